"""Cuts a source into its printed lines. Knows nothing of paragraphs, labels or words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsparse import patterns
from newsparse.tidy import UNSEEN, is_tidy, raw_lines
from newsparse.values import Span

# What is seen is looked for, and no run of what is not: of a group that is repeated millions of
# times `regex` runs out of memory.
_SEEN = patterns.of_regex(rf"(?!{UNSEEN})(?s:.)")
_BYTE_ORDER_MARK = "\ufeff"
_QUOTE = patterns.of_regex(rf"{_BYTE_ORDER_MARK}?\s*+>[>\s]*+")


class Line(NamedTuple):
    """One printed line that is not blank.

    Args:
        start: position in the source of its first character that is not blank.
        end: position behind its last character that is not blank.
        gap: blank lines in front of it.
        indent: columns of white space in front of it.
        text: what is read of it: the source up to ``end``, the mark of a quoted mail left out.
        tidy: whether the text surely is tidy as it stands.
    """

    start: int
    end: int
    gap: int
    indent: int
    text: str
    tidy: bool


class Lines(NamedTuple):
    """The lines of a source.

    Args:
        printed: lines that show something, in order.
        unseen: lines of nothing but invisible characters, in order; they count as blank.
    """

    printed: list[Line]
    unseen: list[Span]


def lines_of(source: str) -> Lines:
    r"""The lines of ``source``; every line break Unicode knows ends one.

    >>> [(line.text, line.gap, line.indent) for line in lines_of("a\r\n\r\n  b\x0c\u2028c").printed]
    [('a', 0, 0), ('b', 1, 2), ('c', 1, 0)]
    >>> lines_of(" \n\ufeff\n")
    Lines(printed=[], unseen=[Span(start=2, end=3)])
    """
    printed: list[Line] = []
    unseen: list[Span] = []
    position = gap = 0
    for raw in raw_lines(source):
        text = raw.strip()
        if not text:
            gap += 1
        elif not text[0].isprintable() and _SEEN.search(text) is None:
            start = position + raw.index(text)
            unseen.append(Span(start, start + len(text)))
            gap += 1
        else:
            lead = len(raw) - len(raw.lstrip()) if raw[0].isspace() else 0
            start = position + lead
            indent = columns(raw[:lead]) if lead else 0
            printed.append(Line(start, start + len(text), gap, indent, text, is_tidy(text)))
            gap = 0
        position += len(raw)
    return Lines(printed, unseen)


def columns(blank: str) -> int:
    r"""How far a run of white space moves the print to the right; a tab goes to the next eighth.

    >>> columns("  "), columns("\t"), columns(" \t ")
    (2, 8, 9)
    """
    return len(blank.expandtabs(8))


def is_quoted(lines: Sequence[Line]) -> bool:
    r"""Whether most lines carry the mark that mail puts in front of what it quotes.

    >>> is_quoted(lines_of("Ana wrote:\n> The ferry\n>\n> sails again").printed)
    True
    >>> is_quoted(lines_of("> a\nb\nc").printed)
    False
    """
    marks = [line.text[0] for line in lines].count(">")
    if lines and lines[0].text[0] == _BYTE_ORDER_MARK:
        marks += lines[0].text[1:].lstrip().startswith(">")
    return marks * 2 > len(lines)


def without_quotes(lines: Lines) -> Lines:
    r"""The same lines, read without the mark of quoted mail; a bare mark is a blank line.

    >>> found = without_quotes(lines_of("> The ferry\n>\n> >  sails"))
    >>> [(line.text, line.gap, line.indent) for line in found.printed], found.unseen
    ([('The ferry', 0, 0), ('sails', 1, 0)], [Span(start=12, end=13)])
    """
    printed: list[Line] = []
    unseen = list(lines.unseen)
    gap = 0
    for line in lines.printed:
        mark = _QUOTE.match(line.text)
        text = line.text[mark.end() :] if mark else line.text
        gap += line.gap
        if text and _SEEN.search(text):
            printed.append(line._replace(gap=gap, text=text))
            gap = 0
        else:
            unseen.append(Span(line.start, line.end))
            gap += 1
    return Lines(printed, sorted(unseen))

"""Tidied text: white space folded, invisible characters left out, and the way back.

Decides what counts as blank. Knows nothing of lines, labels or words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from operator import itemgetter

import attrs

from newsparse import patterns
from newsparse.values import Span

# Printed nowhere, yet they break words apart for a matcher: soft hyphen, zero-width space,
# word joiner, BOM, direction marks, control characters that are not white space.
# Joiners (U+200C, U+200D) stay: Hindi, Persian and emoji are written with them.
INVISIBLE = "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
# White space for Python, and none for a pattern.
SEPARATORS = "\x1c-\x1f"
CONTROL = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
_UNTIDY = patterns.of_regex(rf"[^\S ]|[{SEPARATORS}{INVISIBLE}{CONTROL}]")
# UTF-8 that was read as Latin-1 prints "â\x80\x9c" for a quote and "Ã\xad" for "í". What stands
# there stays, so that whoever wants to can mend it; "\x85" is the one that ends lines elsewhere.
_BEFORE = r"[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf€]|[\xf0-\xf4][\x80-\xbf]{2}"
_BROKEN_END = patterns.of_regex(rf"(?<={_BEFORE})\x85")
_SOMETIMES = rf"(?<!Ã)\xad|(?<!{_BEFORE})[\x80-\x84\x86-\x9f]"
_ALWAYS = rf"\s{SEPARATORS}{INVISIBLE.removeprefix(chr(0xAD))}\x00-\x08\x0e-\x1b\x7f"
UNSEEN = rf"(?:[{_ALWAYS}]|{_SOMETIMES})"
# White space and what is invisible, but not one plain space alone. Of a longer run a second one
# follows: for a group repeated millions of times `regex` would need more memory than there is.
_LONGEST_RUN = 100_000
_RUN = patterns.of_regex(
    rf"(?:(?! ){UNSEEN}| (?={UNSEEN}))(?:[{_ALWAYS}]++|{_SOMETIMES}){{0,{_LONGEST_RUN}}}+"
)


@attrs.frozen(repr=False)
class Tidied:
    """Text made easy to match, and where each of its characters stands in the source.

    Args:
        text: the tidied text.
        seams: (position in text, position in source) wherever the two begin to run in step.
    """

    text: str
    seams: tuple[tuple[int, int], ...] = ((0, 0),)

    def source_position(self, position: int) -> int:
        """Where in the source the character at ``position`` of the text stands."""
        if len(self.seams) == 1:
            return self.seams[0][1] + position
        text_at, source_at = self.seams[bisect_right(self.seams, position, key=itemgetter(0)) - 1]
        return source_at + position - text_at

    def source_span(self, start: int, end: int) -> Span:
        """The span in the source of ``text[start:end]``; it must not be empty."""
        return Span(self.source_position(start), self.source_position(end - 1) + 1)

    def kept_as_is(self, start: int, end: int) -> Tidied:
        """The text from ``start`` to ``end``, which must not be empty, blanks at its ends too."""
        first = bisect_right(self.seams, start, key=itemgetter(0))
        inner = [(at - start, source) for at, source in self.seams[first:] if at < end]
        return Tidied(self.text[start:end], ((0, self.source_position(start)), *inner))

    def kept(self, ranges: Iterable[tuple[int, int]]) -> Tidied:
        """The text of some ranges alone, in order; where two spaces meet, one is left.

        >>> shown = tidied("the [new] bridge").kept([(0, 4), (10, 16)])
        >>> shown.text, shown.source_span(4, 10)
        ('the bridge', Span(start=10, end=16))
        """
        parts: list[str] = []
        seams: list[tuple[int, int]] = []
        length = 0
        for first, end in ranges:
            start = first
            if start < end and self.text[start] == " " and (not parts or parts[-1][-1] == " "):
                start += 1
            if start >= end:
                continue
            seams.append((length, self.source_position(start)))
            inner = bisect_right(self.seams, start, key=itemgetter(0))
            while inner < len(self.seams) and self.seams[inner][0] < end:
                text_at, source_at = self.seams[inner]
                seams.append((length + text_at - start, source_at))
                inner += 1
            parts.append(self.text[start:end])
            length += end - start
        return Tidied("".join(parts).rstrip(" "), tuple(seams) or self.seams[:1])


def is_tidy(text: str) -> bool:
    """Whether a text without blanks at its ends surely is tidy: it prints, and no blank twice.

    Whatever is untidy is not printable either, and that is quickly asked.
    """
    return text.isprintable() and "  " not in text


def holds_letters_alone(text: str) -> bool:
    """Whether a text is letters and plain spaces, and some letter.

    >>> [holds_letters_alone(text) for text in ("Contact us", "The ferry left.", "")]
    [True, False, False]
    """
    # A stop at the end tells at once.
    last = text[-1:]
    return (last.isalpha() or last == " ") and text.replace(" ", "").isalpha()


def tidied(source: str, start: int = 0, end: int | None = None) -> Tidied:
    """Fold the white space of ``source[start:end]`` and leave out what is invisible.

    >>> tidied("  Ana \\n Ruiz ").text
    'Ana Ruiz'
    >>> tidied("  Ana \\n Ruiz ").source_span(4, 8)
    Span(start=8, end=12)
    >>> tidied("Donau\\u00addampf").text
    'Donaudampf'
    """
    piece = source[start:end]
    text = piece.strip(" ")
    start += len(piece) - len(piece.lstrip(" "))
    if is_tidy(text) or ("  " not in text and not _UNTIDY.search(text)):
        return Tidied(text, ((0, start),))
    end = start + len(text)
    parts: list[str] = []
    seams: list[tuple[int, int]] = []
    length, at = 0, start
    for run in _RUN.finditer(source, start, end):
        first, last = run.span()
        if first > at:
            seams.append((length, at))
            parts.append(source[at:first])
            length += first - at
        if parts and _is_gap(source, first, last) and parts[-1] != " ":
            seams.append((length, first))
            parts.append(" ")
            length += 1
        at = last
    if at < end:
        seams.append((length, at))
        parts.append(source[at:end])
    elif parts and parts[-1] == " ":
        parts.pop()
        seams.pop()
    return Tidied("".join(parts), tuple(seams) or ((0, start),))


def _is_gap(source: str, start: int, end: int) -> bool:
    """Whether what shows nothing holds white space, and so stands between two words."""
    if end - start == 1 and source[start] == "\x85":
        return _BROKEN_END.match(source, start) is None
    return any(c.isspace() for c in source[start:end])


def raw_lines(source: str) -> list[str]:
    r"""The lines of a source with their ends; every line break Unicode knows ends one.

    But for "\x85" where it is only ever a part of a broken character, as in "Ã\x85" for "Å".

    >>> raw_lines("a\r\nb\x85c"), raw_lines("Ã\x85re\nb")
    (['a\r\n', 'b\x85', 'c'], ['Ã\x85re\n', 'b'])
    """
    lines = source.splitlines(keepends=True)
    breaks = source.count("\x85")
    if not breaks or breaks != len(_BROKEN_END.findall(source)):
        return lines
    whole: list[str] = []
    waiting: list[str] = []
    for line in lines:
        waiting.append(line)
        if not line.endswith("\x85"):
            whole.append("".join(waiting))
            waiting = []
    return [*whole, "".join(waiting)] if waiting else whole


def pieced(source: str, pieces: Iterable[tuple[int, int, str]]) -> Tidied:
    r"""Tidied text put together from pieces of the source, what lies between them left out.

    Args:
        source: the string the pieces are of.
        pieces: start, end and what joins the piece to the one before it ("" or a space).

    >>> pieced("Donau-\n  dampf schiff", [(0, 5, ""), (9, 14, ""), (15, 21, " ")]).text
    'Donaudampf schiff'
    >>> pieced("> Ana\n> Ruiz", [(2, 5, ""), (8, 12, " ")]).source_span(4, 8)
    Span(start=8, end=12)
    """
    parts: list[str] = []
    seams: list[tuple[int, int]] = []
    length = behind = 0
    for start, end, joint in pieces:
        piece = tidied(source, start, end)
        if not piece.text:
            continue
        if parts and joint:
            seams.append((length, behind))
            parts.append(joint)
            length += len(joint)
        seams.extend((length + text_at, source_at) for text_at, source_at in piece.seams)
        parts.append(piece.text)
        length += len(piece.text)
        behind = end
    return Tidied("".join(parts), tuple(seams) or ((0, 0),))

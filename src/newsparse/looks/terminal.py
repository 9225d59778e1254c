"""An article as a page of plain text: label in the left margin, the text beside it.

Decides how things look on a terminal; knows nothing of how labels were found.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from operator import itemgetter

import attrs

from newsparse.looks.colours import DIM, PLAIN, ansi
from newsparse.looks.facts import facts_of, in_one_line
from newsparse.values import Article, Block, Byline, Credit, Dateline, Timestamp

MARGIN = 18
NARROWEST = 20
# What a terminal would obey instead of showing.
_OBEYED = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], "\ufffd")


@attrs.frozen
class Style:
    """How a view is set.

    Args:
        width: columns of the page.
        colours: how many colours the terminal has: 0, 16 or 256.
    """

    width: int = 80
    colours: int = 0


def labelled(article: Article, style: Style | None = None) -> str:
    """The whole input with every block's label, confidence and parts.

    >>> from newsparse.values import Article, Block, Label, Span
    >>> headline = Block(Label.HEADLINE, "Ferry stays in port", Span(0, 19), confidence=0.97)
    >>> print(labelled(Article(blocks=(headline,), language="en", confidence=0.9)))
    headline     0.97  Ferry stays in port
    <BLANKLINE>
    language en, confidence 0.90
    """
    style = style or Style()
    found = _found(article)
    lines: list[str] = []
    for block in article.blocks:
        lines += _block_lines(block, style)
        while found and found[-1][0] < block.span.end:
            lines += _beneath(found.pop()[1], style)
        for reason in block.reasons or ():
            lines += _beneath(f"{reason.strength:+6.2f}  {reason.rule}", style)
    lines += [""] if lines else []
    lines.append(f"language {article.language or 'unknown'}, confidence {article.confidence:.2f}")
    return "\n".join(lines)


def wrapped(text: str, width: int) -> Iterator[str]:
    """The text in lines of at most ``width`` terminal columns, broken at spaces where it can be.

    >>> list(wrapped("the old harbour", 7))
    ['the old', 'harbour']
    >>> list(wrapped("東京の港", 4))
    ['東京', 'の港']
    """
    start = used = space = 0
    for at, character in enumerate(text):
        wide = columns(character)
        if character == " ":
            space = at
        if used + wide > width:
            start_next = space + 1 if space > start else at
            yield text[start : space if space > start else at]
            used = sum(map(columns, text[start_next:at]))
            start = start_next
            if start > at:
                continue
        used += wide
    if start < len(text):
        yield text[start:]


def columns(character: str) -> int:
    """How many columns of a terminal the character takes: none, one or two.

    >>> columns("a"), columns("東"), columns("\\u0301")
    (1, 2, 0)
    """
    if character < "\u0300":
        return 1
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _block_lines(block: Block, style: Style) -> Iterator[str]:
    margin = f"{block.label.value:<11}{block.confidence:6.2f}"
    colour = ansi(block.label, style.colours)
    for line in _fitted(block.text, style):
        shown = f"{margin:<{MARGIN}} {line}"
        yield f"{colour}{shown}{PLAIN}" if colour else shown
        margin = ""


def _beneath(text: str, style: Style) -> Iterator[str]:
    for line in _fitted(f"· {text}", style):
        shown = f"{'':<{MARGIN}} {line}"
        yield f"{DIM}{shown}{PLAIN}" if style.colours else shown


def _fitted(text: str, style: Style) -> Iterator[str]:
    return wrapped(text.translate(_OBEYED), max(style.width - MARGIN - 1, NARROWEST))


def _found(article: Article) -> list[tuple[int, str]]:
    """What was found inside blocks, as (position in the source, description), last first."""
    found: list[tuple[int, str]] = []
    for part in (*article.bylines, *article.timestamps, article.dateline):
        if part is not None:
            found.append((part.span.start, _told(part)))
    for number, photo in enumerate(article.photos, 1):
        found += ((span.start, f"photo {number}") for span in photo.spans)
        found += ((credit.span.start, _told(credit)) for credit in photo.credits)
    return sorted(found, key=itemgetter(0))[::-1]


def _told(part: Byline | Timestamp | Dateline | Credit) -> str:
    nothing = "time unknown" if isinstance(part, Timestamp) else "nobody named"
    return in_one_line(facts_of(part)) or nothing

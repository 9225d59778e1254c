"""A page of HTML to stretches: the text a reader of it sees, a line a block, and what the
markup says of each block."""

from __future__ import annotations

import attrs
from selectolax.lexbor import LexborHTMLParser

from newsparse.readers.charset import decoded
from newsparse.readers.html_blocks import Place, blocks_of, pieces_of
from newsparse.readers.stretch import Page, Stretch
from newsparse.tidy import tidied
from newsparse.values import Span


@attrs.frozen
class HtmlPage(Page):
    """A page of HTML as its reader saw it."""


def path_of(place: Place) -> str:
    """The way to an element from the body: "body/div[2]/p[1]"."""
    steps: list[str] = []
    at: Place | None = place
    while at is not None:
        steps.append(f"{at.tag}[{at.number}]" if at.parent else at.tag)
        at = at.parent
    return "/".join(reversed(steps))


def read_html(page: str | bytes, *, encoding: str | None = None) -> HtmlPage:
    """The stretches of a page."""
    text = page if isinstance(page, str) else decoded(page, encoding)
    tree = LexborHTMLParser(text)
    body = tree.body
    if body is None:
        return HtmlPage("", ())
    stretches = []
    lines = []
    at = 0
    for block in blocks_of(pieces_of(body)):
        if block.image is not None:
            continue
        lines.append(block.text)
        end = at + len(block.text)
        stretches.append((block, at, end))
        at = end + 1
    source = "\n".join(lines)
    return HtmlPage(
        source,
        tuple(
            Stretch(tidied(source, start, end), Span(start, end), element=path_of(block.place))
            for block, start, end in stretches
        ),
    )

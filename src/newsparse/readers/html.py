"""A page of HTML to stretches: the text a reader of it sees, a line a block, and what the
markup says of each block."""

from __future__ import annotations

import attrs
from selectolax.lexbor import LexborHTMLParser

from newsparse.readers.charset import decoded
from newsparse.readers.html_around import Surroundings
from newsparse.readers.html_blocks import Place, blocks_of, pieces_of
from newsparse.readers.html_divided import divided_blocks
from newsparse.readers.html_hints import hints_of
from newsparse.readers.metadata import page_metadata
from newsparse.readers.stretch import Page, Stretch
from newsparse.tidy import tidied
from newsparse.values import Span
from newsparse.values.metadata import Metadata


@attrs.frozen
class HtmlPage(Page):
    """A page of HTML as its reader saw it.

    Args:
        metadata: what the page says of itself.
    """

    metadata: Metadata = attrs.field(factory=Metadata)


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
    page_says = Surroundings()
    blocks = list(divided_blocks(blocks_of(pieces_of(body)), page_says))
    texts = [block.text for block in blocks]
    hints = hints_of(blocks, texts, page_says)
    source = "\n".join(text for text in texts if text)
    stretches = []
    at = 0
    for block, text, said in zip(blocks, texts, hints, strict=True):
        if text:
            span = Span(at, at + len(text))
            folded = tidied(source, *span)
            if folded.text:
                stretches.append(Stretch(folded, span, hints=said, element=path_of(block.place)))
            at = span.end + 1
    return HtmlPage(source, tuple(stretches), page_metadata(tree))

"""A parsed page to its blocks, their texts and hints. The one place that knows the whole order."""

from __future__ import annotations

from typing import NamedTuple

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

from newsparse.readers.html_agreement import Said, agreement, said_by
from newsparse.readers.html_around import CLOSED, Hints, Surroundings
from newsparse.readers.html_blocks import Place, Printed, blocks_of
from newsparse.readers.html_divided import divided_blocks
from newsparse.readers.html_hints import hints_of, running_text, together
from newsparse.readers.html_images import unprinted, with_image_words
from newsparse.readers.html_kin import kin_of
from newsparse.readers.json_ld import folded_each
from newsparse.readers.metadata import page_metadata
from newsparse.tidy import tidied
from newsparse.values.metadata import Metadata


class Line(NamedTuple):
    """A block of the page, ready to be a line of the source."""

    text: str
    hints: Hints
    element: str


def read_tree(page: bytes) -> tuple[list[Line], Metadata]:
    """The lines of a page in UTF-8 and what it says of itself."""
    # Without its events: they mirror the chosen <option> of a <select>, again for each option.
    tree = LexborHTMLParser(page, options=LexborDocumentOptions.WO_EVENTS)
    says = page_metadata(tree)
    body = tree.body
    if body is None:
        return [], says.metadata
    elements = Surroundings()
    blocks = list(with_image_words(divided_blocks(blocks_of(body), elements)))
    texts = [_shown(block.text) for block in blocks]
    printed = Printed(blocks, texts, folded_each(texts))
    said = said_by(says.metadata, says.titles, says.summaries)
    run = running_text(printed, elements, said)
    texts = unprinted(printed, run.container)
    paths: dict[Place, str] = {}
    lines = [
        Line(text, _agreed(text, plain, together(*hints, kin), said), path_of(block.place, paths))
        for block, text, plain, hints, kin in zip(
            blocks,
            texts,
            printed.folded,
            hints_of(blocks, texts, run, elements),
            kin_of(blocks, texts, run),
            strict=True,
        )
        if text
    ]
    return lines, says.metadata


def _agreed(text: str, plain: str, hints: Hints, said: Said) -> Hints:
    """The hints, with those of agreement where the block can be the article's at all."""
    if "link" in hints and hints & CLOSED:
        return hints
    agreed = agreement(text, said, plain)
    return together(hints, agreed) if agreed else hints


def _shown(text: str) -> str:
    """The text; empty where none of its characters can be seen."""
    return text if not text or text[0].isalnum() or tidied(text).text else ""


def path_of(place: Place, paths: dict[Place, str]) -> str:
    """The way to an element from the body: "body/div[2]/p[1]", an XPath without its "/html/"."""
    found = paths.get(place)
    if found is not None:
        return found
    below = [place]
    at = place.parent
    while at is not None and at not in paths:
        below.append(at)
        at = at.parent
    path = paths[at] if at is not None else ""
    for one in reversed(below):
        path = paths[one] = f"{path}/{one.tag}[{one.number}]" if one.parent else one.tag
    return path

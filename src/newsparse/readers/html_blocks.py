"""The tree of a page to blocks: what a reader of the page sees as one paragraph or line.

Decides where one block ends and the next begins, by elements alone. Knows no class words,
no hints, no labels.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs
from selectolax.lexbor import LexborNode

# Never shown, or shown by a script only.
SKIPPED = frozenset(
    [
        "script",
        "style",
        "template",
        "svg",
        "math",
        "head",
        "meta",
        "link",
        "iframe",
        "video",
        "audio",
        "canvas",
        "rp",
        "rt",
        "textarea",
        "datalist",
        "param",
        "track",
        "source",
        "area",
        "map",
        "base",
        "title",
        "progress",
        "meter",
        "noframes",
        "object",
    ]
)
# Run on inside a line; all else breaks it.
INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "output",
        "q",
        "rb",
        "rtc",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
# A custom element inside one of these runs on, elsewhere it breaks the line.
_FLOWING = INLINE | frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6"])
_IMAGES = frozenset(["img", "amp-img", "amp-anim"])
_TEXT = "-text"


class Place:
    """An element on the way from the body to a text.

    Args:
        parent: the element around it; None for the body.
        tag: its tag, lower case.
        number: its place among the children of its parent that have this tag, from 1.
        node: the element itself.
    """

    __slots__ = ("depth", "node", "number", "parent", "tag")

    def __init__(self, parent: Place | None, tag: str, number: int, node: LexborNode) -> None:
        """The element ``node``, a ``tag``, inside ``parent``."""
        self.parent = parent
        self.tag = tag
        self.number = number
        self.node = node
        self.depth: int = parent.depth + 1 if parent else 0


@attrs.frozen
class Image:
    """An image met on the way."""

    node: LexborNode


@attrs.frozen
class Block:
    """Text that stands by itself on the page, or an image with words of its own.

    Args:
        text: white space folded.
        place: the innermost element that holds all of it.
        places: the element of each run of text, with the run's length.
        image: the image, where the text is what the image's attributes say.
    """

    text: str
    place: Place
    places: tuple[tuple[Place, int], ...] = ()
    image: LexborNode | None = None


# A run of text, a line break ("br"), an image, or (None) the border of a block.
Piece = tuple[str | Image | None, Place]


def pieces_of(body: LexborNode) -> list[Piece]:
    """The texts, line breaks, images and block borders of a page, in source order."""
    pieces: list[Piece] = []
    waiting: list[tuple[LexborNode | None, Place, dict[str, int], bool]] = []
    place, counts, node = Place(None, body.tag or "body", 1, body), dict[str, int](), body.child
    while True:
        if node is None:
            if not waiting:
                return pieces
            node, place, counts, inline = waiting.pop()
            if not inline:
                pieces.append((None, place))
            continue
        tag = node.tag or ""
        if tag == _TEXT:
            pieces.append((node.text_content or "", place))
        elif tag == "br":
            pieces.append(("\n", place))
        elif tag in _IMAGES:
            pieces.append((Image(node), place))
        elif tag not in SKIPPED and tag[:1].isalpha():
            inline = tag in INLINE or ("-" in tag and place.tag in _FLOWING)
            if not inline:
                pieces.append((None, place))
            number = counts[tag] = counts.get(tag, 0) + 1
            child = node.child
            if child is not None:
                waiting.append((node.next, place, counts, inline))
                place, counts, node = Place(place, tag, number, node), {}, child
                continue
        node = node.next


def common_place(one: Place, other: Place) -> Place:
    """The innermost element around both."""
    while one is not other:
        if one.depth >= other.depth:
            one = one.parent or one
        else:
            other = other.parent or other
    return one


def blocks_of(pieces: Iterable[Piece]) -> Iterator[Block]:
    """The blocks that the pieces make up, in order."""
    run: list[tuple[str, Place]] = []
    images: list[Block] = []
    for what, place in pieces:
        if isinstance(what, str):
            run.append((what, place))
        elif what is None:
            if run:
                yield from _lines(run)
                run.clear()
            if images:
                yield from images
                images.clear()
        else:
            images.append(Block("", place, image=what.node))
    yield from _lines(run)
    yield from images


def _lines(run: list[tuple[str, Place]]) -> Iterator[Block]:
    """The blocks of a run of text: a blank line between two of them, where ``<br>`` made one."""
    line: list[tuple[str, Place]] = []
    breaks = 0
    for text, place in run:
        if text == "\n":
            breaks += 1
            line.append((" ", place))
            continue
        blank = not text or text.isspace()
        if breaks > 1 and not blank:
            yield from _block(line)
            line = []
        if not blank:
            breaks = 0
        line.append((text, place))
    yield from _block(line)


def _block(line: list[tuple[str, Place]]) -> Iterator[Block]:
    text = " ".join("".join([text for text, _ in line]).split())
    if text:
        places = tuple((place, len(text)) for text, place in line if not text.isspace())
        common = places[0][0]
        for place, _ in places:
            if place is not common:
                common = common_place(common, place)
        yield Block(text, common, places)

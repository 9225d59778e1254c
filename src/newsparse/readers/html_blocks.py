"""The tree of a page to blocks: what a reader of the page sees as one paragraph or line.

Decides where one block ends and the next begins, by elements alone. Knows no class words,
no hints, no labels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from newsparse.readers.html_tags import HEADINGS, IMAGES, INLINE, SKIPPED

# A custom element inside one of these runs on, elsewhere it breaks the line.
_RUNNING = INLINE | HEADINGS | {"p"}


# Marks that an element puts on all text inside it.
LINK, STRONG, EMPHASIS = 1, 2, 4
_MARKS = {"a": LINK, "b": STRONG, "strong": STRONG, "i": EMPHASIS, "em": EMPHASIS}


class Place:
    """An element on the way from the body to a text.

    Args:
        parent: the element around it; None for the body.
        tag: its tag, lower case.
        number: its place among the children of its parent that have this tag, from 1.
        node: the element itself.
    """

    __slots__ = ("depth", "marks", "node", "number", "parent", "tag")

    def __init__(self, parent: Place | None, tag: str, number: int, node: LexborNode) -> None:
        """The element ``node``, a ``tag``, inside ``parent``."""
        self.parent = parent
        self.tag = tag
        self.number = number
        self.node = node
        self.depth: int = 0
        self.marks: int = _MARKS.get(tag, 0)
        if parent is not None:
            self.depth = parent.depth + 1
            self.marks |= parent.marks


# A text and the innermost element that it stands in.
Run = tuple[str, Place]


class Block(NamedTuple):
    """Text that stands by itself on the page, or an image.

    Args:
        place: the innermost element that holds all of it.
        runs: its texts as they stand in the tree; empty for an image.
        words: what an image's attributes say.
        attribute: the attribute that says it.
    """

    place: Place
    runs: tuple[Run, ...] = ()
    words: str = ""
    attribute: str | None = None

    @property
    def text(self) -> str:
        """All its text, white space folded."""
        if not self.runs:
            return self.words
        if len(self.runs) == 1:
            return " ".join(self.runs[0][0].split())
        return " ".join("".join([text for text, _ in self.runs]).split())


class Printed(NamedTuple):
    """All blocks of a page.

    Args:
        blocks: the blocks, in order.
        texts: their texts; empty for an image, and where nothing can be seen.
        folded: the texts' letters and digits (``json_ld.folded``).
    """

    blocks: Sequence[Block]
    texts: Sequence[str]
    folded: Sequence[str]


# A line break of the markup, and an inline element with nothing in it: no text node is these.
LINE_BREAK, EMPTY = "\v", "\f\v"
# Elements deeper than this stand for the one around them; real pages end at about 35.
DEEPEST = 100
# What the walk does with a node, by its tag; a tag that is not here begins a block.
_BREAK, _IMAGE, _INLINE, _SKIPPED = range(4)
_KINDS: Mapping[str, int] = {
    "br": _BREAK,
    **dict.fromkeys(IMAGES, _IMAGE),
    **dict.fromkeys(INLINE, _INLINE),
    **dict.fromkeys((*SKIPPED, "-text", "-comment", "-doctype", "-document", ""), _SKIPPED),
}


def blocks_of(body: LexborNode) -> list[Block]:
    """The blocks of a page, in order; an image follows the text it stands in."""
    blocks: list[Block] = []
    line: list[Run] = []
    images: list[Block] = []
    waiting: list[tuple[LexborNode | None, Place, dict[str, int], bool]] = []
    place, counts = Place(None, body.tag or "body", 1, body), dict[str, int]()
    node = body.first_child
    while True:
        if node is None:
            if not waiting:
                blocks += _ended(line, images)
                return blocks
            node, place, counts, inline = waiting.pop()
            if not inline and (line or images):
                blocks += _ended(line, images)
                line, images = [], []
            continue
        # Half of the nodes are texts, and no other node has a content.
        text = node.text_content
        if text is not None:
            if line or images or not text.isspace():
                line.append((text, place))
            node = node.next
            continue
        tag = node.tag or ""
        kind = _KINDS.get(tag)
        if kind == _BREAK:
            line.append((LINE_BREAK, place))
        elif kind == _IMAGE:
            number = counts[tag] = counts.get(tag, 0) + 1
            images.append(Block(Place(place, tag, number, node)))
        elif kind != _SKIPPED:
            inline = kind == _INLINE or ("-" in tag and place.tag in _RUNNING)
            if not inline and (line or images):
                blocks += _ended(line, images)
                line, images = [], []
            number = counts[tag] = counts.get(tag, 0) + 1
            child = node.first_child
            if child is not None:
                waiting.append((node.next, place, counts, inline))
                place = Place(place, tag, number, node) if place.depth < DEEPEST else place
                counts, node = {}, child
                continue
            if tag == "span":
                line.append((LINE_BREAK if _is_break(node) else EMPTY, place))
        node = node.next


def _is_break(node: LexborNode) -> bool:
    """Whether an element with nothing in it is named for the line break that it stands for."""
    return "br" in (node.attributes.get("class") or "").split()


def _ended(line: list[Run], images: list[Block]) -> list[Block]:
    """The block of a line, from the first run that is not blank to the last, and its images."""
    while line and line[-1][0].isspace():
        line.pop()
    if not line:
        return images
    first = 0
    while line[first][0].isspace():
        first += 1
    return [block_of(line[first:] if first else line), *images]


def block_of(runs: Sequence[Run]) -> Block:
    """The block of some runs, with the innermost element around all that is not blank."""
    around = runs[0][1]
    for text, place in runs:
        if place is not around and not text.isspace():
            around = common_place(around, place)
    return Block(around, tuple(runs))


def common_place(one: Place, other: Place) -> Place:
    """The innermost element around both."""
    while one is not other:
        if one.depth >= other.depth:
            one = one.parent or one
        else:
            other = other.parent or other
    return one

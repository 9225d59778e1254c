"""The tree of a page to blocks: what a reader of the page sees as one paragraph or line.

Decides where one block ends and the next begins, by elements alone. Knows no class words,
no hints, no labels.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from newsparse.readers.html_tags import HEADINGS, IMAGES, INLINE, SKIPPED

# A custom element inside one of these runs on, elsewhere it breaks the line.
_RUNNING = INLINE | HEADINGS | {"p"}
_LEAVES = frozenset(["-text", "br"])


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
        self.depth: int = parent.depth + 1 if parent else 0
        self.marks: int = (parent.marks if parent else 0) | _MARKS.get(tag, 0)


class Run(NamedTuple):
    """Text inside one element."""

    text: str
    place: Place


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
            return " ".join(self.runs[0].text.split())
        return " ".join("".join([text for text, _ in self.runs]).split())


# A line break of the markup, and an inline element with nothing in it: no text node is these.
LINE_BREAK, EMPTY = "\v", "\f\v"
# Elements deeper than this stand for the one around them; real pages end at about 35.
DEEPEST = 100
# A run of text, an image (its text None), or (None) the border of a block.
Piece = tuple[str | None, Place] | None


def pieces_of(body: LexborNode) -> list[Piece]:
    """The texts, line breaks, images and block borders of a page, in source order."""
    pieces: list[Piece] = [None]
    waiting: list[tuple[LexborNode | None, Place, dict[str, int], bool]] = []
    place, counts, node = Place(None, body.tag or "body", 1, body), dict[str, int](), body.child
    while True:
        if node is None:
            if not waiting:
                return pieces
            node, place, counts, inline = waiting.pop()
            if not inline and pieces[-1] is not None:
                pieces.append(None)
            continue
        tag = node.tag or ""
        if tag in _LEAVES:
            text = LINE_BREAK if tag == "br" else node.text_content or ""
            if pieces[-1] is not None or not text.isspace():
                pieces.append((text, place))
        elif tag in IMAGES:
            counts[tag] = counts.get(tag, 0) + 1
            pieces.append((None, Place(place, tag, counts[tag], node)))
        elif tag not in SKIPPED and tag[:1].isalpha():
            inline = tag in INLINE or ("-" in tag and place.tag in _RUNNING)
            if not inline and pieces[-1] is not None:
                pieces.append(None)
            number = counts[tag] = counts.get(tag, 0) + 1
            child = node.child
            if child is None:
                if tag == "span":
                    pieces.append((EMPTY, place))
            else:
                waiting.append((node.next, place, counts, inline))
                inside = Place(place, tag, number, node) if place.depth < DEEPEST else place
                place, counts, node = inside, {}, child
                continue
        node = node.next


def blocks_of(pieces: Iterable[Piece]) -> Iterator[Block]:
    """The blocks that the pieces make up, in order; an image follows the text it stands in."""
    line: list[Run] = []
    images: list[Block] = []
    for piece in pieces:
        if piece is None:
            if line:
                yield from _block(line)
                line = []
            if images:
                yield from images
                images = []
        elif piece[0] is None:
            images.append(Block(piece[1]))
        else:
            line.append(Run(piece[0], piece[1]))
    yield from _block(line)
    yield from images


def _block(line: Iterable[Run]) -> Iterator[Block]:
    """The block of these runs, from the first that is not blank to the last; none for blank."""
    runs = list(line)
    if len(runs) == 1:
        if runs[0].text and not runs[0].text.isspace():
            yield Block(runs[0].place, tuple(runs))
        return
    while runs and runs[-1].text.isspace():
        runs.pop()
    first = next((at for at, run in enumerate(runs) if not run.text.isspace()), 0)
    if runs:
        yield block_of(runs[first:])


def block_of(runs: Sequence[Run]) -> Block:
    """The block of some runs, with the innermost element around all that is not blank."""
    around = runs[0].place
    for run in runs:
        if run.place is not around and not run.text.isspace():
            around = common_place(around, run.place)
    return Block(around, tuple(runs))


def common_place(one: Place, other: Place) -> Place:
    """The innermost element around both."""
    while one is not other:
        if one.depth >= other.depth:
            one = one.parent or one
        else:
            other = other.parent or other
    return one

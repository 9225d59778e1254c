"""Where the page's running text is: the element that holds most of it, and where it begins.

Decides by the mass of paragraph-like blocks alone. Knows no labels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import attrs

from newsparse.readers.html_blocks import Place
from newsparse.readers.html_tags import HEADINGS, INLINE, words

# The least letters of a block that speaks for running text; a CJK letter says as much as three.
_LEAST = 80
_WIDE = 3
_FIRST_WIDE = "\u3040"
# The share of the running text that an element must hold to be on the way to the container.
_MOST = 0.55
# How many elements further out a second box of the text may be found, and the least it adds.
_FARTHEST, _MORE = 3, 0.05
# Elements that only part a page.
_BOXES = words("div section center font span")
# The least running texts of an article that the page's title makes the page's own.
_STUB = 2
# The share outside of comments and the like from which on they are left out of account.
_ENOUGH = 0.2


class Weighed(NamedTuple):
    """A block as the search for running text sees it.

    Args:
        place: its element.
        text: its text, white space folded.
        plain: whether it can be running text at all: shown, few links, in no furniture.
        doubtful: whether an element around it is named for comments or related stories.
        titled: whether it is a heading that prints the page's title.
    """

    place: Place
    text: str
    plain: bool
    doubtful: bool
    titled: bool = False


@attrs.frozen(eq=False, repr=False)
class MainRun:
    """Where the running text of a page is.

    Args:
        container: the innermost element that holds most of it; None on a page without any.
        chain: the elements from the body to the container, both included.
        members: numbers of the blocks that stand in the container the way most of it does.
        siblings: numbers of the others that stand beside them, in elements of another kind or
            nearer to the container.
        inside: numbers of all blocks inside the container.
        first: number of the first of the long ones among them.
        last: number of the last of them.
    """

    container: Place | None = None
    chain: frozenset[Place] = frozenset()
    members: frozenset[int] = frozenset()
    siblings: frozenset[int] = frozenset()
    inside: frozenset[int] = frozenset()
    first: int = 0
    last: int = -1


def mass_of(text: str) -> int:
    """How much running text a block speaks for: 0 for a short one.

    >>> mass_of("Share this story")
    0
    """
    length = len(text)
    if length < _LEAST:
        # Too short in any script, as most lines of a page are.
        length = weight_of(text) if length * _WIDE >= _LEAST else 0
    return length if length >= _LEAST else 0


def weight_of(text: str) -> int:
    """The letters of a text; a letter of East Asia says as much as three of others.

    >>> weight_of("Rain ends"), weight_of("雨が止む")
    (9, 12)
    """
    length = len(text)
    if text and not text.isascii() and max(text) >= _FIRST_WIDE:
        length += (_WIDE - 1) * sum(letter >= _FIRST_WIDE for letter in text)
    return length


def main_run(blocks: Sequence[Weighed]) -> MainRun:
    """Find the running text among the blocks of a page."""
    masses = {
        n: mass for n, block in enumerate(blocks) if block.plain and (mass := mass_of(block.text))
    }
    sure = {n: mass for n, mass in masses.items() if not blocks[n].doubtful}
    if sum(sure.values()) >= _ENOUGH * sum(masses.values()):
        masses = sure
    masses = _of_the_titled(blocks, masses)
    if not masses:
        return MainRun()
    held: dict[Place, int] = {}
    for n, mass in masses.items():
        at: Place | None = blocks[n].place
        while at is not None:
            held[at] = held.get(at, 0) + mass
            at = at.parent
    least = _MOST * sum(masses.values())
    heavy = [place for place, mass in held.items() if mass >= least]
    container = _widened(max(heavy, key=lambda place: place.depth), blocks, masses)
    shapes: dict[tuple[str, ...], int] = {}
    found: dict[int, tuple[str, ...]] = {}
    known: dict[Place, tuple[str, ...] | None] = {container: ()}
    for n, block in enumerate(blocks):
        shape = _shape(block.place, container.depth, known)
        if shape is not None:
            found[n] = shape
            shapes[shape] = shapes.get(shape, 0) + masses.get(n, 0)
    best = max(shapes, key=lambda shape: shapes[shape])
    alike = {shape for shape in shapes if _is_alike(shape, best)}
    near = {shape for shape in shapes if shape and _is_beside(shape, best)}
    members = frozenset([n for n, shape in found.items() if shape in alike])
    beside = frozenset([n for n, shape in found.items() if shape in near])
    long_ones = sorted(n for n in members if n in masses)
    return MainRun(
        container,
        frozenset(place for place in heavy if place.depth <= container.depth),
        members,
        beside - members,
        frozenset(found),
        long_ones[0],
        long_ones[-1],
    )


def _of_the_titled(blocks: Sequence[Weighed], masses: dict[int, int]) -> dict[int, int]:
    """The masses without those of other articles, where the one with the title has some itself.

    Behind a short article, or the stub of one, a page may go on with others, longer ones.
    """
    own = next((a for block in blocks if block.titled and (a := _article(block.place))), None)
    if own is None:
        return masses
    around: set[Place] = set()
    at: Place | None = own
    while at is not None:
        around.add(at)
        at = at.parent
    articles = {n: _article(blocks[n].place) for n in masses}
    kept = {
        n: mass
        for n, mass in masses.items()
        if (article := articles[n]) is None
        or article in around
        or _at_depth(article, own.depth) is own
    }
    inside = sum(_at_depth(blocks[n].place, own.depth) is own for n in kept)
    return kept if inside >= _STUB else masses


def _article(place: Place) -> Place | None:
    """The innermost article around a block."""
    at: Place | None = place
    while at is not None and at.tag != "article":
        at = at.parent
    return at


def _widened(container: Place, blocks: Sequence[Weighed], masses: Mapping[int, int]) -> Place:
    """The container, or an element a little further out where that holds more of the same text.

    A picture or an advertisement may part the text into two boxes, one larger than the other.
    """
    built: dict[tuple[str, str | None], int] = {}
    for n, mass in masses.items():
        if _at_depth(blocks[n].place, container.depth) is container:
            key = _built(blocks[n].place)
            built[key] = built.get(key, 0) + mass
    usual = max(built, key=lambda key: built[key])
    widest, held = container, sum(built.values())
    outer = container.parent
    for _ in range(_FARTHEST):
        if outer is None or outer.parent is None:
            break
        more = sum(
            mass
            for n, mass in masses.items()
            if _at_depth(blocks[n].place, outer.depth) is outer
            and _at_depth(blocks[n].place, widest.depth) is not widest
            and _built(blocks[n].place) == usual
        )
        if more >= _MORE * held:
            widest, held = outer, held + more
        outer = outer.parent
    return widest


def _at_depth(place: Place, depth: int) -> Place:
    """The element around a block at a depth; the block's own where it is not so deep."""
    while place.depth > depth and place.parent is not None:
        place = place.parent
    return place


def _built(place: Place) -> tuple[str, str | None]:
    """Tag and class of the element, or of the nearest around that is not inline."""
    while place.tag in INLINE and place.parent is not None:
        place = place.parent
    return place.tag, place.node.attributes.get("class")


def _is_alike(shape: tuple[str, ...], run: tuple[str, ...]) -> bool:
    """Whether a block stands the way the running text does, boxes left out of account.

    >>> _is_alike(("p", "div"), ("p",)), _is_alike(("p", "aside"), ("p",))
    (True, False)
    >>> _is_alike(("div",), ())
    False
    """
    if shape == run:
        return True
    told = bool(run and shape) and run[0] not in _BOXES
    return told and _without_boxes(shape) == _without_boxes(run)


def _is_beside(shape: tuple[str, ...], run: tuple[str, ...]) -> bool:
    """Whether a block stands in the elements of the running text, or between them.

    A heading may stand outside of the boxes that hold three paragraphs each, or in a box of its
    own; one that is deeper inside belongs to something else.

    >>> _is_beside(("h2",), ("p", "div")), _is_beside(("h2", "div"), ("p",))
    (True, True)
    >>> _is_beside(("h2", "aside"), ("p", "div")), _is_beside(("h2", "div", "div"), ("p",))
    (False, False)
    """
    around = shape[1:]
    return around == run[1 + len(run) - len(shape) :] or (
        shape[0] in HEADINGS and around[1:] == run[1:] and around[:1] == ("div",)
    )


def _without_boxes(shape: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([tag for tag in shape if tag not in _BOXES and "-" not in tag])


def _shape(
    place: Place, depth: int, known: dict[Place, tuple[str, ...] | None]
) -> tuple[str, ...] | None:
    """The tags from a block up to the container at a depth; None outside of it."""
    below: list[Place] = []
    at = place
    while at not in known and at.depth > depth and at.parent is not None:
        below.append(at)
        at = at.parent
    shape = known.get(at)
    for one in reversed(below):
        if shape is not None and one.tag not in INLINE:
            shape = (one.tag, *shape)
        known[one] = shape
    return shape

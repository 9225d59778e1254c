"""Where the page's running text is: the element that holds most of it, and where it begins.

Decides by the mass of paragraph-like blocks alone. Knows no labels.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import attrs

from newsparse.readers.html_blocks import Place
from newsparse.readers.html_tags import HEADINGS, INLINE

# The least letters of a block that speaks for running text; a CJK letter says as much as three.
_LEAST = 80
_WIDE = 3
# The share of the running text that an element must hold to be on the way to the container.
_MOST = 0.55
# The share outside of comments and the like from which on they are left out of account.
_ENOUGH = 0.2


class Weighed(NamedTuple):
    """A block as the search for running text sees it.

    Args:
        place: its element.
        text: its text, white space folded.
        plain: whether it can be running text at all: shown, few links, in no furniture.
        doubtful: whether an element around it is named for comments or related stories.
    """

    place: Place
    text: str
    plain: bool
    doubtful: bool


@attrs.frozen
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
    if length < _LEAST and text and max(text) >= "\u3040":
        wide = sum(letter >= "\\u3040" for letter in text)
        length += (_WIDE - 1) * wide
    return length if length >= _LEAST else 0


def main_run(blocks: Sequence[Weighed]) -> MainRun:
    """Find the running text among the blocks of a page."""
    masses = {
        n: mass for n, block in enumerate(blocks) if block.plain and (mass := mass_of(block.text))
    }
    sure = {n: mass for n, mass in masses.items() if not blocks[n].doubtful}
    if sum(sure.values()) >= _ENOUGH * sum(masses.values()):
        masses = sure
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
    container = max(heavy, key=lambda place: place.depth)
    shapes: dict[tuple[str, ...], int] = {}
    found: dict[int, tuple[str, ...]] = {}
    known: dict[Place, tuple[str, ...] | None] = {container: ()}
    for n, block in enumerate(blocks):
        shape = _shape(block.place, container.depth, known)
        if shape is not None:
            found[n] = shape
            shapes[shape] = shapes.get(shape, 0) + masses.get(n, 0)
    best = max(shapes, key=lambda shape: shapes[shape])
    members = frozenset(n for n, shape in found.items() if shape == best)
    beside = frozenset(n for n, shape in found.items() if shape and _is_beside(shape, best))
    long_ones = sorted(n for n in members if n in masses)
    return MainRun(
        container,
        frozenset(heavy),
        members,
        beside - members,
        frozenset(found),
        long_ones[0],
        long_ones[-1],
    )


def _is_beside(shape: tuple[str, ...], run: tuple[str, ...]) -> bool:
    """Whether a block stands in the elements of the running text, or between them.

    A heading may stand outside of the boxes that hold three paragraphs each, or in a box of its
    own.

    >>> _is_beside(("h2",), ("p", "div")), _is_beside(("h2", "div"), ("p",))
    (True, True)
    >>> _is_beside(("h2", "aside"), ("p", "div"))
    False
    """
    around = shape[1:]
    return around == run[1 + len(run) - len(shape) :] or (
        shape[0] in HEADINGS and around[1:] == run[1:] and around[:1] == ("div",)
    )


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

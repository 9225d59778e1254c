"""Which blocks of a page are built alike, and what that says of each of them.

Blocks with the same tags, class and stress around them are kin: where ten of them are running
text, the eleventh is too, however short; where five short ones stand apart in the running text,
they are headings in it. Decides by structure and length alone. Knows no labels and no words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from newsparse.readers.html_blocks import EMPHASIS, LINK, STRONG, Block, Place
from newsparse.readers.html_hints import together
from newsparse.readers.html_run import MainRun, mass_of
from newsparse.readers.html_tags import INLINE

Hints = frozenset[str]
Signature = tuple[object, ...]

_NOTHING: Hints = frozenset()
_RUN = frozenset(("kin:run",))
_STRESS = LINK | STRONG | EMPHASIS
# How many elements above its own speak for what a block is built like.
_ABOVE = 3
_SIZES = ((1, "1"), (3, "2-3"), (9, "4-9"))
_STOPS = frozenset(".!?…。！？।؟”»\"'")
_MOST, _SOME = 0.6, 0.2


def kin_of(blocks: Sequence[Block], texts: Sequence[str], run: MainRun) -> list[Hints]:
    """What each block's kin say of it.

    Args:
        blocks: the blocks of a page.
        texts: their texts; a block without text has no kin.
        run: where the running text is.
    """
    found: list[Hints] = [_NOTHING] * len(blocks)
    if run.container is None:
        return found
    groups: dict[Signature, list[int]] = {}
    known: dict[Place, Signature] = {}
    for number, block in enumerate(blocks):
        if texts[number] and block.runs:
            groups.setdefault(_signature(block, known), []).append(number)
    masses = [mass_of(text) if block.runs else 0 for block, text in zip(blocks, texts, strict=True)]
    main = max(groups.values(), key=lambda group: _mass_in(group, masses, run))
    for group in groups.values():
        hints = _said_of(group, texts, masses, run)
        alike = together(hints, _RUN) if group is main else hints
        for number in group:
            found[number] = alike if number in run.inside else hints
    return found


def _mass_in(group: Sequence[int], masses: Sequence[int], run: MainRun) -> int:
    return sum([masses[number] for number in group if number in run.inside])


def _said_of(
    group: Sequence[int], texts: Sequence[str], masses: Sequence[int], run: MainRun
) -> Hints:
    count = len(group)
    size = next((name for bound, name in _SIZES if count <= bound), "10+")
    long = sum([masses[number] > 0 for number in group]) / count
    if long >= _SOME:
        kind = "long" if long >= _MOST else "mixed"
    else:
        stopped = sum([texts[number][-1] in _STOPS for number in group]) / count
        kind = "stopped" if stopped >= _MOST else "short"
    first = bisect_left(group, run.first)
    within = (bisect_right(group, run.last) - first) / count
    if within >= _MOST:
        where = "within"
    elif first / count >= _MOST:
        where = "before"
    else:
        where = "around" if within >= _SOME else "after"
    return _kin(size, kind, where)


@lru_cache(maxsize=64)
def _kin(size: str, kind: str, where: str) -> Hints:
    return frozenset((f"kin:{size} {kind}", f"kin:{kind} {where}"))


def _signature(block: Block, known: dict[Place, Signature]) -> Signature:
    """Tags, class and stress of a block and the tags above it."""
    at = block.place
    while at.tag in INLINE and at.parent is not None:
        at = at.parent
    around = known.get(at)
    if around is None:
        tags = []
        up: Place | None = at.parent
        for _ in range(_ABOVE):
            if up is None:
                break
            tags.append(up.tag)
            up = up.parent
        around = known[at] = (at.tag, at.node.attributes.get("class"), *tags)
    return (block.place.marks & _STRESS, *around)

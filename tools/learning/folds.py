"""Which publishers belong together: those whose pages share their furniture.

Papers of one house print the same menus and footers. Where one of them is learned from, the
other is no longer unseen, so they go into the same fold.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

SHARED_LINES = 10  # furniture lines of three words and more that two publishers must share
COMMON = 6  # a line on this many publishers' pages is nobody's own


def houses(folder: Path, publishers: Mapping[str, str]) -> dict[str, str]:
    """Publisher -> name of its house (the first of its publishers).

    Args:
        folder: the cases.
        publishers: case name -> publisher.
    """
    printed: dict[str, set[str]] = defaultdict(set)
    for case, publisher in publishers.items():
        for name in ("raw.page.txt", "raw.lines.txt"):
            page = folder / case / name
            if page.exists():
                lines = page.read_text(encoding="utf-8").splitlines()
                for line in {x.strip() for x in lines if 3 <= len(x.split()) <= 25}:
                    printed[line].add(publisher)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for users in printed.values():
        ordered = sorted(users)
        if 2 <= len(ordered) < COMMON:
            for i, a in enumerate(ordered):
                for b in ordered[i + 1 :]:
                    shared[a, b] += 1
    house = {p: p for p in sorted(set(publishers.values()))}

    def root(p: str) -> str:
        while house[p] != p:
            p = house[p]
        return p

    for (a, b), count in sorted(shared.items()):
        if count >= SHARED_LINES:
            low, high = sorted((root(a), root(b)))
            house[high] = low
    return {p: root(p) for p in house}


def fold_of(house: str, folds: int) -> int:
    """The fold of a house (or of a case, where a house has too many), the same everywhere."""
    return int.from_bytes(hashlib.sha256(f"fold of {house}".encode()).digest()[:4], "big") % folds


def all_folds(houses_seen: Iterable[str], folds: int) -> dict[str, int]:
    """House -> fold."""
    return {house: fold_of(house, folds) for house in houses_seen}

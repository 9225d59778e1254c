"""Holds the speed: ratios to a floor in the same run, against the ratios pinned last.

A ratio is newsparse's time over that of counting the words of the same text in plain Python. Both
run in turns, and of many turns the least counts, so that the machine and its load cancel out.
The margin is wide: it lets noise pass, and a change that makes parsing half as fast again not.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from tools.speed.contenders import CONTENDERS, NEWSPARSE, Contender, words_counted
from tools.speed.inputs import made_articles
from tools.speed.measure import ROOT, times_of

PINNED = ROOT / "benchmarks" / "speed_ratios.json"
MARGIN = 1.5
ARTICLES = 12
ROUNDS = 7


def ratios() -> Mapping[str, float]:
    """Contender's name -> its time over that of the floor."""
    contenders = [c for c in CONTENDERS if c.name.startswith(NEWSPARSE)]
    floor = Contender("floor", "page", words_counted, "re")
    times = times_of([*contenders, floor], made_articles(ARTICLES), ROUNDS)
    base = sum(times["floor"].seconds)
    return {name: sum(found.seconds) / base for name, found in times.items() if name != floor.name}


def slower(found: Mapping[str, float], pinned: Mapping[str, float]) -> list[str]:
    """What is slower than pinned by more than the margin, told in a line each.

    >>> slower({"text": 16.0, "html": 9.0}, {"text": 10.0, "html": 10.0})
    ['text: 16.0 times the floor, pinned 10.0']
    """
    return [
        f"{name}: {ratio:.1f} times the floor, pinned {pinned[name]:.1f}"
        for name, ratio in found.items()
        if name in pinned and ratio > MARGIN * pinned[name]
    ]


def guarded(*, pin: bool, path: Path = PINNED) -> int:
    """Compare or pin; 1 where something is too slow, twice in a row."""
    found = ratios()
    for name, ratio in found.items():
        print(f"{name:30}{ratio:8.1f} times the floor")
    if pin:
        rounded = {name: round(ratio, 1) for name, ratio in found.items()}
        path.write_text(json.dumps(rounded, indent=1) + "\n", encoding="utf-8")
        return 0
    pinned = json.loads(path.read_text(encoding="utf-8"))
    said = slower(found, pinned)
    if said:
        said = slower(ratios(), pinned)
    for line in said:
        print(f"slower: {line}")
    return 1 if said else 0

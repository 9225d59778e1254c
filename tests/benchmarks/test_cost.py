"""What nasty shapes cost, counted: calls do not depend on the machine or on what else it does."""

from __future__ import annotations

import pytest

from benchmarks.cost import UNITS, calls, text_of
from newsparse import parse

FEWEST, SHORTEST = 90, 2_000  # repeats, and characters
MOST = 2.3  # 2, and a little where a longer page leaves more of its lines to be read closely


def growth(unit: str) -> float:
    """How many times as many calls twice the text takes."""
    size = max(SHORTEST, FEWEST * len(unit))
    short, long = text_of(unit, size), text_of(unit, 2 * size)
    parse(long, format="text")  # What is kept of lines seen before is kept for both.
    return calls(lambda: parse(long, format="text")) / calls(lambda: parse(short, format="text"))


@pytest.mark.parametrize("name", UNITS)
def test_twice_the_text_takes_twice_the_calls(name: str) -> None:
    assert growth(UNITS[name]) <= MOST


def test_units_that_are_to_differ_do() -> None:
    captions = parse(text_of(UNITS["all different: captions"], 700)).captions
    assert len(captions) == len(set(captions)) > 5


def test_what_is_not_linear_is_seen() -> None:
    def pairs(count: int) -> int:
        return sum(max(a, b) for a in range(count) for b in range(count))

    assert calls(lambda: pairs(200)) > MOST * calls(lambda: pairs(100))

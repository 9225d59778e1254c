"""Strengths of all states summed at once: side by side in one long whole number.

A strength is a whole number of hundredths, as the table writes it. Those of one row stand side by
side in one number, each state in bits of its own, so that adding two rows is one addition. Sums
are exact, in whatever order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import repeat
from struct import Struct

Row = tuple[tuple[int, float], ...]  # (state's index, strength)

HUNDREDTHS = 100
STRONGEST = 1000.0  # of one row; a sum has room for thousands of such
_BITS = 32
ZERO = 1 << (_BITS - 1)  # what a sum of nothing reads as, since sums may fall below it


def side_by_side(row: Row) -> int:
    """The strengths of a row in one number."""
    return sum(round(strength * HUNDREDTHS) << (_BITS * state) for state, strength in row)


def heard(answers: Iterable[str], rows: Mapping[str, int]) -> int:
    """The rows of some answers added up; an answer without a row says nothing."""
    return sum(map(rows.get, answers, repeat(0)))


def sums_apart(total: int, count: int) -> tuple[int, ...]:
    """The sums of single states, in hundredths above ``ZERO``.

    Args:
        total: rows added up.
        count: of the states.

    >>> total = side_by_side(((0, 1.5), (1, -0.25))) + side_by_side(((1, -2.0),))
    >>> [number - ZERO for number in sums_apart(total, 2)]
    [150, -225]
    """
    zeros, numbers = _numbers(count)
    return numbers.unpack((zeros + total).to_bytes(numbers.size, "little"))


@cache
def _numbers(count: int) -> tuple[int, Struct]:
    """So many numbers that read as ``ZERO``, side by side, and how they are taken apart."""
    return sum(ZERO << (_BITS * state) for state in range(count)), Struct(f"<{count}I")

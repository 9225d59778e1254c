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


def side_by_side(row: Row) -> int:
    """The strengths of a row in one number."""
    return sum([round(strength * HUNDREDTHS) << (_BITS * state) for state, strength in row])


def heard(answers: Iterable[str], rows: Mapping[str, int]) -> int:
    """The rows of some answers added up; an answer without a row says nothing."""
    return sum(map(rows.get, answers, repeat(0)))


def sums_apart(total: int, count: int) -> tuple[int, ...]:
    """The sums of single states, in hundredths.

    Args:
        total: rows added up.
        count: of the states.

    >>> total = side_by_side(((0, 1.5), (1, -0.25))) + side_by_side(((1, -2.0),))
    >>> sums_apart(total, 2)
    (150, -225)
    """
    halves, numbers = _numbers(count)
    # Half of what each state's bits hold is added, so that none borrows from its neighbour; the
    # highest bit then says the contrary of a sign.
    return numbers.unpack(((total + halves) ^ halves).to_bytes(numbers.size, "little"))


@cache
def _numbers(count: int) -> tuple[int, Struct]:
    """Half of what the bits of each state hold, side by side, and how they are taken apart."""
    halves = sum(1 << (_BITS * state + _BITS - 1) for state in range(count))
    return halves, Struct(f"<{count}i")

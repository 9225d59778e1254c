"""One step from line to line for all states at once: the sums and maxima that decoding needs.

The table of what may follow what holds few numbers that differ. States whose rows have their
zeros in the same places form a group; what a whole group hands on is found once a line, and only
the factors that differ from the group's usual one are looked at one by one. What is left is
written out as a function of plain arithmetic, five times as fast as a loop over the same table;
the result is that of the full table.

Sums are of odds. Maxima are of whole hundredths, so that two paths are alike or not, whatever the
order in which they were added up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from math import log
from typing import Any, TypeVar

import attrs

from newsparse.decode.sums import HUNDREDTHS

NEVER = -(10**12)  # hundredths: of what may not be, and of all that comes of it

Factors = Sequence[Sequence[float]]  # [from][to]
Step = Callable[[Sequence[float]], list[float]]
_Usual = TypeVar("_Usual")
Best = Callable[[Sequence[int]], list[int]]


@attrs.frozen
class Steps:
    """The steps of one table.

    Args:
        sums: forwards, summing odds.
        maxima: forwards along the best paths, in hundredths.
        backward_sums: backwards, summing odds.
    """

    sums: Step
    maxima: Best
    backward_sums: Step


def steps_of(factors: Factors) -> Steps:
    """The steps of a table of what may follow what, in odds."""
    backwards = tuple(zip(*factors, strict=True))
    return Steps(step_of_sums(factors), step_of_maxima(factors), step_of_sums(backwards))


def in_hundredths(factors: Iterable[float]) -> list[int]:
    """Odds as strengths in hundredths.

    >>> in_hundredths([1.0, 2.0, 0.0]) == [0, 69, NEVER]
    True
    """
    return [round(log(factor) * HUNDREDTHS) if factor else NEVER for factor in factors]


def step_of_sums(factors: Factors) -> Step:
    """A function: for every state the sum of what all states hand on to it, each times its factor.

    >>> step_of_sums([[1.0, 1.0], [0.0, 5.0]])([2.0, 3.0])
    [2.0, 17.0]
    """
    groups = _groups(factors)
    lines = [f"g{g} = {_sum(f'v{state}' for state in group)}" for g, group in enumerate(groups)]
    shared: dict[str, str] = {}  # what groups hand on -> the name it is kept under
    sums = []
    for to, column in enumerate(zip(*factors, strict=True)):
        usual = [_commonest([column[state] for state in group]) for group in groups]
        of_groups = _sum(_times(f"g{g}", factor) for g, factor in enumerate(usual) if factor)
        if of_groups not in shared:
            shared[of_groups] = f"u{to}"
            lines.append(f"u{to} = {of_groups}")
        more = [
            f"v{state} * {column[state] - common!r}"
            for state, common in _with_usual(groups, usual)
            if column[state] != common
        ]
        sums.append(_sum([shared[of_groups], *more]))
    return _written([*lines, f"return [{', '.join(sums)}]"], len(factors))


def step_of_maxima(factors: Factors) -> Best:
    """A function: for every state the most that any one state hands on, strengths added.

    >>> step_of_maxima([[1.0, 1.0], [0.0, 2.0]])([500, 450])
    [500, 519]
    """
    groups = _groups(factors)
    rows = [in_hundredths(row) for row in factors]
    # The least strength holds for all of a group; where one has more, its sum is more.
    least = [
        [min(found) for found in zip(*(rows[state] for state in group), strict=True)]
        for group in groups
    ]
    lines = [f"g{g} = {_max([f'v{state}' for state in group])}" for g, group in enumerate(groups)]
    for to in range(len(rows)):
        of_groups = [
            _plus(f"g{g}", usual[to]) for g, usual in enumerate(least) if usual[to] > NEVER
        ]
        lines.append(f"n{to} = {_max(of_groups)}")
    for state, (g, usual) in _with_usual(groups, list(enumerate(least))):
        more = {to: rows[state][to] for to in range(len(rows)) if rows[state][to] != usual[to]}
        if more:
            # A state so far below the best of its group hands on less, whatever is added.
            ahead = max(strength - usual[to] for to, strength in more.items())
            lines.append(f"if v{state} > g{g} - {ahead}:")
            lines += [
                f"    if (m := {_plus(f'v{state}', strength)}) > n{to}: n{to} = m"
                for to, strength in more.items()
            ]
    names = ", ".join(f"n{to}" for to in range(len(rows)))
    return _written([*lines, f"return [{names}]"], len(rows))


def _groups(factors: Factors) -> list[list[int]]:
    """States whose rows have their zeros in the same places."""
    alike: dict[tuple[bool, ...], list[int]] = {}
    for state, row in enumerate(factors):
        alike.setdefault(tuple(factor > 0 for factor in row), []).append(state)
    return list(alike.values())


def _with_usual(
    groups: Iterable[Iterable[int]], usual: Iterable[_Usual]
) -> list[tuple[int, _Usual]]:
    """Every state with what is usual in its group."""
    return [(state, found) for group, found in zip(groups, usual, strict=True) for state in group]


def _commonest(factors: Sequence[float]) -> float:
    return Counter(factors).most_common(1)[0][0]


def _times(name: str, factor: float) -> str:
    return name if factor == 1 else f"{name} * {factor!r}"


def _plus(name: str, strength: int) -> str:
    return f"{name} + {strength}" if strength else name


def _sum(terms: Iterable[str]) -> str:
    return " + ".join(terms) or "0.0"


def _max(terms: Sequence[str]) -> str:
    if not terms:
        return str(NEVER)
    return f"max({', '.join(terms)})" if len(terms) > 1 else terms[0]


def _written(lines: Sequence[str], count: int) -> Callable[[Sequence[Any]], list[Any]]:
    """The function of these lines, of ``count`` values v0, v1, …"""
    body = [f"{''.join(f'v{state}, ' for state in range(count))} = values", *lines]
    source = "\n    ".join(["def step(values):", *body])
    names: dict[str, Any] = {}
    exec(source, names)
    step: Callable[[Sequence[Any]], list[Any]] = names["step"]
    return step

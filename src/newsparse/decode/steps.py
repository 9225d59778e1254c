"""One step from line to line for all states at once: the sums and maxima that decoding needs.

The table of what may follow what holds few numbers that differ. States whose rows have their
zeros in the same places form a group; what a whole group hands on is found once a line, and only
the factors that differ from the group's usual one are looked at one by one. What is left is
written out as a function of plain additions and multiplications, five times as fast as a loop
over the same table; the result is that of the full table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import attrs

_A_LITTLE_LESS = 1 - 1e-9  # so that no rounding passes over an equal

Factors = Sequence[Sequence[float]]  # [from][to]
Step = Callable[[Sequence[float]], list[float]]


@attrs.frozen
class Steps:
    """The steps of one table.

    Args:
        sums: forwards, summing.
        maxima: forwards along the best paths.
        backward_sums: backwards, summing.
    """

    sums: Step
    maxima: Step
    backward_sums: Step


def steps_of(factors: Factors) -> Steps:
    """The steps of a table of what may follow what."""
    backwards = tuple(zip(*factors, strict=True))
    return Steps(step_of_sums(factors), step_of_maxima(factors), step_of_sums(backwards))


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


def step_of_maxima(factors: Factors) -> Step:
    """A function: for every state the most that any one state hands on, times its factor.

    >>> step_of_maxima([[1.0, 1.0], [0.0, 5.0]])([2.0, 3.0])
    [2.0, 15.0]
    """
    groups = _groups(factors)
    lines = [f"g{g} = {_max([f'v{state}' for state in group])}" for g, group in enumerate(groups)]
    # The least factor holds for all of a group; where one has more, its product is more.
    columns = list(zip(*factors, strict=True))
    least = [[min(column[state] for state in group) for column in columns] for group in groups]
    for to in range(len(factors)):
        of_groups = [_times(f"g{g}", row[to]) for g, row in enumerate(least) if row[to]]
        lines.append(f"n{to} = {_max(of_groups)}")
    for g, group in enumerate(groups):
        for state in group:
            more = {
                to: (factor, usual)
                for to, (factor, usual) in enumerate(zip(factors[state], least[g], strict=True))
                if factor != usual
            }
            if more:
                # A state far below the best of its group hands on less, whatever its factors.
                enough = min(usual / factor for factor, usual in more.values()) * _A_LITTLE_LESS
                lines.append(f"if v{state} > g{g} * {enough!r}:")
                lines += [
                    f"    if (m := v{state} * {factor!r}) > n{to}: n{to} = m"
                    for to, (factor, _) in more.items()
                ]
    names = ", ".join(f"n{to}" for to in range(len(factors)))
    return _written([*lines, f"return [{names}]"], len(factors))


def _groups(factors: Factors) -> list[list[int]]:
    """States whose rows have their zeros in the same places."""
    alike: dict[tuple[bool, ...], list[int]] = {}
    for state, row in enumerate(factors):
        alike.setdefault(tuple(factor > 0 for factor in row), []).append(state)
    return list(alike.values())


def _with_usual(groups: Iterable[Iterable[int]], usual: Iterable[float]) -> list[tuple[int, float]]:
    """Every state with the usual factor of its group."""
    return [(state, factor) for group, factor in zip(groups, usual, strict=True) for state in group]


def _commonest(factors: Sequence[float]) -> float:
    return Counter(factors).most_common(1)[0][0]


def _times(name: str, factor: float) -> str:
    return name if factor == 1 else f"{name} * {factor!r}"


def _sum(terms: Iterable[str]) -> str:
    return " + ".join(terms) or "0.0"


def _max(terms: Sequence[str]) -> str:
    return f"max({', '.join(terms)})" if len(terms) > 1 else _sum(terms)


def _written(lines: Sequence[str], count: int) -> Step:
    """The function of these lines, of ``count`` values v0, v1, …"""
    body = [f"{''.join(f'v{state}, ' for state in range(count))} = values", *lines]
    source = "\n    ".join(["def step(values):", *body])
    names: dict[str, Step] = {}
    exec(source, names)
    return names["step"]

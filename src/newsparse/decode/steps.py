"""One step from line to line for all states at once: the sums and maxima that decoding needs.

The table of what may follow what holds few numbers that differ. States whose rows have their
zeros in the same places form a group; what a whole group hands on is found once a line, and only
the factors that differ from the group's usual one are looked at one by one. What is left is
written out as a function of plain arithmetic, five times as fast as a loop over the same table;
the result is that of the full table. To write and compile them takes 5 ms; those of the tables
that come with the package are kept as modules, ``kept_steps``.

Sums are of odds. Maxima are of whole hundredths, so that two paths are alike or not, whatever the
order in which they were added up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from math import log
from typing import Any, TypeVar
from zlib import crc32

import attrs

from newsparse.decode import kept_steps
from newsparse.decode.sums import HUNDREDTHS

NEVER = -(10**12)  # hundredths: of what may not be, and of all that comes of it

Factors = Sequence[Sequence[float]]  # [from][to]
_Usual = TypeVar("_Usual")
_Written = tuple[list[str], list[str]]  # lines, and what they come to, state by state
Forward = Callable[
    [Sequence[float], Sequence[int], Sequence[float], Sequence[int]],
    tuple[list[float], list[int]],
]
Backward = Callable[[Sequence[float]], list[float]]
Column = tuple[list[float], list[int], list[float]]  # sums, best paths, odds, state by state
Prune = Callable[[Sequence[float], Sequence[int], Sequence[float], float, int], Column]


@attrs.frozen(eq=False, repr=False)
class Steps:
    """The steps of one table.

    Args:
        forward: to the next line, of all paths and of the best ones, as ``forward_step`` says.
        backward: to the line above, as ``backward_step`` says.
        pruned: what is left of a line, as ``pruning`` says.
    """

    forward: Forward
    backward: Backward
    pruned: Prune


def steps_of(factors: Factors) -> Steps:
    """The steps of a table of what may follow what, in odds: those kept, where they are fresh."""
    wanted = fingerprint(factors)
    name = kept_steps.MODULES.get(wanted)
    if name is not None and made_by() == kept_steps.MADE_BY:
        return Steps(*import_module(f"{kept_steps.__name__}.{name}").STEPS[wanted])
    return Steps(forward_step(factors), backward_step(factors), pruning(len(factors)))


def fingerprint(factors: Factors) -> str:
    """What changes with a table."""
    return f"{crc32(repr(factors).encode()):08x}"


def made_by() -> str:
    """What changes with this module; what is kept says it too where the sources were left out."""
    if not __file__.endswith(".py"):
        return kept_steps.MADE_BY
    try:
        with open(__file__, "rb") as file:
            return f"{crc32(file.read()):08x}"
    except OSError:
        return kept_steps.MADE_BY


def forward_step(factors: Factors) -> Forward:
    """A function of four numbers a state, that gives two a state for the next line.

    It takes sums of odds, the best paths' hundredths, and the next line's own odds and hundredths.
    It gives the sum of what all states hand on, each times its factor, times the odds; and the
    most that any one state hands on, its strength and the line's own added.

    >>> step = forward_step([[1.0, 1.0], [0.0, 2.0]])
    >>> step([2.0, 3.0], [500, 450], [1.0, 0.5], [0, -69])
    ([2.0, 4.0], [500, 450])
    """
    step: Forward = _function(forward_source(factors))
    return step


def forward_source(factors: Factors) -> str:
    """How that function is written."""
    count = len(factors)
    sum_lines, sums = _sums(factors)
    best_lines, bests = _maxima(factors)
    return _source(
        {"v": "sums", "b": "bests", "o": "odds", "s": "own"},
        [*sum_lines, *best_lines],
        f"[{', '.join(f'({sums[to]}) * o{to}' for to in range(count))}], "
        f"[{', '.join(f'{bests[to]} + s{to}' for to in range(count))}]",
        count,
    )


def backward_step(factors: Factors) -> Backward:
    """A function: for every state the sum of what all states hand back, each times its factor.

    >>> backward_step([[1.0, 1.0], [0.0, 5.0]])([2.0, 3.0])
    [5.0, 15.0]
    """
    step: Backward = _function(backward_source(factors))
    return step


def backward_source(factors: Factors) -> str:
    """How that function is written."""
    lines, sums = _sums(tuple(zip(*factors, strict=True)))
    return _source({"v": "values"}, lines, f"[{', '.join(sums)}]", len(factors))


def pruning(count: int) -> Prune:
    """A function of three numbers a state that leaves the hopeless ones aside.

    It takes sums of odds, the best paths' hundredths, the line's own odds, and what each of the
    first two must be above for a state to be kept; it gives the three again.

    >>> pruning(2)([2.0, 0.1], [500, 10], [0.5, 0.1], 0.2, 400)
    ([2.0, 0.0], [500, -1000000000000], [0.5, 0.0])
    """
    prune: Prune = _function(pruning_source(count))
    return prune


def pruning_source(count: int) -> str:
    """How that function is written."""
    states = range(count)
    lines = [
        f"if v{s} <= enough and b{s} <= good_enough: v{s} = o{s} = 0.0; b{s} = {NEVER}"
        for s in states
    ]
    found = ", ".join(f"[{', '.join(f'{letter}{s}' for s in states)}]" for letter in "vbo")
    values = {"v": "sums", "b": "bests", "o": "odds"}
    return _source(values, lines, found, count, ("enough", "good_enough"))


def in_hundredths(factors: Iterable[float]) -> list[int]:
    """Odds as strengths in hundredths.

    >>> in_hundredths([1.0, 2.0, 0.0]) == [0, 69, NEVER]
    True
    """
    return [round(log(factor) * HUNDREDTHS) if factor else NEVER for factor in factors]


def _sums(factors: Factors) -> _Written:
    """For every state the sum of what all states v0, v1, … hand on to it."""
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
    return lines, sums


def _maxima(factors: Factors) -> _Written:
    """For every state the most that any one of the states b0, b1, … hands on to it."""
    groups = _groups(factors)
    rows = [in_hundredths(row) for row in factors]
    # The least strength holds for all of a group; where one has more, its sum is more.
    least = [
        [min(found) for found in zip(*(rows[state] for state in group), strict=True)]
        for group in groups
    ]
    lines = [f"t{g} = {_max([f'b{state}' for state in group])}" for g, group in enumerate(groups)]
    for to in range(len(rows)):
        of_groups = [_plus(f"t{g}", row[to]) for g, row in enumerate(least) if row[to] > NEVER]
        lines.append(f"n{to} = {_max(of_groups)}")
    for state, (g, usual) in _with_usual(groups, list(enumerate(least))):
        more = {to: rows[state][to] for to in range(len(rows)) if rows[state][to] != usual[to]}
        if more:
            # A state so far below the best of its group hands on less, whatever is added.
            ahead = max(strength - usual[to] for to, strength in more.items())
            lines.append(f"if b{state} > t{g} - {ahead}:")
            lines += [
                f"    if (m := {_plus(f'b{state}', strength)}) > n{to}: n{to} = m"
                for to, strength in more.items()
            ]
    return lines, [f"n{to}" for to in range(len(rows))]


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


def _source(
    values: Mapping[str, str],
    lines: Sequence[str],
    found: str,
    count: int,
    more: Sequence[str] = (),
) -> str:
    """A function of these lines.

    Args:
        values: what each of ``count`` values is called inside, and all of them together.
        lines: what is worked out from them.
        found: what is returned.
        count: of states.
        more: names of single numbers that it takes beside the values.
    """
    taken = [
        f"{''.join(f'{letter}{state}, ' for state in range(count))} = {name}"
        for letter, name in values.items()
    ]
    head = f"def step({', '.join([*values.values(), *more])}):"
    return "\n    ".join([head, *taken, *lines, f"return {found}"])


def _function(source: str) -> Any:
    names: dict[str, Any] = {}
    exec(source, names)
    return names["step"]

"""Decode: from what the rules say of every line to the best states for the whole page.

Finds the most probable path through the states that may follow each other, and for each line
the probability of its state over all paths. States a million times less probable than the
best one at a line are left aside.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from operator import mul

import attrs

from newsparse.decode.states import LABELS, State
from newsparse.decode.strengths import INDEX, STATES, Strengths
from newsparse.rules.evidence import Said

LEAST = 1e-6  # of the best state's probability; below it a state is left aside
LOWEST = -500.0  # log odds; kept above what a float cannot tell from zero, so that a path is left
LEAST_ODDS = exp(LOWEST)
COUNT = len(STATES)
# For each state, those with the same label: furniture is furniture, in front or behind.
SAME_LABEL = tuple(
    tuple(INDEX[other] for other in STATES if LABELS[other] is LABELS[state]) for state in STATES
)


@attrs.frozen
class Decoded:
    """The state of a line, and the probability, 0..1, that its label is right."""

    state: State
    probability: float


def scores(said: Sequence[Said], strengths: Strengths) -> list[list[float]]:
    """For every line the summed strengths of each state."""
    out = []
    last = len(said) - 1
    for i, own in enumerate(said):
        total = list(strengths.prior)
        for name in own.line:
            for state, strength in strengths.line.get(name, ()):
                total[state] += strength
        if i > 0:
            for name in said[i - 1].reaching:
                for state, strength in strengths.above.get(name, ()):
                    total[state] += strength
        if i < last:
            for name in said[i + 1].reaching:
                for state, strength in strengths.below.get(name, ()):
                    total[state] += strength
        out.append(total)
    return out


def decode(said: Sequence[Said], strengths: Strengths) -> list[Decoded]:
    """The best states of a page, with their probabilities."""
    if not said:
        return []
    lattice = scores(said, strengths)
    for state, strength in strengths.first:
        lattice[0][state] += strength
    sums_of, maxima_of = strengths.sums, strengths.maxima
    sums: list[float] = []
    bests: list[float] = []
    all_sums: list[list[float]] = []
    all_bests: list[list[float]] = []
    odds: list[list[float]] = []
    for total in lattice:
        top = max(total)
        lowest = top + LOWEST
        here = [exp(value - top) if value > lowest else LEAST_ODDS for value in total]
        if odds:
            sums = list(map(mul, sums_of(sums), here))
            bests = list(map(mul, maxima_of(bests), here))
        else:
            sums = bests = here
        most, best = max(sums) or 1.0, max(bests) or 1.0
        enough, good_enough = most * LEAST, best * LEAST
        live = [a > enough or b > good_enough for a, b in zip(sums, bests, strict=True)]
        sums = [value / most if lives else 0.0 for value, lives in zip(sums, live, strict=True)]
        bests = [value / best if lives else 0.0 for value, lives in zip(bests, live, strict=True)]
        all_sums.append(sums)
        all_bests.append(bests)
        odds.append(here)
    path = _best_path(all_bests, strengths.follow)
    return _with_probabilities(path, all_sums, odds, strengths)


def _best_path(
    bests: Sequence[Sequence[float]], follow: tuple[tuple[float, ...], ...]
) -> list[int]:
    """The states of the best path, found from the page's end."""
    columns = tuple(zip(*follow, strict=True))
    state = max(range(COUNT), key=bests[-1].__getitem__)
    path = [state]
    for i in range(len(bests) - 2, -1, -1):
        came_from = list(map(mul, bests[i], columns[state]))
        state = came_from.index(max(came_from))
        path.append(state)
    path.reverse()
    return path


def _with_probabilities(
    path: list[int],
    forward: Sequence[Sequence[float]],
    odds: Sequence[Sequence[float]],
    strengths: Strengths,
) -> list[Decoded]:
    """Probability of each line's state over all live paths, found from the page's end."""
    backward_sums_of = strengths.backward_sums
    backward = [1.0] * COUNT
    decoded = []
    for i in range(len(path) - 1, -1, -1):
        mass = list(map(mul, forward[i], backward))
        whole = sum(mass)
        same = sum([mass[state] for state in SAME_LABEL[path[i]]])
        decoded.append(Decoded(STATES[path[i]], same / whole if whole else 0.0))
        if i:
            # Scaled so that the likeliest state has about 1; what is left aside stays so.
            scale = max(mass) or 1.0
            below = [
                own * value / scale if reached else 0.0
                for own, value, reached in zip(odds[i], backward, forward[i], strict=True)
            ]
            backward = backward_sums_of(below)
    decoded.reverse()
    return decoded

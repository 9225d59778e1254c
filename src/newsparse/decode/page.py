"""Decode: from what the rules say of every line to the best states for the whole page.

Finds the most probable path through the states that may follow each other, and for each line
the probability of its state over all paths. States a million times less probable than the
best one at a line are left aside.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

import attrs

from newsparse.decode.states import LABELS, State
from newsparse.decode.strengths import INDEX, STATES, Strengths
from newsparse.rules.evidence import Said

LEAST = 1e-6  # of the best state's probability; below it a state is left aside
LOWEST = -500.0  # log odds; kept above what a float cannot tell from zero, so that a path is left
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
    follow = strengths.follow
    live: list[list[int]] = []
    forward: list[dict[int, float]] = []
    came_from: list[dict[int, int]] = []
    odds: list[dict[int, float]] = []
    sums: dict[int, float] = {}
    bests: dict[int, float] = {}
    for i, total in enumerate(lattice):
        top = max(total)
        here = {s: exp(max(total[s] - top, LOWEST)) for s in range(COUNT)}
        new_sums: dict[int, float] = {}
        new_bests: dict[int, float] = {}
        origin: dict[int, int] = {}
        if i == 0:
            new_sums, new_bests = dict(here), dict(here)
        else:
            for s, own in here.items():
                summed, best, source = 0.0, -1.0, -1
                for p, mass in sums.items():
                    factor = follow[p][s]
                    summed += mass * factor
                    if bests[p] * factor > best:
                        best, source = bests[p] * factor, p
                new_sums[s], new_bests[s], origin[s] = summed * own, best * own, source
        greatest = max(new_sums.values()) or 1.0
        greatest_best = max(new_bests.values()) or 1.0
        kept = [
            s
            for s in new_sums
            if new_sums[s] > greatest * LEAST or new_bests[s] > greatest_best * LEAST
        ]
        sums = {s: new_sums[s] / greatest for s in kept}
        bests = {s: new_bests[s] / greatest_best for s in kept}
        live.append(kept)
        forward.append(sums)
        came_from.append(origin)
        odds.append(here)
    path = [0] * len(said)
    path[-1] = max(live[-1], key=lambda s: bests[s])
    for i in range(len(said) - 1, 0, -1):
        path[i - 1] = came_from[i][path[i]]
    return _with_probabilities(path, forward, odds, follow)


def _with_probabilities(
    path: list[int],
    forward: list[dict[int, float]],
    odds: list[dict[int, float]],
    follow: tuple[tuple[float, ...], ...],
) -> list[Decoded]:
    """Probability of each line's state over all live paths, found from the page's end."""
    backward = dict.fromkeys(forward[-1], 1.0)
    decoded = []
    for i in range(len(path) - 1, -1, -1):
        here = forward[i]
        mass = {s: here[s] * backward[s] for s in here}
        whole = sum(mass.values())
        same = sum(mass[s] for s in SAME_LABEL[path[i]] if s in mass)
        decoded.append(Decoded(STATES[path[i]], same / whole if whole else 0.0))
        if i:
            own = odds[i]
            below = [(s, own[s] * b) for s, b in backward.items()]
            backward = {p: sum(value * follow[p][s] for s, value in below) for p in forward[i - 1]}
            greatest = max(backward.values()) or 1.0
            backward = {p: value / greatest for p, value in backward.items()}
    decoded.reverse()
    return decoded

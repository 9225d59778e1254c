"""Decode: from what the rules say of every line to the best states for the whole page.

Finds the most probable path through the states that may follow each other, and for each line
the probability of its state over all paths. States a million times less probable than the
best one at a line are left aside.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, zip_longest
from math import exp, floor, log
from operator import add, mul
from typing import NamedTuple

from newsparse.decode.states import LABELS, State
from newsparse.decode.steps import Column, Steps
from newsparse.decode.strengths import FIRST_LATE, INDEX, STATES, Ready, Strengths
from newsparse.decode.sums import HUNDREDTHS, heard, side_by_side, sums_apart
from newsparse.rules.evidence import FAR_AWAY, Said
from newsparse.values import Label

LEAST = 1e-6  # of the best state's probability; below it a state is left aside
LEAST_HUNDREDTHS = log(LEAST) * HUNDREDTHS
LOWEST = -500.0  # log odds; kept above what a float cannot tell from zero, so that a path is left
TOO_SMALL, TOO_LARGE = 1e-30, 1e30  # what is multiplied on is scaled back before it leaves these
COUNT = len(STATES)
# For each state, others with the same label: furniture is furniture, in front or behind.
ALIKE = tuple(
    tuple(INDEX[o] for o in STATES if o is not state and LABELS[o] is LABELS[state])
    for state in STATES
)
# Odds by hundredths below the best; what is farther below is worked out each time.
_ODDS = tuple(exp(-hundredths / HUNDREDTHS) for hundredths in range(2500))


HEADLINE = INDEX[State.HEADLINE]
SURE = 1_000_000  # hundredths: of what is told of a line, whatever the rules say
# Of lines far from all running text: they are furniture, and no part of an article.
OUTSIDE = side_by_side(
    tuple((i, -SURE / HUNDREDTHS) for i, s in enumerate(STATES) if LABELS[s] is not Label.FURNITURE)
)


class Decoded(NamedTuple):
    """The state of a line, and the probability, 0..1, that its label is right."""

    state: State
    probability: float


Told = Mapping[int, tuple[State, int]]  # line -> a state, and hundredths added for it


# A line on the way forwards is a column, with three numbers for each state, or only for those
# behind the headline: the odds of all paths up to here, added up; the strength of the best path up
# to here, in hundredths; the odds of the line itself. Of a state left aside they are 0, NEVER, 0.


def scores(said: Sequence[Said], strengths: Strengths) -> Iterator[tuple[int, ...]]:
    """For every line, one after another, the summed strengths of each state, in hundredths."""
    ready = strengths.ready
    from_above = ready.first
    for own, following in zip_longest(said, islice(said, 1, None)):
        from_below = heard(following.reaching, ready.below) if following else 0
        yield sums_apart(_own(own, ready) + from_above + from_below, COUNT)
        from_above = heard(own.reaching, ready.above) if following else 0


def scores_of(said: Sequence[Said], i: int, strengths: Strengths) -> tuple[int, ...]:
    """The same for one line alone."""
    ready = strengths.ready
    total = _own(said[i], ready)
    total += heard(said[i - 1].reaching, ready.above) if i else ready.first
    if i + 1 < len(said):
        total += heard(said[i + 1].reaching, ready.below)
    return sums_apart(total, COUNT)


def _own(own: Said, ready: Ready) -> int:
    """What a line has of its own, all states in one number."""
    total = ready.always + heard(own.line, ready.line)
    return total + OUTSIDE if own is FAR_AWAY else total


def decode(said: Sequence[Said], strengths: Strengths, told: Told | None = None) -> list[Decoded]:
    """The best states of a page, with their probabilities.

    Args:
        said: what the rules say of every line.
        strengths: how strongly.
        told: what is known of some lines besides.
    """
    return decoded_with_headlines(said, strengths, told)[0]


def decoded_with_headlines(
    said: Sequence[Said], strengths: Strengths, told: Told | None = None
) -> tuple[list[Decoded], dict[int, float]]:
    """The same, and for each line that can be the headline the probability that it is, 0..1."""
    if not said:
        return [], {}
    ready = strengths.ready
    lattice = scores(said, strengths)
    columns = _forwards(_with_told(lattice, told) if told else lattice, ready)
    return _with_probabilities(_best_path(columns, ready), columns, ready)


def _with_told(lattice: Iterator[tuple[int, ...]], told: Told) -> Iterator[tuple[int, ...]]:
    for i, total in enumerate(lattice):
        if i in told:
            state, strength = told[i]
            changed = list(total)
            changed[INDEX[state]] += strength
            yield tuple(changed)
        else:
            yield total


def _forwards(lattice: Iterator[tuple[int, ...]], ready: Ready) -> list[Column]:
    """Every line's column, from the page's top."""
    steps, late = ready.steps, False
    first = next(lattice)
    odds = _odds(first)
    columns = [_without_hopeless((odds, list(first), odds), steps)]
    for total in lattice:
        sums, bests, _ = columns[-1]
        if not late and not any(sums[:FIRST_LATE]):
            # Nothing leads back to where the headline is still to come.
            steps, late = ready.late_steps, True
            sums, bests = sums[FIRST_LATE:], bests[FIRST_LATE:]
        own = total[FIRST_LATE:] if late else total
        odds = _odds(own)
        sums, bests = steps.forward(sums, bests, odds, own)
        columns.append(_without_hopeless((sums, bests, odds), steps))
    return columns


def _odds(total: Sequence[int]) -> list[float]:
    """The odds of each state against the best one."""
    top = max(total)
    try:
        return [_ODDS[top - value] for value in total]
    except IndexError:
        return [exp(max((value - top) / HUNDREDTHS, LOWEST)) for value in total]


def _without_hopeless(column: Column, steps: Steps) -> Column:
    """A line's column, hopeless states left aside, the sums within bounds."""
    sums, bests, odds = column
    most = max(sums)
    enough = most * LEAST
    if min(sums) <= enough:
        good_enough = floor(max(bests) + LEAST_HUNDREDTHS)
        sums, bests, odds = steps.pruned(sums, bests, odds, enough, good_enough)
    if not TOO_SMALL < most < TOO_LARGE:
        sums = [value / (most or 1.0) for value in sums]
    return sums, bests, odds


def _best_path(columns: Sequence[Column], ready: Ready) -> list[int]:
    """The states of the best path, found from the page's end."""
    _, bests, _ = columns[-1]
    state = COUNT - len(bests) + bests.index(max(bests))
    path = [state]
    for _, bests, _ in columns[-2::-1]:
        left_out = COUNT - len(bests)
        came_from = list(map(add, bests, ready.into[state][left_out:]))
        state = left_out + came_from.index(max(came_from))
        path.append(state)
    path.reverse()
    return path


def _with_probabilities(
    path: Sequence[int], columns: Sequence[Column], ready: Ready
) -> tuple[list[Decoded], dict[int, float]]:
    """Probability of each line's state over all live paths, found from the page's end."""
    backward = [1.0] * len(columns[-1][0])
    decoded: list[Decoded] = []
    headlines: dict[int, float] = {}
    for i in range(len(path) - 1, -1, -1):
        state = path[i]
        sums, _, odds = columns[i]
        left_out = COUNT - len(sums)
        mass = list(map(mul, sums, backward))
        whole = sum(mass)
        same = mass[state - left_out]
        for other in ALIKE[state]:
            if other >= left_out:
                same += mass[other - left_out]
        decoded.append(Decoded(STATES[state], same / whole if whole else 0.0))
        if not left_out:
            headlines[i] = mass[HEADLINE] / whole if whole else 0.0
        if i:
            below = list(map(mul, odds, backward))
            if not TOO_SMALL < whole < TOO_LARGE:
                below = [value / (whole or 1.0) for value in below]
            if len(columns[i - 1][0]) < COUNT:
                backward = ready.late_steps.backward(below)
            else:
                backward = ready.steps.backward([0.0] * left_out + below)
    decoded.reverse()
    return decoded, headlines

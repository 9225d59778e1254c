"""Learns which of the lines that may be the headline is it: how much each measure weighs.

A logistic choice among the lines of one page, the right one known from the annotation. It is
learned from what strengths say that were learned from other publishers, as it is asked later.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs
import numpy as np
from scipy.optimize import minimize

from newsparse.decode.headline import weighed
from newsparse.decode.page import decoded_with_headlines
from newsparse.decode.states import State
from newsparse.decode.strengths import Strengths
from tools.learning.lessons import Lesson
from tools.learning.taught import taught_by

Choice = Mapping[str, float]
PENALTY = 2.0  # on the squares of weights, each in units of its measure's spread
START = {"behind": -1.0}  # without any lesson the likeliest line is the headline


@attrs.frozen
class Ballot:
    """The lines of one page that may be the headline.

    Args:
        fold: its publisher's fold.
        lines: what is measured of each.
        right: which of them is the headline.
    """

    fold: int
    lines: Sequence[Mapping[str, float]]
    right: Sequence[bool]


def ballot(lesson: Lesson, strengths: Strengths) -> Ballot | None:
    """The ballot of a case; None where there is nothing to choose or nothing right."""
    page = taught_by(lesson.said, lesson.states)
    if State.HEADLINE not in page.states:
        return None
    wanted = page.states.index(State.HEADLINE)
    _, shares = decoded_with_headlines(page.said, strengths)
    found = weighed(page.said, shares, strengths)
    right = [i == wanted for i, _ in found]
    if not any(right) or all(right):
        return None
    return Ballot(lesson.fold, [measures for _, measures in found], right)


def learned_choice(ballots: Sequence[Ballot]) -> Choice:
    """Strength of each measure."""
    names = sorted({name for one in ballots for line in one.lines for name in line})
    if not names:
        return {}
    pages = [
        (
            np.array([[line.get(name, 0.0) for name in names] for line in one.lines]),
            np.array(one.right),
        )
        for one in ballots
    ]
    spread = np.concatenate([measured for measured, _ in pages]).std(axis=0)
    spread[spread == 0] = 1.0
    start = np.array([START.get(name, 0.0) for name in names]) * spread
    scaled = [(measured / spread, right) for measured, right in pages]

    def loss(weights: Any) -> tuple[float, Any]:
        away = weights - start
        total, slope = PENALTY * float(away @ away), 2 * PENALTY * away
        for measured, right in scaled:
            odds = measured @ weights
            shares = np.exp(odds - odds.max())
            shares /= shares.sum()
            wanted = shares * right
            total -= float(np.log(wanted.sum()))
            slope -= measured.T @ (wanted / wanted.sum() - shares)
        return total, slope

    found = minimize(loss, start, jac=True, method="L-BFGS-B").x / spread
    return dict(zip(names, map(float, found), strict=True))


def choice_row(choice: Choice) -> str:
    """The ``choice`` row of a table of strengths; nothing where nothing was learned."""
    if not choice:
        return ""
    cells = [f"{name} {weight:+.2f}" for name, weight in sorted(choice.items())]
    return " | ".join(["choice", *cells]) + "\n"

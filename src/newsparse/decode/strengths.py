"""The table of strengths: how strongly each rule speaks for each state, what follows what.

The table is text (strengths.txt beside this module), written by tools/learning and open to be
edited by hand. A row names who hears the rule (the line itself, or the line below or above
it), the rule's answer, and states with a strength in natural-log odds, to the hundredth::

    line | byline: opened | byline +2.31 | paragraph -0.40
    above | prose: yes | crosshead +0.62
    follow | headline | standfirst +1.10 | byline +0.80
    first | headline +1.50
    prior | caption +0.60
    choice | echo +1.80 | stop -1.10
    confidence | 0.52 0.48 | 0.91 0.90

``above`` rows are what the line above says; ``follow`` rows what follows a state; ``first``
what a page begins with; ``prior`` what is added on every line, to weigh what is missed
against what is wrongly found; ``choice`` what is measured of the lines that may be the headline;
``confidence`` pairs a computed probability with the share that was
right at it.
"""

from __future__ import annotations

import pkgutil
from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from math import exp

import attrs

from newsparse.decode.states import FOLLOWERS, LATE, State
from newsparse.decode.steps import Factors, Steps, in_hundredths, steps_of
from newsparse.decode.sums import STRONGEST, Row, side_by_side

STATES = tuple(State)
INDEX: Mapping[State, int] = {state: i for i, state in enumerate(STATES)}
_NAMED: Mapping[str, int] = {state.value: i for i, state in enumerate(STATES)}
FIRST_LATE = INDEX[LATE[0]]  # the states behind the headline come last


@attrs.frozen(eq=False, repr=False)
class Ready:
    """Strengths in the form that decoding needs, each found from the table.

    Args:
        always: what every line's sum begins with.
        line: the rows of what the line says, each in one number; and so for the next two.
        first: what the first line's sum has beside.
        into: for each state, the strengths in hundredths from each state it may follow.
        steps: from line to line, for all states.
        late_steps: the same for the states behind the headline alone.
    """

    always: int
    line: Mapping[str, int]
    above: Mapping[str, int]
    below: Mapping[str, int]
    first: int
    into: tuple[tuple[int, ...], ...]
    steps: Steps
    late_steps: Steps


@attrs.frozen(repr=False)
class Strengths:
    """All strengths.

    Args:
        line: rule and answer -> strengths for the line that says it.
        above: the same, for what the line above says.
        below: the same, for what the line below says.
        follow: for each state, the odds factors of each state that may follow it.
        first: strengths of the states a page begins with.
        prior: strength of each state, on every line.
        calibration: (computed probability, share right), rising.
        choice: measure of a line that may be the headline -> strength for each unit of it.
        ready: the same for decoding; derived from them.
    """

    line: Mapping[str, Row]
    above: Mapping[str, Row]
    below: Mapping[str, Row]
    follow: tuple[tuple[float, ...], ...]
    first: Row
    prior: tuple[float, ...]
    calibration: tuple[tuple[float, float], ...]
    choice: Mapping[str, float]
    ready: Ready = attrs.field(init=False, repr=False, eq=False)

    @ready.default
    def _ready(self) -> Ready:
        return Ready(
            always=side_by_side(tuple(enumerate(self.prior))),
            line=_in_one(self.line),
            above=_in_one(self.above),
            below=_in_one(self.below),
            first=side_by_side(self.first),
            into=tuple(zip(*map(in_hundredths, self.follow), strict=True)),
            steps=steps_of(self.follow),
            late_steps=steps_of(late(self.follow)),
        )

    def calibrated(self, probability: float) -> float:
        """The share of blocks that were right at this computed probability."""
        points = self.calibration
        at = bisect_left(points, (probability, 0.0))
        low = points[at - 1] if at else (0.0, 0.0)
        high = points[at] if at < len(points) else (1.0, 1.0)
        if probability > high[0] or low[0] == high[0]:
            return high[1]
        part = (probability - low[0]) / (high[0] - low[0])
        return low[1] + part * (high[1] - low[1])


def late(follow: Factors) -> Factors:
    """The part of a table of what may follow what that is of the states behind the headline."""
    return tuple(row[FIRST_LATE:] for row in follow[FIRST_LATE:])


def read_strengths(table: str) -> Strengths:
    """Read a table of strengths.

    Raises:
        ValueError: for a row that names no known state, or carries no number or one beyond 1000.
    """
    heard: dict[str, dict[str, Row]] = {"line": {}, "above": {}, "below": {}}
    pages: dict[str, Row] = {}
    follow = _free_transitions()
    calibration: list[tuple[float, float]] = []
    choice: dict[str, float] = {}
    for number, text in enumerate(table.splitlines(), start=1):
        if not text.strip() or text.startswith("#"):
            continue
        kind, *cells = text.split(" | ")
        try:
            if kind in heard:
                heard[kind][cells[0]] = _row(cells[1:])
            elif kind == "follow":
                at = INDEX[State(cells[0])]
                for to, strength in _row(cells[1:]):
                    follow[at][to] *= exp(strength)
            elif kind == "confidence":
                calibration = [(float(a), float(b)) for a, b in (c.split() for c in cells)]
            elif kind == "choice":
                choice |= dict(map(_cell, cells))
            elif kind in ("first", "prior"):
                pages[kind] = _row(cells)
            else:
                raise ValueError(f"unknown kind of row {kind!r}")
        except (ValueError, KeyError, IndexError) as error:
            raise ValueError(f"strengths, line {number}: {error}: {text!r}") from error
    prior = dict(pages.get("prior", ()))
    return Strengths(
        heard["line"],
        heard["above"],
        heard["below"],
        tuple(map(tuple, follow)),
        pages.get("first", ()),
        tuple(prior.get(index, 0.0) for index in range(len(STATES))),
        tuple(calibration),
        choice,
    )


def _free_transitions() -> list[list[float]]:
    """Odds factor 1 for what may follow what, 0 for what may not."""
    return [[float(follower in FOLLOWERS[state]) for follower in STATES] for state in STATES]


def _row(cells: list[str]) -> Row:
    halves = [cell.rpartition(" ") for cell in cells]
    row = [(_NAMED[name], float(number)) for name, _, number in halves]
    _check(*[strength for _, strength in row])
    return tuple(row)


def _cell(cell: str) -> tuple[str, float]:
    name, _, number = cell.rpartition(" ")
    strength = float(number)
    _check(strength)
    return name, strength


def _check(*strengths: float) -> None:
    for strength in strengths:
        if not -STRONGEST <= strength <= STRONGEST:
            raise ValueError(f"a strength of more than {STRONGEST:g}")


def _in_one(rows: Mapping[str, Row]) -> Mapping[str, int]:
    return {answer: side_by_side(row) for answer, row in rows.items()}


@cache
def shipped(name: str) -> Strengths:
    """A table of strengths that comes with the package, read once.

    Args:
        name: of its file: "strengths.txt" for text, FOR_HTML and FOR_MARKDOWN for pages of those.
    """
    table = pkgutil.get_data(__package__, name)
    return read_strengths(table.decode("utf-8") if table else "")


STRENGTHS = shipped("strengths.txt")
FOR_HTML = "strengths_html.txt"
FOR_MARKDOWN = "strengths_markdown.txt"

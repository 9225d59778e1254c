from __future__ import annotations

import pytest

from newsparse.decode.page import scores
from newsparse.decode.reasons import reasons
from newsparse.decode.states import State
from newsparse.decode.strengths import INDEX, STATES, read_strengths
from newsparse.decode.sums import HUNDREDTHS
from newsparse.rules.evidence import Said

STRENGTHS = read_strengths(
    "line | size: 5 | caption +0.50 | paragraph -2.00\n"
    "line | prose: yes | paragraph +1.00\n"
    "above | cue: x | paragraph +3.00\n"
    "below | cue: x | paragraph -0.25\n"
)
SAID = [
    Said(("size: 5",), ("cue: x",)),
    Said(("size: 5", "prose: yes"), ()),
    Said((), ("cue: x",)),
]


def test_the_strongest_comes_first_and_says_where_it_was_heard() -> None:
    told = [(r.rule, r.strength) for r in reasons(SAID, 1, State.PARAGRAPH, STRENGTHS)]
    assert told == [
        ("above: cue: x", 3.0),
        ("size: 5", -2.0),
        ("prose: yes", 1.0),
        ("below: cue: x", -0.25),
    ]


@pytest.mark.parametrize("line", range(3))
@pytest.mark.parametrize("state", STATES)
def test_reasons_sum_to_the_score_of_the_line(line: int, state: State) -> None:
    told = sum(reason.strength for reason in reasons(SAID, line, state, STRENGTHS))
    summed = list(scores(SAID, STRENGTHS))[line][INDEX[state]]
    assert told == pytest.approx(summed / HUNDREDTHS)


def test_ends_of_the_page_hear_nothing_from_beyond() -> None:
    assert reasons(SAID, 0, State.NOTE, STRENGTHS) == ()
    assert reasons(SAID, 2, State.PARAGRAPH, STRENGTHS) == ()


def test_a_headline_says_what_it_was_chosen_by() -> None:
    strengths = read_strengths("line | size: 5 | headline +0.50\nchoice | echo +2.00 | stop -1.00")
    said = [Said(("size: 5", "echo: 70%+ of 6-14"), ())]
    told = [(r.rule, r.strength) for r in reasons(said, 0, State.HEADLINE, strengths)]
    assert told == [("choice: echo", 1.8), ("size: 5", 0.5)]
    assert [r.rule for r in reasons(said, 0, State.PARAGRAPH, strengths)] == []

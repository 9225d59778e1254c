from __future__ import annotations

import pytest

from newsparse.decode.states import EARLY, FOLLOWERS, LABELS, LATE, State
from newsparse.values import Label


def test_every_state_has_a_label_and_every_label_a_state() -> None:
    assert set(LABELS) == set(State)
    assert set(LABELS.values()) == set(Label)


def test_every_state_is_early_late_or_the_headline() -> None:
    assert {*EARLY, State.HEADLINE, *LATE} == set(State)
    assert len(EARLY) + 1 + len(LATE) == len(State)


@pytest.mark.parametrize("state", State)
def test_at_most_one_headline(state: State) -> None:
    assert (State.HEADLINE in FOLLOWERS[state]) == (state in EARLY)


@pytest.mark.parametrize("state", [State.HEADLINE, *LATE])
def test_nothing_leads_back_in_front_of_the_headline(state: State) -> None:
    assert not set(EARLY) & set(FOLLOWERS[state])


def test_after_the_article_comes_nothing_of_it() -> None:
    assert FOLLOWERS[State.AFTER] == (State.AFTER,)

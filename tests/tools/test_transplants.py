"""Articles set into the furniture of other pages."""

from __future__ import annotations

import pytest

from newsparse.decode.states import State
from tools.learning.transplants import (
    EARLY,
    FURNITURE,
    Printed,
    drawn,
    furniture_of,
    transplanted,
)
from tools.learning.variants import Lines

ARTICLE: Lines = [
    ("Harbour", State.KICKER),
    ("Ferry stays in port", State.HEADLINE),
    ("Nobody makes the part", State.STANDFIRST),
    ("By Ana Ruiz", State.BYLINE),
    ("The ferry at the quay.", State.CAPTION),
    ("Photo: Mareike Voss", State.CREDIT),
    ("The ferry will not sail before March.", State.PARAGRAPH),
    ("A part by hand", State.CROSSHEAD),
    ("The yard has to build it by hand.", State.PARAGRAPH),
    ("Correction: it is the bearing.", State.NOTE),
]
HOST: Lines = [
    ("Menu", State.BEFORE),
    ("Rain in Ulm", State.HEADLINE),
    ("Share", State.WITHIN),
    ("It rained all night.", State.PARAGRAPH),
    ("Read also", State.WITHIN),
    ("Snow in Ulm", State.WITHIN),
    ("The river rose.", State.PARAGRAPH),
    ("Imprint", State.AFTER),
]
DRAWS = [f"draw {number}" for number in range(40)]


def own(lines: Lines, states: tuple[State, ...]) -> set[str]:
    return {text for text, state in lines if state in states}


def test_furniture_of_a_page() -> None:
    found = furniture_of(HOST)
    assert found is not None
    assert found.before == [("Menu", State.BEFORE)]
    assert found.top == [("Share", State.WITHIN)]
    assert found.within == [[("Read also", State.WITHIN), ("Snow in Ulm", State.WITHIN)]]
    assert found.after == [("Imprint", State.AFTER)]


@pytest.mark.parametrize("lost", [State.HEADLINE, State.PARAGRAPH])
def test_without_headline_or_text_nothing_is_set_anywhere(lost: State) -> None:
    host = [line for line in HOST if line[1] is not lost]
    assert furniture_of(host) is None
    assert transplanted("", ARTICLE, host) is None


@pytest.mark.parametrize("name", DRAWS)
def test_all_the_host_has_of_its_own_is_furniture(name: str) -> None:
    found = transplanted(name, ARTICLE, HOST)
    assert found is not None
    assert own(found, FURNITURE) == own(HOST, FURNITURE)
    assert not own(found, tuple(State)) & {"Rain in Ulm", "It rained all night.", "The river rose."}


@pytest.mark.parametrize("name", DRAWS)
def test_headline_and_text_are_the_articles_in_their_order(name: str) -> None:
    found = transplanted(name, ARTICLE, HOST)
    assert found is not None
    kept = (State.HEADLINE, State.PARAGRAPH, State.CROSSHEAD, State.NOTE)
    assert [line for line in found if line[1] in kept] == [x for x in ARTICLE if x[1] in kept]


@pytest.mark.parametrize("name", DRAWS)
def test_early_states_stand_over_the_headline_and_no_others_do(name: str) -> None:
    found = transplanted(name, ARTICLE, HOST)
    assert found is not None
    headline = [state for _, state in found].index(State.HEADLINE)
    over = {state for _, state in found[:headline]}
    assert over <= {State.BEFORE, State.KICKER, *EARLY.values()}
    assert not {state for _, state in found[headline:]} & {State.BEFORE, *EARLY.values()}


def test_the_same_name_gives_the_same_lines_and_others_give_others() -> None:
    found = [transplanted(name, ARTICLE, HOST) for name in DRAWS]
    assert found == [transplanted(name, ARTICLE, HOST) for name in DRAWS]
    assert len({tuple(lines or ()) for lines in found}) > 10


def test_a_paper_is_not_its_own_host() -> None:
    article, host = Printed("Nordlys", ARTICLE), Printed("Ulmer Bote", HOST)
    assert list(drawn("a", [article], [Printed("Nordlys", HOST)])) == []
    assert len(list(drawn("a", [article], [host, host]))) == 2
    assert list(drawn("a", [], [host])) == []

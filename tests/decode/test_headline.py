"""Which line is chosen for the headline, and by what it is measured."""

from __future__ import annotations

import pytest

from newsparse.decode.headline import MARGIN, chosen, weighed
from newsparse.decode.strengths import read_strengths
from newsparse.rules.evidence import Said

TEXT = Said(("prose: yes", "main run: inside"), ())
BYLINE = Said(("byline: opened",), ())
TIME = Said(("timestamp: whole",), ())
BLANK = Said((), ())


def line(*answers: str) -> Said:
    return Said(answers, ())


def measures_of(said: list[Said], shares: dict[int, float]) -> dict[int, dict[str, float]]:
    return {i: dict(found) for i, found in weighed(said, shares, read_strengths(""))}


def test_what_a_line_says_of_itself_is_measured() -> None:
    said = [
        line("echo: 70%+ of 6-14", "copies: above, beside, long", "size: 7-9"),
        line("echo: <40% of 3-5", "ends with: stop", "size: 3-4"),
        line("echo: none of 15+", "cue: furniture word", "size: 22-30"),
    ]
    found = measures_of(said, {0: 0.5, 1: 0.25, 2: 0.25})
    of_place = ("behind", "near behind", "weaker", "marks to the text")
    own = [
        {name: value for name, value in found[i].items() if name not in of_place} for i in range(3)
    ]
    assert own == [
        {"echo": 0.9, "copies above": 1.0},
        {"echo": 0.1, "stop": 1.0, "short": 1.0},
        {"furniture": 1.0, "long": 1.0},
    ]


def test_bylines_and_times_are_counted_down_to_the_text() -> None:
    said = [BLANK, BYLINE, BLANK, TIME, BYLINE, TEXT, BYLINE, BLANK, TEXT]
    found = measures_of(said, dict.fromkeys(range(8), 0.1))
    marks = [found[i]["marks to the text"] for i in range(8)]
    assert marks == [2, 2, 2, 1, 0, 1, 0, 0]


def test_the_names_of_a_menu_are_not_counted() -> None:
    listed = line("byline: named", "names together: 6+")
    found = measures_of([BLANK, listed, BYLINE, TEXT], dict.fromkeys(range(3), 0.1))
    assert [found[i]["marks to the text"] for i in range(3)] == [1, 1, 0]


def test_the_end_of_the_page_ends_the_count_where_no_text_follows() -> None:
    found = measures_of([BLANK, BLANK, BYLINE], {0: 0.5, 1: 0.5})
    assert [found[i]["marks to the text"] for i in (0, 1)] == [1, 1]


def test_how_far_behind_a_line_is() -> None:
    found = measures_of([BLANK] * 3, {0: 0.5, 1: 0.5 / 2.718281828, 2: 0.5 / 2.718281828**7})
    assert found[0]["behind"] == 0
    assert found[1]["behind"] == pytest.approx(1)
    assert found[2]["behind"] == pytest.approx(7)
    assert found[2]["near behind"] == 5


def test_how_much_stronger_another_state_is() -> None:
    strengths = read_strengths("line | a: 1 | headline +1.00 | caption +3.50")
    found = dict(weighed([line("a: 1"), BLANK], {0: 0.5, 1: 0.5}, strengths))
    assert (found[0]["weaker"], found[1]["weaker"]) == (2.5, 0)


def test_a_line_with_much_of_the_text_is_weighed_however_unlikely() -> None:
    said = [BLANK, line("echo rank: 2"), BLANK]
    assert set(measures_of(said, {0: 1.0, 1: 0.0, 2: 0.0})) == {0, 1}


def test_where_no_probability_is_left_lines_are_weighed_all_the_same() -> None:
    said = [line("echo rank: 1"), line("echo rank: 2")]
    found = measures_of(said, {0: 0.0, 1: 0.0})
    assert [found[i]["behind"] for i in (0, 1)] == [0, 0]


def test_nothing_is_measured_of_a_single_line() -> None:
    assert measures_of([BLANK, BLANK], {1: 1.0, 0: 0.0}) == {1: {}}


def test_the_line_that_is_strongest_is_chosen_with_its_probability() -> None:
    said = [line("echo: 70%+ of 6-14"), line("ends with: stop")]
    strengths = read_strengths("choice | behind -1.00 | echo +2.00 | stop -3.00")
    found = chosen(said, {0: 0.1, 1: 0.9}, strengths, present=1)
    assert found is not None
    assert found.line == 0
    assert 0.8 < found.probability < 0.9


@pytest.mark.parametrize(("more", "wanted"), [(MARGIN - 0.1, 0), (MARGIN + 0.1, 1)])
def test_another_line_must_be_better_by_a_margin(more: float, wanted: int) -> None:
    strengths = read_strengths(f"choice | copies above {more:+.2f}")
    said = [BLANK, line("copies: above, long")]
    found = chosen(said, {0: 0.5, 1: 0.5}, strengths, present=0)
    assert found is not None
    assert found.line == wanted


def test_where_no_line_can_be_the_headline_none_is_chosen() -> None:
    assert chosen([BLANK], {0: 0.0}, read_strengths("choice | echo +1.00"), present=0) is None

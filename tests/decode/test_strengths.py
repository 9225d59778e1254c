from __future__ import annotations

from math import exp

import pytest

from newsparse.decode.states import FOLLOWERS, State
from newsparse.decode.strengths import INDEX, STATES, STRENGTHS, read_strengths

CAPTION, PARAGRAPH = INDEX[State.CAPTION], INDEX[State.PARAGRAPH]


@pytest.mark.parametrize("kind", ["line", "above", "below"])
def test_row_of_a_rule_is_read(kind: str) -> None:
    read = read_strengths(f"{kind} | size: 5-6 | caption +0.50 | paragraph -1.25\n")
    assert getattr(read, kind) == {"size: 5-6": ((CAPTION, 0.5), (PARAGRAPH, -1.25))}


def test_states_of_two_words_are_read() -> None:
    read = read_strengths("line | a: b | pull quote +1.00 | early credit -1.00")
    row = ((INDEX[State.PULL_QUOTE], 1.0), (INDEX[State.EARLY_CREDIT], -1.0))
    assert read.line["a: b"] == row


def test_follow_is_kept_as_odds() -> None:
    read = read_strengths("follow | caption | paragraph +0.70")
    assert read.follow[CAPTION][PARAGRAPH] == pytest.approx(exp(0.7))


def test_what_may_not_follow_cannot_be_told_to() -> None:
    read = read_strengths("follow | paragraph | headline +9.00")
    assert read.follow[PARAGRAPH][INDEX[State.HEADLINE]] == 0.0


def test_empty_table_allows_what_may_follow_and_no_more() -> None:
    read = read_strengths("")
    for state, row in zip(STATES, read.follow, strict=True):
        assert [STATES[i] for i, odds in enumerate(row) if odds] == [
            other for other in STATES if other in FOLLOWERS[state]
        ]
    assert set(read.prior) == {0.0}


def test_first_and_prior_are_read() -> None:
    read = read_strengths("first | caption +1.50\nprior | paragraph -0.25\n")
    assert read.first == ((CAPTION, 1.5),)
    assert read.prior[PARAGRAPH] == -0.25
    assert sum(map(abs, read.prior)) == 0.25


@pytest.mark.parametrize("text", ["# a note", "", "   "])
def test_comments_and_blank_lines_say_nothing(text: str) -> None:
    assert read_strengths(text) == read_strengths("")


@pytest.mark.parametrize(
    "row",
    [
        "line | size: 5 | captoin +1.00",
        "line | size: 5 | caption much",
        "line | size: 5 | caption",
        "line | size: 5 | caption +1000.01",
        "line | size: 5 | caption nan",
        "line",
        "follow | nowhere | caption +1.00",
        "sideways | size: 5 | caption +1.00",
        "confidence | 0.5",
        "confidence | a b",
    ],
)
def test_a_wrong_row_is_named_with_its_line(row: str) -> None:
    with pytest.raises(ValueError, match="line 2"):
        read_strengths(f"# head\n{row}\n")


@pytest.mark.parametrize(
    ("probability", "share"),
    [(0.0, 0.0), (0.25, 0.2), (0.5, 0.4), (0.75, 0.7), (1.0, 1.0)],
)
def test_calibration_runs_straight_between_its_points(probability: float, share: float) -> None:
    read = read_strengths("confidence | 0.5 0.4")
    assert read.calibrated(probability) == pytest.approx(share)


@pytest.mark.parametrize(
    ("points", "probability", "share"),
    [
        ("0.4 0.2 | 0.8 0.4", 0.6, 0.3),
        ("0.3 0.5 | 0.5 0.6", 0.4, 0.55),
        ("0.0 0.1 | 1.0 0.9", 0.0, 0.1),
        ("0.0 0.1 | 1.0 0.9", 0.5, 0.5),
        ("0.0 0.1 | 1.0 0.9", 1.0, 0.9),
    ],
)
def test_points_of_calibration(points: str, probability: float, share: float) -> None:
    read = read_strengths(f"confidence | {points}")
    assert read.calibrated(probability) == pytest.approx(share)


def test_the_strongest_strength_is_read() -> None:
    read = read_strengths("line | size: 5 | caption +1000.00 | paragraph -1000.00")
    assert read.line["size: 5"] == ((CAPTION, 1000.0), (PARAGRAPH, -1000.0))


def test_without_calibration_a_probability_is_its_own_confidence() -> None:
    assert read_strengths("").calibrated(0.37) == pytest.approx(0.37)


def test_shipped_calibration_rises_within_0_and_1() -> None:
    shares = [STRENGTHS.calibrated(i / 200) for i in range(201)]
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] <= 1


def test_choice_is_read() -> None:
    read = read_strengths("choice | echo +1.50 | marks to the text -0.25\n")
    assert read.choice == {"echo": 1.5, "marks to the text": -0.25}


def test_a_choice_without_a_number_is_no_row() -> None:
    with pytest.raises(ValueError, match=r"strengths, line 1: .*'choice \| echo much'"):
        read_strengths("choice | echo much")

"""What a line is told by its neighbours and by the words it shares with others."""

from __future__ import annotations

import pytest

from newsparse.readers.text import read_text
from newsparse.rules import beside
from newsparse.rules.evidence import described_lines
from newsparse.rules.pages import Placed

CAPTION = "The ferry at the quay of Nyhavn on Monday"
PAGE = (
    "World",
    "Ferry to Lunn stays in port",
    "By Ana Ruiz",
    "11 February 2026",
    "The ferry to the island of Lunn will not sail again before March, the harbour board said.",
    CAPTION,
    f"{CAPTION}. Photo: Peer Aasen",
    "The board of the harbour met on Monday and decided to wait until March, as it broke.",
    "What happens now?",
    "The ferry is old, and the part that broke is made by nobody and has to be built by hand.",
    "A boat",
    "Photo: Peer Aasen",
    "Nobody knows who will pay for the ferry, and the winter is near, the mayor of Lunn said.",
    "By Ana Ruiz",
    "Share",
)
PROSE = (4, 7, 9, 12)


@pytest.fixture(name="page")
def described_page() -> list[Placed]:
    return described_lines(read_text("\n\n".join(PAGE)).stretches)


def test_places_to_headline_and_text(page: list[Placed]) -> None:
    places = [beside.near_headline(at) for at in page]
    assert places == [
        *["over the headline"] * 2,
        *["under the headline"] * 3,
        *["in the text"] * 8,
        *["behind the text"] * 2,
    ]


def test_without_a_headline_it_is_in_front_of_the_text_or_in_it() -> None:
    page = described_lines(read_text("\n".join(("-", PAGE[4]))).stretches)
    for at in page:
        at.candidate_distance = None
    assert beside.near_headline(page[0]) == "in front"


def test_bylines_and_times_say_where_they_stand(page: list[Placed]) -> None:
    found = {i: said for i, at in enumerate(page) if (said := beside.byline_place(at))}
    assert found == {2: "opened, under the headline", 13: "opened, behind the text"}
    found = {i: said for i, at in enumerate(page) if (said := beside.timestamp_place(at))}
    assert found == {3: "whole, under the headline"}


def test_a_name_that_signs_twice(page: list[Placed]) -> None:
    found = {i: said for i, at in enumerate(page) if (said := beside.name_again(at))}
    assert found == {2: "below, under the headline", 13: "above, behind the text"}


def test_a_name_signs_above_below_and_on_both_sides() -> None:
    names = ("By Ana Ruiz", "Rain in Ulm", "Ana Ruiz", "By Ana Ruiz and Peer Aasen", "Peer Aasen")
    page = described_lines(read_text("\n\n".join(names)).stretches)
    assert [at.same_name for at in page] == ["below", None, "both", "both", "above"]


def test_distances_of_short_lines_alone(page: list[Placed]) -> None:
    said = [beside.between_prose(at) for at in page]
    assert [i for i, told in enumerate(said) if told is None] == list(PROSE)
    assert said[:4] == [f"none above, {below} below" for below in ("3-5", "3-5", "2", "1")]
    assert said[5] == "1 above, 2 below"
    assert said[14] == "2 above, none below"


def test_a_short_question(page: list[Placed]) -> None:
    found = {i: said for i, at in enumerate(page) if (said := beside.question(at))}
    assert found == {8: "<4, 1 above, 1 below"}


@pytest.mark.parametrize(
    ("above", "said"),
    [
        ("A boat", "opened below, <4"),
        ("The old boat at the quay", "opened below, 4-8"),
        ("The old boat at the quay of the harbour of Nyhavn in winter", "opened below, 9+"),
        (PAGE[12], "opened below, prose"),
        ("By Ana Ruiz", "opened below, opened"),
        ("Boats by the old quay of Nyhavn on a Monday", "opened below, 4-8"),
        ("Photo: Ana Ruiz", None),
    ],
)
def test_above_a_credit(above: str, said: str | None) -> None:
    page = described_lines(read_text("\n\n".join((PAGE[4], above, PAGE[11]))).stretches)
    assert beside.credit_beside(page[1]) == said


def test_below_a_credit(page: list[Placed]) -> None:
    assert beside.credit_beside(page[12]) == "opened above, prose"


def test_what_is_held_or_printed_again(page: list[Placed]) -> None:
    found = {i: said for i, at in enumerate(page) if (said := beside.held_and_credit(at))}
    assert found == {
        2: "copy, no credit, short",
        5: "held, credit beside, short",
        6: "holds, own credit, short",
        13: "copy, no credit, short",
    }


def test_a_signature_of_one_word_signs_twice() -> None:
    page = described_lines(read_text("dpa\n\nRain in Ulm\n\ndpa").stretches)
    assert [at.same_name for at in page] == ["below", None, "above"]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Home › Sport › Rain ends the cup", "Rain ends the cup"), ["below", None]),
        (("Rain ends the cup", "WEATHER Rain ends the cup"), [None, "above"]),
        (("Home Rain ends the cup", "Share", "Print", "Rain ends the cup"), ["below", *[None] * 3]),
        (("Home Rain ends the cup", "A", "B", "C", "Rain ends the cup"), [None] * 5),
        (("Rain ends the cup", "Rain ends the cup"), [None, None]),
        (("All the news", "the news"), [None, None]),  # too short to tell
    ],
)
def test_a_line_that_ends_with_another(lines: tuple[str, ...], found: list[str | None]) -> None:
    page = described_lines(read_text("\n".join(lines)).stretches)
    assert [at.ends_with for at in page] == found

"""Facts a line has from its page."""

from __future__ import annotations

import pytest

from newsparse.readers.text import read_text
from newsparse.rules.pages import Placed, placed_lines

PROSE = "The ferry to the island of Lunn will not sail again before March, the harbour board said."
PAGE = "\n".join(
    [
        "Menu",
        "Log in",
        "Ferry to Lunn stays in port until March",
        "By Ana Ruiz",
        PROSE,
        PROSE.replace("March", "April"),
        "A part nobody makes",
        PROSE.replace("March", "May"),
        "Most read",
        "Ferry to Lunn stays in port until March",
    ]
)


@pytest.fixture(name="page")
def placed_page() -> list[Placed]:
    return placed_lines(read_text(PAGE).stretches)


def test_main_run_goes_from_first_to_last_running_text(page: list[Placed]) -> None:
    assert [at.run for at in page] == ["before"] * 4 + ["inside"] * 4 + ["after"] * 2


def test_share_of_running_text_in_front(page: list[Placed]) -> None:
    assert [round(at.prose_before, 2) for at in page][3:7] == [0, 0, 0.33, 0.67]


def test_headline_is_ranked_first_by_its_echo(page: list[Placed]) -> None:
    assert page[2].echo_rank == 1
    assert page[0].echo_rank == 0


def test_copies_know_their_side(page: list[Placed]) -> None:
    assert page[2].copies == page[9].copies == 1
    assert page[9].copy_above
    assert not page[2].copy_above


def test_line_alone_between_running_texts(page: list[Placed]) -> None:
    assert [at.index for at in page if at.isolated] == [6]


def test_nearest_mark(page: list[Placed]) -> None:
    assert page[2].mark_below == "byline 1"
    assert page[4].mark_above == "byline 1"


def test_distances_to_running_text(page: list[Placed]) -> None:
    assert (page[3].since_prose, page[3].until_prose) == (None, 1)
    assert (page[8].since_prose, page[8].until_prose) == (1, None)


def test_no_lines() -> None:
    assert placed_lines(()) == []

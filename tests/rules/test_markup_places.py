"""Where lines stand to what markup holds for headline and standfirst, from the hints alone."""

from __future__ import annotations

import pytest

from newsparse.rules.markup_places import find_markup_places
from newsparse.rules.pages import Placed
from tests.rules.asked import marked

PROSE = "The ferry to the island of Lunn will not sail again before March, the harbour board said."
SURE = ("h1", "meta:title")  # weighs 6


def placed(*lines: tuple[str, tuple[str, ...]]) -> list[Placed]:
    """Lines with their hints, placed."""
    page = [marked(text, hints, i) for i, (text, hints) in enumerate(lines)]
    find_markup_places(page)
    return page


@pytest.mark.parametrize(
    ("hints", "said"),
    [
        (("h1", "meta:title", "class:teaser"), "1, sure"),
        (("h1", "meta:headline", "article", "kin:run"), "1, likely"),
        (("h1",), "1, likely"),
        (("h1", "class:teaser"), "1, doubted"),
        (("h1", "figure"), "1, doubted"),
        (("h1", "link"), "not the first, sure"),
        (("h2", "article", "main"), None),
    ],
)
def test_grades_of_a_title(hints: tuple[str, ...], said: str | None) -> None:
    page = placed(("Rain in Ulm", hints))
    assert page[0].title == (None if said == "not the first, sure" else said)
    page = placed(("Rain in Ulm", hints), ("Snow in Ulm", (*SURE, "article", "main")))
    assert (page[0].title or "")[-4:] == ("sure" if said else "")


def test_of_two_alike_the_lower_is_the_title() -> None:
    page = placed(("Rain in Ulm", SURE), ("Snow in Ulm", SURE), ("Ice in Ulm", ("h1",)))
    assert [at.title for at in page] == ["2, sure", "1, sure", "3, sure"]


def test_three_are_ranked() -> None:
    page = placed(*[("Rain in Ulm", ("h1",))] * 4)
    assert [at.title for at in page] == [
        "not the first, likely",
        "3, likely",
        "2, likely",
        "1, likely",
    ]


@pytest.mark.parametrize(
    ("first", "titles"),
    [
        (("h1", "meta:title", "link", "article"), ["2, sure", "1, sure"]),
        (("meta:title", "meta:headline", "h2"), ["2, sure", "1, sure"]),
        (SURE, ["1, sure", "2, sure"]),
    ],
)
def test_the_first_print_of_a_title_is_a_sure_main_heading(
    first: tuple[str, ...], titles: list[str]
) -> None:
    page = placed(("Rain in Ulm", first), ("Rain in Ulm", (*SURE, "article")))
    assert [at.title for at in page] == titles


def test_a_long_line_is_no_title() -> None:
    assert placed((" ".join(["ferry"] * 59), SURE))[0].title == "1, sure"
    assert placed((" ".join(["ferry"] * 60), SURE))[0].title is None


def test_lines_above_the_title() -> None:
    page = placed(*[("Rain in Ulm", ("p",))] * 5, ("Snow in Ulm", SURE))
    assert [at.to_title for at in page] == ["over"] * 2 + ["just over"] * 3 + ["title"]
    assert [at.over_title for at in page] == [True] * 5 + [False]


def test_lines_under_the_title() -> None:
    under = [("Rain in Ulm", ("p", "run:before"))] * 13
    page = placed(
        ("Snow in Ulm", SURE),
        ("Unseen", ("hidden", "run:before")),
        *under,
        (PROSE, ("main-run", "run:within")),
        ("Rain in Ulm", ("run:after",)),
        ("Rain in Ulm", ("no-run",)),
    )
    assert [at.to_title for at in page] == [
        "title",
        "under 1",
        "under 1",
        "under 2",
        *["under 3-5"] * 3,
        *["under 6-12"] * 7,
        "far under",
        "in the run",
        "behind",
        "behind",
    ]


def lead(text: str, *hints: str) -> str | None:
    return placed(("Snow in Ulm", SURE), (text, hints))[1].lead


@pytest.mark.parametrize(
    ("hints", "grade"),
    [
        (("class:standfirst", "emphasis"), "1, weak"),
        (("class:standfirst",), None),
        (("meta:description",), "1, weak"),
        (("meta:description", "article-header"), "1, good"),
        (("meta:description", "class:standfirst"), "1, sure"),
        (("meta:description", "class:standfirst", "aside"), "1, weak"),
    ],
)
def test_grades_of_a_lead(hints: tuple[str, ...], grade: str | None) -> None:
    assert lead("Rain in the south of Ulm", *hints) == grade


def test_words_alone_are_no_lead() -> None:
    assert lead("Rain in the Ulm", "meta:description") is None
    assert lead("Rain in the south", "meta:description") is None
    assert lead("Rain in the far south", "meta:description") == "1, weak"


@pytest.mark.parametrize(
    ("hints", "grade"),
    [
        (("kin:1 long", "run:before"), "1, weak"),
        (("kin:1 stopped", "run:before", "emphasis"), "1, weak"),
        (("kin:1 long", "run:before", "class:sidebar"), None),
        (("kin:1 long", "run:before", "caption:first"), None),
        (("kin:long before", "run:before", "emphasis", "h2"), None),
        (("meta:description", "kin:1 long", "main-run", "run:within"), "1, good"),
        (("meta:description", "kin:1 long", "run:within"), "1, weak"),
        (("meta:description", "kin:1 long", "main-run", "run:within", "strong"), "1, sure"),
        (("meta:description", "kin:run", "main-run", "class:standfirst"), None),
        (("meta:description", "kin:run", "class:standfirst"), "1, weak"),
    ],
)
def test_a_running_text_built_unlike_the_others(hints: tuple[str, ...], grade: str | None) -> None:
    assert lead(PROSE, *hints) == grade


def test_only_the_first_text_of_the_run_is_apart_in_it() -> None:
    apart = ("meta:description", "kin:1 long", "main-run", "run:within")
    text = (PROSE, ("main-run", "run:within"))
    assert placed(("Snow in Ulm", SURE), text, (PROSE, apart))[2].lead == "1, weak"


def test_texts_at_the_front_of_the_run_are_numbered_and_a_fourth_may_lead() -> None:
    text = (PROSE, ("main-run", "run:within", "meta:description", "class:standfirst"))
    page = placed(("Snow in Ulm", SURE), ("Rain", ("run:within",)), *[text] * 5)
    assert [at.text_number for at in page] == [None, 1, 1, 2, 3, None, None]
    assert [at.claims_above for at in page] == [0, 0, 0, 1, 2, 2, 0]
    assert [at.lead for at in page[2:]] == ["1, weak", "2, weak", "3, weak", None, None]
    plain = (PROSE, ("main-run", "run:within"))
    page = placed(("Snow in Ulm", SURE), *[plain] * 3, text, text)
    assert [at.lead for at in page[3:]] == [None, "1, weak", None]


def test_behind_the_run_nothing_leads() -> None:
    text = ("Rain in the south of Ulm", ("meta:description", "class:standfirst"))
    page = placed(("Snow in Ulm", SURE), ("Share", ("run:after",)), text)
    assert (page[2].lead, page[2].text_number) == (None, None)


def test_of_leads_the_heaviest_is_the_first() -> None:
    one = ("Rain in the south of Ulm", ("meta:description",))
    page = placed(("Snow in Ulm", SURE), one, (one[0], (*one[1], "class:standfirst")), one, one)
    assert [at.lead for at in page[1:]] == ["2, weak", "1, sure", "3, weak", None]

"""Facts a line has from its page."""

from __future__ import annotations

from itertools import pairwise

import pytest

from newsparse.readers.text import read_text
from newsparse.rules.beside import twice_over_credit
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


CAPTION = "Boats wait at the quay of Lunn on Monday"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([CAPTION, CAPTION, "Photo: Ana Ruiz"], ["yes", "yes", None]),
        ([CAPTION, CAPTION, "Home", "Photo: Ana Ruiz"], [None] * 4),
        ([CAPTION, CAPTION, "Home"], [None] * 3),
        (["Photo: Ana Ruiz of the Port Times"] * 2, [None, None]),
    ],
)
def test_a_line_printed_twice_right_above_a_credit(
    lines: list[str], found: list[str | None]
) -> None:
    page = placed_lines(read_text("\n\n".join([*lines, PROSE])).stretches)
    assert [twice_over_credit(at) for at in page[:-1]] == found


def test_names_of_a_menu_are_counted_and_sign_nothing() -> None:
    names = ["Ana Ruiz", "Ben Okafor", "Carla Brandt", "Dina Holm", "Emil Lind", "Finn Berg"]
    text = "\n".join(["Opinion", *names, "Ferry line ends", "By Gita Rao", PAGE])
    page = placed_lines(read_text(text).stretches)
    assert [at.names for at in page][:9] == [0, *[6] * 6, 0, 0]
    assert page[0].mark_below is None
    assert page[7].mark_above is None
    signing = placed_lines(read_text("\n".join(["Ferry line ends", *names, PROSE])).stretches)
    assert [at.names for at in signing][1:7] == [5] * 6
    five = placed_lines(read_text(text.replace("Finn Berg\n", "")).stretches)
    assert five[0].mark_below == "byline 1"


def test_nearest_mark(page: list[Placed]) -> None:
    assert page[2].mark_below == "byline 1"
    assert page[4].mark_above == "byline 1"


def test_distances_to_running_text(page: list[Placed]) -> None:
    assert (page[3].since_prose, page[3].until_prose) == (None, 1)
    assert (page[8].since_prose, page[8].until_prose) == (1, None)


def test_no_lines() -> None:
    assert placed_lines(()) == []


CAPTION = "The ferry at the quay of Nyhavn on Monday"
STORY = "\n\n".join(
    [
        "World",
        "Ferry to Lunn stays in port",
        "By Ana Ruiz in Nyhavn",
        "The ferry to the island of Lunn will not sail again before March, the harbour board said.",
        CAPTION,
        f"{CAPTION}. Photo: Peer Aasen",
        "The board of the harbour met on Monday and decided to wait until March, as it broke.",
        "What happens now?",
        "The ferry is old, and the part that broke is made by nobody and has to be built by hand.",
        "Share",
        "Share",
        "Facebook",
    ]
)


@pytest.fixture(name="story")
def placed_story() -> list[Placed]:
    return placed_lines(read_text(STORY).stretches)


def test_a_caption_printed_again_with_its_credit_holds_the_bare_one(story: list[Placed]) -> None:
    assert [at.index for at in story if at.held] == [4]
    assert [at.index for at in story if at.holds] == [5]


def test_many_lines_that_begin_alike_are_a_list_and_hold_nothing() -> None:
    lines = [f"{CAPTION}{' again' * count}" for count in range(20)]
    assert not any(
        at.held or at.holds for at in placed_lines(read_text("\n\n".join(lines)).stretches)
    )


def test_lines_to_the_one_ranked_first(story: list[Placed]) -> None:
    assert [at.echo_rank for at in story][:2] == [0, 1]
    assert [at.candidate_distance for at in story][:4] == [-1, 0, 1, 2]
    assert story[1].candidate_echo == 1
    assert story[3].candidate_echo > story[6].candidate_echo == 0


def test_no_more_than_three_are_ranked(story: list[Placed]) -> None:
    assert sorted(at.echo_rank for at in story if at.echo_rank) == [1, 2, 3]


def test_a_standfirst_is_said_again_below_and_a_lead_is_not() -> None:
    page = "\n\n".join(
        [
            "Ferry to Lunn stays in port",
            "The harbour board of Lunn wants the ferry to sail again in March, after the storm.",
            "The ferry will sail again in March, the harbour board of Lunn said after the storm.",
            "Nobody builds such engines any more, and two yards in the south have refused to try.",
        ]
    )
    placed = placed_lines(read_text(page).stretches)
    assert placed[1].lead_echo is not None
    assert placed[2].lead_echo is not None
    assert placed[1].lead_echo > 0.5 > placed[2].lead_echo
    assert placed[3].lead_echo is None


def test_running_texts_in_front_are_counted(story: list[Placed]) -> None:
    assert [at.prose_ordinal for at in story] == [0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 3]


def test_lines_of_a_headlines_length_near(story: list[Placed]) -> None:
    """Bylines, furniture and single words are none; what stands six lines away is not near."""
    assert [(at.wordy_above, at.wordy_below) for at in story][1] == (0, 4)
    assert story[7].wordy_above == 4
    assert story[11].wordy_above == 2


def test_copies_side_by_side(story: list[Placed]) -> None:
    assert [at.index for at in story if at.copy_beside] == [9, 10]


def test_a_group_of_short_lines_and_the_place_in_it(story: list[Placed]) -> None:
    assert [(at.short_run, at.short_place) for at in story][:4] == [(3, 0), (3, 1), (3, 2), (0, 0)]
    assert [(at.short_run, at.short_place) for at in story][9:] == [(3, 0), (3, 1), (3, 2)]


def test_a_mark_farther_than_four_lines_is_none(story: list[Placed]) -> None:
    assert [at.mark_above for at in story][3:8] == [
        "byline 1",
        "byline 2",
        "byline 3",
        "byline 4",
        None,
    ]
    assert [at.mark_below for at in story][:3] == ["byline 2", "byline 1", None]


def test_neighbours(story: list[Placed]) -> None:
    assert story[0].above is None
    assert story[-1].below is None
    assert all(b.above is a.line and a.below is b.line for a, b in pairwise(story))


def test_shares_of_the_page(story: list[Placed]) -> None:
    assert {at.page_prose for at in story} == {3 / 12}
    assert {at.page_furniture for at in story} == {3 / 12}
    assert {at.usual_prose for at in story} == {15}


def test_echo_in_a_script_without_spaces() -> None:
    page = "\n\n".join(
        [
            "島のフェリー冬の間は運休",
            "港湾局によると、島のフェリーは軸受けが壊れたため、三月まで運休する。部品を作る会社はもうない。",
            "フェリーの運休は冬の間ずっと続く見通しで、漁船が食料と郵便物を島まで運ぶことになっている。",
        ]
    )
    headline, *_ = placed_lines(read_text(page).stretches)
    assert headline.echo > 0.7
    assert headline.echo_rank == 1


def placed(*lines: str) -> list[Placed]:
    return placed_lines(read_text("\n\n".join(lines)).stretches)


@pytest.mark.parametrize(
    ("between", "runs"),
    [
        (["Rain in Ulm"], ["inside"] * 4),
        (["Rain in Ulm", "Snow in Ulm"], ["before"] * 3 + ["inside"] * 2),
        (["Share"], ["before"] * 2 + ["inside"] * 2),
        (["Rain in all of the towns of the south on Monday"] * 2, ["inside"] * 5),
    ],
)
def test_what_stands_between_running_texts_ends_a_run_sooner_or_later(
    between: list[str], runs: list[str]
) -> None:
    assert [at.run for at in placed(PROSE, *between, PROSE, PROSE)] == runs


def test_lines_of_the_main_run_are_no_lines_away_from_it(story: list[Placed]) -> None:
    assert [at.run_distance for at in story] == [3, 2, 1, 0, 0, 0, 0, 0, 0, 1, 2, 3]


def test_without_running_text_nothing_stands_in_front_of_it() -> None:
    page = placed("Rain in Ulm", "Snow in Ulm")
    assert [at.run for at in page] == ["after"] * 2
    assert [at.prose_before for at in page] == [0.0] * 2


def test_the_loose_run_bears_many_short_lines() -> None:
    short = [f"Rain in Ulm {number}" for number in range(7)]
    page = placed(PROSE, *short, PROSE, "Share")
    assert [at.loose_run for at in page] == ["inside"] * 9 + ["after"]
    page = placed("World", PROSE, *short, "Snow in Ulm", PROSE, PROSE)
    assert [at.loose_run for at in page] == ["before"] * 10 + ["inside"] * 2


def test_lines_without_words_are_no_copies() -> None:
    assert [at.copies for at in placed("***", "Rain in Ulm", "***", "Rain in Ulm")] == [0, 1, 0, 1]


def test_a_copy_behind_the_text_is_not_below() -> None:
    page = placed("Rain in Ulm", "Rain in Ulm", PROSE, "Snow", PROSE, "Snow")
    assert [at.copy_below for at in page] == [True, *[False] * 5]


ECHOED = (
    "The ferry to the island of Lunn stays in port all winter, Ana Ruiz of the harbour board said, "
    "and showed a photo of the winter."
)
FIRST, SECOND = "Ferry to Lunn stays in port", "Island harbour board winter"


@pytest.mark.parametrize(
    "unlike",
    [
        f"{SECOND}.",
        f"{SECOND}:",
        "Island harbour? Board winter",
        f"Read also {SECOND.lower()}",
        f"Correction: {SECOND.lower()}",
        "Photo: Ana Ruiz/Harbour Board",
        "By Ana Ruiz, island harbour board",
        "Island harbour board winter, Monday 3 May 2024",
    ],
)
def test_forms_that_a_headline_seldom_has_are_ranked_behind(unlike: str) -> None:
    assert placed(FIRST, SECOND, ECHOED)[1].echo_rank == 1
    assert placed(FIRST, unlike, ECHOED)[0].echo_rank == 1


def test_a_line_printed_twice_is_ranked_in_front() -> None:
    page = placed(FIRST, FIRST, SECOND, ECHOED)
    assert [at.echo_rank for at in page] == [2, 1, 3, 0]


def test_what_stands_on_top_of_a_long_menu_is_ranked_behind() -> None:
    best = "Ferry: island harbour board, winter port of Lunn"
    menu = [f"Rubric {number}" for number in range(12)]
    assert placed(best, *menu[:10], SECOND, ECHOED)[0].echo_rank == 1
    assert placed(best, *menu, SECOND, ECHOED)[0].echo_rank == 2


def test_a_short_line_in_the_text_echoes_words_that_are_used_once() -> None:
    page = placed(PROSE, "The harbour board", PROSE.replace("harbour board", "mayor"))
    assert page[1].echo == 1
    assert page[0].echo < 1


def test_only_the_first_running_texts_may_be_leads() -> None:
    page = placed(*[PROSE] * 7)
    assert [at.lead_echo is not None for at in page] == [True] * 4 + [False] * 3


def test_a_text_far_below_is_not_what_a_line_introduces() -> None:
    page = placed(*["Rain in Ulm"] * 13, PROSE)
    assert [at.lead_echo for at in page] == [None, *[0] * 12, None]


def test_one_word_introduces_nothing() -> None:
    assert [at.lead_echo for at in placed("Boats", "Old boats", PROSE)] == [None, 0, None]


def test_lead_echo_is_a_share_of_the_words_that_say_something() -> None:
    assert placed("Harbour board, island weather", PROSE)[0].lead_echo == 3 / 4


@pytest.mark.parametrize("line", ["It rained in Ulm.", "Read more", "島の天気。"])
def test_a_line_with_a_stop_or_known_as_furniture_is_not_isolated(line: str) -> None:
    assert not any(at.isolated for at in placed(PROSE, line, PROSE))


def test_usual_length_is_the_median_of_the_main_run() -> None:
    page = placed(PROSE, f"{PROSE} {PROSE}", f"{PROSE} {PROSE} {PROSE}", "Share")
    assert {at.usual_prose for at in page} == {page[1].line.size}


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("3 May 2024", "timestamp 1"),
        ("Published: 3 May 2024", "timestamp 1"),
        ("Two hours ago", "timestamp 1"),
        ("Photo: Ana Ruiz", "credit 1"),
        ("By Ana Ruiz", "byline 1"),
        ("Snow", None),
    ],
)
def test_what_a_mark_is(line: str, mark: str | None) -> None:
    page = placed("Rain in Ulm on Monday", line, "Snow in Ulm on Friday")
    assert page[0].mark_below == page[2].mark_above == mark


def test_lines_of_a_headlines_length_are_counted_among_five() -> None:
    page = placed(*[f"Rain and snow in Ulm {number}" for number in range(8)])
    assert [at.wordy_below for at in page] == [5, 5, 5, 4, 3, 2, 1, 0]
    assert [at.wordy_above for at in page] == [0, 1, 2, 3, 4, 5, 5, 5]


def test_furniture_is_counted_whatever_the_cue_is_of() -> None:
    page = placed("Share", "Read also about the boats", "Our weekly newsletter", "Rain in Ulm")
    assert {at.page_furniture for at in page} == {3 / 4}


def test_usual_length_without_running_text() -> None:
    assert {at.usual_prose for at in placed("Rain in Ulm", "Snow in Ulm")} == {0}


def test_lines_that_begin_with_the_same_five_words_hold_each_other() -> None:
    page = placed("The ferry of Lunn sails", "The ferry of Lunn sails on", "The ferry of Lunn sank")
    assert [(at.held, at.holds) for at in page] == [(True, False), (False, True), (False, False)]
    page = placed("The ferry of Lunn", "The ferry of Lunn sails")
    assert not any(at.held or at.holds for at in page)


def test_a_line_behind_the_text_is_no_headline() -> None:
    page = placed(ECHOED, ECHOED, "Rain", FIRST)
    assert page[3].echo > 0
    assert page[3].echo_rank == 0


def test_the_last_line_may_be_a_mark() -> None:
    assert placed("Rain in Ulm", "By Ana Ruiz")[0].mark_below == "byline 1"


def test_what_stands_behind_the_main_run_is_no_lead() -> None:
    page = placed("Harbour board", *[PROSE] * 3, *["Share"] * 9, PROSE)
    assert page[-1].run == "after"
    assert [at.lead_echo is not None for at in page] == [*[True] * 3, *[False] * 11]


def test_words_far_down_in_a_long_text_are_echoed() -> None:
    """More than the beginning that the facts of a line are found in is read for them."""
    long = f"{'The old ferry of the island. ' * 20}Nobody saw the Lighthouse keeper of Nyhavn."
    page = placed("Lighthouse keeper", "Unspoken words", long)
    assert [at.echo for at in page[:2]] == [1, 0]


def test_a_text_without_blanks_is_echoed_to_its_end() -> None:
    (first, *_) = placed(
        "島の灯台守", "港の船は冬の間は運休すると港湾局が述べた。" * 20 + "島の灯台守。"
    )
    assert first.echo == 1

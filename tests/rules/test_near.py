"""Rules are asked of the lines near running text, and of all lines of a small page."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsparse import Label, parse
from newsparse.decode.states import State
from newsparse.decode.strengths import STRENGTHS, read_strengths
from newsparse.decode.whole import decided, links_of
from newsparse.readers.html import read_html
from newsparse.readers.html_vocabulary import HINTS
from newsparse.readers.text import read_text
from newsparse.rules.evidence import FAR_AWAY, Said, evidence
from newsparse.rules.lines import line_of
from newsparse.rules.near import (
    BEHIND,
    BEHIND_ELEMENTS,
    CLAIMS,
    FEWEST_LINES,
    FEWEST_TEXTS,
    IN_FRONT,
    SHORTEST_UNSPACED,
    may_be_prose,
    near_lines,
)

TEXT = "The ferry to Quarn was late again, and nobody at the quay of Port Asmer could say why."
MENU = [f"Menu {number}" for number in range(FEWEST_LINES)]
STORY = ["Ferry to Quarn late again", "By Ana Ruiz", *[f"{TEXT} ({n})." for n in range(12)]]
PAGE = "\n".join([*MENU, *STORY, *MENU])
LETTERS = st.sampled_from(
    [
        "a",
        "E ",
        "é",
        "ü ",
        "ß",
        "’",
        ". ",
        "渡",
        "轮",
        "여",
        "객 ",
        "ラ",
        "क",
        "т",
        "Ã©",
        "â\x80\x99",
    ]
)


def near(texts: list[str]) -> list[int]:
    stretches = read_text("\n\n".join(texts)).stretches
    assert len(stretches) == len(texts)
    return [i for i, line in enumerate(near_lines(stretches)) if line is not None]


def test_lines_in_front_of_text_and_behind_it_are_near() -> None:
    first, last = len(MENU) + 2, len(MENU) + len(STORY) - 1
    expected = list(range(first - IN_FRONT, last + BEHIND + 1))
    assert near([*MENU, *STORY, *MENU]) == expected


def test_between_two_texts_that_are_not_far_apart_all_is_near() -> None:
    between = MENU[: IN_FRONT + BEHIND - 2]  # and a headline and a byline
    page = [*MENU, *STORY, *between, *STORY, *MENU]
    start = len(MENU) + len(STORY)
    assert set(range(start, start + len(between))) <= set(near(page))
    assert near([*page[:start], "one more", *page[start:]]) != near(page)


@pytest.mark.parametrize(
    "page",
    [
        [*STORY, *MENU[: FEWEST_LINES - len(STORY) - 1]],
        [*MENU, *[f"{TEXT} " * 7 + TEXT] * (FEWEST_TEXTS - 1), *MENU],
        # A list of results under three lines on cookies.
        [*[f"{TEXT} ({n})." for n in range(FEWEST_TEXTS)], "Results", *MENU],
        MENU,
        [],
    ],
)
def test_all_of_a_small_page_is_near_and_of_one_with_little_text(page: list[str]) -> None:
    assert near(page) == list(range(len(page)))


@pytest.mark.parametrize(
    "unit", ["渡轮今天停航了", "여객선은 오늘 ", "Паром не идёт ", "The ferry "]
)
def test_running_text_of_all_scripts_is_looked_at(unit: str) -> None:
    shortest = next(n for n in range(1, 100) if line_of((unit * n).strip() + ".").prose)
    assert may_be_prose((unit * shortest).strip() + ".")


@settings(max_examples=500)
@example("渡" * (SHORTEST_UNSPACED - 1) + "。")
@given(st.lists(LETTERS, min_size=10, max_size=90).map("".join))
def test_what_may_be_no_prose_is_none(text: str) -> None:
    text = " ".join(text.split())
    assert may_be_prose(text) or not line_of(text).prose


def test_far_lines_that_stand_together_are_one_link() -> None:
    said = evidence(read_text(PAGE).stretches)
    far = said.count(FAR_AWAY)
    assert far == 2 * len(MENU) - (IN_FRONT - 2) - BEHIND
    assert len(links_of(said)) == len(said) - far + 2


def test_all_lines_of_a_page_are_told_once_and_in_order() -> None:
    said = evidence(read_text(PAGE).stretches)
    states = [here.state for here in decided(said, STRENGTHS)]
    assert len(states) == len(said)
    assert states[len(MENU)] is State.HEADLINE
    assert decided([], STRENGTHS) == []


def test_far_lines_are_furniture_and_say_why() -> None:
    article = parse(PAGE, format="text", explain=True)
    assert article.headline is not None
    assert article.headline.text == STORY[0]
    first = article.blocks[0]
    assert first.label is Label.FURNITURE
    assert [reason.rule for reason in first.reasons or ()] == ["far from running text: yes"]
    assert (article.blocks[1].reasons, article.blocks[1].confidence) == (
        first.reasons,
        first.confidence,
    )


def test_whatever_the_strengths_say_far_lines_are_furniture() -> None:
    said = [FAR_AWAY, Said(("a: text",), ()), FAR_AWAY]
    table = read_strengths("prior | paragraph +50.00 | headline +50.00\n")
    furniture = (State.BEFORE, State.WITHIN, State.AFTER)
    first, _, last = decided(said, table)
    assert first.state in furniture
    assert last.state in furniture


def page_of(head: str, text: str, menu: int) -> str:
    items = "".join(f"<li><a href='/{n}'>Pier {n} closed</a></li>" for n in range(menu))
    story = "".join(f"<p>{TEXT} ({n}).</p>" for n in range(12))
    return (
        f"<body><ul>{items}</ul><article>{head}<ul>{items}</ul><div>{story}</div></article>"
        f"<div>{text}</div><ul>{items}</ul></body>"
    )


def test_what_markup_holds_for_the_headline_is_near_with_what_stands_below() -> None:
    head = "<h1>Ferry to Quarn late again</h1><p>Port Asmer</p><p class='byline'>By Ana Ruiz</p>"
    stretches = read_html(page_of(head, "", 2 * IN_FRONT)).stretches
    lines = near_lines(stretches)
    (title,) = (i for i, at in enumerate(stretches) if "h1" in at.hints)
    expected = list(range(title, title + BEHIND_ELEMENTS + 1))
    assert [
        i for i in range(title - 5, title + BEHIND_ELEMENTS + 6) if lines[i] is not None
    ] == expected


def test_claims_are_hints_that_the_reader_gives() -> None:
    assert set(HINTS) >= CLAIMS


def test_photos_of_a_gallery_far_behind_the_text_are_not_passed_over() -> None:
    gallery = "".join(
        f"<figure><img src='/{n}.jpg'><figcaption>The quay of Port Asmer, pier {n}, on Sunday. "
        f"Foto: Jonas Brandt/dpa</figcaption></figure>"
        for n in range(2 * BEHIND)
    )
    plain = f"<p>Gallery</p>{gallery}"
    stretches = read_html(page_of("<h1>Ferry late again</h1>", plain, 2 * IN_FRONT)).stretches
    captions = [i for i, at in enumerate(stretches) if "figcaption" in at.hints]
    lines = near_lines(stretches)
    assert len(captions) >= 2 * BEHIND
    assert all(lines[i] is not None for i in captions)
    assert None in lines

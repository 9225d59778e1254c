"""What the rules make of markup and metadata."""

from collections.abc import Mapping

import pytest

from newsparse.readers.html import read_html
from newsparse.readers.text import read_text
from newsparse.rules.evidence import evidence
from newsparse.rules.markup import MARKUP_RULES
from newsparse.rules.table import RULES

LONG = "The old bridge at Elm Ferry opened again on Monday after eleven months of repairs, "
BODY = "".join(f"<p>{LONG} part {n}.</p>" for n in range(5))
HEAD = """<head><title>Bridge opens again | The Elm Herald</title>
<meta property="og:title" content="Bridge opens again after eleven months">
<meta name="description" content="Traders had asked for it since the spring."></head>"""


def said(page: str, text: str) -> Mapping[str, str]:
    """The answers of the rules on the last block with a text, by rule."""
    read = read_html(page)
    numbers = [n for n, stretch in enumerate(read.stretches) if stretch.text == text]
    lines = evidence(read.stretches)[numbers[-1]].line
    return dict(answer.split(": ", 1) for answer in lines if not answer.startswith("hint:"))


TITLE = "Bridge opens again after eleven months"


def test_of_three_prints_the_heading_in_the_article_is_the_title() -> None:
    page = (
        f"{HEAD}<nav><ul><li><a href=x>{TITLE}</a></li></ul></nav>"
        f"<article><div hidden>{TITLE}</div><h1>{TITLE}</h1>{BODY}</article>"
    )
    assert said(page, TITLE)["title"] == "1, sure"


def test_a_heading_that_names_the_section_is_not_the_title() -> None:
    page = f"{HEAD}<main><h1>Local news</h1><article><h2>{TITLE}</h2>{BODY}</article></main>"
    assert said(page, TITLE)["title"] == "1, sure"
    assert said(page, "Local news")["title"] != "1, sure"


def test_without_metadata_a_heading_is_likely() -> None:
    assert said(f"<article><h1>X1 X2 X3</h1>{BODY}</article>", "X1 X2 X3")["title"] == "1, likely"


DECK = "Traders had asked for it since the spring."


@pytest.mark.parametrize(
    ("deck", "grade"),
    [
        (f"<div class=deck><p>{DECK}</p></div>", "1, sure, 1"),
        (f"<div><h2>{DECK}</h2></div>", "1, good, 1"),
        (f"<p>{DECK}</p>", "1, weak, 1"),
    ],
)
def test_a_description_printed_apart_from_the_text(deck: str, grade: str) -> None:
    page = f"{HEAD}<article><h1>{TITLE}</h1>{deck}<div>{BODY}</div></article>"
    assert said(page, DECK)["lead"] == grade


def test_the_first_paragraph_is_no_lead_because_the_description_repeats_it() -> None:
    body = f"<p>{DECK} Eleven months after the flood the ferry carries nobody any more.</p>{BODY}"
    page = f"{HEAD}<article><h1>{TITLE}</h1><div>{body}</div></article>"
    first = f"{DECK} Eleven months after the flood the ferry carries nobody any more."
    assert "sure" not in said(page, first).get("lead", "")


def test_a_heading_in_the_text_and_one_that_is_a_link() -> None:
    page = f"<article>{BODY}<h2>X1</h2>{BODY}<div><h3><a href=x>X2</a></h3></div>{BODY}</article>"
    assert said(page, "X1")["heading"] == "h2, beside-run, run:within, no link"
    assert said(page, "X2")["heading"].endswith("link")
    assert said(page, "X2")["heading"] != "h2, beside-run, run:within, no link"


def test_the_rest_of_a_page_is_placed_to_its_title() -> None:
    page = f"{HEAD}<p>X0</p><article><h1>{TITLE}</h1><p>X1</p>{BODY}</article><p>X3</p>"
    places = [said(page, text)["to title"] for text in ("X0", "X1", "X3")]
    assert places == ["just over, <4", "under 1, <4", "behind, <4"]


def test_plain_text_is_asked_nothing_of_markup() -> None:
    names = {rule.name for rule in MARKUP_RULES}
    (line,) = evidence(read_text("Bridge opens again").stretches)
    assert not [answer for answer in line.line if answer.split(":")[0] in names]


def test_names_are_unique() -> None:
    names = [rule.name for rule in (*RULES, *MARKUP_RULES)]
    assert len(names) == len(set(names))


def test_what_stands_above_a_sure_title() -> None:
    page = f"{HEAD}<p>Local news</p><article><h1>{TITLE}</h1>{BODY}</article>"
    assert said(page, "Local news")["over the title"] == "sure"
    assert "over the title" not in said(page, TITLE)
    doubted = f"<p>Local news</p><article><h1>X1 X2 X3</h1>{BODY}</article>"
    assert "over the title" not in said(doubted, "Local news")


def test_short_lines_in_the_text_that_a_class_sets_apart() -> None:
    apart = "<p class=x>Eleven weeks</p>"
    page = f"<article><h1>{TITLE}</h1>{BODY}{apart}{BODY}</article>"
    assert said(page, "Eleven weeks")["heading"] == "class, main-run, run:within, no link"
    alike = f"<article><h1>{TITLE}</h1>{BODY}<p>Eleven weeks</p>{BODY}</article>"
    assert "heading" not in said(alike, "Eleven weeks")


@pytest.mark.parametrize(
    ("caption", "answer"),
    [
        ("<figcaption>Karin Holm</figcaption>", "figcaption, nobody, run:before"),
        ("<p>Karin Holm</p>", "after-image, nobody, run:before"),
        ("<p class=author>Karin Holm</p>", "after-image, class:byline, run:before"),
    ],
)
def test_a_name_under_an_image(caption: str, answer: str) -> None:
    page = (
        f"<article><h1>{TITLE}</h1><div><img src=a.jpg>{caption}</div><div>{BODY}</div></article>"
    )
    assert said(page, "Karin Holm")["name in caption"] == answer


def test_a_box_that_the_text_has_several_times() -> None:
    box = "<div>External content is not shown</div>"
    page = f"<article><h1>{TITLE}</h1>{BODY}{box}{BODY}{box}{BODY}{box}{BODY}</article>"
    assert said(page, "External content is not shown")["printed again"] == "3, plain, 4-8"
    twice = f"<article><h1>{TITLE}</h1>{BODY}{box}{BODY}{box}{BODY}</article>"
    assert "printed again" not in said(twice, "External content is not shown")


def test_of_a_heading_printed_twice_the_first_is_the_title() -> None:
    head = f"<div><h1>{TITLE}</h1><p>By Ana Ruiz</p></div>"
    page = f"{HEAD}{head}<div><h1 class=headline>{TITLE}</h1>{BODY}</div>"
    assert said(page, TITLE)["title"] == "2, sure"
    assert said(page, "By Ana Ruiz")["to title"] == "under 1, <4"


@pytest.mark.parametrize(
    ("below", "goes_on"),
    [
        ("<h2>The harbour board wants a subsidy</h2>", True),
        ("<h2><a href=x>The harbour board wants a subsidy</a></h2>", False),
        ("<p>The harbour board wants a subsidy</p>", False),
    ],
)
def test_a_standfirst_of_several_lines(below: str, goes_on: bool) -> None:
    page = f"{HEAD}<article><h1>{TITLE}</h1><h2>{DECK}</h2>{below}<div>{BODY}</div></article>"
    answers = said(page, "The harbour board wants a subsidy")
    assert ("goes on" in answers) is goes_on


def test_a_few_running_texts_are_what_a_page_has() -> None:
    few = f"{HEAD}<article><h1>{TITLE}</h1>{BODY}</article>"
    assert said(few, f"{LONG}part 4.")["few texts"] == "yes"
    many = f"{HEAD}<article><h1>{TITLE}</h1>{BODY}{BODY}</article>"
    assert "few texts" not in said(many, f"{LONG}part 4.")


def test_what_markup_says_is_heard_by_the_neighbours_too() -> None:
    page = f"<article><h1>{TITLE}</h1>{BODY}<p>Share</p><p>Share</p></article>"
    heard = evidence(read_html(page).stretches)[-1].reaching
    assert {"copies: above, beside, short", "hint: p", "to title: behind, <4"} <= set(heard)

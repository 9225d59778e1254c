"""What is learned from, and how, by the renderings asked for."""

from __future__ import annotations

import pytest

pytest.importorskip("pycrfsuite", reason="newsparse[learn] is missing")

from tools.learning.cases import Case
from tools.learning.crossvalidate import FROM_HTML, FROM_MARKDOWN, FROM_TEXT, Manner, usual_manner
from tools.learning.lessons import Lesson, draws, lesson

TEXTS = (
    "The ferry to the island of Lunn will not sail again before March, the harbour board said.",
    "A bearing broke eight miles out at sea, and nobody makes the part that is needed any more.",
)
GOLD = {
    "headline": "Ferry to Lunn stays in port",
    "standfirst": [],
    "authors": [],
    "photos": [],
    "body": [{"kind": "paragraph", "text": text} for text in TEXTS],
}


def lesson_in(rendering: str) -> Lesson:
    raw = "\n\n".join(("# Ferry to Lunn stays in port", *TEXTS))
    return lesson(Case(f"{rendering} of Lunn", rendering, raw, GOLD, "The Elm Herald"), "Elm", 3)


@pytest.mark.parametrize(
    ("asked", "taught"),
    [(["markdown", "wire"], ["wire"]), (["soup"], ["soup"])],
)
def test_what_says_the_same_teaches_where_it_is_asked_for_alone(
    asked: list[str], taught: list[str]
) -> None:
    lessons = [lesson_in(rendering) for rendering in asked]
    (draw,) = draws(lessons, [], [], asked)
    own = [one.said for one in lessons if one.case.rendering in taught]
    assert [one.said for _, one in draw.of_folds] == own


def test_markdown_is_learned_from_alone_and_with_plain_lines_beside() -> None:
    lessons = [lesson_in(rendering) for rendering in ("markdown", "lines")]
    alone, both = draws(lessons, [], [], ["markdown"])
    assert [one.said for _, one in alone.of_folds] == [lessons[0].said]
    taught = [one.said for _, one in both.of_folds]
    assert [one.said in taught for one in lessons] == [True, True]


@pytest.mark.parametrize(
    ("renderings", "manner"),
    [
        (["html"], FROM_HTML),
        (["markdown"], FROM_MARKDOWN),
        (["markdown", "lines"], FROM_TEXT),
    ],
)
def test_each_form_has_its_manner(renderings: list[str], manner: Manner) -> None:
    assert usual_manner(renderings) is manner

"""What rules answer of a line with markup, case by case."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from newsparse.rules.markup import MARKUP_RULES
from tests.rules.asked import Answers, Facts, asked, prose, words

UNDER = {"to_title": "under 1"}
ANSWERS: Answers = [
    (
        "element",
        "Rain",
        [
            ({}, "div, outside, run:before"),
            ({"run": "inside"}, "div, outside, run:within"),
            ({"run": "after"}, "div, outside, run:after"),
            ({"hints": ("h2", "main-run", "run:within")}, "h2, main-run, run:within"),
            ({"hints": ("p", "kin:run", "no-run")}, "p, alike, nowhere"),
        ],
    ),
    ("built", words(3), [({"hints": ("strong", "in-main")}, "strong, in-main, <4")]),
    ("built", words(4), [({"hints": ("h3", "strong")}, "heading, outside, 4-8")]),
    ("built", words(8), [({"hints": ("link", "strong")}, "link, outside, 4-8")]),
    ("built", words(9), [({"hints": ("emphasis",)}, "emphasis, outside, 9+")]),
    ("built", prose(20), [({}, "plain, outside, prose")]),
    ("to title", "Rain", [({}, None), (UNDER, "under 1, <4")]),
    ("style to title", "Rain", [({}, None), (UNDER, "under 1, plain, outside")]),
    ("region", "Rain", [({}, None), ({"hints": ("aside", "nav")}, "nav, outside, <4")]),
    ("title", "Rain", [({}, None), ({"title": "1, sure"}, "1, sure")]),
    ("over the title", "Rain", [({}, None), ({"over_title": True}, "sure")]),
    ("few texts", "Rain", [({}, None), ({"few": True}, "yes")]),
    ("goes on", "Rain", [({}, None), ({"goes_on": True}, "yes")]),
    ("lead", "Rain", [({}, None), ({"lead": "1, good", "text_number": 2}, "1, good, 2")]),
    (
        "standfirst claim",
        "Rain",
        [
            ({"run": "inside"}, None),
            ({"hints": ("meta:description",)}, "description, outside, run:before"),
            ({"hints": ("class:standfirst",)}, "class, outside, run:before"),
            ({"hints": ("itemprop:description",)}, "class, outside, run:before"),
            (
                {"hints": ("meta:description", "class:standfirst")},
                "description and class, outside, run:before",
            ),
        ],
    ),
    (
        "standfirst claim and place",
        "Rain",
        [
            (UNDER, None),
            ({"hints": ("class:standfirst",)}, None),
            ({"hints": ("class:standfirst",), **UNDER}, "class, under 1, plain"),
        ],
    ),
    (
        "front",
        words(4),
        [
            ({}, None),
            ({"text_number": 1, "claims_above": 2}, "1, 2 above, none, outside"),
            ({"text_number": 3, "hints": ("class:standfirst",)}, "3, 0 above, claims, outside"),
        ],
    ),
    ("front", words(3), [({"text_number": 1}, None)]),
    (
        "front and style",
        words(4),
        [({}, None), ({"text_number": 2, "hints": ("strong",)}, "2, strong, outside, 4-8")],
    ),
    ("front and style", words(3), [({"text_number": 1}, None)]),
    (
        "caption markup",
        "Rain",
        [
            ({"hints": ("caption:first", "link")}, None),
            (
                {"hints": ("figure", "figcaption", "caption:next", "link")},
                "figcaption, caption:next, outside, link",
            ),
        ],
    ),
    (
        "caption form",
        "Rain",
        [({}, None), ({"hints": ("figcaption",)}, "figcaption, none, <4")],
    ),
    ("caption form", "Photo: Ana Ruiz", [({"hints": ("image",)}, "image, opened, <4")]),
    (
        "caption form",
        "Boats at a quay. Photo: Ana Ruiz",
        [({"hints": ("image",)}, "image, in caption, 4-8")],
    ),
    (
        "caption place",
        "Rain",
        [
            ({"hints": ("aside",)}, None),
            ({"hints": ("figure", "aside")}, "figure, run:before, aside"),
        ],
    ),
    (
        "name in caption",
        "Ana Ruiz",
        [
            ({}, None),
            ({"hints": ("before-image",)}, None),
            ({"hints": ("after-image",)}, "after-image, nobody, run:before"),
            ({"hints": ("figcaption", "rel:author")}, "figcaption, rel:author, run:before"),
        ],
    ),
    (
        "name in caption",
        "Mathoba Sebeko",
        [({"hints": ("figcaption",)}, "figcaption, nobody, run:before")],
    ),
    ("name in caption", "By Ana Ruiz", [({"hints": ("figcaption",)}, None)]),
    (
        "printed again",
        "Rain",
        [
            ({"run": "inside", "copies": 1}, None),
            ({"run": "inside", "copies": 2}, "3, plain, <4"),
            ({"run": "inside", "copies": 3}, "4+, plain, <4"),
            ({"copies": 2}, None),
            ({"run": "inside", "copies": 2, "hints": ("figure",)}, None),
        ],
    ),
    (
        "image beside",
        "Rain",
        [({}, None), ({"hints": ("after-image",)}, "after-image, plain, outside, <4")],
    ),
    (
        "credit markup",
        "Photo: Ana Ruiz",
        [
            ({}, None),
            ({"hints": ("class:credit", "caption:next")}, "class:credit, caption:next, <4, opened"),
        ],
    ),
    (
        "byline markup",
        "Rain",
        [({}, None), ({"hints": ("address",), **UNDER}, "address, under 1, <4")],
    ),
    (
        "byline form",
        "Rain by the sea",
        [({}, None), ({"hints": ("address",)}, "None, address, run:before")],
    ),
    ("byline form", "By Ana Ruiz", [({}, "opened, , run:before")]),
    (
        "timestamp markup",
        "3 May 2024",
        [({}, None), ({"hints": ("time",)}, "time, whole, run:before")],
    ),
    (
        "heading",
        "Rain",
        [
            ({}, None),
            ({"hints": ("h3", "strong", "link")}, "h3, outside, run:before, link"),
            ({"hints": ("strong",)}, "strong, outside, run:before, no link"),
            ({"hints": ("main-run", "run:within")}, None),
            (
                {"hints": ("main-run", "run:within", "kin:short within")},
                "class, main-run, run:within, no link",
            ),
        ],
    ),
    ("heading", prose(20), [({"hints": ("h3",)}, None)]),
    (
        "heading and region",
        "Rain",
        [
            ({"hints": ("strong",)}, None),
            (
                {"hints": ("h2", "aside", "kin:run", "kin:2-3 short")},
                "aside, kin:2-3 short, run:before",
            ),
        ],
    ),
    ("heading and region", prose(20), [({"hints": ("h2",)}, None)]),
]


@pytest.mark.parametrize(("rule", "text", "answers"), ANSWERS)
def test_of_what_markup_says(
    rule: str, text: str, answers: Sequence[tuple[Facts, str | None]]
) -> None:
    for facts, said in answers:
        assert asked(rule, text, facts) == said, facts


def test_every_rule_of_markup_is_asked() -> None:
    assert {rule for rule, *_ in ANSWERS} == {rule.name for rule in MARKUP_RULES}

"""What rules answer of a line on its page, at both ends of every range an answer stands for."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from newsparse.readers.text import read_text
from newsparse.rules.lines import line_of
from newsparse.rules.pages import Placed
from newsparse.rules.table import OF_THE_PAGE
from tests.rules.asked import TESTS, Answers, Facts, asked, prose, words

ANSWERS: Answers = [
    (
        "place",
        "Rain",
        [
            ({"index": 0, "after": 0}, "first"),
            ({"index": 1, "after": 0}, "last"),
            ({"index": 1}, "line 2"),
            ({"index": 2}, "line 3"),
            ({"index": 3}, "line 4-6"),
            ({"index": 5}, "line 4-6"),
            ({"index": 6, "after": 2}, "last 3"),
            ({"index": 6, "after": 3}, None),
        ],
    ),
    (
        "opening",
        words(3),
        [
            ({"index": 0, "page_prose": 0.41}, "1 of clean, <4"),
            ({"index": 2, "page_prose": 0.41}, "3 of clean, <4"),
            ({"index": 3, "page_prose": 0.41}, None),
            ({"page_prose": 0.4}, "1 of not clean, <4"),
            ({"page_prose": 0.41, "page_furniture": 0.02}, "1 of not clean, <4"),
        ],
    ),
    ("opening", words(4), [({}, "1 of not clean, 4+")]),
    ("opening", prose(20), [({}, "1 of not clean, prose")]),
    (
        "brief",
        "Rain in Ulm",
        [
            ({"after": 4}, "first"),
            ({"after": 5}, None),
            ({"index": 1, "after": 3}, "other"),
            ({"index": 2, "after": 3}, None),
        ],
    ),
    ("brief", "Rain in the Ulm.", [({"after": 1}, "text")]),
    ("brief", "It did.", [({"after": 1}, "first")]),
    ("brief", "LONDON (Reuters) - Rain", [({"after": 1}, "text")]),
    ("brief", "Read more", [({"after": 1}, "known words")]),
    ("brief", "Read also: snow", [({"after": 1}, "known words")]),
    ("brief", "Our weekly newsletter", [({"after": 1}, "known words")]),
    ("brief", "Correction: the ferry", [({"after": 1}, "first")]),
    (
        "running text before",
        "Rain",
        [
            ({"prose_before": 0.0}, "none before"),
            ({"prose_before": 0.09}, "<10%"),
            ({"prose_before": 0.1}, "<50%"),
            ({"prose_before": 0.5}, "<90%"),
            ({"prose_before": 0.9}, "90%+"),
            ({"prose_before": 0.999}, "all before"),
        ],
    ),
    (
        "distance to running text",
        "Rain",
        [
            ({}, "none above, none below"),
            ({"since_prose": 1, "until_prose": 2}, "1 above, 2 below"),
            ({"since_prose": 3, "until_prose": 5}, "3-5 above, 3-5 below"),
            ({"since_prose": 6}, "6+ above, none below"),
        ],
    ),
    (
        "main run",
        "Rain",
        [
            ({"run": "inside"}, "inside"),
            *(
                ({"run_distance": distance}, f"{name} before")
                for name, ends in (
                    ("1", (1,)),
                    ("2", (2,)),
                    ("3-4", (3, 4)),
                    ("5-8", (5, 8)),
                    ("9-20", (9, 20)),
                    ("far", (21,)),
                )
                for distance in ends
            ),
            ({"run": "after", "run_distance": 2}, "2 after"),
        ],
    ),
    ("loose run", words(6), [({"loose_run": "inside"}, "inside, short")]),
    ("loose run", words(7), [({"loose_run": "after"}, "after, middle")]),
    ("loose run", prose(20), [({}, "before, prose")]),
    (
        "copies",
        words(3),
        [
            ({}, None),
            ({"copies": 1}, "far below, short"),
            ({"copies": 1, "copy_beside": True}, "far below, beside, short"),
            ({"copies": 1, "copy_above": True}, "above, short"),
            ({"copies": 1, "copy_below": True}, "below, short"),
            ({"copies": 1, "copy_above": True, "copy_below": True}, "both, short"),
        ],
    ),
    ("copies", words(4), [({"copies": 1}, "far below, middle")]),
    ("copies", words(13), [({"copies": 1}, "far below, middle")]),
    ("copies", words(14), [({"copies": 1}, "far below, long")]),
    (
        "sizes around",
        words(5),
        [
            ({}, None),
            ({"above": line_of(words(5))}, None),
            ({"below": line_of(words(5))}, None),
            (
                {"above": line_of(words(8)), "below": line_of(words(3))},
                "shorter than above, longer than below",
            ),
            (
                {"above": line_of(words(7)), "below": line_of(words(4))},
                "no longer than above, no longer than below",
            ),
        ],
    ),
    (
        "sizes around",
        prose(16),
        [
            (
                {"above": line_of(words(10)), "below": line_of(words(11))},
                "longer than above, no longer than below, prose",
            )
        ],
    ),
    (
        "wordy lines around",
        words(3),
        [
            ({"wordy_above": 1}, "1 above, 0 below 3-4"),
            ({"wordy_above": 3, "wordy_below": 2}, "2 above, 2 below 3-4"),
            ({"wordy_below": 3}, "0 above, 2 below 3-4"),
            ({"run": "after"}, None),
        ],
    ),
    ("wordy lines around", words(2), [({}, None)]),
    ("wordy lines around", words(4), [({}, "0 above, 0 below 3-4")]),
    ("wordy lines around", words(5), [({}, "0 above, 0 below 5+")]),
    ("wordy lines around", prose(20), [({}, None)]),
    (
        "held",
        "Rain",
        [
            ({}, None),
            ({"held": True, "holds": True}, "begins a longer line"),
            ({"holds": True}, "begins with a shorter line"),
        ],
    ),
    (
        "echo",
        words(3),
        [
            ({}, "none of 3-5"),
            ({"echo": 0.39}, "<40% of 3-5"),
            ({"echo": 0.4}, "<70% of 3-5"),
            ({"echo": 0.7}, "70%+ of 3-5"),
        ],
    ),
    ("echo", words(2), [({}, None)]),
    ("echo", words(5), [({}, "none of 3-5")]),
    ("echo", words(6), [({}, "none of 6-14")]),
    ("echo", words(14), [({}, "none of 6-14")]),
    ("echo", words(15), [({}, "none of 15+")]),
    ("echo", prose(20), [({}, None)]),
    ("echo rank", "Rain", [({}, None), ({"echo_rank": 2}, "2")]),
    (
        "from best echo",
        "Rain",
        [
            ({}, None),
            *(
                ({"candidate_distance": distance}, said)
                for distance, said in (
                    (-4, "-4 and more"),
                    (-3, "-3"),
                    (0, "+0"),
                    (3, "+3"),
                    (4, "+4-6"),
                    (6, "+4-6"),
                    (7, "+7-12"),
                    (12, "+7-12"),
                    (13, "+13 and more"),
                )
            ),
        ],
    ),
    (
        "echo of best",
        words(3),
        [
            ({"candidate_distance": 1, "candidate_echo": 0.11}, None),
            ({"candidate_distance": 1, "candidate_echo": 0.12}, "some below"),
            ({"candidate_distance": 1, "candidate_echo": 0.3}, "much below"),
            ({"candidate_distance": 1, "candidate_echo": 0.6}, "nearly all below"),
            ({"candidate_distance": 0, "candidate_echo": 0.6}, None),
            ({"candidate_distance": -1, "candidate_echo": 0.6}, "nearly all above"),
        ],
    ),
    ("echo of best", words(2), [({"candidate_distance": 1, "candidate_echo": 0.6}, None)]),
    (
        "lead echo",
        "Rain",
        [
            ({}, None),
            ({"lead_echo": 0.0}, "none, short 0"),
            ({"lead_echo": 0.19, "prose_ordinal": 3}, "<20%, short 3"),
            ({"lead_echo": 0.2, "prose_ordinal": 4}, "<40%, short 3"),
            ({"lead_echo": 0.4}, "40%+, short 0"),
        ],
    ),
    ("lead echo", prose(20), [({"lead_echo": 0.0}, "none, prose 0")]),
    (
        "against running text",
        prose(20),
        [
            ({}, None),
            ({"usual_prose": 41}, "much shorter, 0"),
            ({"usual_prose": 40}, "shorter, 0"),
            ({"usual_prose": 25, "prose_ordinal": 2}, "usual, 2"),
            ({"usual_prose": 25, "prose_ordinal": 3}, None),
            ({"usual_prose": 15}, "longer, 0"),
        ],
    ),
    ("against running text", prose(26), [({"usual_prose": 20}, "longer, 0")]),
    ("against running text", words(20), [({"usual_prose": 20}, None)]),
    (
        "byline and place",
        "By Ana Ruiz",
        [
            ({}, "opened, in front"),
            ({"prose_before": 0.15, "candidate_distance": 1}, "opened, in the text"),
            ({"prose_before": 0.14, "candidate_distance": 1}, "opened, under the headline"),
            ({"candidate_distance": 10}, "opened, under the headline"),
            ({"candidate_distance": 11}, "opened, in front"),
            ({"candidate_distance": 0}, "opened, over the headline"),
            ({"candidate_distance": -5}, "opened, over the headline"),
            ({"candidate_distance": -6}, "opened, in front"),
            ({"prose_before": 0.98}, "opened, in the text"),
            ({"prose_before": 0.99, "candidate_distance": 1}, "opened, behind the text"),
        ],
    ),
    ("byline and place", "Rain", [({}, None)]),
    ("timestamp and place", "3 May 2024", [({}, "whole, in front")]),
    ("timestamp and place", "Rain", [({}, None)]),
    ("name again", "Rain", [({}, None), ({"same_name": "above"}, "above, in front")]),
    ("capitals and place", "RAIN", [({"since_prose": 1}, "1 above, none below")]),
    ("capitals and place", words(12).upper(), [({}, "none above, none below")]),
    ("capitals and place", words(13).upper(), [({}, None)]),
    ("capitals and place", prose(12).upper(), [({}, "none above, none below")]),
    ("capitals and place", "Rain", [({}, None)]),
    ("question", f"{words(4)}?", [({}, "4-8, none above, none below")]),
    ("question", f"{words(8)}?", [({}, "4-8, none above, none below")]),
    ("question", f"{words(9)}?", [({}, "9+, none above, none below")]),
    ("question", f"{words(12)}?", [({}, "9+, none above, none below")]),
    ("question", f"{words(13)}?", [({}, None)]),
    (
        "credit beside",
        words(4),
        [
            ({"above": line_of("Rain"), "below": line_of("Snow")}, None),
            ({"above": line_of("Photo: Ana Ruiz")}, "opened above, 4-8"),
            (
                {"above": line_of("© Ana Ruiz"), "below": line_of("Photo: Ana Ruiz")},
                "opened below, 4-8",
            ),
        ],
    ),
    ("credit beside", words(8), [({"above": line_of("Photo: Ana Ruiz")}, "opened above, 4-8")]),
    ("credit beside", words(9), [({"above": line_of("Photo: Ana Ruiz")}, "opened above, 9+")]),
    ("ending", "Rain", [({}, None), ({"ends_with": "below"}, "below")]),
    (
        "under a quotation",
        "Ana Ruiz",
        [
            ({}, None),
            ({"above": line_of("“We shall not sail before spring.”")}, "named"),
            ({"above": line_of("We shall not sail before spring.")}, None),
            ({"above": line_of("“We sail.”")}, None),
        ],
    ),
    *(
        ("under a quotation", text, [({"above": line_of("“We shall not sail soon.”")}, said)])
        for text, said in (
            ("— Ana Ruiz", "set off"),
            ("She went home.", "stop"),
            (words(14), "other"),
            (words(15), None),
        )
    ),
    (
        "held and credit",
        "Rain",
        [
            ({}, None),
            ({"copies": 1}, "copy, no credit, short"),
            ({"copies": 1, "holds": True}, "copy, no credit, short"),
            ({"held": True, "holds": True}, "held, no credit, short"),
            ({"holds": True, "above": line_of("Photo: Ana Ruiz")}, "holds, credit beside, short"),
            (
                {"holds": True, "below": line_of("Boats at a quay. Photo: Ana Ruiz")},
                "holds, credit beside, short",
            ),
        ],
    ),
    ("held and credit", prose(20), [({"copies": 1}, "copy, no credit, prose")]),
    (
        "isolated",
        words(3),
        [
            ({}, None),
            *(
                ({"isolated": count}, f"one of {said}, <4")
                for count, said in (
                    (1, "1"),
                    (2, "2-3"),
                    (3, "2-3"),
                    (4, "4-8"),
                    (8, "4-8"),
                    (9, "9+"),
                )
            ),
        ],
    ),
    ("isolated", words(4), [({"isolated": 1}, "one of 1, 4-8")]),
    ("isolated", words(8), [({"isolated": 1}, "one of 1, 4-8")]),
    ("isolated", words(9), [({"isolated": 1}, "one of 1, 9+")]),
    (
        "top",
        words(9),
        [
            ({"prose_ordinal": 3}, "3, <10"),
            ({"prose_ordinal": 4}, None),
            ({"run": "after"}, None),
        ],
    ),
    ("top", words(10), [({}, "0, <20")]),
    ("top", words(20), [({}, "0, <40")]),
    ("top", words(40), [({}, "0, 40+")]),
    ("top", "Rain.", [({}, "0, <10, stop")]),
    (
        "twice over a credit",
        words(6),
        [
            ({}, None),
            ({"copy_beside": True}, None),
            ({"copy_beside": True, "mark_below": "credit 1"}, "yes"),
            ({"copy_beside": True, "mark_below": "credit 2"}, None),
            ({"copy_beside": True, "mark_below": "byline 1"}, None),
            ({"mark_below": "credit 1"}, None),
        ],
    ),
    ("twice over a credit", "Rain", [({"copy_beside": True, "mark_below": "credit 1"}, None)]),
    ("opens like next text", "Rain", [({}, None), ({"opens_alike": True}, "yes")]),
    (
        "names together",
        "Ana Ruiz",
        [
            ({}, None),
            ({"names": 2}, None),
            ({"names": 3}, "3-5"),
            ({"names": 5}, "3-5"),
            ({"names": 6}, "6+"),
        ],
    ),
    ("mark above", "Rain", [({}, None), ({"mark_above": "credit 2"}, "credit 2")]),
    ("mark below", "Rain", [({}, None), ({"mark_below": "credit 2"}, "credit 2")]),
    (
        "page's prose",
        words(6),
        [
            ({"page_prose": 0.09}, "<10%, short"),
            ({"page_prose": 0.1}, "<25%, short"),
            ({"page_prose": 0.25}, "<50%, short"),
            ({"page_prose": 0.5}, "50%+, short"),
        ],
    ),
    (
        "page's furniture",
        words(6),
        [
            ({"page_furniture": 0.0}, "none, short"),
            ({"page_furniture": 0.02}, "<3%, short"),
            ({"page_furniture": 0.03}, "<10%, short"),
            ({"page_furniture": 0.1}, "10%+, short"),
        ],
    ),
    (
        "short group",
        "Rain",
        [
            ({"short_run": 1}, "1"),
            *(
                ({"short_run": count, "short_place": 1}, f"{place} of {said}")
                for count, place, said in (
                    (2, "last", "2"),
                    (3, "mid", "3"),
                    (4, "mid", "4-5"),
                    (5, "mid", "4-5"),
                    (6, "mid", "6-9"),
                    (9, "mid", "6-9"),
                    (10, "mid", "10-20"),
                    (20, "mid", "10-20"),
                    (21, "mid", "21+"),
                )
            ),
            ({"short_run": 2, "short_place": 0}, "first of 2"),
            ({"short_run": 3, "short_place": 2}, "last of 3"),
        ],
    ),
    ("short group", prose(20), [({"short_run": 0}, None)]),
]


@pytest.mark.parametrize(("rule", "text", "answers"), ANSWERS)
def test_of_a_line_on_its_page(
    rule: str, text: str, answers: Sequence[tuple[Facts, str | None]]
) -> None:
    for facts, said in answers:
        assert asked(rule, text, facts) == said, facts


def test_blank_lines_above_are_counted_up_to_three() -> None:
    page = read_text("A\nB\n\nC\n\n\n\n\nD").stretches
    placed = [Placed(line_of(stretch.text), stretch, 0, 9) for stretch in page]
    assert [TESTS["gap"](at) for at in placed] == [None, None, "1", "3"]


def test_every_rule_of_the_page_is_asked() -> None:
    assert {rule for rule, *_ in ANSWERS} | {"gap"} == {rule.name for rule in OF_THE_PAGE}

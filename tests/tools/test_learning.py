"""Alignment of a raw article with its annotation, layouts, folds and the written table."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

import pytest

from newsparse.decode.states import EARLY, LATE, State
from newsparse.decode.strengths import STRENGTHS, read_strengths
from newsparse.readers.text import read_text
from newsparse.rules.evidence import Said
from newsparse.rules.markup import MARKUP_RULES
from newsparse.rules.pages import placed_lines
from newsparse.rules.table import RULES
from newsparse.rules.told import HINT
from tests.tagged import read_case
from tools.learning.alignment import covered, implied_states, overlap, tokens, zoned
from tools.learning.folds import all_folds, fold_of, houses
from tools.learning.priors import OF_HTML, OF_TEXT, Priors
from tools.learning.silver import house_of
from tools.learning.tagged import tagged_lessons
from tools.learning.taught import Taught
from tools.learning.variants import Lines, read_as_text, variants

LEAD = (
    "The ferry to the island of Lunn will not sail again before March, the harbour board said on "
    "Wednesday, after a bearing broke eight miles out at sea."
)
SECOND = (
    "About three hundred people live there in the winter, and most of them work in the port of "
    "Nyhavn or on one of the fishing boats."
)
THIRD = (
    "The yard has promised to work through the holidays so that the part is ready in time for the "
    "first of the spring tides."
)


def gold(**parts: Any) -> dict[str, Any]:
    return {
        "headline": "Ferry to Lunn stays in port",
        "standfirst": [],
        "authors": [],
        "photos": [],
        "body": [{"kind": "paragraph", "text": text} for text in (LEAD, SECOND, THIRD)],
        **parts,
    }


def states(lines: list[str], annotated: dict[str, Any]) -> list[str]:
    stretches = read_text("\n\n".join(lines)).stretches
    assert len(stretches) == len(lines)
    return [state.value for state in implied_states(placed_lines(stretches), annotated)]


class TestTokens:
    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("The Ferry, again!", ("the", "ferry", "again")),
            ("渡轮 3", ("渡", "轮", "3")),
            ("ﬁsh", ("fish",)),
            ("Fer\xadry", ("ferry",)),
            (None, ()),
        ],
    )
    def test_tokens(self, text: str | None, found: tuple[str, ...]) -> None:
        assert tokens(text) == found

    def test_overlap(self) -> None:
        assert overlap(("a", "b"), ("a", "b")) == 1.0
        assert overlap(("a", "b"), ("b", "c")) == 0.5
        assert overlap((), ("a",)) == 0.0

    def test_covered(self) -> None:
        assert covered(("a", "b"), ("a", "b", "c")) == 1.0
        assert covered(("a", "a"), ("a",)) == 0.5
        assert covered((), ("a",)) == 0.0


class TestAlignment:
    def test_body_and_headline(self) -> None:
        lines = ["Ferry to Lunn stays in port", LEAD, SECOND, THIRD]
        assert states(lines, gold()) == ["headline", "paragraph", "paragraph", "paragraph"]

    def test_furniture_before_within_and_after(self) -> None:
        lines = ["Menu", "Ferry to Lunn stays in port", LEAD, "Share", SECOND, THIRD, "Contact"]
        assert states(lines, gold()) == [
            "before", "headline", "paragraph", "within", "paragraph", "paragraph", "after",
        ]  # fmt: skip

    def test_the_last_headline_in_front_of_the_text_is_the_headline(self) -> None:
        lines = [
            "Ferry to Lunn stays in port",
            "Home",
            "Ferry to Lunn stays in port",
            LEAD,
            SECOND,
            THIRD,
        ]
        assert states(lines, gold())[:3] == ["before", "before", "headline"]

    def test_paragraphs_out_of_order_are_not_the_body(self) -> None:
        teaser = SECOND
        lines = [teaser, "Ferry to Lunn stays in port", LEAD, SECOND, THIRD]
        assert states(lines, gold())[0] == "before"

    @pytest.mark.parametrize(
        ("line", "state"),
        [("11 February 2026 | 4 min read", "timestamp"), ("4 min read", "within")],
    )
    def test_how_long_it_takes_to_read_is_no_time_of_its_own(self, line: str, state: str) -> None:
        lines = ["Ferry to Lunn stays in port", line, LEAD, SECOND, THIRD]
        assert states(lines, gold())[1] == state

    def test_standfirst_byline_and_timestamp(self) -> None:
        lines = [
            "Ferry to Lunn stays in port",
            "Nobody makes the part that broke",
            "By Ana Ruiz",
            "Published 11 February 2026",
            LEAD,
            SECOND,
            THIRD,
        ]
        annotated = gold(standfirst=["Nobody makes the part that broke"], authors=["Ana Ruiz"])
        assert states(lines, annotated)[:5] == [
            "headline", "standfirst", "byline", "timestamp", "paragraph",
        ]  # fmt: skip

    def test_caption_with_and_without_its_credit(self) -> None:
        caption = "The ferry Seestern at the quay of Nyhavn on Monday."
        photos = [{"caption": caption, "credits": ["Mareike Voss"]}]
        head = "Ferry to Lunn stays in port"
        one = [head, f"{caption} Photo: Mareike Voss", LEAD, SECOND, THIRD]
        two = [head, caption, "Photo: Mareike Voss", LEAD, SECOND, THIRD]
        assert states(one, gold(photos=photos))[1] == "caption"
        assert states(two, gold(photos=photos))[1:3] == ["caption", "credit"]

    def test_a_caption_that_the_annotation_left_out(self) -> None:
        taken, left_out = "The crew at work.", "The captain on her bridge in the early evening."
        photos = [{"caption": taken, "credits": ["Mareike Voss"]}]
        lines = [
            "Ferry to Lunn stays in port",
            f"{taken} Photo: Mareike Voss",
            LEAD,
            f"{left_out} Photo: Mareike Voss",
            left_out,
            SECOND,
            THIRD,
            f"{left_out} Photo: Mareike Voss",
        ]
        assert states(lines, gold(photos=photos)) == [
            "headline", "caption", "paragraph", "caption", "within", "paragraph", "paragraph",
            "after",
        ]  # fmt: skip

    def test_crosshead(self) -> None:
        body = gold()["body"]
        body.insert(1, {"kind": "crosshead", "text": "What happens now?"})
        lines = ["Ferry to Lunn stays in port", LEAD, "What happens now?", SECOND, THIRD]
        assert states(lines, gold(body=body))[2] == "crosshead"

    def test_a_broken_paragraph_is_one_in_each_line(self) -> None:
        first, second = LEAD.split(", after ")
        lines = ["Ferry to Lunn stays in port", f"{first}, after", second, SECOND, THIRD]
        stretches = placed_lines(read_text("\n\n".join(lines)).stretches)
        found = [state.value for state in implied_states(stretches, gold())]
        assert found.count("paragraph") == len(found) - 1

    def test_a_kicker_stands_right_above_the_headline(self) -> None:
        lines = ["ISLANDS", "Ferry to Lunn stays in port", LEAD, SECOND, THIRD]
        assert states(lines, gold())[0] == "kicker"

    def test_a_byline_below_the_text(self) -> None:
        lines = ["Ferry to Lunn stays in port", LEAD, SECOND, THIRD, "Ana Ruiz"]
        assert states(lines, gold(authors=["Ana Ruiz"]))[-1] == "byline"

    def test_the_headline_of_two_is_the_one_that_standfirst_and_byline_follow(self) -> None:
        head, standfirst = "Ferry to Lunn stays in port", "Nobody makes the part that broke"
        lines = [head, standfirst, "By Ana Ruiz", head, LEAD, SECOND, THIRD]
        annotated = gold(standfirst=[standfirst], authors=["Ana Ruiz"])
        assert states(lines, annotated)[:4] == ["headline", "standfirst", "byline", "within"]

    @pytest.mark.parametrize(
        "glued", ["byAna Ruiz", "Ana RuizNews Reporter", "Ana Ruiz2 hours ago"]
    )
    def test_a_byline_glued_to_what_stands_beside_it(self, glued: str) -> None:
        lines = ["Ferry to Lunn stays in port", glued, LEAD, SECOND, THIRD]
        assert states(lines, gold(authors=["Ana Ruiz"]))[1] == "byline"

    def test_a_caption_is_no_part_of_the_text_that_says_the_same(self) -> None:
        photos = [{"caption": SECOND[:110], "credits": []}]
        lines = ["Ferry to Lunn stays in port", SECOND[:110], LEAD, SECOND, THIRD]
        assert states(lines, gold(photos=photos))[1] == "caption"

    def test_a_menu_far_above_says_no_credit(self) -> None:
        photos = [{"caption": LEAD[:60], "credits": ["Herald"]}]
        lines = ["Herald", *map(str, range(30)), "Ferry to Lunn stays in port", LEAD, SECOND, THIRD]
        assert states(lines, gold(photos=photos))[0] == "before"

    def test_a_note_behind_the_text(self) -> None:
        note = "Additional reporting by Ana Ruiz in Madrid and others"
        lines = ["Ferry to Lunn stays in port", LEAD, SECOND, THIRD, note]
        assert states(lines, gold())[-1] == "note"

    def test_nothing_annotated_is_furniture(self) -> None:
        empty = gold(headline="", body=[])
        assert states(["Menu", "Share"], empty) == ["before", "before"]


class TestZones:
    def test_states_in_front_of_the_headline_are_early_ones(self) -> None:
        found = [State.BYLINE, None, State.KICKER, State.HEADLINE, State.PARAGRAPH, None]
        assert zoned(found, 3) == [
            State.EARLY_BYLINE, State.BEFORE, State.KICKER,
            State.HEADLINE, State.PARAGRAPH, State.AFTER,
        ]  # fmt: skip

    def test_what_cannot_stand_there_is_furniture(self) -> None:
        assert zoned([State.PARAGRAPH, State.HEADLINE], 1) == [State.BEFORE, State.HEADLINE]

    def test_without_a_headline(self) -> None:
        assert zoned([None, State.PARAGRAPH, None, State.PARAGRAPH, None], -1) == [
            State.BEFORE, State.PARAGRAPH, State.WITHIN, State.PARAGRAPH, State.AFTER,
        ]  # fmt: skip


LINES: Lines = [
    ("Menu", State.BEFORE),
    ("Ferry to Lunn stays in port", State.HEADLINE),
    ("Nobody makes the part", State.STANDFIRST),
    ("By Ana Ruiz", State.BYLINE),
    ("The ferry at the quay", State.CAPTION),
    ("Photo: Mareike Voss", State.CREDIT),
    ("Share", State.WITHIN),
    (LEAD, State.PARAGRAPH),
    (SECOND, State.PARAGRAPH),
]


class TestVariants:
    def test_headline_and_text_stay_in_place(self) -> None:
        for other in variants("a case", LINES, 20):
            told = [state for _, state in other]
            assert told.count(State.HEADLINE) == 1
            assert other[-2:] == LINES[-2:]
            assert set(other) <= set(LINES)

    def test_a_credit_stays_behind_its_caption(self) -> None:
        for other in variants("a case", LINES, 20):
            told = [state for _, state in other]
            if State.CREDIT in told:
                assert told[told.index(State.CREDIT) - 1] is State.CAPTION

    def test_orders_and_parts_differ(self) -> None:
        assert len({tuple(other) for other in variants("a case", LINES, 20)}) > 5

    def test_same_name_same_variants(self) -> None:
        assert list(variants("one", LINES, 4)) == list(variants("one", LINES, 4))
        assert list(variants("one", LINES, 4)) != list(variants("two", LINES, 4))

    @pytest.mark.parametrize("kept", [LINES[2:], LINES[:2] + LINES[7:], LINES[:7]])
    def test_none_without_a_top(self, kept: Lines) -> None:
        assert list(variants("a case", kept, 3)) == []

    def test_read_as_text(self) -> None:
        taught = read_as_text(LINES)
        assert taught is not None
        assert len(taught.said) == len(taught.states) == len(LINES)
        assert read_as_text([("a line\nand another", State.PARAGRAPH)]) is None


class TestFolds:
    def test_papers_that_share_their_furniture_are_one_house(self, tmp_path: Path) -> None:
        menu = [f"Menu entry of the house number {i}" for i in range(12)]
        for case, lines in {"a-1": menu, "b-1": menu, "c-1": ["Quite another page here"]}.items():
            (tmp_path / case).mkdir()
            (tmp_path / case / "raw.page.txt").write_text("\n".join(lines), encoding="utf-8")
        found = houses(tmp_path, {"a-1": "A", "b-1": "B", "c-1": "C", "d-1": "D"})
        assert found == {"A": "A", "B": "A", "C": "C", "D": "D"}

    def test_few_common_lines_are_chance(self, tmp_path: Path) -> None:
        for case in ("a-1", "b-1"):
            (tmp_path / case).mkdir()
            lines = [f"Menu entry of the house number {i}" for i in range(9)]
            (tmp_path / case / "raw.page.txt").write_text("\n".join(lines), encoding="utf-8")
        assert houses(tmp_path, {"a-1": "A", "b-1": "B"}) == {"A": "A", "B": "B"}

    def test_folds_are_the_same_everywhere_and_all_used(self) -> None:
        names = [f"paper {i}" for i in range(60)]
        folds = all_folds(names, 4)
        assert set(folds.values()) == {0, 1, 2, 3}
        assert [fold_of(name, 4) for name in names] == [folds[name] for name in names]
        assert fold_of("paper 0", 4) == 0


NO_PRIORS = Priors({}, {})


class TestWritten:
    """The table as text; where python-crfsuite is not installed it cannot be learned either."""

    def test_weak_weights_are_left_out_and_rows_sorted(self) -> None:
        model = pytest.importorskip("tools.learning.model")
        table = model.written(
            model.Weights(
                {("line | size: <1", "PARAGRAPH"): 0.5, ("line | size: <1", "NOTE"): 0.01,
                 ("above | cue: kicker", "HEADLINE"): 2.0},
                {("HEADLINE", "PARAGRAPH"): 1.0},
            ),
            NO_PRIORS,
            0.06,
        )  # fmt: skip
        rows = [row.split(" | ")[:2] for row in table.splitlines()[1:]]
        assert rows == sorted(rows)
        assert "line | size: <1 | paragraph +0.50\n" in table
        assert "note +0.01" not in table

    def test_it_is_what_the_reader_of_strengths_reads(self) -> None:
        model = pytest.importorskip("tools.learning.model")
        table = model.written(
            model.Weights({("line | size: <1", "PARAGRAPH"): 0.5}, {}), NO_PRIORS, 0.06
        )
        assert [strength for _, strength in read_strengths(table).line["size: <1"]] == [0.5]

    def test_priors_are_added_to_what_was_learned(self) -> None:
        model = pytest.importorskip("tools.learning.model")
        priors = Priors({State.CAPTION: 1.0}, {("size: <1", State.PARAGRAPH): 2.0})
        table = model.written(
            model.Weights({("line | size: <1", "PARAGRAPH"): 0.5}, {}), priors, 0.06
        )
        assert "line | size: <1 | paragraph +2.50\n" in table
        assert table.startswith("prior | caption +1.00\n")

    def test_going_on_without_a_headline_is_dear(self) -> None:
        model = pytest.importorskip("tools.learning.model")
        table = model.written(model.Weights({}, {}), NO_PRIORS, 0.06)
        rows = [row.split(" | ") for row in table.splitlines()]
        for early in EARLY:
            cells = next(row[2:] for row in rows if row[:2] == ["follow", early.value])
            told = {name: float(cell) for name, cell in (c.rsplit(" ", 1) for c in cells)}
            assert all(told[late.value] <= -6 for late in LATE)

    def test_every_line_hears_its_neighbours(self) -> None:
        model = pytest.importorskip("tools.learning.model")
        said = [Said(("a: 1", "b: 1"), ("a: 1",)), Said(("a: 2",), ("a: 2",))]
        assert model.heard(said) == [
            ["line | a: 1", "line | b: 1", "first", "below | a: 2"],
            ["line | a: 2", "above | a: 1"],
        ]

    def test_what_one_draw_has_not_learned_counts_as_nothing(self) -> None:
        model = pytest.importorskip("tools.learning.model")
        one = model.Weights({("a", "NOTE"): 1.0, ("b", "NOTE"): 3.0}, {})
        other = model.Weights({("b", "NOTE"): 1.0}, {("NOTE", "AFTER"): -2.0})
        both = model.mean([one, other])
        assert both.states == {("a", "NOTE"): 0.5, ("b", "NOTE"): 2.0}
        assert both.follow == {("NOTE", "AFTER"): -1.0}

    def test_a_plain_rule_is_learned(self) -> None:
        model = pytest.importorskip("tools.learning.model")
        said = [Said(("what: head",), ()), Said(("what: text",), ())]
        pages = [Taught(said, [State.HEADLINE, State.PARAGRAPH])] * 30
        weights = model.learned(pages, model.Penalty(0.01)).states
        assert weights["line | what: head", "HEADLINE"] > 0
        assert weights["line | what: text", "PARAGRAPH"] > 0
        assert ("line | what: head", "PARAGRAPH") not in weights or (
            weights["line | what: head", "PARAGRAPH"] < weights["line | what: head", "HEADLINE"]
        )


class TestShared:
    """What one house alone shows is not learned."""

    PAGES: ClassVar[Sequence[Taught]] = [
        Taught([Said(answers, ())], [state], house)
        for answers, state, house in (
            (("of both: 1", "of one: 1"), State.HEADLINE, "Elm"),
            (("of both: 1",), State.HEADLINE, "Lunn"),
            (("of one: 1",), State.NOTE, "Lunn"),
            (("of both: 1", "of one: 1"), State.HEADLINE, ""),
        )
    ]

    def test_an_answer_of_two_houses_is_kept(self) -> None:
        model = pytest.importorskip("tools.learning.model")
        both = [["line | of both: 1", "first"]]
        assert model.shared_answers(self.PAGES, 2) == [both, both, [[]], both]

    def test_where_one_house_is_learned_from_all_is_kept(self) -> None:
        model = pytest.importorskip("tools.learning.model")
        of_one = [page for page in self.PAGES if page.house != "Lunn"]
        everything = [model.heard(page.said) for page in of_one]
        assert model.shared_answers(of_one, 2) == everything
        assert model.shared_answers(self.PAGES, 1) == [model.heard(p.said) for p in self.PAGES]


class TestSilver:
    """Whose a page is that nobody annotated."""

    @pytest.mark.parametrize(
        ("name", "house"),
        [("port-times-com-1a2b3c.html.gz", "port-times-com"), ("lunn.html.gz", "lunn")],
    )
    def test_house_of(self, name: str, house: str) -> None:
        assert house_of(Path(name)) == house


class TestChoice:
    """Which line is the headline, learned from pages where it is known."""

    def test_what_marks_the_right_line_is_learned(self) -> None:
        choices = pytest.importorskip("tools.learning.choices")
        right, other = {"behind": 2.0, "echo": 0.9}, {"behind": 0.0, "stop": 1.0}
        ballots = [choices.Ballot(0, [other, right], [False, True])] * 30
        found = choices.learned_choice(ballots)
        assert found["echo"] > 0 > found["stop"]
        assert found["echo"] * 0.9 + found["behind"] * 2.0 > found["stop"]

    def test_without_pages_nothing_is_learned(self) -> None:
        choices = pytest.importorskip("tools.learning.choices")
        assert choices.choice_row(choices.learned_choice([])) == ""

    def test_a_measure_that_is_always_alike_says_nothing(self) -> None:
        choices = pytest.importorskip("tools.learning.choices")
        ballots = [choices.Ballot(0, [{"long": 1.0}, {"long": 1.0, "stop": 1.0}], [True, False])]
        assert choices.learned_choice(ballots)["long"] == pytest.approx(0, abs=1e-6)

    def test_the_row_is_what_the_reader_of_strengths_reads(self) -> None:
        choices = pytest.importorskip("tools.learning.choices")
        row = choices.choice_row({"stop": -1.234, "marks to the text": 0.5})
        assert row == "choice | marks to the text +0.50 | stop -1.23\n"
        assert read_strengths(row).choice == {"stop": -1.23, "marks to the text": 0.5}

    def test_a_case_gives_a_ballot_where_there_is_something_to_choose(self) -> None:
        choices = pytest.importorskip("tools.learning.choices")
        lessons = pytest.importorskip("tools.learning.lessons")
        cases = pytest.importorskip("tools.learning.cases")
        body = [{"kind": "paragraph", "text": text} for text in (LEAD, SECOND, THIRD)]
        title = "Ferry to Lunn stays in port"
        raw = "\n\n".join(["News", "Harbour board to meet in May", title, LEAD, SECOND, THIRD])
        case = cases.Case("Lunn", "lines", raw, gold(headline=title, body=body), "The Elm Herald")
        one = choices.ballot(lessons.lesson(case, "Elm", 4), STRENGTHS)
        assert one is not None
        assert one.right.count(True) == 1
        assert len(one.lines) == len(one.right) > 1
        headless = cases.Case("Lunn", "lines", raw, gold(headline=None, body=body), "Elm")
        assert choices.ballot(lessons.lesson(headless, "Elm", 4), STRENGTHS) is None


class TestPriors:
    """A prior on an answer that no rule gives would say nothing, and nobody would see it."""

    @pytest.mark.parametrize("priors", [OF_TEXT, OF_HTML])
    def test_rules_are_known_by_name(self, priors: Priors) -> None:
        known = {rule.name for rule in (*RULES, *MARKUP_RULES)} | {HINT}
        assert {answer.split(": ")[0] for answer, _ in priors.answers} <= known

    def test_answers_are_those_that_tagged_articles_hear(self) -> None:
        heard = {
            name
            for taught in tagged_lessons(Path(__file__).parents[1] / "cases")
            for one in taught.said
            for name in one.line
        }
        for rule in ("byline", "distance to running text", "lead echo"):
            of_rule = {a for a, _ in OF_TEXT.answers if a.startswith(f"{rule}: ")}
            assert of_rule & heard, rule


class TestTagged:
    def test_one_reader_of_the_form_serves_both(self, tmp_path: Path) -> None:
        rows = [
            ("", "# a comment"), ("", "= language: en"), ("headline", "Ferry to Lunn stays"),
            ("byline", "By Ana Ruiz"), ("paragraph", LEAD), ("paragraph", SECOND),
            ("furniture", "Share"),
        ]  # fmt: skip
        text = "".join(
            f"{line}\n" if line[0] in "#=" else f"{label:12}{line}\n" for label, line in rows
        )
        (tmp_path / "case.txt").write_text(text, encoding="utf-8")
        (taught,) = tagged_lessons(tmp_path)
        assert [state.value for state in taught.states] == [
            "headline", "byline", "paragraph", "paragraph", "after",
        ]  # fmt: skip
        assert taught.house == "case"
        assert len(taught.said) == len(taught.states)
        assert len(read_case(tmp_path / "case.txt").labels) == len(taught.states)

    def test_a_case_without_a_headline_teaches_nothing(self, tmp_path: Path) -> None:
        (tmp_path / "case.txt").write_text(f"{'paragraph':12}{LEAD}\n", encoding="utf-8")
        assert list(tagged_lessons(tmp_path)) == []


def test_a_case_is_read_with_its_gold(tmp_path: Path) -> None:
    from tools.learning.cases import cases  # noqa: PLC0415

    folder = tmp_path / "xx-Paper_1"
    folder.mkdir()
    (folder / "gold.json").write_text(json.dumps(gold(publisher="Paper")), encoding="utf-8")
    (folder / "raw.clean.txt").write_text("Rain\r\nRain again", encoding="utf-8", newline="")
    (one,) = cases(tmp_path, ("clean", "lines", "html"))
    assert (one.name, one.rendering, one.publisher) == ("xx-Paper_1", "clean", "Paper")
    assert one.raw == "Rain\r\nRain again"

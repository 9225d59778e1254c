"""The table of rules."""

from __future__ import annotations

import pytest

from newsparse.readers.text import read_text
from newsparse.rules.evidence import evidence
from newsparse.rules.table import RULES, steps


def said(line: str) -> tuple[str, ...]:
    """What the rules say of a line that is a page of its own."""
    return evidence(read_text(line).stretches)[0].line


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("By Ana Ruiz", "byline: opened"),
        ("Photo: Mareike Voss/Nordlys", "credit: opened"),
        ("3 May 2024", "timestamp: whole"),
        ("Read more", "cue: furniture line"),
        ("FERRY STAYS IN PORT", "case: all capitals"),
        ("Will she sail again?", "ends with: question"),
        ("• Two men on the quay", "starts with: bullet"),
        ("mail@example.org", "form: address"),
        ("12", "form: number"),
        ("Sami Odeh (R) opens the quay", "person mark: side"),
    ],
)
def test_rule_answers(line: str, answer: str) -> None:
    assert answer in said(line)


def test_rules_that_reach_are_heard_by_neighbours() -> None:
    first, _ = evidence(read_text("By Ana Ruiz\nRain in Ulm").stretches)
    assert "byline: opened" in first.reaching
    assert not any(name.startswith("place:") for name in first.reaching)


def test_an_agency_in_a_dateline_is_no_credit() -> None:
    story = "ASMERUP (Reuters) - En storm rev taget af huset, oplyser brandvæsenet."
    assert not any(answer.startswith("caption credit") for answer in said(story))


@pytest.mark.parametrize(
    ("page", "index", "answer"),
    [
        ("Sami Odeh\nPhoto: Mareike Voss", 0, "credit beside: opened below, named"),
        ("By Ana Ruiz\nRain in Ulm\nAna Ruiz", 0, "name again: below, in front"),
        ("Rain in Ulm\nIt rained all night.", 0, "brief: first"),
        ("Rain in Ulm\nIt rained all night, and the river rose.", 1, "brief: text"),
        ("Will she sail again?", 0, "question: <4, none above, none below"),
        ("A FERRY IN PORT", 0, "capitals and place: none above, none below"),
        ("The quay of Ulm\nThe quay of Ulm", 0, "held and credit: copy, no credit, short"),
        ("Read also: snow in Ulm", 0, "cue and form: furniture opener, colon within, 4-9"),
        ("The quay of Ulm in the night of 3 May 2024", 0, "dated: no stop, <45"),
    ],
)
def test_rule_answers_on_a_page(page: str, index: int, answer: str) -> None:
    assert answer in evidence(read_text(page).stretches)[index].line


def test_ranges_are_named_by_their_bounds() -> None:
    assert steps(0.01, 2, 50) == ((0.01, 2, 50), ("<0.01", "0.01-2", "2-50", ">=50"))

"""The table of rules."""

from __future__ import annotations

import pytest

from newsparse.readers.text import read_text
from newsparse.rules.evidence import evidence
from newsparse.rules.table import RULES


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
        ("Sami Odeh (R) opens the quay", "person mark: yes"),
    ],
)
def test_rule_answers(line: str, answer: str) -> None:
    assert answer in said(line)


def test_rules_that_reach_are_heard_by_neighbours() -> None:
    first, _ = evidence(read_text("By Ana Ruiz\nRain in Ulm").stretches)
    assert "byline: opened" in first.reaching
    assert not any(name.startswith("place:") for name in first.reaching)

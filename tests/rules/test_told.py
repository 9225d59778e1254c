from __future__ import annotations

import pytest

from newsparse.rules.markup import MARKUP_RULES
from newsparse.rules.table import RULES
from newsparse.rules.told import CHOICE, FAR, HINT, SEES, rule_of, sees


def test_every_rule_is_told() -> None:
    rules = {rule.name for rule in (*RULES, *MARKUP_RULES)}
    assert set(SEES) == {CHOICE, FAR, HINT, *rules}


def test_a_sentence_each() -> None:
    assert [told for told in SEES.values() if not told.endswith(".") or len(told) > 100] == []


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ("gap: 2", "gap"),
        ("above: gap: 2", "gap"),
        ("below: ends with: stop", "ends with"),
        ("hint: class:credit", HINT),
    ],
)
def test_the_rule_behind_an_answer(said: str, rule: str) -> None:
    assert rule_of(said) == rule
    assert sees(said) == SEES[rule]


def test_nobody_described_a_rule_of_ones_own() -> None:
    assert sees("a rule of mine: yes") == ""

from __future__ import annotations

from newsparse.rules.markup import MARKUP_RULES
from newsparse.rules.table import RULES
from newsparse.rules.told import HINT, SEES


def test_every_rule_is_told() -> None:
    assert set(SEES) == {HINT, *(rule.name for rule in (*RULES, *MARKUP_RULES))}


def test_a_sentence_each() -> None:
    assert [told for told in SEES.values() if not told.endswith(".") or len(told) > 100] == []

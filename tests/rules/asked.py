"""A rule asked of one line, given some facts of its page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import attrs

from newsparse.readers.text import read_text
from newsparse.rules.lines import line_of
from newsparse.rules.markup import MARKUP_RULES
from newsparse.rules.markup_facts import markup_of
from newsparse.rules.pages import Placed
from newsparse.rules.table import RULES

Facts = Mapping[str, object]
# A rule, a line, and what the rule answers given some facts.
Answers = Sequence[tuple[str, str, Sequence[tuple[Facts, str | None]]]]
TESTS = {rule.name: rule.test for rule in (*RULES, *MARKUP_RULES)}


def words(count: int) -> str:
    """As many words of English, which are no running text."""
    return " ".join(["ferry"] * count)


def prose(count: int) -> str:
    """As many words of English, which are running text."""
    return f"{words(count)}."


def marked(text: str, hints: Iterable[str] = (), index: int = 0, after: int = 9) -> Placed:
    """A line by itself, with what markup says of it."""
    (stretch,) = read_text(text).stretches
    told = attrs.evolve(stretch, hints=frozenset(hints))
    at = Placed(line_of(stretch.text), told, index, after)
    at.markup = markup_of(told.hints)
    return at


def asked(rule: str, text: str, facts: Facts) -> str | None:
    """What a rule says of a line. Among the facts may be ``hints``, what markup says."""
    told = dict(facts)
    hints = told.pop("hints", ())
    assert isinstance(hints, tuple)
    at = marked(text, hints)
    for name, value in told.items():
        setattr(at, name, value)
    return TESTS[rule](at)

"""What is kept for lines that come again, against the plain way: every rule asked of every line."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from newsparse.readers.text import read_text
from newsparse.rules.evidence import said_of
from newsparse.rules.lines import LONGEST_REPEATED, Line, found_line, line_of
from newsparse.rules.pages import Placed, placed_lines
from newsparse.rules.table import RULES
from tests.generated import raw_articles
from tests.tagged import read_case

CASES = sorted((Path(__file__).parent.parent / "cases").glob("*/*.txt"))
MENU = "Home\nSport\nShare\nLog in\nPhoto: Mareike Voss/Nordlys\nRead more\n"


def pages() -> list[str]:
    """Pages that print the same short lines again and again."""
    made = [MENU + article + MENU for article in raw_articles(12)]
    return [*made, *(read_case(path).raw for path in CASES[::9])]


def plainly_said(at: Placed) -> tuple[Counter[str], Counter[str]]:
    """Every rule asked, nothing kept: what is said, and what of it the neighbours hear."""
    answers = [(rule, rule.test(at)) for rule in RULES]
    hints = tuple(f"hint: {hint}" for hint in sorted(at.stretch.hints))
    own = tuple(f"{rule.name}: {answer}" for rule, answer in answers if answer is not None)
    reaching = tuple(f"{r.name}: {a}" for r, a in answers if a is not None and r.reaches)
    return Counter(own + hints), Counter(reaching + hints)


@pytest.mark.parametrize("page", pages())
def test_rules_say_the_same_with_and_without_what_is_kept(page: str) -> None:
    for at in placed_lines(read_text(page).stretches):
        said = said_of(at)
        assert (Counter(said.line), Counter(said.reaching)) == plainly_said(at)


def facts_of(line: Line) -> dict[str, object]:
    return {name: getattr(line, name) for name in Line.__slots__}


@pytest.mark.parametrize("page", pages())
def test_facts_kept_are_those_found_anew(page: str) -> None:
    for stretch in read_text(page).stretches:
        kept = line_of(stretch.text)
        assert facts_of(kept) == facts_of(found_line(stretch.text))


def test_a_short_line_is_looked_at_once_and_a_long_one_is_not_kept() -> None:
    assert line_of("Read more") is line_of("Read more")
    paragraph = "The ferry to Lunn stays in port. " * 6
    assert len(paragraph) > LONGEST_REPEATED
    assert line_of(paragraph) is not line_of(paragraph)

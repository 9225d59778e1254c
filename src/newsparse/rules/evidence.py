"""What the rules say of a page: the names of all answers, line by line.

Rules of the line alone are asked once for a line that comes again.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import attrs

from newsparse.readers.stretch import Stretch
from newsparse.rules.beside import find_same_names
from newsparse.rules.lines import LONGEST_REPEATED, MOST_REPEATED, Line
from newsparse.rules.markup import MARKUP_RULES
from newsparse.rules.markup_facts import markup_of
from newsparse.rules.markup_places import find_markup_places
from newsparse.rules.pages import Placed, placed_lines
from newsparse.rules.rule import Rule, Test
from newsparse.rules.table import OF_THE_LINE, OF_THE_PAGE
from newsparse.tidy import Tidied
from newsparse.values import Span


@attrs.frozen
class Said:
    """What the rules say of one line.

    Args:
        line: every answer, as "rule: answer".
        reaching: those that the lines above and below hear.
    """

    line: tuple[str, ...]
    reaching: tuple[str, ...]


# A rule's test, whether it reaches, its name, and its few answers as they are said.
_Asked = tuple[Test, bool, str, dict[str, str]]
_NOWHERE = Stretch(Tidied(""), Span(0, 0))


def _asked(rules: Sequence[Rule]) -> tuple[_Asked, ...]:
    return tuple((rule.test, rule.reaches, rule.name, {}) for rule in rules)


_ASKED_OF_THE_LINE = _asked(OF_THE_LINE)
_ASKED_OF_THE_PAGE = _asked(OF_THE_PAGE)
_ASKED_OF_MARKUP = _asked(MARKUP_RULES)


def evidence(stretches: Sequence[Stretch]) -> list[Said]:
    """What the rules say of every line of a page."""
    return [said_of(at) for at in described_lines(stretches)]


def described_lines(stretches: Sequence[Stretch]) -> list[Placed]:
    """The lines of a page with all the facts that rules look at."""
    placed = placed_lines(stretches)
    find_same_names(placed)
    find_markup_places(placed)
    return placed


def said_of(at: Placed) -> Said:
    """What the rules say of one line."""
    line = at.line
    alone = said_of_short(line) if len(line.text) <= LONGEST_REPEATED else said_alone(line)
    placed = _answers(_ASKED_OF_THE_PAGE, at)
    if at.stretch.hints:
        hints = markup_of(at.stretch.hints).told
        markup = _answers(_ASKED_OF_MARKUP, at)
        return Said(
            (*alone.line, *placed.line, *markup.line, *hints),
            (*alone.reaching, *placed.reaching, *markup.reaching, *hints),
        )
    return Said(alone.line + placed.line, alone.reaching + placed.reaching)


def said_alone(line: Line) -> Said:
    """What the rules say that look at a line alone."""
    return _answers(_ASKED_OF_THE_LINE, Placed(line, _NOWHERE, 0, 0))


said_of_short = lru_cache(MOST_REPEATED)(said_alone)


def _answers(asked: Sequence[_Asked], at: Placed) -> Said:
    own: list[str] = []
    reaching: list[str] = []
    for test, reaches, name, answers in asked:
        answer = test(at)
        if answer is not None:
            said = answers.get(answer)
            if said is None:
                said = answers[answer] = f"{name}: {answer}"
            own.append(said)
            if reaches:
                reaching.append(said)
    return Said(tuple(own), tuple(reaching))

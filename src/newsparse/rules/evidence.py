"""What the rules say of a page: the names of all answers, line by line.

Rules of the line alone are asked once for a line that comes again; of lines far from all running
text none is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse.readers.stretch import Stretch
from newsparse.rules.beside import find_endings, find_same_names
from newsparse.rules.lines import LONGEST_REPEATED, MOST_REPEATED, Line
from newsparse.rules.markup import MARKUP_RULES
from newsparse.rules.markup_places import find_markup_places
from newsparse.rules.near import near_lines
from newsparse.rules.pages import Alone, Placed, placed_lines, placed_on_page
from newsparse.rules.rule import At, Rule, Test
from newsparse.rules.table import OF_THE_LINE, OF_THE_PAGE
from newsparse.rules.told import FAR


class Said(NamedTuple):
    """What the rules say of one line.

    Args:
        line: every answer, as "rule: answer".
        reaching: those that the lines above and below hear.
    """

    line: tuple[str, ...]
    reaching: tuple[str, ...]


class _Sayings(dict[str, str]):
    """A rule's few answers as they are said."""

    def __init__(self, rule: str) -> None:
        self._rule = rule

    def __missing__(self, answer: str) -> str:
        said = self[answer] = f"{self._rule}: {answer}"
        return said


_Asked = Sequence[tuple[Test[At], _Sayings]]


def _asked(rules: Sequence[Rule[At]]) -> tuple[_Asked[At], _Asked[At]]:
    """What is asked of a line: the tests that reach its neighbours, and the others."""
    reaching = [(rule.test, _Sayings(rule.name)) for rule in rules if rule.reaches]
    return reaching, [(rule.test, _Sayings(rule.name)) for rule in rules if not rule.reaches]


_OF_THE_LINE = _asked(OF_THE_LINE)
_OF_THE_PAGE = _asked(OF_THE_PAGE)
_OF_MARKUP = _asked(MARKUP_RULES)


FAR_AWAY = Said((f"{FAR}: yes",), ())  # of every line far from all running text


def evidence(stretches: Sequence[Stretch]) -> list[Said]:
    """What the rules say of every line of a page."""
    lines = near_lines(stretches)
    near = [line for line in lines if line is not None]
    beside = [at for line, at in zip(lines, stretches, strict=True) if line is not None]
    said = map(said_of, described(placed_on_page(near, beside)))
    return [FAR_AWAY if line is None else next(said) for line in lines]


def described_lines(stretches: Sequence[Stretch]) -> list[Placed]:
    """The lines of a page, near and far, with all the facts that rules look at."""
    return described(placed_lines(stretches))


def described(placed: list[Placed]) -> list[Placed]:
    """Placed lines with the facts that are found last: of names, endings, markup."""
    find_same_names(placed)
    find_endings(placed)
    find_markup_places(placed)
    return placed


def said_of(at: Placed) -> Said:
    """What the rules say of one line."""
    line = at.line
    alone = said_of_short(line) if len(line.text) <= LONGEST_REPEATED else said_alone(line)
    reaching, others = _OF_THE_PAGE
    heard = _answers(reaching, at)
    own = _answers(others, at)
    if at.stretch.hints:
        hints = at.markup.told
        reaching, others = _OF_MARKUP
        heard += [*_answers(reaching, at), *hints]
        own += _answers(others, at)
    return Said((*alone.line, *heard, *own), (*alone.reaching, *heard))


def said_alone(line: Line) -> Said:
    """What the rules say that look at a line alone."""
    reaching, others = _OF_THE_LINE
    alone = Alone(line)
    heard = _answers(reaching, alone)
    return Said((*heard, *_answers(others, alone)), tuple(heard))


said_of_short = lru_cache(MOST_REPEATED)(said_alone)


def _answers(asked: _Asked[At], at: At) -> list[str]:
    return [sayings[said] for test, sayings in asked if (said := test(at)) is not None]

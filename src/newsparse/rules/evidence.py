"""What the rules say of a page: the names of all answers, line by line."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsparse.readers.stretch import Stretch
from newsparse.rules.pages import Placed, placed_lines
from newsparse.rules.table import RULES


@attrs.frozen
class Said:
    """What the rules say of one line.

    Args:
        line: every answer, as "rule: answer".
        reaching: those that the lines above and below hear.
    """

    line: tuple[str, ...]
    reaching: tuple[str, ...]


def evidence(stretches: Sequence[Stretch]) -> list[Said]:
    """What the rules say of every line of a page."""
    return [said_of(at) for at in placed_lines(stretches)]


def said_of(at: Placed) -> Said:
    """What the rules say of one line."""
    own: list[str] = []
    reaching: list[str] = []
    for rule in RULES:
        answer = rule.test(at)
        if answer is not None:
            said = f"{rule.name}: {answer}"
            own.append(said)
            if rule.reaches:
                reaching.append(said)
    if at.line.stretch.hints:
        hints = [f"hint: {hint}" for hint in sorted(at.line.stretch.hints)]
        own += hints
        reaching += hints
    return Said(tuple(own), tuple(reaching))

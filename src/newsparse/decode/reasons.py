"""Which rules spoke for or against a line's state, and how strongly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsparse.decode.headline import told_alone
from newsparse.decode.page import SURE
from newsparse.decode.states import State
from newsparse.decode.strengths import INDEX, Strengths
from newsparse.decode.sums import HUNDREDTHS, Row
from newsparse.rules.evidence import FAR_AWAY, Said
from newsparse.rules.told import CHOICE
from newsparse.values import Reason


def reasons(said: Sequence[Said], i: int, state: State, strengths: Strengths) -> tuple[Reason, ...]:
    """The rules that spoke on line ``i`` for or against ``state``, the strongest first."""
    index = INDEX[state]
    if said[i] is FAR_AWAY:
        # Nothing else was asked, and it outweighs all that neighbours say.
        return (Reason(FAR_AWAY.line[0], SURE / HUNDREDTHS),)
    found = _of(said[i].line, strengths.line, index, "")
    if i > 0:
        found += _of(said[i - 1].reaching, strengths.above, index, "above: ")
    if i + 1 < len(said):
        found += _of(said[i + 1].reaching, strengths.below, index, "below: ")
    if state is State.HEADLINE:
        measures = told_alone(said[i]).items()
        chosen_by = [(name, strengths.choice.get(name, 0.0) * value) for name, value in measures]
        found += [Reason(f"{CHOICE}: {name}", strength) for name, strength in chosen_by if strength]
    return tuple(sorted(found, key=lambda reason: (-abs(reason.strength), reason.rule)))


def _of(names: Sequence[str], table: Mapping[str, Row], index: int, prefix: str) -> list[Reason]:
    return [
        Reason(prefix + name, strength)
        for name in names
        for state, strength in table.get(name, ())
        if state == index
    ]

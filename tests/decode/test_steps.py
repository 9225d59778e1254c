"""The written-out steps against the full table, and the decoder against a plain loop over it."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from math import exp, log
from operator import add, mul
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.decode import kept_steps
from newsparse.decode.page import ALIKE, LEAST, LOWEST, decode
from newsparse.decode.reasons import reasons
from newsparse.decode.states import State
from newsparse.decode.steps import (
    NEVER,
    Factors,
    Steps,
    fingerprint,
    in_hundredths,
    steps_of,
)
from newsparse.decode.strengths import (
    FIRST_LATE,
    FOR_HTML,
    FOR_MARKDOWN,
    INDEX,
    STATES,
    STRENGTHS,
    Strengths,
    late,
    shipped,
)
from newsparse.decode.sums import HUNDREDTHS
from newsparse.readers.text import read_text
from newsparse.rules.evidence import Said, evidence
from newsparse.rules.told import CHOICE, rule_of
from tests.generated import raw_articles
from tools import keep_steps

COUNT = len(STATES)
ODDS = st.just(0.0) | st.floats(1e-6, 1)
STRENGTH_SUMS = st.integers(-5000, 5000)  # in hundredths
Value = TypeVar("Value")
FACTOR = st.sampled_from([0.0, 1.0, 1.0, 1.0, 0.002]) | st.floats(0.001, 200)
TABLES = st.integers(1, 7).flatmap(
    lambda count: st.lists(
        st.lists(FACTOR, min_size=count, max_size=count), min_size=count, max_size=count
    )
)


def best_handed_on(values: Sequence[int], factors: Factors) -> list[int]:
    """For every state the most that any state hands on to it, in hundredths."""
    rows = [in_hundredths(row) for row in factors]
    return [
        max(v + row[to] if row[to] > NEVER else NEVER for v, row in zip(values, rows, strict=True))
        for to in range(len(factors))
    ]


def handed_on(values: list[float], factors: Factors) -> list[list[float]]:
    """For every state what each state hands on to it."""
    return [
        [value * row[to] for value, row in zip(values, factors, strict=True)]
        for to in range(len(factors))
    ]


def values_of(data: st.DataObject, kind: st.SearchStrategy[Value], count: int) -> list[Value]:
    """As many values as there are states."""
    return data.draw(st.lists(kind, min_size=count, max_size=count))


def check_steps(steps: Steps, factors: Factors, data: st.DataObject) -> None:
    """Hold steps against the full table, on values that are drawn."""
    count = len(factors)
    sums, odds = values_of(data, ODDS, count), values_of(data, ODDS, count)
    bests, own = values_of(data, STRENGTH_SUMS, count), values_of(data, STRENGTH_SUMS, count)
    new_sums, new_bests = steps.forward(sums, bests, odds, own)
    told = [sum(into) for into in handed_on(sums, factors)]
    assert new_sums == pytest.approx(list(map(mul, told, odds)), abs=1e-12)
    assert new_bests == list(map(add, best_handed_on(bests, factors), own))
    back = handed_on(sums, tuple(zip(*factors, strict=True)))
    assert steps.backward(sums) == pytest.approx(list(map(sum, back)), abs=1e-12)


@given(TABLES, st.data())
def test_steps_are_those_of_the_full_table(factors: list[list[float]], data: st.DataObject) -> None:
    check_steps(steps_of(factors), factors, data)


@pytest.mark.parametrize("table", [STRENGTHS, shipped(FOR_HTML)], ids=["text", "html"])
@pytest.mark.parametrize("first", [0, FIRST_LATE], ids=["all states", "late states"])
@given(data=st.data())
def test_shipped_steps_are_those_of_the_full_table(
    table: Strengths, first: int, data: st.DataObject
) -> None:
    steps = table.ready.late_steps if first else table.ready.steps
    check_steps(steps, [row[first:] for row in table.follow[first:]], data)


def test_kept_steps_are_fresh() -> None:
    folder = Path(kept_steps.__file__).parent
    kept = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.py")}
    assert kept == keep_steps.modules(), "run: python -m tools.keep_steps"


@pytest.mark.parametrize("table", [STRENGTHS, shipped(FOR_HTML), shipped(FOR_MARKDOWN)])
def test_shipped_steps_are_kept(table: Strengths) -> None:
    for steps, factors in (
        (table.ready.steps, table.follow),
        (table.ready.late_steps, late(table.follow)),
    ):
        wanted = fingerprint(factors)
        kept = import_module(f"{kept_steps.__name__}.{kept_steps.MODULES[wanted]}")
        assert (steps.forward, steps.backward, steps.pruned) == kept.STEPS[wanted]


def test_steps_kept_by_another_module_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_steps, "MADE_BY", "of old")
    assert steps_of(STRENGTHS.follow).forward != STRENGTHS.ready.steps.forward


def test_nothing_leads_from_late_states_to_others() -> None:
    for row in STRENGTHS.follow[FIRST_LATE - 1 :]:
        assert not any(row[:FIRST_LATE])


def strength_of(said: list[Said], line: int, state: State, strengths: Strengths) -> float:
    """Summed strengths of a state on a line, rule by rule."""
    heard = [r for r in reasons(said, line, state, strengths) if rule_of(r.rule) != CHOICE]
    told = sum(reason.strength for reason in heard)
    return told + strengths.prior[INDEX[state]]


def plainly_decoded(said: list[Said], strengths: Strengths) -> list[tuple[int, float]]:
    """State and probability of every line, by loops over the full table."""
    lattice = [[strength_of(said, i, s, strengths) for s in STATES] for i in range(len(said))]
    for state, strength in strengths.first:
        lattice[0][state] += strength
    odds = [[exp(max(v - max(total), LOWEST)) for v in total] for total in lattice]
    into = tuple(zip(*map(in_hundredths, strengths.follow), strict=True))
    sums, bests = [odds[0]], [hundredths_of(lattice[0])]
    for here, total in zip(odds[1:], lattice[1:], strict=True):
        told = handed_on(sums[-1], strengths.follow)
        new_sums = [sum(told[s]) * here[s] for s in range(COUNT)]
        best = best_handed_on(bests[-1], strengths.follow)
        new_bests = list(map(add, best, hundredths_of(total)))
        live = [
            new_sums[s] > max(new_sums) * LEAST
            or new_bests[s] > max(new_bests) + HUNDREDTHS * log(LEAST)
            for s in range(COUNT)
        ]
        sums.append([v / max(new_sums) * alive for v, alive in zip(new_sums, live, strict=True)])
        bests.append([v if alive else NEVER for v, alive in zip(new_bests, live, strict=True)])
    state = bests[-1].index(max(bests[-1]))
    backward = [1.0] * COUNT
    found: list[tuple[int, float]] = []
    for i in range(len(said) - 1, -1, -1):
        mass = [a * b for a, b in zip(sums[i], backward, strict=True)]
        found.append((state, sum(mass[s] for s in (state, *ALIKE[state])) / sum(mass)))
        if i:
            from_each = list(map(add, bests[i - 1], into[state]))
            state = from_each.index(max(from_each))
            below = [odds[i][s] * backward[s] * (sums[i][s] > 0) / max(mass) for s in range(COUNT)]
            rows = strengths.follow
            backward = [sum(rows[p][s] * below[s] for s in range(COUNT)) for p in range(COUNT)]
    return found[::-1]


def hundredths_of(total: Sequence[float]) -> list[int]:
    return [round(strength * HUNDREDTHS) for strength in total]


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([STRENGTHS, shipped(FOR_HTML)]))
def test_decoder_finds_what_the_plain_loop_finds(seed: int, strengths: Strengths) -> None:
    text = "\n\n".join(raw_articles(2, seed))
    said = evidence(read_text(text).stretches)
    plain = plainly_decoded(said, strengths)
    decoded = decode(said, strengths)
    assert [line.state for line in decoded] == [STATES[state] for state, _ in plain]
    assert [d.probability for d in decoded] == pytest.approx([p for _, p in plain], abs=1e-9)

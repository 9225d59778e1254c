"""The decoder against plain enumeration of every path, on short pages."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations, product
from math import exp, log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.decode.page import decode, decoded_with_headlines, scores, scores_of
from newsparse.decode.states import LABELS, State
from newsparse.decode.strengths import INDEX, STATES, Strengths, read_strengths
from newsparse.rules.evidence import Said

NAMES = ("a: 1", "a: 2", "b: 1")
WEIGHTS = st.integers(-15, 15).map(lambda tenths: tenths / 10)
CELLS = st.dictionaries(st.sampled_from(STATES), WEIGHTS, max_size=6)


def row(head: str, cells: dict[State, float]) -> str:
    return " | ".join([head, *(f"{state.value} {value:+.2f}" for state, value in cells.items())])


@st.composite
def tables(draw: st.DrawFn) -> str:
    heads = [f"{kind} | {name}" for kind in ("line", "above", "below") for name in NAMES]
    heads += [f"follow | {state.value}" for state in draw(st.lists(st.sampled_from(STATES)))]
    heads += ["first", "prior"]
    return "\n".join(row(head, draw(CELLS)) for head in dict.fromkeys(heads))


SAYINGS = st.lists(st.sampled_from(NAMES), unique=True, max_size=3).map(tuple)
PAGES = st.lists(st.builds(Said, SAYINGS, SAYINGS), min_size=1, max_size=3)


def strength_of(path: Sequence[int], said: Sequence[Said], given: Strengths) -> float | None:
    """Summed strengths of a path, found rule by rule; None where it may not be."""
    total = sum(value for state, value in given.first if state == path[0])
    for i, state in enumerate(path):
        total += given.prior[state]
        heard = [(given.line, said[i].line)]
        heard += [(given.above, said[i - 1].reaching)] if i else []
        heard += [(given.below, said[i + 1].reaching)] if i + 1 < len(path) else []
        for table, names in heard:
            total += sum(v for name in names for s, v in table.get(name, ()) if s == state)
        if i:
            odds = given.follow[path[i - 1]][state]
            if not odds:
                return None
            total += log(odds)
    return total


def all_paths(said: Sequence[Said], given: Strengths) -> dict[tuple[int, ...], float]:
    """Every path that may be, with its strength."""
    return {
        path: value
        for path in product(range(len(STATES)), repeat=len(said))
        if (value := strength_of(path, said, given)) is not None
    }


@settings(max_examples=50)
@given(PAGES, tables())
def test_best_path_and_probabilities_are_those_of_all_paths(said: list[Said], table: str) -> None:
    strengths = read_strengths(table)
    paths = all_paths(said, strengths)
    decoded = decode(said, strengths)
    chosen = tuple(INDEX[line.state] for line in decoded)
    assert paths[chosen] == pytest.approx(max(paths.values()), abs=1e-6)
    whole = sum(map(exp, paths.values()))
    for i, line in enumerate(decoded):
        label = LABELS[line.state]
        right = sum(exp(v) for path, v in paths.items() if LABELS[STATES[path[i]]] is label)
        assert line.probability == pytest.approx(right / whole, abs=1e-4)


def test_no_line_has_no_state() -> None:
    assert decode([], read_strengths("")) == []


def test_what_a_line_says_of_its_neighbours_reaches_them_alone() -> None:
    strengths = read_strengths("above | a: 1 | caption +9.00\nbelow | a: 1 | note +9.00")
    said = [Said((), ()), Said((), ("a: 1",)), Said((), ()), Said((), ())]
    states = [line.state for line in decode(said, strengths)]
    assert states[0] is State.NOTE
    assert states[2] is State.CAPTION
    assert State.NOTE not in states[1:]


def test_a_long_page_neither_overflows_nor_vanishes() -> None:
    strengths = read_strengths("line | a: 1 | paragraph +30.00 | caption -30.00")
    decoded = decode([Said(("a: 1",), ())] * 3000, strengths)
    assert {line.state for line in decoded} == {State.PARAGRAPH}
    assert min(line.probability for line in decoded) > 0.999


@pytest.mark.parametrize("odds", ["+6.00", "-6.00"])
def test_what_grows_or_shrinks_from_line_to_line_stays_in_bounds(odds: str) -> None:
    row = "line | a: 1 | paragraph +30.00 | caption -30.00"
    strengths = read_strengths(f"{row}\nfollow | paragraph | paragraph {odds}")
    decoded = decode([Said(("a: 1",), ())] * 400, strengths)
    assert {line.state for line in decoded} == {State.PARAGRAPH}
    assert min(line.probability for line in decoded) > 0.999


@pytest.mark.parametrize("strength", ["+800.00", "-800.00"])
def test_strengths_beyond_measure_still_decode(strength: str) -> None:
    strengths = read_strengths(f"line | a: 1 | after {strength}\nline | b: 1 | headline +800.00")
    decoded = decode([Said(("a: 1",), ()), Said(("b: 1",), ()), Said((), ())], strengths)
    assert all(0 <= line.probability <= 1 for line in decoded)


@pytest.mark.parametrize("order", list(permutations(("a: 1", "a: 2", "b: 1"))))
def test_of_paths_exactly_alike_the_same_is_taken_in_whatever_order_rules_speak(
    order: tuple[str, ...],
) -> None:
    # As fractions of two, 0.1 and 0.2 are more than 0.3.
    rows = ("a: 1 | credit +0.10", "a: 2 | credit +0.20", "b: 1 | caption +0.30")
    strengths = read_strengths("\n".join(f"line | {row}" for row in rows))
    (line,) = decode([Said(order, ())], strengths)
    assert line.state is State.CAPTION


def test_what_is_told_of_a_line_counts_beside_what_the_rules_say() -> None:
    strengths = read_strengths("line | a: 1 | caption +5.00 | credit +3.00")
    said = [Said(("a: 1",), ())] * 3
    decoded = decode(said, strengths, {1: (State.CREDIT, 300)})
    assert [line.state for line in decoded] == [State.CAPTION, State.CREDIT, State.CAPTION]


@settings(max_examples=50)
@given(PAGES, tables())
def test_the_share_of_a_headline_is_that_of_all_paths(said: list[Said], table: str) -> None:
    strengths = read_strengths(table)
    paths = all_paths(said, strengths)
    whole = sum(map(exp, paths.values()))
    _, shares = decoded_with_headlines(said, strengths)
    for i in range(len(said)):
        right = sum(exp(v) for path, v in paths.items() if path[i] == INDEX[State.HEADLINE])
        assert shares.get(i, 0.0) == pytest.approx(right / whole, abs=1e-4)


@given(PAGES, tables())
def test_scores_of_one_line_are_those_of_the_page(said: list[Said], table: str) -> None:
    strengths = read_strengths(table)
    assert [scores_of(said, i, strengths) for i in range(len(said))] == list(
        scores(said, strengths)
    )

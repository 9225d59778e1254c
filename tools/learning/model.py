"""Learns strengths from lines with known states: a linear chain with a penalty on every weight.

The learning itself is python-crfsuite's (L-BFGS with an L1 penalty, so that most weights are
exactly zero). Here is only what goes in and how the table comes out.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import attrs
import pycrfsuite

from newsparse.decode.states import EARLY, LATE, State
from newsparse.rules.evidence import Said
from tools.learning.priors import Priors
from tools.learning.taught import Taught

FIRST = "first"  # what a page's first line says
NO_HEADLINE = -6.0  # strength of going on without a headline; annotated pages have one


@attrs.frozen
class Penalty:
    """How strongly weights are pulled to zero.

    Args:
        l1: makes rare and weak weights exactly zero.
        l2: keeps strong weights from growing without end.
        fewest: occurrences below which an answer is not learned at all.
        houses: whose pages must show a state with an answer, or it is not learned; where fewer
            are learned from, all of them.
        rounds: of learning, at most.
        weakest: strengths nearer to zero are left out of the table.
    """

    l1: float = 6.5
    l2: float = 0.1
    fewest: int = 4
    houses: int = 2
    rounds: int = 120
    weakest: float = 0.084


def heard(said: Sequence[Said]) -> list[list[str]]:
    """For every line all it hears: its own answers and those of the lines beside it."""
    out = []
    last = len(said) - 1
    for i, own in enumerate(said):
        names = [f"line | {name}" for name in own.line]
        if i > 0:
            names += [f"above | {name}" for name in said[i - 1].reaching]
        else:
            names.append(FIRST)
        if i < last:
            names += [f"below | {name}" for name in said[i + 1].reaching]
        out.append(names)
    return out


@attrs.frozen
class Weights:
    """What was learned.

    Args:
        states: (what a line hears, state's name) -> strength.
        follow: (state's name, follower's name) -> strength.
    """

    states: Mapping[tuple[str, str], float]
    follow: Mapping[tuple[str, str], float]


def learned(pages: Iterable[Taught], penalty: Penalty) -> Weights:
    """The strengths learned from pages with known states."""
    trainer = pycrfsuite.Trainer(verbose=False)
    whole = [page for page in pages if page.said and State.HEADLINE in page.states]
    for page, names in zip(whole, shared_answers(whole, penalty.houses), strict=True):
        trainer.append(names, [state.name for state in page.states])
    trainer.set_params(
        {
            "c1": penalty.l1,
            "c2": penalty.l2,
            "feature.minfreq": penalty.fewest,
            "feature.possible_transitions": True,
            "max_iterations": penalty.rounds,
            "epsilon": 1e-4,
            "delta": 1e-4,
        }
    )
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    return Weights(dict(info.state_features), dict(info.transitions))


def shared_answers(pages: Sequence[Taught], houses: int) -> list[list[list[str]]]:
    """For every page what each line hears, without what one house alone shows of its state.

    Pages that were set together from several papers tell nothing of whose habit an answer is.
    """
    enough = min(houses, len({page.house for page in pages if page.house}))
    if enough < 2:
        return [heard(page.said) for page in pages]
    known = {pair for pair, found in printers(pages).items() if len(found) >= enough}
    return [
        [
            [name for name in names if (name, state) in known]
            for names, state in zip(heard(page.said), page.states, strict=True)
        ]
        for page in pages
    ]


def printers(pages: Iterable[Taught]) -> Mapping[tuple[str, State], set[str]]:
    """(What a line hears, its state) -> the houses on whose pages it does."""
    found: dict[tuple[str, State], set[str]] = defaultdict(set)
    for page in pages:
        if page.house:
            for names, state in zip(heard(page.said), page.states, strict=True):
                for name in names:
                    found[name, state].add(page.house)
    return found


def mean(weights: Sequence[Weights]) -> Weights:
    """What several draws of lessons have taught, on the average.

    What one draw has learned by its own chance the others have not, so less of it is left.
    """
    return Weights(_mean([one.states for one in weights]), _mean([one.follow for one in weights]))


def _mean(tables: Sequence[Mapping[tuple[str, str], float]]) -> dict[tuple[str, str], float]:
    names = sorted({name for table in tables for name in table})
    return {name: sum(table.get(name, 0.0) for table in tables) / len(tables) for name in names}


def written(weights: Weights, priors: Priors, weakest: float) -> str:
    """Weights as the sorted text that newsparse.decode.strengths reads."""
    rows: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for (name, state), weight in weights.states.items():
        rows[name].append((State[state].value, weight))
    for (state, follower), weight in weights.follow.items():
        rows[f"follow | {State[state].value}"].append((State[follower].value, weight))
    for early in EARLY:
        name = f"follow | {early.value}"
        known = dict(rows[name])
        rows[name] = [
            *((follower, w) for follower, w in known.items() if State(follower) not in LATE),
            *((late.value, min(known.get(late.value, 0.0), NO_HEADLINE)) for late in LATE),
        ]
    for (answer, of), prior in priors.answers.items():
        name = f"line | {answer}"
        known = dict(rows[name])
        known[of.value] = known.get(of.value, 0.0) + prior
        rows[name] = list(known.items())
    states = [f"{of.value} {prior:+.2f}" for of, prior in priors.states.items()]
    lines = [" | ".join(["prior", *states])]
    for name in sorted(rows):
        cells = [
            f"{state} {weight:+.2f}"
            for state, weight in sorted(rows[name], key=lambda cell: (-cell[1], cell[0]))
            if abs(weight) >= weakest
        ]
        if cells:
            lines.append(" | ".join([name, *cells]))
    return "\n".join(lines) + "\n"

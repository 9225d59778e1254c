"""Floors: the figures of the last pinned run, by which the next one is judged.

The file holds numbers only: a hash of the corpus, figures by rendering, and each case's score
under a short hash of its name, so that nothing of the annotated articles is in it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

Figures = Mapping[str, float]
MARGIN = 0.3  # points that a figure may lie below its floor
LOWER_IS_BETTER = frozenset({"leak"})
CASE_CHANGE = 1.0  # points; below it a case has not changed


@attrs.frozen
class Pinned:
    """A run's figures.

    Args:
        corpus: hash of the cases.
        renderings: rendering -> column -> figure, rounded to 0.1.
        cases: hash of a case's name -> rendering -> score.
    """

    corpus: str
    renderings: Mapping[str, Figures]
    cases: Mapping[str, Figures]


def corpus_hash(folder: Path) -> str:
    """SHA-256 over the names and bytes of the files of all cases, in order of their names."""
    whole = hashlib.sha256()
    for path in sorted(p for p in folder.glob("*/*") if p.is_file()):
        whole.update(path.relative_to(folder).as_posix().encode() + b"\0")
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def case_key(name: str) -> str:
    """A short hash that stands for a case."""
    return hashlib.sha256(f"case {name}".encode()).hexdigest()[:10]


def pinned_run(
    corpus: str,
    renderings: Mapping[str, Figures],
    cases: Mapping[tuple[str, str], float],
) -> Pinned:
    """A run's figures in the form that is kept.

    Args:
        corpus: hash of the cases.
        renderings: rendering -> column -> figure.
        cases: (case, rendering) -> score.
    """
    kept: dict[str, dict[str, float]] = {}
    for (name, rendering), value in sorted(cases.items()):
        kept.setdefault(case_key(name), {})[rendering] = round(value, 1)
    rounded = {
        name: {column: round(value, 1) for column, value in row.items()}
        for name, row in renderings.items()
    }
    return Pinned(corpus, rounded, kept)


def read_floors(path: Path, mode: str) -> Pinned | None:
    """The pinned run of a mode; None where there is none.

    Raises:
        ValueError: for a file that is no JSON.
    """
    if not path.exists():
        return None
    row = json.loads(path.read_text(encoding="utf-8")).get(mode)
    return Pinned(row["corpus"], row["renderings"], row["cases"]) if row else None


def write_floors(path: Path, mode: str, run: Pinned) -> None:
    """Write a mode's pinned run beside those of other modes."""
    known: dict[str, Any] = {}
    if path.exists():
        known = json.loads(path.read_text(encoding="utf-8"))
    known[mode] = attrs.asdict(run)
    path.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def fallen(run: Pinned, floors: Pinned) -> list[tuple[str, str, float, float]]:
    """(rendering, column, floor, figure) of every figure below its floor by more than MARGIN."""
    found = []
    for rendering, row in run.renderings.items():
        for column, floor in sorted(floors.renderings.get(rendering, {}).items()):
            figure = row.get(column, 0.0)
            below = figure - floor if column in LOWER_IS_BETTER else floor - figure
            if below > MARGIN + 1e-9:
                found.append((rendering, column, floor, figure))
    return found


def raised(run: Pinned, floors: Pinned) -> Pinned:
    """The floors to pin where none may go down: of each figure the better one.

    Renderings that were not run keep theirs; cases are this run's.
    """
    renderings: dict[str, Figures] = dict(floors.renderings)
    for name, row in run.renderings.items():
        before = floors.renderings.get(name, {})
        renderings[name] = {
            column: _better(column, value, before.get(column, value))
            for column, value in row.items()
        }
    return Pinned(run.corpus, renderings, _all_cases(run, floors))


def lowered(run: Pinned, floors: Pinned) -> Pinned:
    """The floors to pin where they may go down: this run's; those of renderings not run stay."""
    return Pinned(run.corpus, {**floors.renderings, **run.renderings}, _all_cases(run, floors))


def _better(column: str, a: float, b: float) -> float:
    return min(a, b) if column in LOWER_IS_BETTER else max(a, b)


def _all_cases(run: Pinned, floors: Pinned) -> dict[str, Figures]:
    return {
        key: {**floors.cases.get(key, {}), **run.cases.get(key, {})}
        for key in sorted({*floors.cases, *run.cases})
    }


def changes(
    cases: Mapping[tuple[str, str], float], floors: Pinned
) -> Sequence[tuple[float, str, str, float]]:
    """(change, case, rendering, score now) of each case that changed, the worst loss first."""
    found = []
    for (name, rendering), value in cases.items():
        before = floors.cases.get(case_key(name), {}).get(rendering)
        if before is not None and abs(value - before) >= CASE_CHANGE:
            found.append((round(value - before, 1), name, rendering, round(value, 1)))
    return sorted(found)

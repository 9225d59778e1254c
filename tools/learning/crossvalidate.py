"""Scores strengths on publishers they were not learned from."""

from __future__ import annotations

import importlib.util
import multiprocessing
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs

from newsparse.api import article_of
from newsparse.decode.states import State
from newsparse.decode.strengths import Strengths, read_strengths
from newsparse.from_metadata import completed
from newsparse.readers.html import HtmlPage, read_html
from newsparse.readers.stretch import Page
from newsparse.readers.text import read_text
from newsparse.rules.evidence import Said, said_of
from newsparse.rules.markup_places import find_markup_places
from newsparse.rules.pages import placed_lines
from newsparse.values import Article
from tools.learning.alignment import implied_states
from tools.learning.cases import Case
from tools.learning.folds import fold_of
from tools.learning.model import Penalty, learned_table
from tools.learning.variants import read_as_text, variants

Taught = tuple[Sequence[Said], Sequence[State]]
RE_ARRANGED = ("clean", "lines")  # renderings that are also learned from in other layouts
VARIANTS = 2


@attrs.frozen
class Lesson:
    """A case made ready to be learned from and to be scored.

    Args:
        case: the annotated article.
        page: its stretches.
        said: what the rules say of each.
        states: the states that the annotation implies.
        fold: its publisher's fold.
        variants: the same article laid out otherwise.
    """

    case: Case
    page: Page
    said: Sequence[Said]
    states: Sequence[State]
    fold: int
    variants: Sequence[Taught] = ()

    def taught(self) -> list[Taught]:
        """All there is to learn from it."""
        return [(self.said, self.states), *self.variants]


def lesson(case: Case, house: str, folds: int) -> Lesson:
    """Read a case, ask the rules, and align it with its annotation."""
    page = page_of(case)
    placed = placed_lines(page.stretches)
    find_markup_places(placed)
    said = [said_of(at) for at in placed]
    states = implied_states(placed, case.gold)
    others: list[Taught] = []
    if case.rendering in RE_ARRANGED:
        lines = [(at.line.text, state) for at, state in zip(placed, states, strict=True)]
        laid_out = variants(f"{case.name} {case.rendering}", lines, VARIANTS)
        others = [taught for other in laid_out if (taught := read_as_text(other))]
    return Lesson(case, page, said, states, fold_of(house, folds), others)


def page_of(case: Case) -> Page:
    """A case as the reader of its form sees it."""
    if isinstance(case.raw, str):
        return read_text(case.raw)
    return read_html(case.raw)


_LESSONS: list[Lesson] = []  # what the worker processes inherit
_MORE: list[Taught] = []


def cross_validated(
    lessons: Sequence[Lesson], penalty: Penalty, folds: int, more: Sequence[Taught] = ()
) -> list[tuple[Lesson, Article]]:
    """Every case parsed with strengths learned from the other folds, in the cases' order.

    Args:
        lessons: the annotated cases.
        penalty: of the learning.
        folds: how many.
        more: lessons of no publisher that is scored, learned from in every fold.
    """
    _LESSONS[:] = lessons
    _MORE[:] = more
    with multiprocessing.get_context("fork").Pool(min(folds, 2)) as pool:
        found = pool.map(_fold, [(fold, penalty) for fold in range(folds)], chunksize=1)
    articles = dict(pair for part in found for pair in part)
    return [(one, articles[i]) for i, one in enumerate(lessons)]


def _fold(task: tuple[int, Penalty]) -> list[tuple[int, Article]]:
    fold, penalty = task
    table = learned_table(
        [*(t for one in _LESSONS if one.fold != fold for t in one.taught()), *_MORE], penalty
    )
    strengths = read_strengths(table)
    return [
        (i, parsed_lesson(one, strengths)) for i, one in enumerate(_LESSONS) if one.fold == fold
    ]


def parsed_lesson(one: Lesson, strengths: Strengths) -> Article:
    """A case parsed with given strengths, as ``parse`` and ``parse_html`` do."""
    article = article_of(one.page, one.said, strengths)
    return completed(article, one.page.metadata) if isinstance(one.page, HtmlPage) else article


def scorer(path: Path) -> ModuleType:
    """The scorer, loaded from where it stands."""
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["score"] = module
    spec.loader.exec_module(module)
    return module


def scores(
    parsed: Sequence[tuple[Lesson, Article]],
    folder: Path,
    score: ModuleType,
    prediction: Callable[[Article], dict[str, Any]],
) -> dict[str, dict[str, float]]:
    """The scorer's figures, a row a rendering."""
    out: dict[str, dict[str, float]] = {}
    for rendering in dict.fromkeys(one.case.rendering for one, _ in parsed):
        predictions = [
            prediction(article) | {"case": one.case.name, "rendering": rendering}
            for one, article in parsed
            if one.case.rendering == rendering
        ]
        out[rendering] = score.score(folder, predictions)[0]
    return out


def score_table(rows: dict[str, dict[str, float]], fields: Sequence[str]) -> str:
    """The figures as lines of text."""
    lines = [f"{'rendering':12}" + "".join(f"{f[:10]:>11}" for f in ("cases", "mean", *fields))]
    for rendering, row in rows.items():
        lines.append(
            f"{rendering:12}{row['cases']:11.0f}{row['mean']:11.1f}"
            + "".join(f"{row.get(f, float('nan')):11.1f}" for f in fields)
        )
    return "\n".join(lines)

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
from newsparse.decode.strengths import Strengths, read_strengths
from newsparse.from_metadata import completed
from newsparse.readers.html import HtmlPage
from newsparse.readers.markdown import MarkdownPage
from newsparse.values import Article
from tools.learning.choices import Ballot, ballot, choice_row, learned_choice
from tools.learning.lessons import Draw, Lesson
from tools.learning.model import Penalty, Weights, learned, mean, written
from tools.learning.priors import OF_HTML, OF_MARKDOWN, OF_TEXT, Priors

WORKERS = 2
_LESSONS: list[Lesson] = []  # what the worker processes inherit
_DRAWS: list[Draw] = []


@attrs.frozen
class Manner:
    """How is learned: how strongly weights are pulled to zero, and what is known beforehand.

    Args:
        penalty: on weights.
        priors: what is known.
        chooses: whether the headline is chosen at last; where markup tells it, it need not be.
    """

    penalty: Penalty
    priors: Priors
    chooses: bool = True

    def table(self, weights: Weights) -> str:
        """What was learned, as a table of strengths; without the choice of the headline."""
        return written(weights, self.priors, self.penalty.weakest)


# On few pages, with many hints, weights are kept small.
FROM_HTML = Manner(Penalty(0.5, 3.0, 6, houses=1, rounds=100, weakest=0.03), OF_HTML, chooses=False)
FROM_MARKDOWN = Manner(
    Penalty(2.0, 1.0, 4, houses=1, rounds=100, weakest=0.05), OF_MARKDOWN, chooses=False
)
FROM_TEXT = Manner(Penalty(), OF_TEXT)


def usual_manner(renderings: Sequence[str]) -> Manner:
    """How is learned from these renderings: for HTML, Markdown and text each its own."""
    if "html" in renderings:
        return FROM_HTML
    return FROM_MARKDOWN if set(renderings) == {"markdown"} else FROM_TEXT


def cross_validated(
    lessons: Sequence[Lesson], manner: Manner, folds: int, drawn: Sequence[Draw]
) -> tuple[list[tuple[Lesson, Article]], str]:
    """Every case parsed with strengths learned from the other folds, and those learned from all.

    Args:
        lessons: the annotated cases.
        manner: of the learning.
        folds: how many.
        drawn: what is learned from, a draw at a time.

    Returns:
        The cases with their articles, in the cases' order; the table learned from all of them.
    """
    _LESSONS[:] = lessons
    _DRAWS[:] = drawn
    tasks = [(fold, i, manner.penalty) for fold in (*range(folds), None) for i in range(len(drawn))]
    with multiprocessing.get_context("fork").Pool(WORKERS) as pool:
        weights = pool.map(_learned, tasks, chunksize=1)
        means = [mean(weights[i : i + len(drawn)]) for i in range(0, len(weights), len(drawn))]
        tables = [manner.table(found) for found in means]
        found = pool.map(_ballots, enumerate(tables[:folds]), chunksize=1) if manner.chooses else []
        ballots = [one for part in found for one in part]
        for fold in range(folds):
            others = [one for one in ballots if one.fold != fold]
            tables[fold] = choice_row(learned_choice(others)) + tables[fold]
        parsed = pool.map(_fold, enumerate(tables[:folds]), chunksize=1)
    articles = dict(pair for part in parsed for pair in part)
    table = choice_row(learned_choice(ballots)) + tables[folds]
    return [(one, articles[i]) for i, one in enumerate(lessons)], table


def _learned(task: tuple[int | None, int, Penalty]) -> Weights:
    fold, number, penalty = task
    return learned(_DRAWS[number].without(fold), penalty)


def _ballots(task: tuple[int, str]) -> list[Ballot]:
    fold, table = task
    strengths = read_strengths(table)
    mine = (one for one in _LESSONS if one.fold == fold)
    return [found for one in mine if (found := ballot(one, strengths))]


def _fold(task: tuple[int, str]) -> list[tuple[int, Article]]:
    fold, table = task
    strengths = read_strengths(table)
    return [
        (i, parsed_lesson(one, strengths)) for i, one in enumerate(_LESSONS) if one.fold == fold
    ]


def parsed_lesson(one: Lesson, strengths: Strengths) -> Article:
    """A case parsed with given strengths, as the parse function of its form does."""
    article = article_of(one.page, one.said, strengths)
    if isinstance(one.page, HtmlPage | MarkdownPage):
        return completed(article, one.page.metadata)
    return article


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

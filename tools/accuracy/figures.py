"""Figures of parsed articles against their annotation: by rendering, language, label and case."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs

from newsparse.decode.states import LABELS, State
from newsparse.values import Article, Label
from tools.learning.alignment import covered, tokens
from tools.learning.lessons import Lesson

Parsed = tuple[Lesson, Article]
Figures = dict[str, float]
TENTH = 10
SAME = 0.8  # share of a caption's tokens
NONE: frozenset[str] = frozenset()
_CREDITS = ("agency", "copyright", "opened", "slash")
# Label -> answers with which a line tells it beyond doubt.
PLAIN: Mapping[Label, frozenset[str]] = {
    Label.BYLINE: frozenset({"byline: opened"}),
    Label.CAPTION: frozenset(
        {"caption cue: archive", "person mark: side"}
        | {f"caption credit: {form}, <45" for form in _CREDITS}
    ),
    Label.CREDIT: frozenset(f"credit: {form}" for form in _CREDITS),
    Label.TIMESTAMP: frozenset(f"timestamp: {form}" for form in ("opened", "whole")),
}


@attrs.frozen
class Scored:
    """What the scorer says of a run.

    Args:
        renderings: rendering -> column -> figure.
        languages: the same, by language.
        folds: the same, by rendering and fold ("clean 0"), for their spread.
        cases: (case, rendering) -> mean of the columns that apply to it.
    """

    renderings: dict[str, Figures]
    languages: dict[str, Figures]
    folds: dict[str, Figures]
    cases: dict[tuple[str, str], float]


def scored(
    parsed: Sequence[Parsed],
    folder: Path,
    score: ModuleType,
    prediction: Callable[[Article], dict[str, Any]],
) -> Scored:
    """Everything the scorer says of the parsed articles.

    Args:
        parsed: articles with the lessons they came from.
        folder: the cases, with their gold.json.
        score: the scorer.
        prediction: what it asks of an article.
    """
    told = [
        (
            one,
            prediction(article) | {"case": one.case.name, "rendering": one.case.rendering},
        )
        for one, article in parsed
    ]
    groups: dict[str, dict[str, list[dict[str, Any]]]] = {
        "rendering": {},
        "language": {},
        "fold": {},
    }
    for one, said in told:
        of = one.case
        groups["rendering"].setdefault(of.rendering, []).append(said)
        groups["language"].setdefault(str(of.gold.get("lang") or "?")[:2], []).append(said)
        groups["fold"].setdefault(f"{of.rendering} {one.fold}", []).append(said)
    rows = {
        kind: {name: score.score(folder, said)[0] for name, said in sorted(found.items())}
        for kind, found in groups.items()
    }
    cases = {
        (one.case.name, one.case.rendering): case_mean(
            score, *score.score_case(one.case.gold, one.case.rendering, said)
        )
        for one, said in told
    }
    return Scored(rows["rendering"], rows["language"], rows["fold"], cases)


def case_mean(
    score: ModuleType, out: dict[str, float], counts: dict[str, tuple[int, int, int]]
) -> float:
    """Mean of the scorer's columns for one case, 0..100."""
    found = dict(out)
    for name, told in counts.items():
        if name in score.MEAN_OF and (told[1] or told[2]):
            found[name] = score.prf(*told)[2]
    columns = [found[name] for name in score.MEAN_OF if name in found]
    return 100 * sum(columns) / len(columns) if columns else 100.0


def labels_told(parsed: Sequence[Parsed]) -> Counter[tuple[Label, Label]]:
    """How many blocks had which true label and which said one."""
    return Counter(
        (LABELS[state], block.label)
        for one, article in parsed
        for state, block in zip(one.states, article.blocks, strict=True)
    )


def by_label(told: Counter[tuple[Label, Label]]) -> dict[Label, tuple[float, float, float, int]]:
    """Label -> precision, recall, F1 (0..100), and how many blocks truly have it.

    >>> caption = Label.CAPTION
    >>> by_label(Counter({(caption, caption): 3, (caption, Label.NOTE): 1}))[caption][:2]
    (100.0, 75.0)
    """
    said: Counter[Label] = Counter()
    true: Counter[Label] = Counter()
    for (is_label, says), count in told.items():
        true[is_label] += count
        said[says] += count
    rows = {}
    for label in Label:
        right = told[label, label]
        precision = 100 * right / said[label] if said[label] else 0.0
        recall = 100 * right / true[label] if true[label] else 0.0
        both = said[label] + true[label]
        rows[label] = (precision, recall, 200 * right / both if both else 0.0, true[label])
    return rows


def mistakes(told: Counter[tuple[Label, Label]]) -> list[tuple[Label, Label, int]]:
    """(true label, said label, blocks), the most frequent first."""
    wrong = [(is_label, says, n) for (is_label, says), n in told.items() if is_label is not says]
    return sorted(wrong, key=lambda row: (-row[2], row[0].value, row[1].value))


def left_out(parsed: Sequence[Parsed]) -> Counter[Label]:
    """Said label -> blocks of it inside an article that say so themselves and nobody annotated.

    "Photo: Ana Ruiz/AFP", "3 May 2024, 17:12" between headline and last paragraph are what they
    are: the annotation has left them out. A lower bound, since most labels have no such signs.
    """
    return Counter(
        block.label
        for one, article in parsed
        for state, own, block in zip(one.states, one.said, article.blocks, strict=True)
        if state is State.WITHIN and not PLAIN.get(block.label, NONE).isdisjoint(own.line)
    )


def unannotated_captions(parsed: Sequence[Parsed]) -> int:
    """Blocks found as captions that are captions by their form, and that no annotation has.

    The scorer counts them as wrong.
    """
    count = 0
    for one, article in parsed:
        annotated = [tokens(photo["caption"]) for photo in one.case.gold["photos"]]
        for state, block in zip(one.states, article.blocks, strict=True):
            if block.label is Label.CAPTION and LABELS[state] is Label.CAPTION:
                said = tokens(block.text)
                count += not any(covered(caption, said) >= SAME for caption in annotated)
    return count


def error(one: Lesson, article: Article) -> float:
    """Share of wrong labels, 0..1, among the blocks that are or are said to be the article's."""
    wrong = own = 0
    for state, block in zip(one.states, article.blocks, strict=True):
        true = LABELS[state]
        if true is not Label.FURNITURE or block.label is not Label.FURNITURE:
            own += 1
            wrong += true is not block.label
    return wrong / own if own else 0.0


def ranking(ranked: Sequence[tuple[float, float]]) -> Figures:
    """How well confidence finds the articles that are read worst.

    Args:
        ranked: (confidence, error) of each article.

    Returns:
        errors: share of all errors that stand in the tenth said with least confidence, 0..100;
        possible: the same for the tenth with most errors; worst: share of that tenth which is
        among those said with least confidence.

    >>> ranking([(0.1, 3.0), *((0.9, 1.0),) * 9])
    {'errors': 25.0, 'possible': 25.0, 'worst': 100.0}
    """
    size = max(1, len(ranked) // TENTH)
    order = range(len(ranked))
    doubted = sorted(order, key=lambda i: ranked[i][0])[:size]
    worst = sorted(order, key=lambda i: -ranked[i][1])[:size]
    total = sum(wrong for _, wrong in ranked) or 1.0
    return {
        "errors": 100 * sum(ranked[i][1] for i in doubted) / total,
        "possible": 100 * sum(ranked[i][1] for i in worst) / total,
        "worst": 100 * len({*doubted} & {*worst}) / size,
    }


def rankings(parsed: Sequence[Parsed]) -> dict[str, Figures]:
    """``ranking`` of each rendering's articles."""
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for one, article in parsed:
        found[one.case.rendering].append((article.confidence, error(one, article)))
    return {name: ranking(found[name]) for name in sorted(found)}

"""Reads every case, prints all figures, and judges them by the pinned floors."""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.predict import prediction
from newsparse.decode.strengths import FOR_HTML, FOR_MARKDOWN, STRENGTHS, shipped
from newsparse.rules.evidence import described_lines, evidence
from tools.accuracy import figures, floors
from tools.learn import RENDERINGS, drawn_from, lessons_of
from tools.learning.alignment import implied_states
from tools.learning.calibration import reliability
from tools.learning.cases import Case, cases
from tools.learning.crossvalidate import (
    cross_validated,
    parsed_lesson,
    score_table,
    scorer,
    usual_manner,
)
from tools.learning.lessons import Lesson, page_of

FLOORS = Path(__file__).parents[2] / "benchmarks" / "accuracy_floors.json"
# Renderings that have a table of their own.
TABLES = {"html": FOR_HTML, "markdown": FOR_MARKDOWN}
FOLDS = 4
MOST_MISTAKES = 25


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; the exit status is 1 where one has fallen below its floor."""
    options = _options(arguments)
    score = scorer(options.scorer)
    wanted = tuple(r for r in options.renderings.split(",") if r)
    parsed = _cross_validated(options, wanted) if options.cross_validate else _read(options, wanted)
    if not parsed:
        print(f"no case in {options.cases}", file=sys.stderr)
        return 1
    found = figures.scored(parsed, options.cases, score, prediction)
    for part in _report(parsed, found, score.FIELDS):
        print(part, end="\n\n")
    if options.cross_validate:
        print(_spread(found.folds), end="\n\n")
    mode = "cross-validated" if options.cross_validate else "shipped"
    corpus = floors.corpus_hash(options.cases)
    run = floors.pinned_run(corpus, found.renderings, found.cases)
    return _judged(options, mode, run, found)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", type=Path, metavar="CASES")
    parser.add_argument("--scorer", type=Path, required=True, help="the scoring script")
    parser.add_argument("--renderings", default=RENDERINGS, help="comma between them")
    parser.add_argument("--cross-validate", action="store_true", help="learn without the publisher")
    parser.add_argument("--pages", type=Path, help="HTML pages to learn from as well")
    parser.add_argument("--tagged", type=Path, help="tagged articles to learn from as well")
    parser.add_argument("--pin", action="store_true", help="keep the figures as floors")
    parser.add_argument("--lower", action="store_true", help="with --pin: floors may go down")
    parser.add_argument("--floors", type=Path, default=FLOORS)
    parser.add_argument("--changes", type=int, default=10, help="gains and losses listed")
    options = parser.parse_args(arguments)
    if options.lower and not options.pin:
        parser.error("--lower goes with --pin")
    return options


def _read(options: argparse.Namespace, wanted: tuple[str, ...]) -> list[figures.Parsed]:
    return [_read_case(case) for case in cases(options.cases, wanted)]


def _read_case(case: Case) -> figures.Parsed:
    """A case as users read it, with the states its annotation implies."""
    page = page_of(case)
    placed = described_lines(page.stretches)
    states = implied_states(placed, case.gold)
    one = Lesson(case, page, evidence(page.stretches), states, case.publisher, 0)
    table = TABLES.get(case.rendering)
    return one, parsed_lesson(one, shipped(table) if table else STRENGTHS)


def _cross_validated(options: argparse.Namespace, wanted: tuple[str, ...]) -> list[figures.Parsed]:
    lessons = lessons_of(options.cases, wanted, FOLDS)
    return cross_validated(lessons, usual_manner(wanted), FOLDS, drawn_from(lessons, options))[0]


def _report(
    parsed: Sequence[figures.Parsed], found: figures.Scored, columns: Sequence[str]
) -> Iterator[str]:
    yield score_table(found.renderings, columns)
    yield score_table(found.languages, columns).replace("rendering", "language ", 1)
    told = figures.labels_told(parsed)
    rows = [f"{'label':12}{'precision':>11}{'recall':>11}{'F1':>11}{'blocks':>11}"]
    for label, (precision, recall, both, count) in figures.by_label(told).items():
        rows.append(f"{label.value:12}{precision:11.1f}{recall:11.1f}{both:11.1f}{count:11d}")
    yield "\n".join(rows)
    yield reliability(parsed)
    rows = ["article.confidence: share of all errors in the tenth of articles it doubts most"]
    for name, row in figures.rankings(parsed).items():
        rows.append(
            f"{name:12}{row['errors']:6.1f} (at best {row['possible']:.1f}); "
            f"{row['worst']:.0f} % of the worst tenth are in it"
        )
    yield "\n".join(rows)
    wrong = figures.mistakes(told)
    rows = [f"remaining errors, blocks: {sum(n for *_, n in wrong)} of {sum(told.values())}"]
    rows += [f"{n:7d}  {true.value} -> {said.value}" for true, said, n in wrong[:MOST_MISTAKES]]
    yield "\n".join(rows)
    own = figures.left_out(parsed)
    rows = [f"of them the annotation's, since the line says itself what it is: {own.total()}"]
    rows += [f"{n:7d}  furniture -> {said.value}" for said, n in own.most_common()]
    rows.append(
        f"{figures.unannotated_captions(parsed):7d}  captions found that none has annotated"
    )
    yield "\n".join(rows)


def _spread(folds: dict[str, figures.Figures]) -> str:
    """Mean of each rendering over the folds, and how far the folds lie apart."""
    means: dict[str, list[float]] = {}
    for name, row in folds.items():
        means.setdefault(name.split(" ")[0], []).append(row["mean"])
    lines = ["spread of the mean over the folds"]
    for name, values in means.items():
        deviation = statistics.stdev(values) if len(values) > 1 else 0.0
        lines.append(f"{name:12}{min(values):6.1f} to {max(values):.1f}, deviation {deviation:.1f}")
    return "\n".join(lines)


def _judged(
    options: argparse.Namespace, mode: str, run: floors.Pinned, found: figures.Scored
) -> int:
    """Compare with the pinned run, pin if asked, and return the exit status."""
    before = floors.read_floors(options.floors, mode)
    if before is None or before.corpus != run.corpus:
        reason = "nothing is pinned yet" if before is None else "other cases than the pinned ones"
        print(f"{mode}: {reason}; nothing to compare with")
        if options.pin and (before is None or options.lower):
            floors.write_floors(options.floors, mode, run)
        elif options.pin:
            print("not pinned: the floors of other cases are given up only with --lower")
            return 1
        return 0
    _print_changes(floors.changes(found.cases, before), options.changes)
    low = floors.fallen(run, before)
    for rendering, column, floor, figure in low:
        print(f"below its floor: {rendering} {column} {figure:.1f}, floor {floor:.1f}")
    if options.pin:
        to_pin = floors.lowered if options.lower else floors.raised
        floors.write_floors(options.floors, mode, to_pin(run, before))
    return 1 if low and not (options.pin and options.lower) else 0


def _print_changes(found: Sequence[tuple[float, str, str, float]], most: int) -> None:
    gains = [row for row in found if row[0] > 0]
    losses = [row for row in found if row[0] < 0]
    print(f"against the pinned run: {len(gains)} gains, {len(losses)} losses")
    for change, name, rendering, now in [*gains[::-1][:most], *losses[:most]]:
        print(f"{change:+7.1f} to {now:5.1f}  {rendering:10}{name}")

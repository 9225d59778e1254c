"""Learns the strengths of the rules from annotated articles, or scores them by cross-validation.

    python -m tools.learn CASES [--pages PAGES] [--renderings clean,lines,…] [--out FILE]
    python -m tools.learn CASES --cross-validate SCORER [--out FILE] [--renderings …]

CASES is a folder of cases: for each a folder with gold.json and raw.<rendering>.txt. The same
cases give the same table, byte for byte. PAGES is a folder of gzipped HTML pages
without annotation, whose markup labels their text. SCORER is the scoring script's path; with it
the cross-validated scores are printed, and a table is written only where --out names it. Needs
the extra `learn`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from benchmarks.predict import prediction
from newsparse.decode.strengths import read_strengths
from tools.learning.calibration import calibration_row, reliability
from tools.learning.cases import cases
from tools.learning.crossvalidate import (
    FROM_HTML,
    Manner,
    cross_validated,
    score_table,
    scorer,
    scores,
    usual_manner,
)
from tools.learning.folds import fold_of, houses
from tools.learning.lessons import BESIDE, Draw, Lesson, draws, lesson
from tools.learning.model import learned
from tools.learning.silver import Silver, silver_pages
from tools.learning.tagged import tagged_lessons

SHIPPED = Path(__file__).parents[1] / "src" / "newsparse" / "decode" / "strengths.txt"
RENDERINGS = "clean,lines,page,reader,wrapped,soup,markdown,wire"
HEADER = """\
# Strengths of the rules, written by tools/learn.py; the form is told in strengths.py.
# Rows may be read, compared and edited; natural-log odds.
"""


def lessons_of(folder: Path, renderings: Sequence[str], folds: int) -> list[Lesson]:
    """All cases of a folder, ready to be learned from; a house's cases in one fold.

    A house with more than a quarter of all cases would empty a fold: its cases are spread.
    """
    found = list(cases(folder, tuple(renderings)))
    publishers = {case.name: case.publisher for case in found}
    house = houses(folder, publishers)
    sizes: dict[str, int] = {}
    for publisher in publishers.values():
        sizes[house[publisher]] = sizes.get(house[publisher], 0) + 1
    large = {name for name, size in sizes.items() if size > len(publishers) / 4}
    return [
        lesson(case, of, fold_of(case.name if of in large else of, folds))
        for case in found
        for of in [house[case.publisher]]
    ]


def from_pages(folder: Path, pages: Path) -> Iterator[Silver]:
    """Pages nobody annotated, labelled by strengths learned for HTML."""
    lessons = lessons_of(folder, ["html"], 1)
    weights = learned([t for one in lessons for t in one.taught()], FROM_HTML.penalty)
    return silver_pages(pages, read_strengths(FROM_HTML.table(weights)))


def drawn_from(lessons: Sequence[Lesson], options: argparse.Namespace) -> list[Draw]:
    """All that the options name to learn from, drawn several times."""
    pages = list(from_pages(options.cases, options.pages)) if options.pages else []
    if options.pages:
        print(f"{len(pages)} pages labelled by their markup", file=sys.stderr)
    tagged = list(tagged_lessons(options.tagged)) if options.tagged else []
    return draws(lessons, pages, tagged, options.renderings.split(","))


def manner_of(options: argparse.Namespace) -> Manner:
    """How is learned: for HTML and text each its own, and the penalties that the options name."""
    usual = usual_manner(options.renderings.split(","))
    l1 = usual.penalty.l1 if options.l1 is None else options.l1
    l2 = usual.penalty.l2 if options.l2 is None else options.l2
    return attrs.evolve(usual, penalty=attrs.evolve(usual.penalty, l1=l1, l2=l2))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cases", type=Path)
    parser.add_argument("--renderings", default=RENDERINGS)
    parser.add_argument("--out", type=Path, help="default: the shipped table")
    parser.add_argument("--cross-validate", type=Path, metavar="SCORER")
    parser.add_argument("--pages", type=Path, help="HTML pages to learn from as well")
    parser.add_argument("--tagged", type=Path, help="tagged articles to learn from as well")
    parser.add_argument("--folds", type=int, default=4)
    parser.add_argument("--l1", type=float)
    parser.add_argument("--l2", type=float)
    chosen = parser.parse_args(arguments)
    renderings = chosen.renderings.split(",")
    beside = BESIDE.get(tuple(renderings), ())
    taught = lessons_of(chosen.cases, [*renderings, *beside], chosen.folds)
    drawn = drawn_from(taught, chosen)
    lessons = [one for one in taught if one.case.rendering in renderings]
    manner = manner_of(chosen)
    parsed, table = cross_validated(lessons, manner, chosen.folds, drawn)
    if chosen.cross_validate:
        score = scorer(chosen.cross_validate)
        print(score_table(scores(parsed, chosen.cases, score, prediction), score.FIELDS))
        print(reliability(parsed))
    if chosen.cross_validate and not chosen.out:
        return 0
    out = chosen.out or SHIPPED
    out.write_text(HEADER + calibration_row(parsed) + table, encoding="utf-8")
    print(
        f"{out}: {table.count(chr(10))} rows, {table.count(' | ')} strengths",
        file=sys.stderr,
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

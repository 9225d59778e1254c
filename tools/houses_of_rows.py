"""Which houses stand behind the rows of a table of strengths; lists what fewer than two show.

    python -m tools.houses_of_rows CASES [--pages PAGES] [--tagged FOLDER] [--table FILE]
        [--fewest N]

A strength of a rule's answer for a state rests on the pages that have a line of that state with
that answer. Exits with 1 where a strength rests on fewer houses than asked for; what is known
beforehand (tools/learning/priors.py) rests on none and is left out.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from newsparse.decode.states import State
from tools.learn import RENDERINGS, SHIPPED, drawn_from, lessons_of
from tools.learning.crossvalidate import usual_manner
from tools.learning.model import FIRST, printers

HEARD = ("line | ", "above | ", "below | ")


def strengths_in(table: str) -> list[tuple[str, State]]:
    """What a line hears and the state it speaks for or against, of every strength of a table."""
    found = []
    for row in table.splitlines():
        if row.startswith((*HEARD, f"{FIRST} | ")):
            head, *cells = row.split(" | ")
            name = head if head == FIRST else f"{head} | {cells.pop(0)}"
            found += [(name, State(cell.rpartition(" ")[0])) for cell in cells]
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cases", type=Path)
    parser.add_argument("--pages", type=Path, help="HTML pages that were learned from as well")
    parser.add_argument("--tagged", type=Path, help="tagged articles that were as well")
    parser.add_argument("--table", type=Path, default=SHIPPED)
    parser.add_argument("--fewest", type=int, default=2)
    parser.add_argument("--renderings", default=RENDERINGS)
    options = parser.parse_args(arguments)
    lessons = lessons_of(options.cases, options.renderings.split(","), 1)
    draw = drawn_from(lessons, options)[0]
    houses = printers([*(taught for _, taught in draw.of_folds), *draw.of_none])
    priors = usual_manner(options.renderings.split(",")).priors
    known = {(f"line | {answer}", state) for answer, state in priors.answers}
    learned = [pair for pair in strengths_in(options.table.read_text("utf-8")) if pair not in known]
    counts = Counter(min(len(houses.get(pair, ())), 10) for pair in learned)
    for count in sorted(counts):
        print(f"{counts[count]:6} strengths rest on {count}{' and more' * (count == 10)} houses")
    few = [pair for pair in learned if len(houses.get(pair, ())) < options.fewest]
    for name, state in few:
        print(f"{name} for {state.value}: {', '.join(sorted(houses.get((name, state), ())))}")
    return 1 if few else 0


if __name__ == "__main__":
    sys.exit(main())

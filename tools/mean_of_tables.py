"""The mean of several tables of strengths, learned from the same articles by rules a little apart.

    python -m tools.mean_of_tables TABLE TABLE … --out FILE [--weakest N]

Learning stops before it has settled, so a small change of a rule moves what is learned, and the
cross-validated mean with it, by half a point up or down. What one table says by its own chance the
others do not, so less of it is left in their mean. How sure a figure is, the ``confidence`` row, is
that of the first table.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

WEAKEST = 0.084  # what is weaker is left out, as in learning
KEPT_WHOLE = ("choice", "prior")  # measures and states, not rows of answers
_ORDER = ("choice", "prior", "above", "below", "first", "follow", "line")
_NAMED = ("above", "below", "follow", "line")  # whose rows have a name in front of their cells

Key = tuple[str, ...]


def mean_of_tables(tables: Sequence[str], weakest: float = WEAKEST) -> str:
    """The mean of tables of strengths, as a table.

    >>> one = "confidence | 0.5 0.6\\nline | cue: kicker | kicker +2.00 | headline -0.10\\n"
    >>> two = "confidence | 0.5 0.4\\nline | cue: kicker | kicker +1.00\\n"
    >>> print(mean_of_tables([one, two]), end="")
    confidence | 0.5 0.6
    line | cue: kicker | kicker +1.50
    """
    sums: dict[Key, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for table in tables:
        for kind, *cells in _rows(table):
            key = (kind, cells.pop(0)) if kind in _NAMED else (kind,)
            for name, _, number in (cell.rpartition(" ") for cell in cells):
                sums[key][name] += float(number) / len(tables)
    first = [row for row in tables[0].splitlines() if row.startswith(("#", "confidence"))]
    rows = sorted(sums, key=lambda key: (_ORDER.index(key[0]), key))
    return "\n".join([*first, *_written(rows, sums, weakest)]) + "\n"


def _rows(table: str) -> Iterable[list[str]]:
    for row in table.splitlines():
        if row and not row.startswith(("#", "confidence")):
            yield row.split(" | ")


def _written(
    rows: Sequence[Key], sums: dict[Key, dict[str, float]], weakest: float
) -> Iterable[str]:
    for key in rows:
        cells = sorted(sums[key].items(), key=lambda cell: (-cell[1], cell[0]))
        said = [
            f"{name} {strength:+.2f}"
            for name, strength in cells
            if key[0] in KEPT_WHOLE or abs(strength) >= weakest
        ]
        if said:
            yield " | ".join([*key, *said])


def main(arguments: list[str] | None = None) -> int:
    """Write the mean of the tables that are named."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("tables", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--weakest", type=float, default=WEAKEST)
    options = parser.parse_args(arguments)
    tables = [path.read_text("utf-8") for path in options.tables]
    options.out.write_text(mean_of_tables(tables, options.weakest), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

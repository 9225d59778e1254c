"""A Polars table of articles, parsed on all cores: python polars_table.py FILE…"""

from __future__ import annotations

import sys
from pathlib import Path

import polars

from newsparse import Failure, parse, parse_many
from newsparse.exports import to_record


def row(text: str) -> dict[str, object]:
    """The row of an article; runs in the workers."""
    return dict(to_record(parse(text)))


def table(texts: polars.Series) -> polars.DataFrame:
    """A row for each text in the same order; a failure is a row of its message alone."""
    rows = parse_many(texts, using=row)
    told = [{"failure": r.message} if isinstance(r, Failure) else r for r in rows]
    return polars.DataFrame(told, infer_schema_length=None)


if __name__ == "__main__":
    texts = [Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]]
    print(table(polars.Series(texts)).select("headline", "authors", "language"))

"""A Dask table of articles, parsed by all workers of its cluster: python dask_table.py FILE…"""

from __future__ import annotations

import sys
from pathlib import Path

import dask.dataframe
import pandas
import pyarrow

from newsparse import Failure, parse, parse_many
from newsparse.exports import to_record
from newsparse.sinks.table import table_schema


def row(text: str) -> dict[str, object]:
    """The row of an article."""
    return dict(to_record(parse(text)))


def rows(texts: pandas.DataFrame) -> pandas.DataFrame:
    """A row for each text of a partition; a failure is a row of its file and message alone."""
    pairs = zip(texts["file"], texts["text"], strict=True)
    told = [
        {"file": file} | ({"message": r.message} if isinstance(r, Failure) else r)
        for file, r in parse_many(pairs, workers=0, using=row)  # Dask has the processes.
    ]
    table = pyarrow.Table.from_pylist(told, schema=table_schema())
    return table.to_pandas(types_mapper=pandas.ArrowDtype).set_index(texts.index)


def table(texts: dask.dataframe.DataFrame) -> dask.dataframe.DataFrame:
    """The table of a frame with the columns file and text; lazy, partition by partition."""
    empty = table_schema().empty_table().to_pandas(types_mapper=pandas.ArrowDtype)
    return texts.map_partitions(rows, meta=empty)


if __name__ == "__main__":
    files = [(name, Path(name).read_text(encoding="utf-8")) for name in sys.argv[1:]]
    frame = pandas.DataFrame(files, columns=["file", "text"])
    partitions = dask.dataframe.from_pandas(frame, npartitions=2)
    told = table(partitions).compute(scheduler="processes")
    print(told[["headline", "authors", "language"]])

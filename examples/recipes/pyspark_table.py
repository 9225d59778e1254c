"""A Spark table of articles, parsed by all executors: python pyspark_table.py FILE…

newsparse and pyarrow must be installed where the executors run.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator

import pyarrow
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import input_file_name
from pyspark.sql.pandas.types import from_arrow_schema

from newsparse import Failure, parse, parse_many
from newsparse.exports import to_record
from newsparse.sinks.table import table_schema


def row(text: str) -> dict[str, object]:
    """The row of an article."""
    return dict(to_record(parse(text)))


def rows(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """A row for each text; a failure is a row of its file and message alone."""
    for batch in batches:
        pairs = ((text["file"], text["text"]) for text in batch.to_pylist())
        told = [
            {"file": file} | ({"message": r.message} if isinstance(r, Failure) else r)
            for file, r in parse_many(pairs, workers=0, using=row)  # Spark has the processes.
        ]
        yield pyarrow.RecordBatch.from_pylist(told, schema=table_schema())


def table(texts: DataFrame) -> DataFrame:
    """The table of a frame with the columns file and text."""
    return texts.mapInArrow(rows, from_arrow_schema(table_schema()))


if __name__ == "__main__":
    # On this machine the workers are this Python; a cluster's own setting goes first.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = SparkSession.builder.appName("newsparse").getOrCreate()
    texts = spark.read.text(sys.argv[1:], wholetext=True)
    texts = texts.select(input_file_name().alias("file"), texts["value"].alias("text"))
    table(texts).select("headline", "authors", "language").show(truncate=60)
    spark.stop()

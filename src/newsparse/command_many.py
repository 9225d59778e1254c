"""The command for many articles: folders and archives in, one resumable file out.

Decides what a row of the output is, how often it is made to count, and what is said of failures.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import attrs

from newsparse.batch import Failure, parse_many
from newsparse.exports import to_dict, to_record
from newsparse.exports.json_line import json_line
from newsparse.exports.record import whole
from newsparse.pipelines.files import files_of, tasks_of
from newsparse.pipelines.reading import Reading, article
from newsparse.pipelines.task import Place, Task
from newsparse.sinks.journal import clear_unfinished
from newsparse.sinks.lines import LinesSink

ROWS_IN_BLOCK = 256
LINES = (".jsonl", ".jsonl.gz", ".jsonl.zst", ".ndjson", ".ndjson.gz", ".ndjson.zst")
UNREAD = 1


@attrs.frozen
class Run:
    """What to read, how, and where to.

    Args:
        inputs: files and folders, as they were named.
        out: the file to write.
        reading: how articles are read.
        workers: number of processes; None for one a usable core.
        is_table: whether the output is Parquet; else lines of JSON.
        progress: whether to show a bar on a terminal.
        overwrite: whether to begin anew where an output is there already.
    """

    inputs: tuple[str, ...]
    out: Path
    reading: Reading = attrs.field(factory=Reading)
    workers: int | None = None
    is_table: bool = False
    progress: bool = False
    overwrite: bool = False


@attrs.frozen
class Row:
    """Makes the row of a task, in a worker.

    Args:
        reading: how the article is read.
        as_line: whether the row is a line of JSON; else cells by column.
    """

    reading: Reading
    as_line: bool

    def __call__(self, task: Task) -> Any:
        """The row, or the failure to make it."""
        told = article(task, self.reading)
        if isinstance(told, Failure):
            return told
        if self.as_line:
            return line(attrs.asdict(task.place) | to_dict(told))
        return _origin_cells(task.place) | to_record(told)


def write_many(run: Run) -> int:
    """Carry out the run, going on where one that was killed stopped; the exit status.

    Every article of the input is one row of the output, in order; one that failed is a row too,
    which names the failure.

    Raises:
        ValueError: the output cannot stand where it is to, or an unfinished one cannot be gone on
            with.
        OSError: the output cannot be written.
        ImportError: an extra is missing.
    """
    _check(run)
    if run.out.exists() and not run.overwrite:
        clear_unfinished(run.out)  # A kill may have come between the last two steps.
        _say(f"{run.out} is complete: nothing to do (--overwrite makes it anew)")
        return 0
    if run.overwrite:
        run.out.unlink(missing_ok=True)
        clear_unfinished(run.out)
    with _sink(run) as sink:
        if sink.state.items:
            _say(f"{run.out}: going on behind {sink.state.items} articles")
        for rows, failures in _blocks(run, sink.state.items):
            sink.commit(rows, failures)
        sink.finish()
        state = sink.state
    _say(f"{run.out}: {state.items} articles, {state.failures} of them failures")
    return UNREAD if state.failures else 0


def _check(run: Run) -> None:
    if run.out.is_dir():
        raise ValueError(f"{run.out} is a folder: name a file to write")
    for name in run.inputs:
        if name == "-":
            raise ValueError("name files or folders to read; standard input is for one article")
        if run.out.exists() and Path(name).exists() and run.out.samefile(name):
            raise ValueError(f"{run.out} is an input and cannot be the output")


def is_output(name: str) -> bool:
    """Whether a file's name is that of an output of lines.

    >>> is_output("articles.jsonl.zst"), is_output("article.txt")
    (True, False)
    """
    return name.lower().endswith(LINES)


def _sink(run: Run) -> Any:
    if run.is_table:
        from newsparse.sinks.table import TableSink  # noqa: PLC0415 (an extra)

        return TableSink(run.out, fingerprint(run))
    return LinesSink(run.out, fingerprint(run))


def fingerprint(run: Run) -> str:
    """What must be the same for a run to go on: files with size and time, and how they are read."""
    from newsparse import __version__  # noqa: PLC0415 (the package imports its parts)

    told = hashlib.sha256(f"{__version__} {run.is_table} {run.reading}".encode())
    for path in files_of(run.inputs):
        try:
            facts = path.stat()
            told.update(f"{facts.st_size}\0{facts.st_mtime_ns}\0".encode())
        except OSError:
            told.update(b"absent\0")
        told.update(os.fsencode(path) + b"\0")
    return told.hexdigest()


def _blocks(run: Run, start: int) -> Iterator[tuple[list[Any], int]]:
    """Rows of the tasks from the given one on, with how many are failures, block by block."""
    tasks = islice(tasks_of(run.inputs, run.reading.largest), start, None)
    pairs: Any = ((task.place, task) for task in tasks)
    using = Row(run.reading, not run.is_table)
    row_of: Callable[[Place, Failure], Any] = _failed_row if run.is_table else _failed_line
    results = parse_many(pairs, workers=run.workers, using=using, progress=run.progress)
    rows: list[Any] = []
    failures = 0
    for place, result in results:
        if isinstance(result, Failure):
            _say(f"{place}: {result.kind.value}: {result.message}")
            failures += 1
            rows.append(row_of(place, result))
        else:
            rows.append(result)
        if len(rows) == ROWS_IN_BLOCK:
            yield rows, failures
            rows, failures = [], 0
    if rows:
        yield rows, failures


def _failed_row(place: Place, failure: Failure) -> dict[str, Any]:
    return _origin_cells(place) | {"failure": failure.kind.value, "message": whole(failure.message)}


def _failed_line(place: Place, failure: Failure) -> bytes:
    told = {"kind": failure.kind.value, "message": failure.message}
    return line(attrs.asdict(place) | {"failure": told})


def _origin_cells(place: Place) -> dict[str, Any]:
    return {name: whole(cell) for name, cell in attrs.asdict(place).items()}


def line(record: dict[str, Any]) -> bytes:
    """The record as one line of JSON in UTF-8.

    >>> line({"text": "a\\u2028b"})
    b'{"text": "a\\\\u2028b"}\\n'
    """
    # A half character comes out as \udc80, which JSON reads back.
    return json_line(record).encode("utf-8", "backslashreplace") + b"\n"


def _say(message: str) -> None:
    # A file name may hold bytes that the terminal cannot show.
    shown = message.encode(errors="backslashreplace").decode()
    print(f"newsparse: {shown}", file=sys.stderr)

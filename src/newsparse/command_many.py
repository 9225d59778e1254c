"""The command for many articles: folders and archives in, one resumable file out.

Decides what a row of the output is, how often it is made to count, and what is said of failures.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import attrs

from newsparse.batch import Failure, parse_many
from newsparse.exports import to_dict, to_record
from newsparse.pipelines.files import files_of, tasks_of
from newsparse.pipelines.reading import Reading, article
from newsparse.pipelines.task import Place, Task
from newsparse.sinks.journal import OtherRunError
from newsparse.sinks.lines import LinesSink

ROWS_IN_BLOCK = 256
LINES = (".jsonl", ".jsonl.gz", ".jsonl.zst", ".ndjson", ".ndjson.gz", ".ndjson.zst")
UNREAD = 1
# JSON leaves them as they are, but many readers end a line at them.
_ENDS = str.maketrans({"\u2028": "\\u2028", "\u2029": "\\u2029", "\x85": "\\u0085"})


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
        origin = attrs.asdict(task.place)
        return line(origin | to_dict(told)) if self.as_line else origin | to_record(told)


def write_many(run: Run) -> int:
    """Carry out the run, going on where one that was killed stopped; the exit status.

    Every article of the input is one row of the output, in order; one that failed is a row too,
    which names the failure.
    """
    if run.overwrite:
        _clear(run.out)
    elif run.out.exists():
        _say(f"{run.out} is complete: nothing to do (--overwrite makes it anew)")
        return 0
    try:
        with _sink(run) as sink:
            if sink.state.items:
                _say(f"{run.out}: going on behind {sink.state.items} articles")
            for rows, failures in _blocks(run, sink.state.items):
                sink.commit(rows, failures)
            sink.finish()
            state = sink.state
    except (OtherRunError, ImportError) as error:
        _say(str(error))
        return UNREAD
    _say(f"{run.out}: {state.items} articles, {state.failures} of them failures")
    return UNREAD if state.failures else 0


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
    told = hashlib.sha256(f"{run.out.name} {run.reading}".encode())
    for path in files_of(run.inputs):
        try:
            facts = path.stat()
            told.update(f"{path}\0{facts.st_size}\0{facts.st_mtime_ns}\n".encode())
        except OSError:
            told.update(f"{path}\0absent\n".encode())
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
    return attrs.asdict(place) | {"failure": failure.kind.value, "message": failure.message}


def _failed_line(place: Place, failure: Failure) -> bytes:
    told = {"kind": failure.kind.value, "message": failure.message}
    return line(attrs.asdict(place) | {"failure": told})


def line(record: dict[str, Any]) -> bytes:
    """The record as one line of JSON in UTF-8.

    >>> line({"text": "a\\u2028b"})
    b'{"text": "a\\\\u2028b"}\\n'
    """
    told = json.dumps(record, ensure_ascii=False).translate(_ENDS)
    return told.encode("utf-8", "backslashreplace") + b"\n"


def _clear(out: Path) -> None:
    for path in (out, Path(f"{out}.part"), Path(f"{out}.part.json")):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _say(message: str) -> None:
    # A file name may hold bytes that the terminal cannot show.
    shown = message.encode(errors="backslashreplace").decode()
    print(f"newsparse: {shown}", file=sys.stderr)

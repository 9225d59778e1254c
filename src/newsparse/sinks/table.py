"""Rows in one Parquet file; unfinished, a folder of small ones. Needs ``newsparse[parquet]``."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from newsparse.exports.record import COLUMNS, Kind
from newsparse.sinks.journal import (
    State,
    clear_unfinished,
    damaged,
    grown,
    keep_others_out,
    part_of,
    read_state,
    write_state,
)

try:
    import pyarrow
    from pyarrow import parquet
except ImportError as missing:
    message = "writing Parquet needs pyarrow: pip install newsparse[parquet]"
    raise ImportError(message) from missing

# Where a row came from and why there is no article, in front of the columns of ``to_record``.
ORIGIN = {
    "file": "the file, as it was named",
    "record": "identifier of the record, for WARC",
    "url": "address of the page, for WARC",
    "failure": "kind of failure; then the columns below are null",
    "message": "what happened, for people",
}
GROUP_BYTES = 64_000_000
_TYPES = {
    Kind.TEXT: pyarrow.string(),
    Kind.TEXTS: pyarrow.list_(pyarrow.string()),
    Kind.SHARE: pyarrow.float64(),
    Kind.COUNT: pyarrow.int64(),
}


def table_schema() -> Any:
    """The Arrow schema of the table: where a row came from, then the columns of ``to_record``.

    >>> table_schema().names[:6]
    ['file', 'record', 'url', 'failure', 'message', 'kicker']
    """
    origin = [(name, pyarrow.string()) for name in ORIGIN]
    return pyarrow.schema(origin + [(column.name, _TYPES[column.kind]) for column in COLUMNS])


class TableSink:
    """A Parquet file that grows by row groups; ``with`` closes it."""

    def __init__(self, out: Path, run: str) -> None:
        """Go on with an unfinished file of the same run, or begin one.

        Raises:
            UnfinishedError: an unfinished file that this run cannot go on with is in the way.
        """
        self._out = out
        part_of(out).mkdir(exist_ok=True)
        self._held = (part_of(out) / "held").open("ab")
        try:
            keep_others_out(self._held)
            self.state: State = read_state(out, run)
            if not all(self._block(number).exists() for number in range(self.state.size)):
                raise damaged(out)
        except BaseException:
            self._held.close()
            raise

    def __enter__(self) -> TableSink:
        """The sink itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Let others in; the file stays unfinished unless ``finish`` was called."""
        self._held.close()

    def commit(self, rows: Sequence[dict[str, Any]], failures: int) -> None:
        """Write a block of rows so that it counts.

        Args:
            rows: one for each item of the input, of cells without half characters; a column that
                is missing is null.
            failures: how many of them are failures.
        """
        table = pyarrow.Table.from_pylist(list(rows), schema=table_schema())
        with self._block(self.state.size).open("wb") as file:
            parquet.write_table(table, file)
            file.flush()
            os.fsync(file.fileno())
        self.state = grown(self.state, len(rows), 1, failures)
        write_state(self._out, self.state)

    def finish(self) -> None:
        """Put the blocks into one file and give it its name."""
        new = part_of(self._out) / "whole"
        with parquet.ParquetWriter(new, table_schema(), compression="zstd") as writer:
            for group in self._groups():
                writer.write_table(group)
        os.replace(new, self._out)
        self._held.close()
        clear_unfinished(self._out)

    def _groups(self) -> Iterator[Any]:
        """The blocks, so many together as make a row group of the size that readers like."""
        blocks: list[Any] = []
        for number in range(self.state.size):
            blocks.append(parquet.read_table(self._block(number)))
            if sum(block.nbytes for block in blocks) >= GROUP_BYTES:
                yield pyarrow.concat_tables(blocks)
                blocks = []
        if blocks:
            yield pyarrow.concat_tables(blocks)

    def _block(self, number: int) -> Path:
        return part_of(self._out) / f"{number:08}.parquet"

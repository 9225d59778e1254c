"""Rows in one Parquet file. Needs ``newsparse[parquet]``.

The file has its name only when it is whole; until then its row groups stand as small files in the
folder ``NAME.part``, and ``NAME.part.json`` says how many of them count.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from newsparse.exports.record import COLUMNS, Kind
from newsparse.sinks.journal import State, read_state, write_state

try:
    import pyarrow
    from pyarrow import parquet
except ImportError as missing:
    message = "writing Parquet needs pyarrow: pip install newsparse[parquet]"
    raise ImportError(message) from missing

# Where a row came from and why there is no article, in front of the columns of ``to_record``.
ORIGIN = ("file", "record", "url", "failure", "message")
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
            OtherRunError: an unfinished file of another run is in the way.
        """
        self._out = out
        self._parts = out.with_name(f"{out.name}.part")
        self._journal = out.with_name(f"{out.name}.part.json")
        self.state: State = read_state(self._journal, run)
        self._parts.mkdir(exist_ok=True)

    def __enter__(self) -> TableSink:
        """The sink itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Nothing is open between blocks."""

    def commit(self, rows: Sequence[dict[str, Any]], failures: int) -> None:
        """Write a block of rows so that it counts.

        Args:
            rows: one for each item of the input; a column that is missing is null.
            failures: how many of them are failures.
        """
        before = self.state
        table = pyarrow.Table.from_pylist(list(rows), schema=table_schema())
        parquet.write_table(table, self._part(before.size))
        self.state = State(
            before.run, before.items + len(rows), before.size + 1, before.failures + failures
        )
        write_state(self._journal, self.state)

    def finish(self) -> None:
        """Put the row groups into one file and give it its name."""
        whole = self._out.with_name(f"{self._out.name}.new")
        with parquet.ParquetWriter(whole, table_schema(), compression="zstd") as writer:
            for number in range(self.state.size):
                writer.write_table(parquet.read_table(self._part(number)))
        os.replace(whole, self._out)
        self._journal.unlink(missing_ok=True)
        shutil.rmtree(self._parts)

    def _part(self, number: int) -> Path:
        return self._parts / f"{number:08}.parquet"

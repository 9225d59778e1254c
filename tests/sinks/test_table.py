from __future__ import annotations

from pathlib import Path

import pytest

from newsparse.exports.record import COLUMNS
from newsparse.sinks.journal import UnfinishedError, part_of

pytest.importorskip("pyarrow")
from pyarrow import parquet

from newsparse.sinks import table
from newsparse.sinks.table import TableSink


def begun(out: Path, blocks: int) -> None:
    with TableSink(out, "a") as sink:
        for number in range(blocks):
            sink.commit([{"file": f"{number}-{row}", "captions": []} for row in range(3)], 0)


def test_blocks_become_row_groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out.parquet"
    begun(out, 7)
    size = parquet.read_table(part_of(out) / "00000000.parquet").nbytes
    monkeypatch.setattr(table, "GROUP_BYTES", 3 * size)
    with TableSink(out, "a") as sink:
        sink.finish()
    file = parquet.ParquetFile(out)
    assert [file.metadata.row_group(n).num_rows for n in range(3)] == [9, 9, 3]
    told = file.read()["file"].to_pylist()
    file.close()
    assert told == [f"{block}-{row}" for block in range(7) for row in range(3)]
    assert list(tmp_path.iterdir()) == [out]


def test_the_columns_in_the_docs_are_those_of_the_table() -> None:
    kinds = {column.name: column.kind.value for column in COLUMNS}
    held = table.ORIGIN | {column.name: column.holds for column in COLUMNS}
    rows = [
        f"| `{name}` | {kinds.get(name, 'text or null')} | {told} |" for name, told in held.items()
    ]
    docs = Path(__file__).parent.parent.parent / "docs" / "pipelines.md"
    printed = "\n".join(["| column | cells | what they hold |", "|---|---|---|", *rows])
    assert printed in docs.read_text(encoding="utf-8"), f"docs/pipelines.md needs:\n{printed}"
    assert table.table_schema().names == list(held)


def test_no_rows_at_all(tmp_path: Path) -> None:
    with TableSink(tmp_path / "out.parquet", "a") as sink:
        sink.finish()
    assert parquet.read_table(tmp_path / "out.parquet").schema.equals(table.table_schema())


def test_a_block_that_is_gone_is_missed(tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    begun(out, 3)
    (part_of(out) / "00000001.parquet").unlink()
    with pytest.raises(UnfinishedError, match="do not agree"):
        TableSink(out, "a")

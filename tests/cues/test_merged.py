"""The merged file of cue tables against the tables it was written from."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from newsparse.cues import merged, sources, tables
from newsparse.cues.table import Cues
from tools.merge_cues import merged_file

FILE = Path(tables.__file__).with_name(tables.FILE)
SECTIONS = [field.name for field in attrs.fields(Cues) if field.name != "code"]


def test_file_is_fresh() -> None:
    text = FILE.read_text(encoding="utf-8")
    assert text == merged_file(), "run: python -m tools.merge_cues"


@pytest.mark.parametrize("name", sources.names()[1:])
def test_tables_read_are_the_tables_written(name: str) -> None:
    cues = sources.table(name)
    assert tables.TABLES[cues.code] == cues


def test_every_language_is_there_in_the_order_of_its_file() -> None:
    assert list(tables.TABLES) == [sources.table(name).code for name in sources.names()[1:]]


@pytest.mark.parametrize("section", SECTIONS)
def test_unions_are_those_of_the_tables(section: str) -> None:
    tables = [getattr(sources.table(name), section) for name in sources.names()]
    if isinstance(tables[0], frozenset):
        assert merged.words(section) == frozenset().union(*tables)
    else:
        read = merged.named if section == "units" else merged.numbered
        assert read(section) == {k: v for table in tables for k, v in table.items()}


@pytest.mark.parametrize("text", ["", "[zulu 00000000 zu]\nkickers | nothing", "[gone 1 xx]\n"])
def test_a_part_that_is_stale_or_missing_is_read_from_its_table(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / tables.FILE).write_text(text, encoding="utf-8")
    monkeypatch.setattr(tables, "__file__", str(tmp_path / "tables.py"))
    assert tables._read() == tables.rows_by_code()


def test_a_part_whose_table_cannot_be_read_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "fingerprint", lambda name: "")
    assert tables._read() == tables.rows_by_code()

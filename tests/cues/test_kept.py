"""The file of tables made from the cue tables, against the tables made anew."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from newsparse.cues import kept
from newsparse.cues.kept import Kept
from tools.merge_cues import KEPT_HEADING, kept_file, kept_tables

FILE = Path(kept.__file__).with_name(kept.FILE)


def test_file_is_fresh() -> None:
    assert FILE.read_text(encoding="utf-8") == kept_file(), "run: python -m tools.merge_cues"


def test_nothing_is_made_of_the_cue_tables_before_the_first_article() -> None:
    code = """
import newsparse
newsparse.parse(
    "Rain\\n\\nBy Ana Ruiz\\n\\n3 May 2024\\n\\n(Photo: Jo Lee)\\n\\n"
    "It rained all night in Ulm, and the river rose."
)
import sys
print("newsparse.cues.tables" in sys.modules)
"""
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "False"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the file is looked for."""
    monkeypatch.setattr(kept, "__file__", str(tmp_path / "kept.py"))
    monkeypatch.setattr(kept, "_read", kept._read.__wrapped__)
    return tmp_path


def tables_of(module: Path) -> Kept:
    tables = Kept("newsparse.mine", str(module))
    tables.words("words", lambda: {"b", "a b"})
    tables.ordered("ordered", lambda: ("b", "a"))
    tables.pairs("pairs", lambda: {"b": "2", "a": "1; 2"})
    tables.words("none", frozenset)
    return tables


def test_what_is_written_is_read_again(folder: Path) -> None:
    module = folder / "mine.py"
    module.write_text("# made by this", encoding="utf-8")
    part = kept.written([tables_of(module)])
    (folder / kept.FILE).write_text(KEPT_HEADING + part, encoding="utf-8")

    def unasked() -> NoReturn:
        raise AssertionError("made anew")

    again = Kept("newsparse.mine", str(module))
    assert again.words("words", unasked) == {"b", "a b"}
    assert again.ordered("ordered", unasked) == ("b", "a")
    assert again.pairs("pairs", unasked) == {"b": "2", "a": "1; 2"}
    assert again.words("none", unasked) == frozenset()
    assert again.words("a new one", lambda: {"c"}) == {"c"}


def test_a_part_older_than_its_module_is_not_read(folder: Path) -> None:
    module = folder / "mine.py"
    module.write_text("# made by this", encoding="utf-8")
    part = kept.written([tables_of(module)])
    (folder / kept.FILE).write_text(KEPT_HEADING + part, encoding="utf-8")
    module.write_text("# and changed", encoding="utf-8")
    assert Kept("newsparse.mine", str(module)).words("words", lambda: {"c"}) == {"c"}
    module.unlink()  # nobody can have changed what is not there
    assert Kept("newsparse.mine", str(module)).words("words", lambda: {"c"}) == {"b", "a b"}


@pytest.mark.parametrize("lines", [1, 2, 4])
def test_a_file_that_was_cut_off_is_not_believed(folder: Path, lines: int) -> None:
    module = folder / "mine.py"
    module.write_text("# made by this", encoding="utf-8")
    whole = (KEPT_HEADING + kept.written([tables_of(module)])).splitlines(keepends=True)
    (folder / kept.FILE).write_text("".join(whole[:-lines]), encoding="utf-8")
    assert Kept("newsparse.mine", str(module)).words("words", lambda: {"c"}) == {"c"}


def test_a_module_that_was_only_compiled_reads_what_is_kept(folder: Path) -> None:
    module = folder / "mine.py"
    module.write_text("# made by this", encoding="utf-8")
    part = kept.written([tables_of(module)])
    (folder / kept.FILE).write_text(KEPT_HEADING + part, encoding="utf-8")
    compiled = module.with_suffix(".pyc")
    module.rename(compiled)
    assert Kept("newsparse.mine", str(compiled)).words("words", lambda: {"c"}) == {"b", "a b"}


def test_no_two_modules_keep_tables_under_one_name() -> None:
    headings = [tables.heading for tables in kept_tables()]
    assert len(set(headings)) == len(headings) >= 5

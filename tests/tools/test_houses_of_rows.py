"""Which houses stand behind the rows of a table."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("pycrfsuite")

from newsparse.decode.states import State
from tests.harbour_case import LINES, write_case
from tools import houses_of_rows


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    write_case(tmp_path / "cases", "Harbour")
    write_case(tmp_path / "cases", "Quay", f"{LINES[0]}?")
    return tmp_path / "cases"


def test_strengths_in_a_table() -> None:
    rows = "line | ends with: stop | paragraph +1.00 | early byline -0.50\nfirst | headline +2.00\n"
    assert houses_of_rows.strengths_in(
        f"prior | note +1.00\n{rows}follow | note | note +1.00\n"
    ) == [
        ("line | ends with: stop", State.PARAGRAPH),
        ("line | ends with: stop", State.EARLY_BYLINE),
        ("first", State.HEADLINE),
    ]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("line | ends with: stop | paragraph +1.00", 0),
        ("above | ends with: stop | paragraph +1.00", 0),
        ("line | ends with: question | headline +1.00", 1),
        ("line | ends with: question | note +1.00", 1),
        ("line | brief: first | headline +4.00", 0),  # known beforehand
    ],
)
def test_what_one_house_shows_is_listed(
    row: str, code: int, cases: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "table.txt"
    table.write_text(f"{row}\n", encoding="utf-8")
    assert houses_of_rows.main([str(cases), f"--table={table}", "--renderings=clean"]) == code
    listed = [line for line in capsys.readouterr().out.splitlines() if " for " in line]
    answer, cell = row.rsplit(" | ", 1)
    house = "Quay" if "headline" in cell else ""
    state = cell.rpartition(" ")[0]
    assert listed == ([f"{answer} for {state}: {house}"] if code else [])

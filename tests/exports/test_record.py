from __future__ import annotations

import pytest

from newsparse.exports import to_record
from newsparse.exports.record import COLUMNS, Kind
from newsparse.values import Article, Block, Label, Span

CELLS = {
    Kind.TEXT: lambda cell: cell is None or isinstance(cell, str),
    Kind.TEXTS: lambda cell: isinstance(cell, list) and all(isinstance(t, str) for t in cell),
    Kind.SHARE: lambda cell: isinstance(cell, float) and 0 <= cell <= 1,
    Kind.COUNT: lambda cell: isinstance(cell, int) and cell >= 0,
}


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.name)
def test_cells_are_of_their_kind(column: object, parsed: list[Article], full: Article) -> None:
    assert column in COLUMNS
    for name, kind in ((c.name, c.kind) for c in COLUMNS if c is column):
        assert all(CELLS[kind](to_record(a)[name]) for a in (Article(), full, *parsed[:20]))


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("kicker", "Analysis"),
        ("standfirst", "Nobody makes the part."),
        ("authors", ["Ana Ruiz"]),
        ("agencies", ["Nordlys"]),
        ("published", "2026-02-11T17:42:00+00:00"),
        ("updated", "2026-02-12"),
        ("dateline_place", "LUNN"),
        ("dateline_date", "Feb 11"),
        ("captions", ["The ferry at the quay."]),
        ("credits", ["Photo: Mareike Voss/Nordlys © 2026", "Handout"]),
        ("photographers", ["Mareike Voss"]),
        ("photos", 2),
        ("crossheads", ["What now?"]),
    ],
)
def test_cell(full: Article, name: str, cell: object) -> None:
    assert to_record(full)[name] == cell


@pytest.mark.parametrize(
    ("printed", "cell"), [("a\ud800b", "a�b"), ("Düren 東京 😀", "Düren 東京 😀"), ("", "")]
)
def test_half_characters(printed: str, cell: str) -> None:
    block = Block(Label.HEADLINE, printed, Span(0, 1))
    assert to_record(Article(headline=block))["headline"] == cell

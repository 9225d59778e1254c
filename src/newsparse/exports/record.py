"""An article as one flat row: the columns of a table, the same for every article.

``COLUMNS`` is the one place that says what a column holds; Parquet's schema and the table in
docs/pipelines.md are made from it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

import attrs

from newsparse.values import Article, Block, Timestamp

Cell = str | float | int | list[str] | None


class Kind(Enum):
    """What the cells of a column are."""

    TEXT = "text or null"
    TEXTS = "list of text"
    SHARE = "number, 0..1"
    COUNT = "whole number"


@attrs.frozen
class Column:
    """A column of the table.

    Args:
        name: its name.
        kind: what its cells are.
        holds: what is in them, for people.
        cell: the cell of an article.
    """

    name: str
    kind: Kind
    holds: str
    cell: Callable[[Article], Cell]


def to_record(article: Article) -> dict[str, Cell]:
    """The article as a flat row: text, numbers and lists of text under the names of ``COLUMNS``.

    Left out: spans, confidences of single blocks, furniture, and which credit belongs to which
    caption. Half characters, which no table holds, become U+FFFD.

    >>> row = to_record(Article(language="sv"))
    >>> row["language"], row["headline"], row["captions"]
    ('sv', None, [])
    >>> list(row) == [column.name for column in COLUMNS]
    True
    """
    return {column.name: whole(column.cell(article)) for column in COLUMNS}


def whole(cell: Cell) -> Cell:
    """The cell with U+FFFD for half characters, which neither UTF-8 nor any table holds.

    >>> whole(["Rain", "Sn\\ud83dow"]), whole(0.5)
    (['Rain', 'Sn\ufffdow'], 0.5)
    """
    if isinstance(cell, str):
        if cell.isascii():
            return cell
        return cell.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(cell, list):
        return [str(whole(text)) for text in cell]
    return cell


def _text(block: Block | None) -> str | None:
    return None if block is None else block.text


def _texts(blocks: Sequence[Block]) -> list[str]:
    return [block.text for block in blocks]


def _time(stamp: Timestamp | None) -> str | None:
    return None if stamp is None or stamp.value is None else stamp.value.isoformat()


def _once(names: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(names))


COLUMNS: tuple[Column, ...] = (
    Column("kicker", Kind.TEXT, "label above the headline", lambda a: _text(a.kicker)),
    Column("headline", Kind.TEXT, "title as printed", lambda a: _text(a.headline)),
    Column(
        "standfirst",
        Kind.TEXT,
        "sentences or bullets under the headline, one a line",
        lambda a: "\n".join(_texts(a.standfirst)) or None,
    ),
    Column("bylines", Kind.TEXTS, "bylines as printed", lambda a: [b.text for b in a.bylines]),
    Column("authors", Kind.TEXTS, "people of the bylines, each once", lambda a: list(a.authors)),
    Column(
        "agencies",
        Kind.TEXTS,
        "agencies of the bylines, each once",
        lambda a: _once([name for b in a.bylines for name in b.agencies]),
    ),
    Column(
        "published",
        Kind.TEXT,
        "ISO 8601 in the precision printed",
        lambda a: _time(a.published),
    ),
    Column("updated", Kind.TEXT, "the same, of the last update", lambda a: _time(a.updated)),
    Column(
        "dateline_place",
        Kind.TEXT,
        "place of the dateline",
        lambda a: a.dateline.place if a.dateline else None,
    ),
    Column(
        "dateline_date",
        Kind.TEXT,
        "date of the dateline, as printed",
        lambda a: a.dateline.date if a.dateline else None,
    ),
    Column(
        "dateline_agency",
        Kind.TEXT,
        "agency of the dateline",
        lambda a: a.dateline.agency if a.dateline else None,
    ),
    Column("text", Kind.TEXT, "paragraphs and crossheads, a blank line between", lambda a: a.text),
    Column("paragraphs", Kind.TEXTS, "paragraphs of the body", lambda a: list(a.paragraphs)),
    Column("crossheads", Kind.TEXTS, "headings inside the body", lambda a: list(a.crossheads)),
    Column("captions", Kind.TEXTS, "captions without credits", lambda a: list(a.captions)),
    Column(
        "credits",
        Kind.TEXTS,
        "photo credits as printed, each once",
        lambda a: _once([c.text for c in a.credits]),
    ),
    Column(
        "photographers",
        Kind.TEXTS,
        "people of the credits, each once",
        lambda a: _once([name for c in a.credits for name in c.photographers]),
    ),
    Column(
        "photo_agencies",
        Kind.TEXTS,
        "agencies of the credits, each once",
        lambda a: _once([name for c in a.credits for name in c.agencies]),
    ),
    Column("notes", Kind.TEXTS, "corrections and taglines", lambda a: _texts(a.notes)),
    Column("photos", Kind.COUNT, "how many photos", lambda a: len(a.photos)),
    Column("language", Kind.TEXT, "ISO 639-1 code", lambda a: a.language),
    Column("confidence", Kind.SHARE, "how sure the parser is", lambda a: a.confidence),
)

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest

from newsparse import parse
from newsparse.looks.parts import Part, aside, head, story, tail
from newsparse.looks.source import Piece, Row, rows
from newsparse.values import Article, Block, Label, Span

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"


def parts_of(article: Article) -> tuple[Part, ...]:
    return tuple(chain(head(article), story(article), tail(article), aside(article)))


def printed(row: Row) -> str:
    return row.before + "".join(piece.text for piece in row.pieces) + row.after


@pytest.mark.parametrize("path", sorted(EXAMPLES.rglob("*.txt")), ids=lambda path: path.stem)
def test_rows_are_the_source_again(path: Path) -> None:
    article = parse(path.read_text(encoding="utf-8"))
    shown = list(rows(article, parts_of(article), len(article.blocks)))
    assert "".join(map(printed, shown)) == article.source
    assert [row.block for row in shown] == list(article.blocks)


@pytest.mark.parametrize("path", sorted(EXAMPLES.rglob("*.txt")), ids=lambda path: path.stem)
def test_every_block_leads_to_a_part_and_back(path: Path) -> None:
    article = parse(path.read_text(encoding="utf-8"))
    parts = parts_of(article)
    shown = list(rows(article, parts, len(article.blocks)))
    assert all(row.parts for row in shown)
    assert {part for row in shown for part in row.parts} == set(range(len(parts)))


def test_what_is_printed_inside_a_block_is_a_piece_of_its_own() -> None:
    source = "ULM (Nordlys) - It rained."
    paragraph = Block(Label.PARAGRAPH, source, Span(0, 26))
    article = Article(source=source, blocks=(paragraph,))
    parts = (
        Part(Label.PARAGRAPH, source, (Span(0, 26),)),
        Part(Label.DATELINE, "", (Span(0, 13),)),
    )
    (row,) = rows(article, parts, 1)
    assert row.pieces == (Piece("ULM (Nordlys)", (1, 0)), Piece(" - It rained.", (0,)))


def test_two_blocks_on_one_line() -> None:
    article = Article(
        source="Rain Photo: A\n",
        blocks=(Block(Label.CAPTION, "Rain", Span(0, 4)), Block(Label.CREDIT, "", Span(5, 13))),
    )
    first, second = rows(article, (), 2)
    assert (first.beside, second.beside, second.before, second.after) == (False, True, " ", "\n")


def test_only_so_many() -> None:
    blocks = tuple(Block(Label.NOTE, "x", Span(n, n + 1)) for n in range(5))
    article = Article(source="xxxxx", blocks=blocks)
    assert "".join(map(printed, rows(article, (), 3))) == "xxx"


@pytest.mark.parametrize("span", [Span(0, 0), Span(90, 99), Span(2, 1)])
def test_a_block_outside_of_the_source_is_shown_by_its_text(span: Span) -> None:
    article = Article(source="Rain", blocks=(Block(Label.NOTE, "Snow", span),))
    (row,) = rows(article, (), 1)
    assert row.pieces == (Piece("Snow"),)

from __future__ import annotations

import pytest

from newsparse.exports.reading_order import in_reading_order, story_of
from newsparse.values import Article, Block, Dateline, Label, Photo, Span

BODY = tuple(Block(Label.PARAGRAPH, text, Span(0, 1)) for text in ("one", "two"))


def photo(position: int) -> Photo:
    return Photo(caption=None, credits=(), spans=(Span(0, 1),), position=position)


@pytest.mark.parametrize(
    ("positions", "order"),
    [
        ((), "one two"),
        ((0,), "0 one two"),
        ((1, 1), "one 1 1 two"),
        ((2,), "one two 2"),
        ((9, 0), "0 one two 9"),
    ],
)
def test_photos_stand_where_they_stood(positions: tuple[int, ...], order: str) -> None:
    article = Article(body=BODY, photos=tuple(map(photo, positions)))
    parts = in_reading_order(article)
    assert " ".join(p.text if isinstance(p, Block) else str(p.position) for p in parts) == order


def test_dateline_of_a_line_of_its_own_takes_nothing() -> None:
    source = "LUNN\nIt rained."
    block = Block(Label.PARAGRAPH, "It rained.", Span(5, 15))
    dateline = Dateline("LUNN", Span(0, 4), "LUNN", story_start=4)
    assert story_of(Article(source=source, dateline=dateline), block) == "It rained."


def test_text_that_was_changed_on_the_way_is_left_whole() -> None:
    source = "LUNN - It rain-\ned."
    block = Block(Label.PARAGRAPH, "LUNN - It rained.", Span(0, 19))
    dateline = Dateline("LUNN", Span(0, 4), "LUNN", story_start=7)
    assert story_of(Article(source=source, dateline=dateline), block) == "LUNN - It rained."

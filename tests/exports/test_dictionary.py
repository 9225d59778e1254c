from __future__ import annotations

import datetime

import attrs
import pytest

from newsparse.exports import from_dict, to_dict
from newsparse.values import Article, Block, Label, Photo, Reason, Span, Timestamp


def test_every_field_of_an_article_has_its_key() -> None:
    assert set(to_dict(Article())) == {field.name for field in attrs.fields(Article)}


def test_label_is_its_word() -> None:
    block = Block(Label.PULL_QUOTE, "We stay.", Span(3, 11))
    assert to_dict(Article(body=(block,)))["body"][0]["label"] == "pull quote"


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (None, None),
        (datetime.date(2024, 2, 9), "2024-02-09"),
        (datetime.datetime(2024, 2, 9, 7, 5), "2024-02-09T07:05:00"),
        (datetime.datetime(2024, 2, 9, tzinfo=datetime.UTC), "2024-02-09T00:00:00+00:00"),
    ],
)
def test_time_keeps_its_precision(value: datetime.date | None, printed: str | None) -> None:
    article = Article(timestamps=(Timestamp("x", Span(0, 1), value=value),))
    assert to_dict(article)["timestamps"][0]["value"] == printed
    assert type(from_dict(to_dict(article)).timestamps[0].value) is type(value)


def test_reasons_not_asked_for_are_not_an_empty_list() -> None:
    silent = Block(Label.NOTE, "x", Span(0, 1))
    asked = attrs.evolve(silent, reasons=(Reason("opens with a note cue", 2.5),))
    record = to_dict(Article(notes=(silent, asked)))["notes"]
    assert [block["reasons"] for block in record] == [
        None,
        [{"rule": "opens with a note cue", "strength": 2.5}],
    ]


def test_photo_without_caption() -> None:
    photo = Photo(caption=None, credits=(), spans=(Span(0, 4), Span(9, 13)), position=2)
    assert from_dict(to_dict(Article(photos=(photo,)))).photos == (photo,)


def test_missing_key_is_named() -> None:
    record = to_dict(Article())
    del record["photos"]
    with pytest.raises(KeyError, match="photos"):
        from_dict(record)

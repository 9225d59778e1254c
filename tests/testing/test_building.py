from __future__ import annotations

import random
from collections.abc import Collection

import pytest

from newsparse.cues.tables import TABLES
from newsparse.fields.byline import parse_byline
from newsparse.fields.credit import parse_credit
from newsparse.fields.dateline import parse_dateline
from newsparse.fields.timestamp import parse_timestamp
from newsparse.testing import LANGUAGES, PARTS, KnownArticle, known_article
from newsparse.testing.stock import stock_of
from newsparse.values import Label


def articles(
    language: str, count: int = 12, parts: Collection[str] | None = PARTS, wire: bool | None = False
) -> list[KnownArticle]:
    return [known_article(random.Random(i), [language], parts, wire) for i in range(count)]


def test_every_cue_table_has_its_stories() -> None:
    assert set(LANGUAGES) == set(TABLES)


@pytest.mark.parametrize("language", LANGUAGES)
class TestStock:
    def test_bylines_are_bylines(self, language: str) -> None:
        for known in articles(language):
            byline = parse_byline(known.byline)
            assert byline is not None, known.byline
            assert tuple(person.name for person in byline.people) == known.authors

    def test_credits_are_credits(self, language: str) -> None:
        for known in articles(language):
            for photo in known.photos:
                credit = parse_credit(photo.credit, language=language)
                assert credit is not None, photo.credit
                assert credit.names == photo.names

    def test_timestamps_are_timestamps(self, language: str) -> None:
        for known in articles(language):
            stamp = parse_timestamp(known.timestamp, language=language)
            assert stamp is not None, known.timestamp
            assert stamp.value == known.published

    def test_datelines_are_datelines(self, language: str) -> None:
        for known in articles(language):
            dateline = parse_dateline(known.paragraphs[0], language=language)
            assert dateline is not None, known.paragraphs[0]
            assert dateline.place == known.place

    def test_furniture_is_in_the_cue_table(self, language: str) -> None:
        stock = stock_of(language)
        told = stock.cues.furniture_lines | stock.cues.furniture_openers
        assert {stock.share.lower(), stock.related.lower()} <= told

    def test_nothing_is_left_to_fill_in(self, language: str) -> None:
        for known in articles(language):
            assert "{" not in "".join(known.paragraphs)


class TestParts:
    def test_same_chance_same_article(self) -> None:
        assert known_article(random.Random(3)) == known_article(random.Random(3))

    def test_all_parts(self) -> None:
        known = articles("en", 1)[0]
        assert known.kicker
        assert known.standfirst
        assert known.byline
        assert known.timestamp
        assert known.dateline
        assert known.photos
        assert known.crossheads

    def test_no_part(self) -> None:
        known = articles("en", 1, parts=())[0]
        assert known.headline
        assert len(known.paragraphs) >= 3
        told = (known.kicker, known.standfirst, known.byline, known.timestamp, known.dateline)
        assert told == ("",) * 5
        assert known.photos == ()
        assert known.crossheads == ()

    def test_agency_copy(self) -> None:
        for known in articles("de", parts=None, wire=True):
            assert known.wire
            assert known.dateline
            assert (known.kicker, known.standfirst, known.photos) == ("", "", ())

    def test_chance_leaves_parts_out_and_in(self) -> None:
        found = [known_article(random.Random(i), ["fr"], wire=False) for i in range(30)]
        for part in ("kicker", "standfirst", "byline", "timestamp", "dateline", "photos"):
            assert {bool(getattr(known, part)) for known in found} == {True, False}
        assert {len(known.photos) for known in found} >= {0, 1, 2}

    def test_a_crosshead_stands_between_paragraphs(self) -> None:
        for known in articles("es", 30):
            labels = [label for label, _ in known.body]
            assert labels[0] is labels[-1] is Label.PARAGRAPH
            assert labels.count(Label.CROSSHEAD) == 1

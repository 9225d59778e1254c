from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from lxml import etree

from newsparse.exports import to_nitf
from newsparse.exports.reading_order import folded
from newsparse.values import Article, Block, Byline, Label, Span
from tests.properties.values import ARTICLES

DTD = etree.DTD(str(Path(__file__).with_name("nitf_excerpt.dtd")))


def read(article: Article) -> etree._Element:
    return etree.fromstring(to_nitf(article).encode())


def texts(tree: etree._Element, path: str) -> list[str]:
    return ["".join(str(text) for text in node.itertext()) for node in tree.findall(path)]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (".//hedline/hl1", ["Ferry <Seestern> stays"]),
        (".//hedline/hl2", ["Analysis"]),
        (".//byline", ["Ana Ruiz, harbour correspondent, Nyhavn"]),
        (".//byline/byttl", ["harbour correspondent"]),
        (".//distributor", ["Nordlys"]),
        (".//dateline/location", ["LUNN"]),
        (".//dateline/story.date", ["Feb 11"]),
        (".//abstract/p", ["Nobody makes the part."]),
        ("body/body.content/p", ["The ferry & its crew stay in port.", "Nobody knows."]),
        ("body/body.content/hl2", ["What now?"]),
        (".//bq/block/p", ["“We stay.”"]),
        (".//media/media-caption", ["The ferry at the quay."]),
        (".//media/media-producer", ["Photo: Mareike Voss/Nordlys © 2026", "Handout"]),
        ("body/body.end/tagline", ["Additional reporting by Peer Aasen"]),
    ],
)
def test_part(full: Article, path: str, expected: list[str]) -> None:
    assert texts(read(full), path) == expected


def test_dates(full: Article) -> None:
    tree = read(full)
    assert tree.xpath("//date.issue/@norm") == ["2026-02-11T17:42:00+00:00"]
    assert tree.xpath("//date.release/@norm") == ["2026-02-12"]


def test_byline_that_names_nobody_stands_as_printed() -> None:
    article = Article(bylines=(Byline("Our staff", Span(0, 9)),))
    assert texts(read(article), ".//byline") == ["Our staff"]


def test_note_in_front_is_no_tagline() -> None:
    article = Article(
        notes=(Block(Label.NOTE, "Corrected on Monday", Span(0, 19)),),
        body=(Block(Label.PARAGRAPH, "It rained.", Span(21, 31)),),
    )
    assert texts(read(article), ".//note/body.content/p") == ["Corrected on Monday"]
    assert texts(read(article), ".//tagline") == []


def test_generated_articles_validate(parsed: list[Article]) -> None:
    for article in parsed:
        tree = read(article)
        assert DTD.validate(tree), DTD.error_log


@given(ARTICLES)
def test_any_article_validates(article: Article) -> None:
    tree = read(article)
    assert DTD.validate(tree), DTD.error_log
    printed = [folded(b.text) for b in article.body if b.label is Label.CROSSHEAD]
    assert texts(tree, "body/body.content/hl2") == printed

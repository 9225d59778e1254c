"""What a page says of itself."""

import datetime
import json

import pytest

from newsparse.readers.html import read_html
from newsparse.values.metadata import Metadata, MetaImage


def metadata(head: str, body: str = "") -> Metadata:
    return read_html(f"<html lang=en><head>{head}</head><body>{body}</body>").metadata


def script(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


DAY = datetime.date(2024, 5, 3)
NODE = {
    "@type": "NewsArticle",
    "headline": "Bridge opens &amp; closes",
    "description": "It opened.",
    "author": [{"@type": "Person", "name": "Ana Ruiz"}, {"@type": "Organization", "name": "ANP"}],
    "datePublished": "2024-05-03T10:00:00+02:00",
    "dateModified": "2024-05-04",
    "articleSection": ["Local"],
    "image": {"url": "https://example.org/a.jpg", "caption": "A bridge", "creditText": "Bo Li"},
    "publisher": {"name": "Elm Post"},
    "articleBody": "The bridge opened.",
}


def test_json_ld() -> None:
    found = metadata(script(NODE))
    assert found.headline == "Bridge opens & closes"
    assert found.authors == ("Ana Ruiz",)
    assert found.published == datetime.datetime.fromisoformat("2024-05-03T10:00:00+02:00")
    assert found.updated == datetime.date(2024, 5, 4)
    assert found.section == "Local"
    assert found.images == (MetaImage("https://example.org/a.jpg", "A bridge", "Bo Li"),)
    assert found.publisher == "Elm Post"
    assert found.body == "The bridge opened."
    assert found.origin("headline") == "json-ld"


@pytest.mark.parametrize(
    "value",
    [
        [NODE],
        {"@graph": [{"@type": "WebSite"}, NODE]},
        {"@type": "WebPage", "mainEntity": NODE},
        [{"@type": "NewsArticle", "headline": "Another story"}, NODE],
    ],
)
def test_the_article_is_found_in_json_ld(value: object) -> None:
    title = '<meta property="og:title" content="Bridge opens & closes">'
    assert metadata(title + script(value)).description == "It opened."


@pytest.mark.parametrize(
    "text",
    [
        '{"@type": "NewsArticle", "headline": "Rain",}',
        '<!-- {"@type": "NewsArticle", "headline": "Rain"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Rain"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "Rain"};',
        '{"@type": "NewsArticle", "headline": "Rain", "description": "a\nb"}',
    ],
)
def test_broken_json_ld_is_mended(text: str) -> None:
    assert metadata(f'<script type="application/ld+json">{text}</script>').headline == "Rain"


@pytest.mark.parametrize("text", ["", "{", "[1, 2", '{"headline": 3}', "null", '"x"', "[" * 9999])
def test_hopeless_json_ld_is_passed_over(text: str) -> None:
    found = metadata(f'<title>Rain</title><script type="application/ld+json">{text}</script>')
    assert (found.headline, found.origin("headline")) == ("Rain", "html")


@pytest.mark.parametrize(
    ("head", "field", "expected"),
    [
        (
            '<meta property="og:title" content="Rain"><title>Rain | Elm Post</title>',
            "headline",
            "Rain",
        ),
        ('<meta name="author" content="Ana Ruiz">', "authors", ("Ana Ruiz",)),
        ('<meta name="author" content="https://example.org/ana">', "authors", ()),
        ('<meta name="author" content="ana@example.org">', "authors", ()),
        (
            '<meta name="DC.date" content="2024-05-03">',
            "published",
            datetime.date(2024, 5, 3),
        ),
        ('<meta name="date" content="yesterday">', "published", None),
        ('<meta property="og:locale" content="pt_BR">', "language", "pt-BR"),
        ('<link rel="canonical" href="https://example.org/a">', "url", "https://example.org/a"),
        ("", "headline", None),
    ],
)
def test_meta(head: str, field: str, expected: object) -> None:
    assert getattr(metadata(head), field) == expected


def test_people_go_before_the_site() -> None:
    head = script({"@type": "Article", "author": "Elm Post", "publisher": {"name": "Elm Post"}})
    assert metadata(head).authors == ("Elm Post",)
    assert metadata(head + '<meta name=author content="Ana Ruiz">').authors == ("Ana Ruiz",)


def test_microdata_and_time() -> None:
    body = """<div itemscope><h1 itemprop=headline>Rain</h1><span itemprop=author>
    <b itemprop=name>Ana Ruiz</b></span><time datetime="2024-05-03">3 May</time></div>"""
    found = metadata("", body)
    assert (found.headline, found.authors) == ("Rain", ("Ana Ruiz",))
    assert (found.published, found.origin("published")) == (datetime.date(2024, 5, 3), "time")

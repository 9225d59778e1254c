"""What the page says of itself stands where the print says nothing."""

from __future__ import annotations

import datetime

import pytest

from newsparse import parse_html
from newsparse.from_metadata import completed
from newsparse.values import Article

BODY = "<p>It rained all night in Ulm, and the river rose by a metre, the fire brigade said.</p>"


def page(*said: str) -> Article:
    return parse_html(f"<html><head>{''.join(said)}</head><body>{BODY}</body></html>")


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Rain ends a long drought | The Ulm Post", "Rain ends a long drought"),
        ("Rain ends a long drought", "Rain ends a long drought"),
        ("Rain | The Ulm Post", "Rain | The Ulm Post"),
    ],
)
def test_a_title_is_a_headline_without_the_paper(title: str, headline: str) -> None:
    article = page(f"<title>{title}</title>")
    assert article.headline is not None
    assert (article.headline.text, article.headline.origin) == (headline, "metadata")


@pytest.mark.parametrize(
    ("author", "people", "agencies"),
    [
        ("Ana Ruiz", ["Ana Ruiz"], ()),
        ("dpa", [], ("dpa",)),
        ("ana r.", ["ana r."], ()),
    ],
)
def test_an_author_is_read_as_a_byline_is(
    author: str, people: list[str], agencies: tuple[str, ...]
) -> None:
    (byline,) = page(f'<meta name="author" content="{author}">').bylines
    assert [person.name for person in byline.people] == people
    assert byline.agencies == agencies
    assert (byline.origin, byline.span) == ("metadata", (0, 0))


def test_a_day_that_is_not_printed_comes_from_the_metadata() -> None:
    article = page('<meta property="article:published_time" content="2024-05-03T10:00:00Z">')
    assert article.published is not None
    assert article.published.value == datetime.datetime(2024, 5, 3, 10, tzinfo=datetime.UTC)


def test_what_is_printed_stays() -> None:
    article = page("<title>Rain ends a long drought</title>")
    other = page("<title>Snow falls on Ulm again</title>").metadata
    assert other is not None
    again = completed(article, other)
    assert again.headline == article.headline

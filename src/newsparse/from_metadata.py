"""Fills what a page prints nowhere from what it says of itself: headline, authors, published.

Knows nothing of labels or of how the metadata was found. A description that is not printed is
no standfirst, so it stays in the metadata.
"""

from __future__ import annotations

import datetime

import attrs

from newsparse.fields.byline import parse_byline
from newsparse.values import Article, Block, Byline, Label, Metadata, Person, Span, Timestamp

ORIGIN = "metadata"
NOWHERE = Span(0, 0)
# Titles from here are often the site's as well: "Rain ends drought | The Elm Herald".
_DOUBTFUL = ("html",)
_SEPARATORS = (" | ", " - ", " – ", " — ", " :: ")


def completed(article: Article, metadata: Metadata) -> Article:
    """The article with its page's metadata, and what only that says in the article's own fields.

    >>> said = Metadata(headline="Rain ends drought", authors=("Ana Ruiz",))
    >>> article = completed(Article(), said)
    >>> article.headline.text, article.authors, article.bylines[0].origin
    ('Rain ends drought', ('Ana Ruiz',), 'metadata')
    >>> completed(article, Metadata(headline="Snow")).headline.text
    'Rain ends drought'
    """
    bylines, stamps = article.bylines, article.timestamps
    if not any(byline.people or byline.agencies for byline in bylines):
        bylines += tuple(_byline(name, article.language) for name in metadata.authors)
    published = article.published
    if metadata.published and (published is None or published.value is None):
        # In front: it is the one that says the day.
        stamps = (_stamp(metadata.published), *stamps)
    headline = article.headline
    if headline is None and metadata.headline:
        title = _title(metadata)
        headline = Block(Label.HEADLINE, title, NOWHERE, 0.5, origin=ORIGIN)
    return attrs.evolve(
        article, headline=headline, bylines=bylines, timestamps=stamps, metadata=metadata
    )


def _title(metadata: Metadata) -> str:
    title = metadata.headline or ""
    if metadata.origin("headline") in _DOUBTFUL:
        for separator in _SEPARATORS:
            front, found, _ = title.rpartition(separator)
            if found and front.count(" ") >= 2:
                return front
    return title


def _byline(name: str, language: str | None) -> Byline:
    """The author of the metadata, read as a byline is: it may be an agency, or carry a role.

    What looks like no byline by itself is read as one with its opener: "Ana Ruiz (aru)".
    """
    read = parse_byline(name, language=language) or parse_byline(f"By {name}", language=language)
    if read is None or not (read.people or read.agencies):
        return Byline(name, NOWHERE, (Person(name),), origin=ORIGIN)
    return attrs.evolve(read, text=name, span=NOWHERE, origin=ORIGIN)


def _stamp(when: datetime.date | datetime.datetime) -> Timestamp:
    return Timestamp(when.isoformat(), NOWHERE, "published", when, ORIGIN)

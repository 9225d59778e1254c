"""The parts of an article in the order they are read, ready to be shown.

What the card lists and what the labelled source leads to. Knows no HTML.
"""

from __future__ import annotations

from collections.abc import Iterator, Set

import attrs

from newsparse.exports.reading_order import in_reading_order
from newsparse.looks.facts import Facts, facts_of
from newsparse.values import (
    Article,
    Block,
    Byline,
    Dateline,
    Label,
    Photo,
    Span,
    Timestamp,
)


@attrs.frozen
class Part:
    """One part of an article.

    Args:
        label: what it is.
        text: as printed.
        spans: where the source prints it; empty for what only the page's metadata has.
        facts: what was found inside it.
        photo: number of the photo that a caption or credit belongs to, from 1.
    """

    label: Label
    text: str
    spans: tuple[Span, ...]
    facts: Facts = ()
    photo: int | None = None


def head(article: Article) -> Iterator[Part]:
    """What stands over the story.

    >>> from newsparse import parse
    >>> article = parse("Rain\\n\\nBy Ana Ruiz\\n\\nIt rained all night in Ulm; the river rose.")
    >>> [(part.label.value, part.text, part.facts) for part in head(article)]
    [('headline', 'Rain', ()), ('byline', 'By Ana Ruiz', (('people', 'Ana Ruiz'),))]
    """
    for block in (article.kicker, article.headline, *article.standfirst):
        if block is not None:
            yield _block(block)
    yield from (_signed(Label.BYLINE, byline) for byline in article.bylines)
    yield from (_signed(Label.TIMESTAMP, stamp) for stamp in article.timestamps)
    if article.dateline is not None:
        yield _signed(Label.DATELINE, article.dateline)


def story(article: Article) -> Iterator[Part]:
    """Body and photos, as they follow each other."""
    numbers = {id(photo): number for number, photo in enumerate(article.photos, 1)}
    credits = {block.span for block in article.blocks if block.label is Label.CREDIT}
    for part in in_reading_order(article):
        if isinstance(part, Photo):
            yield from _photo(part, numbers[id(part)], credits)
        else:
            yield _block(part)


def tail(article: Article) -> Iterator[Part]:
    """The notes."""
    return map(_block, article.notes)


def aside(article: Article) -> Iterator[Part]:
    """What is on the page and not of the article."""
    return map(_block, article.furniture)


def _block(block: Block) -> Part:
    return Part(block.label, block.text, () if block.origin == "metadata" else (block.span,))


def _signed(label: Label, part: Byline | Timestamp | Dateline) -> Part:
    printed = getattr(part, "origin", "text") != "metadata"
    return Part(label, part.text, (part.span,) if printed else (), facts_of(part))


def _photo(photo: Photo, number: int, credit_blocks: Set[Span]) -> Iterator[Part]:
    """Its caption and its credits, each with every place that prints it."""
    own = [photo.caption.span] if photo.caption else []
    own += (credit.span for credit in photo.credits)
    again = [place for place in photo.spans if not any(_within(span, place) for span in own)]
    if photo.caption is not None:
        places = (place for place in again if place not in credit_blocks)
        spans = (photo.caption.span, *places)
        yield Part(Label.CAPTION, photo.caption.text, spans, photo=number)
    lone = tuple(place for place in again if place in credit_blocks)
    for credit in photo.credits:
        spans = (credit.span, *lone)
        yield Part(Label.CREDIT, credit.text, spans, facts_of(credit), photo=number)


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end

"""An article as plain dictionaries, lists, strings and numbers, ready for JSON, and back.

Written out by hand: it is eight times as fast as a general walk over the classes, and the form
stands here to be read. Every key is always present. Nothing is derived: what ``Article``
works out from its parts (``text``, ``authors``, …) is not stored a second time.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from newsparse.values import (
    Article,
    Block,
    Byline,
    Caption,
    Credit,
    Dateline,
    Label,
    Metadata,
    MetaImage,
    Person,
    Photo,
    Reason,
    Span,
    Timestamp,
)

Record = dict[str, Any]
_Value = TypeVar("_Value")
_Form = TypeVar("_Form")


def to_dict(article: Article) -> Record:
    """The article as a dictionary that ``json.dumps`` takes as it is.

    Spans are ``[start, end]``, times are ISO 8601 in the precision printed, labels are the
    words of docs/labels.md.

    >>> from newsparse.values import Article
    >>> to_dict(Article(source="", language="sv"))["language"]
    'sv'
    >>> from_dict(to_dict(Article(source="x"))) == Article(source="x")
    True
    """
    return {
        "kicker": _optional(_block, article.kicker),
        "headline": _optional(_block, article.headline),
        "standfirst": [_block(b) for b in article.standfirst],
        "bylines": [_byline(b) for b in article.bylines],
        "timestamps": [_timestamp(t) for t in article.timestamps],
        "dateline": _optional(_dateline, article.dateline),
        "photos": [_photo(p) for p in article.photos],
        "body": [_block(b) for b in article.body],
        "notes": [_block(b) for b in article.notes],
        "furniture": [_block(b) for b in article.furniture],
        "blocks": [_block(b) for b in article.blocks],
        "language": article.language,
        "confidence": article.confidence,
        "source": article.source,
        "metadata": _optional(_metadata, article.metadata),
    }


def from_dict(record: Mapping[str, Any]) -> Article:
    """The article that ``to_dict`` made the record from, equal to it in every part.

    Keys beside those of ``to_dict`` are passed over, so that a record may carry its own.

    Args:
        record: what ``to_dict`` returned, or ``json.loads`` of it.

    Raises:
        KeyError: a key of ``to_dict`` is missing.

    >>> article = Article(headline=Block(Label.HEADLINE, "Ferry stays", Span(0, 11)))
    >>> from_dict(to_dict(article) | {"file": "ferry.txt"}) == article
    True
    """
    return Article(
        kicker=_optional(_read_block, record["kicker"]),
        headline=_optional(_read_block, record["headline"]),
        standfirst=tuple(_read_block(r) for r in record["standfirst"]),
        bylines=tuple(_read_byline(r) for r in record["bylines"]),
        timestamps=tuple(_read_timestamp(r) for r in record["timestamps"]),
        dateline=_optional(_read_dateline, record["dateline"]),
        photos=tuple(_read_photo(r) for r in record["photos"]),
        body=tuple(_read_block(r) for r in record["body"]),
        notes=tuple(_read_block(r) for r in record["notes"]),
        furniture=tuple(_read_block(r) for r in record["furniture"]),
        blocks=tuple(_read_block(r) for r in record["blocks"]),
        language=record["language"],
        confidence=record["confidence"],
        source=record["source"],
        metadata=_optional(_read_metadata, record["metadata"]),
    )


def _optional(form: Callable[[_Value], _Form], value: _Value | None) -> _Form | None:
    return None if value is None else form(value)


def _block(block: Block) -> Record:
    reasons = block.reasons
    return {
        "label": block.label.value,
        "text": block.text,
        "span": list(block.span),
        "confidence": block.confidence,
        "reasons": None
        if reasons is None
        else [{"rule": r.rule, "strength": r.strength} for r in reasons],
        "element": block.element,
        "origin": block.origin,
    }


def _read_block(record: Record) -> Block:
    reasons = record["reasons"]
    return Block(
        label=Label(record["label"]),
        text=record["text"],
        span=Span(*record["span"]),
        confidence=record["confidence"],
        reasons=None
        if reasons is None
        else tuple(Reason(rule=r["rule"], strength=r["strength"]) for r in reasons),
        element=record["element"],
        origin=record["origin"],
    )


def _byline(byline: Byline) -> Record:
    return {
        "text": byline.text,
        "span": list(byline.span),
        "people": [
            {
                "name": p.name,
                "role": p.role,
                "place": p.place,
                "affiliation": p.affiliation,
                "contact": p.contact,
            }
            for p in byline.people
        ],
        "agencies": list(byline.agencies),
        "origin": byline.origin,
    }


def _read_byline(record: Record) -> Byline:
    return Byline(
        text=record["text"],
        span=Span(*record["span"]),
        people=tuple(Person(**p) for p in record["people"]),
        agencies=tuple(record["agencies"]),
        origin=record["origin"],
    )


def _timestamp(stamp: Timestamp) -> Record:
    return {
        "text": stamp.text,
        "span": list(stamp.span),
        "kind": stamp.kind,
        "value": _optional(_iso, stamp.value),
        "origin": stamp.origin,
    }


def _read_timestamp(record: Record) -> Timestamp:
    return Timestamp(
        text=record["text"],
        span=Span(*record["span"]),
        kind=record["kind"],
        value=_optional(_read_time, record["value"]),
        origin=record["origin"],
    )


def _iso(value: datetime.date | datetime.datetime) -> str:
    return value.isoformat()


def _read_time(printed: str) -> datetime.date | datetime.datetime:
    # A date stays a date: midnight was not printed.
    if "T" in printed:
        return datetime.datetime.fromisoformat(printed)
    return datetime.date.fromisoformat(printed)


def _dateline(dateline: Dateline) -> Record:
    return {
        "text": dateline.text,
        "span": list(dateline.span),
        "place": dateline.place,
        "date": dateline.date,
        "agency": dateline.agency,
        "story_start": dateline.story_start,
    }


def _read_dateline(record: Record) -> Dateline:
    return Dateline(**{**record, "span": Span(*record["span"])})


def _photo(photo: Photo) -> Record:
    return {
        "caption": _optional(_caption, photo.caption),
        "credits": [_credit(c) for c in photo.credits],
        "spans": [list(s) for s in photo.spans],
        "position": photo.position,
    }


def _read_photo(record: Record) -> Photo:
    return Photo(
        caption=_optional(_read_caption, record["caption"]),
        credits=tuple(_read_credit(c) for c in record["credits"]),
        spans=tuple(Span(*s) for s in record["spans"]),
        position=record["position"],
    )


def _caption(caption: Caption) -> Record:
    return {
        "text": caption.text,
        "span": list(caption.span),
        "credits": [_credit(c) for c in caption.credits],
    }


def _read_caption(record: Record) -> Caption:
    return Caption(
        text=record["text"],
        span=Span(*record["span"]),
        credits=tuple(_read_credit(c) for c in record["credits"]),
    )


def _credit(credit: Credit) -> Record:
    return {
        "text": credit.text,
        "span": list(credit.span),
        "photographers": list(credit.photographers),
        "agencies": list(credit.agencies),
        "rights": list(credit.rights),
    }


def _read_credit(record: Record) -> Credit:
    return Credit(
        text=record["text"],
        span=Span(*record["span"]),
        photographers=tuple(record["photographers"]),
        agencies=tuple(record["agencies"]),
        rights=tuple(record["rights"]),
    )


def _metadata(metadata: Metadata) -> Record:
    return {
        "headline": metadata.headline,
        "description": metadata.description,
        "authors": list(metadata.authors),
        "published": _optional(_iso, metadata.published),
        "updated": _optional(_iso, metadata.updated),
        "section": metadata.section,
        "language": metadata.language,
        "images": [
            {"url": i.url, "caption": i.caption, "credit": i.credit} for i in metadata.images
        ],
        "publisher": metadata.publisher,
        "url": metadata.url,
        "body": metadata.body,
        "origins": [list(pair) for pair in metadata.origins],
    }


def _read_metadata(record: Record) -> Metadata:
    return Metadata(
        **{
            **record,
            "authors": tuple(record["authors"]),
            "published": _optional(_read_time, record["published"]),
            "updated": _optional(_read_time, record["updated"]),
            "images": tuple(MetaImage(**image) for image in record["images"]),
            "origins": tuple((field, origin) for field, origin in record["origins"]),
        }
    )

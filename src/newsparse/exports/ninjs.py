"""An article as ninjs 3.1, the IPTC's form of news in JSON."""

from __future__ import annotations

import datetime
from typing import Any

from newsparse.exports.reading_order import folded
from newsparse.values import Article, Label, Photo, Timestamp

Node = dict[str, Any]


def to_ninjs(article: Article, uri: str) -> Node:
    """The article as a ninjs 3.1 item, ready for ``json.dumps``.

    headline and kicker → ``headlines`` (roles ``main``, ``kicker``), standfirst →
    ``descriptions`` (role ``summary``), bylines → ``by``, the people in them → ``people`` (rel
    ``author``), agencies → ``infoSources``, place of the dateline → ``located``, times →
    ``firstCreated`` and ``versionCreated``, story and notes → ``bodies`` (roles ``main``,
    ``note``), photos → ``associations`` with ``descriptions`` and ``by``. A dateline stays in its
    paragraph.

    It has no place for: spans and confidences; a time printed without its zone, or a day without
    a time; furniture and pull quotes; which lines of the story are crossheads, and where in it a
    photo stands; roles, places and contacts of people; photographers, agencies and rights of a
    credit apart from its text.

    Args:
        article: the article.
        uri: the identifier that ninjs asks of every item, without a fragment; those of the photos
            are made from it.

    >>> from newsparse.values import Block, Span
    >>> title = Block(Label.HEADLINE, "Rain at last", Span(0, 12))
    >>> item = to_ninjs(Article(headline=title), "urn:example:1")
    >>> item["headlines"]
    [{'role': 'main', 'value': 'Rain at last'}]
    >>> "bodies" in item
    False
    """
    heads = (("main", article.headline), ("kicker", article.kicker))
    story = (folded(b.text) for b in article.body if b.label is not Label.PULL_QUOTE)
    bodies = [("main", "\n\n".join(story)), *(("note", folded(n.text)) for n in article.notes)]
    item = {"uri": uri, "standard": {"name": "ninjs", "version": "3.1"}, "type": "text"}
    return item | _present(
        language=article.language,
        firstCreated=_moment(article.published),
        versionCreated=_moment(article.updated),
        headlines=[_told(role, folded(block.text)) for role, block in heads if block],
        descriptions=[_told("summary", folded(block.text)) for block in article.standfirst],
        by="; ".join(folded(byline.text) for byline in article.bylines),
        people=[{"name": name, "rel": "author"} for name in article.authors],
        infoSources=[{"name": name} for name in _agencies(article)],
        located=article.dateline.place if article.dateline else None,
        bodies=[_told(role, told) | {"contentType": "text/plain"} for role, told in bodies if told],
        associations=[
            _photo(photo, f"{uri}#photo-{number}") for number, photo in enumerate(article.photos, 1)
        ],
    )


def _present(**values: object) -> Node:
    return {name: value for name, value in values.items() if value}


def _told(role: str, text: str) -> Node:
    return {"role": role, "value": text}


def _agencies(article: Article) -> list[str]:
    """Agencies of bylines and dateline, each once."""
    names = [name for byline in article.bylines for name in byline.agencies]
    if article.dateline is not None and article.dateline.agency:
        names.append(article.dateline.agency)
    return list(dict.fromkeys(names))


def _photo(photo: Photo, uri: str) -> Node:
    caption = folded(photo.caption.text) if photo.caption else ""
    return {"uri": uri, "type": "picture"} | _present(
        descriptions=[_told("caption", caption)] if caption else [],
        by="; ".join(folded(credit.text) for credit in photo.credits),
    )


def _moment(stamp: Timestamp | None) -> str | None:
    """A moment as ninjs takes it: with date, time and zone, none of them made up."""
    value = stamp.value if stamp is not None else None
    if not isinstance(value, datetime.datetime) or value.utcoffset() is None:
        return None
    return value.isoformat()

"""An article as schema.org NewsArticle, in JSON-LD."""

from __future__ import annotations

from typing import Any

from newsparse.exports.reading_order import folded
from newsparse.values import Article, Byline, Credit, Person, Photo, Timestamp

Node = dict[str, Any]


def to_newsarticle(article: Article) -> Node:
    """The article as a ``NewsArticle`` of schema.org, ready for ``json.dumps``.

    kicker → ``articleSection``, standfirst → ``description``, bylines → ``author``, timestamps →
    ``datePublished`` and ``dateModified``, photos → ``image`` with ``caption``, ``creditText``,
    ``creator`` and ``copyrightNotice``, text → ``articleBody`` (crossheads as lines of their own,
    the dateline as printed). What is absent has no key.

    It has no place for: spans and confidences, the place a person writes from, crossheads as such,
    pull quotes, notes and furniture, the parts of the dateline, where in the body a photo stands,
    which of several credits names whom. Put into a page's ``<script>``, ``<`` in it must be
    written ``\\\\u003c``.

    >>> from newsparse.values import Block, Label, Span
    >>> title = Block(Label.HEADLINE, "Rain at last", Span(0, 12))
    >>> node = to_newsarticle(Article(headline=title, language="en"))
    >>> node["@type"], node["headline"], node["inLanguage"]
    ('NewsArticle', 'Rain at last', 'en')
    >>> "author" in node
    False
    """
    standfirst = "\n".join(folded(block.text) for block in article.standfirst)
    return {"@context": "https://schema.org", "@type": "NewsArticle"} | _present(
        headline=folded(article.headline.text) if article.headline else None,
        articleSection=folded(article.kicker.text) if article.kicker else None,
        description=standfirst,
        author=[node for byline in article.bylines for node in _authors(byline)],
        datePublished=_moment(article.published),
        dateModified=_moment(article.updated),
        dateline=folded(article.dateline.text) if article.dateline else None,
        image=[_image(photo) for photo in article.photos],
        articleBody=article.text,
        inLanguage=article.language,
    )


def _present(**values: object) -> Node:
    return {name: value for name, value in values.items() if value}


def _authors(byline: Byline) -> list[Node]:
    return [*map(_person, byline.people), *map(_organisation, byline.agencies)]


def _person(person: Person) -> Node:
    contact = person.contact or ""
    address = "@" in contact.lstrip("@")
    return {"@type": "Person"} | _present(
        name=person.name,
        jobTitle=person.role,
        affiliation=_organisation(person.affiliation) if person.affiliation else None,
        email=contact if address else None,
        alternateName=None if address else contact,
    )


def _organisation(name: str) -> Node:
    return {"@type": "Organization", "name": name}


def _image(photo: Photo) -> Node:
    creators = [name for credit in photo.credits for name in credit.photographers]
    agencies = [name for credit in photo.credits for name in credit.agencies]
    return {"@type": "ImageObject"} | _present(
        caption=folded(photo.caption.text) if photo.caption else None,
        creditText=", ".join(_names(credit) for credit in photo.credits),
        creator=[{"@type": "Person", "name": name} for name in creators]
        + [_organisation(name) for name in agencies],
        copyrightNotice=", ".join(right for credit in photo.credits for right in credit.rights),
    )


def _names(credit: Credit) -> str:
    return "/".join(credit.names) or folded(credit.text)


def _moment(stamp: Timestamp | None) -> str | None:
    return None if stamp is None or stamp.value is None else stamp.value.isoformat()

"""What a page says of itself, gathered: JSON-LD first, then Open Graph, meta, microdata, time.

Decides which source wins for each field. Knows nothing of blocks.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsparse.cues.metadata_names import META_NAMES
from newsparse.readers.json_ld import Node, article_node, folded, listed, text_of
from newsparse.readers.moments import moment
from newsparse.values.metadata import Metadata, MetaImage

_QUERY = 'meta, script[type*="json"], link[rel="canonical"], time, [itemprop], a[rel]'
_LONGEST_NAME = 80
_LONGEST_TEXT = 2_000
_MOST_NAMES = 200
_MOST_TITLES = 6
_NOT_IN_A_NAME = re.compile(r"[\W_]+")
# An address: "https://…", "www.…", "ana@example.org"; an id: "105092"
_NO_NAME = re.compile(r"https?:|www\.|/|@\w|^\d++$", re.IGNORECASE)
_DATES = ("published", "updated")
# What stands behind every name of a vocabulary.
_OPEN_GRAPH = ("og", "article", "twitter")


class Claim(NamedTuple):
    """One value for one field: lower ``rank`` goes first."""

    rank: int
    value: str
    origin: str


Claims = dict[str, list[Claim]]


class PageSays(NamedTuple):
    """The metadata of a page, and what else it calls and says of itself."""

    metadata: Metadata
    titles: tuple[str, ...] = ()
    summaries: tuple[str, ...] = ()


def page_metadata(tree: LexborHTMLParser) -> PageSays:
    """The metadata of a parsed page, each field from its best source."""
    scripts: list[str] = []
    claims: Claims = {}
    for node in tree.css(_QUERY):
        tag = node.tag
        if tag == "script":
            if "ld+json" in (node.attributes.get("type") or "").lower():
                scripts.append(node.text() or "")
        elif tag == "meta":
            _from_meta(claims, node)
        elif tag == "link":
            _claim(claims, "url", Claim(50, node.attributes.get("href") or "", "html"))
        else:
            _from_element(claims, node)
    html = tree.css_first("html")
    if html is not None:
        _claim(claims, "language", Claim(40, html.attributes.get("lang") or "", "html"))
    title = tree.css_first("head title")
    if title is not None:
        _claim(claims, "headline", Claim(90, title.text() or "", "html"))
    for found in claims.values():
        found.sort(key=lambda claim: claim.rank)
    headlines = claims.get("headline", [])
    article = article_node(scripts, headlines[0].value if headlines else None)
    return PageSays(
        _record(claims, article or {}),
        tuple(claim.value for claim in headlines[:_MOST_TITLES]),
        tuple(claim.value for claim in claims.get("description", ())[:_MOST_TITLES]),
    )


def _claim(claims: Claims, field: str, claim: Claim) -> None:
    value = " ".join(claim.value[:_LONGEST_TEXT].split())
    if value:
        claims.setdefault(field, []).append(claim._replace(value=value))


def _from_meta(claims: Claims, node: LexborNode) -> None:
    attributes = node.attributes
    content = attributes.get("content")
    name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
    if not content or not name or len(name) > _LONGEST_NAME:
        return
    field, rank, spoken = _field_of(name)
    if field:
        origin = "open graph" if spoken else "microdata" if attributes.get("itemprop") else "meta"
        _claim(claims, field, Claim(rank, content, origin))


@lru_cache(maxsize=1024)
def _field_of(name: str) -> tuple[str, int, bool]:
    """The field that a name of ``<meta>`` stands for, its rank, and whether it is Open Graph's."""
    field, rank = META_NAMES.get(_NOT_IN_A_NAME.sub("", name.lower()), ("", 0))
    return field, rank, name.lower().startswith(_OPEN_GRAPH)


def _from_element(claims: Claims, node: LexborNode) -> None:
    """Microdata, ``<time>`` and ``rel=author`` in the body."""
    attributes = node.attributes
    name = (attributes.get("itemprop") or "").lower()
    if node.tag == "a" and not name:
        if "author" in (attributes.get("rel") or "").split():
            _claim(claims, "authors", Claim(70, node.text() or "", "html"))
        return
    stamp = attributes.get("datetime") or attributes.get("content")
    if name in ("datepublished", "datemodified"):
        field = "published" if name == "datepublished" else "updated"
        _claim(claims, field, Claim(30, stamp or node.text() or "", "microdata"))
    elif node.tag == "time" and stamp:
        _claim(claims, "published", Claim(80, stamp, "time"))
    elif name in ("headline", "articlesection"):
        field = "headline" if name == "headline" else "section"
        _claim(
            claims, field, Claim(30, attributes.get("content") or node.text() or "", "microdata")
        )
    elif name == "author":
        inner = node.css_first('[itemprop="name"]') or node
        text = inner.attributes.get("content") or inner.text() or ""
        _claim(claims, "authors", Claim(30, text, "microdata"))


def _record(claims: Claims, article: Node) -> Metadata:
    values: dict[str, str] = {}
    origins: dict[str, str] = {}
    for field in ("headline", "description", "section", "language", "publisher", "url"):
        said = text_of(article.get(_JSON_NAMES[field]))
        found = claims.get(field)
        if said:
            values[field], origins[field] = said, "json-ld"
        elif found:
            values[field], origins[field] = found[0].value, found[0].origin
    site = {folded(claim.value) for claim in claims.get("publisher", ())}
    site.add(folded(values.get("publisher", "")))
    authors, origins["authors"] = _authors(claims, article, frozenset(site))
    moments: dict[str, datetime.date | datetime.datetime | None] = {}
    for field in _DATES:
        moments[field], origins[field] = _moment(claims, article, field)
    images, origins["images"] = _images(claims, article)
    body = article.get("articleBody")
    return Metadata(
        headline=values.get("headline"),
        description=values.get("description"),
        authors=authors,
        published=moments["published"],
        updated=moments["updated"],
        section=values.get("section"),
        language=_language_tag(values.get("language")),
        images=images,
        publisher=values.get("publisher"),
        url=values.get("url"),
        body=body if isinstance(body, str) and body else None,
        origins=tuple(sorted((field, origin) for field, origin in origins.items() if origin)),
    )


_JSON_NAMES = {
    "headline": "headline",
    "description": "description",
    "section": "articleSection",
    "language": "inLanguage",
    "publisher": "publisher",
    "url": "url",
    "published": "datePublished",
    "updated": "dateModified",
}


def _moment(
    claims: Claims, article: Node, field: str
) -> tuple[datetime.date | datetime.datetime | None, str]:
    said = text_of(article.get(_JSON_NAMES[field]))
    for claim in (Claim(0, said or "", "json-ld"), *claims.get(field, ())[:_MOST_NAMES]):
        when = moment(claim.value)
        if when is not None:
            return when, claim.origin
    return None, ""


def _authors(claims: Claims, article: Node, site: frozenset[str]) -> tuple[tuple[str, ...], str]:
    """Names from the best source that has any: people, then organisations, then the site."""
    people: list[str] = []
    groups: list[str] = []
    for author in listed(article.get("author"))[:_MOST_NAMES]:
        kind = author.get("@type") if isinstance(author, dict) else None
        names = listed(author.get("name") if isinstance(author, dict) else author)[:_MOST_NAMES]
        group = groups if "Organization" in str(kind) else people
        group += [text_of(name) or "" for name in names]
    found = claims.get("authors", [])[:_MOST_NAMES]
    sources = [("json-ld", people)]
    for origin in dict.fromkeys(claim.origin for claim in found):
        sources.append((origin, [claim.value for claim in found if claim.origin == origin]))
    sources.append(("json-ld", groups))
    fallback: tuple[tuple[str, ...], str] = ((), "")
    for origin, values in sources:
        usable = _names(values)
        others = tuple(name for name in usable if folded(name) not in site)
        if others:
            return others, origin
        if usable and not fallback[0]:
            fallback = usable, origin
    return fallback


def _names(values: Iterable[str]) -> tuple[str, ...]:
    """What can be a name, each once: no addresses, no numbers, nothing overlong."""
    return tuple(
        dict.fromkeys(
            name
            for name in values
            if len(name) <= _LONGEST_NAME
            and any(letter.isalpha() for letter in name)
            and not _NO_NAME.search(name)
        )
    )


def _images(claims: Claims, article: Node) -> tuple[tuple[MetaImage, ...], str]:
    said = tuple(dict.fromkeys(_json_images(article)))
    if said:
        return said, "json-ld"
    addresses = claims.get("images", ())
    if not addresses:
        return (), ""
    captions, credits = claims.get("image caption"), claims.get("image credit")
    image = MetaImage(
        addresses[0].value,
        captions[0].value if captions else None,
        credits[0].value if credits else None,
    )
    return (image,), addresses[0].origin


def _json_images(article: Node) -> Iterator[MetaImage]:
    for image in listed(article.get("image"))[:_MOST_NAMES]:
        if isinstance(image, dict):
            url = text_of(image.get("url")) or text_of(image.get("contentUrl"))
            caption = text_of(image.get("caption")) or text_of(image.get("description"))
            credit = text_of(image.get("creditText")) or text_of(image.get("author"))
            if url or caption:
                yield MetaImage(url, caption, credit or text_of(image.get("copyrightNotice")))
        elif isinstance(image, str):
            yield MetaImage(image)


def _language_tag(text: str | None) -> str | None:
    """A language tag as BCP 47 writes it: "pt_BR" is "pt-BR"; None for what is no tag."""
    tag = (text or "").replace("_", "-")
    return tag if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", tag) else None

"""An article as NITF 3.6, the IPTC's news in XML."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from newsparse.exports.reading_order import folded, in_reading_order, story_of
from newsparse.values import Article, Block, Byline, Dateline, Label, Person, Photo, Timestamp

VERSION = "-//IPTC//DTD NITF 3.6//EN"


def to_nitf(article: Article) -> str:
    """The article as a NITF 3.6 document, UTF-8 when written.

    headline → ``hedline/hl1``, kicker → ``hedline/hl2``, bylines → ``byline`` with ``person``,
    ``byttl`` and ``location``, agencies → ``distributor``, dateline → ``dateline`` with
    ``location`` and ``story.date`` (and taken off the first paragraph), standfirst → ``abstract``,
    crossheads → ``hl2``, pull quotes → ``bq``, photos → ``media`` with ``media-caption`` and
    ``media-producer``, notes behind the body → ``tagline``, others → ``note``, times →
    ``date.issue`` and ``date.release``.

    It has no place for: spans and confidences; furniture; a kicker without a headline; whose role
    or place is whose, beyond the order of print; contacts; photographers, agencies and rights of a
    credit apart from its text. What XML cannot hold becomes U+FFFD.

    >>> from newsparse.values import Span
    >>> title = Block(Label.HEADLINE, "Rain & snow", Span(0, 11))
    >>> print(to_nitf(Article(headline=title)).splitlines()[5])
    <hl1>Rain &amp; snow</hl1>
    >>> "<byline>" in to_nitf(Article())
    False
    """
    language = f" baselang={quoteattr(article.language)}" if article.language else ""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<nitf version="{VERSION}"{language}>',
        *_around("head", _docdata(article)),
        "<body>",
        *_around("body.head", _head(article)),
        *_around("body.content", _content(article)),
        *_around("body.end", _end(article)),
        "</body>",
        "</nitf>",
    ]
    return "\n".join(lines) + "\n"


def _docdata(article: Article) -> Iterator[str]:
    dates = [*_date("date.issue", article.published), *_date("date.release", article.updated)]
    yield from _around("docdata", iter(dates))


def _date(name: str, stamp: Timestamp | None) -> Iterator[str]:
    if stamp is not None and stamp.value is not None:
        yield f'<{name} norm="{stamp.value.isoformat()}"/>'


def _head(article: Article) -> Iterator[str]:
    if article.headline is not None:
        kicker = _element("hl2", article.kicker.text) if article.kicker else ""
        hedline = (_element("hl1", article.headline.text), kicker)
        yield from _around("hedline", (line for line in hedline if line))
    for note in article.notes:
        if not _is_behind(note, article):
            content = _around("body.content", iter([_element("p", note.text)]))
            yield from _around("note", iter(content))
    for byline in article.bylines:
        yield f"<byline>{_byline(byline)}</byline>"
    agencies = [name for byline in article.bylines for name in byline.agencies]
    if article.dateline is not None and article.dateline.agency:
        agencies.append(article.dateline.agency)
    if agencies:
        yield _element("distributor", "; ".join(dict.fromkeys(agencies)))
    if article.dateline is not None:
        yield _dateline(article.dateline)
    yield from _around("abstract", (_element("p", block.text) for block in article.standfirst))


def _byline(byline: Byline) -> str:
    """The people, each with title and place; the printed text where nobody is named."""
    if not byline.people:
        return escape(folded(byline.text))
    return "; ".join(_person(person) for person in byline.people)


def _person(person: Person) -> str:
    title = ", ".join(part for part in (person.role, person.affiliation) if part)
    parts = [_element("person", person.name)]
    parts += [_element("byttl", title)] if title else []
    parts += [_element("location", person.place)] if person.place else []
    return ", ".join(parts)


def _dateline(dateline: Dateline) -> str:
    place = _element("location", dateline.place) if dateline.place else ""
    date = _element("story.date", dateline.date) if dateline.date else ""
    told = ", ".join(part for part in (place, date) if part)
    return f"<dateline>{told or escape(folded(dateline.text))}</dateline>"


def _content(article: Article) -> Iterator[str]:
    for part in in_reading_order(article):
        if isinstance(part, Photo):
            yield from _media(part)
        elif part.label is Label.CROSSHEAD:
            yield _element("hl2", part.text)
        elif part.label is Label.PULL_QUOTE:
            yield f"<bq><block>{_element('p', part.text)}</block></bq>"
        else:
            yield _element("p", story_of(article, part))


def _media(photo: Photo) -> Iterator[str]:
    yield '<media media-type="image">'
    yield '<media-reference mime-type="image/*"/>'
    if photo.caption is not None:
        yield _element("media-caption", photo.caption.text)
    producers = "; ".join(folded(credit.text) for credit in photo.credits)
    if producers:
        yield _element("media-producer", producers)
    yield "</media>"


def _end(article: Article) -> Iterator[str]:
    behind = [escape(folded(n.text)) for n in article.notes if _is_behind(n, article)]
    if behind:
        yield f"<tagline>{'<br/>'.join(behind)}</tagline>"


def _is_behind(note: Block, article: Article) -> bool:
    return not article.body or note.span.start >= article.body[-1].span.end


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(folded(text))}</{name}>"


def _around(name: str, lines: Iterator[str]) -> list[str]:
    inside = list(lines)
    return [f"<{name}>", *inside, f"</{name}>"] if inside else []

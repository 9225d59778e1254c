"""What a page says of itself. Facts only; what is printed on the page is in the Article."""

from __future__ import annotations

import datetime

import attrs

from newsparse.values.value import Value


@attrs.frozen(eq=False, repr=False)
class MetaImage(Value):
    """An image as the page's own metadata describes it.

    Args:
        url: address of the image, as written.
        caption: what the metadata says is in it.
        credit: who the metadata says it belongs to.
    """

    url: str | None = None
    caption: str | None = None
    credit: str | None = None


@attrs.frozen(eq=False, repr=False)
class Metadata(Value):
    """What a page says of itself in JSON-LD, Open Graph, meta tags and microdata.

    Evidence, not truth: a description may be printed nowhere, an author may be the site.

    Args:
        headline: title of the article.
        description: summary of the article.
        authors: names, as written.
        published: day or moment of publication, in the precision written.
        updated: day or moment of the last change.
        section: section or first category.
        language: language tag ("de", "pt-BR").
        images: images of the article.
        publisher: name of the site or paper.
        url: canonical address of the page.
        body: text of the article as the metadata carries it, often cut short.
        origins: (field, where its value comes from) for every field that has one: "json-ld",
            "open graph", "meta", "microdata", "time", "html".
    """

    headline: str | None = None
    description: str | None = None
    authors: tuple[str, ...] = ()
    published: datetime.date | datetime.datetime | None = None
    updated: datetime.date | datetime.datetime | None = None
    section: str | None = None
    language: str | None = None
    images: tuple[MetaImage, ...] = ()
    publisher: str | None = None
    url: str | None = None
    body: str | None = attrs.field(default=None, repr=False)
    origins: tuple[tuple[str, str], ...] = ()

    def origin(self, field: str) -> str | None:
        """Where the value of a field comes from; None where the field is empty.

        >>> Metadata(headline="Rain", origins=(("headline", "json-ld"),)).origin("headline")
        'json-ld'
        >>> Metadata().origin("authors")
        """
        return dict(self.origins).get(field)

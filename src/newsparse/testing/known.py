"""Articles of which every part is known. Facts only."""

from __future__ import annotations

import datetime

import attrs

from newsparse.values import Label


@attrs.frozen
class KnownPhoto:
    """A photo and how it is printed.

    Args:
        caption: what is in it.
        names: whom its credit names, photographer first; empty where no credit is printed.
        credit: the credit as printed; empty for none.
        position: how many parts of the body stand before it.
    """

    caption: str
    names: tuple[str, ...]
    credit: str
    position: int


@attrs.frozen
class KnownArticle:
    """An article of which every part is known; texts as printed.

    Args:
        language: ISO 639-1 code of the cue table it is written with.
        wire: whether it is laid out as an agency sends it, not as a page of the web.
        headline: its title.
        kicker: the label above it; empty for none, as with the others.
        standfirst: the sentence below it.
        byline: the line that names the authors.
        authors: their names.
        timestamp: the line that says when it was published.
        published: the day or moment of that line; None without it.
        dateline: what stands in front of the first paragraph, without the dash.
        place: the place that the dateline names.
        photos: in reading order.
        body: paragraphs and crossheads; the first paragraph holds the dateline.
    """

    language: str
    wire: bool
    headline: str
    kicker: str = ""
    standfirst: str = ""
    byline: str = ""
    authors: tuple[str, ...] = ()
    timestamp: str = ""
    published: datetime.date | datetime.datetime | None = None
    dateline: str = ""
    place: str = ""
    photos: tuple[KnownPhoto, ...] = ()
    body: tuple[tuple[Label, str], ...] = ()

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of the paragraphs."""
        return tuple(text for label, text in self.body if label is Label.PARAGRAPH)

    @property
    def crossheads(self) -> tuple[str, ...]:
        """The texts of the headings inside the body."""
        return tuple(text for label, text in self.body if label is Label.CROSSHEAD)

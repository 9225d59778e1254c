"""Blocks, photos and the article they make up. Facts only; conveniences read, never decide."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator

import attrs

from newsparse.values.labels import Label, Reason, Span
from newsparse.values.metadata import Metadata
from newsparse.values.parts import Byline, Caption, Credit, Dateline, Timestamp
from newsparse.values.value import Value


@attrs.frozen(eq=False, repr=False)
class Block(Value):
    """A stretch of the input and what it is.

    Args:
        label: what the block is.
        text: the stretch with its white space folded and its broken lines re-joined.
        span: characters of the source, first to last that is not blank.
        confidence: probability, 0..1, that the label is right.
        reasons: the rules that spoke, strongest first; None unless asked for by ``explain``.
        element: path of the element the block came from, for HTML.
        origin: "text" for what is printed; "metadata" for a headline that only the page's
            metadata has: its span is (0, 0), and it is in none of the article's blocks.
    """

    label: Label
    text: str
    span: Span
    confidence: float = 1.0
    reasons: tuple[Reason, ...] | None = None
    element: str | None = None
    origin: str = attrs.field(default="text", repr=False)


@attrs.frozen(eq=False, repr=False)
class Photo(Value):
    """A photo, by what is printed of it.

    Args:
        caption: what is in the photo, without its credit; None where only a credit is printed.
        credits: who it belongs to, from the caption and from lines of their own.
        spans: every place of the source that prints the caption or a credit of this photo,
            in order; a caption printed twice is one photo with both places.
        position: how many parts of ``Article.body`` stand before the photo.
    """

    caption: Caption | None
    credits: tuple[Credit, ...]
    spans: tuple[Span, ...]
    position: int

    @property
    def span(self) -> Span:
        """The first place that prints it."""
        return self.spans[0]


@attrs.frozen(eq=False, repr=False)
class Article(Value):
    """A news article in its parts.

    Args:
        kicker: the short label above the headline.
        headline: the title as printed.
        standfirst: the sentences or bullets between headline and body, one block each.
        bylines: who wrote it.
        timestamps: printed times, in printed order.
        dateline: place, date and agency in front of the story.
        photos: in reading order.
        body: paragraphs, crossheads and pull quotes in reading order.
        notes: corrections, editor's notes, taglines.
        furniture: what is on the page and not of the article.
        blocks: the whole input, labelled, in order; every character that is not blank is in
            exactly one of them.
        language: ISO 639-1 code of the language most of the text is in, or None.
        source: the string all spans refer to.
        confidence: 0..1, how sure the parser is of the article as a whole; ranks articles.
        metadata: what the page says of itself, for HTML and for Markdown with front matter;
            None for text. Where no headline, byline or published time is printed, it is from
            here, and its ``origin`` says so.
    """

    kicker: Block | None = None
    headline: Block | None = None
    standfirst: tuple[Block, ...] = ()
    bylines: tuple[Byline, ...] = ()
    timestamps: tuple[Timestamp, ...] = ()
    dateline: Dateline | None = None
    photos: tuple[Photo, ...] = ()
    body: tuple[Block, ...] = ()
    notes: tuple[Block, ...] = ()
    furniture: tuple[Block, ...] = ()
    blocks: tuple[Block, ...] = ()
    language: str | None = None
    source: str = ""
    confidence: float = 0.0
    metadata: Metadata | None = None

    @property
    def text(self) -> str:
        """Paragraphs and crossheads, a blank line between them."""
        return "\n\n".join(b.text for b in self.body if b.label is not Label.PULL_QUOTE)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of the body paragraphs."""
        return tuple(b.text for b in self.body if b.label is Label.PARAGRAPH)

    @property
    def crossheads(self) -> tuple[str, ...]:
        """The texts of the headings inside the body."""
        return tuple(b.text for b in self.body if b.label is Label.CROSSHEAD)

    @property
    def captions(self) -> tuple[str, ...]:
        """The texts of the captions, without credits."""
        return tuple(p.caption.text for p in self.photos if p.caption is not None)

    @property
    def credits(self) -> tuple[Credit, ...]:
        """All photo credits, in reading order."""
        return tuple(c for p in self.photos for c in p.credits)

    @property
    def authors(self) -> tuple[str, ...]:
        """The people of the bylines, each name once."""
        return tuple(dict.fromkeys(p.name for b in self.bylines for p in b.people))

    @property
    def published(self) -> Timestamp | None:
        """The first timestamp that is not an update."""
        return next((t for t in self.timestamps if t.kind != "updated"), None)

    @property
    def updated(self) -> Timestamp | None:
        """The last timestamp that says it is an update."""
        return next((t for t in reversed(self.timestamps) if t.kind == "updated"), None)

    def show(self) -> None:
        """Show the source with every block's label, confidence and reasons.

        In a notebook as a page to click through; elsewhere printed, as ``newsparse FILE`` does.
        """
        pkgutil.resolve_name(f"{_LOOKS}.showing:show")(self)

    def _repr_html_(self) -> str:
        """The card that a notebook shows."""
        card: str = pkgutil.resolve_name(f"{_LOOKS}.card:to_card")(self)
        return card

    def __repr__(self) -> str:
        """On one line, because this is what shows inside a list."""
        told = [
            _counted(len(self.paragraphs), "paragraph"),
            _counted(len(self.photos), "photo"),
            self.language or "language unknown",
            f"confidence {self.confidence:.2f}",
        ]
        return f"<Article {_title(self.headline)}: {', '.join(told)}>"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """The parts in short, for the library rich; what is absent is left out."""
        for name in ("kicker", "headline"):
            block: Block | None = getattr(self, name)
            if block is not None:
                yield name, block.text
        yield from (("standfirst", block.text) for block in self.standfirst)
        if self.authors:
            yield "authors", self.authors
        for name in ("published", "updated"):
            stamp: Timestamp | None = getattr(self, name)
            if stamp is not None:
                yield name, stamp.text
        if self.dateline is not None:
            yield "dateline", self.dateline.text
        for photo in self.photos:
            names = tuple(name for credit in photo.credits for name in credit.names)
            yield "photo", (photo.caption.text if photo.caption else None, *names)
        for name in ("paragraphs", "crossheads", "notes", "furniture"):
            if getattr(self, name):
                yield name, len(getattr(self, name))
        yield "language", self.language
        yield "confidence", round(self.confidence, 2)


# A value knows nothing of looks; it fetches the one that was asked for.
_LOOKS = "newsparse.looks"
_TITLE = 60


def _title(headline: Block | None) -> str:
    if headline is None:
        return "without headline"
    text = headline.text
    return repr(text if len(text) <= _TITLE else f"{text[: _TITLE - 1]}…")


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"

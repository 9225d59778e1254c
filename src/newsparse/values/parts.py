"""The typed parts of an article: what the field parsers return. Facts only, no parsing."""

from __future__ import annotations

import datetime

import attrs

from newsparse.values.labels import Span
from newsparse.values.value import Value


@attrs.frozen(eq=False, repr=False)
class Person(Value):
    """Somebody named in a byline or credit, as printed.

    Args:
        name: the name, never edited ("Ap Dijksterhuis", "MARÍA LÓPEZ").
        role: job title, as printed ("Washington correspondent").
        place: where the person writes from ("Madrid").
        affiliation: paper or institution ("University of Ulm").
        contact: handle or e-mail address ("@aruiz", "a.ruiz@example.org").
    """

    name: str
    role: str | None = None
    place: str | None = None
    affiliation: str | None = None
    contact: str | None = None


@attrs.frozen(eq=False, repr=False)
class Byline(Value):
    """Who wrote the article.

    Args:
        text: the byline as printed, white space folded.
        span: characters of the string that was parsed.
        people: named authors in printed order.
        agencies: agencies, and staff or newsroom signatures that stand for people, as printed.
        origin: "text" for what is printed; "metadata" for what only the page's metadata has:
            the span is (0, 0) then.
    """

    text: str
    span: Span
    people: tuple[Person, ...] = ()
    agencies: tuple[str, ...] = ()
    origin: str = attrs.field(default="text", repr=False)


@attrs.frozen(eq=False, repr=False)
class Credit(Value):
    """Who a photo belongs to.

    Args:
        text: the credit as printed, with its opener and brackets, white space folded.
        span: characters of the string that was parsed.
        photographers: people, as printed.
        agencies: agencies, papers, companies and offices, as printed.
        rights: licence, copyright year, "Handout", "file photo" and the like, as printed.
    """

    text: str
    span: Span
    photographers: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    rights: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Photographers, then agencies."""
        return self.photographers + self.agencies


@attrs.frozen(eq=False, repr=False)
class Caption(Value):
    """What is in a photo.

    Args:
        text: the caption without its credits, white space folded.
        span: the characters that hold the text; where a credit stands inside the caption,
            from the first character of the text to its last.
        credits: the credits that were printed with it.
    """

    text: str
    span: Span
    credits: tuple[Credit, ...] = ()


@attrs.frozen(eq=False, repr=False)
class Dateline(Value):
    """Place, and often date and agency, in front of the story.

    Args:
        text: the dateline as printed, without the dash or equals sign that closes it.
        span: characters of the string that was parsed; what is behind ``span.end`` and the
            closing sign is where the story goes on.
        place: as printed ("LA CROSSE, Wis.", "MOSCOW/KYIV").
        date: as printed ("April 7"), never completed.
        agency: as printed, without brackets ("Reuters").
        story_start: position in the parsed string where the story's own text begins
            (its length where nothing follows).
    """

    text: str
    span: Span
    place: str | None = None
    date: str | None = None
    agency: str | None = None
    story_start: int = 0


@attrs.frozen(eq=False, repr=False)
class Timestamp(Value):
    """A printed publication or update time.

    Args:
        text: as printed, white space folded.
        span: characters of the string that was parsed.
        kind: "published", "updated", or None where the print does not say.
        value: a date, or a date-time (with a zone where one was printed) in exactly the
            precision printed; None where the day cannot be known from the print
            (a relative time without a reference date, a date without a year).
        origin: "text" for what is printed; "metadata" for what only the page's metadata has:
            the span is (0, 0) then.
    """

    text: str
    span: Span
    kind: str | None = None
    value: datetime.date | datetime.datetime | None = None
    origin: str = attrs.field(default="text", repr=False)

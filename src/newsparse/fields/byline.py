"""Who wrote the article, from the line that says so.

    byline = opener? person (joiner person)* (mark (role | place | paper | contact))* time?
           | agency ((mark | joiner) agency)*

Decides whether a line is a byline and who is named in it. Knows nothing of other lines.
"""

from __future__ import annotations

from functools import lru_cache

from newsparse.fields.agencies import names_picture_agency
from newsparse.fields.byline_draft import Reading
from newsparse.fields.byline_guard import may_be_byline
from newsparse.fields.byline_reading import read_spaced
from newsparse.fields.names import is_eastern
from newsparse.given import advice
from newsparse.shapes import bylines as shapes
from newsparse.tidy import tidied
from newsparse.values import Byline

LONGEST_BYLINE = 400
LONGEST_LINE = 200
MOST_KEPT = 256  # lines; one that the rules looked at is read again for its parts
_UNOPENED = ("agency", "bare", "mixed", "named")  # such a line may be a photo's credit as well


def parse_byline(text: str, *, language: str | None = None) -> Byline | None:
    """The people and agencies of a byline; None where the text is no byline.

    Args:
        text: a line or a few, as printed.
        language: ISO 639-1 code, where it is known. Bylines mix languages ("By … mit AFP"), so
            the words of all languages count with or without it.

    >>> parse_byline("By Ana Ruiz in Madrid and Ben Okafor in Paris").people
    (Person(name='Ana Ruiz', role=None, place='Madrid', affiliation=None, contact=None), \
Person(name='Ben Okafor', role=None, place='Paris', affiliation=None, contact=None))
    >>> parse_byline("AFP mit Material von dpa").agencies
    ('AFP', 'dpa')
    >>> parse_byline("By the river") is None
    True
    """
    if not isinstance(text, str):
        raise TypeError(advice(text, "parse_byline"))
    tidy = tidied(text)
    reading = reading_of(tidy.text) if 1 < len(tidy.text) <= LONGEST_BYLINE else None
    if reading is None:
        return None
    return Byline(
        text=tidy.text,
        span=tidy.source_span(0, len(tidy.text)),
        people=reading.people,
        agencies=reading.agencies,
    )


def byline_strength(text: str) -> str | None:
    """How sure a line is a byline by its form alone; None where it is none, or long.

    "opened": an opener and a name. "agency": agencies or a newsroom's signature alone.
    "role": a name with a job title or an address. "mixed": a bare name and an agency, as credits
    have them too. "dated": a name with a time.
    "named": a bare name with a frequent given name. "bare": nothing but the form of a name.

    Args:
        text: a line with its white space folded.

    >>> byline_strength("By Ana Ruiz"), byline_strength("Ana Ruiz"), byline_strength("dpa/lnw")
    ('opened', 'named', 'agency')
    >>> byline_strength("Ana Ruiz, political editor"), byline_strength("Mathoba Sebeko")
    ('role', 'bare')
    >>> byline_strength("White House") is None, byline_strength("Getty Images") is None
    (True, True)
    """
    if not 1 < len(text) <= LONGEST_LINE:
        return None
    reading = reading_of(text)
    if reading is None or (reading.strength in _UNOPENED and names_picture_agency(text)):
        return None
    return reading.strength


@lru_cache(MOST_KEPT)
def reading_of(text: str) -> Reading | None:
    """Who is named in a line; None where it is no byline. The last ones read are kept.

    Args:
        text: white space folded.
    """
    if "&" in text:
        text = shapes.SPACE_ENTITY.sub(" ", text).strip()
    if is_eastern(text):
        from newsparse.fields.byline_eastern import read_eastern  # noqa: PLC0415 (for few pages)

        return read_eastern(text)
    if not may_be_byline(text) or shapes.FOREIGN.search(text):
        return None
    return read_spaced(text)

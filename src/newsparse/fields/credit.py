"""What a photo credit says: ``parse_credit``, and how much a line looks like one.

Judges one string that is a credit or is not; where credits stand in a caption is not known here.
"""

from __future__ import annotations

import regex

from newsparse.cues.agencies import AGENCIES, AMBIGUOUS_AGENCIES
from newsparse.cues.credits import CLOSERS, PICTURE_KINDS, RESERVED, SOURCES, VIA
from newsparse.fields.credit_openers import may_open
from newsparse.fields.credit_pieces import ALL_RIGHTS
from newsparse.fields.credit_reading import (
    LONGEST_BARE,
    LONGEST_CREDIT,
    Reading,
    front_of,
    read_credit,
)
from newsparse.fields.names import is_person_name
from newsparse.given import advice
from newsparse.shapes import credits as shapes
from newsparse.tidy import tidied
from newsparse.values import Credit, Span

_OPENING_SIGNS = frozenset("©ⓒ" + shapes.OPEN_BRACKETS)
_END = 60
_WHOLE = ALL_RIGHTS | AGENCIES | AMBIGUOUS_AGENCIES
_LAST = frozenset(name.rpartition(" ")[2] for name in AGENCIES | AMBIGUOUS_AGENCIES)
_CLOSERS = tuple(CLOSERS)
_BARE_LINK = f" {VIA} "
_FRONT = " \t-–—|/+*•·►▸"
_FIRST_WORD = regex.compile(r"[\p{L}\p{M}]++")
_LONGEST_FIRST = 24
_BACK = " \t|/+*•·-–—"


def parse_credit(text: str, *, language: str | None = None) -> Credit | None:
    """Read a photo credit that stands alone.

    Args:
        text: one line or phrase, white space as it comes.
        language: ISO 639-1 code of the text, where it is known: an opener without a sign
            behind it must then be one of that language.

    Returns:
        The credit, or None where the text is none.

    >>> parse_credit("Foto: Jonas Brandt/dpa").names
    ('Jonas Brandt', 'dpa')
    >>> parse_credit("(photo credit: REUTERS)").agencies
    ('REUTERS',)
    >>> parse_credit("© 2024 Ana Ruiz, CC BY-SA 4.0").rights
    ('2024', 'CC BY-SA 4.0')
    >>> parse_credit("Photo by the river on a quiet day") is None
    True
    """
    if not isinstance(text, str):
        raise TypeError(advice(text, "parse_credit"))
    if len(text) > 4 * LONGEST_CREDIT:
        return None
    folded = tidied(text)
    reading = read_credit(folded.text, language)
    if reading is None:
        return None
    return credit_of(folded.text, folded.source_span(0, len(folded.text)), reading)


def credit_of(text: str, span: Span, reading: Reading) -> Credit:
    """The credit that a reading of ``text`` gives."""
    parts = reading.parts
    return Credit(text, span, parts.photographers, parts.agencies + parts.loose, parts.rights)


def credit_names(credit: Credit) -> list[str]:
    """A credit for print: as it stands, without opener, signs, year and brackets.

    Empty where it names nobody and says no more than what kind of picture it is.

    >>> credit_names(parse_credit("(Foto: Jonas Brandt/dpa)"))
    ['Jonas Brandt/dpa']
    >>> credit_names(parse_credit("Foto: privat")), credit_names(parse_credit("Archivfoto"))
    (['privat'], [])
    """
    front = front_of(credit.text, None)
    rest = front.rest
    for right in credit.rights:
        if right.lower().endswith(RESERVED) or right.isdigit():
            rest = rest.replace(right, "")
    rest = rest.strip(_BACK + ".,;")
    if credit.names and rest.endswith(_CLOSERS):
        return list(credit.names)
    if (
        not credit.names
        and not front.opened
        and any(kind in rest.lower() for kind in PICTURE_KINDS)
    ):
        return []
    return [rest] if rest else []


def credit_strength(text: str) -> str | None:
    """What speaks for a whole line being a credit; quick to say None.

    Args:
        text: one line, white space folded.

    >>> credit_strength("Foto: Jonas Brandt/dpa"), credit_strength("ISABELLE MORVAN / AFP")
    ('opened', 'slash')
    >>> credit_strength("Quelle: dpa"), credit_strength("Bildquelle: dpa")
    ('source', 'opened')
    >>> credit_strength("The ferry left Port Ann at noon.") is None
    True
    """
    if not 2 <= len(text) <= LONGEST_CREDIT:
        return None
    opens = text[0] in _OPENING_SIGNS or may_open(text)
    hinted = opens or _BARE_LINK in text or shapes.BARE_HINT.search(text) is not None
    if not hinted and not _may_be_bare(text):
        return "capitals" if text.isupper() and is_person_name(text) else None
    if not opens and (
        len(text) > LONGEST_BARE or shapes.LOWER_END.match(text, max(0, len(text) - _END))
    ):
        return None
    reading = read_credit(text)
    if reading is not None and reading.kind == "name":
        return "bracketed" if text[0] in shapes.OPEN_BRACKETS else None
    if reading is None or (reading.kind == "copyright" and _is_of_the_page(reading)):
        return None
    return "source" if reading.kind == "opened" and _tells_source(text) else reading.kind


def _tells_source(text: str) -> bool:
    """Whether a line opens with a word that may say where its news are from."""
    first = _FIRST_WORD.search(text, 0, _LONGEST_FIRST)
    return first is not None and first.group().lower() in SOURCES


def _is_of_the_page(reading: Reading) -> bool:
    """Whether a copyright is the page's own, at its foot: a year, and nobody known for photos.

    "© 2026", "© 2026 The Ulm Post", and not "© 2026 Ana Ruiz" or "© 2026 Getty Images".
    """
    parts = reading.parts
    return not (parts.photographers or parts.known) and any(
        right[:1].isdigit() for right in parts.rights
    )


def _may_be_bare(text: str) -> bool:
    """Whether a line without any sign may be a credit: an agency, words of rights."""
    if text.endswith(_CLOSERS):
        return True
    folded = text.lower().rstrip(".")
    return folded in _WHOLE or folded.rpartition(" ")[2] in _LAST

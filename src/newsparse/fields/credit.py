"""What a photo credit says: ``parse_credit``.

    credit  = [bracket] {opener | copyright} names [bracket]
    opener  = cue [":" | "/" | "=" | ","]           "Foto:", "Photo by", "사진 ="
    names   = name {("/" | "," | "|" | "via" ...) name}

Judges one string that is a credit or is not; where credits stand in a caption is not known here.
"""

from __future__ import annotations

import attrs
import regex

from newsparse.cues.agencies import AGENCIES, AMBIGUOUS_AGENCIES
from newsparse.cues.credits import CLOSERS, LINKS
from newsparse.fields.agencies import is_agency
from newsparse.fields.credit_openers import may_open, opener_at
from newsparse.fields.credit_parts import ALL_RIGHTS, Parts, is_rights, parts_of
from newsparse.fields.names import is_person_name
from newsparse.shapes import credits as shapes
from newsparse.tidy import tidied
from newsparse.values import Credit, Span

LONGEST_CREDIT = 300
LONGEST_BARE = 160
_OPENING_SIGNS = frozenset("©ⓒ" + shapes.OPEN_BRACKETS)
_STRONG_SEAM = regex.compile(r"[/|=／｜+]| via |\s[-–]\s")
_WHOLE = ALL_RIGHTS | AGENCIES | AMBIGUOUS_AGENCIES
_LAST = frozenset(name.rpartition(" ")[2] for name in AGENCIES | AMBIGUOUS_AGENCIES)
_CLOSERS = tuple(CLOSERS)
_ALL_RESERVED = ("reserved", "réservés", "vorbehalten", "reservados", "riservati")
_PICTURES = (
    "bild",
    "foto",
    "photo",
    "image",
    "picture",
    "pic",
    "footage",
    "montage",
    "画像",
    "사진",
)
_FRONT = " \t-–—|/+*•·►▸"
_BACK = " \t|/+*•·-–—"


@attrs.frozen
class Reading:
    """A string read as a credit.

    Args:
        kind: what speaks for it: "opened", "copyright", "slash", "agency", "closed",
            "rights", "contact", "opener" (one without a sign), "names" (several, none of them
            a known agency), "name".
        parts: who and what is named.
    """

    kind: str
    parts: Parts


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
    front = _front_of(credit.text, None)
    rest = front.rest
    for right in credit.rights:
        if right.lower().endswith(_ALL_RESERVED) or right.isdigit():
            rest = rest.replace(right, "")
    rest = rest.strip(_BACK + ".,;")
    if credit.names and rest.endswith(_CLOSERS):
        return list(credit.names)
    if not credit.names and not front.opened and any(kind in rest.lower() for kind in _PICTURES):
        return []
    return [rest] if rest else []


def read_credit(text: str, language: str | None = None) -> Reading | None:
    """Read folded text as a credit, and say what speaks for it; None where it is none."""
    if not text or len(text) > LONGEST_CREDIT:
        return None
    front = _front_of(text, language)
    if not (front.opened or front.copyright) and (
        len(front.rest) > LONGEST_BARE or shapes.LOWER_RUN.search(front.rest)
    ):
        return None
    if _crossed(front.rest):
        return None
    parts = parts_of(front.rest, opened=front.opened or front.copyright)
    if front.rights:
        parts = attrs.evolve(parts, rights=front.rights + parts.rights)
    kind = _kind(parts, front)
    return None if kind is None else Reading(kind, parts)


def _front_of(text: str, language: str | None) -> _Front:
    inner, bracketed = _without_brackets(text)
    start = len(inner) - len(inner.lstrip(_FRONT))
    opened = signed = linked = copyright_ = False
    rights: tuple[str, ...] = ()
    for _ in range(4):
        mark = shapes.COPYRIGHT.match(inner, start)
        if mark is not None:
            copyright_, start = True, mark.end()
            rights += (mark.group(1),) if mark.group(1) else ()
            continue
        opener = opener_at(inner, start, language)
        if opener is None or opener.end == start:
            break
        if not opener.signed and (opened or _agency_first(inner[start:])):
            break
        opened, start = True, opener.end
        rights += (opener.rights,) if opener.rights else ()
        signed, linked = signed or opener.signed, linked or opener.linked
        start += len(inner[start:]) - len(inner[start:].lstrip(" "))
    return _Front(inner[start:].strip(_BACK), opened, signed, linked, copyright_, bracketed, rights)


def _agency_first(text: str) -> bool:
    """Whether an agency's name stands first: "picture alliance/dpa" opens no credit."""
    seam = shapes.BREAK.search(text, 0, 60)
    return is_agency(text) or (seam is not None and is_agency(text[: seam.start()]))


@attrs.frozen
class _Front:
    rest: str
    opened: bool
    signed: bool
    linked: bool
    copyright: bool
    bracketed: bool
    rights: tuple[str, ...]


def _kind(parts: Parts, front: _Front) -> str | None:
    if not parts.count:
        return None
    if front.copyright:
        small = parts.loose and parts.loose[0][0].islower()  # "Copyright law in Europe"
        return "copyright" if not small and _few_loose(parts, 6) else None
    if front.signed:
        return "opened" if _few_loose(parts, 14 if front.bracketed else 3) else None
    if front.opened:
        return _unsigned(parts, front)
    if parts.loose:
        return None
    return _bare(front.rest, parts)


def _unsigned(parts: Parts, front: _Front) -> str | None:
    if parts.loose:
        return None
    if parts.known or parts.photographers or (parts.rights and not parts.agencies):
        return "opened" if front.linked or parts.known else "opener"
    return "opener" if front.linked and parts.agencies else None


def _bare(rest: str, parts: Parts) -> str | None:
    if parts.known:
        if not parts.photographers and not parts.rights and all(map(is_agency, parts.agencies)):
            return "agency"
        if parts.photographers or (parts.rights and not parts.plain):
            return "slash"
        # "LONDON (Reuters)" and "Ulm, dpa" are datelines
        return "slash" if _STRONG_SEAM.search(rest) else None
    if parts.closed:
        return None if parts.plain or parts.offices else "closed"
    if parts.granted:
        return "rights"
    if parts.photographers:
        if any("@" in name for name in parts.photographers):
            return "contact"
        if parts.agencies or len(parts.photographers) > 1:
            apart = _STRONG_SEAM.search(rest) or _is_linked(rest)
            return "names" if apart or (parts.offices and not parts.plain) else None
        return "name" if is_person_name(rest) or parts.rights else None
    if parts.rights and not parts.agencies:
        dates = all(shapes.DATE.fullmatch(right) for right in parts.rights)
        return None if dates else "rights"
    return None


def _is_linked(text: str) -> bool:
    """ "Ana Ruiz for The Port Times", and no longer run of small words."""
    small = [word for word in text.split(" ") if word[:1].islower()]
    return len(small) <= 2 and not LINKS.isdisjoint(small)


def _crossed(text: str) -> bool:
    """Whether a bracket is closed in it that was opened in front of it."""
    for character in text:
        if character in shapes.OPEN_BRACKETS:
            return False
        if character in shapes.CLOSE_BRACKETS:
            return True
    return False


def _few_loose(parts: Parts, most: int) -> bool:
    if parts.broken:
        return False
    found = [word for piece in parts.loose for word in piece.split()]
    if len(found) <= (min(most, 1) if parts.names else most):
        return True
    high = sum(not word[0].islower() for word in found)
    return len(found) <= 2 * most and 2 * high > len(found)


def _without_brackets(text: str) -> tuple[str, bool]:
    """The inside of what one pair of brackets holds; a lone bracket at either end goes too."""
    inner, bracketed = text.strip(" "), False
    bare = inner.rstrip(" .,;")
    if bare and bare[-1] in shapes.CLOSE_BRACKETS:
        opening = shapes.BRACKET_PAIRS[bare[-1]]
        if bare[0] == opening and bare.find(bare[-1]) == len(bare) - 1:
            return bare[1:-1].strip(" "), True
        if opening not in bare:
            return bare[:-1].strip(" "), True
    if inner[:1] and inner[0] in shapes.OPEN_BRACKETS:
        closing = shapes.CLOSE_BRACKETS[shapes.OPEN_BRACKETS.index(inner[0])]
        if closing not in inner:
            return inner[1:].strip(" "), True
    return inner, bracketed


def credit_strength(text: str) -> str | None:
    """What speaks for a whole line being a credit; quick to say None.

    Args:
        text: one line, white space folded.

    >>> credit_strength("Foto: Jonas Brandt/dpa"), credit_strength("ISABELLE MORVAN / AFP")
    ('opened', 'slash')
    >>> credit_strength("The ferry left Port Ann at noon.") is None
    True
    """
    length = len(text)
    if length > LONGEST_CREDIT or length < 2:
        return None
    if not (text[0] in _OPENING_SIGNS or may_open(text)):
        if length > LONGEST_BARE:
            return None
        if shapes.BARE_HINT.search(text) is None:
            if not _may_be_bare(text):
                return "capitals" if text.isupper() and is_person_name(text) else None
        elif shapes.LOWER_END.search(text, max(0, length - 60)):
            return None
    reading = read_credit(text)
    if reading is None:
        return None
    if reading.kind == "name":
        return "bracketed" if text[0] in shapes.OPEN_BRACKETS else None
    return reading.kind


def _may_be_bare(text: str) -> bool:
    """Whether a line without any sign may be a credit: an agency, words of rights."""
    if text.endswith(_CLOSERS):
        return True
    folded = text.lower().rstrip(".")
    return folded in _WHOLE or folded.rpartition(" ")[2] in _LAST

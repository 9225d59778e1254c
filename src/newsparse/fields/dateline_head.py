"""The inside of a dateline: which part of it is the place, which the date, which the agency.

Decides by form; whether the whole is a dateline is not known here.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from newsparse import patterns
from newsparse.cues.datelines import PLACE_PARTICLES
from newsparse.fields.agencies import is_agency
from newsparse.fields.printed_time import day_is_sound
from newsparse.shapes import dates
from newsparse.shapes.date_codes import Kind, coded, is_kind
from newsparse.shapes.signed import signed

_LONGEST_PLACE = 60
_MOST_PIECES = 4
_MOST_WORDS = 5
_LONGEST_HEAD = 110
_DIGIT_OR_COMMA = patterns.of_regex(r"[\d,]")
_EDGES = " ,.;-–—"

_BRACKET = signed(
    r"[(\[/«]",
    r"^(?<front>[^()\[\]]{0,70}?)[\s,]*+(?:\((?<inner>[^()]{2,40})\)|\[(?<inner>[^\[\]]{2,40})\]|(?<=\s)/(?<inner>[^/]{2,30})/|«(?<inner>[^«»]{2,30})»)[.,]?\s*$",
)
_INNER_SEAM = patterns.of_regex(r"\s*[/,;·]\s*")
# Agencies nobody has listed: "dpo", "XYZ".
_SHORT_AGENCY = patterns.of_regex(r"[\p{Ll}]{2,5}(?:/[\p{Ll}]{2,4})?")
_LETTERS = patterns.of_regex(r"[\p{Lu}]{2,8}(?:[/\-][\p{L}]{2,8})?")
# "NRW Business"
_OUTLET = patterns.of_regex(r"\p{Lu}{2,6} \p{Lu}\p{Ll}+")
_SITE = patterns.of_regex(r"[\p{L}\p{N}\-]{2,20}\.(?:[a-z]{2,7}\.)?[a-z]{2,7}", regex.I)
_PLACE_WORD = patterns.of_regex(
    r"(?:[\p{Lu}\p{Lt}][\p{L}\p{M}'’.\-‑]*+|[\p{Lo}\p{M}][\p{Lo}\p{M}\-'’]*+|d['’][\p{Lu}]\p{L}*+|al-\p{Lu}\p{L}*+)"
)
_LOWER_PLACE = patterns.of_regex(r"\p{Ll}[\p{Ll} .'’]{2,30}+")
_SPLIT = signed(r"[,.]", r"\s*[,]\s*|(?<=\p{L}{4})\.\s+|\.\s+(?=\p{Lu}{3})")
_TYPED_DATE = patterns.of_regex(r"(?<=,\s?)\p{L}{3,9}\.?\s\d{1,2}$")


class Head(NamedTuple):
    """A dateline's parts as printed, and where the last of them ends.

    Args:
        place: one or several places with their regions.
        date: as printed.
        agency: without its brackets.
        end: position behind the last part.
        is_capitals: the place is printed in capitals.
        is_lower: the place is printed in small letters.
    """

    place: str | None
    date: str | None
    agency: str | None
    end: int
    is_capitals: bool = False
    is_lower: bool = False


def head_of(text: str) -> Head | None:
    """Take the text in front of a dateline's dash apart.

    >>> head_of("LONDON, April 7 (Reuters)")
    Head(place='LONDON', date='April 7', agency='Reuters', end=25, is_capitals=True, is_lower=False)
    >>> head_of("She said") is None
    True
    """
    text = text.rstrip()
    end = len(text.rstrip(_EDGES)) if not text.endswith(".") else len(text)
    front, date, agency = text, None, None
    bracket = _BRACKET.search(text)
    if bracket:
        inner = bracket["inner"].strip()
        front = bracket["front"]
        end = len(text.rstrip(" .,"))
        date = inner if _date_at(inner) == 0 else None
        if date is None:
            if not _is_bracketed_agency(inner, front):
                return None
            agency = inner
    front = front.strip()
    if agency is None:
        front, agency = _without_agency(front)
    at = _date_at(front) if date is None else None
    if at == 0:
        return None
    if at is not None:
        date = front[at:].strip().rstrip(",") if at else None
        if date and bracket and text.rstrip(" .").endswith("/"):
            date = date.rstrip(".")
        front = front[:at]
    front = front.strip().rstrip(",;- ").rstrip()
    place = _undotted(front)
    if at is None and not bracket and agency is None and text.rstrip(".") == place:
        end = len(place)
    lower = _LOWER_PLACE.fullmatch(place) is not None
    if not (is_place(place) or (lower and date)):
        return None
    first = place.split(",")[0]
    return Head(place, date, agency, end, first.upper() == first != first.lower(), lower)


def is_place(text: str) -> bool:
    """Whether a text has the form of a place: capitalised words, regions behind commas.

    >>> is_place("LA CROSSE, Wis."), is_place("Rio de Janeiro"), is_place("MOSCOW/KYIV")
    (True, True, True)
    >>> is_place("The council of the town met"), is_place("Boeing 737")
    (False, False)
    """
    if not 1 < len(text) <= _LONGEST_PLACE:
        return False
    pieces = [piece.strip() for part in text.split(",") for piece in part.split("/")]
    if len(pieces) > _MOST_PIECES:
        return False
    for piece in pieces:
        words = piece.split()
        if not 0 < len(words) <= _MOST_WORDS or words[-1] in PLACE_PARTICLES:
            return False
        for position, word in enumerate(words):
            if position and word in PLACE_PARTICLES:
                continue
            if not _PLACE_WORD.fullmatch(word):
                return False
    return True


def _undotted(place: str) -> str:
    """Without the full stop that closes it; that of "Wis." and "N.Y." stays."""
    last = place.rsplit(" ", maxsplit=1)[-1]
    if place.endswith(".") and "," not in place and last.count(".") == 1 and len(last) > 3:
        return place.rstrip(".")
    return place


def _is_bracketed_agency(inner: str, front: str) -> bool:
    if is_agency(inner) or _SHORT_AGENCY.fullmatch(inner):
        return True
    pieces = _INNER_SEAM.split(inner)
    if len(pieces) > 1 and is_agency(pieces[0]):
        return True
    # A party stands behind a politician's name, an agency behind a town in capitals.
    return front.strip().isupper() and (
        _LETTERS.fullmatch(inner) is not None or _OUTLET.fullmatch(inner) is not None
    )


def _without_agency(front: str) -> tuple[str, str | None]:
    """The agency or site at an end: "JAKARTA, Kabar.example", "Kabar.example, Jakarta"."""
    pieces = list(_SPLIT.finditer(front))
    if not pieces:
        return front, None
    last = front[pieces[-1].end() :]
    dated = any(map(str.isdecimal, front))
    in_letters = _OUTLET.fullmatch(last) or (dated and _LETTERS.fullmatch(last))
    if last and (_SITE.fullmatch(last) or in_letters or is_agency(last)):
        return front[: pieces[-1].start()], last
    first = front[: pieces[0].start()]
    if _SITE.fullmatch(first) or (is_agency(first) and len(pieces) == 1):
        return front[pieces[0].end() :], first
    return front, None


def _date_at(text: str) -> int | None:
    """Where the date begins that the text ends with."""
    if len(text) > _LONGEST_HEAD or _DIGIT_OR_COMMA.search(text) is None:
        return None
    codes = coded(text)
    line = codes.codes.rstrip(" .,")
    for at, code in enumerate(line):
        if at and line[at - 1] not in " ,.(":
            continue
        if code in "x ,.":
            continue
        day = dates.DAY.match(codes.codes, at)
        if day and day.end() >= len(line) and day_is_sound(day, codes, None):
            return codes.spans[at][0]
        alone = at + 1 == len(line) and at > 1 and "," in line[max(0, at - 2) : at]
        # "LONDON, Monday"; two letters are a region's ("ADELAIDE, SA").
        alone = alone and len(codes.words[at]) > 2
        if alone and (is_kind(code, Kind.WEEKDAY) or is_kind(code, Kind.MONTH)):
            return codes.spans[at][0]
    typed = _TYPED_DATE.search(text)
    return typed.start() if typed else None

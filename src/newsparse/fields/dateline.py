"""Datelines: place, date and agency in front of a story, and where the story goes on.

Form: ``place ["/" place] ["," region] ["," date] ["(" agency ")"] (dash | ":" | "=")``, and the
bracketed forms of East Asia's wires. Knows the form of a place's name, not the places of the
world; a listed place only makes the bolder forms believable.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from newsparse import patterns
from newsparse.cues.bylines import PLACE_BEGINNINGS, PLACE_ENDINGS
from newsparse.cues.clock import DAY_SIGNS
from newsparse.cues.datelines import PLACE_PARTICLES, WIRE_SIGNS
from newsparse.cues.merged import numbered, words
from newsparse.cues.places import PLACES
from newsparse.cues.plain_words import PLAIN_WORDS
from newsparse.fields.agencies import is_agency
from newsparse.fields.byline import byline_strength
from newsparse.fields.dateline_head import Head, head_of
from newsparse.fields.dateline_strengths import first_place, is_label, strength_of
from newsparse.fields.dateline_wires import wire_opening
from newsparse.given import advice
from newsparse.shapes.signed import signed
from newsparse.tidy import Tidied, holds_letters_alone, tidied
from newsparse.values import Dateline

LONGEST_DATELINE = 100
# Enough of a paragraph to see the dateline and the first words of the story.
_WINDOW = 200
_LONGEST_LINE = 70

# Capitalised words and then a sign or a number: "LA CROSSE, ", "Rio de Janeiro (", "Praha 3.",
# or small letters up to a comma, or what East Asia's wires begin with.
_CAPITALISED = r"[\p{Lu}\p{Lt}\p{Lo}](?:[\p{L}\p{M}'’]|[.\-‑](?=\p{L}))*+"
_OPENS = regex.compile(
    rf"""
    \s*+
    (?: {_CAPITALISED} (?:(?:\s?/\s?|\s{{1,3}}+(?:\p{{Ll}}{{1,5}}\s){{0,2}}){_CAPITALISED}){{0,6}}+
        (?:\s{{0,3}}+[,.(\[\-–—―:：=＝/«\d]|\s*+$)
      | [【(（\[［\u1100-\uffff]
      | \p{{Ll}}[\p{{Ll}}\s.]{{2,30}}+, )
    """,
    regex.X,
)
_MAYBE = signed(
    r"[–—―＝=】：:）\])电電讯訊._-]"
    r"(?:(?<![._-])|(?<=-)(?:(?<!\w-)|(?![A-Za-z]))|(?<=/\.)|(?<=\s_)|(?<=\.)(?<![a-z]\.)(?=\s))",
    r"[–—―＝=】：:]|-[\s\-\d]|[.)/\]]\s?-|[）\])]|/\.|\s_\s|\p{Lu}{3}\.\s|[电電讯訊]",
)
_WIRE_SIGN = regex.compile(rf"[{WIRE_SIGNS}]")
_CLOSER = signed(
    r"[–—―:：_.\s-]"
    r"(?:(?<=[–—―:：])|(?<=_)(?=\s)|(?<=-)(?:(?<!\w-)|(?=[\s(-]))|(?<=\.)(?<![a-z]\.)(?=\s)|(?<=\)\s))",
    r"""
    \.?\s?+
    (?: (?<dash> (?<=\s)_(?=\s) | (?<=[\s.)\]/])-{1,3}+ | -{1,3}+(?=\s) | --(?=\() | [–—―]{1,2}+ )
      | (?<colon>[:：]) )
    \s*+
  | (?<=/)\.\s
  | (?<bare> (?<=\p{L}\)) \s+ (?=[\p{Lu}\p{Lo}"“„«]) )
  | (?<=\p{Lu}{3})\.\s+(?=\p{Lu}\p{Ll})
    """,
    regex.X,
)
_MOST_CLOSERS = 4
# Where an agency in front of a place ends, and words with which a date begins.
_PARTED = patterns.of_regex(r"\s*,|\.\s")
_DATE_BEGINNINGS = frozenset(
    day.split()[0] for day in words("weekdays").union(numbered("months"), DAY_SIGNS)
)
_BRACKETED_AGENCY = patterns.of_regex(r"\((?<agency>[^()]{2,40})\)\s?-{1,3}\s*+")
_AGENCY_FIRST = patterns.of_regex(r"\((?<agency>[^()]{2,40})\)\s?(?:-{1,3}|[–—―])\s*+")
_FOLLOWING_AGENCY = patterns.of_regex(r"(?<agency>[\p{L}][\p{L} .\-]{1,30}?)[.,](?=\s)\s*+")
# What ``byline_strength`` says of somebody's name with nothing but a date behind it.
_SIGNATURES = frozenset({"opened", "named", "mixed"})
_ONE_NAME = patterns.of_regex(r"\p{Lu}[\p{Ll}\p{M}]{2,}(?:[\-‑]\p{Lu}[\p{Ll}\p{M}]{2,})?\.")


class _Read(NamedTuple):
    """A dateline in the tidied text, and how it gave itself away."""

    head: Head
    end: int
    story: int
    strength: str


def parse_dateline(text: str, *, language: str | None = None) -> Dateline | None:
    """Read the dateline in front of a paragraph, or on a line of its own.

    Args:
        text: a paragraph that may begin with a dateline, or a line that may be one.
        language: code of the text's language; datelines are formed alike in all of them, so
            it may be left out.

    >>> parse_dateline("LA CROSSE, Wis. (AP) — Voters lined up early.")
    ... # doctest: +NORMALIZE_WHITESPACE
    Dateline(text='LA CROSSE, Wis. (AP)', span=Span(start=0, end=20), place='LA CROSSE, Wis.',
        date=None, agency='AP', story_start=23)
    >>> parse_dateline("PARIS, 7 avr 1987 (AFP) - Le franc monte.").date
    '7 avr 1987'
    >>> parse_dateline("東京＝雨が降った。").place
    '東京'
    >>> parse_dateline("WASHINGTON is a city of statues.") is None
    True
    >>> parse_dateline("UPDATE - The council has answered.") is None
    True
    """
    if not isinstance(text, str):
        raise TypeError(advice(text, "parse_dateline"))
    del language
    if _cannot_be(text):
        return None
    tidy = tidied(text, 0, min(len(text), 3 * _WINDOW))
    read = _read(tidy.text)
    if read is None:
        return None
    return Dateline(
        tidy.text[: read.end],
        tidy.source_span(0, read.end),
        read.head.place,
        read.head.date,
        read.head.agency,
        _source_start(tidy, read.story, text),
    )


def dateline_strength(text: str) -> str | None:
    """How surely a paragraph or line begins with a dateline.

    Args:
        text: a paragraph or line, white space folded.

    Returns:
        "agency": with a known agency. "dated": place and date. "capitals": a place in capitals,
        or a known one, and a dash. "colon": the same and a colon. "place": a capitalised word
        and a dash. "line": a line of its own. None: no dateline.

    >>> dateline_strength("Berlin (dpa) – Der Rat tagt."), dateline_strength("ROMA - Il consiglio")
    ('agency', 'capitals')
    >>> dateline_strength("The council met - and left.") is None
    True
    """
    if _cannot_be(text):
        return None
    read = _read(text[:_WINDOW])
    return read.strength if read else None


def _cannot_be(text: str) -> bool:
    """A cheap test that lets every dateline pass, and few other texts."""
    if holds_letters_alone(text) and not text.isupper() and not _WIRE_SIGN.search(text):
        return True  # "Contact us"
    if not _OPENS.match(text, 0, LONGEST_DATELINE) or _is_no_head(text[:LONGEST_DATELINE]):
        return True
    if _MAYBE.search(text, 0, LONGEST_DATELINE) is not None:
        return False
    if len(text) > _LONGEST_LINE:
        return True
    return "," not in text and not text.rstrip().endswith((".", ")")) and not text.isupper()


def _source_start(tidy: Tidied, position: int, text: str) -> int:
    return tidy.source_position(position) if position < len(tidy.text) else len(text)


def _read(text: str) -> _Read | None:
    wire = wire_opening(text)
    if wire is not None:
        return _Read(wire.head, wire.end, wire.story, "agency" if wire.head.agency else "dated")
    if text[:1] == "(":
        return _agency_first(text)
    if len(text) < 3:
        return None
    for closer in _closers(text):
        read = _closed(text, closer)
        if read is not None:
            return read
    return _own_line(text) if len(text) <= _LONGEST_LINE else None


def _closers(text: str) -> list[regex.Match[str]]:
    found: list[regex.Match[str]] = []
    for closer in _CLOSER.finditer(text, 0, LONGEST_DATELINE + 8):
        if closer.start() > LONGEST_DATELINE or len(found) == _MOST_CLOSERS:
            break
        found.append(closer)
    return found


def _closed(text: str, closer: regex.Match[str]) -> _Read | None:
    """The dateline that ends in front of the closer."""
    # "WASHINGTON, D.C. —": the full stop is the place's own, that of "Chemnitz.-" is not.
    dotted = closer[0].startswith(".") and closer[0][1:2].isspace()
    front = text[: closer.start() + dotted]
    if _is_bare(front) and not _may_stand_bare(text, front, closer):
        return None
    head = head_of(front)
    if head is None or head.place is None:
        return None
    story, end = closer.end(), head.end
    bracketed = _BRACKETED_AGENCY.match(text, story)
    if head.agency is None and bracketed and is_agency(bracketed["agency"]):
        head = head._replace(agency=bracketed["agency"])
        end, story = bracketed.end("agency") + 1, bracketed.end()
    following = _FOLLOWING_AGENCY.match(text, story)
    sure = head.agency is None and (head.date is not None or head.is_capitals)
    if sure and following and is_agency(following["agency"]):
        head = head._replace(agency=following["agency"])
        end, story = following.end("agency"), following.end()
    strength = strength_of(text, head, closer, story)
    return _Read(head, end, story, strength) if strength else None


def _is_bare(front: str) -> bool:
    """Whether nothing but words is printed, so that neither date nor agency is."""
    return front.replace(" ", "").replace("-", "").isalpha()


def _may_stand_bare(text: str, front: str, closer: regex.Match[str]) -> bool:
    """Whether words alone in front of a closer may be a dateline; cheap."""
    place = front.strip().rstrip("-").rstrip()
    if front.isupper() or place.lower() in PLACES or text.startswith("(", closer.end()):
        return True
    if closer["colon"]:
        return False
    parts = place.lower().split(" ")
    if len(parts) == 1:
        return parts[0] not in PLAIN_WORDS
    return parts[0] in PLACE_BEGINNINGS or parts[-1] in PLACE_ENDINGS


def _is_no_head(front: str) -> bool:
    """Whether the second word already tells a sentence from a place; cheap."""
    first, second, *_ = (*front.split(" ", 2), "")
    return (
        second.islower()
        and second.isalpha()
        and first.isalpha()
        and first[0].isupper()
        and second not in PLACE_PARTICLES
        and second not in _DATE_BEGINNINGS
        and not (("," in front or "." in front) and is_agency(_PARTED.split(front, 1)[0]))
    )


def _agency_first(text: str) -> _Read | None:
    """ "(Reuters) - The council", "(ANSA) - ROMA, 3 MAG - Il consiglio"."""
    opening = _AGENCY_FIRST.match(text)
    if opening is None or not is_agency(opening["agency"]):
        return None
    agency = opening["agency"]
    for closer in _closers(text[opening.end() :])[:2]:
        head = head_of(text[opening.end() : opening.end() + closer.start()])
        if head and head.place and (head.date or head.is_capitals) and not head.agency:
            head = head._replace(agency=agency)
            end = opening.end() + head.end
            return _Read(head, end, opening.end() + closer.end(), "agency")
    head = Head(None, None, agency, opening.end("agency") + 1)
    return _Read(head, head.end, opening.end(), "agency")


def _own_line(text: str) -> _Read | None:
    """ "LONDON, April 7 (Reuters)" or "Chemnitz." with nothing behind it."""
    bare = text.rstrip()
    front = bare.rstrip("-–—:= ")
    if _is_bare(front) and front.strip(" -").lower() not in PLACES:
        return None
    head = head_of(front)
    if head is None or head.place is None or head.is_lower:
        return None
    first = first_place(head)
    if is_label(first) or is_agency(first):
        return None
    known = first in PLACES
    strength = None
    if head.agency and is_agency(head.agency):
        strength = "agency" if head.date or head.is_capitals or known else None
    elif head.date:
        placed = head.is_capitals or f"{head.place}," in bare
        # "By Ana Ruiz, May 3", "ANA RUIZ, MAY 3, 2024"
        signed_by = byline_strength(head.place) in _SIGNATURES
        strength = "dated" if known or (placed and not signed_by) else None
    elif not head.agency and (
        (known and (bare.endswith(".") or head.is_capitals))
        or (_ONE_NAME.fullmatch(bare) and first not in PLAIN_WORDS)
    ):
        strength = "line"
    return _Read(head, head.end, len(text), strength) if strength else None

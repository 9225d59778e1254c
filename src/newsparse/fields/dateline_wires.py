"""Openings of East Asia's wires: "【北京時事】", "(서울=연합뉴스)", "新华社北京5月3日电".

Decides by their brackets and signs. Knows nothing of other scripts' datelines.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from newsparse import patterns
from newsparse.cues.datelines import NOT_PLACES, OWN_PAPER, WIRE_SIGNS
from newsparse.fields.agencies import is_agency
from newsparse.fields.dateline_head import Head

_PLACE = r"[\p{Han}\p{Katakana}\p{Hangul}ー・]"
_BRACKETED = patterns.of_regex(
    r"[【(（\[［](?<inner>[^】)）\]］【(（\[［]{2,40})[】)）\]］]\s*+(?<reporter>[\p{Hangul}\p{Han}·・,\s]{2,30}[=＝]\s*+)?"
)
_PARTED = patterns.of_regex(
    rf"(?<place>(?:{_PLACE}|[,·\s/]){{1,16}}?)\s?[=＝]\s?(?<rest>.{{1,30}})"
)
# "［東京 3日 ロイター］ - "
_SPACED = patterns.of_regex(
    rf"(?<place>{_PLACE}{{1,12}}+)\s++(?:(?<date>(?:\d{{1,2}}月)?\d{{1,2}}日)\s++)?(?<agency>\S{{2,12}}+)"
)
_DASH = patterns.of_regex(r"\s*+[\-–—]++\s*+")
_EQUALS = patterns.of_regex(rf"(?<place>(?:{_PLACE}){{2,10}}+)[＝=]\s*+(?=[^\s=＝])")
_DATED = patterns.of_regex(
    rf"(?<front>\p{{Han}}{{2,14}}?)(?<date>(?:\d{{1,2}}月)?\d{{1,2}}日)(?<sign>[{WIRE_SIGNS}])"
    r"\s*+(?:[（(][^（()）]{1,30}[）)]\s*+)?"
)
_PLACES_ONLY = patterns.of_regex(rf"{_PLACE}++")
_STARTS = "【(（[［"


class WireOpening(NamedTuple):
    """A wire's opening: its parts, where it ends, and where the story begins."""

    head: Head
    end: int
    story: int


def wire_opening(text: str) -> WireOpening | None:
    """The opening of a text in the form of an East Asian wire.

    >>> wire_opening("【北京時事】雨が降った。").head.place
    '北京'
    >>> wire_opening("【写真】雨の町") is None
    True
    """
    first = text[:1]
    if first in _STARTS:
        return _bracketed(text)
    if first < "\u1100":
        return None
    equals = _EQUALS.match(text) if "=" in text or "＝" in text else None
    if equals and equals["place"] not in NOT_PLACES:
        place = equals["place"]
        return WireOpening(Head(place, None, None, len(place)), len(place), equals.end())
    dated = _DATED.match(text) if "日" in text else None
    return _dated(dated, 0) if dated else None


def _bracketed(text: str) -> WireOpening | None:
    bracket = _BRACKETED.match(text)
    if bracket is None:
        return None
    inner, end, story = bracket["inner"].strip(), bracket.end("inner") + 1, bracket.end()
    # Of other scripts' brackets nothing below holds: "(London)".
    if text[0] != "【" and inner.isascii() and "=" not in inner:
        return None
    dated = _DATED.fullmatch(inner)
    if dated:
        return _dated(dated, bracket.start("inner"))._replace(end=end, story=story)
    spaced = _SPACED.fullmatch(inner)
    if spaced and is_agency(spaced["agency"]):
        head = Head(spaced["place"], spaced["date"], spaced["agency"], end)
        dash = _DASH.match(text, story)
        return WireOpening(head, end, dash.end() if dash else story)
    parted = _PARTED.fullmatch(inner)
    sure = text[0] == "【" or bracket["reporter"] is not None
    found = _parted(parted, sure) if parted else _glued(inner) if text[0] == "【" else None
    if found is None:
        return None
    place, agency = found
    return WireOpening(Head(place, None, agency, end), end, story)


def _parted(match: regex.Match[str], sure: bool) -> tuple[str, str | None] | None:
    """Place and agency of "서울=연합뉴스"; a reporter's name is not an agency."""
    place, rest = match["place"].strip(), match["rest"].strip()
    agency = rest if is_agency(rest) else None
    if place in NOT_PLACES or (agency is None and not sure):
        return None
    return place, agency


def _glued(inner: str) -> tuple[str, str] | None:
    """Place and agency of "北京時事"."""
    if is_agency(inner):
        return None
    for at in range(1, len(inner) - 1):
        if is_agency(inner[at:]) and _PLACES_ONLY.fullmatch(inner, 0, at):
            return inner[:at], inner[at:]
    return None


def _dated(match: regex.Match[str], offset: int) -> WireOpening:
    front = match["front"]
    agency, place = None, front
    for at in range(len(front) - 1, 1, -1):
        if is_agency(front[:at]) or front[:at] in OWN_PAPER:
            agency, place = front[:at], front[at:]
            break
    if len(place) > 4:
        # "记者王小明台北": the place is what stands next to the date.
        place = place[-2:]
    end = offset + match.end("sign")
    own = agency in OWN_PAPER
    head = Head(place, match["date"], None if own else agency, end)
    return WireOpening(head, end, offset + match.end())

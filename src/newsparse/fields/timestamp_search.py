"""Where the timestamps of a coded line begin and end, and what sets them off.

Decides which forms of dates go together to one timestamp. Knows nothing of characters and spans.
"""

from __future__ import annotations

import datetime
from typing import NamedTuple

import regex

from newsparse.fields.printed_time import (
    Moment,
    day_is_sound,
    day_of,
    day_word_of,
    moment,
    relative_of,
    time_of,
)
from newsparse.shapes import dates
from newsparse.shapes.date_codes import Coded, Kind, is_kind

EDGES = " .,|()~-/"
SENTENCE_ENDS = ".!?…。！？।"
# A line of so few words and signs is no sentence.
_FEW_CODES = 18


class Found(NamedTuple):
    """A timestamp among the codes of a line: from which code to which, and what it is."""

    start: int
    end: int
    strength: str
    kind: str | None
    value: Moment | None


class Reading(NamedTuple):
    """How to read: against which moment, and by which language's order of day and month."""

    reference: Moment | None = None
    language: str | None = None


def whole_timestamp(codes: Coded, reading: Reading) -> Found | None:
    """The timestamp that all codes together are."""
    line = codes.codes
    start = len(line) - len(line.lstrip(EDGES))
    end = len(line.rstrip(EDGES))
    for opener in (*_openers(line, start), None):
        at = opener.end() if opener else start
        found = _loose(codes, at, reading, opened=opener is not None)
        if found is None:
            continue
        found = _closed(line, found) if opener is None else _opened(opener, found)
        if found.end >= end:
            return found
    return None


def _openers(line: str, at: int) -> tuple[regex.Match[str], ...]:
    """The opener at a code, with the words behind it and without."""
    if line[at : at + 1] not in dates.OPENER_CODES:
        return ()
    long = dates.OPENER.match(line, at)
    short = dates.SHORT_OPENER.match(line, at) if long else None
    return tuple(match for match in (long, short) if match)


def _opened(opener: regex.Match[str], found: Found) -> Found:
    kind = _kind(opener["open"])
    return found._replace(start=opener.start(), kind=kind, strength="opened")


def _closed(line: str, found: Found) -> Found:
    if dates.OPENER_CODES.isdisjoint(line[found.end : found.end + 4]):
        return found
    closer = dates.CLOSER.match(line, found.end)
    if closer is None:
        return found
    kind = _kind(closer["open"])
    return found._replace(end=closer.end(), kind=kind, strength="opened")


def _kind(code: str) -> str:
    return "updated" if is_kind(code, Kind.UPDATED) else "published"


def timestamps_among(codes: Coded, text: str, reading: Reading) -> list[Found]:
    """The timestamps among the codes, each set off from what stands around it."""
    line = codes.codes
    sentence = text[-1:] in SENTENCE_ENDS
    last = len(line.rstrip(EDGES))
    stamps: list[Found] = []
    at = 0
    while (start := dates.STARTS.search(line, at)) is not None:
        at = start.start()
        found = _opened_at(codes, at, reading) or _strict(codes, at, reading)
        if found is None:
            at += 1
            continue
        at = found.end
        if found.strength == "opened" or _set_off(codes, found, sentence and found.end < last):
            stamps.append(_closed(line, found) if found.strength != "opened" else found)
            at = stamps[-1].end
    return stamps


def _opened_at(codes: Coded, at: int, reading: Reading) -> Found | None:
    for opener in _openers(codes.codes, at):
        found = _loose(codes, opener.end(), reading, opened=True)
        if found is not None:
            return _opened(opener, found)
    return None


def _set_off(codes: Coded, found: Found, in_sentence: bool) -> bool:
    """Whether an end of the line, a sign or a missing blank parts it from the words around."""
    line = codes.codes
    before, behind = line[: found.start], line[found.end :]
    left = not before.strip() or before[-1] != " " or before[-2:-1] in tuple(",;|()~-/.:")
    right = not behind.strip() or behind[0] != " " or behind[1:2] in tuple(",;|()~-/:")
    if in_sentence:
        dated = isinstance(found.value, datetime.datetime)
        return dated and ((left and right) or not before.strip())
    if isinstance(found.value, datetime.datetime):
        return left or right or len(line) < _FEW_CODES
    return (left and right) or ((left or right) and len(line) < _FEW_CODES)


def _loose(codes: Coded, at: int, reading: Reading, *, opened: bool) -> Found | None:
    """The timestamp at a code, where nothing but timestamps is expected."""
    found = _strict(codes, at, reading)
    if found is not None:
        return found
    line = codes.codes
    for short in (_day(codes, at, reading), _day_word(codes, at, reading)):
        if short is not None:
            return short
    begins = line[at : at + 1] in dates.MONTH_YEAR_BEGINNINGS
    month = dates.MONTH_YEAR.match(line, at) if begins else None
    if month:
        return Found(at, month.end(), "partial", None, None)
    time = dates.time_at(line, at)
    if time and time_of(time, codes) and _time_is_sure(line, time, opened):
        return Found(at, time.end(), "partial", None, None)
    return None


def _time_is_sure(line: str, time: regex.Match[str], opened: bool) -> bool:
    """Whether "17.12" or "5 h" can be nothing but a time of day."""
    if time["colon"] or (time["minute"] and not time["dot"]):
        return True
    if time["minute"] is None and is_kind(time["clock_word"] or " ", Kind.LETTER_H):
        return opened
    if time["clock_word"] or time["half"] or time["zone"]:
        return True
    rest = line[time.end() : time.end() + 2].strip()
    return opened and (not rest or rest[0] in "|~();,")


def _strict(codes: Coded, at: int, reading: Reading) -> Found | None:
    """The timestamp at a code that can be told from any other words."""
    line = codes.codes
    may_be_relative = any(map(line.__contains__, dates.AGO_CODES))
    relative = dates.RELATIVE.match(line, at) if may_be_relative else None
    if relative:
        value = relative_of(relative, codes, reading.reference)
        return Found(at, relative.end(), "relative", None, value)
    return _time_then_day(codes, at, reading) or _day_then_time(codes, at, reading)


def _time_then_day(codes: Coded, at: int, reading: Reading) -> Found | None:
    line = codes.codes
    time = dates.time_at(line, at)
    printed = time_of(time, codes) if time else None
    if time is None or printed is None:
        return None
    for join in (dates.JOIN, dates.SHORT_JOIN):
        joined = join.match(line, time.end())
        day = dates.DAY.match(line, joined.end()) if joined else None
        if day and day["dated"] and day_is_sound(day, codes, reading.language):
            value = moment(day_of(day, codes, reading.language), printed)
            return Found(at, day.end(), "whole", None, value)
    return None


def _day_then_time(codes: Coded, at: int, reading: Reading) -> Found | None:
    """A day with its year, or any day with a time behind it."""
    day = dates.DAY.match(codes.codes, at)
    if day and day_is_sound(day, codes, reading.language):
        value = day_of(day, codes, reading.language)
        timed = _timed(codes, Found(at, day.end(), "whole", None, value))
        if day["dated"] or timed.end > day.end():
            strength = "whole" if day["dated"] else "partial"
            return timed._replace(strength=strength)
        return None
    word = _day_word(codes, at, reading)
    return word if word and word.end > at + 1 else None


def _day(codes: Coded, at: int, reading: Reading) -> Found | None:
    day = dates.DAY.match(codes.codes, at)
    if day is None or not day_is_sound(day, codes, reading.language):
        return None
    # "3.14", "9/11": two numbers alone are a day only as "3.12." is.
    if day["first"] and codes.codes[day.end() - 1] != ".":
        return None
    return Found(at, day.end(), "partial", None, None)


def _day_word(codes: Coded, at: int, reading: Reading) -> Found | None:
    if not is_kind(codes.codes[at : at + 1] or " ", Kind.DAY):
        return None
    value = day_word_of(codes.words[at], reading.reference)
    return _timed(codes, Found(at, at + 1, "relative", None, value))


def _timed(codes: Coded, day: Found) -> Found:
    """The day with the time of day behind it, where there is one."""
    line = codes.codes
    if day.end == len(line):
        return day
    for join in (dates.JOIN, dates.SHORT_JOIN):
        joined = join.match(line, day.end)
        time = dates.time_at(line, joined.end()) if joined else None
        printed = time_of(time, codes) if time else None
        if joined and time and printed:
            end = time.end() + (line[time.end() : time.end() + 1] == ")" and "(" in joined[0])
            value = day.value and moment(day.value, printed)
            return day._replace(end=end, value=value)
    return day

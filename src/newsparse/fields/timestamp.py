"""Printed times of publication and update: whether a line is one, holds one, and its value.

Form: ``[opener [":"]] [weekday] date [time [zone]]``, ``[opener] time [zone] date``,
``[opener] day word [time]``, ``[opener] count unit ago``. Knows nothing of pages: whether a date
on a page is the article's is for the rules to say.
"""

from __future__ import annotations

import datetime
import re
import unicodedata

import attrs
import regex

from newsparse.cues import clock, merged
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
from newsparse.shapes.date_codes import Coded, Kind, coded, is_kind
from newsparse.tidy import tidied
from newsparse.values import Timestamp

LONGEST_LINE = 250
LONGEST_TIMESTAMP = 150
_LONGEST_WORDS_ALONE = 60
_LONGEST_INSIDE = 120
# A line of so few words and signs is no sentence.
_FEW_CODES = 18

_DIGIT = re.compile(r"\d")
# Forms that show a date or time by their digits alone; the rest need a word of time.
_HOPE = regex.compile(
    r"""
    \d[:.hH]\d\d | \d[./\-]\s?\d{1,2}[./\-]\s?\d | \d,?\s(?:19|20)\d\d | \d\s?\p{Lo} | [[\d]--[0-9]]
    """,
    regex.X | regex.V1,
)
_BETWEEN_WORDS = re.compile(r"[\s\d.,:;|/()\-–•·'’]+")
_EDGES = " .,|()~-/"
_UNITS = frozenset(merged.named("units")) | frozenset(clock.MORE_UNITS)
_AGO_PIECES = frozenset(
    piece
    for entries in (merged.words("ago"), clock.PAST_UNITS)
    for entry in entries
    for piece in entry.split()
)
_DAY_WORDS = frozenset(
    day.split()[0] for day, offset in merged.numbered("days").items() if offset <= 0
)
_TIME_WORDS = (
    frozenset(merged.numbered("months")) | _UNITS | _DAY_WORDS
    | clock.CLOCK | clock.MORNING | clock.AFTERNOON
)  # fmt: skip
_SENTENCE_ENDS = ".!?…。！？।"


@attrs.frozen
class _Found:
    """A timestamp among the codes of a line: from which code to which, and what it is."""

    start: int
    end: int
    strength: str
    kind: str | None
    value: Moment | None


@attrs.frozen
class _Reading:
    """How to read: against which moment, and by which language's order of day and month."""

    reference: Moment | None = None
    language: str | None = None


def parse_timestamp(
    text: str, *, reference: Moment | None = None, language: str | None = None
) -> Timestamp | None:
    """Read a string that is a timestamp as a whole.

    Args:
        text: "Published: Friday, 3 May 2024, 5:12 pm BST", "3. Mai 2024", "vor 2 Stunden".
        reference: the moment, or the day, that relative times count back from; without it
            their value is None.
        language: code of the text's language ("de", "en-US"). It decides "3/5/2024": the month
            first in American English, the day first elsewhere; for plain "en" and without a
            language the value is None unless one of the numbers is above 12.

    >>> parse_timestamp("Updated: March 3, 2024 5:00 pm EST")
    ... # doctest: +NORMALIZE_WHITESPACE
    Timestamp(text='Updated: March 3, 2024 5:00 pm EST', span=Span(start=0, end=34),
        kind='updated', value=datetime.datetime(2024, 3, 3, 17, 0,
        tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400))))
    >>> parse_timestamp("2024年5月3日").value
    datetime.date(2024, 5, 3)
    >>> parse_timestamp("3 hours ago").value is None
    True
    >>> parse_timestamp("3 hours ago", reference=datetime.datetime(2024, 5, 3, 12, 0)).value
    datetime.datetime(2024, 5, 3, 9, 0)
    >>> parse_timestamp("May 2 win lifts Ulm") is None
    True
    """
    if len(text) > 4 * LONGEST_TIMESTAMP:
        return None
    tidy = tidied(text)
    if not _may_hold(tidy.text, LONGEST_TIMESTAMP):
        return None
    codes = coded(tidy.text)
    found = _whole(codes, _Reading(reference, language))
    if found is None:
        return None
    start, end = codes.spans[found.start][0], codes.spans[found.end - 1][1]
    span = tidy.source_span(start, end)
    return Timestamp(tidy.text[start:end], span, found.kind, found.value)


def find_timestamps(text: str, *, language: str | None = None) -> tuple[Timestamp, ...]:
    """The timestamps in a short line that may hold other things too, in order.

    Args:
        text: a line; one of more than 250 characters holds none.
        language: code of the text's language, as for ``parse_timestamp``.

    >>> [t.text for t in find_timestamps("By Ana Ruiz | March 3, 2024 5:00 pm")]
    ['March 3, 2024 5:00 pm']
    >>> [(t.kind, t.text) for t in find_timestamps("Nina Kessler2 minutes ago")]
    [(None, '2 minutes ago')]
    >>> find_timestamps("She won on May 2, and the 737 MAX 8 flew home at 5:00.")
    ()
    """
    if not _DIGIT.search(text, 0, LONGEST_LINE) and len(text) > _LONGEST_WORDS_ALONE:
        return ()
    if len(text) > 4 * LONGEST_LINE:
        return ()
    tidy = tidied(text)
    if not _may_hold(tidy.text, LONGEST_LINE):
        return ()
    codes = coded(tidy.text)
    stamps = []
    for found in _stamps(codes, tidy.text, _Reading(language=language)):
        start, end = codes.spans[found.start][0], codes.spans[found.end - 1][1]
        span = tidy.source_span(start, end)
        stamps.append(Timestamp(tidy.text[start:end], span, found.kind, found.value))
    return tuple(stamps)


def timestamp_strength(text: str) -> str | None:
    """How surely a line is a timestamp.

    Args:
        text: a line, white space folded.

    Returns:
        "opened": nothing but timestamps, the first behind "Published" or the like. "whole":
        nothing but a date, with or without a time. "relative": nothing but "3 hours ago" or
        "today, 17:12". "partial": nothing but a time of day, or a date without its day or year.
        "inside": a short line that holds a timestamp, set off from its other words. None:
        nothing of the kind.

    >>> timestamp_strength("Published: 3 May 2024"), timestamp_strength("3 May 2024, 17:12")
    ('opened', 'whole')
    >>> timestamp_strength("vor 2 Stunden"), timestamp_strength("By Ana Ruiz | 3 May 2024")
    ('relative', 'inside')
    >>> timestamp_strength("May 2 win lifts Ulm") is None
    True
    """
    if len(text) > _LONGEST_INSIDE or not _may_hold(text, _LONGEST_INSIDE):
        return None
    codes = coded(text)
    whole = _whole(codes, _Reading())
    if whole is not None:
        return whole.strength
    stamps = _stamps(codes, text, _Reading())
    if not stamps:
        return None
    rest = list(codes.codes)
    for found in stamps:
        rest[found.start : found.end] = " " * (found.end - found.start)
    if all(code in _EDGES or is_kind(code, Kind.DATE_WORD) for code in rest):
        return stamps[0].strength
    return "inside"


def _may_hold(text: str, longest: int) -> bool:
    """A cheap test that lets every line with a timestamp pass, and few others."""
    if len(text) > longest:
        return False
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        return _DIGIT.search(text) is not None
    if _DIGIT.search(text):
        return _HOPE.search(text) is not None or not _TIME_WORDS.isdisjoint(
            _BETWEEN_WORDS.split(text.lower())
        )
    if len(text) > _LONGEST_WORDS_ALONE:
        return False
    words = _BETWEEN_WORDS.split(text.lower())
    if not _DAY_WORDS.isdisjoint(words):
        return True
    return not (_AGO_PIECES.isdisjoint(words) or _UNITS.isdisjoint(words))


def _whole(codes: Coded, reading: _Reading) -> _Found | None:
    """The timestamp that all codes together are."""
    line = codes.codes
    start = len(line) - len(line.lstrip(_EDGES))
    end = len(line.rstrip(_EDGES))
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
    long = dates.OPENER.match(line, at)
    short = dates.SHORT_OPENER.match(line, at) if long else None
    return tuple(match for match in (long, short) if match)


def _opened(opener: regex.Match[str], found: _Found) -> _Found:
    kind = _kind(opener["open"])
    return attrs.evolve(found, start=opener.start(), kind=kind, strength="opened")


def _closed(line: str, found: _Found) -> _Found:
    closer = dates.CLOSER.match(line, found.end)
    if closer is None:
        return found
    kind = _kind(closer["open"])
    return attrs.evolve(found, end=closer.end(), kind=kind, strength="opened")


def _kind(code: str) -> str:
    return "updated" if is_kind(code, Kind.UPDATED) else "published"


def _stamps(codes: Coded, text: str, reading: _Reading) -> list[_Found]:
    """The timestamps among the codes, each set off from what stands around it."""
    line = codes.codes
    sentence = text[-1:] in _SENTENCE_ENDS
    last = len(line.rstrip(_EDGES))
    stamps: list[_Found] = []
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


def _opened_at(codes: Coded, at: int, reading: _Reading) -> _Found | None:
    for opener in _openers(codes.codes, at):
        found = _loose(codes, opener.end(), reading, opened=True)
        if found is not None:
            return _opened(opener, found)
    return None


def _set_off(codes: Coded, found: _Found, in_sentence: bool) -> bool:
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


def _loose(codes: Coded, at: int, reading: _Reading, *, opened: bool) -> _Found | None:
    """The timestamp at a code, where nothing but timestamps is expected."""
    found = _strict(codes, at, reading)
    if found is not None:
        return found
    line = codes.codes
    for short in (_day(codes, at, reading), _day_word(codes, at, reading)):
        if short is not None:
            return short
    month = dates.MONTH_YEAR.match(line, at)
    if month:
        return _Found(at, month.end(), "partial", None, None)
    time = dates.TIME.match(line, at)
    if time and time_of(time, codes) and (not time["dot"] or _time_is_sure(line, time, opened)):
        return _Found(at, time.end(), "partial", None, None)
    return None


def _time_is_sure(line: str, time: regex.Match[str], opened: bool) -> bool:
    """Whether "17.12" can be nothing but a time of day."""
    if time["clock_word"] or time["half"] or time["zone"]:
        return True
    rest = line[time.end() : time.end() + 2].strip()
    return opened and (not rest or rest[0] in "|~();,")


def _strict(codes: Coded, at: int, reading: _Reading) -> _Found | None:
    """The timestamp at a code that can be told from any other words."""
    line = codes.codes
    relative = dates.RELATIVE.match(line, at)
    if relative:
        value = relative_of(relative, codes, reading.reference)
        return _Found(at, relative.end(), "relative", None, value)
    return _time_then_day(codes, at, reading) or _day_then_time(codes, at, reading)


def _time_then_day(codes: Coded, at: int, reading: _Reading) -> _Found | None:
    line = codes.codes
    time = dates.TIME.match(line, at)
    printed = time_of(time, codes) if time else None
    if time is None or printed is None:
        return None
    for join in (dates.JOIN, dates.SHORT_JOIN):
        joined = join.match(line, time.end())
        day = dates.DAY.match(line, joined.end()) if joined else None
        if day and day["dated"] and day_is_sound(day, codes, reading.language):
            value = moment(day_of(day, codes, reading.language), printed)
            return _Found(at, day.end(), "whole", None, value)
    return None


def _day_then_time(codes: Coded, at: int, reading: _Reading) -> _Found | None:
    """A day with its year, or any day with a time behind it."""
    day = dates.DAY.match(codes.codes, at)
    if day and day_is_sound(day, codes, reading.language):
        value = day_of(day, codes, reading.language)
        timed = _timed(codes, _Found(at, day.end(), "whole", None, value))
        if day["dated"] or timed.end > day.end():
            strength = "whole" if day["dated"] else "partial"
            return attrs.evolve(timed, strength=strength)
        return None
    word = _day_word(codes, at, reading)
    return word if word and word.end > at + 1 else None


def _day(codes: Coded, at: int, reading: _Reading) -> _Found | None:
    day = dates.DAY.match(codes.codes, at)
    if day is None or not day_is_sound(day, codes, reading.language):
        return None
    # "3.14", "9/11": two numbers alone are a day only as "3.12." is.
    if day["first"] and codes.codes[day.end() - 1] != ".":
        return None
    return _Found(at, day.end(), "partial", None, None)


def _day_word(codes: Coded, at: int, reading: _Reading) -> _Found | None:
    if not is_kind(codes.codes[at : at + 1] or " ", Kind.DAY):
        return None
    value = day_word_of(codes.words[at], reading.reference)
    return _timed(codes, _Found(at, at + 1, "relative", None, value))


def _timed(codes: Coded, day: _Found) -> _Found:
    """The day with the time of day behind it, where there is one."""
    line = codes.codes
    for join in (dates.JOIN, dates.SHORT_JOIN):
        joined = join.match(line, day.end)
        time = dates.TIME.match(line, joined.end()) if joined else None
        printed = time_of(time, codes) if time else None
        if joined and time and printed:
            end = time.end() + (line[time.end() : time.end() + 1] == ")" and "(" in joined[0])
            value = day.value and moment(day.value, printed)
            return attrs.evolve(day, end=end, value=value)
    return day

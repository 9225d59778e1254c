"""Printed times of publication and update: whether a line is one, holds one, and its value.

Form: ``[opener [":"]] [weekday] date [time [zone]]``, ``[opener] time [zone] date``,
``[opener] day word [time]``, ``[opener] count unit ago``. Knows nothing of pages: whether a date
on a page is the article's is for the rules to say.
"""

from __future__ import annotations

import re
import unicodedata

import regex

from newsparse import patterns
from newsparse.cues import clock, merged
from newsparse.cues.clock import READING
from newsparse.cues.kept import Kept
from newsparse.cues.words import parts
from newsparse.fields.printed_time import UNITS, Moment
from newsparse.fields.timestamp_search import (
    EDGES,
    SENTENCE_ENDS,
    Reading,
    timestamps_among,
    whole_timestamp,
)
from newsparse.given import advice
from newsparse.shapes import dates
from newsparse.shapes.date_codes import Coded, Kind, coded, is_kind
from newsparse.tidy import tidied
from newsparse.values import Timestamp

LONGEST_LINE = 250
LONGEST_TIMESTAMP = 150
_LONGEST_WORDS_ALONE = 60
_LONGEST_INSIDE = 120
_LONGEST_BEHIND = 30  # what may belong to a timestamp behind its last digit: month, unit, zone
_FEWEST_NUMBERS = 3
_MOST_WORDS_OF_DAY = 8
# What an article takes to read, or a recording to play, is told with few words beside it.
_SHORT_UNITS = ("second", "minute")
_MOST_BESIDE = 3
_LONGEST_SHORT = 4  # letters

_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d+")
# Forms that show a date or time by their digits alone; the rest need a word of time.
_HOPE = patterns.of_regex(
    r"""
    \d[:.hH]\d\d | \d[./\-]\s?\d{1,2}[./\-]\s?\d | \d,?\s(?:19|20)\d\d | \d\s?\p{Lo} | [[\d]--[0-9]]
    """,
    regex.X | regex.V1,
)
_BETWEEN_WORDS = re.compile(r"[\s\d.,:;|/()\-–•·'’]+")
KEPT = Kept(__name__, __file__)
_UNITS = frozenset(UNITS)
_AGO_PIECES = KEPT.words(
    "pieces of ago",
    lambda: parts(merged.words("ago"), clock.PAST_UNITS),
)
_OPENING_WORDS = KEPT.words(
    "opening words",
    lambda: parts(merged.words("published"), merged.words("updated")),
)
_DAY_WORDS = KEPT.words(
    "days",
    lambda: (
        _BETWEEN_WORDS.split(day)[-1]
        for day, offset in merged.numbered("days").items()
        if offset <= 0
    ),
)
_TIME_WORDS = KEPT.words(
    "words of time",
    lambda: _DAY_WORDS.union(
        _BETWEEN_WORDS.split(entry)[0]
        for entries in (
            merged.numbered("months"), _UNITS, clock.CLOCK, clock.MORNING, clock.AFTERNOON
        )
        for entry in entries
    ),
)  # fmt: skip


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
    >>> from datetime import datetime
    >>> parse_timestamp("3 hours ago", reference=datetime(2024, 5, 3, 12, 0)).value
    datetime.datetime(2024, 5, 3, 9, 0)
    >>> parse_timestamp("May 2 win lifts Ulm") is None
    True
    """
    if not isinstance(text, str):
        raise TypeError(advice(text, "parse_timestamp"))
    if len(text) > 4 * LONGEST_TIMESTAMP:
        return None
    tidy = tidied(text)
    if not _may_hold(tidy.text, LONGEST_TIMESTAMP):
        return None
    codes = coded(tidy.text)
    found = whole_timestamp(codes, Reading(reference, language))
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
    for found in timestamps_among(codes, tidy.text, Reading(language=language)):
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
        "with duration": a timestamp and how long the article takes to read or a recording to
        play. "duration": that alone. "inside": a short line that holds a timestamp, set off from
        its other words. None: nothing of the kind.

    >>> timestamp_strength("Published: 3 May 2024"), timestamp_strength("3 May 2024, 17:12")
    ('opened', 'whole')
    >>> timestamp_strength("vor 2 Stunden"), timestamp_strength("By Ana Ruiz | 3 May 2024")
    ('relative', 'inside')
    >>> timestamp_strength("3 May 2024 | 4 min read"), timestamp_strength("Lesezeit: 4 Min.")
    ('with duration', 'duration')
    >>> timestamp_strength("May 2 win lifts Ulm") is None
    True
    """
    if not _may_hold(text, _LONGEST_INSIDE) or _is_sentence(text):
        return None
    codes = coded(text)
    if not dates.TOKEN_OF_TIME.search(codes.codes):
        return "duration" if _tells_duration(codes, codes.codes) else None
    whole = whole_timestamp(codes, Reading())
    if whole is not None:
        return whole.strength
    # The stop of "5 Min." ends no sentence.
    last = dates.ENDS_WITH_UNIT.search(codes.codes)
    shortened = last is not None and _is_short(codes.words[last.start("unit")])
    stamps = timestamps_among(codes, text[:-1] if shortened else text, Reading())
    if not stamps:
        return "duration" if _tells_duration(codes, codes.codes) else None
    rest = list(codes.codes)
    for found in stamps:
        rest[found.start : found.end] = " " * (found.end - found.start)
    if all(code in EDGES or is_kind(code, Kind.DATE_WORD) for code in rest):
        return stamps[0].strength
    return "with duration" if _tells_duration(codes, "".join(rest)) else "inside"


def _tells_duration(codes: Coded, rest: str) -> bool:
    """Whether codes of a line, the others blank, say how many minutes something takes."""
    found = dates.DURATION.search(rest)
    if found is None:
        return False
    unit = codes.words[found.start("unit")]
    if UNITS.get(unit) not in _SHORT_UNITS:
        return False
    # "Dead in 6 minutes" tells another thing.
    told = _is_short(unit) or rest[: found.start()].rstrip().endswith("|")
    beside = 0.0
    for i, (code, word) in enumerate(zip(rest, codes.words, strict=True)):
        if code != " " and not found.start() <= i < found.end():
            if code.isdecimal():
                return False
            # Scripts without blanks are coded letter by letter.
            beside += (0.5 if len(word) == 1 else 1) * word[0].isalpha()
            told = told or word in READING
    return told and beside <= _MOST_BESIDE


def _is_short(unit: str) -> bool:
    """Whether a unit is printed short: "min", "мин", "分"."""
    return len(unit) <= _LONGEST_SHORT and UNITS.get(unit) in _SHORT_UNITS


def _is_sentence(text: str) -> bool:
    """Whether a longer line is a sentence that no timestamp can be set off in; cheap.

    In a sentence only a day with its year and a time of day are believed: three numbers.
    """
    return (
        len(text) > _LONGEST_WORDS_ALONE
        and text[-1] in SENTENCE_ENDS
        and _DIGIT.search(text, len(text) - _LONGEST_BEHIND) is None
        and len(_NUMBER.findall(text)) < _FEWEST_NUMBERS
        and _OPENING_WORDS.isdisjoint(_BETWEEN_WORDS.split(text.lower()))
    )


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
        # A day's word alone is one by itself, or behind "Updated".
        return len(words) <= _MOST_WORDS_OF_DAY or not _OPENING_WORDS.isdisjoint(words)
    return not (_AGO_PIECES.isdisjoint(words) or _UNITS.isdisjoint(words))

"""What the matched forms of dates and times say: days, times of day, zones, relative times.

Decides the value of a form that has already been found. Never looks at a clock: what was not
printed stays unknown.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import attrs
import regex

from newsparse.cues import clock, merged
from newsparse.shapes.date_codes import Coded, Kind, is_kind

Match = regex.Match[str]
Moment = datetime.date | datetime.datetime

_MONTHS = merged.numbered("months")
_OTHERWISE = merged.numbered_otherwise("months")
UNITS = {**merged.named("units"), **clock.MORE_UNITS}
_DAYS = merged.numbered("days")
# Two digits stand for 1969-2068, as POSIX has it; nothing depends on the day of parsing.
_PIVOT = 69
_LONGEST_DAY = 2
_NOON = 12
# Relative times beyond this many units are no news ("100000 years ago").
_MOST_UNITS = 10_000
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
# Day, month, year with slashes or hyphens: everybody but Americans; English alone does not say.
_MONTH_FIRST = ("en-us", "en_us")
_UNDECIDED = ("en", "")


@attrs.frozen(eq=False, repr=False)
class PrintedTime:
    """A time of day as printed, and its zone where one was printed that means one thing."""

    time: datetime.time
    zone: datetime.timezone | None = None


def number(word: str) -> int:
    """The value of a number printed in the digits of any script."""
    return int(word)


def _year(word: str) -> int:
    if len(word) > _LONGEST_DAY:
        return number(word)
    return number(word) + (2000 if number(word) < _PIVOT else 1900)


def _month(word: str, language: str | None) -> int | None:
    own = _OTHERWISE.get(((language or "")[:2].lower(), word))
    return own or _MONTHS.get(word)


def _day_and_month(first: int, second: int, mark: str, language: str | None) -> tuple[int, int]:
    """Day and month of "3/5"; (0, 0) where the order cannot be told."""
    if mark == "." or first == second or first > _NOON:
        return first, second
    if second > _NOON:
        return second, first
    code = (language or "").lower()
    if code in _MONTH_FIRST:
        return second, first
    return (0, 0) if code in _UNDECIDED else (first, second)


def day_is_sound(match: Match, coded: Coded, language: str | None) -> bool:
    """Whether the numbers of a matched date can be a day of a month at all."""
    word = _words(match, coded)
    if "first" in word:
        first, second = number(word["first"]), number(word["second"])
        if not 0 < min(first, second) <= _NOON or max(first, second) > 31:
            return False
        if word["mark"] == "." and second > _NOON:
            return False
        order = _day_and_month(first, second, word["mark"], language)
        return "year" not in word or order == (0, 0) or day_of(match, coded, language) is not None
    month = _month_of(word, language)
    if month is None or not 0 < month <= _NOON or not 0 < number(word["day"]) <= 31:
        return False
    return "year" not in word or day_of(match, coded, language) is not None


def day_of(match: Match, coded: Coded, language: str | None) -> datetime.date | None:
    """The day a matched date names; None without a year, or where the order is ambiguous."""
    word = _words(match, coded)
    if "year" not in word:
        return None
    year = _year(word["year"])
    if "first" in word:
        first, second = number(word["first"]), number(word["second"])
        day, month = _day_and_month(first, second, word["mark"], language)
    else:
        day, month = number(word["day"]), _month_of(word, language) or 0
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _words(match: Match, coded: Coded) -> dict[str, str]:
    """Group -> the word at its (first) code, of the groups that matched."""
    return {
        group: coded.words[match.start(group)]
        for group, codes in match.groupdict().items()
        if codes
    }


def _month_of(word: dict[str, str], language: str | None) -> int | None:
    if "month_number" in word:
        return number(word["month_number"])
    return _month(word.get("month", ""), language)


def time_of(match: Match, coded: Coded) -> PrintedTime | None:
    """The time of day a matched form names, or None where there is no such time."""
    word = _words(match, coded)
    hour = number(word["hour"])
    half = match["half"]
    if half:
        if hour > _NOON and is_kind(half, Kind.MORNING) and not is_kind(half, Kind.AFTERNOON):
            return None
        if hour < _NOON and not is_kind(half, Kind.MORNING):
            hour += _NOON
        elif hour == _NOON and is_kind(half, Kind.MORNING):
            hour = 0
    fraction = word.get("fraction", "")
    try:
        time = datetime.time(
            hour,
            number(word.get("minute", "0")),
            number(word.get("second_of_minute", "0")),
            number(fraction[:6].ljust(6, "0")) if fraction else 0,
        )
    except ValueError:
        return None
    return PrintedTime(time, _zone(match, word, coded))


def _zone(match: Match, word: dict[str, str], coded: Coded) -> datetime.timezone | None:
    minutes = clock.ZONES.get(word.get("zone", "")) if "zone" in word else 0
    if minutes is None or ("zone" not in word and "offset" not in word):
        return None
    if "offset" in word:
        digits = "".join(
            piece for piece in coded.words[match.start("offset") : match.end("offset")]
            if piece != ":"
        )  # fmt: skip
        hours, rest = (digits, "0") if len(digits) <= 2 else (digits[:-2], digits[-2:])
        offset = number(hours) * 60 + number(rest)
        minutes += offset if match["sign"] == "+" else -offset
    if abs(minutes) > 14 * 60:
        return None
    return datetime.timezone(datetime.timedelta(minutes=minutes))


def moment(day: datetime.date | None, printed: PrintedTime | None) -> Moment | None:
    """Day and time of day in one value, in no more precision than there is."""
    if day is None or printed is None:
        return day
    return datetime.datetime.combine(day, printed.time, printed.zone)


def day_word_of(word: str, reference: Moment | None) -> datetime.date | None:
    """The day of "today" or "yesterday" against a reference."""
    if reference is None:
        return None
    offset = _DAYS.get(word, 0)
    try:
        return _date(reference) + datetime.timedelta(days=offset)
    except OverflowError:
        return None


def relative_of(match: Match, coded: Coded, reference: Moment | None) -> Moment | None:
    """The moment of "3 hours ago" against a reference.

    Hours and less leave the reference's own precision where it has a time of day; days and
    more give a day.
    """
    numbers = (coded.words[at] for at in match.starts("number"))
    units = (coded.words[at] for at in match.starts("unit"))
    amounts = [(_count(word), UNITS.get(unit)) for word, unit in zip(numbers, units, strict=True)]
    if reference is None:
        return None
    known = [(count, unit) for count, unit in amounts if count is not None and unit is not None]
    if len(known) < len(amounts) or any(count > _MOST_UNITS for count, _ in known):
        return None
    try:
        return _back(reference, known)
    except (OverflowError, ValueError):
        return None


def _count(word: str) -> int | None:
    if word.isdecimal():
        return number(word) if len(word) < 6 else _MOST_UNITS + 1
    return clock.COUNTS.get(word)


def _back(reference: Moment, amounts: Iterable[tuple[int, str]]) -> Moment:
    seconds, days, months, only_times = 0, 0, 0, True
    for count, unit in amounts:
        if unit in _SECONDS:
            seconds += count * _SECONDS[unit]
            continue
        only_times = only_times and count == 0
        days += count * {"day": 1, "week": 7}.get(unit, 0)
        months += count * {"month": 1, "year": 12}.get(unit, 0)
    if only_times and isinstance(reference, datetime.datetime):
        return reference - datetime.timedelta(seconds=seconds)
    day = _date(reference) - datetime.timedelta(days=days + seconds // 86_400)
    if not months:
        return day
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415  (29 ms at import)

    return day - relativedelta(months=months)


def _date(reference: Moment) -> datetime.date:
    return reference.date() if isinstance(reference, datetime.datetime) else reference

"""Dates as machines write them, in attributes and metadata. Printed dates are not for here."""

from __future__ import annotations

import datetime
import re

from newsparse import patterns

_LONGEST = 40
# 2024-05-03, 2024-5-3, 2024/05/03; then a time; then a zone
_ISO = patterns.of_re(
    r"(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})"
    r"(?:(?:T|\s{1,2})(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?"
    r"\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.IGNORECASE,
)
# Fri, 03 May 2024 10:00:00 GMT
_MAIL = patterns.of_re(r"[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d")


def moment(text: str) -> datetime.date | datetime.datetime | None:
    """The day, or day and time, of a machine-written date; None for anything else.

    >>> moment("2024-05-03")
    datetime.date(2024, 5, 3)
    >>> moment("2024-05-03T10:00:00+02:00").isoformat()
    '2024-05-03T10:00:00+02:00'
    >>> moment("Fri, 03 May 2024 10:00:00 GMT").isoformat()
    '2024-05-03T10:00:00+00:00'
    >>> moment("3 May"), moment("2024")
    (None, None)
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    try:
        return _iso(text) or (_of_mail(text) if _MAIL.match(text) else None)
    except (ValueError, OverflowError):
        return None


def _iso(text: str) -> datetime.date | datetime.datetime | None:
    found = _ISO.fullmatch(text)
    if found is None or (not found[2] and len(found[3] + found[4]) < 4):
        return None
    day = datetime.date(int(found[1]), int(found[3]), int(found[4]))
    if found[5] is None:
        return day
    time = datetime.time(int(found[5]), int(found[6]), int(found[7] or 0), tzinfo=_zone(found[8]))
    return datetime.datetime.combine(day, time)


def _zone(text: str | None) -> datetime.tzinfo | None:
    if text is None:
        return None
    if text[0] not in "+-":
        return datetime.UTC
    minutes = int(text[1:3]) * 60 + int(text[3:].lstrip(":") or 0)
    return datetime.timezone(datetime.timedelta(minutes=minutes if text[0] == "+" else -minutes))


def _of_mail(text: str) -> datetime.datetime:
    # Brings in sockets and more, for a form that few pages print.
    from email.utils import parsedate_to_datetime  # noqa: PLC0415

    return parsedate_to_datetime(text)

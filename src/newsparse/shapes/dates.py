"""Forms of printed dates, times of day and relative times, over the codes of a line.

Decides what has the form of a date; knows no calendar and no language. Every quantifier is
bounded, so a search is linear in the line.
"""

from __future__ import annotations

import regex

from newsparse import patterns
from newsparse.shapes.date_codes import NO_CODE, Kind, codes_of, in_class, is_kind


def _all(*kinds: Kind) -> str:
    return in_class(codes_of(*kinds))


def _any(*kinds: Kind) -> str:
    return f"[{_all(*kinds)}]"


def _without(kind: Kind, *others: Kind) -> str:
    codes = (c for c in codes_of(kind) if not any(is_kind(c, other) for other in others))
    return f"[{in_class(codes) or NO_CODE}]"


def _both(one: Kind, other: Kind) -> str:
    return f"[{in_class(set(codes_of(one)) & set(codes_of(other))) or NO_CODE}]"


_N = "[12]"
# Words that say more of the time behind them than that it is one stay with the time.
_JOIN_WORD = f"(?:{_without(Kind.DATE_WORD, Kind.MORNING, Kind.AFTERNOON, Kind.CLOCK)}[.]?\\ ?)"
_MONTH = f"(?<month>{_any(Kind.MONTH)})[.]?"
_WEEKDAY = _any(Kind.WEEKDAY)
_WORD = f"(?:{_any(Kind.DATE_WORD)}[.]?\\ ?)"
_ORDINAL = f"(?:[.]?\\ ?{_any(Kind.ORDINAL)}(?![12]))?"
_YEAR_SIGN = _any(Kind.YEAR_SIGN)
_MONTH_SIGN = _any(Kind.MONTH_SIGN)
_DAY_SIGN = _any(Kind.DAY_SIGN)
_CLOCK_WORD = _any(Kind.CLOCK)
_HALF = _any(Kind.MORNING, Kind.AFTERNOON)

# A date does not start inside a longer number ("1.10.10.2024", "17.-20.06.2024") and does not run
# on ("10.10.2024.5"), but a time may be glued to it.
_LEFT = r"(?<![1-356]) (?<![1-356][.,:/\-~]) (?<![1-6][.][\-~])"
_RIGHT = r"(?![.,/:\-][1-6](?!:))"

# "3 May 2024", "3. März 2024", "viernes 3 de mayo de 2024", "3rd of May, 2024", "3 أيار/مايو 2024"
DAY_MONTH = rf"""
    (?<day>{_N}) {_ORDINAL} [.]? [\ \-/]? {_WORD}{{0,2}}
    {_MONTH} (?:/{_any(Kind.MONTH)})?
"""
DAY_MONTH_YEAR = (
    rf"{DAY_MONTH} ,? [\ \-/]? {_WORD}{{0,2}} (?<year>4) (?:\ ?{_any(Kind.YEAR_MARK)}[.]?)?"
)
# "03-May-24", "3/May/24"
DAY_MONTH_SHORT_YEAR = rf"(?<day>{_N}) (?<mark>[\-/]) {_MONTH} (?P=mark) (?<year>2)"
# "May 3, 2024", "Apr. 28 2023", "May 3rd, 2024"
MONTH_DAY = rf"""
    {_MONTH} [\ \-]? (?<day>{_N}) (?: \ ?{_any(Kind.LETTER_D)}(?=[.,\ ]|$)[.]? | {_ORDINAL} )
"""
MONTH_DAY_YEAR = rf"{MONTH_DAY} [.]? ,? \ ? {_WORD}{{0,1}} (?<year>4)"
# "2024. május 3.", "2024 m. gegužės 3 d.", "2024-May-03"
YEAR_MONTH_DAY = rf"""
    (?<year>4) [.,]? (?:\ ?{_any(Kind.DATE_WORD, Kind.YEAR_SIGN, Kind.UNIT)}[.]?)? [\ \-/]{{0,2}}
    {_MONTH} [\ \-/]? (?<day>{_N}) (?:\ ?{_any(Kind.LETTER_D)}(?=[.,\ ]|$))? [.]?
"""
# "03.05.2024", "3. 5. 2024", "3/5/24", "03-05-2024"
NUMERIC = rf"""
    (?<first>{_N}) (?<mark>[./\-]) \ ? (?<second>{_N}) (?P=mark) \ ? (?<year>[42])
"""
# "2024-05-03", "2024/05/03", "2024.05.03.", "2024. 5. 3"
NUMERIC_YEAR_FIRST = rf"""
    (?<year>4) (?<mark>[./\-]) \ ? (?<month_number>{_N}) (?P=mark) \ ? (?<day>{_N}) (?:[.](?!\d))?
"""
# "2024年5月3日", "2024년 5월 3일"
SIGNED = rf"""
    (?<year>4) \ ? {_YEAR_SIGN} \ ? (?<month_number>{_N}) \ ? {_MONTH_SIGN} \ ?
    (?<day>{_N}) \ ? {_DAY_SIGN}
"""
SIGNED_MONTH_DAY = rf"""
    (?<month_number>{_N}) \ ? {_MONTH_SIGN} \ ? (?<day>{_N}) \ ? {_DAY_SIGN}
"""
# "3 tháng 5, 2024", "ngày 3 tháng 5 năm 2024", "3 tháng 5/2024"
SIGN_FIRST = rf"""
    (?:{_DAY_SIGN}\ )? (?<day>{_N})\ {_MONTH_SIGN}\ (?<month_number>{_N})
    [,/]? \ ? (?:{_YEAR_SIGN}\ )? (?<year>4)
"""

# "17:12", "17.12", "17h12", "17:12:05.250"
_HOUR_MINUTE = rf"""
    (?<hour>{_N}) (?: (?<colon>:) | (?<dot>[.]) | \ ?{_any(Kind.LETTER_H)}\ ? ) (?<minute>2)
    (?:[:.](?<second_of_minute>2) (?:[.,](?<fraction>[1-6]))? )? (?![1-6])
"""
# "17時12分", "5시 12분", "9時"
_SIGNED_TIME = rf"""
    (?<hour>{_N}) \ ? {_any(Kind.HOUR_SIGN)} (?:\ ? (?<minute>{_N}) \ ? {_any(Kind.MINUTE_SIGN)}
    (?:\ ? (?<second_of_minute>{_N}) \ ? {_any(Kind.SECOND_SIGN)})? )?
"""
# "5pm", "17 Uhr", "klo 17"
_HOUR_ONLY = rf"(?<hour>{_N}) (?= \ ?{_HALF} | \ ?{_CLOCK_WORD} )"

_OFFSET = r"(?<sign>[+\-~]) \ ? (?<offset>[1-6] (?: :2 )?)"
ZONE = rf"""
    (?: \ ? \(? \ ? (?<zone>{_any(Kind.ZONE)}) (?: \ ?{_OFFSET} )? (?:\ ?\))?
        (?: \ \( (?:[^()]){{1,12}} \) )?
      | \ ? (?<sign>[+]) (?<offset>5 | 2:2 | 2 | 4)
      | (?<= 2[:.]2 | [:.]2[.][1-6] ) (?<sign>[\-~]) (?<offset>5 | 2:2 | 4) )
"""
CLOCK = rf"""
    (?: (?: (?<clock_word>{_CLOCK_WORD}) [.]? \ ? )? (?: (?<half>{_HALF}) [.]? \ ? )?
        (?: {_HOUR_MINUTE} | {_SIGNED_TIME} | {_HOUR_ONLY} )
      | (?<clock_word>{_CLOCK_WORD}) [.]? \ ? (?<hour>{_N}) (?![.:]?[1-6]) )
    (?: \ ? (?<half>{_HALF}) [.]? )?+
    (?: :? \ ? (?<clock_word>{_CLOCK_WORD}) (?:[.](?=\ ?(?:[,;|~\-]|$)))? )?+
    (?:{ZONE})?+
    (?![.,:]?[1-6]) (?! \ ?{_any(Kind.UNIT)} )
"""

_WITH_YEAR = rf"""
    {DAY_MONTH_YEAR} | {MONTH_DAY_YEAR} | {NUMERIC_YEAR_FIRST} | {NUMERIC} | {SIGNED}
  | {SIGN_FIRST} | {YEAR_MONTH_DAY} | {DAY_MONTH_SHORT_YEAR}
"""
_WITHOUT_YEAR = rf"""
    {DAY_MONTH} | {MONTH_DAY} | {SIGNED_MONTH_DAY}
  | (?<first>{_N}) (?<mark>[./]) \ ? (?<second>{_N}) [.]?
"""
# "Fri, ", "torsdag den ", "(金)", ", пятница"
_WEEKDAY_FRONT = rf"(?: \(? {_WEEKDAY} [.]? \)? \ ? ,? \ ? {_WORD}{{0,2}} )?"
_WEEKDAY_BEHIND = rf"""
    (?: ,? \ ? (?: \( {_WEEKDAY} [.]? \)
      | {_WEEKDAY} [.]? (?= \ ?(?:$|[,|~\-();/12{_all(Kind.CLOCK)}]) | \ {_WORD}[12] ) ) )?
"""
DAY = patterns.of_regex(
    rf"""
    {_WEEKDAY_FRONT} {_LEFT} (?: (?<dated>{_WITH_YEAR}) | {_WITHOUT_YEAR} ) {_RIGHT}
    {_WEEKDAY_BEHIND}
    """,
    regex.X,
)
TIME = patterns.of_regex(rf"{_LEFT} {CLOCK}", regex.X)
_TIME_BEGINNINGS = frozenset("12" + codes_of(Kind.CLOCK, Kind.MORNING, Kind.AFTERNOON))


def time_at(line: str, at: int) -> regex.Match[str] | None:
    """The time of day at a code."""
    return TIME.match(line, at) if line[at : at + 1] in _TIME_BEGINNINGS else None


# "May 2024", "2024年5月"
MONTH_YEAR = patterns.of_regex(
    rf"""
    {_MONTH} ,? \ ? {_WORD}{{0,1}} (?<year>4)
  | (?<year>4) \ ? {_YEAR_SIGN} \ ? (?<month_number>{_N}) \ ? {_MONTH_SIGN}
    """,
    regex.X,
)
MONTH_YEAR_BEGINNINGS = frozenset(("4", *codes_of(Kind.MONTH)))
# Between a day and its time: ", ", " - ", " um ", " | ", " a las ", "T".
JOIN = patterns.of_regex(
    rf" \ ? [,.|~\-/:;(]{{0,2}} \ ? (?: {_any(Kind.LETTER_T)} (?=2) | {_JOIN_WORD}{{0,3}} )",
    regex.X,
)
SHORT_JOIN = patterns.of_regex(r" \ ? [,.|~\-/:;(]{0,2} \ ?", regex.X)

# A number with the form of a year counts nothing: "2024年前" is before that year.
_NUMBER = f"(?<number>[1-356{_all(Kind.COUNT)}])"
_AMOUNT = rf"{_NUMBER} \ ? (?<unit>{_any(Kind.UNIT)}) [.]?"
_AMOUNTS = rf"{_AMOUNT} (?: \ ? ,? \ ? (?:[x{_all(Kind.DATE_WORD)}]\ )? {_AMOUNT} )?"
_AGO = _any(Kind.AGO)
_AROUND = rf"(?:{_any(Kind.AROUND)}[.]?\ ?)"
_ONE_UNIT = rf"(?<number>(?<unit>{_both(Kind.UNIT, Kind.COUNT)}))"
# Before a day of a month: "3월 5일 전", "trước 3 tháng 5", and "tháng 3 trước" before the month.
_NOT_IN_MONTH = rf"(?<!{_MONTH_SIGN}) (?<!{_MONTH_SIGN}\ )"
_NO_MONTH = rf"(?: (?<!{_MONTH_SIGN}) | (?!\ [12]) )"
_DATE_SIGNS = (Kind.YEAR_SIGN, Kind.MONTH_SIGN, Kind.DAY_SIGN)
# "3 hours ago", "1 day, 3 hours ago", "il y a 5 min", "há 2 horas atrás", "час назад", "3 órája"
RELATIVE = patterns.of_regex(
    rf"""
    (?<![1-6.,:]) {_NOT_IN_MONTH}
    (?: {_AGO} [.]? \ ? {_WORD}{{0,1}} {_AROUND}? (?: {_AMOUNTS} | {_ONE_UNIT} ) (?:\ {_AGO})?
        {_NO_MONTH}
      | {_AROUND}? {_AMOUNTS} \ ? {_WORD}{{0,1}} {_AGO}
      | {_AROUND}? {_ONE_UNIT} \ ? {_AGO}
      | (?<unit>{_without(Kind.UNIT, *_DATE_SIGNS)}) \ (?<number>[1-356]) \ {_AGO}
      | {_NUMBER} \ ? (?<unit>{_both(Kind.UNIT, Kind.AGO)}) )
    """,
    regex.X,
)

# One of them is in everything that ``RELATIVE`` finds.
AGO_CODES = tuple(codes_of(Kind.AGO))

# "le 3 mai": a word that stands inside dates opens one only with a colon ("Data: 3 maja").
_OPENERS = (
    f"(?:{_without(Kind.PUBLISHED, Kind.DATE_WORD)}|{_without(Kind.UPDATED, Kind.DATE_WORD)}"
    f"|{_any(Kind.PUBLISHED, Kind.UPDATED)}(?=\\ ?:))"
)
OPENER = patterns.of_regex(rf"(?<open>{_OPENERS}) \ ? [:.~\-|]? \ ? {_WORD}{{0,3}} :? \ ?", regex.X)
SHORT_OPENER = patterns.of_regex(rf"(?<open>{_OPENERS}) \ ? [:.~\-|]? \ ?", regex.X)
# What begins an opener, and what a closer has.
OPENER_CODES = frozenset(codes_of(Kind.PUBLISHED, Kind.UPDATED))
# "2024.05.03 17:12 입력": behind the time, and no other time follows that it could open.
CLOSER = patterns.of_regex(
    rf"\ ? ,? \ ? (?<open>{_any(Kind.PUBLISHED, Kind.UPDATED)}) (?= \ ?(?:$|[|~;)]) )", regex.X
)

STARTS = patterns.of_regex(
    "[1-6"
    + _all(
        Kind.MONTH, Kind.WEEKDAY, Kind.DAY, Kind.AGO, Kind.PUBLISHED, Kind.UPDATED, Kind.CLOCK,
        Kind.MORNING, Kind.AFTERNOON, Kind.DAY_SIGN, Kind.COUNT, Kind.AROUND, Kind.UNIT,
    )
    + "(]"
)  # fmt: skip
# "3 min", "Lesezeit: 5 Minuten", "02:57 Min."
DURATION = patterns.of_regex(
    rf"(?<![1-6.,:]) [12](?::2)? [\ \-]? (?<unit>{_any(Kind.UNIT)}) [.]?", regex.X
)
ENDS_WITH_UNIT = patterns.of_regex(rf"[12] [\ \-]? (?<unit>{_any(Kind.UNIT)}) [.] $", regex.X)
# What no timestamp is without: a word of its own, a sign of East Asia's dates, or two numbers.
TOKEN_OF_TIME = patterns.of_regex(
    f"{_any(Kind.MONTH, Kind.DAY, Kind.AGO, Kind.CLOCK, Kind.MORNING, Kind.AFTERNOON)}"
    f"|{_any(Kind.MONTH_SIGN, Kind.HOUR_SIGN)}"
    rf"|[12]\ ?[:./\-{_all(Kind.LETTER_H)}]\ ?[12]"
)

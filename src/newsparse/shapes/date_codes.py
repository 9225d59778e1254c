"""A line as a string of codes, one character for a word, number or sign of dates and times.

Decides what each word of a line may be in a date: "3. Mai 2024, 17:12 Uhr" becomes digits,
a month, a clock word and the signs between, so that one pattern over codes reads the dates of
all languages. Knows the cue tables; knows nothing of what a date means.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from functools import cache, lru_cache
from itertools import accumulate

import attrs

from newsparse.cues import clock, merged
from newsparse.cues.kept import Kept
from newsparse.shapes.date_pieces import pieces_of, pieces_of_any

# A code that no word has.
NO_CODE = "\uf8ff"


class Kind(Enum):
    """What a word may be in a date. A word may be several: German "am" and English "am"."""

    MONTH = "month"
    WEEKDAY = "weekday"
    DATE_WORD = "date word"
    PUBLISHED = "published"
    UPDATED = "updated"
    AGO = "ago"
    AROUND = "around"
    UNIT = "unit"
    COUNT = "count"
    DAY = "day"
    MORNING = "morning"
    AFTERNOON = "afternoon"
    CLOCK = "clock"
    ZONE = "zone"
    YEAR_SIGN = "year sign"
    YEAR_MARK = "year mark"
    MONTH_SIGN = "month sign"
    DAY_SIGN = "day sign"
    HOUR_SIGN = "hour sign"
    MINUTE_SIGN = "minute sign"
    SECOND_SIGN = "second sign"
    ORDINAL = "ordinal"
    LETTER_D = "letter d"
    LETTER_H = "letter h"
    LETTER_T = "letter t"


# What patterns ask for most.
_ASKED = (Kind.DATE_WORD, Kind.CLOCK, Kind.UNIT, Kind.WEEKDAY, Kind.MONTH)


@attrs.frozen(eq=False, repr=False)
class Coded:
    """A text and its codes.

    Args:
        codes: one character each; "1" a number of one digit, "2" of two, "3" of three, "4" a
            year of this or the last century, "5" another of four, "6" a longer one; " " a
            blank; "x" a word of no table; signs as themselves, rare ones as ";"; a private
            character for each set of kinds a word may have.
        spans: where in the text each code stands.
        words: the lower-case word (or phrase) behind each code.
    """

    codes: str
    spans: tuple[tuple[int, int], ...]
    words: tuple[str, ...]


_SIGNS = {
    **{sign: sign for sign in ".,/-:|()+~"},
    **dict.fromkeys("：꞉", ":"),
    **dict.fromkeys("‐‑−－", "-"),
    **dict.fromkeys("–—―〜～", "~"),
    **dict.fromkeys("／⁄", "/"),
    **dict.fromkeys("．。", "."),
    **dict.fromkeys("，、،", ","),
    **dict.fromkeys("（[【［", "("),
    **dict.fromkeys("）]】］", ")"),
    **dict.fromkeys("｜•·∙●▪‧・◦⋅＊*►▶»>", "|"),
    **dict.fromkeys("＋", "+"),
}


def _sections() -> Iterable[tuple[Kind, Iterable[str]]]:
    date_words = merged.words("date_words")
    yield Kind.MONTH, merged.numbered("months")
    yield Kind.WEEKDAY, merged.words("weekdays")
    yield Kind.DATE_WORD, date_words
    yield Kind.PUBLISHED, merged.words("published")
    yield Kind.UPDATED, merged.words("updated")
    yield Kind.AGO, merged.words("ago") - clock.DURATIONS - clock.AROUND
    yield Kind.AGO, clock.PAST_UNITS
    yield Kind.AROUND, clock.AROUND
    yield Kind.UNIT, frozenset(merged.named("units")).union(clock.MORE_UNITS)
    yield Kind.COUNT, clock.COUNTS
    yield Kind.DAY, (word for word, offset in merged.numbered("days").items() if offset <= 0)
    yield Kind.MORNING, clock.MORNING
    yield Kind.AFTERNOON, clock.AFTERNOON
    yield Kind.CLOCK, clock.CLOCK
    yield Kind.ZONE, clock.AMBIGUOUS_ZONES.union(clock.ZONES)
    yield Kind.YEAR_SIGN, clock.YEAR_SIGNS
    yield Kind.YEAR_MARK, clock.YEAR_MARKS
    yield Kind.MONTH_SIGN, clock.MONTH_SIGNS
    yield Kind.DAY_SIGN, clock.DAY_SIGNS
    yield Kind.HOUR_SIGN, clock.HOUR_SIGNS
    yield Kind.MINUTE_SIGN, clock.MINUTE_SIGNS
    yield Kind.SECOND_SIGN, clock.SECOND_SIGNS
    yield Kind.ORDINAL, clock.ORDINALS
    yield Kind.LETTER_D, clock.LITHUANIAN_DAY
    yield Kind.LETTER_H, ("h",)
    yield Kind.LETTER_T, ("t",)


def _pieces(entry: str) -> tuple[str, ...]:
    if entry.isalpha() and entry < "\u1100":
        return (entry,)
    return tuple(pieces_of_any(entry))


@cache
def _phrases() -> tuple[dict[tuple[str, ...], str], dict[Kind, str]]:
    """Pieces of a phrase -> its code; kind -> its codes."""
    kinds: dict[tuple[str, ...], set[Kind]] = {}
    for kind, entries in _sections():
        for entry in sorted(entries):
            pieces = _pieces(entry)
            # "tháng 5", "1月": a numbered month is read as number and sign.
            if not any(piece.isdecimal() for piece in pieces):
                kinds.setdefault(pieces, set()).add(kind)
    sets = sorted({frozenset(found) for found in kinds.values()}, key=_order)
    codes = {found: chr(0xE000 + at) for at, found in enumerate(sets)}
    phrases = {pieces: codes[frozenset(found)] for pieces, found in kinds.items()}
    return phrases, {
        kind: "".join(sorted(code for found, code in codes.items() if kind in found))
        for kind in Kind
    }


def _order(found: frozenset[Kind]) -> list[bool]:
    """Codes of the kinds that patterns ask for most come one after another: a class is short."""
    return [kind not in found for kind in (*_ASKED, *Kind)]


_BETWEEN, _OTHER = "; ", " ;; "  # pieces, phrases


def _written_groups() -> Mapping[str, str]:
    groups: dict[str, list[str]] = {}
    for pieces, code in _phrases()[0].items():
        if len(pieces) > 1:
            groups.setdefault(pieces[0], []).append(_BETWEEN.join((*pieces, code)))
    return {first: _OTHER.join(sorted(group)) for first, group in groups.items()}


KEPT = Kept(__name__, __file__)
# Word -> its code.
_WORDS = KEPT.pairs(
    "words", lambda: {p[0]: code for p, code in _phrases()[0].items() if len(p) == 1}
)
# First piece -> the phrases of several that begin with it, as they are written.
_GROUPS = KEPT.pairs("phrases", _written_groups)
_CODES = KEPT.pairs("codes", lambda: {kind.value: c for kind, c in _phrases()[1].items()})


@lru_cache(512)
def _phrases_from(first: str) -> Sequence[tuple[int, tuple[str, ...], str]]:
    """(number of pieces, pieces, code) of the phrases that begin with a piece, longest first."""
    found = []
    for phrase in _GROUPS[first].split(_OTHER):
        *pieces, code = phrase.split(_BETWEEN)
        found.append((len(pieces), tuple(pieces), code))
    return sorted(found, reverse=True)


def codes_of(*kinds: Kind) -> str:
    """The codes of the words that may be of one of the kinds."""
    return "".join(sorted(set("".join(_CODES[kind.value] for kind in kinds))))


def in_class(codes: Iterable[str]) -> str:
    """Codes as the inside of a class of a pattern, runs as ranges: these compile faster.

    >>> in_class("xabc"), in_class("ab")
    ('a-cx', 'ab')
    """
    runs: list[list[str]] = []
    for code in sorted(set(codes)):
        if runs and ord(runs[-1][-1]) + 1 == ord(code):
            runs[-1].append(code)
        else:
            runs.append([code])
    return "".join(f"{r[0]}-{r[-1]}" if len(r) > 2 else "".join(r) for r in runs)


def is_kind(code: str, kind: Kind) -> bool:
    """Whether a code stands for words of the kind."""
    return code in _CODES[kind.value]


def _plain_code(piece: str) -> str:
    first = piece[:1]
    if first.isalpha():
        return "x"
    if first.isspace():
        return " "
    return _number_code(piece) if first.isdecimal() else _sign_code(piece)


def _number_code(digits: str) -> str:
    if len(digits) == 4:
        return "4" if 1900 <= int(digits) < 2100 else "5"
    return str(len(digits)) if len(digits) < 4 else "6"


def _sign_code(piece: str) -> str:
    sign = _SIGNS.get(piece)
    if sign is None:
        # Bullets, clocks and other pictures part like a bar; prices and shares do not.
        return "|" if unicodedata.category(piece[0]) in ("So", "Sk", "Cn") else ";"
    return sign


def coded(text: str) -> Coded:
    """The codes of a text.

    Args:
        text: a short line, white space folded.

    >>> coded("on 3/5, x").words
    ('on', ' ', '3', '/', '5', ',', ' ', 'x')
    """
    pieces = pieces_of(text)
    starts = list(accumulate(map(len, pieces), initial=0))
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        pieces = [piece.lower() for piece in pieces]
    else:
        pieces = [unicodedata.normalize("NFC", piece).lower() for piece in pieces]
    codes: list[str] = []
    spans: list[tuple[int, int]] = []
    words: list[str] = []
    at, count = 0, len(pieces)
    while at < count:
        piece = pieces[at]
        code, length = _WORDS.get(piece, ""), 1
        for phrase_length, phrase, phrase_code in _phrases_from(piece) if piece in _GROUPS else ():
            if tuple(pieces[at : at + phrase_length]) == phrase:
                code, length = phrase_code, phrase_length
                break
        codes.append(code or _plain_code(piece))
        spans.append((starts[at], starts[at + length]))
        words.append(piece if length == 1 else "".join(pieces[at : at + length]))
        at += length
    return Coded("".join(codes), tuple(spans), tuple(words))

"""A line of dates and times cut into words, numbers, blanks and signs.

Knows forms alone, no words: what each piece may be in a date is not for it to say.
"""

from __future__ import annotations

import re

import regex

from newsparse import patterns
from newsparse.shapes.latin import (
    LATIN_BLANKS,
    LATIN_CAPITALS,
    LATIN_LETTERS,
    LATIN_SMALL,
    LATIN_UNCAPITALISED,
    is_latin,
)

# A year run into the next number ("Apr 28, 20232:23 PM", "30.01.202430. Januar",
# "November 21, 202501747") is cut off; letters are cut where small ones meet a capital
# ("UhrLesedauer", "UTCUpdated"); but not behind a
# prefix ("kuMeyi"); scripts without blanks go letter by letter.
_WHOLE_WORDS = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}"
_TOKEN = patterns.of_regex(
    rf"""
    (?:19|20)\d\d (?= \d{{1,2}} (?: [:.h]\d\d | \.\s?\p{{L}} ) )
  | (?<= \d,\s | \p{{Ll}}\p{{Ll}}\ \d{{1,2}}\ ) (?:19|20)\d\d (?= \d )
  | \d++
  | \s++
  | [{_WHOLE_WORDS}]
  | (?!(?:[ap]m|h|uhr)\p{{Lu}}) \p{{Ll}}{{1,3}} \p{{Lu}} \p{{Ll}}++
  | \p{{Lu}}+ (?= \p{{Lu}}\p{{Ll}} )
  | \p{{Lu}}? [\p{{Ll}}\p{{Lo}}\p{{Lm}}\p{{Lt}}\p{{M}}--{_WHOLE_WORDS}]++
  | \p{{Lu}}++
  | .
    """,
    regex.X | regex.S | regex.V1,
)
# The same for Latin text, some times as fast; the first finds all but years that run into the next
# number and words cut in two, and takes a fraction of the other's time to compile.
_LATIN_PLAIN = patterns.of_re(rf"[0-9]++|[{LATIN_BLANKS}]++|[{LATIN_LETTERS}]++|.", re.DOTALL)
_RUN_ON = patterns.of_re("(?:19|20)[0-9]{3}")
_U, _L = rf"[{LATIN_CAPITALS}]", rf"[{LATIN_SMALL}]"
_LATIN_TOKEN = patterns.of_re(
    rf"""
    (?:19|20)[0-9]{{2}}
    (?= [0-9]{{1,2}} (?: [:.h][0-9]{{2}} | \.[{LATIN_BLANKS}]?[{LATIN_LETTERS}] ) )
  | (?: (?<=[0-9],[{LATIN_BLANKS}]) | (?<={_L}{_L}\ [0-9]\ ) | (?<={_L}{_L}\ [0-9]{{2}}\ ) )
    (?:19|20)[0-9]{{2}} (?= [0-9] )
  | [0-9]++
  | [{LATIN_BLANKS}]++
  | (?!(?:[ap]m|h|uhr){_U}) {_L}{{1,3}} {_U} {_L}++
  | {_U}+ (?= {_U}{_L} )
  | {_U}? [{LATIN_UNCAPITALISED}]++
  | {_U}++
  | .
    """,
    re.VERBOSE | re.DOTALL,
)


def pieces_of(text: str) -> list[str]:
    """A text cut into words, numbers, blanks and signs.

    >>> pieces_of("3. Mai 2024, 17:12 UhrLesedauer")
    ['3', '.', ' ', 'Mai', ' ', '2024', ',', ' ', '17', ':', '12', ' ', 'Uhr', 'Lesedauer']
    """
    if not is_latin(text):
        return pieces_of_any(text)
    if not _RUN_ON.search(text):
        pieces = _LATIN_PLAIN.findall(text)
        if all(map(_is_whole, pieces)):
            return pieces
    return _LATIN_TOKEN.findall(text)


def pieces_of_any(text: str) -> list[str]:
    """The same, of letters of whatever script."""
    return _TOKEN.findall(text)


def _is_whole(piece: str) -> bool:
    """Whether a piece surely is not cut where small letters meet a capital."""
    return len(piece) == 1 or piece[1:].islower() or (piece.isascii() and piece.upper() == piece)

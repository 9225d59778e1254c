"""Which text is of Latin letters, and which of its characters are what.

Patterns of ``re`` are some times as fast as those of ``regex``, and know no classes such as
``\\p{Lu}``. Text that holds nothing beyond Latin letters and printers' marks can be asked with
them, the classes written out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

_END = 0x250  # behind the last Latin letter that counts here


def _those(are: Callable[[str], bool]) -> str:
    """The Latin characters of a kind, as the inside of a class of a pattern."""
    found = ""
    start = None
    for code in range(_END + 1):
        if code < _END and are(chr(code)):
            start = code if start is None else start
        elif start is not None:
            # As they are: escapes take several times as long to compile, and there are hundreds.
            first, last = re.escape(chr(start)), re.escape(chr(code - 1))
            found += first if first == last else f"{first}-{last}"
            start = None
    return found


# But for letters such as "İ" and "Ɓ", whose small letters are beyond.
_BEYOND = re.compile(
    rf"[^{_those(lambda letter: max(map(ord, letter.lower())) < _END)}\u2010-\u203f\u20ac]"
)


def is_latin(text: str) -> bool:
    """Whether a text has nothing but letters of Latin alphabets and printers' marks.

    >>> is_latin("the mayor’s café – 20 €"), is_latin("кафе")
    (True, False)
    """
    return text.isascii() or not _BEYOND.search(text)


LATIN_CAPITALS = _those(str.isupper)
LATIN_SMALL = _those(lambda letter: unicodedata.category(letter) == "Ll")
LATIN_UNCAPITALISED = _those(lambda letter: letter.isalpha() and not letter.isupper())
LATIN_LETTERS = _those(str.isalpha)
LATIN_NUMBERS = _those(str.isnumeric)
LATIN_BLANKS = r"\t-\r \x85\xa0\u2028\u2029\u202f"

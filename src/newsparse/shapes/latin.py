"""Which characters of Latin alphabets are what, for patterns of ``re``, which knows no classes.

Patterns of ``re`` are some times as fast as those of ``regex``; text that holds nothing beyond
Latin letters and printers' marks can be asked with them.
"""

from __future__ import annotations

_LETTERS = [chr(code) for code in range(0x2B0)]
LATIN_CAPITALS = "".join(filter(str.isupper, _LETTERS))
LATIN_NUMBERS = "".join(filter(str.isnumeric, _LETTERS))
LATIN_BLANKS = r"\t-\r \x85\xa0\u2028\u2029\u202f"

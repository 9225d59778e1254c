"""Messes of single characters: what stands between and inside words, and how it was decoded."""

from __future__ import annotations

import random

import regex

_WORD = regex.compile(r"[\p{L}\p{M}]{8,}")
_SPACE = regex.compile(r"(?<=\S) (?=\S)")
_OPENING, _CLOSING = "“„«「『״", "”»」』״"
_QUOTES = ('"{}"', "“{}”", "„{}“", "«{}»", "»{}«")
_QUOTED = regex.compile(r"[“„«»「『״\"](?P<inside>[^“”„«»「」『』״\"]{1,200})[”“»«」』״\"]")
NBSP, ZERO_WIDTH, SOFT_HYPHEN, MARK = "\u00a0", "\u200b", "\u00ad", "\ufeff"


def with_nbsp(text: str, chance: random.Random) -> str:
    """The text with one space in four non-breaking."""
    return _SPACE.sub(lambda m: NBSP if chance.random() < 0.25 else m.group(), text)


def with_zero_width(text: str, chance: random.Random) -> str:
    """The text with zero-width spaces in some long words."""
    return _WORD.sub(lambda m: _split(m.group(), ZERO_WIDTH, chance, 0.3), text)


def with_soft_hyphens(text: str, chance: random.Random) -> str:
    """The text with soft hyphens in most long words."""
    return _WORD.sub(lambda m: _split(m.group(), SOFT_HYPHEN, chance, 0.8), text)


def _split(word: str, sign: str, chance: random.Random, share: float) -> str:
    if chance.random() > share:
        return word
    at = chance.randint(3, len(word) - 3)
    return f"{word[:at]}{sign}{word[at:]}"


def with_mixed_quotes(text: str, chance: random.Random) -> str:
    """The text with every quotation in quotes of some kind."""
    return _QUOTED.sub(lambda m: chance.choice(_QUOTES).format(m["inside"].strip()), text)


def latin_letters(text: str) -> bool:
    """Whether most of a text's letters are Latin."""
    letters = [c for c in text if c.isalpha()]
    return sum(c < "\u0250" or "\u1e00" <= c < "\u1f00" for c in letters) * 2 > len(letters)


def misread(text: str, *, windows: bool) -> str:
    """Text in UTF-8, read as if it were Latin-1 or Windows-1252.

    What Windows-1252 does not define is read as browsers do, as the Latin-1 control.

    >>> misread("“now”", windows=True), misread("für", windows=False)
    ('â€œnowâ€\\x9d', 'fÃ¼r')
    """
    data = text.encode("utf-8", "surrogatepass")
    if not windows:
        return data.decode("latin-1")
    return "".join(
        bytes([byte]).decode("cp1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)
        for byte in data
    )


def broken(text: str, *, windows: bool) -> str:
    """The text as mojibake; of a script that is not Latin only quotes and dashes are broken.

    A page whose every letter is broken says nothing any more; one whose typographic signs went
    through another program than its text is common in all scripts.
    """
    if latin_letters(text):
        return misread(text, windows=windows)
    return "".join(
        misread(c, windows=windows) if "\u2010" <= c <= "\u2026" or c in "«»" else c for c in text
    )

"""Forms of a photo credit: signs, brackets, licences, ends of sentences. No word of a language.

Every pattern is linear: possessive, or of a capped length.
"""

from __future__ import annotations

import re

import regex

from newsparse import patterns
from newsparse.shapes.signed import signed

OPEN_BRACKETS = "([{<（［【〔〈《"
CLOSE_BRACKETS = ")]}>）］】〕〉》"
BRACKET_PAIRS = dict(zip(CLOSE_BRACKETS, OPEN_BRACKETS, strict=True))
BRACKET = re.compile(rf"[{re.escape(OPEN_BRACKETS + CLOSE_BRACKETS)}]")
CLOSING_BRACKET = re.compile(rf"[{re.escape(CLOSE_BRACKETS)}]")

# Between an opener and the names: "Foto: ", "Ljósmynd/", "사진=", "写真＝"
SIGN = patterns.of_regex(r"\s{0,2}+(?:[:：/=＝…・]|\.{3}|[–—-](?=\s))\s{0,2}+")

# "©", "(c) 2024", "Copyright 2026 by", "&copy;"
COPYRIGHT = patterns.of_regex(
    r"(?:©|ⓒ|&copy;|\([cC]\)|(?:[cC]opyright|COPYRIGHT)(?![\p{L}-]))[\s:]*+(?:©|ⓒ|\([cC]\))?+[\s:]*+"
    r"(?:((?:19|20)\d\d(?:\s?[-–—/]\s?(?:19|20)?\d\d)?+)\b[,\s:]*+)?+(?:by\s++)?+"
)

_COPYRIGHT_BEGINNINGS = ("©", "ⓒ", "&copy;", "(c)", "(C)", "copyright", "Copyright", "COPYRIGHT")


def copyright_mark(text: str, start: int = 0) -> regex.Match[str] | None:
    """A sign or word of copyright at a place, with its year."""
    return COPYRIGHT.match(text, start) if text.startswith(_COPYRIGHT_BEGINNINGS, start) else None


# "CC BY-SA 4.0", "CC0", "CC-BY", "CC BY-NC-ND 2.0 DE", "GFDL", "Public Domain Mark 1.0"
LICENCE = patterns.of_regex(
    r"(?:CC0(?:\s1\.0)?+|(?:CC|Creative Commons)[\s-]BY(?:[\s-](?:SA|NC|ND)){0,2}+"
    r"(?:[\s-]?[1-4]\.[0-9])?+(?:\s[A-Z]{2}\b)?+|GFDL|CC[\s-]Lizenz|CC[\s-]Licen[cs]e|PDM?\s1\.0)",
    regex.IGNORECASE,
)

_LICENCE_BEGINNINGS = frozenset(("cc", "cr", "gf", "pd"))


def may_be_licence(text: str) -> bool:
    """Whether a text begins as licences do."""
    return text[:2].lower() in _LICENCE_BEGINNINGS


# "© 2024", "2024", "15.05.2023", "7/2/24": a date adds nothing to a name
DATE = patterns.of_regex(
    r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?+)"
)

# "Ana Ruiz 2024", "Ana Ruiz, 23.11.2024"
YEAR_BEHIND = regex.compile(r"(?r)[\s,]+((?:19|20)\d\d)$")

HANDLE = patterns.of_regex(r"@[\w.]{2,40}+")
MAIL = patterns.of_regex(r"[\w.+-]{1,60}+@[\w-]{1,60}+(?:\.[\w-]{1,30}+){1,4}+")
DOMAIN = patterns.of_regex(
    r"(?:https?://|www\.)?+(?:[\w-]{1,40}+\.){1,4}[a-z]{2,6}(?:/[\w./-]{0,60}+)?+"
)

# What stands between two names of a credit: "/", "|", ", ", " & ", " - "
BREAK = signed(
    r"[/|;、；｜／·•+=＝,，()\[\]（）［］&–—@-](?<!\w-)",
    r"\s*+(?:[/|;、；｜／·•+=＝()\[\]（）［］]|,(?!\d)|，)\s*+"
    r"|\s++(?:[&–—-]\s++|(?=@\w|[\w.+-]{1,40}+@))",
)

# The end of a sentence, and a full stop glued to what follows: "in Qatar.AFP", "UNO) Jo Lee"
SENTENCE_END = signed(
    r"[.!?…。！？।؟”»」』’]",
    r"(?:[.!?…。！？।؟](?:[\"'”’»“‘)\]」』›]){0,2}+|[”»」』]|(?<=‘[^‘’]{1,40})’)"
    r"(?:\s++|(?=[\p{Lu}\p{Lo}©(\[]))",
)
# Not an end: "J. Guillén", "St. Pauli", "U.S. Army", "Nr. 5"
SHORT_BEFORE_STOP = regex.compile(
    r"(?:^|[\s.(/\"“„-])(\p{L}|\p{Lu}\p{Ll}|\p{Ll}\.\p{Ll}|\d{1,2}|\p{Lu}\p{Ll}{2,4})\.$"
)

# A dash, pipe or other sign that sets the credit off behind the caption.
SET_OFF = signed(
    r"[|｜•·►▸■＝=—–/+-](?<!\S[–/+-])",
    r"\s*+(?:[|｜•·►▸■]|(?<=\s)(?:[–—-]{1,2}+|//?+|\+{2,3}+)(?=\s)|[＝=—])\s*+",
)

# Signs without which hardly any credit is printed; one search tells most lines apart.
HINT = re.compile(r"[/|:：=＝©ⓒ()\[\]（）［］<>｜、]")

# What may stand in front of a credit of which the last word is any.
OPENING_SIGN = re.compile(r"[:：=＝©ⓒ|｜/／]|\([cC]\)")

# The same for a credit without opener: a colon alone makes none. Or else it has the word VIA.
BARE_HINT = re.compile(r"[/|=＝()\[\]（）［］<>｜、@]")

# A run of small words is a sentence's, not a credit's: "left the old harbour".
LOWER_RUN = regex.compile(r"(?:\s\p{Ll}[\p{Ll}'’-]++){4}")
# The same at the end of a line; ``match`` looks from behind.
LOWER_END = regex.compile(r"(?r)(?:\s\p{Ll}[\p{Ll}'’-]+){3}[.!?…]?[\"”’»“]?$")
# A dash with little behind it: "the old port — AP"
DASH = signed(r"[–—-](?<!\S[–—-])", r"(?r)\s[–—-]\s[^–—-]{2,40}$")
# Where a sentence may end inside the last stretch of a line.
ANY_END = regex.compile(r"[.!?…。！？।؟”»」』’][\s\p{Lu}\p{Lo}]")

CASED = regex.compile(r"[\p{Lu}\p{Ll}]")
WORD = regex.compile(r"[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’‘.&@_*+-]*+")
STARTS_HIGH = patterns.of_regex(r"[\p{Lu}\p{Lt}\p{N}\p{Lo}@]")
UNCASED = regex.compile(r"[\p{Lo}]")
CAPITALS = patterns.of_regex(r"[\p{Lu}\p{Lt}\p{N}][\p{Lu}\p{Lt}\p{N}&.+-]{0,7}+")

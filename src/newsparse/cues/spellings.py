"""Further spellings of a table's entries, where a language's press prints one word several ways.

Knows scripts and letters, no words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from newsparse.cues.table import Cues

Spelling = Callable[[str], str]

_CURLY = str.maketrans({"'": "\u2019"})
_GERSHAYIM = str.maketrans({'"': "\u05f4", "'": "\u05f3"})
_CEDILLAS = str.maketrans({"ș": "ş", "ț": "ţ"})
_BARE_ALEF = str.maketrans("أإآ", "ااا", "\u064b")
# What str.lower makes of the Turkish capitals of i and ı; of all others it makes the same letter.
_TURKISH = str.maketrans({"i": "İ".lower(), "ı": "I".lower()})
_YO = str.maketrans({"ё": "е"})
_NUKTA = str.maketrans({"\u093c": None})


def curly_apostrophes(entry: str) -> str:
    """The entry with printers' apostrophes.

    >>> curly_apostrophes("інтерв'ю")
    'інтерв’ю'
    """
    return entry.translate(_CURLY) if "'" in entry else entry


def gershayim(entry: str) -> str:
    """The entry with Hebrew punctuation in the place of quotation marks.

    >>> gershayim('ד"ר')
    'ד״ר'
    """
    return entry.translate(_GERSHAYIM)


def without_accents(entry: str) -> str:
    """The entry without marks above and below its letters, as Greek capitals are printed.

    >>> without_accents("σχόλια")
    'σχολια'
    >>> without_accents("share")
    'share'
    """
    if entry.isascii():
        return entry
    apart = unicodedata.normalize("NFD", entry)
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", bare)


def cedillas(entry: str) -> str:
    """The entry with the cedillas of older Romanian keyboards.

    >>> cedillas("știri")
    'ştiri'
    """
    return entry.translate(_CEDILLAS)


def bare_alef(entry: str) -> str:
    """The entry without Arabic's hamza on alef and without tanwin.

    >>> bare_alef("اقرأ أيضًا")
    'اقرا ايضا'
    """
    return entry.translate(_BARE_ALEF)


def without_yo(entry: str) -> str:
    """The entry with е for Russian's ё.

    >>> without_yo("ещё")
    'еще'
    """
    return entry.translate(_YO)


def without_nukta(entry: str) -> str:
    """The entry without the dot under Hindi's borrowed letters.

    >>> without_nukta("फ़ोटो")
    'फोटो'
    """
    return entry.translate(_NUKTA)


def turkish_capitals(entry: str) -> str:
    """What ``str.lower`` makes of the entry printed in Turkish capitals.

    >>> turkish_capitals("yazı")
    'yazi'
    >>> len("ilgili"), len(turkish_capitals("ilgili"))
    (6, 9)
    """
    return entry.translate(_TURKISH)


def turkish_sentence(entry: str) -> str:
    """What ``str.lower`` makes of the entry printed with a Turkish capital in front.

    >>> turkish_sentence("ırmak ılık")
    'irmak ılık'
    """
    return entry[:1].translate(_TURKISH) + entry[1:] if entry[:1] in "iı" else entry


def turkish_title(entry: str) -> str:
    """What ``str.lower`` makes of the entry printed with a Turkish capital on every word.

    >>> turkish_title("ırmak ılık")
    'irmak ilık'
    """
    return " ".join(turkish_sentence(word) for word in entry.split(" "))


def with_spellings(table: Cues, *spellings: Spelling) -> Cues:
    """The table with each entry of each section in the further spellings too.

    Args:
        table: entries in the language's own spelling.
        spellings: each makes one further spelling of an entry, or leaves it as it is.

    >>> cues = Cues(code="uk", kickers=frozenset({"інтерв'ю"}), days={"сьогодні": 0})
    >>> sorted(with_spellings(cues, curly_apostrophes).kickers)
    ["інтерв'ю", 'інтерв’ю']
    >>> dict(with_spellings(cues, curly_apostrophes).days)
    {'сьогодні': 0}
    """
    changes: dict[str, Any] = {}
    for field in attrs.fields(Cues):
        entries = getattr(table, field.name)
        if isinstance(entries, frozenset):
            changes[field.name] = entries.union(*(map(spell, entries) for spell in spellings))
        elif isinstance(entries, Mapping):
            respelled = {spell(e): value for spell in spellings for e, value in entries.items()}
            changes[field.name] = respelled | dict(entries)
    return attrs.evolve(table, **changes)

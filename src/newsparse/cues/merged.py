"""All languages' cue tables at once: what parsing asks for.

All of it is kept ready (``kept.py``); the tables one by one (``tables.py``) are imported where
something must be made anew, for that takes longer than to parse an article.

What is of no one language (``cues/common.py``) is in every union, and under no language's code.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import ModuleType

from newsparse.cues.kept import Kept
from newsparse.cues.words import Words

KEPT = Kept(__name__, __file__)
_IS = "="  # between a language and its entry
_PARSING_ASKS = (
    "ago", "byline_joiners", "byline_openers", "byline_places", "caption_cues", "credit_openers",
    "days", "function_words", "furniture_lines", "furniture_openers", "honorifics", "kickers",
    "months", "name_particles", "note_openers", "published", "rights", "roles", "staff", "units",
    "updated", "weekdays",
)  # fmt: skip


def one_by_one() -> ModuleType:
    """The tables of single languages."""
    from newsparse.cues import tables  # noqa: PLC0415 (slow)

    return tables


@cache
def words(section: str) -> Words:
    """Every language's entries of a section."""
    if section in _PARSING_ASKS:
        return KEPT.words(section, lambda: _union(section))
    return _union(section)


def _union(section: str) -> Words:
    read = one_by_one()
    return frozenset().union(*(read.entries(code, section) for code in read.rows_by_code()))


@cache
def numbered(section: str) -> Mapping[str, int]:
    """Every language's entries of a section that stand for numbers: months, days."""
    return {entry: int(value) for entry, value in named(section).items()}


@cache
def named(section: str) -> Mapping[str, str]:
    """Every language's entries of a section that stand for names: units."""
    return KEPT.pairs(section, lambda: _united(section))


def _united(section: str) -> Mapping[str, str]:
    read = one_by_one()
    return dict(pair for code in read.rows_by_code() for pair in read.pairs(code, section))


@cache
def numbered_otherwise(section: str) -> Mapping[tuple[str, str], int]:
    """(language, entry) -> number, of those that stand for another one elsewhere: "listopad"."""
    kept = KEPT.pairs(f"{section} otherwise", lambda: _otherwise(section))
    halves = ((entry.partition(_IS), int(number)) for entry, number in kept.items())
    return {(code, entry): number for (code, _, entry), number in halves}


def _otherwise(section: str) -> Mapping[str, str]:
    read, usual = one_by_one(), named(section)
    return {
        f"{code}{_IS}{entry}": number
        for code in read.codes()
        for entry, number in read.pairs(code, section)
        if number != usual[entry]
    }


def kept_unions() -> Kept:
    """Those of the sections that parsing asks for; the others are asked to make other tables."""
    for section in _PARSING_ASKS:
        (named if one_by_one().SECTIONS[section] else words)(section)
    numbered_otherwise("months")
    return KEPT

"""All languages' cue tables at once.

The words are read from ``merged.txt``, which ``tools/merge_cues.py`` writes from the tables in
``languages`` and ``common.py``. A part of it that is older than its table is not used: the table
itself is. So the two cannot get out of step; a stale part only makes the import slower.

What is of no one language (``cues/common.py``) is in every union, and under no language's code.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from os.path import dirname, join
from typing import Any

import attrs

from newsparse.cues import sources
from newsparse.cues.kept import Kept
from newsparse.cues.table import Cues, Words

FILE = "merged.txt"
KEPT = Kept(__name__, __file__)
_BETWEEN, _IS = "; ", "="  # between entries, and between an entry and what it stands for
_SECTIONS: Mapping[str, bool] = {  # section -> whether its entries stand for something
    field.name: not isinstance(field.default, frozenset)
    for field in attrs.fields(Cues)
    if field.name != "code"
}
_PARSING_ASKS = (
    "ago", "byline_joiners", "byline_openers", "byline_places", "caption_cues", "credit_openers",
    "days", "function_words", "furniture_lines", "furniture_openers", "honorifics", "kickers",
    "months", "name_particles", "note_openers", "published", "rights", "roles", "staff", "units",
    "updated", "weekdays",
)  # fmt: skip
_Rows = Mapping[str, str]  # section -> its entries as they are written in the file


def written(name: str, cues: Cues) -> str:
    """The part of the file for one table: its name, fingerprint and code, and a row a section."""
    rows = [f"[{name} {sources.fingerprint(name)} {cues.code}]"]
    for section, has_values in _SECTIONS.items():
        entries = getattr(cues, section)
        if has_values:
            cells = [f"{entry}{_IS}{value}" for entry, value in sorted(entries.items())]
        else:
            cells = sorted(entries)
        if cells:
            rows.append(f"{section} | {_BETWEEN.join(cells)}")
    return "\n".join(rows) + "\n"


def _parts(text: str) -> Mapping[str, str]:
    """Heading -> rows, of a file."""
    parts = (part.partition("]\n") for part in text.split("\n[")[1:])
    return {heading: rows for heading, _, rows in parts}


def _rows_of(part: str) -> _Rows:
    rows = (row.partition(" | ") for row in part.splitlines())
    return {section: entries for section, _, entries in rows}


def _read() -> Mapping[str, _Rows]:
    """Code -> rows, from the file where it is fresh, else from the table itself."""
    try:
        with open(join(dirname(__file__), FILE), encoding="utf-8") as file:
            text = file.read()
    except OSError:
        text = ""
    parts = _parts(text)
    headings = {heading.partition(" ")[0]: heading.split(" ") for heading in parts}
    found: dict[str, _Rows] = {}
    for name in sources.names():
        _, known, code = headings.get(name, ("", None, ""))
        if known is not None and sources.fingerprint(name) in (known, ""):
            found[code] = _rows_of(parts[" ".join(headings[name])])
        else:
            cues = sources.table(name)
            found[cues.code] = _rows_of(written(name, cues).partition("]\n")[2])
    return found


@cache
def _rows() -> Mapping[str, _Rows]:
    """Code -> rows, read once."""
    return _read()


@cache
def _codes() -> tuple[str, ...]:
    """The languages' codes; the first table is of no one language."""
    return tuple(_rows())[1:]


def _entries(code: str, section: str) -> list[str]:
    row = _rows()[code].get(section)
    return row.split(_BETWEEN) if row else []


def _pairs(code: str, section: str) -> Iterable[tuple[str, str]]:
    return ((cell.rpartition(_IS)[0], cell.rpartition(_IS)[2]) for cell in _entries(code, section))


@cache
def words(section: str) -> Words:
    """Every language's entries of a section."""
    if section in _PARSING_ASKS:
        return KEPT.words(section, lambda: _union(section))
    return _union(section)


def _union(section: str) -> Words:
    return frozenset().union(*(_entries(code, section) for code in _rows()))


@cache
def by_language(section: str) -> Mapping[str, Words]:
    """Code -> the language's entries of a section."""
    return {code: frozenset(_entries(code, section)) for code in _codes()}


def languages_of(section: str) -> Mapping[str, Words]:
    """Entry of a section -> codes of the languages that have it."""
    found: dict[str, set[str]] = {}
    for code in _codes():
        for entry in _entries(code, section):
            found.setdefault(entry, set()).add(code)
    return {entry: frozenset(codes) for entry, codes in found.items()}


@cache
def numbered(section: str) -> Mapping[str, int]:
    """Every language's entries of a section that stand for numbers: months, days."""
    return {entry: int(value) for entry, value in named(section).items()}


@cache
def named(section: str) -> Mapping[str, str]:
    """Every language's entries of a section that stand for names: units."""
    return KEPT.pairs(section, lambda: dict(p for code in _rows() for p in _pairs(code, section)))


@cache
def numbered_otherwise(section: str) -> Mapping[tuple[str, str], int]:
    """(language, entry) -> number, of those that stand for another one elsewhere: "listopad"."""
    kept = KEPT.pairs(f"{section} otherwise", lambda: _otherwise(section))
    halves = ((entry.partition(_IS), int(number)) for entry, number in kept.items())
    return {(code, entry): number for (code, _, entry), number in halves}


def _otherwise(section: str) -> Mapping[str, str]:
    usual = named(section)
    return {
        f"{code}{_IS}{entry}": number
        for code in _codes()
        for entry, number in _pairs(code, section)
        if number != usual[entry]
    }


def kept_unions() -> Kept:
    """Those of the sections that parsing asks for; the others are asked to make other tables."""
    for section in _PARSING_ASKS:
        (named if _SECTIONS[section] else words)(section)
    numbered_otherwise("months")
    return KEPT


@cache
def _table(code: str) -> Cues:
    """The whole table of a language."""
    sections: dict[str, Any] = {}
    for section, has_values in _SECTIONS.items():
        if not has_values:
            sections[section] = frozenset(_entries(code, section))
        elif section == "units":
            sections[section] = dict(_pairs(code, section))
        else:
            sections[section] = {e: int(value) for e, value in _pairs(code, section)}
    return attrs.evolve(Cues(code=code), **sections)


class _Tables(Mapping[str, Cues]):
    """Code -> the table of a language, put together when it is asked for."""

    def __getitem__(self, code: str) -> Cues:
        if code not in _codes():
            raise KeyError(code)
        return _table(code)

    def __iter__(self) -> Iterator[str]:
        return iter(_codes())

    def __len__(self) -> int:
        return len(_codes())


TABLES: Mapping[str, Cues] = _Tables()

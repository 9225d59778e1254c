"""All languages' cue tables, one by one.

The words are read from ``merged.txt``, which ``tools/merge_cues.py`` writes from the tables in
``languages`` and ``common.py``. A part of it that is older than its table is not used: the table
itself is. So the two cannot get out of step; a stale part only makes reading slower. No article
asks for it: what parsing needs of the tables is kept (``kept.py``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from os.path import dirname, join
from typing import Any

import attrs

from newsparse.cues import sources
from newsparse.cues.table import Cues
from newsparse.cues.words import Words

FILE = "merged.txt"
_BETWEEN, _IS = "; ", "="  # between entries, and between an entry and what it stands for
SECTIONS: Mapping[str, bool] = {  # section -> whether its entries stand for something
    field.name: not isinstance(field.default, frozenset)
    for field in attrs.fields(Cues)
    if field.name != "code"
}
_Rows = Mapping[str, str]  # section -> its entries as they are written in the file


def written(name: str, cues: Cues) -> str:
    """The part of the file for one table: its name, fingerprint and code, and a row a section."""
    rows = [f"[{name} {sources.fingerprint(name)} {cues.code}]"]
    for section, has_values in SECTIONS.items():
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
def rows_by_code() -> Mapping[str, _Rows]:
    """Code -> rows, read once."""
    return _read()


@cache
def codes() -> tuple[str, ...]:
    """The languages' codes; the first table is of no one language."""
    return tuple(rows_by_code())[1:]


def entries(code: str, section: str) -> list[str]:
    """A language's entries of a section, in order."""
    row = rows_by_code()[code].get(section)
    return row.split(_BETWEEN) if row else []


def pairs(code: str, section: str) -> Iterable[tuple[str, str]]:
    """The same of entries that stand for something, with what that is."""
    return ((cell.rpartition(_IS)[0], cell.rpartition(_IS)[2]) for cell in entries(code, section))


@cache
def by_language(section: str) -> Mapping[str, Words]:
    """Code -> the language's entries of a section."""
    return {code: frozenset(entries(code, section)) for code in codes()}


def languages_of(section: str) -> Mapping[str, Words]:
    """Entry of a section -> codes of the languages that have it."""
    found: dict[str, set[str]] = {}
    for code in codes():
        for entry in entries(code, section):
            found.setdefault(entry, set()).add(code)
    return {entry: frozenset(of_entry) for entry, of_entry in found.items()}


@cache
def _table(code: str) -> Cues:
    """The whole table of a language."""
    sections: dict[str, Any] = {}
    for section, has_values in SECTIONS.items():
        if not has_values:
            sections[section] = frozenset(entries(code, section))
        elif section == "units":
            sections[section] = dict(pairs(code, section))
        else:
            sections[section] = {e: int(value) for e, value in pairs(code, section)}
    return attrs.evolve(Cues(code=code), **sections)


class _Tables(Mapping[str, Cues]):
    """Code -> the table of a language, put together when it is asked for."""

    def __getitem__(self, code: str) -> Cues:
        if code not in codes():
            raise KeyError(code)
        return _table(code)

    def __iter__(self) -> Iterator[str]:
        return iter(codes())

    def __len__(self) -> int:
        return len(codes())


TABLES: Mapping[str, Cues] = _Tables()

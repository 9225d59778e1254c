"""All languages' cue tables at once: found in the folder, never listed by hand.

What is of no one language (``cues/common.py``) is in every union, and under no language's code.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from importlib import import_module

from newsparse.cues import languages
from newsparse.cues.common import COMMON
from newsparse.cues.spellings import curly_apostrophes, with_spellings
from newsparse.cues.table import Cues, Words

TABLES: Mapping[str, Cues] = {
    table.code: table
    for table in (
        with_spellings(import_module(f"{languages.__name__}.{module.name}").CUES, curly_apostrophes)
        for module in sorted(pkgutil.iter_modules(languages.__path__), key=lambda m: m.name)
    )
}
_ALL = (COMMON, *TABLES.values())


def words(section: str) -> Words:
    """The entries of one section, of all languages and the common table."""
    return frozenset().union(*(getattr(table, section) for table in _ALL))


def languages_of(section: str) -> Mapping[str, Words]:
    """Each entry of one section -> the codes of the languages that have it."""
    found: dict[str, set[str]] = {}
    for code, table in TABLES.items():
        for entry in getattr(table, section):
            found.setdefault(entry, set()).add(code)
    return {entry: frozenset(codes) for entry, codes in found.items()}


def numbered(section: str) -> Mapping[str, int]:
    """A word -> number section (``months``, ``days``) of all languages and the common table."""
    return {k: v for table in _ALL for k, v in getattr(table, section).items()}


def named(section: str) -> Mapping[str, str]:
    """A word -> name section (``units``) of all languages and the common table."""
    return {k: v for table in _ALL for k, v in getattr(table, section).items()}

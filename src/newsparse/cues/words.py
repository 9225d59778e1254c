"""What a table of words is, for whoever need not know how a language's table is made up."""

from __future__ import annotations

from collections.abc import Iterable

Words = frozenset[str]


def parts(*tables: Iterable[str]) -> Words:
    """The single words that the entries of some tables are made of.

    >>> sorted(parts({"photo by", "photo"}, {"words by"}))
    ['by', 'photo', 'words']
    """
    return frozenset(part for table in tables for entry in table for part in entry.split())

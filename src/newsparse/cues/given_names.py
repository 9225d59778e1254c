"""Given names of people, all languages together: evidence that capitalised words are a name.

What belongs: names that many people bear, lower case, one a line in ``given_names.txt``.
What stays out: names that are more often a plain word, a month or a place ("will", "june",
"paris"). No parser may demand that a name be listed here; a name is known by its form.
Gathered from public lists of names (those of Faker, MIT licence, among them).
"""

from __future__ import annotations

import pkgutil

from newsparse.cues.words import Words

GIVEN_NAMES: Words = frozenset(
    (pkgutil.get_data("newsparse.cues", "given_names.txt") or b"").decode().split()
)

"""Looks cue phrases up in a line's words: set membership only, no patterns.

Decides whether a phrase of a table opens a line, stands in it, or is all of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache

import attrs

from newsparse import patterns
from newsparse.cues.kept import Kept
from newsparse.shapes.latin import LATIN_LETTERS, LATIN_NUMBERS, is_latin

WORD = patterns.of_regex(r"[\p{L}\p{M}\p{N}]+(?:['’\-][\p{L}\p{M}\p{N}]+)*+")
# The same for Latin text, twice as fast.
_LATIN = LATIN_LETTERS + LATIN_NUMBERS
_LATIN_WORD = re.compile(rf"[{_LATIN}]+(?:['’\-][{_LATIN}]+)*+")
# Scripts written without spaces: a phrase is looked for by its characters.
UNSPACED = patterns.of_re(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]")


def words_in(text: str, *, latin: bool | None = None) -> list[str]:
    """The words of a text, by ``WORD``.

    Args:
        text: any.
        latin: what ``is_latin`` says of it, where that is known.

    >>> words_in("the mayor’s well-kept café, 2024")
    ['the', 'mayor’s', 'well-kept', 'café', '2024']
    """
    if latin is None:
        latin = is_latin(text)
    return _LATIN_WORD.findall(text) if latin else WORD.findall(text)


@attrs.frozen(eq=False, repr=False)
class Phrases:
    """A cue table made ready for look-up.

    Args:
        spaced: phrases, one space between their words.
        first: what a phrase can begin with.
        begun: the first two words of longer phrases.
        unspaced: phrases of scripts without spaces, by their first character.
        longest: words of the longest phrase.
    """

    spaced: frozenset[str]
    first: frozenset[str]
    begun: frozenset[str]
    unspaced: Mapping[str, tuple[str, ...]]
    longest: int

    def opens(self, words: Sequence[str], lower: str) -> bool:
        """Whether a phrase stands at the beginning."""
        if words and words[0] in self.first and self._at(words, 0):
            return True
        return bool(lower) and lower.startswith(self.unspaced.get(lower[0], ()))

    def within(self, words: Sequence[str], lower: str, unspaced: bool) -> bool:
        """Whether a phrase stands anywhere."""
        if not self.first.isdisjoint(words):
            position = -1
            for word in filter(self.first.__contains__, words):
                position = words.index(word, position + 1)
                if self._at(words, position):
                    return True
        return unspaced and any(p in lower for c in set(lower) for p in self.unspaced.get(c, ()))

    def _at(self, words: Sequence[str], position: int) -> bool:
        """Whether a phrase stands where a word does that one can begin with."""
        phrase = words[position]
        if phrase in self.spaced:
            return True
        rest = words[position + 1 : position + self.longest]
        if not rest or f"{phrase} {rest[0]}" not in self.begun:
            return False
        for word in rest:
            phrase = f"{phrase} {word}"
            if phrase in self.spaced:
                return True
        return False


def words_of(entry: str) -> str:
    """The words of an entry of a cue table, one space between them.

    Args:
        entry: single-spaced.

    >>> words_of("read more"), words_of("who's who?")
    ('read more', "who's who")
    """
    letters = entry.replace(" ", "")
    if letters.isalpha() or (letters.isascii() and letters.isalnum()):
        return entry
    return " ".join(WORD.findall(entry))


def _unspaced(entries: Iterable[str]) -> Iterator[str]:
    """The entries that a script without spaces is in: few, so they are looked for all at once."""
    table = "".join(f"{entry}\n" for entry in entries)
    end = 0
    while found := UNSPACED.search(table, end):
        start = table.rfind("\n", 0, found.start()) + 1
        end = table.index("\n", found.end())
        yield table[start:end]


def phrases(entries: Iterable[str]) -> Phrases:
    """Make a cue table ready for look-up.

    >>> table = phrases({"read more", "続きを読む"})
    >>> table.opens(["read", "more", "here"], "read more here")
    True
    >>> table.opens(["reading", "more"], "reading more")
    False
    >>> table.within(["この", "続きを読む"], "この続きを読む", unspaced=True)
    True
    """
    entries = frozenset(entries)
    unspaced = frozenset(_unspaced(entries))
    spaced = frozenset(map(words_of, entries - unspaced)) - {""}
    parts = [phrase.split(" ", 2) for phrase in spaced]
    return Phrases(
        spaced,
        frozenset(first for first, *_ in parts),
        frozenset(" ".join(words[:2]) for words in parts if len(words) > 1),
        _by_first(sorted(unspaced)),
        max((phrase.count(" ") + 1 for phrase in spaced), default=0),
    )


def _by_first(entries: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for entry in entries:
        found.setdefault(entry[0], []).append(entry)
    return {first: tuple(group) for first, group in found.items()}


def kept_phrases(kept: Kept, name: str, entries: Callable[[], Iterable[str]]) -> Phrases:
    """The same, kept ready under a name; ``entries`` makes the entries."""
    made = cache(lambda: phrases(entries()))
    return Phrases(
        kept.words(f"{name}: phrases", lambda: made().spaced),
        kept.words(f"{name}: first words", lambda: made().first),
        kept.words(f"{name}: beginnings", lambda: made().begun),
        _by_first(
            kept.ordered(
                f"{name}: without spaces",
                lambda: (entry for group in made().unspaced.values() for entry in group),
            )
        ),
        int(kept.ordered(f"{name}: longest", lambda: [str(made().longest)])[0]),
    )

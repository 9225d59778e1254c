"""The longest entry of a cue table at a place in a list of words. Knows no words itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from newsparse import patterns
from newsparse.cues.kept import Kept

_BETWEEN = "; "  # entries with one first word
_PART = patterns.of_regex(r"[\w\p{M}]++(?:['’\-׳״\"][\w\p{M}]++)*+\.?|[^\w\s]")


class Phrases:
    """Cue entries made ready for look-up by their first word.

    Args:
        by_first: first word -> entries, the longest first; as one text, so that they are quickly
            read.
    """

    __slots__ = ("by_first",)

    def __init__(self, by_first: Mapping[str, str]) -> None:
        """The entries by their first words."""
        self.by_first = by_first

    def length_at(self, words: Sequence[str], position: int) -> int:
        """How many words the longest entry at ``position`` has; 0 where none stands there.

        Args:
            words: lower-case words.
            position: index of the entry's first word.
        """
        group = self.by_first.get(words[position])
        if group is None:
            return 0
        for entry in group.split(_BETWEEN):
            parts = entry.split(" ")
            if list(words[position : position + len(parts)]) == parts:
                return len(parts)
        return 0


def phrases(entries: Iterable[str]) -> Phrases:
    """The entries of a cue table, ready for look-up; a mark inside an entry is a word.

    >>> phrases({"by", "words by"}).length_at(["words", "by", "ana"], 0)
    2
    >>> phrases({"by", "words by"}).length_at(["ana", "by"], 0)
    0
    """
    found: dict[str, set[tuple[str, ...]]] = {}
    for entry in entries:
        if entry.isalpha():
            found.setdefault(entry, set()).add((entry,))
            continue
        parts = tuple(entry.split())
        if not all(map(str.isalpha, parts)):
            parts = tuple(part.rstrip(".") or part for part in _PART.findall(entry))
        if parts:
            found.setdefault(parts[0], set()).add(parts)
    return Phrases({first: _longest_first(group) for first, group in found.items()})


def _longest_first(group: set[tuple[str, ...]]) -> str:
    return _BETWEEN.join(map(" ".join, sorted(group, key=lambda e: (-len(e), e))))


def kept_phrases(kept: Kept, name: str, entries: Callable[[], Iterable[str]]) -> Phrases:
    """The same, kept ready under a name; ``entries`` makes the entries."""
    return Phrases(kept.pairs(name, lambda: phrases(entries()).by_first))

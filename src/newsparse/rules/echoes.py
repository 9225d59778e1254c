"""Which words lines share: the content of a line, and what a text uses of it. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from sys import intern

from newsparse.rules.cue_lines import FUNCTION_WORDS
from newsparse.rules.lines import LONGEST_READ, Line
from newsparse.rules.phrases import words_in

STEM = 6  # letters that tell a content word from another, whatever its ending
WITHOUT_CONTENT = 3  # letters; words so short have none
HANGUL_STEM = 2  # a sign of Hangul is a syllable; shorter words have no content
_stem = itemgetter(slice(STEM))
_hangul_stem = itemgetter(slice(HANGUL_STEM))


def terms(line: Line) -> set[str]:
    """The content of a line: beginnings of words that are not function words.

    Beginnings, because most languages inflect the ends; in scripts without spaces, pairs of
    characters.
    """
    if line.unspaced:
        return _pairs(line.words)
    if line.hangul:
        return {intern(word[:HANGUL_STEM]) for word in line.words if len(word) >= HANGUL_STEM}
    # Kept for all lines at once: a beginning that comes again is one string.
    return {
        intern(word[:STEM])
        for word in line.words
        if len(word) > WITHOUT_CONTENT and word not in FUNCTION_WORDS
    }


def terms_used(
    lines: Iterable[tuple[Line, set[str] | None]],
) -> tuple[set[str], set[str]]:
    """The terms that any of some lines uses, to their ends, and those that more than one uses.

    Args:
        lines: each with its terms, where they are known and the line is not longer than they tell.
    """
    once: set[str] = set()
    often: set[str] = set()
    for line, known in lines:
        used = known if known is not None and len(line.text) <= LONGEST_READ else _all_terms(line)
        often |= once & used
        once |= used
    return once, often


def _all_terms(line: Line) -> set[str]:
    """The terms of a line to its end; function words may be among them, which nobody asks for."""
    words = _all_words(line)
    if line.unspaced:
        return _pairs(words)
    return set(map(_hangul_stem if line.hangul else _stem, words))


def _pairs(words: Sequence[str]) -> set[str]:
    text = "".join(words)
    return {text[i : i + 2] for i in range(len(text) - 1)}


def _all_words(line: Line) -> Sequence[str]:
    """The words of a line to its end."""
    text = line.text
    if len(text) <= LONGEST_READ:
        return line.words
    # The line knows its first words, the last of which may be cut off: it goes on from there.
    at = text.rfind(" ", 0, LONGEST_READ)
    if at < 0:
        return words_in(text.lower())
    cut = len(words_in(text[at:LONGEST_READ].lower()))
    return line.words[: len(line.words) - cut] + words_in(text[at:].lower())

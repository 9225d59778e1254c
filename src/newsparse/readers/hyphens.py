"""Words broken at a line's end: whether the hyphen belongs to the word. Knows no language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import attrs

from newsparse import patterns
from newsparse.cues.merged import words

_BROKEN = patterns.of_regex(r"[\p{L}\p{M}]++[-\u2010]\Z")
_OPENING = patterns.of_regex(r"\p{Ll}[\p{L}\p{M}]*+")
_WORD = patterns.of_regex(r"[\p{L}\p{M}]++(?:[-\u2010][\p{L}\p{M}]++)*+")
_LONGEST = 60
HYPHEN_GONE = "-"
# Behind a hyphen that stands for a whole word ("Nord- und Südseite") the space stays.
_LINKS = words("byline_joiners")


@attrs.frozen(eq=False, repr=False)
class PageWords:
    """The words a page prints away from its line ends, and how it treats the line ends.

    Args:
        words: lower-case words, compounds with their hyphens.
        breaks_words: whether the page hyphenates: more line ends show a broken word than
            a compound.
    """

    words: frozenset[str]
    breaks_words: bool


def broken_word(text: str, after: str) -> tuple[str, str] | None:
    """The two halves of a word that may go on behind a line-end hyphen.

    >>> broken_word("the heavy-duty passen-", "ger ferry")
    ('passen', 'ger')
    >>> broken_word("the Anglo-", "American ferry")
    """
    front = _BROKEN.search(text[-_LONGEST:])
    back = _OPENING.match(after[:_LONGEST]) if front else None
    if front is None or back is None:
        return None
    return front.group()[:-1].lower(), back.group().lower()


def page_words(lines: Sequence[str], going_on: Sequence[bool]) -> PageWords:
    """Gather what ``joint`` needs to know of a page.

    Args:
        lines: the lines of the page, in order.
        going_on: of each, whether it goes on with the line before it.
    """
    halves = [
        found
        for (text, after), on in zip(pairwise(lines), going_on[1:], strict=True)
        if on and text.endswith(("-", "\u2010")) and (found := broken_word(text, after))
    ]
    if not halves:
        return PageWords(frozenset(), False)
    known = frozenset(_inner_words(lines))
    soft = sum(front + back in known for front, back in halves)
    hard = sum(f"{front}-{back}" in known for front, back in halves)
    # A page that hyphenates does so on many lines; one that only breaks compounds on few.
    often = len(halves) * 20 >= sum(going_on)
    return PageWords(known, soft > hard or (soft == hard and often))


def _inner_words(lines: Iterable[str]) -> Iterable[str]:
    """Words of the lines, those at a line's end that a hyphen breaks left out."""
    for text in lines:
        for word in _WORD.finditer(text):
            if word.end() < len(text) - 1 or not text.endswith(("-", "\u2010")):
                yield word.group().lower().replace("\u2010", "-")


def joint(text: str, after: str, known: PageWords) -> str:
    """What stands between two lines when one goes on with the other.

    Returns:
        A space, nothing, or ``HYPHEN_GONE`` where nothing stands there and the hyphen goes too.

    >>> known = PageWords(frozenset({"passenger", "heavy-duty"}), False)
    >>> joint("all passen-", "ger ferries", known) is HYPHEN_GONE
    True
    >>> joint("a heavy-", "duty engine", known), joint("Anglo-", "American", known)
    ('', '')
    >>> joint("on the north- ", "and south side", known), joint("they said -", "again", known)
    (' ', ' ')
    """
    if text.endswith("\u00ad"):
        return ""
    if not text.endswith(("-", "\u2010")) or not text[-2:-1].isalnum():
        return " "
    halves = broken_word(text, after)
    if halves is None:
        return "" if after[:1].isalnum() else " "
    if halves[1] in _LINKS:
        return " "
    if "".join(halves) in known.words:
        return HYPHEN_GONE
    return HYPHEN_GONE if known.breaks_words and "-".join(halves) not in known.words else ""

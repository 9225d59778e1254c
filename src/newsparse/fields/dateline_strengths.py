"""How surely a would-be dateline is one: by its agency, date, capitals, and the story behind it.

Knows which labels, names and plain words look like places and are none.
"""

from __future__ import annotations

from functools import cache

import regex

from newsparse import patterns
from newsparse.cues import merged
from newsparse.cues.bylines import PLACE_BEGINNINGS, PLACE_ENDINGS
from newsparse.cues.datelines import NOT_PLACES, SPEECH_WORDS
from newsparse.cues.given_names import GIVEN_NAMES
from newsparse.cues.places import PLACES
from newsparse.cues.plain_words import PLAIN_WORDS
from newsparse.cues.words import Words
from newsparse.fields.agencies import is_agency
from newsparse.fields.dateline_head import Head

_SHORTEST_STORY = 40
_STORY_BEGINS = patterns.of_regex(r"[\s\"'“”„«‘‹<(\[¿¡…*]*+[\p{Lu}\p{Lt}\p{Lo}\p{N}]")
_WORD = patterns.of_regex(r"[\p{L}\p{M}'’]++")
_SECTIONS = (
    "kickers", "note_openers", "furniture_lines", "furniture_openers", "credit_openers",
    "published", "updated", "weekdays", "roles", "byline_openers",
)  # fmt: skip


@cache
def _labels() -> tuple[Words, ...]:
    return (NOT_PLACES, *map(merged.words, _SECTIONS))


def is_label(words: str) -> bool:
    """Whether words are printed in front of a colon or a dash and are no place.

    >>> is_label("analysis"), is_label("ulm")
    (True, False)
    """
    return words not in PLACES and any(words in table for table in _labels())


def strength_of(text: str, head: Head, closer: regex.Match[str], story: int) -> str | None:
    """How surely the head in front of the closer is a dateline; None where it is none.

    Args:
        text: the text the dateline would open.
        head: what stands in front of the closer.
        closer: the match of a dash, colon or the like; groups "bare" and "colon" tell which.
        story: position where the story would begin.
    """
    first = first_place(head)
    known = first in PLACES
    if is_label(first) or (is_agency(head.place or "") and not known):
        return None
    if closer["bare"]:
        sure = is_agency(head.agency or "") and (known or head.is_capitals)
        return "agency" if sure else None
    if head.agency:
        return "agency"
    if head.date and (head.is_capitals or known or not closer["colon"]):
        return "dated"
    if not head.is_lower and _STORY_BEGINS.match(text, story):
        return _undated_strength(text, head, story, closer["colon"] is not None)
    return None


def _undated_strength(text: str, head: Head, story: int, colon: bool) -> str | None:
    """The strength of a bare place in front of a dash or colon."""
    first, place = first_place(head), head.place or ""
    known = first in PLACES
    if colon:
        return "colon" if _is_story_behind_colon(text[story:], head, known) else None
    if head.is_capitals and (known or (_is_long_enough(first) and not _is_person(first))):
        return "capitals"
    if known and len(text) - story >= _SHORTEST_STORY:
        return "capitals"
    return "place" if place != place.lower() and _is_plausible(place, text, story) else None


def _is_person(place: str) -> bool:
    """Whether a would-be place begins as a person's name: "ANNA BERG: ..." is a speaker."""
    words = place.split()
    return words[0] in GIVEN_NAMES and len(words) < 4 and words[-1] not in PLACE_ENDINGS


def first_place(head: Head) -> str:
    """The place without its region, in small letters."""
    return (head.place or "").split(",", maxsplit=1)[0].lower().rstrip(".")


def _is_long_enough(place: str) -> bool:
    """Longer than the letters of a party or a company."""
    return sum(letter.isalpha() for letter in place) > 3


def _is_plausible(place: str, text: str, story: int) -> bool:
    """Whether a place known by its capitals alone can be one: "Gundorf - Der Rat", "Ulm/Kehl -"."""
    if len(text) - story < _SHORTEST_STORY or place.count(",") > 1:
        return False
    parts = [part.strip() for part in place.split(",", maxsplit=1)[0].split("/")]
    for part in parts:
        words = part.lower().split()
        if is_label(part.lower()) or is_agency(part):
            return False
        if len(parts) == 1 and not _is_long_enough(part):
            return False
        if len(words) > 1 and not (
            words[0].rstrip(".") in PLACE_BEGINNINGS
            or words[-1] in PLACE_ENDINGS
            or part.lower() in PLACES
        ):
            return False
        if len(words) == 1 and words[0] in PLAIN_WORDS:
            return False
    return True


def _is_story_behind_colon(story: str, head: Head, known: bool) -> bool:
    """Whether what follows "NEW DELHI:" is a story rather than somebody's answer."""
    if not head.is_capitals and (not known or len(story) < 2 * _SHORTEST_STORY):
        return False
    if not known and (len(story) < _SHORTEST_STORY or _is_person(first_place(head))):
        return False
    place = (head.place or "").lower()
    words = place.split()
    if not _is_long_enough(place) or len(words) > 4 or place.count(",") > 1:
        return False
    if not known and (words[0] in PLAIN_WORDS or words[-1] in PLAIN_WORDS):
        return False
    first = _WORD.search(story)
    spoken = first is not None and first.group().lower() in SPEECH_WORDS
    capitals = first is not None and len(first.group()) > 1 and first.group()[:2].isupper()
    return (not spoken or capitals or known) and not story.lstrip().startswith(('"', "“", "„", "«"))

"""The forms of one piece of a credit: a person, an office, words of rights, a place in the photo.

Judges a piece by itself; what the credit around it is made of is not known here.
"""

from __future__ import annotations

import unicodedata

from newsparse.cues.credits import CLOSERS, LAST_WORDS, PLACES_IN_PHOTO
from newsparse.cues.merged import words
from newsparse.fields.agencies import is_agency
from newsparse.fields.credit_pieces import ALL_RIGHTS, FUNCTION_WORDS, JOINERS, sentence_ends
from newsparse.fields.names import is_person_name
from newsparse.shapes import credits as shapes

LONGEST_CLOSED = 24
MOST_CAPITALS = 4
MOST_OFFICE_WORDS = 5
UNCASED_CLOSERS = tuple(sorted(CLOSERS, key=len, reverse=True))
_RIGHTS_FIRST = frozenset(entry.split()[0] for entry in ALL_RIGHTS)
_PHOTO_WORDS = words("credit_openers") | LAST_WORDS
_SMALL_WORDS = FUNCTION_WORDS - words("name_particles")


def is_person(name: str, parts: list[str]) -> bool:
    """Whether the piece is a person's name, with no small word of the sentence in front."""
    high = sum(part[0].isupper() for part in parts)
    if parts[0][0].islower() and (
        parts[0] in JOINERS or parts[0] in _SMALL_WORDS or (parts[0] in FUNCTION_WORDS and high < 2)
    ):
        return False  # "und Ana Ruiz", "im Rathaus"
    if len(parts) > 3 and parts[0].lower() in _SMALL_WORDS:
        return False  # "Im Rathaus Ana Ruiz"
    return is_person_name(name) and high <= MOST_CAPITALS


def is_agency_photo(parts: list[str], lowered: list[str]) -> bool:
    """Whether an agency's name has a word for photos behind it: "ANI Photo"."""
    return len(parts) > 1 and lowered[-1] in _PHOTO_WORDS and is_agency(" ".join(parts[:-1]))


def is_persons_photo(parts: list[str], lowered: list[str]) -> bool:
    """Whether a person's name has a word for photos behind it: "Ana Ruiz photo"."""
    return len(parts) > 2 and lowered[-1] in LAST_WORDS and is_person_name(" ".join(parts[:-1]))


def closer_of(name: str) -> str | None:
    """The word behind a name that makes it a credit's: "撮影" in "山田太郎撮影"."""
    if len(name) > LONGEST_CLOSED:
        return None
    return next((c for c in UNCASED_CLOSERS if name.endswith(c) and len(name) > len(c)), None)


def is_place(name: str) -> bool:
    """Whether the piece says where somebody stands in the photo: "left", "R", "Ｃ"."""
    return len(name) <= 14 and unicodedata.normalize("NFKC", name).lower() in PLACES_IN_PHOTO


def holds_sentence_end(name: str) -> bool:
    """Whether a sentence ends inside the piece, so that it is no name."""
    if shapes.SENTENCE_END.search(name) is None:
        return False
    return any(stop.end() < len(name) for stop in sentence_ends(name, 0, len(name)))


def rights_words(lowered: list[str]) -> int:
    """How many words in front are words of rights; 0 where none are, or all."""
    if lowered[0] not in _RIGHTS_FIRST:
        return 0
    for count in range(min(6, len(lowered) - 1), 0, -1):
        if " ".join(lowered[:count]) in ALL_RIGHTS:
            return count
    return 0


def is_short_title(parts: list[str]) -> bool:
    """Whether an office's name is short enough to stand without an opener."""
    return len(parts) <= MOST_OFFICE_WORDS and not any(part.isdigit() for part in parts)


def is_title(parts: list[str]) -> bool:
    """Whether the words are a proper name's: capitals, with a few small words between."""
    if not shapes.CASED.search("".join(parts)):
        return len(parts) <= 5 and sum(map(len, parts)) <= 24
    if len(parts) > 9 or not shapes.STARTS_HIGH.match(parts[0].lstrip("\"'“„«(")):
        return False
    small = [part for part in parts if part[0].islower()]
    return (
        len(small) * 2 < len(parts)
        and all(len(part) <= 4 or part in FUNCTION_WORDS for part in small)
        and not (parts[-1] in small and len(parts) > 1)
    )

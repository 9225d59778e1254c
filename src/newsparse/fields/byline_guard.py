"""Whether a line is worth reading as a byline: a cheap look at its words, no patterns.

Says no only where the reader of bylines would say no too, and quickly.
"""

from __future__ import annotations

from newsparse.cues.bylines import WORD_ENDINGS
from newsparse.cues.given_names import GIVEN_NAMES
from newsparse.cues.merged import words
from newsparse.cues.plain_words import PLAIN_WORDS
from newsparse.fields.agencies import is_agency
from newsparse.fields.byline_kinds import ends_in_role
from newsparse.fields.byline_tables import KNOWN, OPENERS, OPENING, TELLING
from newsparse.fields.names import is_plain

MOST_WORDS = 40
MOST_STRANGERS = 3
FUNCTION_WORDS = words("function_words")
_EDGES = ".,;:()[]|/·•–—-*،、’'"


_LONGEST_TITLE = 6


def may_be_byline(text: str) -> bool:
    """Whether a line in a script with spaces may be a byline.

    >>> may_be_byline("By Ana Ruiz"), may_be_byline("dpa/lnw"), may_be_byline("Ana Ruiz")
    (True, True, True)
    >>> may_be_byline("Contact us"), may_be_byline("Ana Ruiz walked along the river yesterday")
    (False, False)
    """
    printed = text.split()
    if not 1 < len(printed) <= MOST_WORDS:
        return len(printed) == 1 and _may_be_alone(printed[0])
    if text.isascii() and text.lower() == text.upper():
        return False  # "2024/12/03 16:00"
    if _is_of_plain_words(text, printed):
        return False
    first = printed[0].strip(_EDGES).lower()
    if first in PLAIN_WORDS and first not in OPENING:
        return _has_opener_behind(text, printed)
    return _are_names(printed, first)


def _are_names(printed: list[str], first: str) -> bool:
    """Whether words leave room for a name or a signature.

    Args:
        printed: the words.
        first: the first, without signs, in lower case.
    """
    strangers, is_opened = 0, first in OPENERS or "|" in printed
    # A name is two capitalised words side by side, but for what other signs and words tell.
    may_name = is_capital = False
    for word in printed:
        bare = word.strip(_EDGES)
        folded = bare.lower()
        was_capital, is_capital = is_capital, bare[:1].isalpha() and not bare[0].islower()
        if folded in OPENERS:
            may_name = True
            # "harbour correspondent", and not "rain and wind from the sea"
            is_opened = is_opened or folded not in FUNCTION_WORDS
        elif word[0].islower() and folded not in KNOWN and bare.isalpha() and word.islower():
            strangers += not is_agency(folded)
            if strangers > MOST_STRANGERS:
                return False
        may_name = may_name or (was_capital and is_capital) or folded in TELLING
        may_name = may_name or not (_is_plainly_printed(bare) or folded == bare.upper())
    return may_name and (is_opened or not strangers)


def _is_plainly_printed(word: str) -> bool:
    """Whether a word is letters alone, no acronym, and no two words in one: not "byAna", "3N"."""
    return word.isalpha() and (word.istitle() or word.islower())


def _is_of_plain_words(text: str, printed: list[str]) -> bool:
    """Whether nothing but capitalised words is printed, and they are no name: "Nature Awards".

    Of such a line only a name could be read; it would begin with the first two words, and
    plain words among them speak against it.
    """
    if len(printed) > _LONGEST_TITLE:
        return False
    folded = []
    for word in printed:
        if not word.isalpha() or not (word.istitle() or word.isupper()):
            return False
        lower = word.lower()
        if lower in TELLING or ends_in_role(lower):
            return False
        folded.append(lower)
    if len(folded) == 2:
        return is_plain(text)
    return GIVEN_NAMES.isdisjoint(folded[:3]) and any(
        word in PLAIN_WORDS or word.endswith(WORD_ENDINGS) for word in folded[:2]
    )


def _may_be_alone(word: str) -> bool:
    if word.isascii() and word.lower() == word.upper():
        return False  # "16:00"
    return "/" in word or is_agency(word)


def _has_opener_behind(text: str, printed: list[str]) -> bool:
    """ "Top Story | Written by Ana Ruiz"."""
    return any(mark in text for mark in "|·•–") and any(w.lower() in OPENERS for w in printed)

"""What capitalised words are when they are no person: places, papers, signatures, job titles.

Judges a run of words alone. Knows nothing of the line they stand in.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.cues.bylines import (
    ARTICLES,
    ORGANISATIONS,
    PLACE_BEGINNINGS,
    PLACE_ENDINGS,
    STAFF_HEADS,
)
from newsparse.cues.given_names import GIVEN_NAMES
from newsparse.cues.lookup import Phrases
from newsparse.cues.places import PLACES
from newsparse.fields.agencies import is_agency
from newsparse.fields.byline_tables import (
    NAMELESS_ROLE_PHRASES,
    ROLE_TAILS,
    ROLES,
    SHORTEST_COMPOUND,
    STAFF,
    STAFF_PHRASES,
)
from newsparse.fields.byline_words import Word
from newsparse.shapes import bylines as shapes

LONGEST_ACRONYM = 5
LONGEST_SIGNATURE = 4
LONGEST_DOMAIN = 30


def is_place(text: str) -> bool:
    """Whether capitalised words are a place's rather than a person's.

    >>> is_place("Buenos Aires"), is_place("Port Ellen"), is_place("Ana Ruiz")
    (True, True, False)
    """
    folded = text.lower()
    if folded in PLACES:
        return True
    parts = folded.split()
    return len(parts) > 1 and (
        (parts[0] in PLACE_BEGINNINGS and parts[0] not in GIVEN_NAMES) or parts[-1] in PLACE_ENDINGS
    )


def is_organisation(text: str) -> bool:
    """Whether capitalised words are a paper's or an institution's.

    >>> is_organisation("The Daily Echo"), is_organisation("Les Nouvelles")
    (True, True)
    >>> is_organisation("La Toya Ruiz"), is_organisation("Ana Post")
    (False, False)
    """
    parts = text.lower().split()
    if shapes.DOMAIN_ENDING.search(text) or parts[0] == "the":
        return True
    if len(parts) == 2 and parts[0] in ARTICLES and text[0].isupper():
        return True
    return (
        len(parts) > 1
        and (parts[0] in ORGANISATIONS or parts[-1] in ORGANISATIONS)
        and parts[0] not in GIVEN_NAMES
    )


def is_paper(item: Sequence[Word]) -> bool:
    """Whether words form a paper or institution: "The West Echo", "University of Ulm"."""
    if item[0].text == "The":
        return all(word.text[0].isupper() for word in item)
    return (
        len(item) > 2
        and item[0].text[0].isupper()
        and item[0].lower not in GIVEN_NAMES
        and any(word.lower in ORGANISATIONS for word in item[:2])
        and not all(word.text[0].isupper() for word in item)
    )


def is_acronym(item: Sequence[Word]) -> bool:
    """Whether an item is nothing but a few capital letters that are no name: "TNN"."""
    return (
        len(item) == 1
        and len(item[0].text) <= LONGEST_ACRONYM
        and shapes.ACRONYM.fullmatch(item[0].text) is not None
    )


def staff_length(item: Sequence[Word]) -> int:
    """How many words of a staff signature an item begins with: "our correspondent in Paris"."""
    return _length_at(STAFF_PHRASES, item, 0)


def _length_at(table: Phrases, item: Sequence[Word], position: int) -> int:
    """How many words the longest entry of a table has that begins there."""
    if item[position].lower not in table.by_first:
        return 0
    return table.length_at([word.lower for word in item], position)


def is_signature(whole: str, item: Sequence[Word]) -> bool:
    """Whether an item stands for nobody by name: an agency, staff, a desk, a domain.

    Args:
        whole: the item as printed.
        item: its words.
    """
    folded = whole.lower()
    bare = folded.removeprefix("the ")
    if folded in STAFF or bare in STAFF or is_agency(whole):
        return True
    if (bare != folded and is_agency(whole[4:])) or _is_domain(item):
        return True
    head = item[-1].lower.rsplit("-", 1)[-1]
    is_long = len(item) == LONGEST_SIGNATURE and item[0].lower in GIVEN_NAMES
    return (
        head in STAFF_HEADS
        and (len(item) > 1 or head != item[-1].lower)
        and len(item) <= LONGEST_SIGNATURE
        and not is_long
    )


def _is_domain(item: Sequence[Word]) -> bool:
    return len(item) == 1 and item[0].kind == "domain" and len(item[0].text) <= LONGEST_DOMAIN


def role_at(item: Sequence[Word], position: int) -> bool:
    """Whether a role noun stands at ``position``: "editor", "Auslandskorrespondentin".

    Args:
        item: words of an item.
        position: index into them.
    """
    lower = item[position].lower
    if lower in ROLES or (lower.endswith("s") and lower[:-1] in ROLES):
        return True
    if _length_at(NAMELESS_ROLE_PHRASES, item, position):
        return True
    head = lower.rsplit("-", 1)[-1]
    if head in ROLES and head != lower:
        return True
    return ends_in_role(lower) and lower not in GIVEN_NAMES


def ends_in_role(lower: str) -> bool:
    """Whether a word is a compound that ends in a role noun.

    >>> ends_in_role("auslandskorrespondentin"), ends_in_role("korrespondentin")
    (True, False)
    """
    return lower[-SHORTEST_COMPOUND:] in ROLE_TAILS and any(
        lower[cut:] in ROLES for cut in range(3, len(lower) - SHORTEST_COMPOUND + 1)
    )

"""What one item of a byline says: a person with role, place and paper, an agency, or neither.

    item  = honorific? name role? place? paper? contact?
          | role name | agency | signature | role | place | paper | contact

Knows nothing of the items around it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from newsparse.cues.bylines import AFFILIATIONS, ROLE_MODIFIERS, STAFF_HEADS, VERBS
from newsparse.cues.given_names import GIVEN_NAMES
from newsparse.cues.lookup import phrases
from newsparse.cues.merged import words
from newsparse.cues.places import PLACES
from newsparse.cues.plain_words import PLAIN_WORDS
from newsparse.fields.byline_found import UNKNOWN, Found, printed
from newsparse.fields.byline_kinds import (
    is_acronym,
    is_organisation,
    is_paper,
    is_place,
    is_signature,
    role_at,
    staff_length,
)
from newsparse.fields.byline_people import person_in
from newsparse.fields.byline_tables import ROLES
from newsparse.fields.byline_words import Word
from newsparse.fields.names import HONORIFICS, PARTICLES, UNCASED_PLAIN, name_length
from newsparse.shapes import names as name_shapes

MOST_WORDS = 14
ATTACHED_AND = frozenset("וو")
MOST_PLACE_WORDS = 4

_PAPER_LEADS = phrases(AFFILIATIONS)
_PLACE_LEADS = phrases(words("byline_places") - AFFILIATIONS)
_LEADS = _PAPER_LEADS.by_first.keys() | _PLACE_LEADS.by_first.keys()


_Reader = Callable[[str, Sequence[Word]], Found | None]


def found_in(text: str, item: Sequence[Word]) -> Found:
    """What an item of a byline says.

    Args:
        text: the line the words are from.
        item: the item's words, at least one.
    """
    if len(item) > MOST_WORDS:
        return UNKNOWN
    of_words = {word.kind for word in item} == {"word"}
    for reader in _READERS_OF_WORDS if of_words else _READERS:
        found = reader(text, item)
        if found is not None:
            return found
    return UNKNOWN


def _are_proper(item: Sequence[Word]) -> bool:
    return all(word.text[0].isupper() for word in item)


def _with_contact(text: str, item: Sequence[Word]) -> Found | None:
    contacts = [word for word in item if word.kind == "contact"]
    if not contacts:
        return None
    rest = [word for word in item if word.kind != "contact"]
    found = found_in(text, rest) if rest else Found()
    return found._replace(contact=contacts[0].text)


def _with_footnote(text: str, item: Sequence[Word]) -> Found | None:
    """ "Ana Ruiz2": a number printed right behind the name is no part of it."""
    if len(item) > 1 and item[-1].kind == "number" and item[-1].follows(item[-2]):
        return found_in(text, item[:-1])
    return None


def _whole_role(text: str, item: Sequence[Word]) -> Found | None:
    whole = printed(text, item)
    return Found(role=whole) if whole.lower() in ROLES else None


def _signed(text: str, item: Sequence[Word]) -> Found | None:
    whole = printed(text, item)
    if is_signature(whole, item):
        return Found(agency=whole)
    if any(word.kind in ("number", "mark") for word in item):
        return UNKNOWN
    if is_paper(item):
        return Found(affiliation=whole)
    # "Frankfurt am Main"
    return Found(place=whole) if whole.lower() in PLACES else None


def _desk(text: str, item: Sequence[Word]) -> Found | None:
    """A newsroom's signature with a place behind it, or a name in front."""
    signed = staff_length(item)
    if 1 < signed < len(item) and _PLACE_LEADS.length_at([w.lower for w in item], signed):
        return Found(agency=printed(text, item[:signed]))
    head, rest = item[0].text, item[1:]
    if rest and "-" in head and is_signature(head, item[:1]) and _are_proper(rest):
        # "RT-Redaktion Ulm"
        return Found(agency=head, place=printed(text, rest))
    if len(item) > 3 and item[-1].lower in STAFF_HEADS and item[0].lower in GIVEN_NAMES:
        # "Ana Ruiz Gear Team"
        return Found(name=printed(text, item[:2]), agency=printed(text, item[2:]))
    return None


def _uncased(text: str, item: Sequence[Word]) -> Found | None:
    """An item of a script without capitals."""
    first = item[0].text[0]
    if first.lower() != first.upper():
        return None
    roles = [position for position, word in enumerate(item) if word.lower in ROLES]
    if roles:
        return _uncased_role(text, item, roles)
    lowers = [word.lower for word in item]
    for position in range(1, len(item) - 1):
        length = _PLACE_LEADS.length_at(lowers, position)
        if length and position + length < len(item):
            inner = found_in(text, item[:position])
            return inner._replace(place=printed(text, item[position + length :]))
    return _uncased_whole(text, item)


def _uncased_role(text: str, item: Sequence[Word], roles: Sequence[int]) -> Found:
    rest = [word for position, word in enumerate(item) if position not in roles]
    role = printed(text, [item[position] for position in roles])
    if not rest:
        return Found(role=role)
    is_run = all(after.start - word.end <= 1 for word, after in pairwise(rest))
    return (found_in(text, rest) if is_run else UNKNOWN)._replace(role=role)


def _uncased_whole(text: str, item: Sequence[Word]) -> Found:
    whole = printed(text, item)
    if is_place(whole):
        return Found(place=whole)
    if len(item) == 1:
        return Found(loose=whole)
    is_plain = any(word.text in UNCASED_PLAIN for word in item)
    if is_plain or len(item) > 6 or not all(map(_is_uncased_word, item)):
        return UNKNOWN
    for position in range(2, len(item) - 1):
        # Hebrew and Arabic write "and" at the beginning of the next word.
        word = item[position]
        if word.text[0] in ATTACHED_AND and word.text not in GIVEN_NAMES and len(word.text) > 2:
            second = text[word.start + 1 : item[-1].end]
            return Found(name=printed(text, item[:position]), more_names=(second,))
    return Found(name=whole) if len(item) <= 4 else UNKNOWN


def _is_uncased_word(word: Word) -> bool:
    return name_shapes.UNCASED_WORD.fullmatch(word.text) is not None


def _led(text: str, item: Sequence[Word]) -> Found | None:
    """ "for The Echo", "in Madrid"."""
    if item[0].lower in GIVEN_NAMES and item[0].text[0].isupper():
        return None
    if item[0].lower not in _LEADS:
        return None
    lowers = [word.lower for word in item]
    lead = _PAPER_LEADS.length_at(lowers, 0)
    if lead and lead < len(item):
        return Found(affiliation=printed(text, item[lead:]))
    lead = _PLACE_LEADS.length_at(lowers, 0)
    if lead and lead < len(item) and item[lead].text[0].isupper():
        return Found(place=printed(text, item[lead:]))
    return None


def _capitalised(text: str, item: Sequence[Word]) -> Found | None:
    """Nothing but words that a name may have: a person, a place, a paper."""
    if name_length([word.text for word in item]) < len(item):
        return None
    whole = printed(text, item)
    if is_place(whole):
        return Found(place=whole)
    if is_organisation(whole) or is_acronym(item):
        return Found(affiliation=whole)
    return Found(loose=whole) if len(item) == 1 else person_in(text, item)


def _role_first(text: str, item: Sequence[Word]) -> Found | None:
    """ "Redakteurin Ana Ruiz", "political correspondent", "freelance journalist based in Ulm"."""
    if name_length([word.text for word in item]):
        return None
    roles = [position for position in range(len(item)) if role_at(item, position)]
    if not roles:
        return UNKNOWN
    after = roles[-1] + 1
    length = name_length([word.text for word in item[after:]])
    if length > 1 and after + length == len(item):
        return Found(name=printed(text, item[after:]), role=printed(text, item[:after]))
    return _role(text, item)


def _role(text: str, item: Sequence[Word]) -> Found:
    """A job title, with the place it is done in apart: "correspondent in Washington"."""
    lowers = [word.lower for word in item]
    for position in range(1, len(item) - 1):
        length = _PLACE_LEADS.length_at(lowers, position)
        rest = item[position + length :]
        is_place_like = len(rest) < MOST_PLACE_WORDS and all(w.text[0].isupper() for w in rest)
        if length and rest and is_place_like:
            return Found(role=printed(text, item[:position]), place=printed(text, rest))
    return Found(role=printed(text, item))


def _name_and_role(text: str, item: Sequence[Word]) -> Found | None:
    if not any(role_at(item, position) for position in range(1, len(item))):
        return None
    start = _role_start(item, name_length([word.text for word in item]))
    if start < len(item) and item[start].lower in VERBS:
        return UNKNOWN
    if start < 2 or is_place(printed(text, item[:start])):
        return _role(text, item)
    return _role(text, item[start:])._replace(name=printed(text, item[:start]))


def _role_start(item: Sequence[Word], length: int) -> int:
    """Where the job title begins behind a name printed without a mark: "Ana Ruiz Deputy Editor".

    A name has a given and a family name at least, and an initial in front is a given name; more of
    its words stay with it as long as the last was a given name, an initial or a particle and the
    next is no word of a title.
    """
    is_role_small = length < len(item) and item[length].text[0].islower()
    full = 0
    for position, word in enumerate(item[:length]):
        is_small = (
            (position > 0 and name_shapes.is_initial(word.text))
            or word.lower in PARTICLES
            or word.lower.rstrip(".") in HONORIFICS
        )
        if full > 1 and not is_small:
            is_title = word.lower in ROLE_MODIFIERS or word.lower in PLAIN_WORDS
            ends = not is_role_small and item[position - 1].lower not in GIVEN_NAMES
            if is_title or ends:
                return position
        full += not is_small
    return length


def _name_and_tail(text: str, item: Sequence[Word]) -> Found | None:
    """ "Ana Ruiz in Madrid", "Ana Ruiz for The Echo", "Ana Ruiz example.org"."""
    length = name_length([word.text for word in item])
    name, rest = printed(text, item[:length]), item[length:]
    tail = printed(text, rest)
    if is_signature(tail, rest):
        return Found(name=name, agency=tail) if length > 1 else Found(agency=printed(text, item))
    if rest[0].text == "The" or rest[0].kind == "domain":
        return Found(name=name, affiliation=tail)
    led = _led(text, rest)
    if led is None or len(rest[-1].text) < 2:
        return None
    return led._replace(name=name)


_READERS_OF_WORDS: tuple[_Reader, ...] = (
    _whole_role,
    _signed,
    _desk,
    _uncased,
    _led,
    _capitalised,
    _role_first,
    _name_and_role,
    _name_and_tail,
)
_READERS: tuple[_Reader, ...] = (_with_contact, _with_footnote, *_READERS_OF_WORDS)

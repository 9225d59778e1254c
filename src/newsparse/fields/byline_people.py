"""Capitalised words that may be a name: one person, several, or one beside a place or paper.

Cuts where a place, a paper, an agency or the next person begins; never inside a name.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.cues.given_names import GIVEN_NAMES
from newsparse.fields.agencies import is_agency
from newsparse.fields.byline_found import Found, printed
from newsparse.fields.byline_kinds import is_organisation, is_place
from newsparse.fields.byline_words import Word
from newsparse.fields.names import PARTICLES

FEWEST_OF_SEVERAL = 5


def person_in(text: str, item: Sequence[Word]) -> Found:
    """Who is named by words that a name may have.

    Args:
        text: the line the words are from.
        item: at least two capitalised words.
    """
    half = len(item) // 2
    lowers = [word.lower for word in item]
    if len(item) > 2 and lowers[:half] == lowers[half:]:
        # "Ana Ruiz Ana Ruiz": one name printed twice.
        return Found(name=printed(text, item[:half]))
    if len(item) > 2 and is_place(item[-1].text):
        # "Ana Ruiz Madrid", "Marco Rossi da Roma"
        held = len(item) - 1 - (lowers[-2] in PARTICLES)
        if held > 1:
            return Found(name=printed(text, item[:held]), place=item[-1].text)
    for position in range(2, len(item) - 1):
        tail = item[position:]
        if tail[0].text.isupper() and is_organisation(printed(text, tail)):
            # "Ana Ruiz Elbtal News"
            return Found(name=printed(text, item[:position]), affiliation=printed(text, tail))
    names = _several(text, item)
    if len(names) > 1:
        return Found(name=names[0], more_names=names[1:])
    return _cut_off_agency(text, item) or Found(name=printed(text, item))


def _several(text: str, item: Sequence[Word]) -> tuple[str, ...]:
    """People printed in a row without a mark: a given name behind a family name begins one."""
    if len(item) < FEWEST_OF_SEVERAL:
        return ()
    starts = [0]
    for position in range(2, len(item) - 1):
        is_given = item[position].lower in GIVEN_NAMES
        if is_given and position - starts[-1] > 1 and item[position - 1].lower not in GIVEN_NAMES:
            starts.append(position)
    ends = [*starts[1:], len(item)]
    if any(item[start].lower not in GIVEN_NAMES for start in starts):
        return ()
    return tuple(printed(text, item[start:end]) for start, end in zip(starts, ends, strict=True))


def _cut_off_agency(text: str, item: Sequence[Word]) -> Found | None:
    """A name with an agency behind it, or an agency with a name behind.

    An agency of one word counts only in capitals beside a name that is not: "Ana Ruiz AFP".
    """
    if printed(text, item).isupper():
        return None
    for position in range(2, len(item)):
        tail = printed(text, item[position:])
        if is_agency(tail) and (position + 1 < len(item) or tail.isupper()):
            return Found(name=printed(text, item[:position]), agency=tail)
    first = item[0].text
    if len(item) > 2 and is_agency(first) and (first.isupper() or first.islower()):
        return Found(name=printed(text, item[1:]), agency=first)
    return None

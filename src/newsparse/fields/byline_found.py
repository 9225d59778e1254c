"""What an item of a byline can say. Facts only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsparse.fields.byline_words import Word


class Found(NamedTuple):
    """What an item says; all of it as printed, None where it says nothing of the kind.

    Args:
        name: a person.
        role: job title.
        place: where the person writes from.
        affiliation: paper or institution.
        contact: handle or address.
        agency: agency, or signature of nobody by name.
        loose: one capitalised word that may be a person or a place.
        more_names: further people printed right behind the first.
        is_known: whether all words of the item are accounted for.
    """

    name: str | None = None
    role: str | None = None
    place: str | None = None
    affiliation: str | None = None
    contact: str | None = None
    agency: str | None = None
    loose: str | None = None
    more_names: tuple[str, ...] = ()
    is_known: bool = True


UNKNOWN = Found(is_known=False)


def printed(text: str, item: Sequence[Word]) -> str:
    """The words as printed, from the first to the last."""
    return text[item[0].start : item[-1].end]

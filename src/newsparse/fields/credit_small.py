"""Small words in a credit: which may stand there, and how others tell a sentence from it.

Names are printed with capitals, and the small words between and behind them are few. Knows no
sign and no place of a credit.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.cues.agencies import (
    AGENCIES,
    AGENCY_ENDINGS,
    AGENCY_JOINERS,
    AGENCY_OPENINGS,
    AMBIGUOUS_AGENCIES,
)
from newsparse.cues.credits import (
    CLOSERS,
    GIVEN_BY,
    LAST_WORDS,
    LINKS,
    ORGANISATION_WORDS,
    PICTURE_KINDS,
    VIA,
)
from newsparse.cues.kept import Kept
from newsparse.cues.merged import words
from newsparse.cues.words import parts
from newsparse.fields.credit_pieces import ALL_RIGHTS, JOINERS
from newsparse.fields.names import HONORIFICS, PARTICLES

KEPT = Kept(__name__, __file__)
SHORTEST = 3  # letters; shorter ones are initials, domains, desks as often as words
STRANGERS = 2  # small words that nobody knows: one may be a handle
_SET_OFF = ("/", "|", "／", "｜")
_EDGES = ".,:;!?…\"'“”„‘’«»()[]"


def _known() -> Iterable[str]:
    tables = (
        *(ALL_RIGHTS, JOINERS, CLOSERS, LINKS, GIVEN_BY, LAST_WORDS, PICTURE_KINDS, {VIA}),
        *(AGENCIES, AMBIGUOUS_AGENCIES, AGENCY_OPENINGS, AGENCY_ENDINGS, AGENCY_JOINERS),
        *(words("roles"), words("staff"), words("credit_openers"), ORGANISATION_WORDS),
        *(PARTICLES, HONORIFICS),
    )
    return parts(*tables)


KNOWN = KEPT.words("known", _known)


def ends_in_stranger(text: str) -> bool:
    """Whether the last word is a small one that no credit ends with.

    >>> ends_in_stranger("The ferry was late again."), ends_in_stranger("Ana Ruiz/picture alliance")
    (True, False)
    """
    word = text.rstrip(_EDGES).rpartition(" ")[2].lstrip(_EDGES)
    return len(word) >= SHORTEST and word.isalpha() and word.islower() and word not in KNOWN


def has_strangers(text: str) -> bool:
    """Whether so many small words are in a text that it is a sentence, and no names.

    Addresses, and what a slash sets off, are no words of a sentence.

    >>> has_strangers("Genaue Zahlen sind noch unbekannt"), has_strangers("Ana de la Peña/dpa")
    (True, False)
    >>> has_strangers("iStock / quarnfoto / asmer"), has_strangers("ana@x.example, jo@x.example")
    (False, False)
    """
    count = 0
    before = ""
    for word in text.split():
        if word[0].islower() and before not in _SET_OFF:
            bare = word.strip(_EDGES)
            if bare.isalpha() and bare.lower() not in KNOWN:
                count += 1
                if count == STRANGERS:
                    return True
        before = word
    return False

"""Whether a string names a news or photo agency, and the agencies named in a text.

Knows the table of agencies and how their names are put together. Knows nothing of bylines,
credits and datelines: where an agency may stand is theirs to say.
"""

from __future__ import annotations

import re
import unicodedata

from newsparse import patterns
from newsparse.cues.agencies import (
    AGENCIES,
    AGENCY_ENDINGS,
    AGENCY_JOINERS,
    AGENCY_OPENINGS,
    AMBIGUOUS_AGENCIES,
    picture_agencies,
)

LONGEST_AGENCY = 90
_MOST_WORDS = max(len(name.split()) for name in AGENCIES)

_EDGES = " \t.,;:()[]{}<>\"'*©–—-|/“”„«»"
# Between the halves of a compound: "AFP/Getty Images", "AFP via Getty Images", "ap=연합뉴스".
_SEPARATOR = re.compile(r"[/,=&+|·;]")
_COMPOUND = patterns.of_regex(
    rf"\s*+(?:{_SEPARATOR.pattern}|(?<=\s)(?:{'|'.join(sorted(AGENCY_JOINERS))})(?=\s))\s*+"
)
# Behind an agency's slash: the desk that wrote ("dpa/lnw") or a writer's letters.
_DESK = patterns.of_regex(r"[a-zäöüß]{2,4}")
_WORD = patterns.of_regex(r"[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}&'’+.-]*+")


def is_agency(text: str) -> bool:
    """Whether the whole text is the name of an agency, or of several.

    A name that is also a person's or a plain word counts only as agencies print themselves:
    all in capitals, or all in small letters.

    Args:
        text: a piece of a byline, credit or dateline, white space folded.

    >>> is_agency("dpa"), is_agency("AFP via Getty Images"), is_agency("dpa/lnw")
    (True, True, True)
    >>> is_agency("AP"), is_agency("Ap"), is_agency("Ani DiFranco"), is_agency("Sid")
    (True, False, False, False)
    """
    if not text or len(text) > LONGEST_AGENCY:
        return False
    name = text if text.isascii() else unicodedata.normalize("NFKC", text)
    name = name.strip(_EDGES)
    if _is_one(name):
        return True
    if not _may_be_compound(name):
        return False
    pieces = _COMPOUND.split(name)
    return (
        len(pieces) > 1
        and _is_one(pieces[0])
        and all(_is_one(piece) or _DESK.fullmatch(piece) for piece in pieces[1:])
    )


def names_picture_agency(text: str) -> bool:
    """Whether a part of the text is the name of an agency that sells pictures and no stories.

    >>> names_picture_agency("picture alliance/dpa | Jan Ott"), names_picture_agency("AP via Getty")
    (True, True)
    >>> names_picture_agency("dpa/AFP"), names_picture_agency("Ana Getty")
    (False, False)
    """
    known = picture_agencies()
    return any(part.strip(_EDGES) in known for part in _COMPOUND.split(text.lower()))


def agencies_in(text: str) -> tuple[str, ...]:
    """The agencies named in a text, as printed, in printed order.

    Args:
        text: any text; only whole words count.

    >>> agencies_in("Jonas Brandt/dpa, Getty Images")
    ('dpa', 'Getty Images')
    >>> agencies_in("Ap Dijksterhuis and Ani DiFranco met in the app")
    ()
    """
    spans = [match.span() for match in _WORD.finditer(text)]
    found: list[str] = []
    position = 0
    while position < len(spans):
        start = spans[position][0]
        for last in range(min(position + _MOST_WORDS, len(spans)) - 1, position - 1, -1):
            end = spans[last][1]
            if end - start > LONGEST_AGENCY:
                continue
            name = text[start:end].rstrip(".-'’")
            if _counts_in_text(name):
                found.append(name)
                position = last
                break
        position += 1
    return tuple(found)


def _may_be_compound(name: str) -> bool:
    """Whether anything in a name could part two; cheap."""
    if name.isalnum():
        return False
    return _SEPARATOR.search(name) is not None or not AGENCY_JOINERS.isdisjoint(name.split())


def _is_one(name: str) -> bool:
    folded = name.lower()
    if folded in AGENCIES:
        return True
    if folded in AMBIGUOUS_AGENCIES:
        return name.isupper() or name == folded
    if " " not in folded:
        return False
    words = folded.split(" ")
    return (
        words[0] in AGENCY_OPENINGS
        or words[-1] in AGENCY_ENDINGS
        or " ".join(words[-2:]) in AGENCY_ENDINGS
    )


def _counts_in_text(name: str) -> bool:
    folded = name.lower()
    return folded in AGENCIES or (folded in AMBIGUOUS_AGENCIES and name.isupper())

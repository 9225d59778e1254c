"""Whether a string is a person's name, and the names of a list of people.

Judges the form: capitals, initials, particles, suffixes, family names where a script has no
capitals. Knows nothing of bylines and credits.
"""

from __future__ import annotations

import regex

from newsparse.cues.merged import words
from newsparse.shapes import names as shapes

LONGEST_NAME = 70
MOST_WORDS = 7

_PARTICLES = words("name_particles")
_HONORIFICS = words("honorifics")
_NOT_NAMES = (
    words("roles")
    | words("staff")
    | words("credit_openers")
    | words("rights")
    | words("byline_openers")
)
_JOINERS = words("byline_joiners") | {"&", "+"}
_LIST_BREAK = regex.compile(r"\s*+[,;/|·•،、，；]\s*+|\s++[&+–—]\s++")


def is_person_name(text: str, *, alone: bool = False) -> bool:
    """Whether the whole text has the form of a person's name.

    Args:
        text: white space folded.
        alone: accept a name of one word too ("Madonna").

    >>> is_person_name("María de la Peña"), is_person_name("J.P. van der Berg Jr.")
    (True, True)
    >>> is_person_name("Madonna"), is_person_name("Madonna", alone=True)
    (False, True)
    >>> is_person_name("the river bank"), is_person_name("Ana Ruiz said")
    (False, False)
    """
    if not 2 <= len(text) <= LONGEST_NAME:
        return False
    parts = text.split()
    if len(parts) > MOST_WORDS:
        return False
    full = 0
    for position, part in enumerate(parts):
        lowered = part.lower()
        if part[0].islower() and lowered in _PARTICLES and position + 1 < len(parts):
            continue
        if position and shapes.SUFFIX.fullmatch(part):
            continue
        if (
            not shapes.NAME_WORD.fullmatch(part)
            or lowered in _NOT_NAMES
            or shapes.GLUE.search(part)
        ):
            return False
        if not shapes.INITIAL.fullmatch(part):
            full += 1
    return full > 0 and (alone or len(parts) > 1)


def person_names(text: str) -> tuple[str, ...]:
    """The names of a list of people; empty where any piece of it is something else.

    >>> person_names("Ana Ruiz, Ben Okafor and Li Na")
    ('Ana Ruiz', 'Ben Okafor', 'Li Na')
    >>> person_names("Ana Ruiz and the river")
    ()
    """
    if len(text) > 10 * LONGEST_NAME:
        return ()
    pieces: list[str] = []
    for piece in _LIST_BREAK.split(text.strip()):
        run: list[str] = []
        for word in piece.split():
            if word.lower() in _JOINERS:
                pieces.append(" ".join(run))
                run = []
            else:
                run.append(word)
        pieces.append(" ".join(run))
    found = tuple(piece for piece in pieces if piece)
    return found if all(is_person_name(piece) for piece in found) else ()

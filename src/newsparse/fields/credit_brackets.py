"""Credits in brackets: which brackets of a caption hold one.

"(Ana Ruiz/AFP)" is a credit, "(left)", "(CDU)" and "(1978-2024)" are part of the caption.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from newsparse.cues.credits import PLACES_IN_PHOTO
from newsparse.cues.merged import words
from newsparse.fields.credit_parts import parts_of
from newsparse.fields.credit_reading import LONGEST_CREDIT, Reading, read_credit
from newsparse.shapes import credits as shapes

STAYS = PLACES_IN_PHOTO | words("caption_cues")
LEAST_SENTENCE = 20
LONGEST_OFFICE = 60
_SENTENCE_ENDS = tuple('.!?。！？"”»’…')
_SURE = frozenset({"opened", "copyright"})
_BRACKETED = regex.compile(
    r"\([^()]{2,200}+\)|\[[^\[\]]{2,200}+\]|（[^（）]{2,100}+）|【[^【】]{2,100}+】"
)


class Place(NamedTuple):
    """A stretch of a text that is a credit.

    Args:
        start: its first character.
        end: behind its last character.
        reading: the credit.
        how: the kind of place and evidence, as the rule table names it.
    """

    start: int
    end: int
    reading: Reading
    how: str


def opening_of(text: str, closer: int) -> int | None:
    """The bracket that ``text[closer]`` closes, looked for as far as a credit is long."""
    wanted, depth = shapes.BRACKET_PAIRS[text[closer]], 0
    low = max(0, closer - LONGEST_CREDIT + 1)
    brackets = [found.start() for found in shapes.BRACKET.finditer(text, low, closer + 1)]
    for at in reversed(brackets):
        if text[at] == text[closer]:
            depth += 1
        elif text[at] == wanted:
            depth -= 1
            if not depth:
                return at
    return None


def bracket_reading(text: str, start: int, end: int, language: str | None) -> Reading | None:
    """What brackets hold, read as a credit; None for "(left)", "(R)", "(1978-2024)"."""
    inner = text[start + 1 : end - 1].strip(" ")
    if inner.lower().rstrip(".:") in STAYS or not inner or inner.isdigit():
        return None
    reading = read_credit(text[start:end], language)
    behind = _is_behind_sentence(text, start)
    if reading is None:
        last = not text[end:].strip(" .")
        return _office(inner) if behind and last and start > LEAST_SENTENCE else None
    if reading.kind == "name" and not behind:
        return None  # "the ferryman (Ana Ruiz)": who plays whom
    return reading


def _is_behind_sentence(text: str, start: int) -> bool:
    front = text[max(0, start - 8) : start].rstrip(" ")
    if front[-1:] not in _SENTENCE_ENDS:
        return False
    short = shapes.SHORT_BEFORE_STOP.search(front)
    return short is None or len(short[1]) > 2  # "Petrol S.A. (PSA)"


def _office(inner: str) -> Reading | None:
    """An office or paper alone in brackets behind a sentence: "(Port Ann Police)"."""
    parts = parts_of(inner, opened=True)
    dated = " " in inner and (inner[0].isdigit() or inner[-1].isdigit())
    if dated or parts.loose or not parts.names or len(inner) > LONGEST_OFFICE:
        return None
    return Reading("office", parts)


def inside(text: str, end: int, language: str | None = None) -> list[Place]:
    """Credits in brackets inside ``text[:end]``: "A (Photo: X/AP) and B (Photo: Y/AP) meet"."""
    found: list[Place] = []
    for match in _BRACKETED.finditer(text, 0, end):
        reading = bracket_reading(text, match.start(), match.end(), language)
        if reading is not None and reading.kind in _SURE:
            found.append(Place(match.start(), match.end(), reading, "bracketed"))
    return found

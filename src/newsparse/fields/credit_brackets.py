"""Credits in brackets: which brackets of a caption hold one.

"(Ana Ruiz/AFP)" is a credit, "(left)", "(CDU)" and "(1978-2024)" are part of the caption.
"""

from __future__ import annotations

import attrs
import regex

from newsparse.cues.credits import PLACES_IN_PHOTO
from newsparse.cues.merged import words
from newsparse.fields.credit_reading import LONGEST_CREDIT, Reading, read_credit
from newsparse.shapes import credits as shapes

STAYS = PLACES_IN_PHOTO | words("caption_cues")
_SURE = frozenset({"opened", "copyright"})
_BRACKETED = regex.compile(
    r"\([^()]{2,200}+\)|\[[^\[\]]{2,200}+\]|（[^（）]{2,100}+）|【[^【】]{2,100}+】"
)


@attrs.frozen
class Place:
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
    for at in range(closer, max(-1, closer - LONGEST_CREDIT), -1):
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
    after_sentence = start > 1 and text[:start].rstrip(" ")[-1:] in tuple('.!?。！？"”»’…')
    if reading is None:
        # "... was named on Friday. (Port Ann Harbour Authority)"
        if after_sentence and start > 20 and not text[end:].strip(" .") and len(inner) <= 60:
            return _office(inner)
        return None
    if reading.kind in {"name", "names"}:
        return reading if after_sentence or reading.kind == "names" else None
    if reading.kind == "rights" and shapes.DATE.fullmatch(inner):
        return None
    return reading


def _office(inner: str) -> Reading | None:
    as_opened = read_credit(f"Photo: {inner}")
    if (
        as_opened is None
        or as_opened.parts.loose
        or any(c.isdigit() for c in inner[:1] + inner[-2:])
    ):
        return as_opened if as_opened and inner[:1].isdigit() and len(inner.split()) == 1 else None
    return attrs.evolve(as_opened, kind="office")


def inside(text: str, end: int, language: str | None = None) -> list[Place]:
    """Credits in brackets inside ``text[:end]``: "A (Photo: X/AP) and B (Photo: Y/AP) meet"."""
    found: list[Place] = []
    for match in _BRACKETED.finditer(text, 0, end):
        reading = bracket_reading(text, match.start(), match.end(), language)
        if reading is not None and reading.kind in _SURE:
            found.append(Place(match.start(), match.end(), reading, "bracketed"))
    return found

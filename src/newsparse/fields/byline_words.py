"""Cuts a printed byline into words, with the times in it and words printed as one found.

Decides what is a word, a time, an address or a mark. Knows nothing of people.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsparse.fields.agencies import is_agency
from newsparse.fields.byline_tables import DAYS, PLAIN_OPENERS, SECOND_HALVES, TIMES
from newsparse.fields.names import HONORIFICS
from newsparse.shapes import bylines as shapes
from newsparse.shapes import names as name_shapes

LONGEST_ABBREVIATION = 4
LONGEST_LEAD = 5

_TIME_MARKS = frozenset(",.:-–—/()·|")


class Word(NamedTuple):
    """A word of a byline: ``kind`` is "word", "contact", "domain", "number", "time" or "mark".

    ``glued`` says that no white space was printed between it and the word before.
    """

    text: str
    lower: str
    start: int
    end: int
    kind: str
    glued: bool = False

    def follows(self, other: Word) -> bool:
        """Whether nothing stands between this word and the other in front of it."""
        return self.start == other.end


def byline_words(text: str) -> tuple[Word, ...]:
    """The words of a printed line; every time in it is one word.

    Args:
        text: white space folded.

    >>> [word.text for word in byline_words("By Ana RuizPolitical editor, 2 minutes ago")]
    ['By', 'Ana', 'Ruiz', 'Political', 'editor', ',', '2 minutes ago']
    >>> [word.text for word in byline_words("Ani DiFranco and J.P. O'Neill")]
    ['Ani', 'DiFranco', 'and', 'J.P.', "O'Neill"]
    """
    found: list[Word] = []
    at, length = 0, len(text)
    while at < length:
        end = text.find(" ", at)
        end = end if end >= 0 else length
        piece = text[at:end]
        if not piece or _is_one_word(piece):
            if piece:
                found.append(Word(piece, piece.lower(), at, end, "word"))
            at = end + 1
            continue
        match = shapes.TOKEN.search(text, at)
        if match is None:
            break
        start, end = match.span()
        kind = match.lastgroup or "mark"
        piece = match.group()
        if kind in ("initials", "numbered") or (
            kind == "domain" and not shapes.DOMAIN_ENDING.search(piece)
        ):
            kind = "word"
        elif kind == "contact" and piece[0] == "@":
            end = _handle_end(text, start, end)
            piece = text[start:end]
        elif kind == "word" and text[end : end + 1] == "." and _is_abbreviation(piece, text, end):
            end += 1
            piece += "."
        if kind == "word" and shapes.SEAM.search(piece):
            found.extend(_halves(piece, start))
        else:
            found.append(Word(piece, piece.lower(), start, end, kind))
        at = end
    return _with_times(text, found)


def _is_one_word(piece: str) -> bool:
    """Whether what stands between blanks surely is one word; the commonest, and quick to tell."""
    return piece.isalpha() and (piece.istitle() or piece.islower() or piece.isupper())


def _handle_end(text: str, start: int, end: int) -> int:
    """Where a handle ends that a time was printed right behind: "@aruiz3 minutes ago"."""
    digits = shapes.CLOSING_DIGITS.search(text, start, end)
    following = shapes.TOKEN.match(text, end + 1)
    if digits and following and following.group().lower() in TIMES:
        return digits.start()
    return end


def _is_abbreviation(piece: str, text: str, end: int) -> bool:
    if piece in name_shapes.SUFFIXES or piece.lower() in HONORIFICS:
        return True
    return len(piece) <= LONGEST_ABBREVIATION and end + 1 < len(text) and piece[0].isupper()


def _halves(piece: str, start: int) -> list[Word]:
    for seam in shapes.SEAM.finditer(piece):
        left, right = piece[: seam.start()], piece[seam.start() :]
        lead = len(left) - 1 - max(left.rfind(mark) for mark in "-'’‑")
        folded = left.lower()
        if (
            right.lower() in SECOND_HALVES
            or (left.islower() and (folded in PLAIN_OPENERS or is_agency(left)))
            or (lead >= LONGEST_LEAD - 1 and len(right) > 1 and right.isupper())
            or (lead >= LONGEST_LEAD and left[-lead].isupper() and "." not in left)
        ):
            return [
                Word(left, folded, start, start + len(left), "word"),
                Word(right, right.lower(), start + len(left), start + len(piece), "word", True),
            ]
    return [Word(piece, piece.lower(), start, start + len(piece), "word")]


def _with_times(text: str, found: Sequence[Word]) -> tuple[Word, ...]:
    numbered = "number" in {word.kind for word in found}
    if not numbered and DAYS.isdisjoint([word.lower for word in found]):
        return tuple(found)
    result: list[Word] = []
    position = 0
    while position < len(found):
        end = _time_end(found, position)
        if end == position:
            result.append(found[position])
            position += 1
            continue
        first, last = found[position], found[end - 1]
        piece = text[first.start : last.end]
        result.append(Word(piece, piece.lower(), first.start, last.end, "time"))
        position = end
    return tuple(result)


def _time_end(found: Sequence[Word], position: int) -> int:
    """Where the time that begins at ``position`` ends; ``position`` itself where none does."""
    if found[position].kind == "mark":
        return position
    end = at = position
    numbers = days = 0
    while at < len(found):
        word = found[at]
        if word.kind == "number":
            numbers += 1
            end = at + 1
        elif word.lower.rstrip(".") in TIMES:
            days += word.lower in DAYS
            end = at + 1
        elif not (word.kind == "mark" and word.text in _TIME_MARKS and at > position):
            break
        at += 1
    if not numbers:
        return end if days and end - position == days else position
    if numbers < end - position or shapes.DATE.search(found[position].text):
        return end
    # "142 Views": what is counted belongs to the number.
    is_apart = not position or found[position - 1].kind in ("mark", "time")
    counted = found[end : end + 2]
    if (
        is_apart
        and counted
        and counted[0].kind == "word"
        and not counted[0].follows(found[end - 1])
    ):
        return end + 1 if len(counted) == 1 or counted[1].kind == "mark" else position
    return position

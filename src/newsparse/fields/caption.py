"""A photo's caption and its credits, taken apart: ``split_caption``.

    caption = [credit] [label ","] text {"(" credit ")" text} {credit}

Knows how caption and credits are put together; what a credit is says ``fields.credit``, where
it stands ``fields.credit_places``.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from newsparse import patterns
from newsparse.cues.credits import CAPTION_LABELS
from newsparse.fields.agencies import is_agency
from newsparse.fields.credit import credit_of
from newsparse.fields.credit_brackets import Place, inside
from newsparse.fields.credit_openers import may_open
from newsparse.fields.credit_places import behind, in_front
from newsparse.fields.credit_reading import LONGEST_CREDIT, Reading, read_credit
from newsparse.fields.credit_small import ends_in_stranger
from newsparse.fields.names import is_person_name
from newsparse.given import advice
from newsparse.shapes import credits as shapes
from newsparse.tidy import Tidied, tidied
from newsparse.values import Caption, Credit, Span

LONGEST_CAPTION = 20_000
MOST_BEHIND = 5
MOST_WORDS_ALONE = 12
SHORTEST_LINE = 12
LEAST_FRONT = 8
LEAST_CAPTION = 40
TAIL = 90
_FRONT_TRIM = " |–—-/:;"
_BLANK_BEFORE_SIGN = patterns.of_regex(r" (?=[,.;:!?](?:\s|$))")
_LINE_BREAKS = patterns.of_regex(r"[\r\n\u2028\u2029]++")
_DANGLING = regex.compile(r"[\s(\[<（]++$")
# Lead from a caption to its credit and belong to neither.
_SET_OFF_SIGNS = " \t|｜/–—-=＝•·►▸■+,;"
_OPENING_SIGNS = frozenset("©ⓒ" + shapes.OPEN_BRACKETS)
_STOPS = frozenset('.!?…"”»’“')
_INNER_BRACKET = patterns.of_regex(r"[(\[（［【<]")
_LABEL_SIGN = patterns.of_regex(r"\s?[,:：]\s?")
_LABEL_WORDS = frozenset(label.split()[-1] for label in CAPTION_LABELS)
_LABELLED = regex.compile(r"[,:：]")


class _Found(NamedTuple):
    """A credit and where it stands in the whole folded text."""

    start: int
    end: int
    reading: Reading


def split_caption(text: str, *, language: str | None = None) -> Caption:
    """Take a caption and its credits apart.

    Args:
        text: a caption, or a credit, or both; white space and line breaks as they come.
        language: ISO 639-1 code of the text, where it is known.

    Returns:
        The caption without its credits. One without credits comes back whole.

    >>> caption = split_caption("Ferries arrive in Ulm. Jonas Brandt/dpa")
    >>> caption.text, caption.credits[0].names
    ('Ferries arrive in Ulm.', ('Jonas Brandt', 'dpa'))
    >>> split_caption("Ana Ruiz (L) and Ben Okafor (R) sign the deal").text
    'Ana Ruiz (L) and Ben Okafor (R) sign the deal'
    """
    if not isinstance(text, str):
        raise TypeError(advice(text, "split_caption"))
    folded = tidied(text)
    whole = folded.text
    if not whole:
        return Caption("", Span(0, 0))
    if len(whole) > LONGEST_CAPTION:
        return Caption(whole, folded.source_span(0, len(whole)))
    found: list[_Found] = []
    stretches = []
    for start, end in _lines(text, folded):
        kept, credits = _split_line(whole, start, end, language)
        found.extend(credits)
        stretches.extend(kept)
    return _caption(folded, stretches, found)


def _caption(folded: Tidied, kept: list[tuple[int, int]], found: list[_Found]) -> Caption:
    whole = folded.text
    found.sort(key=lambda credit: credit.start)
    credits = tuple(_credit(folded, credit) for credit in found)
    pieces = kept
    if not any(shapes.WORD.search(whole, a, b) for a, b in kept):
        if credits:
            return Caption("", Span(credits[0].span.start, credits[0].span.start), credits)
        return Caption(whole, folded.source_span(0, len(whole)))
    start, end = pieces[0][0], pieces[-1][1]
    text = " ".join(whole[a:b].strip(" ") for a, b in pieces)
    text = _BLANK_BEFORE_SIGN.sub("", text) if len(pieces) > 1 else text
    return Caption(text, folded.source_span(start, end), credits)


def _credit(folded: Tidied, found: _Found) -> Credit:
    text = folded.text[found.start : found.end]
    start = found.start + len(text) - len(text.lstrip(_SET_OFF_SIGNS))
    end = found.start + len(text.rstrip(_SET_OFF_SIGNS))
    return credit_of(folded.text[start:end], folded.source_span(start, end), found.reading)


def _lines(source: str, folded: Tidied) -> list[tuple[int, int]]:
    """The stretches of the folded text that lines of the source became."""
    whole = folded.text
    if "\n" not in source.strip() and "\r" not in source.strip():
        return [(0, len(whole))]
    lines = []
    start = 0
    for line in _LINE_BREAKS.split(source):
        text = tidied(line).text
        if text:
            at = whole.find(text, start)
            at = start if at < 0 else at
            lines.append((at, min(at + len(text), len(whole))))
            start = lines[-1][1]
    return lines


def _split_line(
    whole: str, start: int, end: int, language: str | None
) -> tuple[list[tuple[int, int]], list[_Found]]:
    """(what stays, what is a credit) of one line, as stretches of the whole text."""
    text = whole[start:end]
    labelled = _behind_label(text)
    if labelled is not None:
        front, at = labelled
        credit = read_credit(text[:front].strip(" ,;"), language)
        if not front or credit is not None:
            kept, found = _split_plain(text[at:], start + at, language)
            if credit is not None:
                found.insert(0, _Found(start, start + front, credit))
            return kept, found
    return _split_plain(text, start, language)


def _split_plain(
    text: str, offset: int, language: str | None
) -> tuple[list[tuple[int, int]], list[_Found]]:
    sole = read_credit(text, language)
    if sole is not None and _is_sole(text, sole, below=offset > 0):
        return [], [_Found(offset, offset + len(text), sole)]
    places: list[Place] = []
    stop = len(text)
    for _ in range(MOST_BEHIND):
        place = behind(text, stop, language)
        if place is None or place.start >= stop:
            break
        places.append(place)
        stop = place.start
    first = 0
    if stop == len(text) or stop > LEAST_CAPTION:
        opening = in_front(text[:stop], language)
        if opening is not None:
            places.append(opening)
            first = opening.end
    places.extend(p for p in inside(text, stop, language) if p.start >= first)
    return _kept(text, offset, places), [
        _Found(offset + place.start, offset + place.end, place.reading) for place in places
    ]


def _is_sole(text: str, reading: Reading, *, below: bool) -> bool:
    """Whether a whole line is a credit; a bare name is one only below a caption."""
    if reading.kind in {"name", "opener"} or (
        reading.kind == "names" and not reading.parts.agencies
    ):
        return below
    if reading.kind in {"opened", "copyright"}:
        return True
    bracket = _INNER_BRACKET.search(text, 1)
    if bracket is not None and (front := text[: bracket.start()].strip(" ")):
        # "Ana Ruiz (dpa)" is one, "The old port [dpa]" is a caption with one
        closed = text.rstrip(" .")[-1] in shapes.CLOSE_BRACKETS and not _INNER_BRACKET.search(
            text, bracket.end()
        )
        return closed and (is_person_name(front) or is_agency(front))
    return text.count(" ") <= MOST_WORDS_ALONE


def _kept(text: str, offset: int, places: list[Place]) -> list[tuple[int, int]]:
    """What no credit took, without the dashes and open brackets that led to one."""
    kept: list[tuple[int, int]] = []
    position = 0
    for place in [*sorted(places, key=lambda place: place.start), None]:
        start, end = position, len(text) if place is None else place.start
        position = position if place is None else place.end
        if places:
            start += len(text[start:end]) - len(
                text[start:end].lstrip(_FRONT_TRIM if start else " ")
            )
        end = _trimmed_end(text, start, end, cut=place is not None)
        piece = text[start:end]
        if not piece or (
            kept and not shapes.WORD.search(piece) and text[kept[-1][1] - offset - 1] in ".!?…"
        ):
            continue
        kept.append((offset + start, offset + end))
    return kept


def _trimmed_end(text: str, start: int, end: int, *, cut: bool) -> int:
    dangling = _DANGLING.search(text, start, end)
    end = end if dangling is None else dangling.start()
    while cut and end > start and text[end - 1] in " –—|/,;-" and text[max(start, end - 2)] != "-":
        end -= 1
    return end


def _behind_label(text: str) -> tuple[int, int] | None:
    """(end of what is in front, start of the caption) where a label names the caption."""
    for sign in _LABELLED.finditer(text, 0, LONGEST_CREDIT):
        low = max(0, sign.start() - 30)
        head = text[low : sign.start()].lower().split(" ")
        if head[-1] not in _LABEL_WORDS:
            continue
        for count in range(min(4, len(head)), 0, -1):
            label = " ".join(head[-count:])
            match = _LABEL_SIGN.match(text, sign.start())
            if label in CAPTION_LABELS and match is not None:
                return sign.start() - len(label), match.end()
    return None


def caption_credit_strength(text: str) -> str | None:
    """What speaks for a line ending, or beginning, in a credit; quick to say None.

    Args:
        text: one line, white space folded.

    >>> caption_credit_strength("Ferries arrive in Ulm. Jonas Brandt/dpa")
    'slash'
    >>> caption_credit_strength("Ferries arrive in Ulm, and nobody is there.") is None
    True
    """
    length = len(text)
    if length < SHORTEST_LINE:
        return None
    if _may_end(text, length):
        place = behind(text, length) if length < LONGEST_CREDIT * 2 else _of_tail(text)
        if place is not None and place.start > LEAST_FRONT:
            return place.how
    if text[0] in _OPENING_SIGNS or may_open(text):
        opening = in_front(text[:LONGEST_CREDIT])
        if opening is not None and opening.end < length - LEAST_FRONT:
            return opening.how
    return None


def _of_tail(text: str) -> Place | None:
    place = behind(text[-LONGEST_CREDIT * 2 :], LONGEST_CREDIT * 2)
    return place if place is None or place.start else None


def _may_end(text: str, length: int) -> bool:
    """Cheap: whether the end of a line could hold a credit at all."""
    low = max(0, length - TAIL)
    if shapes.LOWER_END.match(text, low):
        # A sentence's end, but for "Photo: supplied by the hospital".
        if text.find(": ", low) < 0:
            return False
    elif ends_in_stranger(text) and shapes.OPENING_SIGN.search(text, low) is None:
        return False
    return (
        shapes.HINT.search(text, low) is not None
        or shapes.DASH.search(text, low) is not None
        or shapes.ANY_END.search(text, low, length - 1) is not None
    )

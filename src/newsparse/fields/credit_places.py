"""Where a credit stands in a caption: behind it, in front of it, or in brackets inside.

Each finder looks at one kind of place and returns the stretch that is a credit there. What a
credit is made of is for ``fields.credit`` to say.
"""

from __future__ import annotations

import re

import regex

from newsparse import patterns
from newsparse.cues.merged import words
from newsparse.fields.agencies import is_agency
from newsparse.fields.credit_brackets import STAYS, Place, bracket_reading, opening_of
from newsparse.fields.credit_openers import opener_at, signed_openers
from newsparse.fields.credit_pieces import sentence_ends
from newsparse.fields.credit_reading import LONGEST_CREDIT, is_phrase, read_credit
from newsparse.fields.names import is_person_name
from newsparse.shapes import credits as shapes

_FUNCTION_WORDS = words("function_words")
# Kinds that name somebody beyond doubt; the others need more in front.
_NAMED = frozenset({"opened", "copyright", "slash", "agency", "closed", "contact"})
_SENTENCE_BEFORE = 3
_BOUNDARIES = frozenset('.,!?)]|/–—-:…。！？”»"’）】＞>(（[［<【')
# One of them is in everything that ``shapes.COPYRIGHT`` finds.
_COPYRIGHT_SIGNS = ("©", "opyright", "(c)", "(C)", "ⓒ", "&copy;", "COPYRIGHT")
_LAST_WORDS = patterns.of_regex(r"\S++")
_FRONT_SIGN = re.compile(r"[/|–—]")


def behind(text: str, end: int, language: str | None = None) -> Place | None:
    """The credit with which ``text[:end]`` ends."""
    end = _trimmed(text, end)
    if end < 2:
        return None
    bracketed = _in_brackets_at_end(text, end, language)
    if bracketed is not None:
        return bracketed
    found = [
        place
        for find in (_opened, _copyright, _set_off, _behind_sentence)
        if (place := find(text, end, language)) is not None
    ]
    return min(found, key=lambda place: place.start) if found else _glued(text, end, language)


def _trimmed(text: str, end: int) -> int:
    while end and text[end - 1] == " ":
        end -= 1
    return end


def _in_brackets_at_end(text: str, end: int, language: str | None) -> Place | None:
    last = end - 1
    while last > 0 and text[last] in ".,; ":
        last -= 1
    if text[last] not in shapes.CLOSE_BRACKETS:
        return None
    start = opening_of(text, last)
    if start is None:
        return None
    reading = bracket_reading(text, start, last + 1, language)
    if reading is None:
        return None
    name_start = _name_before(text, start) if reading.kind == "agency" else None
    if name_start is not None:
        whole = read_credit(text[name_start:end], language)
        if whole is not None:
            return Place(name_start, last + 1, whole, "slash")
    return Place(start, last + 1, reading, "bracketed")


def _name_before(text: str, end: int) -> int | None:
    """Where a person's name begins that ends at ``end`` and has a sentence's end in front."""
    low = max(0, end - 60)
    stop = None
    for seam in sentence_ends(text, low, end):
        if seam.end() < end and is_person_name(text[seam.end() : end].rstrip(" ")):
            stop = seam.end()
            break
    return stop


def _opened(text: str, end: int, language: str | None) -> Place | None:
    floor = max(0, end - LONGEST_CREDIT)
    for opener in signed_openers(text[:end], floor):
        reading = read_credit(text[opener.start : end], language)
        if reading is None or reading.kind != "opened":
            continue
        if not _free(text, opener.start, opener.end, known=reading.parts.known):
            continue
        return Place(_with_sign_before(text, opener.start), end, reading, "opened")
    return None


def _free(text: str, start: int, end: int, *, known: bool) -> bool:
    """Whether an opener stands where one may: not inside a sentence or a name.

    Args:
        text: the caption.
        start: where the opener begins.
        end: where the names behind it begin.
        known: there is an agency among the names.
    """
    front = text[max(0, start - 60) : start].rstrip(" ")
    if not front or front[-1] in _BOUNDARIES:
        return True
    head = front.lower().split(" ")
    opener = text[start:end].rstrip(" :：=＝/").lower()
    if any(" ".join([*head[-count:], opener]) in STAYS for count in (1, 2, 3)):
        return False  # "In this photo: Ana Ruiz"
    if head[-1] in _FUNCTION_WORDS and len(head) <= 3:
        return False  # "Auf dem Foto: Ana Ruiz"
    sign = text[start:end].rstrip(" ")[-1]
    if sign in "/-–—,":
        return False  # "AP Photo/Ana Ruiz", "still image - a gift"
    # "he said of the video: Ana Ruiz": a small letter needs a boundary in front or an agency behind
    return known or not text[start].islower()


def _with_sign_before(text: str, start: int) -> int:
    while start and text[start - 1] in "([（［<〈【 |/–—-":
        start -= 1
    return start


def _copyright(text: str, end: int, language: str | None) -> Place | None:
    floor = max(0, end - LONGEST_CREDIT)
    if not any(map(text[floor:end].__contains__, _COPYRIGHT_SIGNS)):
        return None
    for mark in shapes.COPYRIGHT.finditer(text, floor, end):
        start = mark.start()
        reading = read_credit(text[start:end], language)
        if reading is None:
            continue
        if start and text[start - 1] == "/":
            start = _run_start(text, start - 1)
            reading = read_credit(text[start:end], language) or reading
        return Place(_with_sign_before(text, start), end, reading, "copyright")
    return None


def _set_off(text: str, end: int, language: str | None) -> Place | None:
    floor = max(0, end - LONGEST_CREDIT // 2)
    for seam in shapes.SET_OFF.finditer(text, floor, end):
        if not seam.start():
            continue
        reading = read_credit(text[seam.end() : end], language)
        if reading is None or seam.end() == end:
            continue
        sign = seam.group().strip()
        if reading.kind in _NAMED or (
            sign in "|｜•▸►■" and reading.kind in {"name", "names", "rights"}
        ):
            if sign in "=＝" and reading.kind not in _NAMED:
                continue
            return Place(seam.start(), end, reading, "set off")
    return None


def _behind_sentence(text: str, end: int, language: str | None) -> Place | None:
    floor = max(0, end - LONGEST_CREDIT // 2)
    for stop in sentence_ends(text, floor, end):
        start = stop.end()
        if start >= end:
            break
        if text[start] in shapes.OPEN_BRACKETS:
            continue  # "(file photo) Ana Ruiz/AP" are two
        reading = read_credit(text[start:end], language)
        if reading is None:
            continue
        if reading.kind in _NAMED or reading.kind == "names":
            return Place(start, end, reading, reading.kind)
        if text[:start].count(" ") < _SENTENCE_BEFORE:
            continue
        if reading.kind == "name" and text[:end].isupper() and is_phrase(text[start:end]):
            continue  # "POST OFFICE FINDS 400 LETTERS. POSTMAN GONE"
        if reading.kind in {"name", "rights", "opener"} and text[end - 1] not in "!?":
            return Place(start, end, reading, reading.kind)
    return None


def _glued(text: str, end: int, language: str | None) -> Place | None:
    """A credit with nothing in front: "... the old port Ana Ruiz/AP", "... ＡＰ"."""
    floor = max(0, end - 100)
    slash = max(text.rfind("/", floor, end), text.rfind("|", floor, end))
    if slash > 0:
        start = _run_start(text, slash)
        while start > floor and text[start - 1] == "/":
            start = _run_start(text, start - 1)
        reading = read_credit(text[start:end], language) if start else None
        if reading is not None and (reading.kind == "slash" or start == slash):
            return Place(start, end, reading, "slash") if reading.parts.known else None
        return None
    # "石川（Ｃ）共同通信社", "(left) AP Photo": a bracket in front is boundary enough
    if shapes.CLOSING_BRACKET.search(text, floor, end) is None:
        return None
    bracket = max(text.rfind(closer, floor, end) for closer in shapes.CLOSE_BRACKETS) + 1
    reading = read_credit(text[bracket:end], language) if bracket < end else None
    if reading is not None and reading.kind in _NAMED:
        return Place(bracket, end, reading, reading.kind)
    return None


def _run_start(text: str, slash: int) -> int:
    """Where the name in front of a slash begins, with nothing but capitals to go by.

    An agency is taken whole; of a run of capitalised words the last two, with the initials
    and small words that belong to them.
    """
    tokens = list(_LAST_WORDS.finditer(text, max(0, slash - 80), slash))
    if not tokens:
        return slash
    for count in range(min(4, len(tokens)), 0, -1):
        if is_agency(text[tokens[-count].start() : slash].strip(" ")):
            return tokens[-count].start()
    taken, full = len(tokens), 0
    for position in range(len(tokens) - 1, -1, -1):
        word = tokens[position].group()
        name = text[tokens[position].start() : slash].strip(" ")
        if not (word[0].isupper() or word[0].islower()) or (len(tokens) - position) > 6:
            break
        if word[-1] in '.,:;!?"”»)' and not shapes.SHORT_BEFORE_STOP.search(word):
            break
        initial = len(word.strip(".")) <= 2 and word[0].isupper()
        if full >= 2 and not initial:
            break
        if is_person_name(name, alone=True):
            taken = position if word[0].isupper() else taken
            full += word[0].isupper() and not initial
        elif word[0].isupper():
            break
    if taken == len(tokens):
        return tokens[-1].start() if tokens[-1].group()[0].isupper() else slash
    return tokens[taken].start()


def in_front(text: str, language: str | None = None) -> Place | None:
    """The credit with which the text begins, where a caption follows it."""
    if text[:1] in shapes.OPEN_BRACKETS and text[:1]:
        closer = shapes.CLOSE_BRACKETS[shapes.OPEN_BRACKETS.index(text[0])]
        close = text.find(closer, 0, LONGEST_CREDIT)
        if 0 < close < len(text) - 1:
            reading = read_credit(text[: close + 1], language)
            if reading is not None and reading.kind in _NAMED:
                return Place(0, close + 1, reading, "in front")
        return None
    sure = opener_at(text, 0, language) is not None or shapes.copyright_mark(text) is not None
    if not sure and not _FRONT_SIGN.search(text, 0, 80):
        return None
    for seam in _front_seams(text):
        if seam.end() >= len(text):
            break
        reading = read_credit(text[: seam.start() + (seam.group()[:1] == ".")], language)
        if reading is None or reading.kind not in _NAMED:
            continue
        if not sure and reading.kind != "slash":
            continue
        if text[seam.end() :].count(" ") < 2:
            continue
        return Place(0, seam.end(), reading, "in front")
    return None


def _front_seams(text: str) -> list[regex.Match[str]]:
    seams = [
        *shapes.SET_OFF.finditer(text, 0, LONGEST_CREDIT // 2),
        *sentence_ends(text, 0, min(len(text), LONGEST_CREDIT // 2)),
    ]
    return sorted(seams, key=lambda seam: seam.start())

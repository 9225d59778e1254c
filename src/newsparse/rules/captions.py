"""What a line alone says for its being a caption: cues, a day, a credit, who is on which side."""

from __future__ import annotations

import re

import regex

from newsparse import patterns
from newsparse.cues.credits import OF_ARCHIVES, PICTURE_KINDS, PICTURES
from newsparse.cues.merged import numbered
from newsparse.cues.positions import PERSON_MARKS
from newsparse.fields.names import has_given_name, is_person_name
from newsparse.rules.cue_lines import CAPTION_CUES
from newsparse.rules.lines import STOPS
from newsparse.rules.pages import Alone

LONGEST_OFFICE = 14  # words
LONGEST_NAME = 40  # characters
_SEAM = re.compile(r"\s?[,|(]\s?|\s[–—-]\s")
_SIDES = "|".join(map(regex.escape, PERSON_MARKS))
# "(c) 2024" is nobody's side.
_PERSON_MARK = patterns.of_regex(
    rf"(?<=[\p{{L}}\p{{M}}.]\s?)\((?:(?<side>(?!c\))(?i:{_SIDES}))|\d{{2}})\)(?!\s?(?:19|20)\d\d)"
)
_BRACKETED = re.compile(rf"\(([^()]{{1,{max(map(len, PERSON_MARKS))}}})\)")
_LOWER_MARKS = frozenset(mark.lower() for mark in PERSON_MARKS)
_SET_OFF = patterns.of_regex(
    r"[(（\[【]?(?<words>[^()（）\[\]【】:：–—]{2,40}?)\s?(?<sign>[)）\]】:：–—]|-\s)"
)
_ARCHIVE_SIGNS = re.compile("[])）】–—]|- ")
_MONTHS = frozenset(numbered("months"))
_YEAR = patterns.of_regex(r"\b(?:19|20)\d\d\b")


def person_mark(at: Alone) -> str | None:
    """What stands in brackets behind a word: a side, "(L)", or an age, "(54)"."""
    text = at.line.text
    if "(" not in text or len(text) >= 600:
        return None
    inside = _BRACKETED.findall(text)
    if not any(map(_may_be_mark, inside)):
        return None
    found = [mark["side"] for mark in _PERSON_MARK.finditer(text)]
    return None if not found else "side" if any(found) else "age"


def _may_be_mark(inside: str) -> bool:
    """Whether what stands in brackets may be a side or an age, or has letters that are rare."""
    return inside.lower() in _LOWER_MARKS or inside.isdecimal() or not inside.isascii()


def name_and_office(at: Alone) -> str | None:
    """ "Ana Ruiz, mayor of Lunn": a portrait's caption, or who said what is quoted above it."""
    line = at.line
    if line.prose or line.size > LONGEST_OFFICE or line.timestamp:
        return None
    seam = _SEAM.search(line.text, 4, LONGEST_NAME)
    if seam is None or seam.end() == len(line.text):
        return None
    name = line.text[: seam.start()]
    if not (is_person_name(name) and has_given_name(name)):
        return None
    return "stop" if line.text[-1:] in STOPS else "no stop"


def dated(at: Alone) -> str | None:
    """A month and a year inside a sentence: captions of agencies tell the day."""
    line = at.line
    head = line.text[:400]
    if line.size < 6 or not ("19" in head or "20" in head) or not _YEAR.search(head):
        return None
    if _MONTHS.isdisjoint(line.words):
        return None
    end = "stop" if line.text[-1:] in ".)" else "no stop"
    return f"{end}, {'<45' if line.size < 45 else '45+'}"


def _is_of_archives(opening: str) -> bool:
    """Whether a line opens with words that say that its photo is an old one, and goes on."""
    if ":" not in opening and "：" not in opening and not _ARCHIVE_SIGNS.search(opening):
        return False
    front = _SET_OFF.match(opening)
    if front is None:
        return False
    words = front["words"].lower().replace("\u0307", "").replace("’", "'").rstrip(".")
    if words not in OF_ARCHIVES:
        return False
    if " " in words or any(kind in words for kind in (*PICTURE_KINDS, *PICTURES)):
        return True
    # "FILE -", "(FILES)", and not "Files: what we know", "Archive - page 2".
    return front["sign"] not in (":", "：") and front["words"].isupper()


def caption_cue(at: Alone) -> str | None:
    """A phrase that captions have, and where."""
    line = at.line
    if line.size > 60:
        return None
    if line.size >= (8 if line.credit else 4) and _is_of_archives(line.text[:50]):
        return "archive"
    if CAPTION_CUES.opens(line.words, line.lower):
        return "opens"
    return "within" if CAPTION_CUES.within(line.words, line.lower, line.unspaced) else None


def caption_credit(at: Alone) -> str | None:
    """A credit behind other words, and how long it all is."""
    strength = at.line.caption_credit
    if strength is None:
        return None
    return f"{strength}, {'<8' if at.line.size < 8 else '<45' if at.line.size < 45 else '45+'}"

"""Where a photo credit is opened: "Foto:", "Photo by", "Image source,", "사진=".

Knows the cue tables' openers and the signs behind them, nothing of names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import regex

from newsparse import patterns
from newsparse.cues.credits import CLOSERS, LINKS, OPENERS, RIGHTS
from newsparse.cues.kept import Kept
from newsparse.cues.merged import one_by_one, words
from newsparse.shapes.credits import SIGN, UNCASED

_SIGNS = " /|｜:：=＝"
KEPT = Kept(__name__, __file__)
ALL_OPENERS = KEPT.words(
    "all openers", lambda: {o.rstrip(_SIGNS) for o in words("credit_openers")} | OPENERS
)


def _of_languages() -> Mapping[str, str]:
    found: dict[str, list[str]] = {}
    for code, openers in one_by_one().by_language("credit_openers").items():
        for opener in {o.rstrip(_SIGNS) for o in openers}:
            found.setdefault(opener, []).append(code)
    return {opener: " ".join(codes) for opener, codes in found.items()}


# Opener -> codes of its languages; codes of all languages with a table.
_LANGUAGES = KEPT.pairs("languages", _of_languages)
_CODES = KEPT.words("codes", lambda: one_by_one().codes())

# A word of rights opens a credit too where a colon stands behind it: "Archivfoto: Ana Ruiz".
_RIGHTS = KEPT.words("rights", lambda: (words("rights") | RIGHTS) - CLOSERS)
_WITH_RIGHTS = KEPT.words("openers and rights", lambda: ALL_OPENERS | _RIGHTS)
# "fot", "ph": with a full stop behind them they need no other sign.
_ABBREVIATION = 3
_COLONS = frozenset(":：")
# Ends of such phrases that ask for a name: "photo courtesy of", "handout via".
_ASKING = LINKS | {"of"}
_FIRST_WORDS = KEPT.words("first words", lambda: (opener.split()[0] for opener in ALL_OPENERS))
_LETTERS = regex.compile(r"[\p{L}\p{M}]++")
# The letters that an opener, a sentence of rights, a licence or "Copyright" begins with.
_BEGINNINGS = KEPT.words(
    "beginnings",
    lambda: (
        {
            letters.group()
            for entry in _WITH_RIGHTS | words("rights") | RIGHTS
            if (letters := _LETTERS.match(entry))
        }
        | {"cc", "creative", "gfdl", "pd", "pdm", "copyright"}
    ),
)
# Words and characters of the longest.
_MOST_WORDS, _LONGEST = map(
    int,
    KEPT.ordered(
        "longest",
        lambda: (
            str(max(opener.count(" ") + 1 for opener in _WITH_RIGHTS)),
            str(max(map(len, _WITH_RIGHTS))),
        ),
    ),
)
_TOKEN = regex.compile(r"(?:[\p{L}\p{M}\p{N}'’・-]++|\.(?!\.))++")
# What ``SIGN`` finds, but for the blanks in front of it, and a stop that may stand for a sign.
_SIGN_OR_STOP = re.compile(
    r"[:：/=＝…・.–—-](?:(?<=[:：/=＝…・])|(?<=[–—-])(?=\s)|(?<=\.)(?:\.\.|(?=\s)))\s{0,2}"
)
_STOPPED = regex.compile(rf"(?<=(?:^|[^\p{{L}}])\p{{L}}{{2,{_ABBREVIATION}}})\.")
_LONGEST_FIRST = 40
_FIRST = regex.compile(r"\P{L}{0,3}+([\p{L}\p{M}]++)")
_FIRST_TOKENS = KEPT.words(
    "first tokens",
    lambda: (token.group() for opener in _WITH_RIGHTS if (token := _TOKEN.match(opener))),
)
# "StudioQuelle", "AFPFoto", and no place inside "ATOMKRAFTWERK".
_HIGH_INSIDE = patterns.of_regex(r"(?<=[\p{L}\p{N}.])(?=\p{Lu})(?:(?<!\p{Lu})|(?=\p{Lu}\p{Ll}))")


class Opener(NamedTuple):
    """An opener found in a text.

    Args:
        start: its first character.
        end: the first character of the names behind it.
        signed: a colon, slash, equals sign or the like stands behind it.
        linked: it ends in a word that asks for a name ("photo by", "foto de").
        asking: its last word is one that stands in front of a name: "by", "von".
        rights: the opener where it is a word of rights too: "File photo: ", "Symbolfoto: ".
    """

    start: int
    end: int
    signed: bool
    linked: bool
    rights: str | None = None
    asking: bool = False


def may_open(text: str) -> bool:
    """Whether the first word of the text is the first word of an opener; cheap.

    >>> may_open("Photo by Ana Ruiz"), may_open("The ferry left")
    (True, False)
    """
    word = text.partition(" ")[0]
    if _is_first_word(word):
        first, behind = word.lower(), ""
    else:
        match = _FIRST.match(text, 0, _LONGEST_FIRST)
        if match is None:
            return False
        first, behind = match[1].lower(), text[match.end() : match.end() + 1]
    if first in _FIRST_WORDS or (first in _RIGHTS and behind == ":"):
        return True
    return first.startswith(_BY_FIRST.get(first[0], ()))


def _is_first_word(word: str) -> bool:
    """Whether what stands in front of the first blank surely is one word of letters."""
    return word.isalpha() and len(word) <= _LONGEST_FIRST


def may_begin(text: str) -> bool:
    """Whether what opens a credit, or words of rights, may stand at the very front; cheap.

    >>> may_begin("Photographer: Ana Ruiz"), may_begin("CC-BY"), may_begin("(c) 2024 Ana Ruiz")
    (True, True, True)
    >>> may_begin("The ferry left"), may_begin("Jonas Brandt/dpa")
    (False, False)
    """
    first = text[0]
    if not (first.isupper() or first.islower()):
        return True
    # A word is lowered alone: what follows decides how Greek ends it.
    letters = _LETTERS.match(text, 0, _LONGEST + 2)
    return letters is None or letters.group().lower() in _BEGINNINGS


def _uncased() -> list[str]:
    """Openers of scripts without capitals, the longest first."""
    return sorted((o for o in ALL_OPENERS if UNCASED.match(o)), key=lambda o: (-len(o), o))


UNCASED_OPENERS = KEPT.ordered("uncased openers", _uncased)


def _by_letter(position: int) -> Mapping[str, tuple[str, ...]]:
    """Letter at a position -> the openers of scripts without capitals that have it there."""
    found: dict[str, list[str]] = {}
    for opener in UNCASED_OPENERS:
        found.setdefault(opener[position], []).append(opener)
    return {letter: tuple(openers) for letter, openers in found.items()}


_BY_FIRST, _BY_LAST = _by_letter(0), _by_letter(-1)
# The last three letters of every opener, or all of a shorter one.
_ENDINGS = KEPT.words("endings", lambda: (opener[-3:] for opener in _WITH_RIGHTS))


def opener_at(text: str, start: int, language: str | None = None) -> Opener | None:
    """The longest opener that begins at ``start``.

    Args:
        text: white space folded.
        start: a position in it.
        language: ISO code; where it is given, an opener without a sign behind it must be
            one of that language.

    >>> opener_at("Foto: Jonas Brandt", 0)
    Opener(start=0, end=6, signed=True, linked=False, rights=None, asking=False)
    >>> opener_at("Photographs are old", 0) is None
    False
    >>> opener_at("Ana Ruiz/AP", 0) is None
    True
    """
    best: Opener | None = None
    end = start
    for count in range(_MOST_WORDS):
        token = _TOKEN.match(text, end + (1 if count and text[end : end + 1] == " " else 0))
        if token is None or token.end() - start > _LONGEST + 2:
            break
        end = token.end()
        phrase = text[start:end].lower()
        if not count and not (phrase in _FIRST_TOKENS or phrase.rstrip(".") in _FIRST_TOKENS):
            break
        for spelling in (phrase, phrase.rstrip(".")):
            if spelling in _WITH_RIGHTS and _fits(spelling, text, end, language):
                best = _opener(text, start, end, spelling)
                break
    if best is None and UNCASED.match(text, start):
        best = _glued_opener(text, start)
    return best


def _fits(phrase: str, text: str, end: int, language: str | None) -> bool:
    if phrase not in ALL_OPENERS:
        return text[end : end + 1] in _COLONS or phrase.rpartition(" ")[2] in _ASKING
    return (
        language not in _CODES
        or phrase in OPENERS
        or language in _LANGUAGES.get(phrase, "").split()
        or SIGN.match(text, end) is not None
    )


def _opener(text: str, start: int, end: int, phrase: str) -> Opener:
    sign = SIGN.match(text, end)
    several = " " in phrase
    rights = text[start:end] if phrase in _RIGHTS else None
    if sign is None and several and text[end : end + 1] == ",":
        # "Image source, Getty Images"
        return Opener(start, end + 1, signed=True, linked=True)
    if sign is not None:
        return Opener(start, sign.end(), signed=True, linked=several, rights=rights)
    asking = phrase.rpartition(" ")[2] in _ASKING
    if text[end - 1] == "." and not several and len(phrase) <= _ABBREVIATION:
        return Opener(start, end, signed=True, linked=False, rights=rights)  # "fot. Ana Ruiz"
    return Opener(start, end, signed=False, linked=several, rights=rights, asking=asking)


def _glued_opener(text: str, start: int) -> Opener | None:
    """An opener of a script without spaces: "図：新華社", "사진=뉴시스"."""
    for opener in _BY_FIRST.get(text[start], ()):
        if text.startswith(opener, start):
            sign = SIGN.match(text, start + len(opener))
            if sign is not None:
                return Opener(start, sign.end(), signed=True, linked=False)
    return None


def signed_openers(text: str, start: int) -> list[Opener]:
    """Every opener behind ``start`` that has a sign behind it, in order, whatever is in front.

    Glued ones count where a capital letter shows the seam: "im StudioQuelle: Jo Lee/dpa".

    >>> [opener.start for opener in signed_openers("On stageFoto: A. Bild: B", 0)]
    [8, 17]
    """
    found: list[Opener] = []
    for end in _phrase_ends(text, start):
        opener = _opener_before(text, end, start)
        if opener is None:
            continue
        if found and opener.start < found[-1].end:
            if opener.start <= found[-1].start:
                found[-1] = opener  # "Foto/reprodução: " is one opener
            continue
        found.append(opener)
    return found


def _phrase_ends(text: str, start: int) -> Iterator[int]:
    """Where a phrase would end that has a sign behind it, or a stop in its place."""
    taken = start
    for sign in _SIGN_OR_STOP.finditer(text, start):
        at = sign.start()
        if text[at] == "." and not text.startswith("...", at):
            if _STOPPED.match(text, at):
                taken = at + 1
                yield taken
            continue
        end = at
        while end > max(taken, at - 2) and text[end - 1].isspace():
            end -= 1
        taken = sign.end()
        yield end


def _opener_before(text: str, end: int, floor: int) -> Opener | None:
    low = max(floor, end - _LONGEST)
    tail = text[max(low, end - 8) : end].lower().rstrip(".")
    if not (tail[-3:] in _ENDINGS or tail[-2:] in _ENDINGS or tail[-1:] in _ENDINGS):
        return None
    tokens = list(_TOKEN.finditer(text, low, end))[-_MOST_WORDS:]
    if not tokens or tokens[-1].end() != end:
        return None
    for token in tokens:
        seams = (seam.start() for seam in _HIGH_INSIDE.finditer(text, token.start(), token.end()))
        for start in (token.start(), *seams):
            phrase = text[start:end].lower().rstrip(".")
            if text[end - 1] == "." and len(phrase) > _ABBREVIATION:
                continue
            if phrase in ALL_OPENERS or (phrase in _RIGHTS and text[end : end + 1] in _COLONS):
                return _opener(text, start, end, phrase)
    if UNCASED.match(text, end - 1):
        for opener in _BY_LAST.get(text[end - 1], ()):
            if text.endswith(opener, low, end):
                return _opener(text, end - len(opener), end, opener)
    return None

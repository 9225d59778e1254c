"""Whether a string is a person's name, and the names of a list of people.

Judges the form: capitals, initials, particles, suffixes, family names where a script has no
capitals. Knows nothing of bylines and credits.
"""

from __future__ import annotations

from newsparse import patterns
from newsparse.cues.bylines import NO_PARTICLES, TITLE_WORDS, WORD_ENDINGS
from newsparse.cues.bylines import PARTICLES as WORLD_PARTICLES
from newsparse.cues.family_names import CHINESE, JAPANESE, KOREAN
from newsparse.cues.given_names import GIVEN_NAMES
from newsparse.cues.kept import Kept
from newsparse.cues.merged import words
from newsparse.cues.places import PLACES
from newsparse.cues.plain_words import PLAIN_WORDS
from newsparse.shapes import names as shapes

LONGEST_NAME = 70
MOST_WORDS = 7
LONGEST_LIST = 1000
LONGEST_GIVEN = 3

KEPT = Kept(__name__, __file__)
PARTICLES = (words("name_particles") | WORLD_PARTICLES) - NO_PARTICLES
HONORIFICS = KEPT.words("honorifics", lambda: words("honorifics") - GIVEN_NAMES)
_NOT_NAMES = KEPT.words(
    "not names",
    lambda: (
        (words("roles") | words("staff") | words("credit_openers") | words("rights") | TITLE_WORDS)
        - GIVEN_NAMES
        - PARTICLES
    ),
)
# Frequent words of scripts without capitals: only they tell a phrase from a name there.
UNCASED_PLAIN = KEPT.words(
    "uncased plain words",
    lambda: (
        frozenset(word for word in words("function_words") if word[0].lower() == word[0].upper())
        - GIVEN_NAMES
    ),
)
_JOINERS = (words("byline_joiners") | {"and", "&", "+"}) - {"-"}
_LIST_BREAK = patterns.of_regex(r"\s*+[,;/|·•،、，；]\s*+|\s++[&+–—]\s++")
_EASTERN = patterns.of_regex(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_CASED = patterns.of_regex(r"[\p{Lu}\p{Lt}]")


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
    >>> is_person_name("山田太郎"), is_person_name("홍길동"), is_person_name("אבי כהן")
    (True, True, True)
    """
    if not 2 <= len(text) <= LONGEST_NAME:
        return False
    if is_eastern(text):
        return is_eastern_name(text)
    if not ("A" <= text[0] <= "Z" or _CASED.search(text)):
        return _is_uncased_name(text, alone)
    parts = text.split()
    return (
        (alone or len(parts) > 1)
        and len(parts) <= MOST_WORDS
        and name_length(parts) == len(parts)
        and not (len(parts) == 1 and parts[0].lower() in PLAIN_WORDS)
    )


def name_length(parts: list[str]) -> int:
    """How many words, from the first, can be one name in a script that has capitals.

    Args:
        parts: words with their inner and closing punctuation ("O'Neill", "J.", "Jr.").

    >>> name_length(["Ana", "de", "la", "Peña", "in", "Madrid"])
    4
    >>> name_length(["the", "river"])
    0
    """
    length = full = 0
    for position, part in enumerate(parts):
        lowered = part.lower()
        if part[0].islower() and lowered in PARTICLES:
            continue
        plain = _is_plainly_formed(part)
        if position and not plain and part in shapes.SUFFIXES:
            length = position + 1
            break
        if lowered.rstrip(".") in HONORIFICS and not full:
            length = position + 1
            continue
        if lowered in _NOT_NAMES or not (plain or _is_name_word(part, lowered)):
            break
        length = position + 1
        full += plain or not shapes.is_initial(part)
    return length if full else 0


def _is_plainly_formed(part: str) -> bool:
    """Whether a word surely is a capital and small letters, and no suffix: "Ruiz", not "Jnr"."""
    return len(part) > 3 and part.isalpha() and part[0].isupper() and part[1:].islower()


def _is_name_word(part: str, lowered: str) -> bool:
    if part.isalpha() and part[0].isupper() and (part[1:].islower() or part.isupper()):
        return lowered not in _NOT_NAMES  # "Li", "RUIZ"
    return (
        shapes.NAME_WORD.fullmatch(part) is not None
        and lowered.rpartition("-")[2] not in _NOT_NAMES
        and shapes.GLUE.search(part) is None
    )


def has_given_name(name: str) -> bool:
    """Whether a given name that many people bear is among the first words of a name.

    >>> has_given_name("Ana Ruiz"), has_given_name("White House")
    (True, False)
    """
    first = name.lower().split()[:3]
    if not GIVEN_NAMES.isdisjoint(first):
        return True
    return "-" in name and any(not GIVEN_NAMES.isdisjoint(word.split("-")) for word in first)


def is_plain(name: str) -> bool:
    """Whether plain words speak against a name: its first, or any where no given name is.

    >>> is_plain("Supreme Court"), is_plain("Ana Court"), is_plain("Mathoba Sebeko")
    (True, False, False)
    >>> is_plain("PM Sebeko"), is_plain("Strategische Ziele")
    (True, True)
    """
    found = name.lower().split()
    if found[0] in PLAIN_WORDS:
        return True
    if has_given_name(name):
        return False
    printed = name.split()
    if not PLAIN_WORDS.isdisjoint(found) or any(word.endswith(WORD_ENDINGS) for word in found):
        return True
    return (
        # "PM Modi", "FC Nordstadt": letters in capitals beside a name that is not.
        not name.isupper()
        and any(len(w) > 1 and w.isalpha() and w.isupper() and len(w) < 6 for w in printed)
    )


def is_eastern_name(text: str, *, short: bool = False) -> bool:
    """Whether the whole text is a Chinese, Japanese or Korean name.

    Args:
        text: without white space around it.
        short: accept a Korean name of two syllables too, as many plain words have.

    >>> is_eastern_name("大野 美里"), is_eastern_name("李娜"), is_eastern_name("김하늘")
    (True, True, True)
    >>> is_eastern_name("経済部"), is_eastern_name("대한민국")
    (False, False)
    """
    if text in PLACES:
        return False
    if shapes.HANGUL.fullmatch(text):
        family = 2 if text[:2] in KOREAN and len(text) > 3 else 1
        given = len(text) - family
        return text[:family] in KOREAN and (1 if short else 2) <= given <= 2
    if shapes.HAN_NAME.fullmatch(text):
        return text[:2] in JAPANESE or text[:2] in CHINESE or _is_short_chinese(text)
    if shapes.JAPANESE_GAPPED.fullmatch(text) or shapes.KATAKANA_NAME.fullmatch(text):
        return True
    return shapes.JAPANESE_NAME.fullmatch(text) is not None and any(
        text[:length] in JAPANESE and len(text) - length <= LONGEST_GIVEN for length in (2, 3)
    )


def is_eastern(text: str) -> bool:
    """Whether a line is written in Chinese, Japanese or Korean.

    >>> is_eastern("山田太郎記者"), is_eastern("Ana Ruiz")
    (True, False)
    """
    return not text.isascii() and _EASTERN.search(text) is not None


def person_names(text: str) -> tuple[str, ...]:
    """The names of a list of people; empty where any piece of it is something else.

    >>> person_names("Ana Ruiz, Ben Okafor and Li Na")
    ('Ana Ruiz', 'Ben Okafor', 'Li Na')
    >>> person_names("Ana Ruiz and the river")
    ()
    """
    if len(text) > LONGEST_LIST:
        return ()
    pieces: list[str] = []
    for piece in _LIST_BREAK.split(text.strip()):
        run: list[str] = []
        for word in piece.split():
            if word.lower() in _JOINERS and not word.istitle():
                pieces.append(" ".join(run))
                run = []
            else:
                run.append(word)
        pieces.append(" ".join(run))
    found = tuple(piece for piece in pieces if piece)
    return found if all(is_person_name(piece) for piece in found) else ()


def _is_short_chinese(text: str) -> bool:
    return text[0] in CHINESE and len(text) <= 3


def _is_uncased_name(text: str, alone: bool) -> bool:
    parts = text.split()
    return (1 if alone else 2) <= len(parts) <= 4 and all(
        shapes.UNCASED_WORD.fullmatch(part) and not (part in _NOT_NAMES or part in UNCASED_PLAIN)
        for part in parts
    )

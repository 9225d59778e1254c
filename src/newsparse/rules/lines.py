"""Plain facts of one line, found once. Decides nothing; knows no other line.

Short lines come again, on a page and from page to page ("Share", "Read more"): the facts of the
last ones seen are kept, so many and no more, and are the same as if they were found anew.
"""

from __future__ import annotations

import re
from functools import lru_cache
from operator import itemgetter
from sys import intern

from newsparse import patterns
from newsparse.fields.byline import byline_strength
from newsparse.fields.caption import caption_credit_strength
from newsparse.fields.credit import credit_strength
from newsparse.fields.dateline import dateline_strength
from newsparse.fields.timestamp import timestamp_strength
from newsparse.rules.cue_lines import (
    FUNCTION_WORDS,
    FURNITURE_LINES,
    FURNITURE_OPENERS,
    FURNITURE_WORDS,
    KICKER_PHRASES,
    KICKERS,
    NOTE_OPENERS,
)
from newsparse.rules.phrases import UNSPACED, words_in
from newsparse.shapes.latin import LATIN_BLANKS, LATIN_CAPITALS, LATIN_NUMBERS, is_latin
from newsparse.shapes.mojibake import unbroken_text
from newsparse.tidy import holds_letters_alone

SENTENCE_END = patterns.of_regex(r"[.!?…][\"'”’»)\]]?\s+(?=[\p{Lu}\p{N}\"'“‘«„(¿¡])|[。！？।](?=.)")
# The same for text of Latin letters, three times as fast.
LATIN_SENTENCE_END = re.compile(
    rf"[.!?…][\"'”’»)\]]?[{LATIN_BLANKS}]+(?=[{LATIN_CAPITALS}{LATIN_NUMBERS}\"'“‘«„(¿¡])"
)
LONGEST_READ = 400  # characters of a line that its word facts look at
LONGEST_FURNITURE = 40  # words
SPACED_WORD, HANGUL_WORD, UNSPACED_WORD = 6, 3, 2  # characters that a word's meaning takes
HANGUL = patterns.of_re(r"[\uac00-\ud7af]")
SHORTEST_PROSE = 75  # letters of English
UNENDED_PROSE = 220  # characters of running text that does not end in a stop
STOPS = ".!?…:。！？।؟"
CLOSERS = "\"'”’»)] "


LONGEST_REPEATED = 120  # characters of a line that may well come again
MOST_REPEATED = 1024  # lines whose facts are kept


class Line:
    """What can be said of a line alone. Shared between pages: never changed once it is made.

    Args:
        text: tidied text; characters that were decoded wrongly as they were meant.
        lower: its beginning in lower case.
        words: the lower-cased words of its beginning, in order.
        size: length, measured in words of English.
        unspaced: whether its script is written without spaces.
        hangul: whether it is Korean, whose words are of few characters.
        sentences: ends of sentences inside it.
        function_words: share of the words that are function words, 0..1.
        capitals: share of the words that begin with a capital, 0..1.
        prose: whether it reads like running text.
        cue: what the cue tables say of it, or None.
        byline: what the field parsers' cheap tests say; and so on below.
    """

    __slots__ = (
        "byline",
        "capitals",
        "caption_credit",
        "credit",
        "cue",
        "dateline",
        "function_words",
        "hangul",
        "lower",
        "prose",
        "sentences",
        "size",
        "text",
        "timestamp",
        "unspaced",
        "words",
    )  # fmt: skip

    def __init__(self, text: str, lower: str, words: list[str], size: int) -> None:
        """A line of which no more is said yet."""
        self.text = text
        self.lower = lower
        self.words = words
        self.size = size
        self.unspaced: bool = False
        self.hangul: bool = False
        self.sentences: int = 0
        self.function_words: float = 0.0
        self.capitals: float = 0.0
        self.prose: bool = False
        self.cue: str | None = None
        self.byline: str | None = None
        self.credit: str | None = None
        self.caption_credit: str | None = None
        self.timestamp: str | None = None
        self.dateline: str | None = None


def line_of(text: str) -> Line:
    """The facts of a line.

    Args:
        text: white space folded.
    """
    return line_of_short(text) if len(text) <= LONGEST_REPEATED else found_line(text)


def found_line(text: str) -> Line:
    """The facts of a line, found anew."""
    text = unbroken_text(text)
    head = text[:LONGEST_READ]
    lower = head.lower()
    # A page says most of its words more than once: each is kept once.
    latin = is_latin(head)
    words = list(map(intern, words_in(lower, latin=latin)))
    unspaced = not latin and len(UNSPACED.findall(head)) > len(head) // 4
    hangul = not latin and len(HANGUL.findall(head)) > len(head) // 4
    size = _size(text, unspaced, hangul)
    # Neither a sentence's end nor a credit behind a caption is printed without a sign.
    has_signs = not holds_letters_alone(text)
    ends = LATIN_SENTENCE_END if latin else SENTENCE_END
    sentences = len(ends.findall(head)) if size > 4 and has_signs else 0
    known = sum(map(FUNCTION_WORDS.__contains__, words))
    function_words = known / len(words) if words else 0.0
    short = len(text) <= 300
    dateline = dateline_strength(text)
    # An agency in brackets behind a place is the dateline's, and no credit.
    may_be_caption = has_signs and len(text) <= 1200 and dateline != "agency"
    line = Line(text, lower, words, size)
    line.unspaced = unspaced
    line.hangul = hangul
    line.sentences = sentences
    line.function_words = function_words
    line.capitals = _capitals(head)
    line.prose = _is_prose(text, size, unspaced, function_words)
    line.cue = _cue(words, lower, unspaced) if size <= LONGEST_FURNITURE else None
    line.byline = byline_strength(text) if short else None
    line.credit = credit_strength(text) if short else None
    line.caption_credit = caption_credit_strength(text) if may_be_caption else None
    line.timestamp = timestamp_strength(text) if short else None
    line.dateline = dateline
    return line


line_of_short = lru_cache(MOST_REPEATED)(found_line)


def _size(text: str, unspaced: bool, hangul: bool) -> int:
    """Length in words of English, so that all languages can be measured alike.

    Some languages say in one word what others say in three; their letters tell better.
    """
    if unspaced:
        return len(text) // UNSPACED_WORD + 1
    if hangul:
        return len(text) // HANGUL_WORD + 1
    return (len(text) + SPACED_WORD // 2) // SPACED_WORD


def _is_prose(text: str, size: int, unspaced: bool, function_words: float) -> bool:
    """Whether a line reads like running text: long, and ended like a sentence.

    Measured in characters, since a language with many endings says in five words what
    another says in twelve.
    """
    length = size * SPACED_WORD
    if length < SHORTEST_PROSE:
        return False
    if text.rstrip(CLOSERS)[-1:] in STOPS:
        return True
    return length >= UNENDED_PROSE and (unspaced or function_words >= 0.1)


_first = itemgetter(0)


def _capitals(head: str) -> float:
    firsts = "".join(map(_first, head.split(None, 30)[:30]))
    if not firsts.isalpha():
        # What is no letter has no capitals, but for a few circled ones.
        firsts = "".join(filter(str.isalpha, firsts))
    return sum(map(str.isupper, firsts)) / len(firsts) if firsts else 0.0


def _cue(words: list[str], lower: str, unspaced: bool) -> str | None:
    """What the cue tables say of a line: the surest first."""
    short = len(words) <= 8
    whole = " ".join(words) if short else ""
    if short and (whole in FURNITURE_LINES or (unspaced and lower in FURNITURE_LINES)):
        return "furniture line"
    if whole in KICKERS:
        return "kicker"
    for name, table in (("note opener", NOTE_OPENERS), ("furniture opener", FURNITURE_OPENERS)):
        if table.opens(words, lower):
            return name
    if FURNITURE_WORDS.within(words, lower, unspaced):
        return "furniture word"
    return "kicker opener" if short and KICKER_PHRASES.opens(words, lower) else None

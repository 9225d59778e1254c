"""The language most of a page is in. Decides by script and function words only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from newsparse import patterns
from newsparse.cues.kept import Kept
from newsparse.cues.merged import one_by_one
from newsparse.rules.phrases import words_in
from newsparse.shapes.latin import is_latin

FEWEST_WORDS = 5  # function words seen before a language is named
CLEAR = 40  # function words that leave no doubt
TEXTS_READ = 12
CHARACTERS_READ = 400  # of each

# Scripts that one language of the tables is written in; kana before Han, which Japanese uses too.
_SCRIPTS = {
    "ja": r"\u3040-\u30ff",
    "ko": r"\uac00-\ud7af",
    "zh": r"\u3400-\u9fff",
    "el": r"\u0370-\u03ff",
    "he": r"\u0590-\u05ff",
    "hi": r"\u0900-\u097f",
}
KEPT = Kept(__name__, __file__)
_BETWEEN = " "
# Function word -> codes of the languages that have it.
_LANGUAGES = KEPT.pairs(
    "languages",
    lambda: {
        word: _BETWEEN.join(sorted(codes))
        for word, codes in one_by_one().languages_of("function_words").items()
    },
)
# Code -> how many function words its language has.
_COUNTS = {
    code: int(count)
    for code, count in KEPT.pairs(
        "counts",
        lambda: {
            code: str(count)
            for code, count in Counter(_BETWEEN.join(_LANGUAGES.values()).split(_BETWEEN)).items()
        },
    ).items()
}
# Any character of these scripts: most pages have none.
_ANY_SCRIPT = patterns.of_re(f"[{''.join(_SCRIPTS.values())}]")


def language_of(texts: Sequence[str]) -> str | None:
    """ISO 639-1 code of the language most of the text is in, or None where too little is known.

    Args:
        texts: the page's blocks; the longest tell most.

    >>> language_of(["Der Hund und die Katze sind in dem Haus"])
    'de'
    >>> language_of(["42"]) is None
    True
    """
    longest = sorted(texts, key=len, reverse=True)[:TEXTS_READ]
    sample = " ".join(text[:CHARACTERS_READ] for text in longest)
    latin = is_latin(sample)
    if not latin and _ANY_SCRIPT.search(sample):
        letters = sum(map(str.isalpha, sample))
        for code, script in _SCRIPTS.items():
            share = len(re.findall(f"[{script}]", sample)) / letters if letters else 0
            if share > (0.15 if code == "ja" else 0.4) and code in _COUNTS:
                return code
    lower = sample.lower()
    # Words between blanks, signs left on them, are enough of a longer text.
    best, found = _most_spoken(lower.split())
    if found < CLEAR:
        best, found = _most_spoken(words_in(lower, latin=latin))
    return best if found >= FEWEST_WORDS else None


def _most_spoken(words: Iterable[str]) -> tuple[str | None, int]:
    """The language with the most function words among some, and how many those are."""
    counts: dict[str, int] = {}
    for word, times in Counter(filter(_LANGUAGES.__contains__, words)).items():
        for code in _LANGUAGES[word].split(_BETWEEN):
            counts[code] = counts.get(code, 0) + times
    if not counts:
        return None, 0
    # A longer list of function words finds more of them: set against the list's length.
    best = max(counts, key=lambda c: (counts[c] / _COUNTS[c] ** 0.5, c))
    return best, counts[best]

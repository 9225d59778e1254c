"""The cue tables that lines are looked up in: menus, notes, kickers. Knows no line."""

from __future__ import annotations

from newsparse.cues.kept import Kept
from newsparse.cues.merged import words
from newsparse.rules.phrases import Phrases, kept_phrases, words_of

KEPT = Kept(__name__, __file__)

FUNCTION_WORDS = words("function_words")
FURNITURE_LINES = KEPT.words("furniture lines", lambda: map(words_of, words("furniture_lines")))
KICKERS = KEPT.words("kickers", lambda: map(words_of, words("kickers")))


def _kept(section: str) -> Phrases:
    return kept_phrases(KEPT, section, lambda: words(section))


FURNITURE_OPENERS = _kept("furniture_openers")
FURNITURE_WORDS = _kept("furniture_words")
NOTE_OPENERS = _kept("note_openers")
KICKER_PHRASES = _kept("kickers")
CAPTION_CUES = _kept("caption_cues")

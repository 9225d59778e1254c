"""How a line ends and how it begins, as one of a few classes. Knows nothing of other lines."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.cues.merged import words

TERMINAL = frozenset(".!?…。！？؟।۔")
QUOTE_END = "\"'”’»“‘)]」』）"
CLOSING = frozenset(")]}»”%,.;:!?…、。，．；：！？）」』】〉》،؛؟।")
OPENING = frozenset("([{„“‘«\"「『（【'‚‹")
FRONT = "([{„“‘«\"「『（【'‚‹¿¡"
END_SIGNS: Mapping[str, str] = {
    **dict.fromkeys(QUOTE_END, "quote"),
    **dict.fromkeys("([{„«「『（【‚‹", "opening"),
    **dict.fromkeys(",;、，،؛–—/&+@", "comma"),
    **dict.fromkeys("-\u2010", "hyphen"),
    **dict.fromkeys(":：", "colon"),
}
SMALL_WORDS = words("function_words") | words("name_particles") | words("byline_places")
# "は、" and "を" follow a noun; a line that opens with one goes on as a lower-case one does.
PARTICLES = frozenset(w for w in words("function_words") if "\u3041" <= w <= "\u309f")


def ending(text: str) -> str:
    """How a line ends, as a class.

    >>> ending("He said so."), ending("according to the"), ending("reports ("), ending("Ana Ruiz")
    ('stop', 'small word', 'opening', 'capital')
    """
    last = text[-1]
    if text[-8:].rstrip(QUOTE_END)[-1:] in TERMINAL:
        return "stop"
    if last in END_SIGNS:
        return END_SIGNS[last]
    if last.isdigit():
        return "digit"
    return _last_word(text) if last.isalpha() else "other"


def _last_word(text: str) -> str:
    word = text[-30:].rsplit(maxsplit=1)[-1].lstrip(FRONT)
    if word.lower() in SMALL_WORDS and not (len(word) > 1 and word.isupper()):
        return "small word"
    if not word[-1].isupper() and not word[-1].islower():
        return "uncased"
    return "lower" if word[0].islower() else "capital"


def beginning(text: str) -> str:
    """How a line begins, as a class.

    >>> beginning("says so"), beginning(", he said"), beginning("(Reuters)"), beginning("Ana")
    ('lower', 'closing', 'opening', 'capital')
    """
    first, second = text[0], text[1:2]
    if first.isalpha():
        if first.islower() or first in PARTICLES:
            return "lower"
        return "capital" if first.isupper() else "uncased"
    if first in CLOSING or (first in "'’" and second.islower()):
        return "closing"
    if first == '"' and (not second or second in " ,.;:)"):
        return "closing"
    if first in OPENING:
        return "opening"
    return "digit" if first.isdigit() else "dash" if first in "-–—" and second else "other"

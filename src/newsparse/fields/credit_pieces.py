"""Where a credit falls into pieces: at signs, at "via" and "and", at the ends of sentences.

Knows what stands between names. What the pieces are is for ``fields.credit_parts`` to say.
"""

from __future__ import annotations

from collections.abc import Iterable

import regex

from newsparse import patterns
from newsparse.cues.credits import LINKS, RIGHTS, VIA
from newsparse.cues.merged import words
from newsparse.fields.agencies import is_agency
from newsparse.fields.names import is_person_name
from newsparse.shapes import credits as shapes

ALL_RIGHTS = words("rights") | RIGHTS
JOINERS = words("byline_joiners") | {"&", "+"}
FUNCTION_WORDS = words("function_words")
EDGES = " \t.,;:-–—/|=＝+*·•\"'“”„«»‹›‘’"
_LINKING = LINKS | JOINERS
_HONORIFICS = words("honorifics")
_APART = patterns.of_regex(rf"[/|(]| {VIA} ")
_FIRST_WORD = patterns.of_regex(r"\S++")


def is_rights(text: str) -> bool:
    """Whether the whole text is a licence, a year, or words of rights or provenance.

    >>> is_rights("CC BY-SA 4.0"), is_rights("Archivbild"), is_rights("Jonas Brandt")
    (True, True, False)
    """
    if text.lower().strip(EDGES) in ALL_RIGHTS:
        return True
    if shapes.may_be_licence(text):
        return shapes.LICENCE.fullmatch(text) is not None
    return text[:1].isdigit() and shapes.DATE.fullmatch(text) is not None


def pieces_of(sentence: str) -> Iterable[str]:
    """The names and rights of one sentence of a credit, signs between them left out.

    >>> list(pieces_of("Ana Ruiz, Ben Okafor/AFP via Getty Images"))
    ['Ana Ruiz', 'Ben Okafor', 'AFP', 'Getty Images']
    """
    if is_agency(sentence) and not _is_several(sentence):
        yield sentence.strip(EDGES)
        return
    position = 0
    for seam in shapes.BREAK.finditer(sentence):
        yield from _linked(sentence[position : seam.start()])
        position = seam.end()
    yield from _linked(sentence[position:])


def _is_several(sentence: str) -> bool:
    """Whether an agency's name is that of two: "AFP/Getty Images", but not "dpa/lnw"."""
    seam = _APART.search(sentence)
    return seam is not None and is_agency(sentence[seam.end() :])


def sentence_ends(text: str, start: int, end: int) -> Iterable[regex.Match[str]]:
    """The ends of sentences in ``text[start:end]``, not the stops behind initials and titles."""
    for stop in shapes.SENTENCE_END.finditer(text, start, end):
        at = stop.start()
        dotted = text[at] == "."
        short = dotted and shapes.SHORT_BEFORE_STOP.search(text, max(0, at - 7), at + 1)
        if short and (len(short[1]) <= 2 or short[1].lower() in _HONORIFICS):
            continue
        if stop.end() < end and text[stop.end()].islower():
            # "Inst. for Space Research" goes on, "in Ulm. dpa" and "in Ulm. privat" do not
            word = _FIRST_WORD.match(text, stop.end(), end)
            if word is None or not _opens_small(word.group()):
                continue
        yield stop


def _opens_small(word: str) -> bool:
    name = word.partition("/")[0]
    return len(name) < len(word) or is_agency(name) or is_rights(name)


def sentences_of(text: str, *, opened: bool) -> Iterable[str]:
    """The sentences of a credit; only an opened one, or one of rights, has a second.

    >>> list(sentences_of("Ana Ruiz. Styling: Bo Ek", opened=True))
    ['Ana Ruiz', 'Styling: Bo Ek']
    """
    position = 0
    for stop in sentence_ends(text, 0, len(text)):
        if opened or is_rights(text[stop.end() :]):
            yield text[position : stop.start()]
            position = stop.end()
    yield text[position:]


def _linked(piece: str) -> Iterable[str]:
    """Split at "via", "for" and "and", the last only where both sides are whole names."""
    run: list[str] = []
    rest = piece.split()
    if rest and rest[0].lower() == VIA:
        del rest[0]
    if rest and _LINKING.isdisjoint(rest):
        yield " ".join(rest)
        return
    for position, word in enumerate(rest):
        if word in LINKS and run and position + 1 < len(rest):
            before, behind = " ".join(run), " ".join(rest[position + 1 :])
            if rest[position + 1] in FUNCTION_WORDS and behind.count(" "):
                behind = behind.partition(" ")[2]  # "für die Uferzeitung"
            if word == VIA or (_is_name(before) and behind[:1].isupper()):
                yield before
                run = []
                continue
        elif word in JOINERS and run and _is_name(" ".join(run)):
            behind = " ".join(rest[position + 1 :])
            if _is_name(behind) or any(j in rest[position + 1 :] for j in JOINERS | {VIA}):
                yield " ".join(run)
                run = []
                continue
        run.append(word)
    if run:
        yield " ".join(run)


def _is_name(text: str) -> bool:
    return is_person_name(text) or is_agency(text)

"""Cuts the words of a byline into items: who, joined how, behind which opener.

    byline = opener? item ((joiner | mark | time) opener? item)*

Decides where one item ends and whether its opener speaks of authors. Knows nothing of what an
item says.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import attrs

from newsparse.cues.bylines import INDEFINITE, PREPOSITIONS
from newsparse.cues.given_names import GIVEN_NAMES
from newsparse.fields.agencies import is_agency
from newsparse.fields.byline_tables import (
    AUTHORS,
    CUTS,
    GENRES,
    JOINERS,
    MATERIAL,
    NOT_WRITERS,
    OTHERS,
    ROLE_PHRASES,
    STAFF,
)
from newsparse.fields.byline_words import Word
from newsparse.fields.names import PARTICLES
from newsparse.shapes.names import SUFFIXES

_MARKS = {
    **dict.fromkeys(",،、，", ","),
    **dict.fromkeys("&+", "and"),
    **dict.fromkeys("|•·;–—-→»›>\\\n", "|"),
    "/": "/",
    **dict.fromkeys("([（【［<", "("),
    **dict.fromkeys(")]）】］>", ")"),
}
# Also inside one person's name.
_NAME_JOINERS = frozenset("yei")
_CLOSING = frozenset(")]）】］")
_ROLE_LEADS = frozenset({",", "glue", "("})
_COLONS = frozenset(":：-–—")
MOST_GENRE_WORDS = 3


class Opener(NamedTuple):
    """What stands in front of authors.

    Args:
        is_authors: whether those behind it wrote the piece.
        is_listed: whether it opens bylines where nobody else is named ("Edited by").
        sure: a preposition, several words or a colon: a single name may follow.
        particle: the opener is also a name's particle ("De", "Von").
        start: index of its first word.
        end: index of the word behind it.
    """

    is_authors: bool
    is_listed: bool
    sure: bool
    particle: bool
    start: int
    end: int


@attrs.define(eq=False, repr=False)
class _Piece:
    lead: str
    words: list[Word] = attrs.Factory(list)
    opener: Opener | None = None


class Item(NamedTuple):
    """A piece of a byline.

    Args:
        words: what was printed, without joiners and marks.
        lead: how it is joined: "start", ",", "and", "with", "|", "/", "(", ")", "time"
            or "glue".
        opener: the opener right in front of it.
    """

    words: tuple[Word, ...]
    lead: str
    opener: Opener | None = None


def items_of(found: Sequence[Word]) -> tuple[Item, ...]:
    """The items of a byline's words, times left out.

    >>> from newsparse.fields.byline_words import byline_words
    >>> [(item.lead, item.words[0].text) for item in items_of(byline_words("By Ana and Ben"))]
    [('start', 'Ana'), ('and', 'Ben')]
    """
    lowers = [word.lower.rstrip(".") if word.kind == "word" else word.lower for word in found]
    of_words = {(word.kind, word.glued) for word in found} == {("word", False)}
    if of_words and CUTS.isdisjoint(lowers):
        return (Item(tuple(found), "start"),)
    return _items_apart(found, lowers)


def _items_apart(found: Sequence[Word], lowers: Sequence[str]) -> tuple[Item, ...]:
    """The items, cut word by word; ``lowers`` are the words as the cue tables have them."""
    pieces = [_Piece("start")]
    position = 0
    while position < len(found):
        piece, word = pieces[-1], found[position]
        is_headed = position + 1 < len(found) and found[position + 1].text in ":："
        if piece.words and is_headed and opener_at(found, lowers, position):
            # "Text: Ana Ruiz Foto: Ben Okafor"
            pieces.append(_Piece("|"))
            piece = pieces[-1]
        if not piece.words:
            opener = opener_at(found, lowers, position)
            if opener and len(pieces) > 1 and piece.lead in _ROLE_LEADS:
                # "Ana Ruiz, editor" is no opener; "Ana Ruiz, editing by Ben", "(photos)" are.
                opener = opener if opener.sure or found[opener.end].text in _CLOSING else None
            if opener is not None:
                if piece.opener is not None:
                    pieces.append(_Piece("|"))
                pieces[-1].opener = opener
                position = opener.end
                continue
            role = ROLE_PHRASES.length_at(lowers, position)
            if role > 1 and pieces[-1].opener is None:
                # "rédacteur en chef": a joiner of other languages inside a job title.
                pieces[-1].words.extend(found[position : position + role])
                position += role
                continue
        lead, length = _join_at(found, lowers, position, len(piece.words))
        if lead == "and" and piece.opener and not piece.words:
            # "By a staff reporter": "a" is a joiner in other languages.
            lead, length = "", 1
        if lead.strip() and (piece.words or piece.opener):
            pieces.append(_Piece(lead))
        elif lead.strip() and (lead != "," or piece.lead == "start"):
            piece.lead = lead
        if word.glued and piece.words and not lead:
            pieces.append(_Piece("glue"))
        if not lead:
            pieces[-1].words.append(word)
        position += max(length, 1)
    return tuple(
        Item(tuple(piece.words), piece.lead, piece.opener)
        for piece in pieces
        if piece.words or piece.opener
    )


def opener_at(found: Sequence[Word], lowers: Sequence[str], position: int) -> Opener | None:
    """The opener that begins at ``position``, genre words in front of it included.

    Args:
        found: words of the byline.
        lowers: the same in lower case, without a full stop behind.
        position: index of the first word.
    """
    start = position
    for skipped in range(MOST_GENRE_WORDS + 1):
        at = position + skipped
        if at >= len(found) or found[at].kind not in ("word", "mark"):
            return None
        opener = _plain_opener(found, lowers, at)
        if opener is not None and (not skipped or opener.sure):
            return opener._replace(start=start)
        if lowers[at] not in GENRES:
            return None
    return None


def _plain_opener(found: Sequence[Word], lowers: Sequence[str], position: int) -> Opener | None:
    at, is_authors, is_listed, parts = position, False, False, 0
    while at < len(found):
        author, other = AUTHORS.length_at(lowers, at), OTHERS.length_at(lowers, at)
        length = max(author, other)
        if not length:
            break
        is_authors |= author >= other and not (author == other == NOT_WRITERS.length_at(lowers, at))
        is_listed |= author >= other
        parts += 1
        at += length
        # "Text und Fotos: …", "Text/Foto: …": the joiner belongs to the opener if one follows.
        beyond = at + 1
        is_joined = beyond < len(found) and (
            lowers[at] in "/,&" or JOINERS.length_at(lowers, at) == 1
        )
        if is_joined and (AUTHORS.length_at(lowers, beyond) or OTHERS.length_at(lowers, beyond)):
            at = beyond
            continue
        break
    if not parts or at >= len(found):
        return None
    colon = found[at].text in _COLONS
    first, last = found[position], lowers[at - 1]
    is_particle = not colon and at - position == 1 and first.lower in PARTICLES
    if not colon and at - position == 1 and first.lower in GIVEN_NAMES:
        return None
    if is_particle and not _begins_author(found, at):
        return None
    return Opener(
        is_authors=is_authors,
        is_listed=is_listed,
        sure=colon or last in PREPOSITIONS,
        particle=is_particle,
        start=position,
        end=at + colon,
    )


def _begins_author(found: Sequence[Word], position: int) -> bool:
    """Whether a full name or an agency stands at ``position``: "De Ana Ruiz", not "De Vries"."""
    first, *rest = found[position : position + 2]
    if first.kind == "domain" or is_agency(first.text) or first.lower in STAFF:
        return True
    if rest and first.lower in INDEFINITE and rest[0].lower in STAFF:
        return True
    if rest and rest[0].lower in PARTICLES and first.text[0].isupper():
        # "Von Ana von der Heide"
        return len(found) > position + 2
    return bool(rest) and all(
        word.kind == "word" and word.text[0].isupper() for word in (first, *rest)
    )


def _is_shouted(found: Sequence[Word], position: int, held: int) -> bool:
    """Whether a single capital is a small word printed large: "JOÃO SILVA E ANA LIMA"."""
    around = (*found[position - 1 : position], *found[position + 1 : position + 2])
    return (
        len(found[position].text) == 1
        and held > 1
        and all(len(word.text) > 1 and word.text.isupper() for word in around)
    )


def _join_at(
    found: Sequence[Word], lowers: Sequence[str], position: int, held: int
) -> tuple[str, int]:
    """How the word at ``position`` parts two items, and how many words that takes.

    ``held`` is the number of words of the item so far.
    """
    word = found[position]
    if word.kind == "time":
        return "time", 1
    if word.kind == "mark":
        lead = _MARKS.get(word.text, "")
        beyond = found[position + 1].text if position + 1 < len(found) else ""
        # "John Smith, Jr." is one name.
        return (" " if lead == "," and beyond in SUFFIXES else lead), 1
    is_capital = word.text.istitle() and not _is_shouted(found, position, held)
    if word.kind != "word" or not position or is_capital:
        return "", 1
    length = MATERIAL.length_at(lowers, position)
    if length:
        return "with", length
    length = JOINERS.length_at(lowers, position)
    if length == 1 and lowers[position] in _NAME_JOINERS and held > 1:
        # "José Ortega y Gasset" is one person, "Ana Ruiz y Luis Gil" are two.
        ahead = [w for w in found[position + 1 : position + 3] if w.kind == "word"]
        if len(ahead) == 1:
            return "", 1
    return ("and", length) if length else ("", 1)

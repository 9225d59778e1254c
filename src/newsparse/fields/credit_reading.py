"""A string read as a credit: what opens it, what it names, and what speaks for it.

    credit  = [bracket] {opener | copyright} names [bracket]
    opener  = cue [":" | "/" | "=" | ","]           "Foto:", "Photo by", "사진 ="
    names   = name {("/" | "," | "|" | "via" ...) name}

Works on folded text. Where credits stand in a caption is not known here.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

from newsparse import patterns
from newsparse.cues.credits import GIVEN, GIVEN_BY, LICENCES, LINKS, VIA
from newsparse.cues.merged import words
from newsparse.fields.agencies import is_agency
from newsparse.fields.credit_openers import may_begin, opener_at
from newsparse.fields.credit_parts import Parts, parts_of
from newsparse.fields.credit_pieces import FUNCTION_WORDS, is_rights
from newsparse.fields.credit_small import has_strangers
from newsparse.fields.names import has_given_name, is_person_name, is_plain
from newsparse.shapes import credits as shapes

LONGEST_CREDIT = 300
LONGEST_BARE = 160
MOST_KEPT = 256  # texts; a caption is read for the rules, and again for its parts
MOST_OFFICE_WORDS = 4
_MOST_PROVIDED = 9  # words
_LONGEST_RIGHTS = 4  # words
_FRONT = " \t-–—|/+*•·►▸"
_BACK = " \t|/+*•·-–—"
_STAFF = words("staff")
_STRONG_SEAM = patterns.of_regex(rf"[/|=／｜+]| {VIA} |\s[-–]\s")


class Reading(NamedTuple):
    """A string read as a credit.

    Args:
        kind: what speaks for it: "opened", "copyright", "slash", "agency", "closed",
            "rights", "contact", "opener" (one without a sign), "names" (several, none of them
            a known agency), "name".
        parts: who and what is named.
    """

    kind: str
    parts: Parts


class Front(NamedTuple):
    """What stands in front of a credit's names, and the names.

    Args:
        rest: the names, brackets and signs left out.
        opened: an opener.
        signed: a sign behind the opener.
        linked: an opener that asks for a name.
        copyright: a copyright sign.
        bracketed: brackets around all of it.
        rights: years, and openers that are words of rights.
    """

    rest: str
    opened: bool
    signed: bool
    linked: bool
    copyright: bool
    bracketed: bool
    rights: tuple[str, ...]


def read_credit(text: str, language: str | None = None) -> Reading | None:
    """Read folded text as a credit, and say what speaks for it; None where it is none."""
    if not text or len(text) > LONGEST_CREDIT:
        return None
    inner = text.lstrip(_FRONT)
    if not inner or may_begin(inner):
        return read_opening(text, language)
    if len(inner) == len(text) and shapes.LOWER_RUN.search(text):
        return None
    return read_bare(text)


@lru_cache(MOST_KEPT)
def read_opening(text: str, language: str | None) -> Reading | None:
    """Read text with an opener in front, or something like one. The last ones are kept."""
    return _read_names(front_of(text, language))


@lru_cache(MOST_KEPT)
def read_bare(text: str) -> Reading | None:
    """Read text that nothing opens, whatever the language. The last ones are kept."""
    inner, bracketed = _without_brackets(text)
    rest = inner.lstrip(_FRONT).strip(_BACK)
    return _read_names(Front(rest, False, False, False, False, bracketed, ()))


def _read_names(front: Front) -> Reading | None:
    opened = front.opened or front.copyright
    if not opened and (len(front.rest) > LONGEST_BARE or has_strangers(front.rest)):
        return None
    if _crossed(front.rest):
        return None
    office = None if opened else _taken_by(front.rest)
    if office is not None:
        return office
    parts = parts_of(front.rest, opened=opened)
    if front.rights:
        parts = parts._replace(rights=front.rights + parts.rights)
    kind = _kind(parts, front)
    return None if kind is None else Reading(kind, parts)


def front_of(text: str, language: str | None) -> Front:
    """Take a credit's openers, signs and brackets off."""
    inner, bracketed = _without_brackets(text)
    start = len(inner) - len(inner.lstrip(_FRONT))
    opened = signed = linked = copyright_ = False
    rights: tuple[str, ...] = ()
    for _ in range(4):
        mark = shapes.copyright_mark(inner, start)
        if mark is not None:
            copyright_, start = True, mark.end()
            rights += (mark.group(1),) if mark.group(1) else ()
            continue
        opener = opener_at(inner, start, language)
        if opener is None and (stated := _rights_sentence(inner, start)) is not None:
            rights += (inner[start : stated.start()],)
            start = stated.end()
            continue
        if opener is None or opener.end == start or (opened and is_rights(inner[start:])):
            break
        if not opener.signed and (opened or _agency_first(inner[start:])):
            break
        opened, start = True, opener.end
        rights += (opener.rights,) if opener.rights else ()
        signed, linked = signed or opener.signed, linked or opener.linked
        start += len(inner[start:]) - len(inner[start:].lstrip(" "))
        if not opener.signed and inner[start:].lower().startswith(f"{VIA} "):
            linked, start = True, start + len(VIA) + 1
    return Front(inner[start:].strip(_BACK), opened, signed, linked, copyright_, bracketed, rights)


def _rights_sentence(text: str, start: int) -> regex.Match[str] | None:
    """The end of a sentence of rights with an opener behind it: "Symbolbild. Foto: dpa"."""
    stop = shapes.SENTENCE_END.search(text, start, start + 40)
    if stop is None or not is_rights(text[start : stop.start()]):
        return None
    opener = opener_at(text, stop.end())
    return stop if opener is not None and opener.signed else None


def _agency_first(text: str) -> bool:
    """Whether an agency's name stands first: "picture alliance/dpa" opens no credit."""
    seam = shapes.BREAK.search(text, 0, 60)
    return is_agency(text) or (seam is not None and is_agency(text[: seam.start()]))


def _kind(parts: Parts, front: Front) -> str | None:
    if not parts.number:
        return None
    if front.copyright:
        return "copyright" if not _is_small(parts.loose) and _few_loose(parts, 6) else None
    if front.signed:
        few = _few_loose(parts, 14 if front.bracketed else 3)
        return "opened" if few or _is_provided(front.rest) else None
    if front.opened:
        return _unsigned(parts, front)
    if parts.loose:
        return None
    return _bare(front.rest, parts)


def _unsigned(parts: Parts, front: Front) -> str | None:
    if parts.loose:
        return None
    if parts.known or parts.photographers or (parts.rights and not parts.agencies):
        return "opened" if front.linked or parts.known else "opener"
    return "opener" if front.linked and parts.agencies else None


def _bare(rest: str, parts: Parts) -> str | None:
    kind = None
    if parts.known:
        kind = _with_agency(rest, parts)
    elif parts.closed:
        kind = None if parts.plain or parts.offices else "closed"
    elif parts.granted:
        kind = "rights"
    elif parts.photographers:
        kind = _with_people(rest, parts)
    elif parts.rights and not parts.agencies:
        dates = all(shapes.DATE.fullmatch(right) for right in parts.rights)
        kind = None if dates else "rights"
    return kind


def _with_agency(rest: str, parts: Parts) -> str | None:
    if not (parts.photographers or parts.rights or parts.plain or parts.offices):
        return "agency"
    if parts.photographers or (parts.rights and not parts.plain):
        return "slash"
    # "LONDON (Reuters)" and "Ulm, dpa" are datelines
    return "slash" if _STRONG_SEAM.search(rest) else None


def _with_people(rest: str, parts: Parts) -> str | None:
    if any("@" in name for name in parts.photographers):
        return "contact"
    if parts.agencies or len(parts.photographers) > 1:
        if rest.isupper() and all(map(is_phrase, parts.photographers)):
            return None  # "MAYOR WARNED COUNCIL, LETTERS SHOW"
        apart = _STRONG_SEAM.search(rest) or _is_linked(rest, parts.photographers)
        return "names" if apart or (parts.offices and not parts.plain) else None
    return "name" if is_person_name(rest) or parts.rights else None


def is_phrase(name: str) -> bool:
    """Whether plain words in what has the form of a name tell that it is none.

    >>> is_phrase("LETTERS SHOW"), is_phrase("Supreme Court"), is_phrase("Ana Court")
    (True, True, False)
    """
    return is_plain(name) and not has_given_name(name)


def _is_linked(text: str, people: tuple[str, ...]) -> bool:
    """ "Ana Ruiz for The Port Times", and no longer run of small words."""
    small = [word for word in text.split(" ") if word[:1].islower()]
    if len(small) > 2 or LINKS.isdisjoint(small):
        return False
    # "Das Handbuch für Autokredite"
    return not all(
        name.split(" ")[0].lower() in FUNCTION_WORDS and not has_given_name(name) for name in people
    )


def _crossed(text: str) -> bool:
    """Whether a bracket is closed in it that was opened in front of it."""
    first = shapes.BRACKET.search(text)
    return first is not None and first.group() in shapes.CLOSE_BRACKETS


def _taken_by(text: str) -> Reading | None:
    """ "U.S. Navy photo by Ana Ruiz", "Staff photo by Ana Ruiz"."""
    found = text.split(" ", MOST_OFFICE_WORDS + 1)
    position = 0
    for count in range(1, min(MOST_OFFICE_WORDS, len(found) - 2) + 1):
        word = found[count - 1]
        if not word[:1].isupper() or word.lower() in FUNCTION_WORDS:
            return None
        position += len(word) + 1
        opener = opener_at(text, position)
        if opener is None or opener.signed or not opener.asking:
            continue
        parts = parts_of(text[opener.end :].strip(), opened=True)
        if not parts.photographers or parts.loose or parts.broken:
            return None
        office = text[:position].strip()
        if office.lower() not in _STAFF:
            parts = parts._replace(agencies=(office, *parts.agencies))
        return Reading("opened", parts)
    return None


def _is_small(loose: tuple[str, ...]) -> bool:
    """Words that are no name: "Copyright law in Europe", "© Licencja na publikację"."""
    found = loose[0].split() if loose else []
    return len(found) > 1 and (found[0][0].islower() or found[0].lower() in LICENCES)


def _is_provided(text: str) -> bool:
    """Whether a few words say who gave a photo: "supplied by the ward", "Bệnh viện cung cấp"."""
    found = text.strip(" .").split(" ", _MOST_PROVIDED)
    if len(found) > _MOST_PROVIDED or found[0].lower() in FUNCTION_WORDS:
        return False
    counts = range(1, min(_LONGEST_RIGHTS, len(found) - 1) + 1)
    return any(
        (found[count - 1].lower() in GIVEN_BY and is_rights(" ".join(found[:count])))
        or " ".join(found[-count:]).lower() in GIVEN
        for count in counts
    )


def _few_loose(parts: Parts, most: int) -> bool:
    if parts.broken:
        return False
    found = [word for piece in parts.loose for word in piece.split()]
    if found and not parts.names and found[0] in FUNCTION_WORDS:
        return False  # "Source: a well"
    if len(found) <= (min(most, 1) if parts.names else most):
        return True
    high = sum(not word[0].islower() for word in found)
    return len(found) <= 2 * most and 2 * high > len(found)


def _without_brackets(text: str) -> tuple[str, bool]:
    """The inside of what one pair of brackets holds; a lone bracket at either end goes too."""
    inner, bracketed = text.strip(" "), False
    bare = inner.rstrip(" .,;")
    if bare and bare[-1] in shapes.CLOSE_BRACKETS:
        opening = shapes.BRACKET_PAIRS[bare[-1]]
        if bare[0] == opening and bare.find(bare[-1]) == len(bare) - 1:
            return bare[1:-1].strip(" "), True
        if opening not in bare:
            return bare[:-1].strip(" "), True
    if inner[:1] and inner[0] in shapes.OPEN_BRACKETS:
        closing = shapes.CLOSE_BRACKETS[shapes.OPEN_BRACKETS.index(inner[0])]
        if closing not in inner:
            return inner[1:].strip(" "), True
    return inner, bracketed

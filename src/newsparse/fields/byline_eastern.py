"""Reads a byline in Chinese, Japanese or Korean.

    byline = place? paper? opener? name+ role? contact? time?

Decides by family names, roles and openers: there are no capitals, and often no spaces.
"""

from __future__ import annotations

import attrs

from newsparse import patterns
from newsparse.cues.family_names import PREFECTURES
from newsparse.fields.agencies import is_agency
from newsparse.fields.byline_draft import Reading
from newsparse.fields.byline_tables import (
    EASTERN_MARKED,
    EASTERN_OPENERS,
    EASTERN_OTHERS,
    EASTERN_ROLES,
    STAFF,
)
from newsparse.fields.names import is_eastern_name
from newsparse.shapes import bylines as shapes
from newsparse.shapes import names as name_shapes
from newsparse.values import Person

LONGEST_LINE = 120
LONGEST_UNKNOWN = 14
MOST_UNKNOWN = 3
NAME_LENGTHS = (4, 3, 2, 5)

_ROLE_LAST = frozenset(role[-1] for role in EASTERN_ROLES)
_ROLE_LENGTHS = tuple(sorted({len(role) for role in EASTERN_ROLES}, reverse=True))
_OPENER_SET, _ROLE_SET, _OTHER_SET = (
    frozenset(EASTERN_OPENERS),
    frozenset(EASTERN_ROLES),
    frozenset(EASTERN_OTHERS),
)

# Pieces are parted by marks; a middle dot is part of a foreign name in katakana.
_MARKS = r",・、，;；|｜/／:：=＝—―–()（）【】\[\]［］「」<>＜＞·"
_KATAKANA = r"[\p{Katakana}ー]{2,12}+(?:・[\p{Katakana}ー]{1,12}+)++"
_FOREIGN = patterns.of_regex(r"[?!？！。%％$€£©®™#{}“”„«»…~^]")
_PIECE = patterns.of_regex(
    rf"(?P<contact>{shapes.CONTACT})|(?P<foreign>{_KATAKANA})|(?P<piece>[^\s{_MARKS}]++)|(?P<mark>[{_MARKS}])"
)
_GAP = patterns.of_regex(r"[ \u3000・]")
_BETWEEN_NAMES = patterns.of_regex(r"[、・,，] ?")
# "외 1명", "ほか2人", "等3人": and others, who are not named
_MORE = patterns.of_regex(r"외 ?\p{Nd}{1,2}명|ほか\p{Nd}{1,2}人")
# "2024年5月3日", "12時", "입력", "10.03.": parts of a time
_TIME = patterns.of_regex(r"[\p{Nd}年月日時时分点秒.\-년월일시분초오전후]*+")
# "新华社北京5月3日电": agency, place and day in front of the reporters
_WIRE = patterns.of_regex(
    r"(\p{Han}{2,4}社)(\p{Han}{2,4})(?:\p{Nd}{1,2}月)?(?:\p{Nd}{1,2}日)?[电電讯訊]"
)
_REPORTED = patterns.of_regex(r"(.{2,6}?)(?:报道|報道|報導|发自|電|电|讯|訊)")


@attrs.define(eq=False, repr=False)
class _Draft:
    people: list[Person] = attrs.Factory(list)
    agencies: list[str] = attrs.Factory(list)
    unknown: list[str] = attrs.Factory(list)
    role: str | None = None
    is_opened: bool = False
    is_placed: bool = False
    writes: bool = True

    def add(self, name: str, role: str | None = None) -> None:
        if role or self.role:
            self.is_opened = True
        self.people.append(Person(name, role=role or self.role))


def read_eastern(text: str) -> Reading | None:
    """Who is named in a line; None where it is no byline.

    Args:
        text: white space folded.
    """
    if len(text) > LONGEST_LINE or _FOREIGN.search(text):
        return None
    if is_agency(text):
        return Reading((), (text,), "agency")
    bare = _bare_names(text)
    if bare:
        return Reading(tuple(Person(name) for name in bare), (), "bare")
    draft = _Draft()
    if text.startswith(EASTERN_MARKED):
        opener = next(filter(text.startswith, EASTERN_MARKED))
        draft.is_opened, text = True, text[len(opener) :]
    for match in _PIECE.finditer(_MORE.sub(" ", text)):
        if len(draft.unknown) > MOST_UNKNOWN:
            return None
        piece = match.group()
        if match.lastgroup == "contact":
            _give_contact(draft, piece)
        elif match.lastgroup == "foreign":
            draft.add(piece)
        elif match.lastgroup == "piece" and not _TIME.fullmatch(piece):
            _read_piece(draft, piece)
        elif piece in "=＝" and len(draft.unknown) == 1 and not draft.people:
            draft.is_placed = True
    return _judged(draft)


def _bare_names(text: str) -> tuple[str, ...]:
    """Names with nothing that speaks for a byline but their form: a gap, or several in a row."""
    if name_shapes.JAPANESE_GAPPED.fullmatch(text) and not _are_two(text):
        first, last = _GAP.split(text)
        is_opener = first in _OPENER_SET | _ROLE_SET | _OTHER_SET
        # "沈越 摄" took a photo.
        is_closed = last in _ROLE_SET | _OTHER_SET
        return () if is_opener or is_closed or len(first) + len(last) < 3 else (text,)
    names = tuple(_BETWEEN_NAMES.split(text))
    if all(
        len(n) in (4, 5) and " " not in n and n[:2] not in PREFECTURES and is_eastern_name(n)
        for n in names
    ):
        return names
    return ()


def _are_two(text: str) -> bool:
    """Whether a gap parts two Chinese names rather than family and given name."""
    halves = text.split(" ")
    return len(halves) == 2 and all(len(half) > 1 and is_eastern_name(half) for half in halves)


def _give_contact(draft: _Draft, contact: str) -> None:
    if draft.people:
        draft.is_opened = True
        draft.people[-1] = attrs.evolve(draft.people[-1], contact=contact)


def _read_piece(draft: _Draft, piece: str) -> None:
    if piece in _OTHER_SET and piece not in _OPENER_SET | _ROLE_SET:
        draft.writes = False
    elif piece in _OPENER_SET or piece in _ROLE_SET:
        _read_opener(draft, piece)
    elif not draft.writes:
        return
    elif is_agency(piece) or piece in STAFF:
        draft.agencies.append(piece)
    elif not _read_person(draft, piece):
        reported = _REPORTED.fullmatch(piece)
        if reported and draft.people:
            _give_place(draft, reported.group(1))
        else:
            draft.unknown.extend(
                [piece] * (1 if len(piece) <= LONGEST_UNKNOWN else MOST_UNKNOWN + 1)
            )


def _read_opener(draft: _Draft, piece: str) -> None:
    draft.is_opened = draft.writes = True
    if piece not in _ROLE_SET:
        return
    # Korean and Japanese print the role behind the name, Chinese in front.
    if draft.people and draft.people[-1].role is None:
        draft.people = [p if p.role else attrs.evolve(p, role=piece) for p in draft.people]
    elif draft.unknown and is_eastern_name(draft.unknown[-1], short=True):
        draft.add(draft.unknown.pop(), piece)
    else:
        draft.role = piece


def _read_person(draft: _Draft, piece: str) -> bool:
    """Add the person a piece names, with a role printed right behind or in front."""
    role = _role_behind(piece)
    if role and is_eastern_name(piece[: -len(role)], short=True):
        draft.add(piece[: -len(role)], role)
        return True
    if is_eastern_name(piece):
        draft.add(piece)
        return True
    if _read_desk(draft, piece, role):
        return True
    for length in NAME_LENGTHS:
        name, front = piece[-length:], piece[:-length]
        if front and is_eastern_name(name) and _read_front(draft, front, name):
            return True
    return False


def _read_desk(draft: _Draft, piece: str, role: str) -> bool:
    """A title with its desk, an agency's reporter, an agency with place and day."""
    if role and draft.people and draft.people[-1].role is None and len(piece) <= LONGEST_UNKNOWN:
        # "山田太郎 ワシントン支局長"
        draft.is_opened = True
        draft.people[-1] = attrs.evolve(draft.people[-1], role=piece)
        return True
    if role and is_agency(piece[: -len(role)]):
        draft.agencies.append(piece[: -len(role)])
        _read_opener(draft, role)
        return True
    wire = _WIRE.fullmatch(piece)
    if wire and is_agency(wire.group(1)):
        draft.agencies.append(wire.group(1))
        draft.unknown.append(wire.group(2))
        return True
    return False


def _read_front(draft: _Draft, front: str, name: str) -> bool:
    """ "新华社记者" + name, "글" + name: what is printed in front of a name without a gap."""
    role = _role_behind(front)
    if role:
        draft.add(name, role)
        draft.role = role
        paper = front[: -len(role)]
        if is_agency(paper):
            draft.agencies.append(paper)
        elif paper:
            draft.people[-1] = attrs.evolve(draft.people[-1], affiliation=paper)
        return True
    if len(front) > 1 and front in _OPENER_SET:
        draft.is_opened = True
        draft.add(name)
        return True
    return False


def _role_behind(piece: str) -> str:
    """The longest role that the piece ends in."""
    if piece[-1:] in _ROLE_LAST:
        for length in _ROLE_LENGTHS:
            if piece[-length:] in _ROLE_SET:
                return piece[-length:]
    return ""


def _give_place(draft: _Draft, place: str) -> None:
    draft.people = [p if p.place else attrs.evolve(p, place=place) for p in draft.people]


def _judged(draft: _Draft) -> Reading | None:
    is_sure = draft.is_opened or (draft.is_placed and len(draft.unknown) == 1 and draft.people)
    if not is_sure or not (draft.people or draft.agencies):
        return None
    if len(draft.unknown) > MOST_UNKNOWN:
        return None
    if draft.unknown and draft.people:
        key = "place" if _is_place_like(draft.unknown) else "affiliation"
        fact = ", ".join(draft.unknown) if key == "place" else draft.unknown[0]
        draft.people = [
            p if getattr(p, key) else attrs.evolve(p, **{key: fact}) for p in draft.people
        ]
    return Reading(tuple(draft.people), tuple(dict.fromkeys(draft.agencies)), "opened")


def _is_place_like(unknown: list[str]) -> bool:
    # Broadcasters go by their letters: "MBC".
    return all(len(piece) <= 6 for piece in unknown) and not any(
        piece.isupper()
        or piece.endswith(("社", "報", "报", "신문", "일보", "방송", "新聞", "部", "부"))
        for piece in unknown
    )

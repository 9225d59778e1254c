"""The parts of a credit's names: photographers, agencies and offices, rights and licences.

Judges the text behind an opener or of a bare credit, piece by piece. Does not know where in a
caption a credit may stand.
"""

from __future__ import annotations

from typing import NamedTuple

import attrs

from newsparse import patterns
from newsparse.cues.credits import (
    CLOSERS,
    GIVEN_BY,
    LINKS,
    ORGANISATION_WORDS,
    REPORTERS,
)
from newsparse.cues.merged import words
from newsparse.fields.agencies import is_agency
from newsparse.fields.credit_forms import (
    UNCASED_CLOSERS,
    closer_of,
    holds_sentence_end,
    is_agency_photo,
    is_person,
    is_persons_photo,
    is_place,
    is_short_title,
    is_title,
    rights_words,
)
from newsparse.fields.credit_pieces import (
    EDGES,
    FUNCTION_WORDS,
    is_rights,
    pieces_of,
    sentences_of,
)
from newsparse.fields.names import is_person_name
from newsparse.shapes import credits as shapes

_ROLES = words("roles")
_STAFF = _ROLES | words("staff")
_LABEL = patterns.of_regex(r"[\p{L}\p{M}-]{2,20}(?: [\p{L}\p{M}-]{2,20}){0,2}: ?")
LONGEST_PIECE = 90
MOST_PIECES = 24


class Parts(NamedTuple):
    """What the names of a credit are.

    Args:
        photographers: people, as printed.
        agencies: agencies, papers, companies and offices, as printed.
        rights: licence, year, provenance, as printed.
        known: one of the agencies is in the table of agencies.
        loose: pieces that only an opener in front makes part of a credit.
        plain: one of the agencies is neither known nor named by a word behind it.
        offices: one of them has a word of an office or company in its name.
        granted: words of rights stand in front of who gave the photo ("Courtesy of").
        broken: a second sentence is no part of any credit.
        closed: a word behind a name says that it is a credit ("撮影", "제공").
    """

    photographers: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    rights: tuple[str, ...] = ()
    known: bool = False
    loose: tuple[str, ...] = ()
    closed: bool = False
    plain: bool = False
    offices: bool = False
    granted: bool = False
    broken: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Everybody named."""
        return self.photographers + self.agencies

    @property
    def number(self) -> int:
        """How many parts there are in all."""
        return len(self.photographers) + len(self.agencies) + len(self.rights) + len(self.loose)


@attrs.define(eq=False, repr=False)
class _Sorted:
    photographers: list[str] = attrs.field(factory=list)
    agencies: list[str] = attrs.field(factory=list)
    rights: list[str] = attrs.field(factory=list)
    loose: list[str] = attrs.field(factory=list)
    handles: list[str] = attrs.field(factory=list)
    known: bool = False
    closed: bool = False
    plain: bool = False
    offices: bool = False
    granted: bool = False


def parts_of(text: str, *, opened: bool = False) -> Parts:
    """Sort the pieces of a credit's names.

    Args:
        text: white space folded, without opener, outer brackets and copyright sign.
        opened: an opener or a copyright sign stood in front: what follows may be several
            sentences and have labels of its own ("Styling: Ana Ruiz"). Where none did, one loose
            piece makes it no credit, and what is behind that is not read.

    >>> parts_of("Jonas Brandt/dpa").photographers, parts_of("Jonas Brandt/dpa").agencies
    (('Jonas Brandt',), ('dpa',))
    >>> parts_of("a quiet street in Ulm").loose
    ('a quiet street in Ulm',)
    """
    if is_rights(text) and not shapes.DATE.fullmatch(text):
        return Parts(rights=(text,))
    found = _Sorted()
    broken = False
    for number, sentence in enumerate(sentences_of(text, opened=opened)):
        pieces = list(pieces_of(sentence))
        if len(pieces) > MOST_PIECES:
            return Parts(loose=(text,))
        before = len(found.loose)
        for piece in pieces:
            _sort(piece, found, opened)
            if found.loose and not opened:
                return Parts(loose=tuple(found.loose))
        broken = broken or (number > 0 and len(found.loose) > before)
    for handle in found.handles:
        # "filmfoto / Getty Images": a lone small word beside an agency is who uploaded the photo
        (found.photographers if found.known or found.agencies else found.loose).append(handle)
    return Parts(
        tuple(dict.fromkeys(found.photographers)),
        tuple(dict.fromkeys(found.agencies)),
        tuple(dict.fromkeys(found.rights)),
        found.known,
        tuple(found.loose),
        found.closed,
        found.plain,
        found.offices,
        found.granted,
        broken,
    )


def _sort(piece: str, found: _Sorted, opened: bool) -> None:
    name = piece.strip(EDGES)
    if not name:
        return
    if _is_no_name(name, found, opened):
        return
    if piece.rstrip().endswith(".") and name[-2:-1] in {" ", ".", "-", "‐"}:
        name += "."
    year = shapes.YEAR_BEHIND.search(name) if opened else None
    if year is not None and year.start():
        found.rights.append(year[1])
        name = name[: year.start()]
    mark = shapes.copyright_mark(name)
    if mark is not None and mark.end() < len(name):
        found.rights.extend([mark.group(1)] if mark.group(1) else [])
        _sort(name[mark.end() :], found, opened)
    elif len(name) > LONGEST_PIECE:
        found.loose.append(name)
    elif is_agency(name):
        found.agencies.append(name)
        found.known = True
    elif is_rights(name) or (shapes.may_be_licence(name) and shapes.LICENCE.match(name)):
        found.rights.append(name)
    elif "@" in name and (shapes.HANDLE.fullmatch(name) or shapes.MAIL.fullmatch(name)):
        found.photographers.append(name)
    elif "." in name and shapes.DOMAIN.fullmatch(name):
        found.agencies.append(name)
    else:
        _sort_unknown(name, found, opened)


def _is_no_name(name: str, found: _Sorted, opened: bool) -> bool:
    if name in CLOSERS or name.lower() in _STAFF:
        found.closed = True  # "张伟/摄", "Ana Ruiz/Staff Photographer"
        return True
    number = name.isdigit() and len(name) < 4
    if number and opened:
        return True  # "Fotos: Ana Ruiz (2), Ben Okafor"
    if number or is_place(name):
        found.loose.append(name)
        return True
    return False


def _sort_unknown(name: str, found: _Sorted, opened: bool) -> None:
    parts = name.split()
    lowered = [part.lower().strip(".,") for part in parts]
    closer = closer_of(name) if name.endswith(UNCASED_CLOSERS) else None
    if closer is not None and not holds_sentence_end(name):
        found.closed = True
        _sort_closed(name.removesuffix(closer).rstrip(), found, closer)
    elif is_agency_photo(parts, lowered):
        found.agencies.append(name)  # "ANI Photo"
        found.known = True
    elif is_persons_photo(parts, lowered):
        found.photographers.append(" ".join(parts[:-1]))
        found.closed = True
    elif len(parts) > 1 and lowered[0] in _ROLES and is_person_name(" ".join(parts[1:])):
        found.photographers.append(" ".join(parts[1:]))
    elif opened and (label := _LABEL.match(name)) and not shapes.UNCASED.match(name):
        _sort(name[label.end() :], found, opened)  # "Styling: Ana Ruiz"
    elif (not opened and ": " in name) or holds_sentence_end(name):
        found.loose.append(name)
    elif count := rights_words(lowered):
        _sort_granted(parts, count, found)
    elif not ORGANISATION_WORDS.isdisjoint(lowered) and is_title(parts):
        found.agencies.append(name)
        found.offices = True
    elif is_person(name, parts):
        found.photographers.append(name)
    elif len(parts) == 1 and shapes.CASED.search(name):
        _sort_word(name, found)
    elif is_title(parts) and (opened or is_short_title(parts)):
        found.agencies.append(name)
        found.plain = True
    else:
        found.loose.append(name)


def _sort_granted(parts: list[str], count: int, found: _Sorted) -> None:
    """ "Courtesy of Ana Ruiz": who gave it, where that is a name; else all of it is rights."""
    about = parts[count].islower() and parts[count] in FUNCTION_WORDS - GIVEN_BY
    if about and parts[count - 1].lower() not in LINKS | GIVEN_BY:
        found.loose.append(" ".join(parts))  # "Foto de archivo de Ana Ruiz": who is in it
        return
    giver = _Sorted()
    _sort(" ".join(parts[count:]), giver, opened=False)
    if giver.loose or giver.handles:
        found.rights.append(" ".join(parts))
        return
    found.rights.append(" ".join(parts[:count]))
    found.rights.extend(giver.rights)
    found.photographers.extend(giver.photographers)
    found.agencies.extend(giver.agencies)
    found.known = found.known or giver.known
    found.granted = True


def _sort_word(name: str, found: _Sorted) -> None:
    if name[0].islower():
        found.handles.append(name)
    else:
        found.agencies.append(name)
        found.plain = True


def _sort_closed(name: str, found: _Sorted, closer: str) -> None:
    """A name with a word behind it that makes it a credit's; an agency may stand in front."""
    for seam in (*REPORTERS, " "):
        agency, sign, reporter = name.partition(seam)
        if sign and reporter and is_agency(agency):
            found.agencies.append(agency.strip())
            found.known = True
            name = reporter.strip()
            break
    if not name:
        return
    if is_agency(name):
        found.agencies.append(name)
        found.known = True
    elif is_person_name(name):
        found.photographers.append(name)
    else:
        found.agencies.append(name)
        found.plain = found.plain or len(closer) == 1  # one letter ends many a word

"""Blocks glued into one line, cut apart where the shape is sure. Knows no labels.

"… the board said.The ferry is old." is what a page gives whose line breaks were dropped. A full
stop behind a lower-case word, no space, a capitalised word and a space behind it: nothing else
is printed so, but for names such as "Table.Briefings".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import regex

from newsparse import patterns
from newsparse.readers.joining import cut_apart
from newsparse.readers.stretch import Stretch
from newsparse.tidy import INVISIBLE

_SEAM = patterns.of_regex(r"""(?<=\p{Ll}{3})\.["”»’)]?+(?=[“„«]?+\p{Lu}\p{Ll}*+ )""")
# The same in a source, where what is printed nowhere may stand inside, and any blank behind.
_MAY_BE_SEAM = regex.compile(rf"""(?<=[\p{{Ll}}{INVISIBLE}])\.["”»’)]?+[“„«]?+\p{{Lu}}""")
SHORTEST_FRONT, SHORTEST_BACK = 30, 12
_ADDRESS_SIGNS = frozenset("./@")


def seams(text: str) -> list[int]:
    """Where a text is to be cut.

    >>> seams("The harbour board met on Monday evening.The ferry is old.")
    [40]
    >>> seams("He writes for the daily newsletter Table.Briefings and others.")
    []
    >>> seams("The new version of Node.Js runs on www.example.Com as well.")
    []
    """
    found = [match.end() for match in _SEAM.finditer(text)]
    if not found:
        return found
    kept: list[int] = []
    for at in found:
        word = text[max(0, at - 40) : at].rpartition(" ")[2].rstrip('."”»’)')
        name = word[:1].isupper() and len(found) == 1
        front = at - (kept[-1] if kept else 0)
        wide = front >= SHORTEST_FRONT and len(text) - at >= SHORTEST_BACK
        if wide and not name and not _ADDRESS_SIGNS.intersection(word):
            kept.append(at)
    return kept


def unglued(source: str, stretches: Sequence[Stretch]) -> list[Stretch]:
    """The stretches, those of several blocks cut apart.

    >>> from newsparse.readers.text import read_text
    >>> page = read_text("The harbour board met on Monday evening.The ferry is old.")
    >>> [stretch.text for stretch in page.stretches]
    ['The harbour board met on Monday evening.', 'The ferry is old.']
    """
    places = [match.start() for match in _MAY_BE_SEAM.finditer(source)]
    if not places:
        return list(stretches)
    found: list[Stretch] = []
    for stretch in stretches:
        start, end = stretch.span
        first = bisect_left(places, start)
        at = seams(stretch.text) if first < len(places) and places[first] < end else []
        found += cut_apart(source, stretch, at) if at else [stretch]
    return found

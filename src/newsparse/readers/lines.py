"""Cuts a source into its printed lines. Knows nothing of paragraphs, labels or words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class Line(NamedTuple):
    """One printed line that is not blank.

    Args:
        start: position in the source of its first character that is not blank.
        end: position behind its last character that is not blank.
        gap: blank lines in front of it.
        indent: columns of white space in front of it.
        text: the characters between ``start`` and ``end``.
    """

    start: int
    end: int
    gap: int
    indent: int
    text: str


def printed_lines(source: str) -> Iterator[Line]:
    r"""The lines of ``source`` that are not blank; every line break Unicode knows ends one.

    >>> [(line.text, line.gap, line.indent) for line in printed_lines("a\r\n\r\n  b\x0c\u2028c")]
    [('a', 0, 0), ('b', 1, 2), ('c', 1, 0)]
    >>> list(printed_lines(" \n\t\n"))
    []
    """
    position = gap = 0
    for raw in source.splitlines(keepends=True):
        text = raw.strip()
        if text:
            lead = 0
            if raw[0].isspace():
                lead = len(raw) - len(raw.lstrip())
            start = position + lead
            indent = columns(raw[:lead]) if lead else 0
            yield Line(start, start + len(text), gap, indent, text)
            gap = 0
        else:
            gap += 1
        position += len(raw)


def columns(blank: str) -> int:
    r"""How far a run of white space moves the print to the right; a tab goes to the next eighth.

    >>> columns("  "), columns("\t"), columns(" \t ")
    (2, 8, 9)
    """
    return len(blank.expandtabs(8))

"""Reads plain text: which lines make one stretch. Knows no labels.

The page as a whole is looked at first: is it wrapped at a column, in fragments, or does a
line hold a block? Only then are lines joined, by the rule of that kind of page.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import attrs

from newsparse.readers.fragments import fragment_joints, is_fragmented
from newsparse.readers.hyphens import HYPHEN_GONE
from newsparse.readers.lines import Line, is_quoted, lines_of, without_quotes
from newsparse.readers.stretch import Page, Stretch
from newsparse.readers.wrapping import wrap_column, wrapped_joints
from newsparse.tidy import Tidied, pieced, tidied
from newsparse.values import Span

Joints = Sequence[str | None]


def read_text(source: str) -> Page:
    r"""The stretches of a plain text, in order; together they cover all that is not blank.

    Args:
        source: the text, any line breaks.

    >>> [(s.text, s.gap) for s in read_text("Bridge reopens\r\n\r\nBy  Ana Ruiz\r\n").stretches]
    [('Bridge reopens', 0), ('By Ana Ruiz', 1)]
    >>> read_text("\n \n").stretches
    ()
    """
    lines = lines_of(source)
    if is_quoted(lines.printed):
        lines = without_quotes(lines)
    joints = joints_of(lines.printed)
    if joints is None:
        stretches = [
            Stretch(
                tidied(source, line.end - len(line.text), line.end),
                Span(line.start, line.end),
                line.gap,
                line.indent,
            )
            for line in lines.printed
        ]
    else:
        stretches = [joined(source, group) for group in groups(lines.printed, joints)]
    if lines.unseen:
        stretches = covering(stretches, lines.unseen)
    return Page(source, tuple(stretches))


def joints_of(lines: Sequence[Line]) -> Joints | None:
    """What joins each line to the one before it, None where a stretch begins.

    Returns:
        None where each line is a stretch of its own.
    """
    column = wrap_column(lines)
    if column is not None:
        return wrapped_joints(lines, column)
    if is_fragmented(lines):
        return fragment_joints(lines)
    return None


Group = list[tuple[Line, str]]


def groups(lines: Sequence[Line], joints: Joints) -> list[Group]:
    """Lines that make one stretch, each with what joins it to the line before it."""
    found: list[Group] = []
    for line, joint in zip(lines, joints, strict=True):
        if joint is None:
            found.append([(line, "")])
        else:
            found[-1].append((line, joint))
    return found


def joined(source: str, group: Group) -> Stretch:
    """One stretch of the lines of a group."""
    first, last = group[0][0], group[-1][0]
    span = Span(first.start, last.end)
    if len(group) == 1:
        text = tidied(source, first.end - len(first.text), first.end)
        return Stretch(text, span, first.gap, first.indent)
    pieces: list[tuple[int, int, str]] = []
    for line, joint in group:
        if joint == HYPHEN_GONE:
            start, end, before = pieces[-1]
            pieces[-1] = (start, end - 1, before)
        pieces.append((line.end - len(line.text), line.end, "" if joint == HYPHEN_GONE else joint))
    return Stretch(pieced(source, pieces), span, first.gap, first.indent)


def covering(stretches: list[Stretch], unseen: Sequence[Span]) -> list[Stretch]:
    """The stretches, drawn out over lines that show nothing.

    Such a line belongs to the stretch in front of it, at the top of the page to the first.
    """
    if not stretches:
        whole = Span(unseen[0].start, unseen[-1].end)
        return [Stretch(Tidied("", ((0, whole.start),)), whole)]
    starts = [stretch.span.start for stretch in stretches]
    ends: dict[int, int] = {}
    for span in unseen:
        ends[bisect_right(starts, span.start) - 1] = span.end
    for number, end in ends.items():
        stretch = stretches[max(number, 0)]
        if number < 0:
            drawn = Span(unseen[0].start, stretch.span.end)
        else:
            drawn = Span(stretch.span.start, max(end, stretch.span.end))
        stretches[max(number, 0)] = attrs.evolve(stretch, span=drawn)
    return stretches

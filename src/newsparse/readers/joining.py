"""Lines that belong together made into one stretch. Decides nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

import attrs

from newsparse.readers.hyphens import HYPHEN_GONE
from newsparse.readers.lines import Line
from newsparse.readers.stretch import Stretch
from newsparse.tidy import Tidied, pieced, tidied
from newsparse.values import Span

Joints = Sequence[str | None]
Group = list[tuple[Line, str]]


def single(source: str, line: Line) -> Stretch:
    """The stretch of one line."""
    start = line.end - len(line.text)
    shown = Tidied(line.text, ((0, start),)) if line.tidy else tidied(source, start, line.end)
    return Stretch(shown, Span(line.start, line.end), line.gap, line.indent)


def joined(source: str, lines: Sequence[Line], joints: Joints) -> list[Stretch]:
    """The stretches of a page.

    Args:
        source: what the lines are of.
        lines: the printed lines.
        joints: what joins each of them to the one before it, None where a stretch begins.
    """
    groups: list[Group] = []
    for line, joint in zip(lines, joints, strict=True):
        if joint is None:
            groups.append([(line, "")])
        else:
            groups[-1].append((line, joint))
    return [whole(source, group) for group in groups]


def whole(source: str, group: Group) -> Stretch:
    """The one stretch of some lines, each given with what joins it to the one before it."""
    first, last = group[0][0], group[-1][0]
    if len(group) == 1:
        return single(source, first)
    pieces: list[tuple[int, int, str]] = []
    for line, joint in group:
        start = line.end - len(line.text)
        if joint == HYPHEN_GONE:
            pieces[-1] = (pieces[-1][0], pieces[-1][1] - 1, pieces[-1][2])
            pieces.append((start, line.end, ""))
        else:
            pieces.append((start, line.end, joint))
    return Stretch(pieced(source, pieces), Span(first.start, last.end), first.gap, first.indent)


def cut_apart(source: str, stretch: Stretch, cuts: Sequence[int]) -> list[Stretch]:
    """The stretches that one makes when it is cut.

    Args:
        source: what the stretch is of.
        stretch: the whole.
        cuts: positions in its text, in order, none at its ends.
    """
    found: list[Stretch] = []
    start = stretch.span.start
    gap = stretch.gap
    for first, last in pairwise([0, *cuts, len(stretch.text)]):
        end = stretch.span.end
        if last < len(stretch.text):
            end = stretch.tidied.source_position(last)
        span = bare(source, start, end)
        shown = stretch.tidied.kept([(first, last)])
        found.append(attrs.evolve(stretch, tidied=shown, span=span, gap=gap))
        start, gap = end, 0
    return found


def bare(source: str, start: int, end: int) -> Span:
    """The span without the white space at its ends."""
    piece = source[start:end]
    start += len(piece) - len(piece.lstrip())
    return Span(start, start + len(piece.strip()))


def covering(stretches: list[Stretch], unseen: Sequence[Span]) -> list[Stretch]:
    """The stretches, drawn out over spans that show nothing.

    Such a span belongs to the stretch in front of it, at the top of the page to the first.

    Args:
        stretches: in order.
        unseen: in order, none of them inside a stretch of more than one line.
    """
    if not unseen:
        return stretches
    if not stretches:
        around = Span(unseen[0].start, unseen[-1].end)
        return [Stretch(Tidied("", ((0, around.start),)), around)]
    starts = [stretch.span.start for stretch in stretches]
    drawn = list(stretches)
    for span in unseen:
        number = max(bisect_right(starts, span.start) - 1, 0)
        around = drawn[number].span
        if span.start < around.start or span.end > around.end:
            wider = Span(min(span.start, around.start), max(span.end, around.end))
            drawn[number] = attrs.evolve(drawn[number], span=wider)
    return drawn

"""Markdown that came as plain text: its marks are noise between the words, so they go.

Decides whether a page plainly is Markdown, and takes the marks out of its stretches. What they
said stays as hints. Knows no labels.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice

import attrs

from newsparse import patterns
from newsparse.readers.joining import bare
from newsparse.readers.lines import Line
from newsparse.readers.markdown_marks import NO_MARKS, SIGN, Marks, inline_marks
from newsparse.readers.stretch import Stretch
from newsparse.values import Span

# "## Ferry back", "**Ana Ruiz**"
_HEADING = patterns.of_regex(r"(#{1,6})[ \t]++(?=\S)")
_HEADING_END = patterns.of_regex(r"\s++#++\Z")
_BULLET = patterns.of_regex(r"[*+-]\s++(?=\S)")
_NUMBER = patterns.of_regex(r"\d{1,3}[.)]\s++(?=\S)")
_RULE = patterns.of_regex(r"(?:[-*_=]\s?){3,}+|[\s|:+-]{3,}+")
_LINK = patterns.of_regex(r"\]\((?:https?://|/|#|data:|mailto:|\.|<)")
_STRESS = patterns.of_regex(r"\*\*[^\s*][^*\n\r\v\f\x1c-\x1e\x85\u2028\u2029]{0,200}+\*\*")
ENOUGH = 2
# More images in one block than this are a gallery of icons and stay in its text.
MOST_IMAGES = 20
# Marks around the same words that are looked at: "**[**words**](/a)**" has few.
MOST_AROUND = 4


def has_marks(source: str, lines: Sequence[Line]) -> bool:
    r"""Whether a text plainly is Markdown: several marks that nothing else is written with.

    >>> from newsparse.readers.lines import lines_of
    >>> page = "# Ferry back\n\nThe [ferry](/ferry) sails **again**."
    >>> has_marks(page, lines_of(page).printed)
    True
    >>> has_marks("We're #1 [sic]", lines_of("We're #1 [sic]").printed)
    False
    """
    signs = 0
    if "](" in source:
        signs += _up_to_enough(_LINK.finditer(source))
    if signs < ENOUGH and "**" in source:
        signs += _up_to_enough(_STRESS.finditer(source))
    if signs < ENOUGH and "#" in source:
        signs += _up_to_enough(line for line in lines if _HEADING.match(line.text))
    return signs >= ENOUGH


def _up_to_enough(found: Iterator[object]) -> int:
    return sum(1 for _ in zip(range(ENOUGH), found, strict=False))


def without_marks(source: str, stretches: Sequence[Stretch]) -> tuple[list[Stretch], list[Span]]:
    """The stretches without their marks, images apart from the text around them.

    Returns:
        The stretches, and spans of which nothing is left to read.
    """
    found: list[Stretch] = []
    unseen: list[Span] = []
    for stretch in stretches:
        for part in parts(source, stretch):
            if part.text:
                found.append(part)
            else:
                unseen.append(part.span)
    return found, unseen


def parts(source: str, stretch: Stretch) -> Iterator[Stretch]:
    """A stretch without its marks, cut where an image stands at its ends.

    A part of which nothing is left to read comes with an empty text.
    """
    text = stretch.text
    if _RULE.fullmatch(text):
        yield attrs.evolve(stretch, hints=stretch.hints | {"rule"})
        return
    hints, start, end = _block_mark(text)
    if source[stretch.span.start] == ">":
        hints |= {"blockquote"}
    marks = inline_marks(text) if SIGN.search(text) else NO_MARKS
    if text and not marks.gone and end - start == len(text):
        span = bare(source, *stretch.span)
        yield Stretch(stretch.tidied, span, stretch.gap, stretch.indent, hints)
        return
    gap = stretch.gap
    cuts = _cuts(text, marks, (start, end))
    for number, (first, last, is_image) in enumerate(cuts):
        at = stretch.tidied.source_position(first) if number else stretch.span.start
        behind = stretch.span.end
        if number + 1 < len(cuts):
            behind = stretch.tidied.source_position(last)
        span = bare(source, at, behind)
        if span.start == span.end:
            continue
        kept = _kept(marks, max(first, start), min(last, end))
        own = hints | ({"image"} if is_image else _made_of(kept, marks))
        shown = stretch.tidied.kept(kept)
        yield Stretch(shown, span, gap, stretch.indent, own)
        gap = 0 if shown.text else gap


def _block_mark(text: str) -> tuple[frozenset[str], int, int]:
    """What the mark at the front of a block says, and where its text begins and ends."""
    heading = _HEADING.match(text)
    if heading:
        closing = _HEADING_END.search(text[-20:])
        end = len(text) - (len(closing.group()) if closing else 0)
        level = len(heading.group(1))
        return frozenset({"heading", f"h{level}"}), heading.end(), max(end, heading.end())
    bullet = _BULLET.match(text)
    if bullet:
        return frozenset({"list-item", "li"}), bullet.end(), len(text)
    if _NUMBER.match(text):
        return frozenset({"list-item", "li"}), 0, len(text)
    return frozenset(), 0, len(text)


def _cuts(text: str, marks: Marks, inside: tuple[int, int]) -> list[tuple[int, int, bool]]:
    """Where a block is cut: (start, end, whether it is an image).

    An image in the middle of a text is a sign inside a sentence unless its words are many.
    """
    cuts: list[tuple[int, int, bool]] = []
    at = 0
    for start, end in sorted(marks.images)[:MOST_IMAGES]:
        if start < at:
            continue
        leads = not text[max(at, inside[0]) : start].strip("[ ")
        ends = end >= len(text) or text[end : end + 8].strip()[:2] == "]("
        if leads or ends or text.count(" ", start, min(end, start + 400)) >= 3:
            if start > at:
                cuts.append((at, start, False))
            cuts.append((start, end, True))
            at = end
    if at < len(text):
        cuts.append((at, len(text), False))
    return cuts


def _kept(marks: Marks, start: int, end: int) -> list[tuple[int, int]]:
    """The ranges of ``start`` to ``end`` that are not marks."""
    if not marks.gone:
        return [(start, end)] if start < end else []
    kept: list[tuple[int, int]] = []
    number = max(bisect_left(marks.gone, (start, 0)) - 1, 0)
    for first, last in (marks.gone[at] for at in range(number, len(marks.gone))):
        if first >= end:
            break
        if last <= start:
            continue
        if first > start:
            kept.append((start, first))
        start = last
    if start < end:
        kept.append((start, end))
    return kept


def _made_of(kept: Sequence[tuple[int, int]], marks: Marks) -> set[str]:
    """Whether all that is kept is a link, strong or stressed."""
    ranges = {"link": marks.links, "strong": marks.strong, "emphasis": marks.stressed}
    return {hint for hint, found in ranges.items() if _all_of(kept, found)}


def _all_of(kept: Sequence[tuple[int, int]], ranges: Sequence[tuple[int, int]]) -> bool:
    """Whether nearly all that is kept lies within one of the ranges."""
    if not kept or not ranges:
        return False
    size = sum(last - first for first, last in kept)
    start, end = kept[0][0], kept[-1][1]
    around = (r for r in ranges if r[0] <= start + 3 and r[1] >= end - 3)
    return any(
        10 * sum(max(0, min(last, upto) - max(first, since)) for first, last in kept) >= 9 * size
        for since, upto in islice(around, MOST_AROUND)
    )

"""The source as rows, one a block, each cut where parts begin and end. Knows no HTML.

Rows joined end to end are the source again: what stands between two blocks is kept.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from newsparse.looks.parts import Part
from newsparse.values import Article, Block


@attrs.frozen
class Piece:
    """A stretch of a row, and the parts that are printed in it.

    Args:
        text: of the source, as it came.
        parts: numbers of the parts, the shortest first.
    """

    text: str
    parts: tuple[int, ...] = ()


@attrs.frozen
class Row:
    """A block and how the source prints it.

    Args:
        block: the block.
        before: what stands between the line's beginning and the block: indentation.
        pieces: the block's stretch of the source.
        after: the line ends behind it, and blank lines.
        beside: whether it goes on in the line of the block before it.
    """

    block: Block
    before: str
    pieces: tuple[Piece, ...]
    after: str
    beside: bool

    @property
    def parts(self) -> tuple[int, ...]:
        """Numbers of all parts printed in it, in the order they appear."""
        return tuple(dict.fromkeys(part for piece in self.pieces for part in piece.parts))


def rows(article: Article, parts: Sequence[Part], most: int) -> Iterator[Row]:
    """The first rows of the source.

    Args:
        article: any article; blocks that overlap or lie outside of its source are shown by
            their own text.
        parts: what the pieces refer to, by position.
        most: how many rows at most.

    >>> from newsparse.looks.parts import head
    >>> from newsparse import parse
    >>> article = parse("Rain\\n\\n  By Ana Ruiz\\n\\nIt rained all night in Ulm; the river rose.")
    >>> for row in rows(article, tuple(head(article)), 2):
    ...     row.block.label.value, row.before, row.pieces, row.after
    ('headline', '', (Piece(text='Rain', parts=(0,)),), '\\n\\n')
    ('byline', '  ', (Piece(text='By Ana Ruiz', parts=(1,)),), '\\n\\n')
    """
    source, blocks = article.source, article.blocks[:most]
    marks = _Marks.of(parts)
    at = 0
    for number, block in enumerate(blocks):
        start, end = max(block.span.start, at), min(block.span.end, len(source))
        if start >= end:
            yield Row(block, "", (Piece(block.text),), "", beside=False)
            continue
        behind = _next_line(article, number, end)
        yield Row(
            block,
            source[at:start],
            tuple(_pieces(source, start, end, marks)),
            source[end:behind],
            beside=number > 0 and source[at - 1] != "\n",
        )
        at = behind


def _next_line(article: Article, number: int, end: int) -> int:
    """Where the line of the next block begins; the end of the source behind the last block."""
    if number + 1 == len(article.blocks):
        return len(article.source)
    follows = article.blocks[number + 1].span.start
    return max(article.source.rfind("\n", end, max(follows, end)) + 1, end)


@attrs.frozen
class _Marks:
    """Where parts begin and end, for quick finding.

    Args:
        edges: every beginning and end, in order.
        spans: (start, end, number of the part), by their beginning.
    """

    edges: list[int]
    spans: list[tuple[int, int, int]]
    longest: int

    @classmethod
    def of(cls, parts: Sequence[Part]) -> _Marks:
        spans = sorted((s.start, s.end, n) for n, part in enumerate(parts) for s in part.spans)
        edges = sorted({edge for start, end, _ in spans for edge in (start, end)})
        return cls(edges, spans, max((end - start for start, end, _ in spans), default=0))


def _pieces(source: str, start: int, end: int, marks: _Marks) -> Iterator[Piece]:
    first, last = bisect_right(marks.edges, start), bisect_left(marks.edges, end)
    cuts = [start, *marks.edges[first:last], end]
    near = marks.spans[
        bisect_left(marks.spans, (start - marks.longest,)) : bisect_left(marks.spans, (end,))
    ]
    for left, right in pairwise(cuts):
        here = sorted((e - s, n) for s, e, n in near if s <= left and right <= e)
        yield Piece(source[left:right], tuple(dict.fromkeys(n for _, n in here)))

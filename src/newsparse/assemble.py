"""Puts labelled blocks together into an Article: which part goes where.

Knows labels and the field parsers; knows nothing of rules, strengths or how labels were found.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import attrs

from newsparse.fields.byline import parse_byline
from newsparse.fields.dateline import parse_dateline
from newsparse.fields.timestamp import find_timestamps
from newsparse.photos import BODY, photos_of
from newsparse.shapes.mojibake import unbroken
from newsparse.tidy import Tidied
from newsparse.values import Article, Block, Byline, Dateline, Label, Timestamp

DATELINE_REACH = 3  # paragraphs from the top whose front may hold it


class Labelled(NamedTuple):
    """A block and the way from its text back to the source."""

    block: Block
    tidied: Tidied


def assembled(labelled: Sequence[Labelled], source: str, language: str | None) -> Article:
    """The article that a page's labelled blocks make up."""
    blocks = tuple([item.block for item in labelled])
    of: dict[Label, list[Labelled]] = {label: [] for label in Label}
    for item in labelled:
        of[item.block.label].append(item)
    return Article(
        kicker=_first(of[Label.KICKER]),
        headline=_first(of[Label.HEADLINE]),
        standfirst=_all(of[Label.STANDFIRST]),
        bylines=_bylines(of[Label.BYLINE], language),
        timestamps=_timestamps(labelled, language),
        dateline=_dateline(labelled, language),
        photos=photos_of([(i.block, i.tidied) for i in labelled], language),
        body=tuple([b for b in blocks if b.label in BODY]),
        notes=_all(of[Label.NOTE]),
        furniture=_all(of[Label.FURNITURE]),
        blocks=blocks,
        language=language,
        source=source,
        confidence=_confidence(of),
    )


def _first(found: Sequence[Labelled]) -> Block | None:
    return found[0].block if found else None


def _all(found: Sequence[Labelled]) -> tuple[Block, ...]:
    return tuple([item.block for item in found])


def _bylines(found: Sequence[Labelled], language: str | None) -> tuple[Byline, ...]:
    bylines = []
    for item in found:
        byline = parse_byline(item.block.text, language=language)
        if byline is None:
            byline = Byline(item.block.text, item.block.span)
        else:
            byline = attrs.evolve(byline, span=item.tidied.source_span(*byline.span))
        bylines.append(byline)
    return tuple(bylines)


def _timestamps(labelled: Sequence[Labelled], language: str | None) -> tuple[Timestamp, ...]:
    return tuple(
        attrs.evolve(stamp, span=item.tidied.source_span(*stamp.span))
        for item in labelled
        if item.block.label in (Label.TIMESTAMP, Label.BYLINE)
        for stamp in find_timestamps(item.block.text, language=language)
    )


def _dateline(labelled: Sequence[Labelled], language: str | None) -> Dateline | None:
    """From a line of its own, else from the front of the first paragraph.

    One with an agency may stand farther below, where a caption without its credit reads like the
    first, or in front of what is taken for a standfirst.
    """
    paragraphs = 0
    for item in labelled:
        label = item.block.label
        if label not in (Label.DATELINE, Label.PARAGRAPH, Label.STANDFIRST):
            continue
        # A broken dash closes a dateline as a whole one does.
        read = unbroken(item.tidied, signs_alone=True)
        dateline = parse_dateline(read.text, language=language)
        is_first = label is not Label.STANDFIRST and not paragraphs
        if dateline is not None and (dateline.agency or is_first):
            start = dateline.story_start
            at_end = start >= len(read.text)
            return attrs.evolve(
                dateline,
                span=read.source_span(*dateline.span),
                story_start=item.block.span.end if at_end else read.source_position(start),
            )
        if label is Label.DATELINE:
            return Dateline(item.block.text, item.block.span, place=item.block.text)
        paragraphs += label is Label.PARAGRAPH
        if paragraphs == DATELINE_REACH:
            break
    return None


def _confidence(of: Mapping[Label, Sequence[Labelled]]) -> float:
    """The mean, over the article's labels, of how sure their blocks are.

    So many paragraphs do not outweigh one headline. A headline or a text that is not there is
    one of no confidence.
    """
    sure = [
        sum([item.block.confidence for item in found]) / len(found)
        for label, found in of.items()
        if found and label is not Label.FURNITURE
    ]
    missing = sum(not of[label] for label in (Label.HEADLINE, Label.PARAGRAPH))
    return sum(sure) / (len(sure) + missing)

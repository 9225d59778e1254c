"""The labels a block can have, and what a rule said for one of them. Knows nothing of text."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

import attrs

from newsparse.values.value import Value


class Label(Enum):
    """What a block of the input is. Every block gets exactly one; docs/labels.md defines each."""

    KICKER = "kicker"
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    TIMESTAMP = "timestamp"
    DATELINE = "dateline"
    CAPTION = "caption"
    CREDIT = "credit"
    CROSSHEAD = "crosshead"
    PARAGRAPH = "paragraph"
    PULL_QUOTE = "pull quote"
    NOTE = "note"
    FURNITURE = "furniture"


class Span(NamedTuple):
    """A half-open range of characters: ``source[span.start:span.end]``."""

    start: int
    end: int


@attrs.frozen(eq=False, repr=False)
class Reason(Value):
    """One rule that spoke on a block, and how strongly for (or, below zero, against) its label.

    Args:
        rule: the rule's name, as in docs/rules.md.
        strength: natural-log odds that the rule adds to the block's label.
    """

    rule: str
    strength: float

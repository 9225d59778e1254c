"""The states of a page, line by line, and what may follow what.

A state is a label and where on the page it stands: furniture before the article is not like
furniture inside it. Exactly one line is the headline: the states in front of it and those
behind it are different ones, and only a headline (or leaving it out) leads from the first to
the second.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from newsparse.values import Label


class State(Enum):
    """A label and its place."""

    BEFORE = "before"
    KICKER = "kicker"
    EARLY_BYLINE = "early byline"
    EARLY_TIMESTAMP = "early timestamp"
    EARLY_CAPTION = "early caption"
    EARLY_CREDIT = "early credit"
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
    WITHIN = "within"
    AFTER = "after"


LABELS: Mapping[State, Label] = {
    State.BEFORE: Label.FURNITURE,
    State.KICKER: Label.KICKER,
    State.EARLY_BYLINE: Label.BYLINE,
    State.EARLY_TIMESTAMP: Label.TIMESTAMP,
    State.EARLY_CAPTION: Label.CAPTION,
    State.EARLY_CREDIT: Label.CREDIT,
    State.HEADLINE: Label.HEADLINE,
    State.STANDFIRST: Label.STANDFIRST,
    State.BYLINE: Label.BYLINE,
    State.TIMESTAMP: Label.TIMESTAMP,
    State.DATELINE: Label.DATELINE,
    State.CAPTION: Label.CAPTION,
    State.CREDIT: Label.CREDIT,
    State.CROSSHEAD: Label.CROSSHEAD,
    State.PARAGRAPH: Label.PARAGRAPH,
    State.PULL_QUOTE: Label.PULL_QUOTE,
    State.NOTE: Label.NOTE,
    State.WITHIN: Label.FURNITURE,
    State.AFTER: Label.FURNITURE,
}

EARLY = (
    State.BEFORE,
    State.KICKER,
    State.EARLY_BYLINE,
    State.EARLY_TIMESTAMP,
    State.EARLY_CAPTION,
    State.EARLY_CREDIT,
)
LATE = tuple(s for s in State if s not in EARLY and s is not State.HEADLINE)

FOLLOWERS: Mapping[State, tuple[State, ...]] = {
    **dict.fromkeys(EARLY, (*EARLY, State.HEADLINE, *LATE)),
    **dict.fromkeys((State.HEADLINE, *LATE), LATE),
    State.AFTER: (State.AFTER,),
}

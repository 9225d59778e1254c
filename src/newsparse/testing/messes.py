"""The messes that raw articles come in, by name, and what each of them leaves to be found.

A mess changes how an article is printed, never what it says; those that do destroy something
are told here, so that no test asks for what is gone.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import Enum


class Mess(Enum):
    """One way in which a raw article is messy."""

    CRLF = "lines end as on Windows"
    NBSP = "some spaces are non-breaking"
    ZERO_WIDTH = "words hold zero-width spaces, the text begins with a byte order mark"
    SOFT_HYPHENS = "long words hold soft hyphens"
    MIXED_QUOTES = "quotes are straight, curly and angular by turns"
    MOJIBAKE = "UTF-8 was read as Latin-1"
    MOJIBAKE_WINDOWS = "UTF-8 was read as Windows-1252"
    HARD_WRAPS = "lines are broken at a column"
    FRAGMENTS = "every link or bold word stands on a line of its own"
    GLUED_LINES = "two paragraphs stand in one line with nothing between them"
    CAPITAL_HEADLINE = "the headline is in capitals"
    REPEATED_HEADLINE = "the headline stands on the page twice"
    MISSING_STANDFIRST = "the standfirst is left out"
    DUPLICATED_CAPTIONS = "every caption is printed twice"
    CREDIT_BEHIND = "the credit stands behind the caption, in brackets"
    CREDIT_OWN_LINE = "the credit stands on a line of its own below the caption"
    CREDIT_MISSING = "no credit is printed"
    SHARE_BARS = "share bars stand under the headline and behind the text"
    RELATED_LINKS = "related links stand between paragraphs"
    COOKIE_NOTICE = "a consent box stands in front"
    COMMENTS = "readers' comments stand behind"
    PAYWALL = "the text is cut in the middle, a paywall stands there"


CREDITS = frozenset({Mess.CREDIT_BEHIND, Mess.CREDIT_OWN_LINE, Mess.CREDIT_MISSING})
MOJIBAKE = frozenset({Mess.MOJIBAKE, Mess.MOJIBAKE_WINDOWS})
# Of each set at most one can be.
ALTERNATIVES: Collection[frozenset[Mess]] = (
    CREDITS,
    MOJIBAKE,
    # A page is wrapped, or torn into fragments, or glued: what does one undoes the others.
    frozenset({Mess.HARD_WRAPS, Mess.FRAGMENTS, Mess.GLUED_LINES}),
)

FOUND = (
    "kicker",
    "headline",
    "standfirst",
    "authors",
    "published",
    "dateline",
    "captions",
    "credits",
    "paragraphs",
    "crossheads",
    "body",
)
# What a mess destroys: nobody can ask for it afterwards.
GONE: Mapping[Mess, frozenset[str]] = {
    # A caption that nothing marks as one reads like any sentence of the text.
    Mess.CREDIT_MISSING: frozenset({"captions", "credits", "paragraphs", "standfirst"}),
    # A name or a month with a broken letter in it is none any more; its line is still known.
    Mess.MOJIBAKE: frozenset({"authors", "captions", "credits", "dateline", "published"}),
    Mess.MOJIBAKE_WINDOWS: frozenset({"authors", "captions", "credits", "dateline", "published"}),
    # Where one short line ends and the next begins is gone; the running text is not.
    Mess.FRAGMENTS: frozenset({"captions", "credits", "crossheads", "paragraphs", "standfirst"}),
    # Where one paragraph ended is told by case alone, which half of all scripts do not have.
    Mess.GLUED_LINES: frozenset({"paragraphs"}),
}


def fit_together(messes: Collection[Mess]) -> bool:
    """Whether an article can be in all of these messes at once.

    >>> fit_together({Mess.CRLF, Mess.NBSP}), fit_together({Mess.MOJIBAKE, Mess.MOJIBAKE_WINDOWS})
    (True, False)
    """
    return all(len(one.intersection(messes)) <= 1 for one in ALTERNATIVES)


def still_right(messes: Collection[Mess]) -> tuple[str, ...]:
    """The parts that must be found however an article is messed up.

    >>> "paragraphs" in still_right({Mess.CRLF}), "paragraphs" in still_right({Mess.GLUED_LINES})
    (True, False)
    """
    gone = frozenset().union(*(GONE.get(mess, frozenset()) for mess in messes))
    return tuple(part for part in FOUND if part not in gone)

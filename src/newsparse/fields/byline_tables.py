"""The words that bylines are read with, of all languages, made from the cue tables.

Knows no line. All but the smallest are kept ready to be read.
"""

from __future__ import annotations

from newsparse import patterns
from newsparse.cues.agencies import (
    AGENCIES,
    AGENCY_ENDINGS,
    AGENCY_JOINERS,
    AGENCY_OPENINGS,
    AMBIGUOUS_AGENCIES,
)
from newsparse.cues.bylines import (
    AFFILIATIONS,
    CONTRIBUTORS,
    INDEFINITE,
    NOT_AUTHORS,
    ORGANISATIONS,
    PREPOSITIONS,
    ROLE_MODIFIERS,
    STAFF_HEADS,
    TITLE_WORDS,
)
from newsparse.cues.bylines import MATERIAL as MATERIAL_WORDS
from newsparse.cues.given_names import GIVEN_NAMES
from newsparse.cues.kept import Kept
from newsparse.cues.lookup import kept_phrases
from newsparse.cues.merged import named, numbered, words
from newsparse.cues.words import Words, parts
from newsparse.fields.names import HONORIFICS, PARTICLES

KEPT = Kept(__name__, __file__)
SHORTEST_COMPOUND = 6


# What an item of a byline may open with, and what joins two of them.
AUTHORS = kept_phrases(
    KEPT, "authors", lambda: words("byline_openers") | PREPOSITIONS | CONTRIBUTORS
)
OTHERS = kept_phrases(KEPT, "others", lambda: NOT_AUTHORS | words("credit_openers"))
NOT_WRITERS = kept_phrases(KEPT, "not writers", lambda: NOT_AUTHORS - PREPOSITIONS)
JOINERS = kept_phrases(
    KEPT, "joiners", lambda: (words("byline_joiners") | {"and", "&", "+"}) - {"-"}
)
MATERIAL = kept_phrases(KEPT, "material", lambda: MATERIAL_WORDS)
# A line of words without one of these is one item.
CUTS = KEPT.words(
    "cuts",
    lambda: frozenset().union(*(table.by_first for table in (AUTHORS, OTHERS, JOINERS, MATERIAL))),
)
GENRES = KEPT.words("genres", lambda: parts(words("kickers"), words("byline_openers")) | INDEFINITE)

# Who writes, by trade.
STAFF = words("staff")
STAFF_PHRASES = kept_phrases(KEPT, "staff", lambda: STAFF)
ROLE_PHRASES = kept_phrases(KEPT, "roles", lambda: words("roles"))
ROLES = KEPT.words("roles but names", lambda: words("roles") - PARTICLES - GIVEN_NAMES)
NAMELESS_ROLE_PHRASES = kept_phrases(KEPT, "phrases of roles but names", lambda: ROLES)
# No shorter role ends a compound.
ROLE_TAILS = KEPT.words("role tails", lambda: (role[-SHORTEST_COMPOUND:] for role in ROLES))

# Words of times, and words that may be printed as one with a name in front of them.
TIMES = KEPT.words(
    "times",
    lambda: (
        (
            parts(frozenset(named("units")))
            # A day's word of one language may be a name in another: "jana" is yesterday in Swahili.
            | parts(frozenset(numbered("days"))) - GIVEN_NAMES
            | {part.rstrip(".") for part in parts(frozenset(numbered("months")))}
            | parts(words("weekdays"), words("published"), words("updated"))
            | parts(words("ago"), words("date_words"))
            | {"am", "pm", "a.m", "p.m", "gmt", "utc", "h", "uhr", "min", "mins", "read"}
        )
        - (words("byline_openers") | words("byline_joiners"))
    ),
)
DAYS = KEPT.words("days", lambda: numbered("days").keys() - PARTICLES - GIVEN_NAMES)
SECOND_HALVES = KEPT.words(
    "second halves",
    lambda: (
        parts(words("roles"))
        | ROLE_MODIFIERS
        | words("published")
        | words("updated")
        | words("staff")
        | words("weekdays")
        | words("byline_openers")
        | frozenset(numbered("months"))
        | {"the", "for", "from", "in", "special"}
    ),
)
PLAIN_OPENERS = KEPT.words("plain openers", lambda: words("byline_openers") - PARTICLES)

# What a cheap look at a line knows: whether it may be a byline at all.
OPENING = KEPT.words(
    "opening",
    lambda: (
        parts(words("byline_openers"), words("staff"), words("roles"), words("credit_openers"))
        | parts(NOT_AUTHORS, CONTRIBUTORS, PREPOSITIONS, words("kickers"), INDEFINITE)
        | ROLE_MODIFIERS
        | {"special", "the"}
    ),
)
KNOWN = KEPT.words(
    "known",
    lambda: (
        OPENING
        | PARTICLES
        | ORGANISATIONS
        | STAFF_HEADS
        | parts(AFFILIATIONS, MATERIAL_WORDS)
        | parts(words("byline_joiners"), words("byline_places"), words("published"))
        | parts(words("updated"), words("ago"), words("date_words"), words("weekdays"))
        | parts(frozenset(named("units")), frozenset(numbered("days")))
        | parts(frozenset(numbered("months")))
        | {"gmt", "utc", "uhr", "h", "min", "mins", "read", "views", "comments"}
    ),
)
OPENERS = KEPT.words(
    "openers",
    lambda: (
        (
            {entry.split()[-1] for entry in words("byline_openers") | CONTRIBUTORS | PREPOSITIONS}
            | parts(words("roles"))
        )
        - (TITLE_WORDS - {"by"})
    ),
)
# A word of these may make a line of capitalised words more than a name that is none.
TELLING = KEPT.words(
    "telling",
    lambda: (
        parts(words("byline_openers"), words("staff"), words("roles"), words("credit_openers"))
        | parts(NOT_AUTHORS, CONTRIBUTORS, PREPOSITIONS, INDEFINITE, AFFILIATIONS)
        | parts(MATERIAL_WORDS, words("byline_joiners"), words("byline_places"))
        | parts(frozenset(numbered("days")))
        | parts(AGENCIES, AMBIGUOUS_AGENCIES, AGENCY_OPENINGS, AGENCY_ENDINGS, AGENCY_JOINERS)
        | {f"{role}s" for role in ROLES}
        | STAFF_HEADS
        | HONORIFICS
        | PARTICLES
        | {"special", "the"}
    ),
)

_EASTERN = patterns.of_regex(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")


def _eastern(section: Words) -> tuple[str, ...]:
    """Entries in the scripts of East Asia, the longest first."""
    return tuple(sorted((e for e in section if _EASTERN.search(e)), key=lambda e: (-len(e), e)))


EASTERN_OPENERS = KEPT.ordered("eastern openers", lambda: _eastern(words("byline_openers")))
EASTERN_MARKED = tuple(opener for opener in EASTERN_OPENERS if not opener.isalpha())
EASTERN_OTHERS = KEPT.ordered(
    "eastern others", lambda: _eastern(words("credit_openers") | NOT_AUTHORS)
)
EASTERN_ROLES = KEPT.ordered("eastern roles", lambda: _eastern(words("roles")))

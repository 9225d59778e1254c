"""Strategies for articles as values: any part present or absent, whatever a parser might say."""

from __future__ import annotations

import datetime

from hypothesis import strategies as st

from newsparse.values import (
    Article,
    Block,
    Byline,
    Caption,
    Credit,
    Dateline,
    Label,
    Metadata,
    MetaImage,
    Person,
    Photo,
    Reason,
    Span,
    Timestamp,
)

WORDS = st.text(max_size=12)
MAYBE_WORDS = st.none() | WORDS
MANY_WORDS = st.lists(WORDS, max_size=2).map(tuple)
ORIGINS = st.sampled_from(["text", "metadata"])
SHARE = st.floats(0, 1)
ZONES = st.integers(-14 * 60, 14 * 60).map(
    lambda minutes: datetime.timezone(datetime.timedelta(minutes=minutes))
)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, 10_000))
    return Span(start, start + draw(st.integers(0, 10_000)))


REASONS = st.builds(Reason, rule=WORDS, strength=st.floats(-9, 9))
BLOCKS = st.builds(
    Block,
    label=st.sampled_from(Label),
    text=WORDS,
    span=spans(),
    confidence=SHARE,
    reasons=st.none() | st.lists(REASONS, max_size=2).map(tuple),
    element=MAYBE_WORDS,
    origin=ORIGINS,
)
PEOPLE = st.builds(
    Person,
    name=WORDS,
    role=MAYBE_WORDS,
    place=MAYBE_WORDS,
    affiliation=MAYBE_WORDS,
    contact=MAYBE_WORDS,
)
BYLINES = st.builds(
    Byline,
    text=WORDS,
    span=spans(),
    people=st.lists(PEOPLE, max_size=2).map(tuple),
    agencies=MANY_WORDS,
    origin=ORIGINS,
)
TIMES = st.none() | st.dates() | st.datetimes() | st.datetimes(timezones=ZONES)
TIMESTAMPS = st.builds(
    Timestamp,
    text=WORDS,
    span=spans(),
    kind=st.sampled_from([None, "published", "updated"]),
    value=TIMES,
    origin=ORIGINS,
)
DATELINES = st.builds(
    Dateline,
    text=WORDS,
    span=spans(),
    place=MAYBE_WORDS,
    date=MAYBE_WORDS,
    agency=MAYBE_WORDS,
    story_start=st.integers(0, 99),
)
CREDITS = st.builds(
    Credit,
    text=WORDS,
    span=spans(),
    photographers=MANY_WORDS,
    agencies=MANY_WORDS,
    rights=MANY_WORDS,
)
MANY_CREDITS = st.lists(CREDITS, max_size=2).map(tuple)
PHOTOS = st.builds(
    Photo,
    caption=st.none() | st.builds(Caption, text=WORDS, span=spans(), credits=MANY_CREDITS),
    credits=MANY_CREDITS,
    spans=st.lists(spans(), min_size=1, max_size=2).map(tuple),
    position=st.integers(0, 99),
)
IMAGES = st.builds(MetaImage, url=MAYBE_WORDS, caption=MAYBE_WORDS, credit=MAYBE_WORDS)
METADATA = st.builds(
    Metadata,
    headline=MAYBE_WORDS,
    authors=MANY_WORDS,
    published=TIMES,
    updated=TIMES,
    images=st.lists(IMAGES, max_size=2).map(tuple),
    body=MAYBE_WORDS,
    origins=st.lists(st.tuples(WORDS, WORDS), max_size=2).map(tuple),
)
MANY_BLOCKS = st.lists(BLOCKS, max_size=2).map(tuple)
ARTICLES = st.builds(
    Article,
    kicker=st.none() | BLOCKS,
    headline=st.none() | BLOCKS,
    standfirst=MANY_BLOCKS,
    bylines=st.lists(BYLINES, max_size=2).map(tuple),
    timestamps=st.lists(TIMESTAMPS, max_size=2).map(tuple),
    dateline=st.none() | DATELINES,
    photos=st.lists(PHOTOS, max_size=2).map(tuple),
    body=MANY_BLOCKS,
    notes=MANY_BLOCKS,
    furniture=MANY_BLOCKS,
    blocks=MANY_BLOCKS,
    language=st.sampled_from([None, "en", "zh"]),
    source=WORDS,
    confidence=SHARE,
    metadata=st.none() | METADATA,
)

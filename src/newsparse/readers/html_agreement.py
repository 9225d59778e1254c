"""Where a block prints what the page's metadata says: evidence from two sides.

Compares letters and digits only. Knows no elements and no labels.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from newsparse.readers.html_run import weight_of
from newsparse.readers.json_ld import folded
from newsparse.values.metadata import Metadata

Hints = frozenset[str]
NOTHING: Hints = frozenset()

# The least letters that can agree by more than chance, and the share that a part must have.
_LEAST, _SHARE = 6, 0.6
# A description is often cut short: so many letters of its front are enough.
_FRONT = 50
_LONGEST_LINE = 160
# Of a text this much is compared with titles and summaries; a front of it is a quick test.
_LOOKED_AT, _SURE = 500, 20
_NUMBER = re.compile(r"\d{1,4}")
# The least letters of a block that can be looked for in the article's text.
_LEAST_OF_BODY = 20


@attrs.frozen(eq=False, repr=False)
class Said:
    """The metadata of a page, folded for comparing.

    Args:
        headlines: every title the page gives itself.
        descriptions: every summary.
        authors: names.
        captions: captions of images.
        credits: credits of images.
        days: (year, day of month) of publication and update.
        body: text of the article; empty where the metadata does not carry it.
        years: the last two digits of those years.
    """

    headlines: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    days: frozenset[tuple[int, int]] = frozenset()
    body: str = ""
    years: frozenset[str] = attrs.field(init=False)

    @years.default
    def _of_days(self) -> frozenset[str]:
        return frozenset(f"{year % 100:02}" for year, _ in self.days)


def said_by(metadata: Metadata, titles: Sequence[str], summaries: Sequence[str]) -> Said:
    """The metadata folded, with the page's other titles and summaries."""
    return Said(
        _folded([metadata.headline, *titles], _LEAST),
        _folded([metadata.description, *summaries], _LEAST),
        _folded(metadata.authors, 3),
        _folded([image.caption for image in metadata.images], _LEAST),
        _folded([image.credit for image in metadata.images], 2),
        frozenset((when.year, when.day) for when in (metadata.published, metadata.updated) if when),
        folded(metadata.body or ""),
    )


def _folded(texts: Sequence[str | None], least: int) -> tuple[str, ...]:
    found = dict.fromkeys(folded(text) for text in texts if text)
    return tuple(text for text in found if len(text) >= least)


def agreement(text: str, said: Said, plain: str | None = None) -> Hints:
    """Which of the metadata a block prints.

    Args:
        text: the block's text.
        said: the metadata.
        plain: the text folded, where that is known already.

    >>> said = Said(("rainendsdrought",), authors=("anaruiz",), days=frozenset({(2024, 3)}))
    >>> sorted(agreement("Rain ends drought", said))
    ['meta:headline', 'meta:title']
    >>> sorted(agreement("By Ana Ruiz, 3 May 2024", said))
    ['meta:author', 'meta:date']
    >>> agreement("Share", said)
    frozenset()
    """
    if plain is None or (len(text) > _LOOKED_AT and not said.body):
        plain = folded(text if said.body else text[:_LOOKED_AT])
    size = len(plain)
    if size < 2:
        return NOTHING
    found = _of_texts(plain, said) if size >= _LEAST else []
    if len(text) <= _LONGEST_LINE:
        found += _of_names(plain, said)
        for year in said.years:
            if year in text and _prints_day(text, said.days):
                found.append("meta:date")
                break
    if said.body and size >= _LEAST_OF_BODY and plain in said.body:
        found.append("meta:body")
    return frozenset(found) if found else NOTHING


def _of_texts(plain: str, said: Said) -> list[str]:
    """Which titles, summaries and captions a block prints."""
    found = []
    size, front = len(plain), plain[:_SURE]
    for headline in said.headlines:
        if _SHARE * size <= len(headline) <= size / _SHARE and (
            plain in headline or headline in plain
        ):
            found.append("meta:headline")
            if plain == headline:
                found.append("meta:title")
    for description in said.descriptions:
        if front in description and _is_in_summary(plain, description):
            found.append("meta:description")
            if plain == description:
                found.append("meta:summary")
    for caption in said.captions:
        if caption in plain or (size >= _SHARE * len(caption) and plain in caption):
            found.append("meta:caption")
    return found


def _of_names(plain: str, said: Said) -> list[str]:
    """Which authors and credits a short line holds."""
    found = []
    for author in said.authors:
        if author in plain:
            found.append("meta:author")
    for credit in said.credits:
        if credit in plain:
            found.append("meta:credit")
    return found


def _is_in_summary(plain: str, description: str) -> bool:
    """Whether a text begins as a summary does, or is a part of it: one line of several."""
    front = min(_FRONT, len(description))
    if len(plain) >= front and plain[:front] == description[:front]:
        return True
    return weight_of(plain) >= front // 2 and plain in description


def _prints_day(text: str, days: frozenset[tuple[int, int]]) -> bool:
    """Whether a text holds the numbers of one of some days."""
    numbers = {int(number) for number in _NUMBER.findall(text)}
    return any(day in numbers and (year in numbers or year % 100 in numbers) for year, day in days)

"""The form of a language's cue table. No words here, and nothing that looks at text."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsparse.cues.words import Words

NONE: Words = frozenset()


@attrs.frozen(repr=False)
class Cues:
    """The words of one language that speak for a label or open a part of one.

    All entries are lower case (``str.lower``), single-spaced, without closing punctuation; an
    entry may be several words. A table holds what is common in the language's press, never
    what one publisher alone prints.

    Args:
        code: ISO 639-1 code.
        function_words: 40-80 of the most frequent words; they tell the language and whether
            a line is a sentence. For scripts without spaces: frequent particles and endings.
        byline_openers: stand in front of authors: "by", "words by", "text", "report by".
        byline_joiners: stand between two authors: "and", "with".
        byline_places: stand between an author and a place or affiliation: "in", "from".
        roles: nouns that head an author's job title: "correspondent", "editor", "staff writer".
        staff: signatures of nobody by name: "staff", "agencies", "newsroom", "our reporter".
        honorifics: titles in front of a name: "dr", "prof", "sir".
        name_particles: lower-case words inside names: "van", "der", "de", "la", "bin".
        credit_openers: stand in front of a photo credit: "photo", "photo by", "picture",
            "image credit", "source".
        rights: words of rights, licence or provenance in a credit: "handout", "file photo",
            "archive", "courtesy of", "all rights reserved".
        caption_cues: words that show a line describes a photo: "pictured", "left", "in this photo".
        months: month name, inflected form or abbreviation (no full stop) -> 1..12.
        weekdays: weekday names and abbreviations (no full stop).
        date_words: stand inside a date or between date and time: "of", "de", "at", "um", "uhr".
        published: stand in front of a time of publication: "published", "posted on".
        updated: stand in front of a time of update: "updated", "last modified".
        ago: make a time relative, in front or behind: "ago", "vor", "il y a".
        units: unit of a relative time, all forms -> "second", "minute", "hour", "day", "week",
            "month" or "year".
        days: words for a day near today -> its offset in days: "today": 0, "yesterday": -1.
        kickers: stand as a kicker: sections and genres: "analysis", "opinion", "politics".
        note_openers: open a note: "correction", "editor's note", "additional reporting by".
        furniture_lines: a whole line of furniture: "read more", "share", "advertisement".
        furniture_openers: open a line of furniture: "read also", "related", "sign up for".
        furniture_words: anywhere in a line, make it likely furniture: "newsletter",
            "cookies", "subscribe", "log in". Words of ordinary news stay out.
    """

    code: str
    function_words: Words = NONE
    byline_openers: Words = NONE
    byline_joiners: Words = NONE
    byline_places: Words = NONE
    roles: Words = NONE
    staff: Words = NONE
    honorifics: Words = NONE
    name_particles: Words = NONE
    credit_openers: Words = NONE
    rights: Words = NONE
    caption_cues: Words = NONE
    months: Mapping[str, int] = attrs.field(factory=dict)
    weekdays: Words = NONE
    date_words: Words = NONE
    published: Words = NONE
    updated: Words = NONE
    ago: Words = NONE
    units: Mapping[str, str] = attrs.field(factory=dict)
    days: Mapping[str, int] = attrs.field(factory=dict)
    kickers: Words = NONE
    note_openers: Words = NONE
    furniture_lines: Words = NONE
    furniture_openers: Words = NONE
    furniture_words: Words = NONE

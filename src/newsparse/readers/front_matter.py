"""Front matter of a Markdown text: "key: value" lines between two rules at the very top.

Reads the flat form alone; nested values and other formats are left as they stand.
"""

from __future__ import annotations

import re

import attrs

from newsparse import patterns
from newsparse.cues.metadata_names import META_NAMES
from newsparse.readers.joining import bare
from newsparse.readers.moments import moment
from newsparse.readers.stretch import Stretch
from newsparse.tidy import tidied
from newsparse.values.metadata import Metadata

_MATTER = patterns.of_re(
    r"\ufeff?(?P<rule>---|\+\+\+)[ \t]*+\r?\n(?P<lines>.{0,8000}?)^(?P=rule)[ \t]*+$",
    re.DOTALL | re.MULTILINE,
)
# 'title: "Rain ends drought"', "date = 2024-05-03"
_FIELD = patterns.of_re(r"([A-Za-z][\w-]{0,40})\s*+[:=]\s*+(.+)")
_LIST = patterns.of_re(r"[\[\],\"']+\s*+")
_NOT_IN_A_NAME = patterns.of_re(r"[\W_]+")


def front_matter(source: str) -> tuple[Metadata, int, list[Stretch]]:
    r"""What the front matter says, where the text behind it begins, and its lines.

    >>> metadata, begin, lines = front_matter("---\ntitle: Rain\nauthor: Ana Ruiz\n---\nIt fell.")
    >>> metadata.headline, metadata.authors, begin, lines[0].text
    ('Rain', ('Ana Ruiz',), 36, 'title: Rain')
    >>> front_matter("---\n\nIt fell.")[1:]
    (0, [])
    """
    found = _MATTER.match(source)
    if found is None:
        return Metadata(), 0, []
    lines: list[Stretch] = []
    values: dict[str, tuple[int, str]] = {}
    at = found.start("lines")
    for line in found["lines"].splitlines(keepends=True):
        span = bare(source, at, at + len(line))
        at += len(line)
        text = tidied(source, *span)
        if not text.text:
            continue
        lines.append(Stretch(text, span, hints=frozenset(("front-matter",))))
        field = _FIELD.fullmatch(text.text)
        if field:
            name, rank = META_NAMES.get(_NOT_IN_A_NAME.sub("", field[1].lower()), ("", 0))
            if name and (name not in values or rank < values[name][0]):
                values[name] = (rank, field[2])
    if not values:
        return Metadata(), 0, []
    return _metadata({name: value for name, (_, value) in values.items()}), found.end(), lines


def _metadata(values: dict[str, str]) -> Metadata:
    def text(name: str) -> str | None:
        return values.get(name, "").strip("\"' ") or None

    names = (name.strip() for name in _LIST.split(values.get("authors", "")))
    authors = tuple(dict.fromkeys(name for name in names if name))
    published, updated = (moment(text(name) or "") for name in ("published", "updated"))
    metadata = Metadata(
        headline=text("headline"),
        description=text("description"),
        authors=authors,
        published=published,
        updated=updated,
        section=text("section"),
        language=text("language"),
        publisher=text("publisher"),
        url=text("url"),
    )
    filled = sorted(name for name in values if getattr(metadata, name, None))
    return attrs.evolve(metadata, origins=tuple((name, "front matter") for name in filled))

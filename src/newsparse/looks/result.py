"""What became of the source, as a list of parts that lead back to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from newsparse.looks.colours import css_name
from newsparse.looks.markup import element, escaped, shortened
from newsparse.looks.parts import Part
from newsparse.looks.source import Row
from newsparse.values import Label

LONGEST_TEXT = 20_000


def result(parts: Sequence[Part], shown: Sequence[Row], language: str | None) -> str:
    """The section of the page that lists the parts.

    Args:
        parts: all parts; their position is their number.
        shown: the rows of the source that are on the page.
        language: of the parts.
    """
    at: dict[int, int] = {}
    for number, row in enumerate(shown):
        for part in row.parts:
            at.setdefault(part, number)
    numbered = list(enumerate(parts))
    own = [_part(n, part, at) for n, part in numbered if part.label is not Label.FURNITURE]
    around = [_part(n, part, at) for n, part in numbered if part.label is Label.FURNITURE]
    inside = element("ol", "".join(own), klass="parts", lang=language)
    if not own:
        inside = element("p", "No part of an article was found.", klass="none")
    if around:
        summary = element("summary", f"Set aside: {len(around):,}")
        aside = element("ol", "".join(around), klass="parts", lang=language)
        inside += element("details", summary + aside)
    return element(
        "section",
        element("h2", "Result", id="result") + inside,
        klass="result",
        aria_labelledby="result",
    )


def _part(number: int, part: Part, at: Mapping[int, int]) -> str:
    text = element("div", escaped(shortened(part.text, LONGEST_TEXT)), klass="text", dir="auto")
    facts = [*part.facts, *_beside(part)]
    if facts:
        text += element("div", _told(facts), klass="facts", dir="auto", lang="en")
    if number in at:
        name = element("a", part.label.value, klass="name", lang="en", href=f"#b{at[number]}")
    else:
        name = element("span", part.label.value, klass="name", lang="en")
    return element(
        "li", name + element("div", text), id=f"p{number}", data_label=css_name(part.label)
    )


def _beside(part: Part) -> Iterable[tuple[str, str]]:
    if part.photo is not None:
        yield "photo", str(part.photo)
    if len(part.spans) > 1:
        yield "printed", f"{len(part.spans)} times"
    if not part.spans:
        yield "not printed", "from the page’s metadata"


def _told(facts: Iterable[tuple[str, str]]) -> str:
    return " · ".join(
        f"<b>{escaped(name)}</b> {escaped(shortened(text, LONGEST_TEXT))}" for name, text in facts
    )

"""An article as a card for a notebook: its parts in reading order, labels in the margin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, groupby, islice

from newsparse.looks.colours import css_name
from newsparse.looks.markup import element, escaped, shortened
from newsparse.looks.parts import Part, aside, head, story, tail
from newsparse.looks.styles import card_style
from newsparse.values import Article, Label

# Of an article that is longer than any cell should be.
MOST_PARTS, LONGEST_TEXT = 200, 2_000
# Parts of the story shown at once; the rest opens at a click.
SHOWN_AT_ONCE = 12


def to_card(article: Article) -> str:
    """The article as a fragment of HTML with a style of its own, readable in any theme.

    Every character of the article is escaped. What is longer than any cell should be is cut,
    and says so.

    >>> from newsparse import parse
    >>> shown = to_card(parse("Rain & <snow>\\n\\nIt rained all night in Ulm; the river rose."))
    >>> "Rain &amp; &lt;snow&gt;" in shown, "<snow>" in shown
    (True, False)
    >>> "An empty article" in to_card(Article())
    True
    """
    top = _shown(map(_row, head(article)))
    body = _shown(_rows(story(article)))
    inside = [
        *top,
        *body[:SHOWN_AT_ONCE],
        _folded("The rest of the story", body[SHOWN_AT_ONCE:]),
        *_shown(map(_row, tail(article))),
        _folded(_counted_aside(article), _shown(_rows(aside(article)))),
        "" if article.blocks or top or body else _EMPTY,
        _foot(article),
    ]
    told = element("div", "".join(inside), klass="newsparse-card", lang=article.language)
    return f"<style>{card_style()}</style>{told}"


_EMPTY = element(
    "div", "<i>An empty article: nothing is printed in it.</i>", klass="np-text", lang="en"
)
_MORE = element("div", "<i>… and more, which this card leaves out</i>", klass="np-facts", lang="en")


def _shown(rows: Iterable[str]) -> list[str]:
    rows = iter(rows)
    shown = list(islice(rows, MOST_PARTS))
    return [*shown, _MORE] if next(rows, None) is not None else shown


def _rows(parts: Iterable[Part]) -> Iterator[str]:
    """One row a part; what belongs to one photo is kept together."""
    before: Label | None = None
    for photo, group in groupby(parts, key=lambda part: part.photo):
        if photo is not None:
            yield element("div", "".join(map(_row, islice(group, MOST_PARTS))), klass="np-photo")
            before = None
            continue
        for part in group:
            # A paragraph among paragraphs needs no name.
            yield _row(part, named=part.label is not before)
            before = part.label


def _row(part: Part, *, named: bool = True) -> str:
    text = escaped(shortened(part.text, LONGEST_TEXT))
    inside = element("div", text, klass="np-text", dir="auto")
    facts = [
        f"<b>{escaped(name)}</b> {escaped(shortened(told, LONGEST_TEXT))}"
        for name, told in part.facts
    ]
    if not part.spans:
        facts.append("<b>not printed</b> from the page’s metadata")
    if facts:
        inside += element("div", " · ".join(facts), klass="np-facts", dir="auto", lang="en")
    margin = element("div", part.label.value if named else "", klass="np-label", lang="en")
    kind = f"np-row np-{css_name(part.label)}"
    return element("div", f"{margin}<div>{inside}</div>", klass=kind)


def _folded(summary: str, rows: list[str]) -> str:
    inside = chain([element("summary", summary, lang="en")], rows)
    return element("details", "".join(inside)) if rows else ""


def _counted_aside(article: Article) -> str:
    blocks = "block" if len(article.furniture) == 1 else "blocks"
    characters = sum(len(block.text) for block in article.furniture)
    return f"Set aside: {len(article.furniture):,} {blocks}, {characters:,} characters"


def _foot(article: Article) -> str:
    sure = article.confidence if 0 <= article.confidence <= 1 else 0
    told = [
        element("span", f"language {escaped(article.language or 'unknown')}"),
        element(
            "span",
            f'confidence {sure:.2f} <meter min="0" max="1" value="{sure:.2f}"></meter>',
            klass="np-sure",
        ),
        element("span", f"{len(article.blocks):,} blocks, {len(article.source):,} characters"),
    ]
    return element("div", "".join(told), klass="np-foot", lang="en")

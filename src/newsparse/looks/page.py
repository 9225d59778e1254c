"""The labelled source as one page: the text as it came, and beside it what became of it.

The page asks for nothing from outside and forbids itself to. Without its script it can still
be read and printed; links lead from parts to the source.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import TypeVar

from newsparse.looks.colours import css_name
from newsparse.looks.explained import explained
from newsparse.looks.markup import element, escaped, shortened
from newsparse.looks.parts import Part, aside, head, story, tail
from newsparse.looks.reasons import reasons_data
from newsparse.looks.result import result
from newsparse.looks.source import Row, rows
from newsparse.looks.styles import page_script, page_style
from newsparse.values import Article, Block, Label

# Of a source that is longer than a browser should be given; lengths in characters.
MOST_BLOCKS, MOST_PARTS, MOST_TEXT = 3_000, 4_000, 1_000_000
LONGEST_TEXT, LONGEST_GAP = 20_000, 60
# Below it a label is doubtful, until the reader moves the slider.
DOUBT = 0.8
TITLE = "Labelled source"
Shown = TypeVar("Shown", Block, Part)


def to_page(article: Article, *, name: str = "") -> str:
    """The article's source as a page of HTML with every block labelled.

    Args:
        article: reasons are shown where it was parsed with ``explain=True``, and where its
            source alone gives the same blocks again.
        name: where the article came from, shown at the top.

    >>> from newsparse import parse
    >>> shown = to_page(parse("Rain & <snow>\\n\\nIt rained all night in Ulm; the river rose."))
    >>> shown.startswith("<!doctype html>"), "Rain &amp; &lt;snow&gt;" in shown, "<snow>" in shown
    (True, True, False)
    """
    article = explained(article)
    everything = chain(head(article), story(article), tail(article), aside(article))
    parts = tuple(islice(_bounded(everything), MOST_PARTS))
    blocks = len(tuple(_bounded(article.blocks[:MOST_BLOCKS])))
    shown = tuple(rows(article, parts, blocks))
    listed = "".join(_row(number, row, parts, article.language) for number, row in enumerate(shown))
    headline = article.headline.text if article.headline else ""
    title = shortened(headline, 200) or name or TITLE
    return "".join(
        [
            '<!doctype html><html lang="en"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width,initial-scale=1">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            element("title", escaped(title)),
            f"<style>{page_style()}</style></head><body>",
            _top(article, title, name),
            _toolbar(article),
            '<main><section class="source" aria-labelledby="source">',
            '<h2 id="source">Source</h2>',
            _strip(shown),
            element("ol", listed, klass="rows", id="rows"),
            _cut(article, blocks),
            "</section>",
            result(parts, shown, article.language),
            "</main>",
            _KEYS,
            element("script", reasons_data(shown), type="application/json", id="reasons"),
            f"<script>{page_script()}</script></body></html>",
        ]
    )


_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
_KEYS = """<footer class="keys"><p>Keys, in the source: <kbd>↑</kbd> <kbd>↓</kbd> block by block,
<kbd>Enter</kbd> what became of it and why, <kbd>d</kbd> <kbd>D</kbd> next and previous
doubtful block, <kbd>Esc</kbd> close. <b>0.97</b> is how sure the parser is of the label.</p>
</footer>"""


def _top(article: Article, title: str, name: str) -> str:
    told = [
        escaped(name),
        f"language {escaped(article.language or 'unknown')}",
        f"confidence {article.confidence:.2f}",
        f"{len(article.source):,} characters in {len(article.blocks):,} blocks",
        _share(article),
    ]
    facts = "".join(element("li", fact) for fact in told if fact)
    return element(
        "header",
        '<a class="skip" href="#rows">To the source</a>'
        '<a class="skip" href="#result">To the result</a>'
        + element("h1", escaped(title), dir="auto", lang=article.language)
        + element("ul", facts, klass="told"),
    )


def _share(article: Article) -> str:
    """How much of what is printed belongs to the article."""
    every = sum(len(block.text) for block in article.blocks)
    own = sum(len(b.text) for b in article.blocks if b.label is not Label.FURNITURE)
    return f"{own / every:.0%} of it article" if every else ""


def _toolbar(article: Article) -> str:
    counts = Counter(block.label for block in article.blocks[:MOST_BLOCKS])
    legend = "".join(
        f'<button type="button" class="pick" data-pick="{css_name(label)}" '
        f'data-label="{css_name(label)}" aria-pressed="false">{label.value} '
        f"<span>{counts[label]:,}</span></button>"
        for label in Label
        if counts[label]
    )
    return (
        '<div class="bar"><div class="legend" role="group" aria-label="Show only these labels">'
        f'{legend}<button type="button" id="all" hidden>show all</button></div>'
        '<div class="doubts"><button type="button" class="pick" id="doubtful" aria-pressed="false">'
        'doubtful <span></span></button><label>below <output for="limit"></output>'
        f'<input type="range" id="limit" min="0.5" max="1" step="0.01" value="{DOUBT}"></label>'
        '<button type="button" id="last" aria-label="Previous doubtful block">↑</button>'
        '<button type="button" id="next" aria-label="Next doubtful block">↓</button></div>'
        '<p id="status" role="status"></p></div>'
    )


def _strip(shown: Sequence[Row]) -> str:
    """The page at a glance: a stripe a block, as long as its text."""
    stripes = "".join(
        f'<i data-label="{css_name(row.block.label)}" data-row="{number}" '
        f'style="flex-grow:{max(len(row.block.text), 1)}"></i>'
        for number, row in enumerate(shown)
    )
    return element("div", stripes, klass="strip", aria_hidden="true")


def _row(number: int, row: Row, parts: Sequence[Part], language: str | None) -> str:
    block = row.block
    sure = block.confidence if 0 <= block.confidence <= 1 else 0.0
    common = set(row.parts).intersection(*(piece.parts for piece in row.pieces))
    pieces = "".join(
        element(
            "span",
            escaped(shortened(piece.text, LONGEST_TEXT)),
            klass="inner" if set(piece.parts) - common else None,
            data_label=css_name(parts[piece.parts[0]].label) if piece.parts else None,
            data_parts=" ".join(map(str, piece.parts)) or None,
        )
        for piece in row.pieces
    )
    tag = (
        f'<span class="name">{block.label.value}</span> '
        f'<span class="sure" style="--sure:{sure:.2f}">{sure:.2f}</span>'
    )
    before, after = (escaped(shortened(gap, LONGEST_GAP)) for gap in (row.before, row.after))
    return element(
        "li",
        element("button", tag, type="button", klass="tag", aria_expanded="false")
        + element("div", before + pieces + after, klass="raw", dir="auto", lang=language),
        id=f"b{number}",
        data_label=css_name(block.label),
        data_sure=f"{sure:.2f}",
        data_element=block.element,
        klass="beside" if row.beside else None,
    )


def _bounded(texts: Iterable[Shown]) -> Iterator[Shown]:
    """As many as hold no more text together than a page should."""
    total = 0
    for item in texts:
        total += min(len(item.text), LONGEST_TEXT)
        if total > MOST_TEXT:
            return
        yield item


def _cut(article: Article, shown: int) -> str:
    if not article.blocks:
        return element("p", "An empty article: nothing is printed in it.", klass="none")
    if shown == len(article.blocks):
        return ""
    missing = f"The first {shown:,} of {len(article.blocks):,} blocks are shown."
    return element("p", missing, klass="none")

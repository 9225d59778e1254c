"""Lessons from pages nobody annotated: their markup labels their own text.

Strengths learned for HTML, where tags and class names say much, label a page. Where they are
sure of the whole article, its lines become lessons for plain text: the whole page, the
article's own container, and the article's parts alone.
"""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from newsparse.api import article_of
from newsparse.decode.page import Decoded, decode
from newsparse.decode.states import State
from newsparse.decode.strengths import Strengths
from newsparse.decode.whole import links_of, spread
from newsparse.readers.html import read_html
from newsparse.readers.stretch import Stretch
from newsparse.rules.evidence import evidence
from newsparse.values import Article
from tools.learning.variants import Lines

FEWEST_PARAGRAPHS = 2
LEAST_CONFIDENCE = 0.93
FURNITURE = (State.BEFORE, State.WITHIN, State.AFTER)


@attrs.frozen
class Silver:
    """A page that its markup labelled.

    Args:
        name: of its file.
        house: whose page it is, by the name of its file.
        hosts: the lines of the whole page, and of the article's container.
        parts: those of the article alone.
    """

    name: str
    house: str
    hosts: Sequence[Lines]
    parts: Lines


def silver_pages(folder: Path, strengths: Strengths) -> Iterator[Silver]:
    """The lines of unannotated pages, with the states that their markup tells."""
    for path in sorted(folder.glob("*.html.gz")):
        page = read_html(gzip.decompress(path.read_bytes()))
        said = evidence(page.stretches)
        article = article_of(page, said, strengths)
        if not _sure(article):
            continue
        links = links_of(said)
        decoded = decode([said[i] for i in links], strengths)
        labelled = list(zip(page.stretches, spread(decoded, links, len(said)), strict=True))
        shown = [(s, d) for s, d in labelled if "hidden" not in s.hints and s.text.strip()]
        hosts = (_lines(shown), _lines(_container(shown)))
        yield Silver(path.name, house_of(path), hosts, _parts(shown))


def house_of(path: Path) -> str:
    """The site that a file ``site-name-1a2b3c.html.gz`` is named after."""
    stem = path.name.split(".")[0]
    site, _, page = stem.rpartition("-")
    return site or page


def _sure(article: Article) -> bool:
    own = [b.confidence for b in article.body]
    return (
        article.headline is not None
        and article.headline.confidence > LEAST_CONFIDENCE
        and len(article.paragraphs) >= FEWEST_PARAGRAPHS
        and sum(own) / len(own) > LEAST_CONFIDENCE
    )


def _lines(labelled: Sequence[tuple[Stretch, Decoded]]) -> Lines:
    return [(stretch.text, decoded.state) for stretch, decoded in labelled]


def _container(labelled: Sequence[tuple[Stretch, Decoded]]) -> list[tuple[Stretch, Decoded]]:
    """The stretches of the smallest element that holds the headline and most of the body."""
    wanted = [
        (s.element or "").split("/")
        for s, d in labelled
        if d.state in (State.HEADLINE, State.PARAGRAPH)
    ]
    prefixes = Counter("/".join(e[:i]) for e in wanted for i in range(1, len(e)))
    enough = [p for p, count in prefixes.items() if count >= 0.9 * len(wanted)]
    container = max(enough, key=len, default="")
    return [(s, d) for s, d in labelled if (s.element or "").startswith(container)]


def _parts(labelled: Sequence[tuple[Stretch, Decoded]]) -> Lines:
    return [(s.text, d.state) for s, d in labelled if d.state not in FURNITURE]

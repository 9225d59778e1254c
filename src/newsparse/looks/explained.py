"""The reasons of an article that was parsed without asking for them."""

from __future__ import annotations

import attrs

from newsparse.api import article_of
from newsparse.decode.strengths import STRENGTHS
from newsparse.readers.text import read_text
from newsparse.rules.evidence import evidence
from newsparse.values import Article


def explained(article: Article) -> Article:
    """The article with its reasons, if reading its source as text gives the same blocks again.

    An article that has them is returned as it is, and so is one that came from HTML or
    Markdown, of which the source alone does not tell everything.

    >>> from newsparse import parse
    >>> article = parse("Rain\\n\\nBy Ana Ruiz\\n\\nIt rained all night in Ulm; the river rose.")
    >>> explained(article).blocks[0].reasons is None, explained(article) == article
    (False, False)
    >>> explained(Article()) == Article()
    True
    """
    if not article.blocks or any(block.reasons is not None for block in article.blocks):
        return article
    page = read_text(article.source)
    again = article_of(page, evidence(page.stretches), STRENGTHS, explain=True)
    silent = tuple(attrs.evolve(block, reasons=None) for block in again.blocks)
    return attrs.evolve(article, blocks=again.blocks) if silent == article.blocks else article

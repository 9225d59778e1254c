from __future__ import annotations

import io
from pathlib import Path

import pytest

from newsparse import parse
from newsparse.values import Article, Block, Label, Span

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"


def test_repr_is_one_short_line() -> None:
    article = parse((EXAMPLES / "first_article.txt").read_text(encoding="utf-8"))
    title = "Harbour chief flew to Port Asmer to rescue island ferry deal"
    assert repr(article).startswith(
        f"<Article '{title}': 11 paragraphs, 1 photo, en, confidence 0."
    )
    assert len(repr([article])) < 160


def test_repr_cuts_a_long_headline() -> None:
    headline = Block(Label.HEADLINE, "Rain " * 100, Span(0, 500))
    assert "…': 0 paragraphs" in repr(Article(headline=headline))


def test_repr_of_nothing() -> None:
    told = "without headline: 0 paragraphs, 0 photos, language unknown, confidence 0.00"
    assert repr(Article()) == f"<Article {told}>"


def test_rich_is_told_the_parts_in_short() -> None:
    article = parse((EXAMPLES / "german.txt").read_text(encoding="utf-8"))
    told = dict(article.__rich_repr__())
    assert told["headline"] == "Fähre nach Lunn bleibt den ganzen Winter im Hafen"
    assert told["authors"] == ("Jonte Harmsen",)
    assert told["photo"] == (article.captions[0], "Mareike Voss", "dpa")
    assert told["paragraphs"] == len(article.paragraphs)


def test_rich_prints_it() -> None:
    console = pytest.importorskip("rich.console", reason="rich is not installed")
    shown = console.Console(file=io.StringIO(), record=True, width=200)
    shown.print(parse("Rain\n\nIt rained all night in Ulm; the river rose by a metre."))
    assert "headline='Rain'" in shown.export_text()

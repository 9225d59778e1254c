from __future__ import annotations

from pathlib import Path

import html5lib
import pytest

from newsparse import parse
from newsparse.looks.card import LONGEST_TEXT, MOST_PARTS, to_card
from newsparse.values import Article, Block, Label, Span

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
NASTY = "</div></style><script>alert(1)</script>&amp;\x00\ud800\u202e\"'"


def text_of(shown: str) -> str:
    tree = html5lib.HTMLParser(namespaceHTMLElements=False).parse(shown)
    return " ".join("".join(tree.find("body").itertext()).split())


def paragraph(text: str) -> Block:
    return Block(Label.PARAGRAPH, text, Span(0, len(text)))


def test_all_parts_are_on_it() -> None:
    article = parse((EXAMPLES / "german.txt").read_text(encoding="utf-8"))
    told = text_of(to_card(article))
    assert article.headline is not None
    assert article.dateline is not None
    for text in (
        article.headline.text,
        article.standfirst[0].text,
        article.bylines[0].text,
        article.timestamps[0].text,
        article.dateline.text,
        *article.captions,
        *(credit.text for credit in article.credits),
        *article.paragraphs,
        *article.crossheads,
        *(block.text for block in article.furniture),
        "language de",
    ):
        assert " ".join(text.split()) in told


def test_a_notebook_finds_it() -> None:
    article = parse("Rain\n\nIt rained all night in Ulm, and the river rose.")
    assert article._repr_html_() == to_card(article)


@pytest.mark.parametrize("label", Label)
def test_nothing_escapes(label: Label) -> None:
    block = Block(label, NASTY, Span(0, len(NASTY)))
    article = Article(
        headline=block, standfirst=(block,), body=(block,), notes=(block,), furniture=(block,),
        blocks=(block,), language=NASTY,
    )  # fmt: skip
    shown = to_card(article)
    assert "<script" not in shown
    assert shown.encode("utf-8")
    assert text_of(shown).count("alert(1)") == 6


def test_style_touches_nothing_else() -> None:
    style = to_card(Article()).partition("<style>")[2].partition("</style>")[0]
    assert "<" not in style
    rules = style.replace("@media (prefers-color-scheme:dark){", "").replace("@media print{", "")
    selectors = [rule.rpartition("}")[2] for rule in rules.split("{")[:-1]]
    outside = [
        part
        for selector in selectors
        for part in selector.split(",")
        if part and ".newsparse-card" not in part and not part.startswith("@media")
    ]
    assert outside == []


def test_a_long_story_is_folded_and_cut() -> None:
    body = tuple(paragraph(f"Paragraph {n}.") for n in range(MOST_PARTS + 50))
    shown = to_card(Article(body=body, blocks=body))
    assert "The rest of the story" in shown
    assert "Paragraph 199." in shown
    assert "Paragraph 200." not in shown
    assert "which this card leaves out" in shown


def test_a_long_text_is_cut() -> None:
    shown = to_card(Article(body=(paragraph("x" * (LONGEST_TEXT + 5)),)))
    assert "… (5 more characters)" in shown


def test_metadata_says_that_it_is_not_printed() -> None:
    block = Block(Label.HEADLINE, "Rain", Span(0, 0), origin="metadata")
    assert "not printed" in to_card(Article(headline=block))
    assert "not printed" not in to_card(Article(headline=paragraph("Rain")))


def test_empty_article() -> None:
    assert "An empty article" in text_of(to_card(parse(" \n")))

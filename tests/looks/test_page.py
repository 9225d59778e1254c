from __future__ import annotations

import json
from pathlib import Path

import html5lib
import pytest
import regex

from newsparse import parse, parse_html
from newsparse.looks import page as page_module
from newsparse.looks.page import LONGEST_TEXT, MOST_BLOCKS, to_page
from newsparse.values import Article, Block, Label, Reason, Span

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
NASTY = "</title></style></script><script>alert(1)</script>&amp;\x00\ud800\u202e\"'"
RAIN = "Rain\n\nBy Ana Ruiz\n\nIt rained all night in Ulm; the river rose by a metre."


def tree_of(shown: str) -> html5lib.HTMLParser:
    return html5lib.HTMLParser(namespaceHTMLElements=False, strict=True).parse(shown)


def reasons_of(shown: str) -> dict[str, list[object]]:
    (data,) = regex.findall(r'id="reasons">(.*?)</script>', shown, regex.DOTALL)
    told: dict[str, list[object]] = json.loads(data)
    return told


@pytest.mark.parametrize("path", sorted(EXAMPLES.rglob("*.txt")), ids=lambda path: path.stem)
def test_the_source_stands_as_it_came(path: Path) -> None:
    article = parse(path.read_text(encoding="utf-8"), explain=True)
    tree = tree_of(to_page(article))
    raw = ["".join(e.itertext()) for e in tree.iter("div") if e.get("class") == "raw"]
    assert "".join(raw) == article.source


def test_it_asks_for_nothing_from_outside() -> None:
    article = parse("Rain\n\nhttps://example.org/a.png\n\nSee www.example.org for more of this.")
    shown = to_page(article)
    tree = tree_of(shown)
    assert not [e for e in tree.iter() if e.get("src") or e.tag in {"link", "img", "iframe"}]
    links = [e.get("href") for e in tree.iter("a")]
    assert links
    assert all(link.startswith("#") for link in links)
    assert "default-src 'none'" in shown.replace("&#x27;", "'")
    assert "url(" not in shown
    assert "@import" not in shown


def test_links_lead_somewhere_and_names_are_told_once() -> None:
    tree = tree_of(to_page(parse((EXAMPLES / "scraped_page.txt").read_text(encoding="utf-8"))))
    names = [e.get("id") for e in tree.iter() if e.get("id")]
    assert len(names) == len(set(names))
    assert {e.get("href")[1:] for e in tree.iter("a")} <= set(names)


@pytest.mark.parametrize("label", Label)
def test_nothing_escapes(label: Label) -> None:
    block = Block(label, NASTY, Span(0, len(NASTY)), reasons=(Reason(NASTY, 1.0),), element=NASTY)
    article = Article(headline=block, blocks=(block,), source=NASTY, language=NASTY)
    shown = to_page(article, name=NASTY)
    assert shown.encode("utf-8")
    assert len(list(tree_of(shown).iter("script"))) == 2
    assert shown.count("<script") == 2


def test_reasons_are_asked_for_where_they_are_missing() -> None:
    asked, silent = parse(RAIN, explain=True), parse(RAIN)
    assert to_page(asked) == to_page(silent)
    assert all(reasons_of(to_page(silent))["said"])


def test_what_cannot_be_asked_again_says_so() -> None:
    article = parse_html("<h1>Rain</h1><p class=byline>By Ana Ruiz<p>It rained all night in Ulm.")
    assert reasons_of(to_page(article))["said"] == [None] * len(article.blocks)


def test_a_strength_without_a_number_is_still_json() -> None:
    reasons = (Reason("echo: 1", float("nan")), Reason("echo: 2", float("inf")))
    block = Block(Label.NOTE, "x", Span(0, 1), reasons=reasons)
    said = reasons_of(to_page(Article(blocks=(block,), source="x")))["said"]
    assert said == [[0, 99.0, 1, 99.0]]


def test_long_sources_are_cut_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = tuple(Block(Label.NOTE, "x", Span(n, n + 1)) for n in range(MOST_BLOCKS + 2))
    shown = to_page(Article(blocks=blocks, source="x" * len(blocks)))
    assert f"The first {MOST_BLOCKS:,} of {MOST_BLOCKS + 2:,} blocks are shown." in shown
    monkeypatch.setattr(page_module, "MOST_TEXT", 2)
    assert f"The first 2 of {MOST_BLOCKS + 2:,} blocks" in to_page(
        Article(blocks=blocks, source="x")
    )


def test_five_million_characters_make_a_page_of_reasonable_size() -> None:
    text = "x" * (LONGEST_TEXT + 10)
    shown = to_page(parse(f"Rain\n\n{text}\n\n" + "It rained in Ulm again. " * 200_000))
    assert "… (10 more characters)" in shown
    assert len(shown) < 1_000_000


def test_metadata_leads_nowhere() -> None:
    block = Block(Label.HEADLINE, "Rain", Span(0, 0), origin="metadata")
    shown = to_page(Article(headline=block, source="Snow"))
    assert "not printed" in shown
    assert '<span class="name" lang="en">headline</span>' in shown


def test_empty_article() -> None:
    assert "An empty article" in to_page(parse(""))

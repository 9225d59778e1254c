from __future__ import annotations

from hypothesis import given
from selectolax.lexbor import LexborHTMLParser

from newsparse.exports import to_html
from newsparse.exports.reading_order import folded
from newsparse.values import Article, Block, Label, Span
from tests.properties.values import ARTICLES

KNOWN = {
    *("article", "header", "footer", "figure", "figcaption", "aside"),
    *("h1", "h2", "p", "span", "time"),
}


def test_whole_article(full: Article) -> None:
    assert to_html(full) == (
        '<article lang="en">\n<header>\n<p class="kicker">Analysis</p>\n'
        "<h1>Ferry &lt;Seestern&gt; stays</h1>\n"
        '<p class="standfirst">Nobody makes the part.</p>\n'
        '<p class="byline">By Ana Ruiz, harbour correspondent, in Nyhavn and Nordlys</p>\n'
        '<p class="timestamp"><time datetime="2026-02-11T17:42:00+00:00">'
        "11 February 2026, 17:42 GMT</time></p>\n"
        '<p class="timestamp"><time datetime="2026-02-12">Updated 12 February</time></p>\n'
        "</header>\n"
        '<figure><figcaption><span class="caption">The ferry at the quay.</span> '
        '<span class="credit">Photo: Mareike Voss/Nordlys © 2026</span></figcaption></figure>\n'
        "<p>LUNN, Feb 11 (Nordlys) - The ferry &amp; its crew stay in port.</p>\n"
        "<h2>What now?</h2>\n"
        '<figure><figcaption><span class="credit">Handout</span></figcaption></figure>\n'
        '<aside class="pull-quote">“We stay.”</aside>\n<p>Nobody knows.</p>\n'
        '<footer>\n<p class="note">Additional reporting by Peer Aasen</p>\n</footer>\n</article>\n'
    )


def test_markup_in_the_text_stays_text() -> None:
    attack = '</p><script>alert(1)</script><img src=x onerror="x">'
    article = Article(headline=Block(Label.HEADLINE, attack, Span(0, 1)), language='"><b>')
    tree = LexborHTMLParser(to_html(article))
    heading = tree.css_first("h1")
    assert heading is not None
    assert heading.text() == attack
    assert tree.css("script, img, b") == []


@given(ARTICLES)
def test_any_article_is_read_back(article: Article) -> None:
    tree = LexborHTMLParser(to_html(article))
    inside = tree.css_first("article")
    assert inside is not None
    assert {node.tag for node in inside.traverse()} <= KNOWN
    printed = "".join(folded(b.text) for b in article.body if b.label is Label.CROSSHEAD)
    assert "".join(node.text() for node in inside.css("h2")) == printed

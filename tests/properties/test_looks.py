"""What holds of every card, page and terminal view."""

from __future__ import annotations

import html5lib
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import parse
from newsparse.looks import to_card, to_page
from newsparse.looks.markup import printable
from newsparse.looks.terminal import Style, columns, labelled, wrapped
from newsparse.values import Article
from tests.properties.articles import ANY_TEXT
from tests.properties.values import ARTICLES

BLANK_PICTURES = "␋␌␜␝␞␟␤"


class TestWrapping:
    """Wrapping breaks at spaces, loses nothing else, and keeps to the width."""

    @given(ANY_TEXT, st.integers(2, 30))
    def test_nothing_but_spaces_is_lost(self, text: str, width: int) -> None:
        lines = list(wrapped(text, width))
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")

    @given(ANY_TEXT, st.integers(2, 30))
    def test_no_line_is_wider(self, text: str, width: int) -> None:
        assert all(sum(map(columns, line)) <= width for line in wrapped(text, width))


class TestView:
    """Every article can be shown, and shown without a character that a terminal would obey."""

    @given(ARTICLES, st.integers(0, 200))
    def test_it_shows(self, article: Article, width: int) -> None:
        shown = labelled(article, Style(width=width))
        assert "confidence" in shown
        assert not any(ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 for c in shown if c != "\n")


class TestMarkup:
    """Every article has a card and a page, in UTF-8, without an element of its own making."""

    @given(ARTICLES)
    def test_card(self, article: Article) -> None:
        shown = to_card(article)
        assert shown.encode("utf-8")
        assert shown.count("<style>") == 1
        tree = html5lib.HTMLParser(namespaceHTMLElements=False).parse(shown)
        names = {element.tag for element in tree.find("body").iter()}
        assert names <= {"body", "div", "span", "b", "i", "details", "summary", "meter"}

    @given(ARTICLES)
    @example(Article(source="no character: \ufdd0\U0001ffff"))
    def test_page(self, article: Article) -> None:
        shown = to_page(article)
        assert shown.encode("utf-8")
        html5lib.HTMLParser(namespaceHTMLElements=False, strict=True).parse(shown)
        assert shown.count("<script") == 2

    @given(ARTICLES)
    def test_repr_is_short(self, article: Article) -> None:
        assert len(repr(article)) < 300
        assert "\n" not in repr(article)
        assert dict(article.__rich_repr__())["language"] == article.language


def inked(text: str) -> str:
    """The text without blanks, and without the pictures of control characters that are blank."""
    return "".join(c for c in text if not c.isspace() and c not in BLANK_PICTURES)


class TestSource:
    """The raw text stands on the page as it came."""

    @given(ANY_TEXT)
    def test_nothing_printed_is_lost(self, text: str) -> None:
        shown = to_page(parse(text, format="text"))
        tree = html5lib.HTMLParser(namespaceHTMLElements=False).parse(shown)
        raw = "".join(
            "".join(element.itertext())
            for element in tree.iter("div")
            if element.get("class") == "raw"
        )
        assert inked(raw) == inked(printable("".join(text.split())))

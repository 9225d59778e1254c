"""What holds of every view."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse.values import Article
from newsparse.view import Style, columns, labelled, wrapped
from tests.properties.articles import ANY_TEXT
from tests.properties.values import ARTICLES


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

"""The reader sees the text that a second HTML5 parser sees, on generated and on broken pages."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.readers.html import read_html
from newsparse.readers.html_tags import SKIPPED

html5lib = pytest.importorskip("html5lib")
NAMESPACE = "{http://www.w3.org/1999/xhtml}"
TAG_NAMES = """
    div p span a b em strong font h1 h2 ul ol li article section aside header footer figure
    figcaption blockquote table tr td th time button dl dt dd center x-card script style
"""
TAGS = st.sampled_from(TAG_NAMES.split())
TEXTS = st.sampled_from(["Elm Ferry", " rain ", "fell.", "&amp;", "&eacute;t", "橋", "\n"])


def element(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda tag, inside: f"<{tag} class=x>{''.join(inside)}</{tag}>",
        TAGS,
        st.lists(children, max_size=4),
    )


PAGES = st.recursive(TEXTS, element, max_leaves=25)


@st.composite
def broken(draw: st.DrawFn) -> str:
    """A page with pieces cut out of it, so that tags stay open or close what never was."""
    page = draw(PAGES)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(page)))
        page = page[:at] + page[at + draw(st.integers(0, 8)) :]
    return page


def letters(text: str) -> str:
    return "".join(text.split())


def second_reading(page: str) -> str:
    """The letters in the body of a page, as html5lib builds it."""
    body = html5lib.parse(page, treebuilder="etree").find(f"{NAMESPACE}body")
    found: list[str] = []
    waiting: list[Any] = [] if body is None else [body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            found.append(node)
        elif isinstance(node.tag, str) and node.tag.removeprefix(NAMESPACE) not in SKIPPED:
            for child in reversed(node):
                waiting += [child.tail or "", child]
            waiting.append(node.text or "")
    return letters("".join(found))


def first_reading(page: str) -> str:
    stretches = read_html(page).stretches
    return letters("".join(stretch.text for stretch in stretches))


class TestSecondParser:
    """No text is lost, added or moved against a second parser that follows the standard."""

    @given(PAGES)
    def test_generated_pages(self, page: str) -> None:
        assert first_reading(page) == second_reading(page)

    @given(broken())
    def test_broken_pages(self, page: str) -> None:
        assert first_reading(page) == second_reading(page)

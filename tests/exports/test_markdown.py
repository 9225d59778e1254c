from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsparse.exports import to_markdown
from newsparse.exports.reading_order import folded
from newsparse.values import Article, Block, Label, Span

MARKS = "\\`*_[]<>&~|#+-=.)!:$^1 \"'(a"


def read(markdown: str) -> list[tuple[str, str]]:
    """(element, its text) of every block, as a reader of CommonMark sees it."""
    tokens = MarkdownIt("commonmark").parse(markdown)
    found = []
    for before, token in pairwise(tokens):
        if token.type == "inline":
            text = "".join(child.content for child in token.children or ())
            found.append((before.tag, text))
    return found


def test_whole_page(full: Article) -> None:
    assert to_markdown(full) == (
        "Analysis\n\n# Ferry \\<Seestern\\> stays\n\n**Nobody makes the part.**\n\n"
        "*By Ana Ruiz, harbour correspondent, in Nyhavn and Nordlys*\n\n"
        "*11 February 2026, 17:42 GMT*\n\n*Updated 12 February*\n\n"
        "> The ferry at the quay.\n>\n> *Photo: Mareike Voss/Nordlys © 2026*\n\n"
        "LUNN, Feb 11 (Nordlys) \\- The ferry \\& its crew stay in port.\n\n"
        "## What now?\n\n> *Handout*\n\n> “We stay.”\n\nNobody knows.\n\n"
        "---\n\n*Additional reporting by Peer Aasen*\n"
    ).replace("\\- The", "- The")


@pytest.mark.parametrize("label", [Label.PARAGRAPH, Label.CROSSHEAD, Label.PULL_QUOTE])
@given(text=st.text(MARKS, max_size=30) | st.text(max_size=30))
def test_text_reads_as_printed(label: Label, text: str) -> None:
    block = Block(label, text, Span(0, 1))
    expected = [folded(text)] if folded(text) else []
    assert [told for _, told in read(to_markdown(Article(body=(block,))))] == expected


@pytest.mark.parametrize(
    "text", ["# one", "- one", "1. May", "23) May", "=====", "* one", "+ one", "    code", "~~~"]
)
def test_a_paragraph_stays_one(text: str) -> None:
    block = Block(Label.PARAGRAPH, text, Span(0, 1))
    assert [name for name, _ in read(to_markdown(Article(body=(block,))))] == ["p"]

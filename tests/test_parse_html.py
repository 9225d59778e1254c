"""HTML and Markdown through the whole parser: formats, metadata, what is not printed."""

from __future__ import annotations

import datetime
import sys
from typing import cast

import pytest

from newsparse import Article, NewsparseWarning, parse, parse_html, parse_markdown
from newsparse.values import Span

STORY = (
    "The ferry to the island of Lunn will not sail again before March, the harbour board said.",
    "A bearing broke eight miles out at sea, and nobody makes the part that is needed any more.",
    "The yard in Nyhavn has to build it by hand, which takes eleven weeks at the very least.",
    "Until then a fishing boat takes the post across twice a week, if the weather is kind to it.",
)
BODY = "".join(f"<p>{text}</p>" for text in STORY)
HEAD = """
<meta property="og:title" content="Ferry to Lunn stays in port">
<meta property="og:description" content="Nobody makes the part that broke.">
<meta name="author" content="Ana Ruiz">
<meta property="article:published_time" content="2024-02-09T08:30:00+01:00">
"""
PRINTED = f"""<!doctype html><html lang="en"><head>{HEAD}</head><body>
<nav><a href="/">Home</a></nav><article><h1>Ferry to Lunn stays in port</h1>
<p class="byline">By Ana Ruiz</p>
<time datetime="2024-02-09">9 February 2024</time>{BODY}</article></body></html>"""
UNPRINTED = f"<!doctype html><html><head>{HEAD}</head><body><article>{BODY}</article></body></html>"


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def test_printed_parts_are_from_the_text() -> None:
    article = parse_html(PRINTED)
    assert article.headline is not None
    assert (article.headline.text, article.headline.origin) == (
        "Ferry to Lunn stays in port",
        "text",
    )
    assert article.authors == ("Ana Ruiz",)
    assert {byline.origin for byline in article.bylines} == {"text"}
    assert article.paragraphs == STORY


def test_what_is_not_printed_is_from_the_metadata_and_in_no_block() -> None:
    article = parse_html(UNPRINTED)
    assert article.authors == ("Ana Ruiz",)
    assert article.published is not None
    zone = datetime.timezone(datetime.timedelta(hours=1))
    assert article.published.value == datetime.datetime(2024, 2, 9, 8, 30, tzinfo=zone)
    for part in (article.bylines[0], article.published):
        assert (part.origin, part.span) == ("metadata", Span(0, 0))
    assert "Ana Ruiz" not in texts(article)


def test_initials_behind_an_author_in_the_metadata_are_no_part_of_the_name() -> None:
    article = parse_html(UNPRINTED.replace("Ana Ruiz", "Ana Ruiz (aru)"))
    assert article.authors == ("Ana Ruiz",)
    assert article.bylines[0].text == "Ana Ruiz (aru)"


def test_description_that_is_not_printed_is_no_standfirst() -> None:
    article = parse_html(UNPRINTED)
    assert "Nobody makes the part that broke." not in [b.text for b in article.standfirst]
    assert article.metadata is not None
    assert article.metadata.description == "Nobody makes the part that broke."


def test_bytes_are_decoded_and_blocks_name_their_element() -> None:
    page = "<h1>Fähre</h1><p>Die Fähre blieb im Hafen von Nyhavn liegen.</p>"
    article = parse_html(page.encode("latin-1"), encoding="latin-1")
    assert texts(article)[0] == "Fähre"
    assert article.blocks[0].element == "body/h1[1]"


@pytest.mark.parametrize("page", ["", b"", "<", "<p>", "<!doctype html>"])
def test_no_article_is_an_article_with_little_in_it(page: str | bytes) -> None:
    assert parse_html(page).paragraphs == ()


def test_garbage_is_an_article_too() -> None:
    assert isinstance(parse_html(b"\x00\xff\xfe\x01" * 99), Article)


def test_explained_html_names_hints() -> None:
    blocks = parse_html(PRINTED, explain=True).blocks
    assert any("hint: " in reason.rule for block in blocks for reason in block.reasons or ())


@pytest.mark.parametrize("page", [PRINTED, UNPRINTED, f"<div>{BODY}</div>"])
def test_html_is_recognised(page: str) -> None:
    assert parse(page) == parse(page, format="html") == parse_html(page)


@pytest.mark.parametrize(
    "text",
    ["Rain *fell*.\n\nIt fell <b>hard</b>.", "<Rain> fell.", "The <p> tag.\n\n<p>", "5 < 6 > 4"],
)
def test_text_with_a_tag_or_an_asterisk_stays_text(text: str) -> None:
    assert parse(text) == parse(text, format="text")
    assert parse(text).metadata is None


def test_html_read_as_text_is_said() -> None:
    with pytest.warns(NewsparseWarning, match="parse_html"):
        article = parse(PRINTED, format="text")
    assert article.source == PRINTED


def test_front_matter_is_recognised_as_markdown() -> None:
    article = parse("---\ntitle: Rain\nauthor: Ana Ruiz\n---\n\n" + "\n\n".join(STORY))
    assert article.metadata is not None
    assert article.metadata.headline == "Rain"
    assert article.authors == ("Ana Ruiz",)


def test_unknown_format_is_refused() -> None:
    with pytest.raises(ValueError, match="markdown"):
        parse("Rain", format="pdf")


def test_markdown_is_a_string() -> None:
    with pytest.raises(TypeError, match="str"):
        parse_markdown(cast(str, b"# Rain"))


def test_without_the_extra_a_page_is_text_and_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "newsparse.readers.html", None)
    with pytest.warns(NewsparseWarning, match="html read as text"):
        assert parse(PRINTED).source == PRINTED
    with pytest.raises(ImportError):
        parse(PRINTED, format="html")

"""Articles in Markdown as editors and converters write them, through the whole parser."""

from __future__ import annotations

import pytest

from newsparse import Article, parse_markdown
from tests.ferry_story import CAPTION, STORY, TITLE

STANDFIRST = (
    "Nobody makes the part that broke, and the islanders wait for post, bread and a doctor."
)
TEXT = "\n\n".join(STORY)


def captions(article: Article) -> list[str]:
    return [photo.caption.text.rstrip(".") for photo in article.photos if photo.caption]


@pytest.mark.parametrize("mark", ["*{}*", "_{}_", "**{}**", "## {}"])
def test_set_apart_under_the_headline_is_the_standfirst(mark: str) -> None:
    article = parse_markdown(f"# {TITLE}\n\n{mark.format(STANDFIRST)}\n\nBy Ana Ruiz\n\n{TEXT}\n")
    assert article.headline is not None
    assert article.headline.text == TITLE
    assert [block.text for block in article.standfirst] == [STANDFIRST]
    assert article.authors == ("Ana Ruiz",)
    assert article.paragraphs == STORY


@pytest.mark.parametrize("mark", ["*{}*", "_{}_", "{}"])
def test_under_an_image_are_caption_and_credit(mark: str) -> None:
    line = mark.format(f"{CAPTION}. Photo: Peer Aasen")
    article = parse_markdown(f"# {TITLE}\n\nBy Ana Ruiz\n\n![](/a.jpg)\n\n{line}\n\n{TEXT}\n")
    assert captions(article) == [CAPTION]
    assert [c.photographers for photo in article.photos for c in photo.credits] == [("Peer Aasen",)]
    assert article.authors == ("Ana Ruiz",)
    assert article.paragraphs == STORY


def test_words_of_an_image_sign_no_article() -> None:
    image = "![Karin Holm](/holm.jpg)"
    article = parse_markdown(f"# {TITLE}\n\nBy Ana Ruiz\n\n{image}\n\n{TEXT}\n")
    assert article.authors == ("Ana Ruiz",)
    assert "Karin Holm" not in article.paragraphs


@pytest.mark.parametrize("mark", ["## {}", "### {}", "**{}**"])
def test_headings_and_bold_lines_are_crossheads(mark: str) -> None:
    heads = ("Eleven weeks by hand", "Lessons in the hall")
    first, second = (mark.format(head) for head in heads)
    article = parse_markdown(
        f"# {TITLE}\n\nBy Ana Ruiz\n\n{STORY[0]}\n\n{STORY[1]}\n\n{first}\n\n{STORY[2]}\n\n"
        f"{STORY[3]}\n\n{second}\n\n{STORY[4]}\n"
    )
    assert article.crossheads == heads
    assert article.paragraphs == STORY


def test_links_alone_are_furniture() -> None:
    related = "[Square closed to lorries from May on](/square)"
    article = parse_markdown(
        f"[Home](/)\n\n# {TITLE}\n\nBy Ana Ruiz\n\n{STORY[0]}\n\n{STORY[1]}\n\n* {related}\n\n"
        f"{STORY[2]}\n\n{STORY[3]}\n\n{STORY[4]}\n\n* {related}\n* [Rain ends drought](/rain)\n"
    )
    assert article.paragraphs == STORY
    assert article.crossheads == ()


def test_front_matter_says_who_and_when() -> None:
    article = parse_markdown(
        f'---\ntitle: "{TITLE}"\nauthor: Ana Ruiz\ndate: 2024-02-09\n---\n\n{TEXT}\n'
    )
    assert article.headline is not None
    assert article.headline.text == TITLE
    assert article.authors == ("Ana Ruiz",)
    assert article.published is not None
    assert str(article.published.value) == "2024-02-09"
    assert article.paragraphs == STORY


def test_footnotes_are_no_paragraphs() -> None:
    article = parse_markdown(
        f"# {TITLE}\n\nBy Ana Ruiz\n\n{STORY[0]}[^1]\n\n"
        + "\n\n".join(STORY[1:])
        + "\n\n[^1]: Minutes of the harbour board, 7 February 2024.\n"
    )
    assert "Minutes of the harbour board, 7 February 2024." not in article.paragraphs
    assert article.paragraphs[1:] == STORY[1:]


def test_title_of_an_image_is_not_lost() -> None:
    source = f'# {TITLE}\n\nBy Ana Ruiz\n\n![](/a.jpg "{CAPTION}")\n\n{TEXT}\n'
    article = parse_markdown(source)
    assert any(CAPTION in source[slice(*block.span)] for block in article.blocks)
    assert article.paragraphs == STORY

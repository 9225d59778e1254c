from __future__ import annotations

import gc
import io
import json
import time
from pathlib import Path
from typing import cast

import pytest

import newsparse
from newsparse import Article, NewsparseWarning, parse


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        (b"Ferry stays", "decode it"),
        (bytearray(b"Ferry stays"), "decode it"),
        (None, "''"),
        (["Ferry stays"], "join"),
        (("Ferry stays",), "join"),
        (Path("ferry.txt"), "read"),
        (io.StringIO("Ferry stays"), "file.read()"),
        (7, "str"),
    ],
)
def test_what_is_no_text_is_refused_with_advice(given: object, advice: str) -> None:
    with pytest.raises(TypeError, match="takes") as refusal:
        parse(cast(str, given))
    assert advice in str(refusal.value)


@pytest.mark.parametrize("given", [b"By Ana Ruiz", None])
@pytest.mark.parametrize(
    "name",
    ["parse_byline", "parse_credit", "parse_dateline", "parse_timestamp", "split_caption"],
)
def test_parsers_of_fields_refuse_it_too(name: str, given: object) -> None:
    with pytest.raises(TypeError, match=rf"{name}\(\) takes a str, not (bytes|None)"):
        getattr(newsparse, name)(given)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ferry.txt", "give what is in the file"),
        ("articles/2026/the ferry/page.html", "give what is in the file"),
        ("C:\\articles\\ferry.md\n", "give what is in the file"),
        ("https://example.org/ferry?id=1", "fetch the page first"),
    ],
)
def test_a_name_in_place_of_a_text_is_read_and_said(text: str, said: str) -> None:
    with pytest.warns(NewsparseWarning, match=said):
        article = parse(text)
    assert [block.text for block in article.blocks] == [text.strip()]


@pytest.mark.parametrize("text", ["Read more in ferry.txt", "Rain.", "ferry.txt\nferry.md", "a.b"])
def test_other_texts_are_read_without_a_word(text: str) -> None:
    assert parse(text).source == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n" * 100_000,
        "\t\r\n\x0c\u2028",
        "\ufeff",
    ],
)
def test_nothing_printed_is_an_empty_article(text: str) -> None:
    article = parse(text)
    assert (article.headline, article.body, article.photos) == (None, (), ())
    assert article.source == text


@pytest.mark.parametrize("text", ["x", "?", "5", "©", "東", "\U0001f6a2", "\u0301", "\ud800"])
def test_one_character_is_one_block(text: str) -> None:
    assert [block.text for block in parse(text).blocks] == [text]


NASTY = {
    "blank lines": "\n",
    "one line of words": "word ",
    "one line of openers": "By ",
    "lines of openers": "By \n",
    "open brackets": "(",
    "dashes": "– ",
    "digits": "1",
    "quotes": '"',
    "full stops": ".",
    "no-break spaces": "\u00a0",
    "combining marks": "e\u0301",
    "credits": "Photo: A/B/",
}


def seconds_for(text: str) -> float:
    # What other tests left in memory is not looked through on this one's time.
    gc.disable()
    began = time.process_time()
    article = parse(text)
    seconds = time.process_time() - began
    gc.enable()
    assert isinstance(article, Article)
    return seconds


@pytest.mark.parametrize("shape", NASTY.values(), ids=NASTY)
def test_time_is_linear_in_the_length(shape: str) -> None:
    size = 10_000 // len(shape)
    seconds_for(shape)
    short = min(seconds_for(shape * size) for _ in range(3))
    # What is not linear takes sixteen times as long for four times the text; a busy machine makes
    # ten of four.
    long = min(seconds_for(shape * size * 4) for _ in range(3))
    assert long < 10 * short + 0.01


def test_seed_article_parses_exactly(shared: Path) -> None:
    folder = shared / "corpus" / "seed"
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    article = parse((folder / "raw.clean.txt").read_text(encoding="utf-8"))
    assert article.headline is not None
    assert article.headline.text == gold["headline"]
    assert [block.text for block in article.standfirst] == gold["standfirst"]
    # The gold keeps a no-break space, which the parser folds like all white space.
    assert list(article.paragraphs) == [" ".join(b["text"].split()) for b in gold["body"]]
    assert list(article.captions) == [p["caption"] for p in gold["photos"]]
    assert [c.names for c in article.credits] == [tuple(p["credits"]) for p in gold["photos"]]
    assert article.furniture == ()

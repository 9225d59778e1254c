"""Who is measured: newsparse, the floors below it, and the peers that are installed."""

from __future__ import annotations

import importlib.util
import re
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, NamedTuple


class Contender(NamedTuple):
    """One to be measured.

    Args:
        name: as printed.
        rendering: which rendering of an article it reads.
        read: reads one.
        module: what must be installed for it.
    """

    name: str
    rendering: str
    read: Callable[[str], object]
    module: str


NEWSPARSE = "newsparse"
BASE = "trafilatura"  # ratios are taken against it
# What a first idea of an article parser would do on every line.
_CUES = re.compile(
    r"^(?:by|von|par|por|di|photo|foto|image|credit|source|quelle|read more|share|subscribe)\b"
    r"|©|\bnewsletter\b|\d{1,2}:\d\d",
    re.IGNORECASE,
)


def installed() -> Iterator[Contender]:
    """Those that can run here."""
    for contender in CONTENDERS:
        if importlib.util.find_spec(contender.module.partition(".")[0]) is not None:
            yield contender


def _text(text: str) -> object:
    return import_module("newsparse").parse(text, format="text")


def _html(page: str) -> object:
    return import_module("newsparse").parse_html(page)


def _markdown(text: str) -> object:
    return import_module("newsparse").parse_markdown(text)


def lines_and_pattern(text: str) -> int:
    """The floor of text: the lines, and one pattern over each."""
    return sum(_CUES.search(line) is not None for line in text.splitlines())


def words_counted(text: str) -> int:
    """What plain Python must do at least: fold every line and look its words up."""
    known: Counter[str] = Counter()
    for line in text.splitlines():
        for word in line.lower().split():
            known[word.strip(".,:;!?()\"'“”")] += 1
    return len(known)


def _visited(page: str) -> int:
    tree: Any = import_module("selectolax.lexbor").LexborHTMLParser(page)
    return sum(len(node.text(deep=False)) for node in tree.body.traverse()) if tree.body else 0


def _trafilatura(page: str) -> object:
    return import_module("trafilatura").extract(page, include_comments=False)


def _trafilatura_with_metadata(page: str) -> object:
    return import_module("trafilatura").bare_extraction(
        page, include_comments=False, with_metadata=True
    )


def _newspaper(page: str) -> object:
    article = import_module("newspaper").Article("http://localhost/", fetch_images=False)
    article.download(input_html=page)
    article.parse()
    return article.text


def _readability(page: str) -> object:
    return import_module("readability").Document(page).summary()


def _resiliparse(page: str) -> object:
    tree = import_module("resiliparse.parse.html").HTMLTree.parse(page)
    extract = import_module("resiliparse.extract.html2text").extract_plain_text
    return extract(tree, main_content=True)


CONTENDERS = (
    Contender("newsparse: text, clean", "clean", _text, NEWSPARSE),
    Contender("newsparse: text, lines", "lines", _text, NEWSPARSE),
    Contender("newsparse: text, page", "page", _text, NEWSPARSE),
    Contender("newsparse: Markdown", "markdown", _markdown, "markdown_it"),
    Contender("newsparse: HTML", "html", _html, "selectolax"),
    Contender("floor: lines and a pattern, clean", "clean", lines_and_pattern, "re"),
    Contender("floor: lines and a pattern, page", "page", lines_and_pattern, "re"),
    Contender("floor: words counted, page", "page", words_counted, "re"),
    Contender("floor: selectolax, all texts", "html", _visited, "selectolax"),
    Contender(BASE, "html", _trafilatura, "trafilatura"),
    Contender("trafilatura with metadata", "html", _trafilatura_with_metadata, "trafilatura"),
    Contender("newspaper4k", "html", _newspaper, "newspaper"),
    Contender("readability-lxml", "html", _readability, "readability"),
    Contender("resiliparse", "html", _resiliparse, "resiliparse"),
)

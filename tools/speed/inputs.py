"""What is measured on: articles as text, Markdown and HTML, from a folder or made up."""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Mapping
from pathlib import Path

from newsparse import Label, parse_html
from newsparse.exports.markdown import to_markdown
from newsparse.readers.charset import decoded
from tools.speed.made_pages import made_pages

Renderings = Mapping[str, str]  # "clean", "lines", "page", "markdown", "html" -> the article as it
SEVERAL = ("clean", "lines", "page", "markdown")


def articles_in(folder: Path, most: int) -> list[Renderings]:
    """The articles of a folder of cases, or of a folder of pages; at most so many.

    A case is a folder with ``page.html.gz`` and ``raw.<rendering>.txt``; a page is a file
    ``*.html`` or ``*.html.gz``.
    """
    cases = sorted(folder.glob("*/page.html.gz"))
    if cases:
        return [_case(path) for path in _spread(cases, most)]
    pages = sorted([*folder.glob("*.html"), *folder.glob("*.html.gz")])
    return [_of_page(_page(path)) for path in _spread(pages, most)]


def made_articles(count: int) -> list[Renderings]:
    """So many made-up articles."""
    return [_of_page(page) for page in made_pages(count)]


def _spread(paths: list[Path], most: int) -> Iterator[Path]:
    """At most so many, evenly from the whole list."""
    step = max(1, len(paths) / most)
    return (paths[int(number * step)] for number in range(min(most, len(paths))))


def _page(path: Path) -> str:
    data = path.read_bytes()
    return decoded(gzip.decompress(data) if path.suffix == ".gz" else data)


def _case(path: Path) -> Renderings:
    found = {"html": _page(path)}
    for rendering in SEVERAL:
        raw = path.with_name(f"raw.{rendering}.txt")
        if raw.exists():
            found[rendering] = raw.read_bytes().decode("utf-8")
    return found


def _of_page(page: str) -> Renderings:
    """A page, and the same as text as newsparse reads it: all of it, and the article alone."""
    article = parse_html(page)
    own = [block.text for block in article.blocks if block.label is not Label.FURNITURE]
    return {
        "html": page,
        "page": article.source,
        "clean": "\n".join(own),
        "markdown": to_markdown(article),
    }

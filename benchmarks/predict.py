"""Parse the articles of a folder of cases and write what was found, for a scorer to read.

    python benchmarks/predict.py CASES_DIR [--renderings clean,lines,…] --out FILE

CASES_DIR holds one folder a case with a raw text ``raw.<rendering>.txt`` for each rendering;
``markdown`` is read as Markdown, ``html`` is the page in ``page.html.gz``, the others are text.
FILE gets one JSON object a line and case: headline, standfirst, authors, published, dateline,
photos with caption and credits, body. Needs newsparse, with its extras for HTML and Markdown.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsparse import parse, parse_html, parse_markdown
from newsparse.fields.credit import credit_names
from newsparse.values import Article, Label, Photo

BODY_KINDS = (Label.PARAGRAPH, Label.CROSSHEAD)


def main(arguments: list[str] | None = None) -> int:
    """Write the predictions and return the exit status.

    Args:
        arguments: the words after the script's name; those of the process if None.
    """
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cases", type=Path, metavar="CASES_DIR")
    parser.add_argument("--renderings", default="", help="comma between them; default: all")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    options = parser.parse_args(arguments)
    wanted = tuple(r for r in options.renderings.split(",") if r)
    count, began = 0, time.perf_counter()
    with options.out.open("w", encoding="utf-8") as out:
        for case, rendering, path in raw_texts(options.cases, wanted):
            line = prediction(read(rendering, path)) | {"case": case, "rendering": rendering}
            out.write(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n")
            count += 1
    seconds = time.perf_counter() - began
    print(f"{count} articles in {seconds:.1f} s", file=sys.stderr)
    return 0 if count else 1


def raw_texts(cases: Path, renderings: tuple[str, ...]) -> Iterator[tuple[str, str, Path]]:
    """Case, rendering and file of every raw text and page, in order of their names.

    Args:
        cases: the folder of cases.
        renderings: names of the renderings wanted; all if empty.
    """
    for path in sorted([*cases.glob("*/page.html.gz"), *cases.glob("*/raw.*.txt")]):
        rendering = path.name.removeprefix("raw.").removesuffix(".txt")
        rendering = "html" if path.suffix == ".gz" else rendering
        if not renderings or rendering in renderings:
            yield path.parent.name, rendering, path


def read(rendering: str, path: Path) -> Article:
    """The article in a file, read as its rendering wants."""
    if rendering == "html":
        return parse_html(gzip.decompress(path.read_bytes()))
    # As printed: newline="" keeps CR and CRLF, which are the parser's to read.
    with path.open(encoding="utf-8", newline="") as file:
        text = file.read()
    return parse_markdown(text) if rendering == "markdown" else parse(text, format="text")


def prediction(article: Article) -> dict[str, Any]:
    """What the scorer asks of an article."""
    published = article.published
    return {
        "headline": article.headline.text if article.headline else None,
        "standfirst": [block.text for block in article.standfirst],
        "authors": list(article.authors) or list(signed_by(article)),
        "published": published.value.isoformat() if published and published.value else None,
        "dateline": article.dateline.text if article.dateline else None,
        "photos": [photo_prediction(photo) for photo in article.photos],
        "body": [
            {"kind": block.label.value, "text": block.text}
            for block in article.body
            if block.label in BODY_KINDS
        ],
    }


def signed_by(article: Article) -> tuple[str, ...]:
    """The agencies and newsrooms that sign an article nobody signs by name."""
    return tuple(dict.fromkeys(name for byline in article.bylines for name in byline.agencies))


def photo_prediction(photo: Photo) -> dict[str, Any]:
    """Caption and the names in the credits of a photo."""
    return {
        "caption": photo.caption.text if photo.caption else None,
        "credits": [name for credit in photo.credits for name in credit_names(credit)],
    }


if __name__ == "__main__":
    sys.exit(main())

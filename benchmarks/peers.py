"""Read the pages of a folder of cases with other extractors, at their best settings.

    python benchmarks/peers.py CASES_DIR --out DIR [--peers trafilatura,…] [--scorer score.py]

CASES_DIR holds one folder a case with its page, ``page.html.gz``. DIR gets one file a peer,
``<peer>.jsonl``, in the form that ``benchmarks/predict.py`` writes; with a scorer one table of
all of them is printed. Needs the extra ``bench``.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import logging
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from newsparse.readers.charset import decoded

Prediction = dict[str, Any]
HEADINGS = frozenset(["h2", "h3", "h4", "h5", "h6"])
PARAGRAPHS = frozenset(["p", "li", "blockquote", "pre", "quote", "item"])


def main(arguments: list[str] | None = None) -> int:
    """Write the peers' predictions and return the exit status.

    Args:
        arguments: the words after the script's name; those of the process if None.
    """
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cases", type=Path, metavar="CASES_DIR")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--peers", default=",".join(PEERS), help="comma between them")
    parser.add_argument("--scorer", type=Path, help="a script: SCORER CASES_DIR FILE --json")
    options = parser.parse_args(arguments)
    logging.disable(logging.CRITICAL)
    options.out.mkdir(parents=True, exist_ok=True)
    files: dict[str, Path] = {}
    for peer in options.peers.split(","):
        if importlib.util.find_spec(MODULES[peer]) is None:
            print(f"{peer} is not installed: pip install newsparse[bench]", file=sys.stderr)
            continue
        files[peer] = options.out / f"{peer}.jsonl"
        write(options.cases, PEERS[peer], files[peer])
    if options.scorer:
        print_table({p: scores(options.scorer, options.cases, f) for p, f in files.items()})
    return 0 if files else 1


def write(cases: Path, read: Callable[[str], Prediction], out: Path) -> None:
    """One prediction a case and line; a peer that fails on a page predicts nothing for it."""
    failed, count, began = 0, 0, time.perf_counter()
    with out.open("w", encoding="utf-8") as file:
        for case, page in pages(cases):
            count += 1
            try:
                found = read(page)
            except Exception as error:  # a peer may raise whatever it likes
                failed += 1
                print(f"{out.stem} on {case}: {error!r}"[:200], file=sys.stderr)
                found = {}
            file.write(json.dumps(found | {"case": case, "rendering": "html"}, default=str) + "\n")
    seconds = time.perf_counter() - began
    print(f"{out.stem}: {count} pages in {seconds:.1f} s, {failed} failed", file=sys.stderr)


def pages(cases: Path) -> Iterator[tuple[str, str]]:
    """Case and page, decoded, in order of their names."""
    for path in sorted(cases.glob("*/page.html.gz")):
        yield path.parent.name, decoded(gzip.decompress(path.read_bytes()))


def with_trafilatura(page: str) -> Prediction:
    """Trafilatura: text as XML, metadata apart."""
    trafilatura = import_module("trafilatura")

    xml = trafilatura.extract(page, output_format="xml", include_comments=False)
    said = trafilatura.extract_metadata(page)
    body = list(xml_blocks(xml)) if xml else []
    if said is None:
        return {"body": body}
    return {
        "headline": said.title,
        "standfirst": [said.description] if said.description else [],
        "authors": said.author.split("; ") if said.author else [],
        "published": said.date,
        "body": body,
    }


def with_newspaper4k(page: str) -> Prediction:
    """Newspaper4k: its cleaned article element."""
    newspaper = import_module("newspaper")

    article = newspaper.Article("http://localhost/", keep_article_html=True, fetch_images=False)
    article.download(input_html=page)
    article.parse()
    return {
        "headline": article.title,
        "standfirst": [article.meta_description] if article.meta_description else [],
        "authors": article.authors,
        "published": article.publish_date.isoformat() if article.publish_date else None,
        "body": [b for b in html_blocks(article.article_html) if b["kind"] != "caption"],
    }


def with_readability(page: str) -> Prediction:
    """Readability-lxml: its summary; captions where it keeps ``<figcaption>``."""
    readability = import_module("readability")

    document = readability.Document(page)
    blocks = list(html_blocks(document.summary(html_partial=True)))
    author = document.author()
    return {
        "headline": document.short_title(),
        "authors": [author] if author and author != "[no-author]" else [],
        "photos": [{"caption": b["text"], "credits": []} for b in blocks if b["kind"] == "caption"],
        "body": [block for block in blocks if block["kind"] != "caption"],
    }


def with_resiliparse(page: str) -> Prediction:
    """Resiliparse: main content as minimal HTML."""
    tree = import_module("resiliparse.parse.html").HTMLTree.parse(page)
    text = import_module("resiliparse.extract.html2text").extract_plain_text(
        tree, main_content=True, preserve_formatting="minimal_html"
    )
    heading = tree.body.query_selector("h1") if tree.body else None
    return {
        "headline": heading.text.strip() if heading and heading.text.strip() else tree.title,
        "body": [block for block in html_blocks(text) if block["kind"] != "caption"],
    }


PEERS: Mapping[str, Callable[[str], Prediction]] = {
    "trafilatura": with_trafilatura,
    "newspaper4k": with_newspaper4k,
    "readability-lxml": with_readability,
    "resiliparse": with_resiliparse,
}
MODULES = {
    "trafilatura": "trafilatura",
    "newspaper4k": "newspaper",
    "readability-lxml": "readability",
    "resiliparse": "resiliparse",
}


def html_blocks(markup: str) -> Iterator[dict[str, str]]:
    """Paragraphs, crossheads and captions of a piece of HTML, in order."""
    html = import_module("lxml.html")

    if not markup or not markup.strip():
        return
    yield from _blocks(html.fromstring(f"<div>{markup}</div>"))


def xml_blocks(markup: str) -> Iterator[dict[str, str]]:
    """Paragraphs and crossheads of trafilatura's XML, in order."""
    etree = import_module("lxml.etree")

    for main in etree.fromstring(markup).iter("main"):
        yield from _blocks(main)


def _blocks(root: Any) -> Iterator[dict[str, str]]:
    inner = HEADINGS | PARAGRAPHS | {"head", "figcaption", "div"}
    for element in root.iter():
        tag = element.tag
        if not isinstance(tag, str):
            continue
        if tag == "div":
            text = " ".join((element.text or "").split())
        elif any(child.tag in inner for child in element.iterdescendants()):
            continue
        else:
            text = " ".join("".join(element.itertext()).split())
        if not text:
            continue
        if tag == "figcaption":
            yield {"kind": "caption", "text": text}
        elif tag in HEADINGS or tag == "head":
            yield {"kind": "crosshead", "text": text}
        elif tag in PARAGRAPHS or tag == "div":
            yield {"kind": "paragraph", "text": text}


def scores(scorer: Path, cases: Path, predictions: Path) -> Mapping[str, float]:
    """The scorer's figures for a file of predictions."""
    command = [sys.executable, str(scorer), str(cases), str(predictions), "--json"]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: Mapping[str, float] = json.loads(output)["html"]
    return found


def print_table(rows: Mapping[str, Mapping[str, float]]) -> None:
    """One row a peer, one column a figure."""
    columns = list(dict.fromkeys(column for row in rows.values() for column in row))
    print(f"{'':18}" + "".join(f"{column[:10]:>11}" for column in columns))
    for peer, row in rows.items():
        figures = "".join(f"{row.get(column, float('nan')):11.1f}" for column in columns)
        print(f"{peer:18}{figures}")


if __name__ == "__main__":
    sys.exit(main())

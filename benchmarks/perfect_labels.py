#!/usr/bin/env python3
"""How well the field parsers read, with the right lines given.

    perfect_labels.py CASES_DIR --scorer SCORE.py [--renderings clean,lines] [--errors]

Aligns what annotators marked with the raw lines that print it, runs the field parsers on those
lines alone, and scores the result with the scorer's own columns. What is left over is the field
parsers' error, not the labelling's.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import pathlib
import unicodedata
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from newsparse.fields.byline import parse_byline

LONGEST_BYLINE = 200
LONGEST_MATCH = 60


def folded(text: str) -> str:
    """The text in the form in which gold and raw lines are compared."""
    return " ".join(unicodedata.normalize("NFKC", text).lower().split())


def author_lines(lines: list[str], gold: dict[str, Any], rendering: str) -> list[str]:
    """The first line that names each visible author and is no other part of the article.

    Args:
        lines: the raw lines.
        gold: the annotated article.
        rendering: which raw text the lines are from.
    """
    others = [gold["headline"] or "", *gold["standfirst"]]
    others += [part["text"] for part in gold["body"]]
    others += [photo["caption"] or "" for photo in gold["photos"]]
    starts = {folded(text)[:LONGEST_MATCH] for text in others if text}
    found: dict[int, str] = {}
    visible = gold["visible"][rendering]["authors"]
    for author, is_visible in zip(gold["authors"], visible, strict=False):
        if not is_visible:
            continue
        for number, line in enumerate(lines):
            key = folded(line)
            if (
                folded(author) in key
                and len(line) <= LONGEST_BYLINE
                and key[:LONGEST_MATCH] not in starts
                and not any(mark in key for mark in "©!?")
            ):
                found[number] = line
                break
    return [found[number] for number in sorted(found)]


def authors_of(lines: list[str]) -> list[str]:
    """The authors that the byline parser reads from the lines: people, or else agencies."""
    bylines = [byline for byline in map(parse_byline, lines) if byline is not None]
    people = [person.name for byline in bylines for person in byline.people]
    return people or [agency for byline in bylines for agency in byline.agencies]


def cases(folder: pathlib.Path, rendering: str) -> Iterator[tuple[str, dict[str, Any], list[str]]]:
    """Each case's name, gold and raw lines."""
    for path in sorted(folder.glob(f"*/raw.{rendering}.txt")):
        gold = json.loads((path.parent / "gold.json").read_text(encoding="utf-8"))
        if isinstance(gold["authors"], str):
            gold["authors"] = [gold["authors"]]
        yield path.parent.name, gold, path.read_text(encoding="utf-8").split("\n")


def scorer_at(path: pathlib.Path) -> ModuleType:
    """The scorer, loaded from its file."""
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"cannot load a scorer from {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def author_score(options: argparse.Namespace, rendering: str) -> tuple[float, int]:
    """The authors column over all cases whose bylines could be aligned, and their number."""
    scorer = scorer_at(options.scorer)
    scores = []
    for name, gold, lines in cases(options.cases, rendering):
        given = author_lines(lines, gold, rendering)
        predicted = authors_of(given)
        out, _ = scorer.score_case(gold, rendering, {"authors": predicted})
        if "authors" not in out or not given:
            continue
        scores.append(out["authors"])
        if options.errors and out["authors"] < 1:
            print(f"{rendering} {name}: {out['authors']:.2f}")
            print(f"    gold {gold['authors']}\n    read {predicted}\n    from {given}")
    return 100 * sum(scores) / max(len(scores), 1), len(scores)


def main() -> None:
    """Print one row a rendering."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("cases", type=pathlib.Path)
    parser.add_argument("--scorer", type=pathlib.Path, required=True)
    parser.add_argument("--renderings", default="clean,lines")
    parser.add_argument("--errors", action="store_true", help="print every case that is not right")
    options = parser.parse_args()
    rows = [(r, *author_score(options, r)) for r in options.renderings.split(",")]
    print(f"{'rendering':12}{'cases':>8}{'authors':>10}")
    for rendering, figure, count in rows:
        print(f"{rendering:12}{count:8d}{figure:10.1f}")


if __name__ == "__main__":
    main()

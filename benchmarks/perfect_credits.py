"""Captions and credits with perfect labels: how good are the field parsers alone?

    perfect_credits.py SHARED [--rendering clean] [--errors]

Takes the lines of annotated articles that carry a gold caption or credit, runs
``split_caption`` and ``parse_credit`` on them and prints the scorer's two columns.
SHARED holds ``corpus/`` and ``evaluation/score.py``.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from newsparse.fields.caption import split_caption
from newsparse.fields.credit import credit_names, parse_credit

MOST_CREDIT_TOKENS = 25


def scorer(shared: Path) -> ModuleType:
    """The scorer as a module, from where it lies."""
    spec = importlib.util.spec_from_file_location("score", shared / "evaluation" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def covered(wanted: list[str], line: list[str]) -> float:
    """The share of the wanted tokens that the line has."""
    both = Counter(wanted) & Counter(line)
    return sum(both.values()) / len(wanted) if wanted else 0.0


def labelled(
    score: ModuleType, gold: dict[str, Any], lines: list[str]
) -> Iterator[tuple[str, str]]:
    """("caption" or "credit", line) for the lines that carry one."""
    photos = gold["photos"]
    captions = [c for c in (score.tokens(p["caption"]) for p in photos) if c]
    credits = [c for p in photos for c in map(score.tokens, p["credits"]) if c]
    others = {tuple(score.tokens(part["text"])) for part in gold["body"]}
    others |= {tuple(score.tokens(text)) for text in (gold["headline"], *gold["standfirst"])}
    others |= {tuple(score.tokens(name)) for name in gold["authors"]}
    others -= {tuple(caption) for caption in captions}
    kinds: dict[int, str] = {}
    for number, line in enumerate(lines):
        tokens = score.tokens(line)
        if not tokens or tuple(tokens) in others:
            continue
        if any(len(tokens) <= 2 * len(c) + 25 and covered(c, tokens) >= 0.85 for c in captions):
            kinds[number] = "caption"
    bare = any(not p["caption"] for p in photos)
    for number, line in enumerate(lines):
        tokens = score.tokens(line)
        if number in kinds or not tokens or len(tokens) > MOST_CREDIT_TOKENS:
            continue
        near = any(kinds.get(number + step) == "caption" for step in (-3, -2, -1, 1, 2, 3))
        for credit in credits:
            if not (near or bare) or covered(credit, tokens) < 1:
                continue
            if len(tokens) == len(credit) or parse_credit(line) is not None:
                kinds[number] = "credit"
    for number, kind in sorted(kinds.items()):
        yield kind, lines[number]


def predicted(kind: str, line: str) -> dict[str, Any]:
    """A photo of a prediction, from one line."""
    if kind == "credit":
        credit = parse_credit(line)
        return {"caption": None, "credits": credit_names(credit) if credit else [line]}
    caption = split_caption(line)
    return {
        "caption": caption.text or None,
        "credits": [name for credit in caption.credits for name in credit_names(credit)],
    }


def main() -> None:
    """Print the two columns, and every error if asked."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("shared", type=Path)
    parser.add_argument("--rendering", default="clean")
    parser.add_argument("--errors", action="store_true")
    asked = parser.parse_args()
    score = scorer(asked.shared)
    sums = {"captions": [0, 0, 0], "credits": [0, 0, 0]}
    for path in sorted((asked.shared / "corpus").glob(f"*/raw.{asked.rendering}.txt")):
        gold = json.loads((path.parent / "gold.json").read_text(encoding="utf-8"))
        lines = path.read_text(encoding="utf-8").split("\n")
        photos = []
        used = []
        for kind, line in labelled(score, gold, lines):
            photos.append(predicted(kind, line))
            used.append((kind, line))
        _, counts = score.score_case(gold, asked.rendering, {"photos": photos})
        for column, total in sums.items():
            for place, count in enumerate(counts[column]):
                total[place] += count
        if asked.errors and any(len(set(counts[column])) > 1 for column in sums):
            show(path.parent.name, score.visible_gold(gold, asked.rendering), used, photos)
    for column, (hit, have, want) in sums.items():
        f1 = 100 * score.prf(hit, have, want)[2]
        print(f"{column:9} F1 {f1:5.1f}   hit {hit}  predicted {have}  wanted {want}")


def show(
    case: str, gold: dict[str, Any], used: list[tuple[str, str]], photos: list[dict[str, Any]]
) -> None:
    """Print a case with what was wanted and what came out."""
    print(f"## {case}")
    for caption in gold["captions"]:
        print(f"   want caption {caption}")
    for credit in gold["credits"]:
        print(f"   want credit  {credit}")
    for (kind, line), photo in zip(used, photos, strict=True):
        print(f"   {kind}: {line}\n      -> {photo['caption']}\n      -> {photo['credits']}")


if __name__ == "__main__":
    main()

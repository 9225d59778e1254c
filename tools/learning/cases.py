"""Annotated cases: a folder each, raw renderings beside gold.json. Reads, decides nothing."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

Gold = dict[str, Any]


@attrs.frozen
class Case:
    """One annotated article in one rendering.

    Args:
        name: the folder's name.
        rendering: "clean", "lines", …
        raw: the raw text; for "html" the page's bytes.
        gold: what was annotated.
        publisher: who printed it; a publisher's cases stay in one fold.
    """

    name: str
    rendering: str
    raw: str | bytes
    gold: Gold
    publisher: str


def cases(folder: Path, renderings: tuple[str, ...]) -> Iterator[Case]:
    """All cases of a folder in the renderings asked for, sorted by name."""
    for path in sorted(folder.glob("*/gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        for rendering in renderings:
            page = path.parent / "page.html.gz"
            if rendering == "html" and page.exists():
                data = gzip.decompress(page.read_bytes())
                yield Case(path.parent.name, rendering, data, gold, str(gold["publisher"]))
                continue
            raw = path.parent / f"raw.{rendering}.txt"
            if raw.exists():
                with raw.open(encoding="utf-8", newline="") as file:
                    text = file.read()
                yield Case(path.parent.name, rendering, text, gold, str(gold["publisher"]))

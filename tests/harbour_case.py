"""A small annotated case: its gold and its raw text, in a folder as evaluation has them."""

from __future__ import annotations

import json
from pathlib import Path

LINES = [
    "Ferry stays in port after storm",
    "By Ana Ruiz",
    "The ferry to the islands stayed in port on Monday because the storm would not ease, and "
    "the crew waited for news from the harbour master.",
    "On Tuesday the wind had gone and the passengers were let on board again, said the master.",
]


def write_case(folder: Path, publisher: str = "Harbour", headline: str = LINES[0]) -> None:
    """Write the case of a publisher, with a headline of its own."""
    case = folder / f"xx-{publisher}_2020"
    case.mkdir(parents=True)
    gold = {
        "publisher": publisher,
        "lang": "en",
        "headline": headline,
        "standfirst": [],
        "authors": ["Ana Ruiz"],
        "photos": [],
        "body": [{"kind": "paragraph", "text": text} for text in LINES[2:]],
    }
    (case / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    (case / "raw.clean.txt").write_text("\n".join([headline, *LINES[1:]]), encoding="utf-8")

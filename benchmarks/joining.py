"""How whole the text reader leaves the parts of an article.

    python benchmarks/joining.py CASES_DIR [--renderings clean,lines] [--missed N]

CASES_DIR holds annotated articles, a folder each, with gold.json and raw.*.txt. A part counts
where one stretch of the reader holds it and little else, so this is what labelling can reach
at best. Figures are 0..100: the share of the visible parts, over all cases.
"""

from __future__ import annotations

import argparse
import json
import time
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs
import regex

from newsparse.readers.text import read_text

RENDERINGS = ["clean", "lines", "reader", "page", "wrapped", "soup", "markdown", "wire"]
PARTS = ["paragraph", "crosshead", "headline", "caption"]
_TOKEN = regex.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]++")
Tokens = tuple[str, ...]


def tokens(text: str) -> Tokens:
    """Words of ``text``, or single characters where a script has no spaces."""
    return tuple(_TOKEN.findall(unicodedata.normalize("NFKC", text).lower()))


def alike(one: Tokens, other: Tokens) -> float:
    """Token F1 of two texts, 0..1."""
    shared = sum((Counter(one) & Counter(other)).values())
    return 2 * shared / (len(one) + len(other)) if shared else 0.0


@attrs.define
class Whole:
    """The stretches of one page, to be asked whether one of them is a given part."""

    stretches: list[Tokens]
    exact: set[Tokens]
    holding: dict[Tokens, set[int]]

    @classmethod
    def of(cls, texts: Iterable[str]) -> Whole:
        """Index the texts of the stretches."""
        stretches = [tokens(t) for t in texts]
        holding: dict[Tokens, set[int]] = {}
        for number, words in enumerate(stretches):
            for at in range(len(words) - 2):
                holding.setdefault(words[at : at + 3], set()).add(number)
        return cls(stretches, set(stretches), holding)

    def has(self, part: Tokens, at_least: float) -> bool:
        """Whether a stretch is the part, or nearly."""
        if part in self.exact:
            return True
        near = {n for at in range(len(part) - 2) for n in self.holding.get(part[at : at + 3], ())}
        return any(alike(part, self.stretches[n]) >= at_least for n in near)


def gold_parts(gold: dict[str, Any], rendering: str) -> Iterator[tuple[str, str]]:
    """Kind and text of every annotated part that the rendering shows."""
    visible = gold["visible"][rendering]
    if gold["headline"] and visible["headline"]:
        yield "headline", gold["headline"]
    for part, seen in zip(gold["body"], visible["body"], strict=True):
        if seen:
            yield part["kind"], part["text"]
    for photo, seen in zip(gold["photos"], visible["captions"], strict=True):
        if seen and photo["caption"]:
            yield "caption", photo["caption"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print one row a rendering."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("cases", type=Path)
    parser.add_argument("--renderings", default=",".join(RENDERINGS))
    parser.add_argument("--missed", type=int, default=0, help="also print N missed parts each")
    options = parser.parse_args(arguments)
    print(f"{'rendering':10}" + "".join(f"{p:>11}" for p in PARTS) + f"{'µs a line':>11}")
    for rendering in options.renderings.split(","):
        wanted: Counter[str] = Counter()
        found: Counter[str] = Counter()
        missed: list[str] = []
        seconds, lines = 0.0, 0
        for path in sorted(options.cases.glob(f"*/raw.{rendering}.txt")):
            raw = path.read_text(encoding="utf-8")
            gold = json.loads((path.parent / "gold.json").read_text(encoding="utf-8"))
            begin = time.perf_counter()
            page = read_text(raw)
            seconds += time.perf_counter() - begin
            lines += raw.count("\n") + 1
            whole = Whole.of(s.text for s in page.stretches)
            for kind, text in gold_parts(gold, rendering):
                wanted[kind] += 1
                if whole.has(tokens(text), 0.8 if kind == "caption" else 0.9):
                    found[kind] += 1
                else:
                    missed.append(f"{path.parent.name} {kind}: {text}")
        row = "".join(f"{100 * found[p] / wanted[p] if wanted[p] else 0:11.1f}" for p in PARTS)
        print(f"{rendering:10}{row}{1e6 * seconds / max(lines, 1):11.2f}")
        for text in missed[:: max(1, len(missed) // options.missed)] if options.missed else ():
            print("   ", text[:300])


if __name__ == "__main__":
    main()

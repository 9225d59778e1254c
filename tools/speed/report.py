"""The command: measures, prints tables, and with ``--guard`` compares with the ratios pinned."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from tools.speed.contenders import BASE, installed
from tools.speed.guard import guarded
from tools.speed.inputs import articles_in, made_articles
from tools.speed.measure import Times, cold_imports, growth, times_of
from tools.speed.stages import stages

DESCRIPTION = "Measure newsparse against floors and peers on the same articles, interleaved."


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status.

    Args:
        arguments: the words after the script's name; those of the process if None.
    """
    parser = argparse.ArgumentParser(description=DESCRIPTION)
    parser.add_argument("folder", type=Path, nargs="?", help="cases or pages; default: made up")
    parser.add_argument("--articles", type=int, default=100, help="at most so many (100)")
    parser.add_argument("--rounds", type=int, default=3, help="the least of so many (3)")
    parser.add_argument("--imports", type=int, default=5, help="cold starts of each (5); 0: none")
    parser.add_argument("--growth", type=int, default=0, help="memory over so many articles")
    parser.add_argument("--stages", action="store_true", help="where the time of text goes")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there too")
    parser.add_argument("--guard", action="store_true", help="compare with the pinned ratios")
    parser.add_argument("--pin", action="store_true", help="with --guard: pin today's ratios")
    options = parser.parse_args(arguments)
    if options.guard:
        return guarded(pin=options.pin)
    articles = (
        articles_in(options.folder, options.articles)
        if options.folder
        else made_articles(options.articles)
    )
    if not articles:
        print(f"no cases and no pages in {options.folder}", file=sys.stderr)
        return 1
    if options.stages:
        for rendering in ("clean", "lines", "page"):
            texts = [article[rendering] for article in articles if rendering in article]
            print_stages(rendering, *stages(texts, options.rounds))
        return 0
    times = times_of(tuple(installed()), articles, options.rounds)
    print_times(times)
    imports = cold_imports(options.imports)
    print_imports(imports)
    grown = {}
    if options.growth:
        for rendering in ("page", "html"):
            texts = [article[rendering] for article in articles if rendering in article]
            grown[rendering] = growth(texts, options.growth, rendering)
            print_growth(rendering, grown[rendering])
    if options.json:
        figures = {name: {"median": t.median, "p95": t.slow} for name, t in times.items()}
        found = {"times": figures, "imports": imports, "growth": grown}
        options.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return 0


def print_times(times: Mapping[str, Times]) -> None:
    """One row a contender; the last column says how many times faster than the base."""
    base = times.get(BASE)
    head = ("articles", "median ms", "p95 ms", "articles/s", "MB/s", f"× {BASE}")
    print(f"{'':36}" + "".join(f"{column:>14}" for column in head))
    for name, found in times.items():
        whole = sum(found.seconds)
        cells = (
            f"{len(found.seconds)}",
            f"{found.median * 1000:.2f}",
            f"{found.slow * 1000:.2f}",
            f"{len(found.seconds) / whole:.0f}",
            f"{found.characters / whole / 1e6:.1f}",
            f"{base.median / found.median:.2f}" if base else "",
        )
        print(f"{name:36}" + "".join(f"{cell:>14}" for cell in cells))


def print_stages(rendering: str, seconds: Mapping[str, float], count: int) -> None:
    """One row a step: microseconds a line."""
    if count:
        print(f"\n{rendering}, {count} lines: microseconds a line")
        for step, found in seconds.items():
            print(f"{step:36}{found / count * 1e6:14.1f}")


def print_imports(imports: Mapping[str, Mapping[str, float]]) -> None:
    """One row a fresh process."""
    if imports:
        print(f"\n{'a fresh process':36}{'ms':>14}{'peak MB':>14}")
    for name, found in imports.items():
        print(f"{name:36}{found['seconds'] * 1000:14.1f}{found['megabytes']:14.1f}")


def print_growth(rendering: str, found: Mapping[str, float]) -> None:
    """Resident memory of one process, article after article."""
    print(f"\nresident MB of one process after so many articles, {rendering}")
    print("  ".join(f"{count}: {megabytes:.1f}" for count, megabytes in found.items()))

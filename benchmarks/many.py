"""How fast ``parse_many`` is on one worker and on two, and whether memory grows with the input.

    python benchmarks/many.py [--count 20000] [--few 5000]

Generated articles, the same on every run; every result is compared with its own text, so that a
lost, doubled or misplaced one ends the run. Every row is measured in a process of its own. A
machine that does other things as well shows less than it can: look at the load.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from newsparse import Article, parse_many

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tests.generated import raw_articles


def measured(count: int, workers: int) -> dict[str, float]:
    """Seconds, seconds of CPU, and peaks of memory in MB, of so many articles in this process."""
    begun = time.perf_counter()
    seen = 0
    pairs = ((raw, raw) for raw in raw_articles(count))
    for raw, article in parse_many(pairs, workers=workers):
        assert isinstance(article, Article)
        assert article.source == raw
        seen += 1
    assert seen == count
    seconds = time.perf_counter() - begun
    own = resource.getrusage(resource.RUSAGE_SELF)
    theirs = resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "seconds": seconds,
        "own cpu": own.ru_utime + own.ru_stime,
        "worker cpu": theirs.ru_utime + theirs.ru_stime,
        "own peak": own.ru_maxrss / 1024,
        "worker peak": theirs.ru_maxrss / 1024,
    }


def in_its_own_process(count: int, workers: int) -> dict[str, Any]:
    """The same, measured in a process that has done nothing else."""
    command = [sys.executable, __file__, "--one", str(count), str(workers)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures: dict[str, Any] = json.loads(told)
    return figures


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--few", type=int, default=5_000)
    parser.add_argument("--one", type=int, nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(measured(*options.one)))
        return
    print("articles  workers  seconds  a second  CPU ms each  parent MB  worker MB  load")
    rates = {}
    for count, workers in ((options.few, 2), (options.count, 2), (options.count, 1)):
        told = in_its_own_process(count, workers)
        rates[count, workers] = count / told["seconds"]
        each = 1000 * (told["own cpu"] + told["worker cpu"]) / count
        print(
            f"{count:8}  {workers:7}  {told['seconds']:7.1f}  {rates[count, workers]:8.0f}  "
            f"{each:11.2f}  {told['own peak']:9.0f}  {told['worker peak']:9.0f}  "
            f"{os.getloadavg()[0]:.1f}",
            flush=True,
        )
    faster = rates[options.count, 2] / rates[options.count, 1]
    print(f"two workers are {faster:.2f} times as fast as one")


if __name__ == "__main__":
    main()

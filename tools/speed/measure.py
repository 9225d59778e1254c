"""Seconds and memory, measured so that a busy machine disturbs little.

All contenders read one article, then all the next; of several rounds the least counts. Seconds
are of the processor, not of the clock.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles

import attrs

from newsparse.fields import byline, credit_reading
from newsparse.rules import evidence, lines
from tools.speed.contenders import Contender
from tools.speed.inputs import Renderings

ROOT = Path(__file__).resolve().parent.parent.parent


@attrs.frozen
class Times:
    """What one contender needed, article by article."""

    seconds: tuple[float, ...]
    characters: int

    @property
    def median(self) -> float:
        """Of an article, in seconds."""
        return median(self.seconds)

    @property
    def slow(self) -> float:
        """The 95th percentile, in seconds."""
        return quantiles(self.seconds, n=20)[-1] if len(self.seconds) > 1 else self.seconds[0]


def times_of(
    contenders: Iterable[Contender], articles: Sequence[Renderings], rounds: int
) -> Mapping[str, Times]:
    """Contender's name -> its times; an article that it raises on is left out."""
    best: dict[str, dict[int, float]] = {c.name: {} for c in contenders}
    sizes = dict.fromkeys(best, 0)
    for _ in range(rounds):
        for number, article in enumerate(articles):
            for contender in contenders:
                text = article.get(contender.rendering)
                seconds = None if text is None else seconds_for(contender, text)
                if text is not None and seconds is not None:
                    known = best[contender.name]
                    sizes[contender.name] += 0 if number in known else len(text)
                    known[number] = min(known.get(number, seconds), seconds)
    return {
        name: Times(tuple(seconds.values()), sizes[name])
        for name, seconds in best.items()
        if seconds
    }


def seconds_for(contender: Contender, text: str) -> float | None:
    """Processor seconds for an article none of whose lines was seen before; None if it raises."""
    forget_lines()
    began = time.process_time()
    try:
        contender.read(text)
    except Exception as error:  # a peer may raise whatever it likes
        print(f"{contender.name}: {error!r}"[:120], file=sys.stderr)
        return None
    return time.process_time() - began


def forget_lines() -> None:
    """Drop what newsparse keeps of lines that may come again."""
    kept = (
        lines.line_of_short,
        evidence.said_of_short,
        byline.reading_of,
        credit_reading.read_opening,
        credit_reading.read_bare,
    )
    for function in kept:
        function.cache_clear()


_UNCOMPILED = "PYTHONDONTWRITEBYTECODE"


def fresh(code: str, *arguments: str) -> Mapping[str, float]:
    """What a fresh process prints as JSON. What it imports is kept compiled, as pip leaves it."""
    command = [sys.executable, "-c", code, *arguments]
    env = {name: value for name, value in os.environ.items() if name != _UNCOMPILED}
    done = subprocess.run(command, cwd=ROOT, env=env, check=True, capture_output=True, text=True)
    found: Mapping[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


_IMPORT = """
import sys, time
exec(sys.argv[1])
seconds = time.process_time()
# Not getrusage(): a process that was forked begins with the peak of its parent.
peak = int(open("/proc/self/status").read().split("VmHWM:")[1].split()[0])
print('{"seconds": %s, "megabytes": %s}' % (seconds, peak / 1024))
"""
_FIRST = r"import newsparse; newsparse.parse('Rain\n\nBy Ana Ruiz\n\nIt fell all night in Ulm.')"
IMPORTS = {
    "Python alone": "pass",
    "attrs, regex, dateutil": "import attrs, regex, dateutil",
    "import newsparse": "import newsparse",
    "newsparse: first article": _FIRST,
    "import trafilatura": "import trafilatura",
    "import newspaper": "import newspaper",
    "import readability": "import readability",
    "import resiliparse": "import resiliparse.parse.html, resiliparse.extract.html2text",
}


def cold_imports(rounds: int) -> Mapping[str, Mapping[str, float]]:
    """Seconds and megabytes of a fresh process that imports, the least of some; needs /proc."""
    found: dict[str, Mapping[str, float]] = {}
    for _ in range(rounds):
        for name, code in IMPORTS.items():
            try:
                new = fresh(_IMPORT, code)
            except subprocess.CalledProcessError:
                continue
            found[name] = min(found.get(name, new), new, key=lambda figures: figures["seconds"])
    return found


# A worker holds one article at a time: the others wait in a file.
_GROWTH = """
import json, sys
from newsparse import parse, parse_html
path, count, rendering = sys.argv[1], int(sys.argv[2]), sys.argv[3]
read = parse_html if rendering == "html" else lambda text: parse(text, format="text")
found, number = {}, 0
while number < count:
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            read(json.loads(line))
            number += 1
            if number == 1 or number % (count // 10) == 0:
                status = open("/proc/self/status").read()
                found[str(number)] = int(status.split("VmRSS:")[1].split()[0]) / 1024
            if number == count:
                break
print(json.dumps(found))
"""


def growth(texts: Sequence[str], count: int, rendering: str) -> Mapping[str, float]:
    """Resident megabytes of a fresh process after so many articles; needs /proc.

    Args:
        texts: the articles, read again and again.
        count: how many are read; ten, if fewer are asked for.
        rendering: "html", or what else the texts are.
    """
    if not texts:
        raise ValueError(f"no article is there as {rendering}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "articles.jsonl")
        path.write_text("".join(f"{json.dumps(text)}\n" for text in texts), encoding="utf-8")
        return fresh(_GROWTH, str(path), str(max(count, 10)), rendering)

"""The same texts give the same articles in threads, in processes and under any hash seed."""

from __future__ import annotations

import hashlib
import random
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from newsparse import parse
from newsparse.testing import Mess, known_article, render

ROOT = Path(__file__).resolve().parents[2]


def texts(count: int) -> list[str]:
    some = list(Mess)
    return [
        render(known_article(random.Random(i)), some[i % len(some)], seed=i) for i in range(count)
    ]


def digest(raw: Sequence[str]) -> str:
    """Of all that is said of the articles, reasons and confidences too."""
    articles = [parse(text, explain=True) for text in raw]
    return hashlib.sha256(
        "\n".join(str((a.blocks, a.bylines, a.photos, a.timestamps)) for a in articles).encode(
            "utf-8", "surrogatepass"
        )
    ).hexdigest()


def test_threads() -> None:
    raw = texts(44)
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(parse, raw)) == list(map(parse, raw))


@pytest.mark.parametrize("seed", ["0", "4242"])
def test_processes(seed: str) -> None:
    code = "from tests.properties.test_parallel import digest, texts; print(digest(texts(22)))"
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"PYTHONHASHSEED": seed, "PATH": "", "LANG": "C", "TZ": "Asia/Tokyo"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == digest(texts(22))

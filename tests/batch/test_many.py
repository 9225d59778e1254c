from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsparse import parse
from newsparse.batch import Failure, FailureKind, parse_many
from newsparse.batch.ordered import CHUNK_ITEMS, CHUNKS_AHEAD
from tests.batch.slow_functions import Untransportable, length, obeyed, process_of
from tests.generated import raw_articles

WORKERS = pytest.mark.parametrize("workers", [0, 1, 2])


@WORKERS
def test_articles_come_in_order(workers: int) -> None:
    raw = list(raw_articles(40))
    assert list(parse_many(raw, workers=workers)) == [parse(text) for text in raw]


@WORKERS
def test_keys_come_back(workers: int) -> None:
    pairs = [(("a", n), "x" * n) for n in range(40)]
    results = list(parse_many(pairs, workers=workers, using=length))
    assert results == [(("a", n), n) for n in range(40)]


@WORKERS
def test_keys_need_not_travel(workers: int) -> None:
    key = Untransportable()
    ((same, size),) = parse_many([(key, "Rain")], workers=workers, using=length)
    assert same is key
    assert size == 4


@WORKERS
@pytest.mark.parametrize(
    ("item", "kind"),
    [
        (None, FailureKind.NOT_TEXT),
        (b"Rain", FailureKind.ERROR),
        (7, FailureKind.NOT_TEXT),
        (("a", "b", "c"), FailureKind.NOT_TEXT),
    ],
)
def test_no_text_is_a_failure_in_its_place(workers: int, item: str, kind: FailureKind) -> None:
    first, failure, last = parse_many(["Rain", item, "Snow"], workers=workers)
    assert (first, last) == (parse("Rain"), parse("Snow"))
    assert isinstance(failure, Failure)
    assert failure.kind is kind
    assert failure.position == 1


@pytest.mark.parametrize(
    ("order", "kind", "says"),
    [
        ("raise", FailureKind.ERROR, "RuntimeError: as told"),
        ("die", FailureKind.CRASHED, "signal 9"),
        ("leave", FailureKind.CRASHED, "status 3"),
        ("untransportable", FailureKind.ERROR, "stays here"),
    ],
)
def test_a_broken_item_costs_only_itself(order: str, kind: FailureKind, says: str) -> None:
    texts = [order if n in {3, 20} else str(n) for n in range(50)]
    results = list(parse_many(texts, workers=2, using=obeyed))
    failures = [results.pop(20), results.pop(3)]
    assert results == [text for text in texts if text != order]
    for failure in failures:
        assert isinstance(failure, Failure)
        assert failure.kind is kind
        assert says in failure.message
        assert texts[failure.position or 0] == order


def test_an_item_that_cannot_travel_is_a_failure() -> None:
    texts: list[Any] = ["a", Untransportable(), "b"]
    first, failure, last = parse_many(texts, workers=1, using=obeyed)
    assert (first, last) == ("a", "b")
    assert isinstance(failure, Failure)


def test_long_results_and_slow_readers() -> None:
    texts = ["long", "a"] * 20
    for text, result in zip(texts, parse_many(texts, workers=2, using=obeyed), strict=True):
        assert result == obeyed(text)


def test_a_slow_item_holds_its_place() -> None:
    texts = ["sleep"] + [str(n) for n in range(200)]
    assert list(parse_many(texts, workers=2, using=obeyed)) == texts


def test_several_processes_work() -> None:
    texts = [str(n) for n in range(100)]
    results = list(parse_many(texts, workers=2, using=process_of))
    pids = {result[1] for result in results if not isinstance(result, Failure)}
    assert len(pids) == 2
    assert os.getpid() not in pids


@WORKERS
def test_input_is_read_only_some_way_ahead(workers: int) -> None:
    read = 0

    def endless() -> Iterator[str]:
        nonlocal read
        while True:
            read += 1
            yield "Rain"

    results = parse_many(endless(), workers=workers, using=length)
    assert read == 0
    for _ in range(100):
        assert next(results) == 4
    assert read <= 100 + (CHUNKS_AHEAD * workers + 1) * CHUNK_ITEMS


@WORKERS
def test_error_of_the_input_comes_after_what_was_before_it(workers: int) -> None:
    def breaking() -> Iterator[str]:
        yield from ["a", "bb", "ccc"]
        raise ZeroDivisionError

    results = parse_many(breaking(), workers=workers, using=length)
    assert [next(results), next(results), next(results)] == [1, 2, 3]
    with pytest.raises(ZeroDivisionError):
        next(results)


def test_nothing_in_nothing_out() -> None:
    assert list(parse_many([], workers=2)) == []


def test_workers_below_zero_are_refused_at_once() -> None:
    with pytest.raises(ValueError, match="-1"):
        parse_many([], workers=-1)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_workers_end_when_the_iteration_is_dropped() -> None:
    results = parse_many((str(n) for n in range(10_000)), workers=2, using=process_of)
    seen = [next(results) for _ in range(40)]
    del results
    gc.collect()
    assert not any(alive(result[1]) for result in seen if not isinstance(result, Failure))


SCRIPT = """
import signal
import sys
# Whoever started the tests in the background had Ctrl-C ignored, by them and all they start.
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.path.insert(0, {root!r})
from newsparse.batch import parse_many
from tests.batch.slow_functions import process_of

if __name__ == "__main__":
    for text, pid in parse_many((str(n) for n in range(10**9)), workers=2, using=process_of):
        print(pid, flush=True)
"""


def running_script(folder: Path) -> tuple[subprocess.Popen[str], set[int]]:
    """A process that parses for ever, in a group of its own, and its workers."""
    script = folder / "script.py"
    root = str(Path(__file__).resolve().parent.parent.parent)
    script.write_text(textwrap.dedent(SCRIPT.format(root=root)), encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    workers = {int(process.stdout.readline()) for _ in range(40)}
    return process, workers


def gone(pids: set[int]) -> bool:
    ends = time.monotonic() + 10
    while time.monotonic() < ends:
        if not any(alive(pid) for pid in pids):
            return True
        time.sleep(0.05)
    return False


@pytest.mark.skipif(os.name != "posix", reason="signals of a terminal")
def test_interrupt_ends_all(tmp_path: Path) -> None:
    process, workers = running_script(tmp_path)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode != 0
    assert said.count("Traceback") == said.count("KeyboardInterrupt") == 1
    assert gone(workers)


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_no_worker_outlives_a_killed_parent(tmp_path: Path) -> None:
    process, workers = running_script(tmp_path)
    process.kill()
    process.communicate(timeout=30)
    assert gone(workers)

from __future__ import annotations

import gzip
import multiprocessing
import os
from pathlib import Path

import pytest

from newsparse.sinks.journal import UnfinishedError, journal_of, part_of
from newsparse.sinks.lines import LinesSink

ROWS = [b"one\n", b"two\n"]


def begun(out: Path, run: str = "a") -> None:
    """An output of one block, not finished."""
    with LinesSink(out, run) as sink:
        sink.commit(ROWS, 1)


def test_finished(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl.gz"
    begun(out)
    with LinesSink(out, "a") as sink:
        assert (sink.state.items, sink.state.failures) == (2, 1)
        sink.commit([b"three\n"], 0)
        sink.finish()
    assert gzip.decompress(out.read_bytes()) == b"one\ntwo\nthree\n"
    assert list(tmp_path.iterdir()) == [out]


def test_what_was_being_written_is_cut_off(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    begun(out)
    with part_of(out).open("ab") as file:
        file.write(b"thr")
    with LinesSink(out, "a") as sink:
        sink.finish()
    assert out.read_bytes() == b"one\ntwo\n"


def test_another_run_is_refused(tmp_path: Path) -> None:
    begun(tmp_path / "out.jsonl")
    with pytest.raises(UnfinishedError, match="other inputs"):
        LinesSink(tmp_path / "out.jsonl", "b")


@pytest.mark.parametrize("content", ["", "[]", '{"run": "a", "colour": "red"}'])
def test_a_damaged_journal_is_named(tmp_path: Path, content: str) -> None:
    out = tmp_path / "out.jsonl"
    begun(out)
    journal_of(out).write_text(content, encoding="utf-8")
    with pytest.raises(UnfinishedError, match="do not agree"):
        LinesSink(out, "a")


def test_lines_that_are_gone_are_missed(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    begun(out)
    part_of(out).write_bytes(b"one\n")
    with pytest.raises(UnfinishedError, match="do not agree"):
        LinesSink(out, "a")
    assert part_of(out).read_bytes() == b"one\n"


def hold(out: Path, held: multiprocessing.Queue[str], end: multiprocessing.Queue[str]) -> None:
    with LinesSink(out, "a"):
        held.put("")
        end.get()


@pytest.mark.skipif(os.name != "posix", reason="locks of POSIX")
def test_two_runs_at_once_are_refused(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    held, end = context.Queue(), context.Queue()
    other = context.Process(target=hold, args=(tmp_path / "out.jsonl", held, end))
    other.start()
    held.get(timeout=60)
    try:
        with pytest.raises(UnfinishedError, match="another process"):
            LinesSink(tmp_path / "out.jsonl", "a")
    finally:
        end.put("")
        other.join()
    begun(tmp_path / "out.jsonl")

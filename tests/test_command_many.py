from __future__ import annotations

import gzip
import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from newsparse import parse
from newsparse.command_line import main
from newsparse.exports import from_dict
from newsparse.exports.record import COLUMNS
from tests.generated import raw_articles
from tests.many_in_small_blocks import ROWS_IN_BLOCK
from tests.pipelines.archives import packed, page, record

ARTICLES = 40
# A run begins to write at about its 400th step and takes some 50 for a block: one killed there
# has written no block or up to four, and five of them never all.
STEPS = (300, 600)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Articles in files of several kinds, some of them broken."""
    folder = tmp_path / "in"
    (folder / "below").mkdir(parents=True)
    for number, raw in enumerate(raw_articles(ARTICLES)):
        data = raw.encode()
        path = folder / ("below" if number % 2 else "") / f"{number:03}.txt"
        if number % 3 == 0:
            path, data = path.with_name(f"{path.name}.gz"), gzip.compress(data)
        path.write_bytes(data)
    (folder / "broken.txt.gz").write_bytes(gzip.compress(b"Rain " * 99)[:-20])
    (folder / "page.html").write_bytes(page(1))
    (folder / "picture.png").write_bytes(b"\x89PNG")
    return folder


def lines(out: Path) -> list[dict[str, Any]]:
    raw = out.read_bytes()
    if out.suffix == ".gz":
        raw = gzip.decompress(raw)
    if out.suffix == ".zst":
        raw = (
            pytest.importorskip("zstandard")
            .ZstdDecompressor()
            .stream_reader(raw, read_across_frames=True)
            .read()
        )
    return [json.loads(line) for line in raw.decode().splitlines()]


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst"])
@pytest.mark.parametrize("workers", ["0", "2"])
def test_every_file_has_its_line(
    folder: Path, name: str, workers: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if name.endswith(".zst"):
        pytest.importorskip("zstandard")
    out = folder.parent / name
    assert main([str(folder), "--jsonl", str(out), "--workers", workers]) == 1
    told = lines(out)
    assert len(told) == ARTICLES + 2
    failed = [line for line in told if "failure" in line]
    assert [(Path(line["file"]).name, line["failure"]["kind"]) for line in failed] == [
        ("broken.txt.gz", "truncated")
    ]
    assert "broken.txt.gz: truncated" in capsys.readouterr().err
    by_name = {Path(line["file"]).name: line for line in told}
    raw = (folder / "002.txt").read_text(encoding="utf-8")
    assert from_dict(by_name["002.txt"]) == parse(raw)
    assert by_name["page.html"]["headline"]["text"] == "Ferry number 1 stays in port"
    assert not list(folder.parent.glob("*.part*"))


def test_archive(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(packed(record(number, page(number)) for number in range(30)))
    out = tmp_path / "out.jsonl"
    assert main([str(path), "--jsonl", str(out), "--workers", "2"]) == 0
    assert [line["url"] for line in lines(out)] == [f"http://example.org/{n}" for n in range(30)]


def test_a_complete_output_is_left_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder.parent / "out.jsonl"
    out.write_bytes(b"kept\n")
    assert main([str(folder), "--jsonl", str(out), "--workers", "0"]) == 0
    assert out.read_bytes() == b"kept\n"
    assert "--overwrite" in capsys.readouterr().err
    main([str(folder), "--jsonl", str(out), "--workers", "0", "--overwrite"])
    assert len(lines(out)) == ARTICLES + 2


def test_an_input_is_never_taken_for_the_output(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = folder / "002.txt", folder / "004.txt"
    before = first.read_bytes()
    assert main(["--jsonl", str(first), str(second)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert first.read_bytes() == before


def test_an_input_is_never_overwritten(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = folder / "story.jsonl"
    story.write_bytes(b"kept")
    assert main([str(story), "--jsonl", str(story), "--overwrite"]) == 1
    assert "is an input" in capsys.readouterr().err
    assert story.read_bytes() == b"kept"


def test_a_folder_is_never_overwritten(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(folder.rglob("*"))
    assert main([str(folder), "--parquet", str(folder), "--overwrite"]) == 1
    assert "is a folder" in capsys.readouterr().err
    assert sorted(folder.rglob("*")) == before


def test_standard_input_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--jsonl", str(tmp_path / "out.jsonl")]) == 1
    assert "name files" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["out.jsonl", "out.parquet"])
def test_names_that_are_no_text(tmp_path: Path, name: str) -> None:
    path = tmp_path / os.fsdecode(b"f\xff.txt")
    try:
        path.write_bytes(b"Rain\n")
    except OSError:
        pytest.skip("the file system takes no such names")
    out = tmp_path / name
    form = "--parquet" if name.endswith("parquet") else "--jsonl"
    assert main([str(tmp_path), f"{path}.absent.txt", form, str(out), "--workers", "0"]) == 1
    if form == "--jsonl":
        assert [line["file"] for line in lines(out)] == [str(path), f"{path}.absent.txt"]
    else:
        table = pytest.importorskip("pyarrow.parquet").read_table(out)
        assert [Path(file).name for file in table["file"].to_pylist()] == [
            "f\ufffd.txt",
            "f\ufffd.txt.absent.txt",
        ]


def test_what_a_kill_at_the_very_end_leaves_is_taken_away(folder: Path) -> None:
    out = folder.parent / "out.jsonl"
    out.write_bytes(b"kept\n")
    Path(f"{out}.part.json").write_text("{}", encoding="utf-8")
    assert main([str(folder), "--jsonl", str(out)]) == 0
    assert sorted(folder.parent.iterdir()) == [folder, out]


def test_limit_of_size(folder: Path) -> None:
    out = folder.parent / "out.jsonl"
    main([str(folder), "--jsonl", str(out), "--workers", "0", "--largest", "100"])
    kinds = {line["failure"]["kind"] for line in lines(out)}
    assert kinds == {"too large", "truncated"}


def test_unfinished_output_of_another_run_is_kept(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = folder.parent / "out.jsonl"
    state = {"run": "another", "items": 1, "size": 5, "failures": 0}
    (folder.parent / "out.jsonl.part.json").write_text(json.dumps(state), encoding="utf-8")
    (folder.parent / "out.jsonl.part").write_bytes(b"kept\n")
    assert main([str(folder), "--jsonl", str(out)]) == 1
    assert "other inputs" in capsys.readouterr().err
    assert not out.exists()
    assert (folder.parent / "out.jsonl.part").read_bytes() == b"kept\n"


def status_of_run(step: int, *arguments: str) -> int:
    """Run the command, killed at the given step of its writing; the status it ended with."""
    command = [sys.executable, "-m", "tests.many_in_small_blocks", str(step), *arguments]
    root = Path(__file__).resolve().parent.parent
    return subprocess.run(command, stderr=subprocess.DEVNULL, cwd=root, check=False).returncode


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.parametrize(
    ("name", "seed"),
    [("out.jsonl", 1), ("out.jsonl.gz", 2), ("out.jsonl.zst", 3), ("out.parquet", 4)],
)
def test_a_run_killed_five_times_goes_on(
    folder: Path, name: str, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = "--parquet" if name.endswith("parquet") else "--jsonl"
    pytest.importorskip("pyarrow" if form == "--parquet" else "zstandard")
    monkeypatch.setattr("newsparse.command_many.ROWS_IN_BLOCK", ROWS_IN_BLOCK)
    whole, killed = folder.parent / f"whole.{name}", folder.parent / f"killed.{name}"
    main([str(folder), form, str(whole), "--workers", "0"])
    chance = random.Random(seed)
    given = [str(folder), form, str(killed), "--workers", "1"]
    statuses = [status_of_run(chance.randint(*STEPS), *given) for _ in range(5)]
    assert statuses == [-signal.SIGKILL] * 5
    assert not killed.exists()
    main([str(folder), form, str(killed), "--workers", "0"])
    assert killed.read_bytes() == whole.read_bytes()


def test_parquet_has_the_columns_of_the_record(folder: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    table_module = pytest.importorskip("newsparse.sinks.table")
    out = folder.parent / "out.parquet"
    main([str(folder), "--parquet", str(out), "--workers", "0"])
    table = parquet.read_table(out)
    assert table.column_names == [*table_module.ORIGIN, *(column.name for column in COLUMNS)]
    assert table.num_rows == ARTICLES + 2
    assert [kind for kind in table["failure"].to_pylist() if kind] == ["truncated"]

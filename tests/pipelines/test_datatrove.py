from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.pipelines.archives import packed, page, record

pytest.importorskip("datatrove")
from datatrove.data import Document

from newsparse.pipelines.datatrove import ParseNews, ReadArchives

SCRIPT = Path(__file__).resolve().parent.parent.parent / "examples" / "web_scale.py"
# What stands in for the commands of Slurm: tasks are run here, one after another.
SLURM = {
    "sbatch": """#!/bin/sh
for job in "$@"; do :; done
export SLURM_NODELIST=localhost RUN_OFFSET=0
tasks="0 1"
if grep -q merge_stats "$job"; then tasks=0; fi
for task in $tasks; do
  SLURM_ARRAY_TASK_ID=$task bash "$job" >&2 || exit 1
done
echo Submitted batch job 7
""",
    "srun": """#!/bin/sh
while [ "$1" != launch_pickled_pipeline ]; do shift; done
exec "$@"
""",
    "scontrol": """#!/bin/sh
echo localhost
""",
}


@pytest.fixture
def archives(tmp_path: Path) -> Path:
    """Three archives of five pages, one of the pages breaking off, one in a folder below."""
    folder = tmp_path / "in"
    (folder / "below").mkdir(parents=True)
    for shard in range(3):
        records = [record(n, page(n)) for n in range(shard * 5, shard * 5 + 5)]
        records[0] = records[0][:-30] if shard == 2 else records[0]
        path = folder / ("below" if shard == 1 else "") / f"{shard}.warc.gz"
        path.write_bytes(packed(records))
    (folder / "notes.txt").write_bytes(b"no archive")
    return folder


def run(archives: Path, *arguments: str, path: str = "") -> list[dict[str, Any]]:
    """What the script writes for the archives."""
    out = archives.parent / "out"
    command = [sys.executable, str(SCRIPT), str(archives), str(out), "--tasks", "2", *arguments]
    told = subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
        env=os.environ | {"PATH": f"{path}:{Path(sys.executable).parent}:{os.environ['PATH']}"},
    )
    assert told.returncode == 0, told.stderr
    return [
        json.loads(line)
        for path in sorted((out / "articles").glob("*.jsonl.gz"))
        for line in gzip.decompress(path.read_bytes()).decode().splitlines()
    ]


def assert_all_pages_are_there(told: list[dict[str, Any]]) -> None:
    pages = {t["metadata"]["headline"] for t in told if "headline" in t["metadata"]}
    failures = [t["metadata"]["failure"] for t in told if "failure" in t["metadata"]]
    assert pages >= {f"Ferry number {number} stays in port" for number in range(15) if number != 10}
    assert len(failures) == 1
    assert len(told) in {15, 16}  # The page that breaks off, and what was there of it.


def test_script_on_this_machine(archives: Path) -> None:
    told = run(archives)
    assert_all_pages_are_there(told)
    assert run(archives) == told


@pytest.mark.skipif(os.name != "posix", reason="a stand-in written for the shell")
def test_script_on_slurm(archives: Path) -> None:
    commands = archives.parent / "bin"
    commands.mkdir()
    for name, script in SLURM.items():
        (commands / name).write_text(script, encoding="utf-8")
        (commands / name).chmod(0o755)
    assert_all_pages_are_there(run(archives, "--on", "slurm", path=str(commands)))


def test_script_on_ray(archives: Path) -> None:
    pytest.importorskip("ray")
    assert_all_pages_are_there(run(archives, "--on", "ray"))


def test_an_archive_that_cannot_be_opened_is_a_failure(
    archives: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = ReadArchives(str(archives), pattern="0.*")
    monkeypatch.setattr(step.folder, "open", lambda *_: (_ for _ in ()).throw(OSError("gone")))
    (document,) = step.run(None)
    assert document.metadata["failure"] == "unreadable"
    assert document.metadata["file"] == "0.warc.gz"


def test_documents_of_another_reader() -> None:
    (document,) = ParseNews(html=True).run([Document(text=page(3).decode(), id="3")])
    assert document.metadata["headline"] == "Ferry number 3 stays in port"
    assert document.text.startswith("The ferry to the island")

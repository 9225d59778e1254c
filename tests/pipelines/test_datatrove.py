from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.pipelines.archives import packed, page, record

pytest.importorskip("datatrove")
pytest.importorskip("fastwarc")
from datatrove.data import Document
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.writers import JsonlWriter

from newsparse.pipelines.datatrove import ParseNews, ReadArchives


@pytest.mark.filterwarnings("default")
def test_every_page_of_the_archives_comes_out(tmp_path: Path) -> None:
    archives, out = tmp_path / "in", tmp_path / "out"
    archives.mkdir()
    for shard in range(3):
        records = [record(n, page(n)) for n in range(shard * 5, shard * 5 + 5)]
        records[0] = records[0][:-30] if shard == 2 else records[0]
        (archives / f"{shard}.warc.gz").write_bytes(packed(records))
    steps = [
        ReadArchives(str(archives)),
        JsonlWriter(str(out), output_filename="${rank}.jsonl", compression=None),
    ]
    LocalPipelineExecutor(
        pipeline=steps, tasks=2, workers=1, logging_dir=str(tmp_path / "logs")
    ).run()
    told = [
        json.loads(line)
        for path in out.glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    pages = {t["metadata"]["headline"] for t in told if "headline" in t["metadata"]}
    failures = [t["metadata"]["failure"] for t in told if "failure" in t["metadata"]]
    assert {f"Ferry number {number} stays in port" for number in range(15) if number != 10} <= pages
    assert len(failures) == 1


@pytest.mark.filterwarnings("default")
def test_documents_of_another_reader() -> None:
    (document,) = ParseNews(html=True).run([Document(text=page(3).decode(), id="3")])
    assert document.metadata["headline"] == "Ferry number 3 stays in port"
    assert document.text.startswith("The ferry to the island")

"""The examples as a stranger runs them: the table of ten articles, and the notebooks."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
NOTEBOOKS = sorted(EXAMPLES.glob("*.ipynb"))
CREDITED = {
    "biblioteca_spanish.txt": ["PABLO IBARRA|EFE"],
    "eiche_german.txt": ["Ruben Aalto|dpa"],
    "fiets_dutch.txt": ["Sanne Mulder|ANP"],
    "harbour_english.txt": ["MILO STANEK|NORDLYS"],
    "lighthouse_english.txt": ["Mareike Voss|Nordlys", "Peer Aasen|"],
    "minato_japanese.txt": ["田中健一|共同"],
    "most_polish.txt": ["Tomasz Wilk|PAP"],
    "moulin_french.txt": ["Lise Arnaud|AFP"],
    "remo_portuguese.txt": ["Nuno Barros|Lusa"],
    "stazione_italian.txt": ["Marco Tessari|Ansa"],
}


def run(*arguments: str) -> str:
    script = str(EXAMPLES / "captions_and_credits.py")
    command = [sys.executable, "-X", "utf8", script, *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


def test_table_of_captions_and_credits_of_ten_articles() -> None:
    found: dict[str, list[str]] = {}
    for row in csv.DictReader(io.StringIO(run("--csv"))):
        assert row["caption"]
        found.setdefault(row["file"], []).append(f"{row['photographers']}|{row['agencies']}")
    assert found == CREDITED


def test_table_for_reading_has_a_line_a_photo() -> None:
    lines = run().splitlines()
    assert len(lines) == sum(map(len, CREDITED.values()))
    assert lines[0].startswith("biblioteca_spanish.txt   es  PABLO IBARRA, EFE")


def test_table_of_files_of_ones_own() -> None:
    (line,) = run(str(EXAMPLES / "german.txt")).splitlines()
    assert "Mareike Voss, dpa" in line


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_runs(path: Path) -> None:
    nbclient = pytest.importorskip("nbclient", reason="newsparse[notebook] is missing")
    pytest.importorskip("ipykernel", reason="newsparse[notebook] is missing")
    pytest.importorskip("matplotlib", reason="newsparse[notebook] is missing")
    nbformat = pytest.importorskip("nbformat", reason="newsparse[notebook] is missing")
    notebook = nbformat.read(path, as_version=4)
    assert [cell for cell in notebook.cells if cell.get("outputs")] == []
    client = nbclient.NotebookClient(
        notebook,
        timeout=300,
        startup_timeout=300,
        kernel_name="python3",
        resources={"metadata": {"path": str(EXAMPLES)}},
    )
    outputs = [output for cell in client.execute().cells for output in cell.get("outputs", ())]
    assert not [o for o in outputs if o.output_type == "stream" and o.name == "stderr"]
    html = "".join(shown.get("text/html", "") for shown in map(data_of, outputs))
    assert ("newsparse-card" in html) == (path.stem == "ten_minutes")
    assert ("<iframe" in html) == (path.stem != "confidence")
    plots = [shown for shown in map(data_of, outputs) if "image/png" in shown]
    assert len(plots) == (0 if path.stem == "ten_minutes" else 1)


def data_of(output: Any) -> Any:
    """What an output shows, by media type."""
    return output.get("data", {})


def test_there_are_notebooks() -> None:
    assert {path.stem for path in NOTEBOOKS} == {"ten_minutes", "share_of_a_page", "confidence"}

"""The whole command, on a case and a scorer made for the test."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.harbour_case import LINES, write_case

pytest.importorskip("pycrfsuite", reason="learning needs the extra 'learn'")
report = pytest.importorskip("tools.accuracy.report")

SCORER = """
FIELDS = ["headline"]
MEAN_OF = ["headline"]
def prf(hit, predicted, wanted): return 0.0, 0.0, 0.0
def score_case(gold, rendering, said):
    return {"headline": float(said["headline"] == gold["headline"])}, {}
def score(folder, predictions):
    import json
    right = [
        p["headline"] == json.loads((folder / p["case"] / "gold.json").read_text())["headline"]
        for p in predictions
    ]
    mean = 100 * sum(right) / len(right)
    return {"headline": mean, "mean": mean, "cases": len(right)}, []
"""


@pytest.fixture
def words(tmp_path: Path) -> list[str]:
    write_case(tmp_path / "cases")
    (tmp_path / "score.py").write_text(SCORER, encoding="utf-8")
    return [
        str(tmp_path / "cases"),
        f"--scorer={tmp_path / 'score.py'}",
        f"--floors={tmp_path / 'floors.json'}",
    ]


def test_prints_every_table(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert report.main(words) == 0
    printed = capsys.readouterr().out
    for part in (
        "rendering",
        "language",
        "precision",
        "confidence",
        "remaining errors",
        "of them the annotation's",
    ):
        assert part in printed


def test_a_figure_below_its_pinned_floor_fails_until_it_is_lowered(
    words: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "floors.json"
    assert report.main([*words, "--pin"]) == 0
    floors = json.loads(path.read_text(encoding="utf-8"))
    floors["shipped"]["renderings"]["clean"]["headline"] = 100.5
    path.write_text(json.dumps(floors), encoding="utf-8")
    assert report.main(words) == 1
    assert report.main([*words, "--pin"]) == 1
    assert report.main([*words, "--pin", "--lower"]) == 0
    assert report.main(words) == 0


def test_floors_of_other_cases_are_kept_unless_lowered(words: list[str], tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    assert report.main([*words, "--pin"]) == 0
    kept = path.read_text(encoding="utf-8")
    raw = tmp_path / "cases" / "xx-Harbour_2020" / "raw.clean.txt"
    raw.write_text(LINES[0], encoding="utf-8")
    assert report.main([*words, "--pin"]) == 1
    assert path.read_text(encoding="utf-8") == kept
    assert report.main([*words, "--pin", "--lower"]) == 0
    assert path.read_text(encoding="utf-8") != kept


def test_no_case_is_a_failure(words: list[str]) -> None:
    assert report.main([*words, "--renderings=soup"]) == 1


def test_lower_alone_is_refused(words: list[str]) -> None:
    with pytest.raises(SystemExit):
        report.main([*words, "--lower"])


def test_what_the_annotation_leaves_out_is_counted_as_its_own(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raw = tmp_path / "cases" / "xx-Harbour_2020" / "raw.clean.txt"
    caption = "Boats wait at the quay of Lunn. Photo: Ana Ruiz/AFP"
    lines = [*LINES[:3], caption, "Published: 3 May 2020, 17:12", *LINES[3:]]
    raw.write_text("\n\n".join(lines), encoding="utf-8")
    assert report.main(words) == 0
    printed = capsys.readouterr().out
    assert "what it is: 1\n      1  furniture -> timestamp\n" in printed
    assert "      1  captions found that none has annotated" in printed

from __future__ import annotations

import datetime
import json
import subprocess
import sys
from pathlib import Path

from benchmarks.predict import main, photo_prediction, prediction
from newsparse.values import (
    Article,
    Block,
    Byline,
    Caption,
    Credit,
    Dateline,
    Label,
    Person,
    Photo,
    Span,
    Timestamp,
)

ANYWHERE = Span(0, 1)


def test_prediction_of_a_full_article() -> None:
    article = Article(
        headline=Block(Label.HEADLINE, "Ferry stays", ANYWHERE),
        standfirst=(Block(Label.STANDFIRST, "All winter", ANYWHERE),),
        bylines=(Byline("By Ana", ANYWHERE, (Person("Ana"),), ("NORD",)),),
        timestamps=(Timestamp("9 Feb", ANYWHERE, "published", datetime.date(2024, 2, 9)),),
        dateline=Dateline("LUNN, Feb 9", ANYWHERE, "LUNN", "Feb 9"),
        body=(
            Block(Label.PARAGRAPH, "It stays.", ANYWHERE),
            Block(Label.PULL_QUOTE, "We stay", ANYWHERE),
            Block(Label.CROSSHEAD, "Winter", ANYWHERE),
        ),
    )
    assert prediction(article) == {
        "headline": "Ferry stays",
        "standfirst": ["All winter"],
        "authors": ["Ana"],
        "published": "2024-02-09",
        "dateline": "LUNN, Feb 9",
        "photos": [],
        "body": [
            {"kind": "paragraph", "text": "It stays."},
            {"kind": "crosshead", "text": "Winter"},
        ],
    }


def test_prediction_of_an_empty_article() -> None:
    found = prediction(Article(timestamps=(Timestamp("9 Feb", ANYWHERE),)))
    assert not any(found.values())


def test_agencies_sign_where_nobody_does() -> None:
    byline = Byline("NORD/AP", ANYWHERE, (), ("NORD", "AP"))
    assert prediction(Article(bylines=(byline, byline)))["authors"] == ["NORD", "AP"]


def test_credits_come_without_their_opener_and_year() -> None:
    credit = Credit("Photo: © 2024 Bo/NORD", ANYWHERE, ("Bo",), ("NORD",), ("2024",))
    photo = Photo(Caption("A ferry", ANYWHERE), (credit,), (ANYWHERE,), 0)
    assert photo_prediction(photo) == {"caption": "A ferry", "credits": ["Bo/NORD"]}


def test_writes_a_line_for_each_case_and_rendering_wanted(tmp_path: Path) -> None:
    for case in ("b", "a"):
        for rendering in ("clean", "page", "lines"):
            path = tmp_path / case / f"raw.{rendering}.txt"
            path.parent.mkdir(exist_ok=True)
            path.write_text("Ferry stays in port", encoding="utf-8")
    out = tmp_path / "predictions.jsonl"
    assert main([str(tmp_path), "--renderings", "clean,lines", "--out", str(out)]) == 0
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [(line["case"], line["rendering"]) for line in lines] == [
        ("a", "clean"),
        ("a", "lines"),
        ("b", "clean"),
        ("b", "lines"),
    ]


def test_no_case_is_a_failure(tmp_path: Path) -> None:
    assert main([str(tmp_path), "--out", str(tmp_path / "predictions.jsonl")]) == 1


def test_the_scorer_reads_it(shared: Path, tmp_path: Path) -> None:
    cases = tmp_path / "cases"
    cases.mkdir()
    (cases / "seed").symlink_to(shared / "corpus" / "seed")
    out = tmp_path / "predictions.jsonl"
    main([str(cases), "--out", str(out)])
    scorer = shared / "evaluation" / "score.py"
    scored = subprocess.run(
        [sys.executable, str(scorer), str(cases), str(out), "--json"],
        capture_output=True,
        check=True,
    )
    assert json.loads(scored.stdout)["clean"]["cases"] == 1

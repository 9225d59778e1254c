"""The measuring of speed: what is measured on, how times are taken, what the guard says."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from newsparse.readers.formats import is_html
from tools.speed import guard, report
from tools.speed.contenders import (
    CONTENDERS,
    NEWSPARSE,
    Contender,
    lines_and_pattern,
    words_counted,
)
from tools.speed.inputs import articles_in, made_articles
from tools.speed.made_pages import made_pages
from tools.speed.measure import Times, times_of


def test_made_pages_are_the_same_for_the_same_seed_and_no_two_alike() -> None:
    pages = list(made_pages(3))
    assert pages == list(made_pages(3))
    assert len(set(pages)) == 3
    assert all(map(is_html, pages))


def test_a_made_article_has_less_text_alone_than_with_its_page() -> None:
    article = made_articles(1)[0]
    assert 0 < len(article["clean"]) < len(article["page"]) < len(article["html"])


def test_a_folder_of_pages_is_read(tmp_path: Path) -> None:
    for number, page in enumerate(made_pages(3)):
        (tmp_path / f"{number}.html").write_text(page, encoding="utf-8")
    assert [a["html"] for a in articles_in(tmp_path, 2)] == list(made_pages(3))[:2]


def test_a_folder_of_cases_is_read(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "page.html.gz").write_bytes(gzip.compress(b"<p>Rain"))
    (tmp_path / "one" / "raw.clean.txt").write_text("Rain", encoding="utf-8")
    assert articles_in(tmp_path, 5) == [{"html": "<p>Rain", "clean": "Rain"}]


def test_every_contender_reads_every_article_of_its_rendering() -> None:
    read: list[str] = []
    one = Contender("one", "clean", read.append, "re")
    other = Contender("other", "html", read.append, "re")
    times = times_of([one, other], [{"clean": "a", "html": "b"}, {"clean": "cc"}], 2)
    assert read == ["a", "b", "cc"] * 2
    assert len(times["one"].seconds) == 2
    assert times["one"].characters == 3


def test_median_and_95th_percentile() -> None:
    times = Times(tuple(map(float, range(1, 101))), 0)
    assert times.median == 50.5
    assert 95 <= times.slow <= 96


def test_floors_look_at_every_line() -> None:
    assert lines_and_pattern("By Ana\nIt fell at 17:12\nRain") == 2
    assert words_counted("Rain, rain\nfell.") == 2


@pytest.mark.parametrize(("ratio", "status"), [(1.4, 0), (1.6, 1)])
def test_guard_fails_beyond_the_margin(
    ratio: float, status: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ratios.json"
    path.write_text(json.dumps({"text": 10.0}), encoding="utf-8")
    monkeypatch.setattr(guard, "ratios", lambda: {"text": 10 * ratio})
    assert guard.guarded(pin=False, path=path) == status


def test_guard_pins_what_it_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "ratios", lambda: {"text": 12.34})
    assert guard.guarded(pin=True, path=tmp_path / "ratios.json") == 0
    assert json.loads((tmp_path / "ratios.json").read_text()) == {"text": 12.3}


def test_everything_measured_is_pinned() -> None:
    pinned = json.loads(guard.PINNED.read_text(encoding="utf-8"))
    made = {"newsparse: text, lines"}  # made-up articles have no such rendering
    ours = {c.name for c in CONTENDERS if c.name.startswith(NEWSPARSE)}
    assert ours - made == set(pinned)


def test_command_prints_a_row_for_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert report.main(["--articles", "1", "--rounds", "1", "--imports", "0"]) == 0
    printed = capsys.readouterr().out
    assert "newsparse: HTML" in printed
    assert "floor: words counted" in printed

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tools.accuracy.floors import (
    Pinned,
    case_key,
    changes,
    corpus_hash,
    fallen,
    lowered,
    pinned_run,
    raised,
    read_floors,
    write_floors,
)

PINNED = Pinned("c", {"clean": {"mean": 80.0, "leak": 10.0}}, {case_key("a"): {"clean": 70.0}})


def run(mean: float, leak: float) -> Pinned:
    return Pinned("c", {"clean": {"mean": mean, "leak": leak}}, {case_key("a"): {"clean": 60.0}})


@pytest.mark.parametrize(
    ("mean", "leak", "columns"),
    [
        (80.0, 10.0, []),
        (79.7, 10.3, []),
        (79.6, 10.0, ["mean"]),
        (80.0, 10.4, ["leak"]),
        (90.0, 0.0, []),
    ],
)
def test_a_figure_has_fallen_when_it_is_more_than_the_margin_worse(
    mean: float, leak: float, columns: list[str]
) -> None:
    assert [column for _, column, _, _ in fallen(run(mean, leak), PINNED)] == columns


def test_a_column_that_is_gone_has_fallen() -> None:
    assert fallen(Pinned("c", {"clean": {"leak": 10.0}}, {}), PINNED)


def test_a_rendering_that_was_not_run_has_not_fallen() -> None:
    assert fallen(Pinned("c", {"lines": {"mean": 1.0}}, {}), PINNED) == []


def test_floors_only_rise() -> None:
    assert raised(run(79.0, 5.0), PINNED).renderings == {"clean": {"mean": 80.0, "leak": 5.0}}


def test_floors_go_down_when_told() -> None:
    assert lowered(run(79.0, 11.0), PINNED).renderings == {"clean": {"mean": 79.0, "leak": 11.0}}


@pytest.mark.parametrize("pin", [raised, lowered])
def test_renderings_that_were_not_run_keep_their_floors(
    pin: Callable[[Pinned, Pinned], Pinned],
) -> None:
    partial = Pinned("c", {"lines": {"mean": 50.0}}, {})
    assert pin(partial, PINNED).renderings == {**PINNED.renderings, **partial.renderings}
    assert pin(partial, PINNED).cases == PINNED.cases


def test_changes_list_the_worst_loss_first_and_leave_out_what_stayed() -> None:
    floors = pinned_run("c", {}, {("a", "clean"): 70.0, ("b", "clean"): 50.0, ("d", "clean"): 9.0})
    now = {("a", "clean"): 60.0, ("b", "clean"): 55.0, ("d", "clean"): 9.4, ("new", "clean"): 1.0}
    assert changes(now, floors) == [(-10.0, "a", "clean", 60.0), (5.0, "b", "clean", 55.0)]


def test_modes_stand_beside_each_other_and_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    write_floors(path, "shipped", PINNED)
    write_floors(path, "cross-validated", run(70.0, 12.0))
    assert read_floors(path, "shipped") == PINNED
    assert read_floors(path, "cross-validated") == run(70.0, 12.0)


def test_no_file_or_mode_is_no_floor(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    assert read_floors(path, "shipped") is None
    write_floors(path, "shipped", PINNED)
    assert read_floors(path, "cross-validated") is None


def test_nothing_of_a_case_but_a_hash_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    write_floors(path, "shipped", pinned_run("c", {}, {("xx-HarbourPost_2020", "clean"): 50.04}))
    written = path.read_text(encoding="utf-8")
    assert "HarbourPost" not in written
    assert '"clean": 50.0' in written


def test_corpus_hash_depends_on_names_and_bytes(tmp_path: Path) -> None:
    (tmp_path / "case").mkdir()
    raw = tmp_path / "case" / "raw.clean.txt"
    raw.write_text("Rain", encoding="utf-8")
    first = corpus_hash(tmp_path)
    assert corpus_hash(tmp_path) == first
    raw.write_text("Snow", encoding="utf-8")
    second = corpus_hash(tmp_path)
    raw.rename(raw.with_name("raw.lines.txt"))
    assert len({first, second, corpus_hash(tmp_path)}) == 3

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newsparse.batch import FailureKind
from newsparse.pipelines.files import files_of, tasks_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "b.txt",
        "a.md",
        "c/d.HTML.gz",
        "c/e.wet.zst",
        ".hidden.txt",
        ".git/f.txt",
        "g.png",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"")
    return tmp_path


def names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in files_of([str(folder)])]


def test_files_of_a_folder_are_sorted(folder: Path) -> None:
    assert names(folder) == ["a.md", "b.txt", "c/d.HTML.gz", "c/e.wet.zst"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes")
def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    assert "pipe.txt" not in names(folder)


def test_a_link_to_nothing_is_a_failure(folder: Path) -> None:
    (folder / "link.txt").symlink_to("nothing.txt")
    (task,) = (task for task in tasks_of([str(folder)], 9) if task.failure)
    assert task.failure is not None
    assert task.failure.kind is FailureKind.UNREADABLE
    assert task.place.file.endswith("link.txt")


def test_a_folder_that_cannot_be_read_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("c"):
            raise PermissionError(13, "Permission denied", path)
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert names(folder) == ["a.md", "b.txt", "c"]


def test_a_file_that_is_named_is_text_where_nothing_else_is_told(folder: Path) -> None:
    told = list(tasks_of([str(folder / "g.png"), str(folder / "c/d.HTML.gz")], 9))
    assert [task.html for task in told] == [False, True]

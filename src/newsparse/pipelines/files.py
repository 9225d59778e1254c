"""Which articles there are in the files and folders somebody named, in an order that stays."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsparse.batch import Failure, FailureKind
from newsparse.pipelines.task import Place, Task

TEXT, PAGE, ARCHIVE = {".txt", ".text", ".md"}, {".html", ".htm", ".xhtml"}, {".warc", ".wet"}
PACKED = {".gz", ".zst"}


def tasks_of(names: Iterable[str], largest: int) -> Iterator[Task]:
    """The articles of the files, folders and archives, one after another.

    Of a folder, all text, Markdown, HTML and WARC files in and below it, packed or not, sorted,
    but nothing hidden; a file named itself is text where its ending tells nothing else.

    Args:
        names: files and folders.
        largest: the most bytes of one record of an archive.
    """
    for path in files_of(names):
        kind = _ending(path)
        if kind in ARCHIVE:
            from newsparse.pipelines.warc import tasks_of_archive  # noqa: PLC0415 (an extra)

            yield from tasks_of_archive(path, largest)
        elif path.exists():
            yield Task(Place(str(path)), path=path, html=kind in PAGE)
        else:
            failure = Failure(FailureKind.UNREADABLE, "no such file")
            yield Task(Place(str(path)), failure=failure)


def files_of(names: Iterable[str]) -> Iterator[Path]:
    """The files named, and those of the folders named, sorted; a folder that cannot be read too."""
    for name in names:
        path = Path(name)
        if not path.is_dir():
            yield path
            continue
        closed: list[OSError] = []
        for folder, folders, files in os.walk(path, onerror=closed.append):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            yield from (found for file in sorted(files) if _is_read(found := Path(folder, file)))
        yield from (Path(error.filename) for error in closed)


def _is_read(path: Path) -> bool:
    """Whether a file of a folder is read; a pipe is not, because it would be waited for."""
    if path.name.startswith(".") or _ending(path) not in TEXT | PAGE | ARCHIVE:
        return False
    return path.is_file() or not path.exists()


def _ending(path: Path) -> str:
    """The ending that tells what is in a file: of "page.html.gz", ".html"."""
    ending = path.suffix.lower()
    return Path(path.stem).suffix.lower() if ending in PACKED else ending

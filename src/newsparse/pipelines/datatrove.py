"""newsparse as steps of datatrove: the same script on one machine, Slurm and Ray.

Needs ``newsparse[datatrove]``. ``ReadArchives`` gives one document a page, ``ParseNews`` makes its
text the article's and puts the row of ``to_record`` into its metadata.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any

from newsparse.batch import Failure
from newsparse.exports import to_record
from newsparse.pipelines.files import files_of
from newsparse.pipelines.reading import Reading, article
from newsparse.pipelines.task import Place, Task
from newsparse.pipelines.warc import tasks_of_archive

try:
    from datatrove.data import Document
    from datatrove.pipeline.base import PipelineStep
except ImportError as missing:
    message = "this step needs datatrove: pip install newsparse[datatrove]"
    raise ImportError(message) from missing


class ReadArchives(PipelineStep):
    """The pages of WARC archives, each archive read by one task."""

    type = "READER"
    name = "newsparse: WARC"

    def __init__(self, folder: str, reading: Reading | None = None) -> None:
        """Name the folder of archives, and how articles are to be read."""
        super().__init__()
        self.folder = folder
        self.reading = reading or Reading()

    def run(
        self, data: Iterable[Document] | None, rank: int = 0, world_size: int = 1
    ) -> Generator[Document, None, None]:
        """The documents given, then one for each page of this task's archives."""
        yield from data or ()
        for number, path in enumerate(files_of([self.folder])):
            if number % world_size == rank:
                yield from self._pages(path)

    def _pages(self, path: Path) -> Generator[Document, None, None]:
        for number, task in enumerate(tasks_of_archive(path, self.reading.largest)):
            told = article(task, self.reading)
            self.stat_update("failed" if isinstance(told, Failure) else "parsed")
            yield Document(
                text="" if isinstance(told, Failure) else told.text,
                id=task.place.record or f"{task.place.file}#{number}",
                metadata=_metadata(told) | {"file": task.place.file, "url": task.place.url},
            )


class ParseNews(PipelineStep):
    """Parses the text of every document that comes by."""

    type = "NEWS"
    name = "newsparse"

    def __init__(self, reading: Reading | None = None, *, html: bool = False) -> None:
        """Say how articles are to be read, and whether the texts are pages of HTML."""
        super().__init__()
        self.reading = reading or Reading()
        self.html = html

    def run(
        self, data: Iterable[Document] | None, rank: int = 0, world_size: int = 1
    ) -> Generator[Document, None, None]:
        """The same documents; one that cannot be parsed keeps its text and names the failure."""
        for document in data or ():
            payload = document.text.encode("utf-8", "replace")
            task = Task(Place(document.id), payload=payload, html=self.html, encoding="utf-8")
            told = article(task, self.reading)
            self.stat_update("failed" if isinstance(told, Failure) else "parsed")
            document.metadata |= _metadata(told)
            if not isinstance(told, Failure):
                document.text = told.text
            yield document


def _metadata(told: Any) -> dict[str, Any]:
    if isinstance(told, Failure):
        return {"failure": told.kind.value, "message": told.message}
    return {name: cell for name, cell in to_record(told).items() if name != "text"}

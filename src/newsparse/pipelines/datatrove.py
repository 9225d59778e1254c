"""newsparse as steps of datatrove: the same script on one machine, Slurm and Ray.

Needs ``newsparse[datatrove]``. ``ReadArchives`` gives one document a page, ``ParseNews`` makes its
text the article's and puts the row of ``to_record`` into its metadata.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Any

from newsparse.batch import Failure, FailureKind
from newsparse.exports import to_record
from newsparse.pipelines.reading import Reading, article
from newsparse.pipelines.task import Place, Task
from newsparse.pipelines.warc import tasks_in

try:
    from datatrove.data import Document
    from datatrove.io import DataFolderLike, get_datafolder
    from datatrove.pipeline.base import PipelineStep
except ImportError as missing:
    message = "this step needs datatrove: pip install newsparse[datatrove]"
    raise ImportError(message) from missing


class ReadArchives(PipelineStep):
    """The pages of WARC archives, each archive read by one task."""

    type = "READER"
    name = "newsparse: WARC"

    def __init__(
        self,
        folder: DataFolderLike,
        reading: Reading | None = None,
        *,
        pattern: str = "**/*.warc*",
    ) -> None:
        """Name the folder of archives, here or anywhere that fsspec reaches, and their names.

        Args:
            folder: a path or an address ("s3://bucket/crawl"), as datatrove takes it.
            reading: how articles are to be read.
            pattern: which files below the folder are archives.
        """
        super().__init__()
        self.folder = get_datafolder(folder)
        self.reading = reading or Reading()
        self.pattern = pattern

    def run(
        self, data: Iterable[Document] | None, rank: int = 0, world_size: int = 1
    ) -> Generator[Document, None, None]:
        """The documents given, then one for each page of this task's archives."""
        yield from data or ()
        for name in self.folder.get_shard(rank, world_size, glob_pattern=self.pattern) or ():
            for number, task in enumerate(self._tasks(name)):
                with self.track_time():
                    told = article(task, self.reading)
                self.stat_update("failed" if isinstance(told, Failure) else "parsed")
                yield Document(
                    text="" if isinstance(told, Failure) else told.text,
                    id=task.place.record or f"{name}#{number}",
                    metadata=_metadata(told) | {"file": name, "url": task.place.url},
                )

    def _tasks(self, name: str) -> Iterable[Task]:
        try:
            with self.folder.open(name, "rb") as file:
                yield from tasks_in(file, name, self.reading.largest)
        except OSError as error:
            yield Task(Place(name), failure=Failure(FailureKind.UNREADABLE, str(error)))


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
            with self.track_time():
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

"""Pages of a WARC archive, plain or packed, whole or damaged. Needs ``newsparse[warc]``.

Decides which records are pages, and where reading goes on behind damage.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from newsparse.batch import Failure, FailureKind
from newsparse.pipelines.http_response import payload, response
from newsparse.pipelines.task import Place, Task
from newsparse.pipelines.unpacked import GZIP, ZSTD, BrokenFileError, unpacked

try:
    from fastwarc.warc import ArchiveIterator, WarcRecordType
except ImportError as missing:
    message = "reading WARC needs fastwarc: pip install newsparse[warc]"
    raise ImportError(message) from missing

PAGES = ("text/html", "application/xhtml+xml")
TEXTS = ("text/plain",)
_KINDS = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
# The head of an answer is within so many bytes.
_HEAD = 1 << 16
_STEP = 1 << 20
# So much of a member of gzip tells what is in it.
_MEMBER = 4096
_OPENING = b"WARC/"


def tasks_of_archive(path: Path, largest: int) -> Iterator[Task]:
    """The pages and texts of an archive; a damaged stretch of it is a task with a failure.

    Other things (images, redirects, error pages, requests) are passed over.

    Args:
        path: the archive.
        largest: the most bytes of a page, unpacked; a larger one is a failure.
    """
    try:
        with path.open("rb") as file:
            yield from tasks_in(file, str(path), largest)
    except OSError as error:
        yield _failed(Place(str(path)), FailureKind.UNREADABLE, error.strerror or str(error))


def tasks_in(file: BinaryIO, name: str, largest: int) -> Iterator[Task]:
    """The same of an archive that is open, wherever it is.

    Args:
        file: the archive; must be seekable.
        name: what it is called.
        largest: the most bytes of a page, unpacked; a larger one is a failure.
    """
    start: int | None = 0
    while start is not None:
        file.seek(start)
        last = start
        try:
            for record in ArchiveIterator(file, record_types=_KINDS, parse_http=False):
                last = max(last, record.stream_pos)
                task = _task(record, name, largest)
                if task is not None:
                    yield task
        except OSError as error:
            where = f"damaged behind byte {last}: {error}"
            yield _failed(Place(name), FailureKind.CORRUPT, where)
            start = _next_record(file, last + 1)
        else:
            return


def _task(record: Any, name: str, largest: int) -> Task | None:
    """The page in a record; None where it holds none."""
    place = Place(name, record.record_id, record.headers.get("WARC-Target-URI"))
    length = record.content_length
    raw = record.reader.read(_HEAD)
    answer = response(raw) if record.is_http else None
    if answer is not None:
        kind = answer.kind if answer.status == 200 else ""
    elif record.is_http and raw:
        return _failed(place, FailureKind.CORRUPT, "the answer does not begin as HTTP")
    else:
        kind = (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    if kind not in PAGES + TEXTS:
        return None
    if length > largest + _HEAD:
        return _failed(place, FailureKind.TOO_LARGE, f"{length} bytes")
    raw += record.reader.read()
    if len(raw) < length:
        return _failed(place, FailureKind.TRUNCATED, f"{len(raw)} of {length} bytes are there")
    try:
        page = payload(raw, answer, largest) if answer else unpacked(raw, largest)
    except BrokenFileError as error:
        return Task(place, failure=error.failure)
    charset = answer.charset if answer else None
    return Task(place, payload=page, html=kind in PAGES, encoding=charset)


def _next_record(file: BinaryIO, start: int) -> int | None:
    """Where the next record that can be read begins; None where there is none."""
    file.seek(0)
    head = file.read(4)
    packed = head.startswith(GZIP)
    mark = GZIP + b"\x08" if packed else ZSTD if head == ZSTD else b"\n" + _OPENING
    while True:
        file.seek(start)
        window = file.read(_STEP)
        found = window.find(mark)
        if found < 0:
            if len(window) < _STEP:
                return None
            start += len(window) - len(mark)
        elif packed and found and found > len(window) - _MEMBER and len(window) == _STEP:
            start += found  # Too near to the window's edge to tell.
        elif packed and not _opens(window[found : found + _MEMBER]):
            start += found + 1
        else:
            return start + found + (0 if packed or head == ZSTD else 1)


def _opens(member: bytes) -> bool:
    """Whether a member of gzip holds a record, by its first bytes."""
    try:
        return zlib.decompressobj(wbits=31).decompress(member, 5) == _OPENING
    except zlib.error:
        return False


def _failed(place: Place, kind: FailureKind, why: str) -> Task:
    return Task(place, failure=Failure(kind, why))

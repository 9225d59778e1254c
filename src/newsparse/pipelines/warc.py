"""Pages of a WARC archive, plain or packed, whole or damaged. Needs ``newsparse[warc]``.

Decides which records are pages, and where reading goes on behind damage.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from newsparse.batch import Failure, FailureKind
from newsparse.pipelines.task import Place, Task
from newsparse.pipelines.unpacked import GZIP, ZSTD, BrokenFileError, unpacked

try:
    from fastwarc.warc import ArchiveIterator, WarcRecordType
except ImportError as missing:
    message = "reading WARC needs fastwarc: pip install newsparse[warc]"
    raise ImportError(message) from missing

PAGES = ("text/html", "application/xhtml+xml")
TEXTS = ("text/plain",)
_STEP = 1 << 20
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
            yield from _tasks(file, path, largest)
    except OSError as error:
        yield _failed(path, FailureKind.UNREADABLE, error.strerror or str(error))


def _tasks(file: BinaryIO, path: Path, largest: int) -> Iterator[Task]:
    start: int | None = 0
    while start is not None:
        file.seek(start)
        last = start
        try:
            for record in ArchiveIterator(
                file,
                record_types=WarcRecordType.response
                | WarcRecordType.resource
                | WarcRecordType.conversion,
                parse_http=True,
                auto_decode="none",
            ):
                last = max(last, record.stream_pos)
                task = _task(record, path, largest)
                if task is not None:
                    yield task
        except OSError as error:
            where = f"damaged behind byte {last}: {error}"
            yield _failed(path, FailureKind.CORRUPT, where)
            start = _next_record(file, last + 1)
        else:
            return


def _task(record: Any, path: Path, largest: int) -> Task | None:
    http = record.http_headers
    if record.is_http and (http is None or http.status_code != 200):
        return None
    kind = (record.http_content_type if http is not None else None) or ""
    if http is None:
        kind = (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    if kind not in PAGES + TEXTS:
        return None
    place = Place(str(path), record.record_id, record.headers.get("WARC-Target-URI"))
    if record.content_length > largest:
        failure = Failure(FailureKind.TOO_LARGE, f"{record.content_length} bytes")
        return Task(place, failure=failure)
    length = record.content_length
    payload = record.reader.read(largest + 1)
    if len(payload) < length:
        failure = Failure(FailureKind.TRUNCATED, f"{len(payload)} of {length} bytes are there")
        return Task(place, failure=failure)
    try:
        payload = unpacked(_unchunked(payload, http), largest)
    except BrokenFileError as error:
        return Task(place, failure=error.failure)
    charset = record.http_charset if http is not None else None
    return Task(place, payload=payload, html=kind in PAGES, encoding=charset)


def _unchunked(payload: bytes, http: Any) -> bytes:
    """The payload without the marks of chunked transfer, which some crawlers leave in."""
    if http is None or "chunked" not in (http.get("Transfer-Encoding") or "").lower():
        return payload
    parts: list[bytes] = []
    at = 0
    while True:
        end = payload.find(b"\r\n", at, at + 20)
        try:
            size = int(payload[at:end].partition(b";")[0], 16) if end > at else -1
        except ValueError:
            size = -1
        if size < 0:
            return payload  # They were taken off before, and the header left.
        if size == 0:
            return b"".join(parts)
        parts.append(payload[end + 2 : end + 2 + size])
        at = end + 2 + size + 2


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
        elif packed and not _opens(window[found : found + 4096]):
            start += found + 1
        else:
            return start + found + (0 if packed or head == ZSTD else 1)


def _opens(member: bytes) -> bool:
    """Whether a member of gzip holds a record, by its first bytes."""
    try:
        return zlib.decompressobj(wbits=31).decompress(member, 5) == _OPENING
    except zlib.error:
        return False


def _failed(path: Path, kind: FailureKind, why: str) -> Task:
    return Task(Place(str(path)), failure=Failure(kind, why))

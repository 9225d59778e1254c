"""What a server answered, as a crawler wrote it down: status, kind, charset, and the page itself.

Crawlers differ: some take off the codings of transfer and content and leave their headers, some
keep both, some end lines with a bare line feed. Knows nothing of archives.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesHeaderParser

import attrs
import regex

from newsparse.batch import FailureKind
from newsparse.pipelines.unpacked import broken, joined, unpacked

# "HTTP/1.1 200 OK", "HTTP/2 200"
_STATUS_LINE = regex.compile(rb"HTTP/[\d.]{1,4} {1,4}(\d{3})\b[^\r\n]*+")
_BLANK_LINE = regex.compile(rb"\r?\n\r?\n")
# How the payload of a server that names no kind begins where it is a page, after white space.
_OPENINGS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<title", b"<article", b"<h1")
_STEP = 1 << 14


@attrs.frozen
class Response:
    """An answer of a server.

    Args:
        status: its number, 200 for a page that is there.
        kind: what the payload is, in lower case ("text/html").
        headers: all that the server said.
        start: where in the bytes the payload begins.
    """

    status: int
    kind: str
    headers: Message
    start: int

    @property
    def charset(self) -> str | None:
        """The charset that the server named."""
        return self.headers.get_content_charset()


def response(raw: bytes) -> Response | None:
    """The answer that begins with the bytes; None where they are none.

    >>> told = response(b"HTTP/2 200\\r\\nContent-Type: Text/HTML; charset=big5\\r\\n\\r\\n<p>")
    >>> told.status, told.kind, told.charset, told.start
    (200, 'text/html', 'big5', 53)
    >>> response(b"HTTP/1.0 200 OK\\n\\n<!DOCTYPE html>").kind
    'text/html'
    >>> response(b"<html>") is None
    True
    """
    status = _STATUS_LINE.match(raw)
    if status is None:
        return None
    end = _BLANK_LINE.search(raw, status.end())
    start = end.end() if end is not None else len(raw)
    headers = BytesHeaderParser().parsebytes(raw[status.end() : start].lstrip())
    kind = str(headers.get("Content-Type") or "").partition(";")[0].partition(",")[0]
    kind = kind.strip().lower() or _kind_by_opening(raw[start : start + 512])
    return Response(int(status[1]), kind, headers, start)


def payload(raw: bytes, answer: Response, largest: int) -> bytes:
    """The page in an answer, without the codings of transfer and content.

    Raises:
        BrokenFileError: it is larger, breaks off, or is damaged.

    >>> raw = b"HTTP/1.1 200 OK\\nTransfer-Encoding: chunked\\n\\n4\\r\\nRain\\r\\n0\\r\\n\\r\\n"
    >>> payload(raw, response(raw), 100)
    b'Rain'
    """
    page = raw[answer.start :]
    if "chunked" in str(answer.headers.get("Transfer-Encoding") or "").lower():
        page = _unchunked(page)
    coding = str(answer.headers.get("Content-Encoding") or "").strip().lower()
    if coding in _DECODERS and not page.lstrip().startswith(b"<"):
        return joined(_DECODERS[coding](page), largest)
    return unpacked(page, largest)


def _kind_by_opening(beginning: bytes) -> str:
    return "text/html" if beginning.lstrip().lower().startswith(_OPENINGS) else ""


def _unchunked(page: bytes) -> bytes:
    """The page without the marks of chunked transfer; all of it behind the last that is sound."""
    parts: list[bytes] = []
    at = 0
    while True:
        end = page.find(b"\r\n", at, at + 20)
        try:
            size = int(page[at:end].partition(b";")[0], 16) if end > at else -1
        except ValueError:
            size = -1
        if size == 0:
            return b"".join(parts)
        if size < 0:  # They were taken off before and the header left, or the transfer broke off.
            return b"".join(parts) + page[at:]
        parts.append(page[end + 2 : end + 2 + size])
        at = end + 2 + size + 2


def _undeflated(page: bytes) -> Iterator[bytes]:
    """Pieces of what was deflated, with or without the head of zlib: servers send both."""
    wbits = 15 if page[:1] == b"\x78" else -15
    stream = zlib.decompressobj(wbits)
    for at in range(0, len(page), _STEP):
        try:
            yield stream.decompress(page[at : at + _STEP])
        except zlib.error as error:
            raise broken(FailureKind.CORRUPT, f"deflate: {error}") from None
    if not stream.eof:
        raise broken(FailureKind.TRUNCATED, "deflate: the page breaks off")


def _unbrotli(page: bytes) -> Iterator[bytes]:
    """Pieces of what was packed with Brotli."""
    import brotli  # noqa: PLC0415 (comes with the extra that reads archives)

    stream = brotli.Decompressor()
    given = page
    while not stream.is_finished():
        try:
            piece = stream.process(given, output_buffer_limit=_STEP)
        except brotli.error as error:
            raise broken(FailureKind.CORRUPT, f"brotli: {error}") from None
        if not piece and stream.can_accept_more_data():
            raise broken(FailureKind.TRUNCATED, "brotli: the page breaks off")
        yield piece
        given = b""


_DECODERS = {"deflate": _undeflated, "br": _unbrotli}

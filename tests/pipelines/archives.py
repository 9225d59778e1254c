"""WARC archives made for tests, sound and damaged."""

from __future__ import annotations

import gzip
from collections.abc import Iterable


def page(number: int, letters: int = 0) -> bytes:
    """A page of HTML with an invented article."""
    story = (
        "The ferry to the island of Lunn will not sail again before March, the port said."
        " Nobody had expected it.",
        "Its engine needs a part that is no longer made, and the yard has to build it by hand.",
        "Two fishing boats will bring food and mail until the end of the month, the mayor said.",
    )
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in (*story, "x" * letters))
    text = f"<h1>Ferry number {number} stays in port</h1>{paragraphs}"
    return f"<html><body><article>{text}</article></body></html>".encode()


def record(number: int, payload: bytes, header: str = "Content-Type: text/html") -> bytes:
    """A response in plain WARC."""
    http = f"HTTP/1.1 200 OK\r\n{header}\r\n\r\n".encode() + payload
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\n"
        f"WARC-Target-URI: http://example.org/{number}\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012}>\r\n"
        "WARC-Date: 2026-02-11T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def packed(records: Iterable[bytes]) -> bytes:
    """Each record as a member of gzip, as crawlers write them."""
    return b"".join(gzip.compress(one, mtime=0) for one in records)

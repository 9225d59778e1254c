"""Bytes of a file or payload, unpacked where they are packed, never more than a limit.

A small file can unpack to more than any memory holds, so nothing is unpacked without a limit.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from newsparse.batch import Failure, FailureKind

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
# Read in steps so small that what a step unpacks to is small as well, whatever it was made of: gzip
# packs a thousand bytes into one at most, zstd 128 kB into four.
_GZIP_STEP, _ZSTD_STEP = 1 << 14, 1 << 10


@attrs.frozen
class BrokenFileError(Exception):
    """A file that cannot be unpacked; says why as a failure."""

    failure: Failure


def file_bytes(path: Path, largest: int) -> bytes:
    """The bytes of a file, unpacked if it is gzip or zstd by its first bytes.

    Args:
        path: the file.
        largest: the most bytes it may have, unpacked.

    Raises:
        BrokenFileError: it is larger, breaks off, or is damaged.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        raw = file.read(largest + 1)
    return unpacked(raw, largest)


def unpacked(raw: bytes, largest: int) -> bytes:
    """The bytes themselves, or what was packed into them with gzip or zstd.

    What stands behind the last member or frame is no part of it and is passed over.

    Raises:
        BrokenFileError: they are more than the limit, break off, or are damaged.

    >>> import gzip
    >>> unpacked(gzip.compress(b"Rain"), 100)
    b'Rain'
    >>> unpacked(b"Rain", 100)
    b'Rain'
    """
    if len(raw) > largest:
        raise broken(FailureKind.TOO_LARGE, f"more than {largest} bytes")
    if raw.startswith(GZIP):
        pieces = _gunzipped(raw)
    elif raw.startswith(ZSTD):
        pieces = _unzstd(raw)
    else:
        return raw
    return joined(pieces, largest)


def joined(pieces: Iterable[bytes], largest: int) -> bytes:
    """The pieces in one.

    Raises:
        BrokenFileError: they are more than the limit.

    >>> joined([b"Rain", b"fall"], 8)
    b'Rainfall'
    """
    parts: list[bytes] = []
    room = largest
    for piece in pieces:
        room -= len(piece)
        if room < 0:
            raise broken(FailureKind.TOO_LARGE, f"more than {largest} bytes unpacked")
        parts.append(piece)
    return b"".join(parts)


def _gunzipped(raw: bytes) -> Iterator[bytes]:
    """The contents of all members, in small pieces."""
    view = memoryview(raw)
    at = 0
    while raw.startswith(GZIP, at):
        member = zlib.decompressobj(wbits=31)
        while not member.eof:
            window = view[at : at + _GZIP_STEP]
            if not window:
                raise broken(FailureKind.TRUNCATED, "gzip: the file breaks off")
            try:
                yield member.decompress(window)
            except zlib.error as error:
                raise broken(FailureKind.CORRUPT, f"gzip: {error}") from None
            at += len(window) - len(member.unused_data)


def _unzstd(raw: bytes) -> Iterator[bytes]:
    """The contents of all frames, in small pieces."""
    try:
        import zstandard  # noqa: PLC0415 (an extra)
    except ImportError:
        message = "zstd needs zstandard: pip install newsparse[zstd]"
        raise broken(FailureKind.UNREADABLE, message) from None
    view = memoryview(raw)
    at = 0
    while raw.startswith(ZSTD, at):
        frame = zstandard.ZstdDecompressor().decompressobj()
        while not frame.eof:
            window = view[at : at + _ZSTD_STEP]
            if not window:
                raise broken(FailureKind.TRUNCATED, "zstd: the file breaks off")
            try:
                yield frame.decompress(window)
            except zstandard.ZstdError as error:
                raise broken(FailureKind.CORRUPT, f"zstd: {error}") from None
            at += len(window) - len(frame.unused_data)


def broken(kind: FailureKind, message: str) -> BrokenFileError:
    """The error to raise on a file that is broken in this way."""
    return BrokenFileError(Failure(kind, message))

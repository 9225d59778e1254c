"""Bytes of a file or payload, unpacked where they are packed, never more than a limit.

A small file can unpack to more than any memory holds, so nothing is unpacked without a limit.
"""

from __future__ import annotations

import zlib
from pathlib import Path

import attrs

from newsparse.batch import Failure, FailureKind

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"


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

    Raises:
        BrokenFileError: they are more than the limit, break off, or are damaged.

    >>> import gzip
    >>> unpacked(gzip.compress(b"Rain"), 100)
    b'Rain'
    >>> unpacked(b"Rain", 100)
    b'Rain'
    """
    if len(raw) > largest:
        raise _broken(FailureKind.TOO_LARGE, f"more than {largest} bytes")
    if raw.startswith(GZIP):
        return _gunzipped(raw, largest)
    if raw.startswith(ZSTD):
        return _unzstd(raw, largest)
    return raw


def _gunzipped(raw: bytes, largest: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while raw.startswith(GZIP):
        member = zlib.decompressobj(wbits=31)
        try:
            parts.append(member.decompress(raw, largest + 1 - size))
        except zlib.error as error:
            raise _broken(FailureKind.CORRUPT, f"gzip: {error}") from None
        size += len(parts[-1])
        if size > largest:
            raise _broken(FailureKind.TOO_LARGE, f"more than {largest} bytes unpacked")
        if not member.eof:
            raise _broken(FailureKind.TRUNCATED, "gzip: the file breaks off")
        raw = member.unused_data
    return b"".join(parts)


def _unzstd(raw: bytes, largest: int) -> bytes:
    try:
        import zstandard  # noqa: PLC0415 (an extra)
    except ImportError:
        message = "zstd needs zstandard: pip install newsparse[zstd]"
        raise _broken(FailureKind.UNREADABLE, message) from None
    parts: list[bytes] = []
    size = 0
    while raw.startswith(ZSTD):
        frame = zstandard.ZstdDecompressor().decompressobj()
        try:
            for start in range(0, len(raw), 65_536):
                parts.append(frame.decompress(raw[start : start + 65_536]))
                size += len(parts[-1])
                if size > largest:
                    raise _broken(FailureKind.TOO_LARGE, f"more than {largest} bytes unpacked")
                if frame.eof:
                    raw = frame.unused_data + raw[start + 65_536 :]
                    break
        except zstandard.ZstdError as error:
            raise _broken(FailureKind.CORRUPT, f"zstd: {error}") from None
        if not frame.eof:
            raise _broken(FailureKind.TRUNCATED, "zstd: the file breaks off")
    return b"".join(parts)


def _broken(kind: FailureKind, message: str) -> BrokenFileError:
    return BrokenFileError(Failure(kind, message))

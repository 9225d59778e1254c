from __future__ import annotations

import gzip
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from newsparse.batch import FailureKind
from newsparse.pipelines.unpacked import ZSTD, BrokenFileError, file_bytes, unpacked

TEXT = b"Rain fell on Lunn. " * 50


def zstd(raw: bytes) -> bytes:
    zstandard = pytest.importorskip("zstandard")
    packed: bytes = zstandard.ZstdCompressor().compress(raw)
    return packed


def zstd_bomb(blocks: int) -> bytes:
    """A frame of blocks that unpack to 128 kB each."""
    block = (0x20000 << 3 | 1 << 1).to_bytes(3, "little") + b"x"
    return ZSTD + b"\x00\x38" + block * blocks


PACKERS = pytest.mark.parametrize("pack", [gzip.compress, zstd])


@PACKERS
def test_unpacked(pack: Callable[[bytes], bytes], tmp_path: Path) -> None:
    path = tmp_path / "story.txt.gz"
    path.write_bytes(pack(TEXT) + pack(b"And Ulm."))
    assert file_bytes(path, 10_000) == TEXT + b"And Ulm."


@PACKERS
def test_breaks_off(pack: Callable[[bytes], bytes]) -> None:
    with pytest.raises(BrokenFileError) as broken:
        unpacked(pack(TEXT)[:-9], 10_000)
    assert broken.value.failure.kind in {FailureKind.TRUNCATED, FailureKind.CORRUPT}


@PACKERS
def test_beyond_the_limit(pack: Callable[[bytes], bytes]) -> None:
    with pytest.raises(BrokenFileError) as broken:
        unpacked(pack(bytes(10_000_000)), 100_000)
    assert broken.value.failure.kind is FailureKind.TOO_LARGE


def test_a_bomb_takes_no_memory() -> None:
    bomb = zstd_bomb(100_000)
    tracemalloc.start()
    with pytest.raises(BrokenFileError) as broken:
        unpacked(bomb, 1_000_000)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert broken.value.failure.kind is FailureKind.TOO_LARGE
    assert peak < 100_000_000


@PACKERS
def test_many_members_take_linear_time(pack: Callable[[bytes], bytes]) -> None:
    begun = time.monotonic()
    assert unpacked(pack(b"a") * 100_000, 10_000_000) == b"a" * 100_000
    assert time.monotonic() - begun < 30


def test_damaged() -> None:
    raw = bytearray(gzip.compress(TEXT))
    raw[12:20] = b"\xff" * 8
    with pytest.raises(BrokenFileError) as broken:
        unpacked(bytes(raw), 10_000)
    assert broken.value.failure.kind is FailureKind.CORRUPT


def test_plain_file_beyond_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(TEXT)
    with pytest.raises(BrokenFileError):
        file_bytes(path, 10)

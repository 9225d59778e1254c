from __future__ import annotations

import gzip
import random
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
import regex

from newsparse.batch import FailureKind
from newsparse.pipelines.task import Task
from tests.pipelines.archives import packed, page, record

pytest.importorskip("fastwarc")
import brotli

from newsparse.pipelines.warc import tasks_of_archive

RECORDS = [record(number, page(number)) for number in range(6)]


def tasks(folder: Path, raw: bytes, largest: int = 100_000) -> list[Task]:
    path = folder / "crawl.warc.gz"
    path.write_bytes(raw)
    return list(tasks_of_archive(path, largest))


def numbers(found: list[Task]) -> list[str | int | FailureKind]:
    """The pages by number, and the failures by kind."""
    return [
        task.failure.kind if task.failure else int((task.place.url or "").rpartition("/")[2])
        for task in found
    ]


@pytest.mark.parametrize(
    "raw", [packed(RECORDS), b"".join(RECORDS), gzip.compress(b"".join(RECORDS))]
)
def test_all_pages(tmp_path: Path, raw: bytes) -> None:
    found = tasks(tmp_path, raw)
    assert numbers(found) == list(range(6))
    assert [task.payload for task in found] == [page(n) for n in range(6)]
    assert all(task.html for task in found)


def test_zstd(tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    compress = zstandard.ZstdCompressor().compress
    assert numbers(tasks(tmp_path, b"".join(map(compress, RECORDS)))) == list(range(6))


@pytest.mark.parametrize("as_members", [True, False])
def test_a_damaged_record_is_named_and_the_rest_goes_on(tmp_path: Path, as_members: bool) -> None:
    records = [gzip.compress(one) for one in RECORDS] if as_members else list(RECORDS)
    damaged = bytearray(records[2])
    damaged[:12] = b"\x00" * 12
    records[2] = bytes(damaged)
    found = numbers(tasks(tmp_path, b"".join(records)))
    assert found == [0, 1, FailureKind.CORRUPT, 3, 4, 5]


def test_a_record_damaged_inside(tmp_path: Path) -> None:
    records = [gzip.compress(one) for one in RECORDS]
    damaged = bytearray(records[2])
    for at in range(60, 90):
        damaged[at] ^= 0xFF
    records[2] = bytes(damaged)
    found = numbers(tasks(tmp_path, b"".join(records)))
    assert found[:2] == [0, 1]
    assert found[-3:] == [3, 4, 5]
    assert FailureKind.CORRUPT in found or FailureKind.TRUNCATED in found


@pytest.mark.parametrize("raw", [packed(RECORDS), b"".join(RECORDS)])
def test_an_archive_that_breaks_off(tmp_path: Path, raw: bytes) -> None:
    assert numbers(tasks(tmp_path, raw[:-60])) == [0, 1, 2, 3, 4, FailureKind.TRUNCATED]


def test_no_archive_at_all(tmp_path: Path) -> None:
    assert numbers(tasks(tmp_path, b"Rain fell.\n" * 9)) == [FailureKind.CORRUPT]


def test_absent(tmp_path: Path) -> None:
    (task,) = tasks_of_archive(tmp_path / "crawl.warc", 9)
    assert task.failure is not None
    assert task.failure.kind is FailureKind.UNREADABLE


def test_too_large(tmp_path: Path) -> None:
    records = [RECORDS[0], record(1, page(1, 5_000)), RECORDS[2]]
    assert numbers(tasks(tmp_path, packed(records), 2_000)) == [0, FailureKind.TOO_LARGE, 2]


@pytest.mark.parametrize(
    ("pack", "coding"),
    [(gzip.compress, "gzip"), (zlib.compress, "deflate"), (brotli.compress, "br")],
)
def test_packed_page(tmp_path: Path, pack: Callable[[bytes], bytes], coding: str) -> None:
    header = f"Content-Type: text/html\r\nContent-Encoding: {coding}"
    bomb = record(1, pack(bytes(1_000_000)), header)
    short = record(2, pack(page(2))[:-20], header)
    kinds = numbers(tasks(tmp_path, packed([bomb, short])))
    assert kinds == [FailureKind.TOO_LARGE, FailureKind.TRUNCATED]


def test_a_transfer_that_broke_off_loses_nothing(tmp_path: Path) -> None:
    header = "Content-Type: text/html\r\nTransfer-Encoding: chunked"
    (task,) = tasks(tmp_path, record(7, b"4\r\n<h1>\r\n6\r\nRain", header))
    assert task.payload == b"<h1>Rain"


def test_an_answer_without_headers_and_carriage_returns(tmp_path: Path) -> None:
    whole = record(7, b"<html><p>Rain").replace(b"\r\nContent-Type: text/html\r\n\r\n", b"\n\n", 1)
    length = len(b"HTTP/1.1 200 OK\n\n<html><p>Rain")
    whole = regex.sub(rb"Content-Length: \d+", b"Content-Length: %d" % length, whole)
    (task,) = tasks(tmp_path, whole)
    assert task.payload == b"<html><p>Rain"


def test_an_answer_that_is_none(tmp_path: Path) -> None:
    strange = record(1, b"").replace(b"HTTP/1.1 200", b"\x00\x01\x02\x03/1.1 200")
    assert numbers(tasks(tmp_path, strange + RECORDS[2])) == [FailureKind.CORRUPT, 2]


def test_a_sound_record_across_the_edge_of_a_window_is_found(tmp_path: Path) -> None:
    chance = random.Random(5)
    for near in (2, 12, 60):
        noise = bytes(chance.randrange(1, 30) for _ in range((1 << 20) + 1 - near))
        sound = gzip.compress(RECORDS[3])
        found = numbers(tasks(tmp_path, gzip.compress(RECORDS[1]) + noise + sound))
        assert found[0] == 1
        assert found[-1] == 3


@pytest.mark.parametrize(
    ("payload", "header"),
    [
        (gzip.compress(page(7)), "Content-Type: text/html\r\nContent-Encoding: gzip"),
        (page(7), "Content-Type: text/html\r\nContent-Encoding: gzip"),
        (page(7), "Content-Type: text/html\r\nTransfer-Encoding: chunked"),
        (page(7), "content-type: Text/HTML;charset=UTF-8"),
        (page(7), "X-Other: text/html"),
        (b"\n<!doctype HTML>" + page(7), "X-Other: text/plain"),
        (zlib.compress(page(7)), "Content-Type: text/html\r\nContent-Encoding: deflate"),
        (zlib.compress(page(7), wbits=-15), "Content-Type: text/html\r\nContent-Encoding: deflate"),
        (page(7), "Content-Type: text/html\r\nContent-Encoding: deflate"),
        (brotli.compress(page(7)), "Content-Type: text/html\r\nContent-Encoding: br"),
        (page(7), "Content-Type: text/html\r\nContent-Encoding: br"),
        (
            b"%x\r\n" % len(page(7)) + page(7) + b"\r\n0\r\n\r\n",
            "Content-Type: text/html\r\nTransfer-Encoding: chunked",
        ),
    ],
)
def test_payload_as_sent_or_as_read(tmp_path: Path, payload: bytes, header: str) -> None:
    (task,) = tasks(tmp_path, record(7, payload, header))
    assert task.payload.endswith(page(7))
    assert task.html


def test_charset_of_the_server(tmp_path: Path) -> None:
    (task,) = tasks(tmp_path, record(7, b"", "Content-Type: text/html; charset=big5"))
    assert task.encoding == "big5"


def test_what_is_no_page_is_passed_over(tmp_path: Path) -> None:
    other = record(1, b"\x89PNG", "Content-Type: image/png")
    missing = record(2, page(2)).replace(b"200 OK", b"404 No")
    assert tasks(tmp_path, packed([other, missing])) == []

from __future__ import annotations

import sys

import pytest

from newsparse.file_text import MARKS, UnreadableTextError, decoded


@pytest.mark.parametrize(("mark", "name"), MARKS)
def test_byte_order_mark_is_obeyed_and_left_out(mark: bytes, name: str) -> None:
    found = decoded(mark + "Größe 東京".encode(name))
    assert (found.text, found.encoding) == ("Größe 東京", name)


def test_byte_order_mark_wins_over_the_encoding_asked_for() -> None:
    assert decoded(b"\xef\xbb\xbf" + "é".encode(), "latin-1").text == "é"


def test_utf8_first() -> None:
    assert decoded("Ærø".encode()).encoding == "utf-8"


def test_nothing_is_empty_text() -> None:
    assert decoded(b"").text == ""


@pytest.mark.parametrize(
    ("raw", "encoding", "message"),
    [
        (b"caf\xe9", "ascii", "not text in ascii"),
        (b"abc", "utf-32", "not text in utf-32"),
        (b"abc", "klingon", "no such encoding: klingon"),
        (b"abc", "base64", "no such encoding: base64"),
        (b"\xef\xbb\xbfcaf\xe9", None, "not text in utf-8"),
    ],
)
def test_unreadable_bytes_are_named(raw: bytes, encoding: str | None, message: str) -> None:
    with pytest.raises(UnreadableTextError, match=message):
        decoded(raw, encoding)


def test_other_encoding_is_guessed_and_said() -> None:
    pytest.importorskip("charset_normalizer")
    text = "Les pêcheurs de la côte ont été très étonnés : « Où est passée la marée ? » " * 4
    found = decoded(text.encode("cp1252"))
    assert (found.text, found.guessed) == (text, True)


def test_without_a_guesser_the_way_out_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    with pytest.raises(UnreadableTextError, match=r"byte 0xe9 at 3.*--encoding.*detect"):
        decoded(b"caf\xe9")

"""Which charset the bytes of a page are in."""

import codecs

import pytest

from newsparse.readers.charset import decoded


@pytest.mark.parametrize(
    ("page", "encoding", "expected"),
    [
        (codecs.BOM_UTF8 + "Düren".encode(), None, "Düren"),
        (codecs.BOM_UTF16_LE + "Düren".encode("utf-16-le"), None, "Düren"),
        ("Düren".encode("cp1252"), "cp1252", "Düren"),
        (b"\xff\x00\xfe", None, "\ufffd\x00\ufffd"),
    ],
)
def test_decoded(page: bytes, encoding: str | None, expected: str) -> None:
    assert decoded(page, encoding) == expected


@pytest.mark.parametrize(
    ("declared", "page", "expected"),
    [
        ("latin1", "Düren –".encode("cp1252"), "Düren –"),
        ("latin1", "Düren".encode(), "Düren"),
        ('"euc-jp"', "橋の上".encode("euc-jp"), "橋の上"),
        ("iso-2022-jp", "橋の上".encode("iso-2022-jp"), "橋の上"),
        ("nonsense", b"D\xfcren", "D\ufffdren"),
        ("base64", b"D\xfcren", "D\ufffdren"),
    ],
)
def test_declared(declared: str, page: bytes, expected: str) -> None:
    tag = f"<meta charset={declared}>"
    assert decoded(tag.encode() + page) == tag + expected


def test_a_declaration_far_behind_is_not_read() -> None:
    assert decoded(b" " * 1100 + b"<meta charset=latin1>\xfc").endswith("\ufffd")


def test_an_unknown_encoding_is_an_error() -> None:
    with pytest.raises(LookupError):
        decoded(b"x", "no-such-charset")

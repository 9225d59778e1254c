"""Bytes of a page to text: which charset, and what a broken byte becomes.

Decides by argument, byte order mark, ``<meta>`` in the first 1,024 bytes, else UTF-8, the
order of the HTML standard; but a page whose every byte is sound UTF-8 is UTF-8 whatever its
``<meta>`` says, as crawlers and caches re-encode pages and leave the tag. Knows no elements.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ALL_MARKS = tuple(mark for mark, _ in _MARKS)
_LOOKED_AT = 1024
_PIECE = 32_768
# Charsets whose bytes are all ASCII: sound UTF-8 says nothing against them.
_STATEFUL = ("iso2022", "hz")
# <meta charset="utf-8">, <meta http-equiv=Content-Type content="text/html; charset=big5">
_DECLARED = re.compile(
    rb"<meta[^>]{0,300}?charset\s{0,8}=\s{0,8}[\"']?\s{0,8}([\w:.-]{2,40})", re.I
)
# Labels the standard reads as a wider charset than Python's codec of that name.
_WIDER = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
    "utf-7": "utf-8",
}


def declared_charset(page: bytes) -> str | None:
    """The charset a page's ``<meta>`` declares, as a codec name; None where it does not.

    >>> declared_charset(b'<meta charset="ISO-8859-1"><p>Caf\\xe9')
    'cp1252'
    >>> declared_charset(b"<p>charset=big5</p>")
    """
    found = _DECLARED.search(page, 0, _LOOKED_AT)
    if found is None:
        return None
    try:
        codec = codecs.lookup(found.group(1).decode("ascii"))
    except (LookupError, UnicodeDecodeError):
        return None
    if not getattr(codec, "_is_text_encoding", True):
        return None
    return _WIDER.get(codec.name, codec.name)


def is_sound_utf8(page: bytes, encoding: str | None = None) -> bool:
    """Whether bytes are to be read as UTF-8, and are it throughout, no mark in front.

    >>> is_sound_utf8("Düren".encode()), is_sound_utf8(b"D\\xfcren")
    (True, False)
    """
    if encoding is not None or page.startswith(_ALL_MARKS):
        return False
    if (declared_charset(page) or "").startswith(_STATEFUL):
        return False
    # In pieces: the whole text takes up to four times the bytes, and leaves a gap in memory.
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for at in range(0, len(page), _PIECE):
            decoder.decode(page[at : at + _PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def decoded(page: bytes, encoding: str | None = None) -> str:
    """The text of a page's bytes; what cannot be decoded becomes U+FFFD.

    Args:
        page: the bytes as fetched.
        encoding: the charset a caller knows, say from the HTTP header; it goes before all else.

    Raises:
        LookupError: ``encoding`` is no charset Python knows.

    >>> decoded(b"\\xef\\xbb\\xbfD\\xc3\\xbcren")
    'Düren'
    >>> decoded(b"D\\xfcren", "latin-1")
    'Düren'
    >>> decoded(b"D\\xfcren")
    'D�ren'
    """
    if encoding is not None:
        return page.decode(encoding, "replace").removeprefix("\ufeff")
    for mark, codec in _MARKS:
        if page.startswith(mark):
            return page[len(mark) :].decode(codec, "replace")
    declared = declared_charset(page) or "utf-8"
    if not declared.startswith(_STATEFUL):
        try:
            return page.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return page.decode(declared, "replace")

"""From bytes to text: a byte order mark is obeyed, then what was asked for, then UTF-8.

Decides nothing about articles. Guessing is left to charset-normalizer, where it is installed.
"""

from __future__ import annotations

import codecs

import attrs

# UTF-32 before UTF-16: the mark of one is the beginning of the other.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class UnreadableTextError(ValueError):
    """Bytes that are no text in the encoding they were read with; the message says what to do."""


@attrs.frozen
class Decoded:
    """Text, and the encoding its bytes were in.

    Args:
        text: the text, without a byte order mark.
        encoding: name of the encoding.
        guessed: whether the encoding was guessed from the bytes.
    """

    text: str
    encoding: str
    guessed: bool = False


def decoded(raw: bytes, encoding: str | None = None) -> Decoded:
    """The text that the bytes hold.

    Args:
        raw: the bytes.
        encoding: the encoding to use where no byte order mark tells; None for UTF-8, or, where
            the bytes are no UTF-8 and charset-normalizer is installed, the one it finds.

    Raises:
        UnreadableTextError: the bytes are no text in that encoding.

    >>> decoded(b"\\xef\\xbb\\xbfVon Ana").text
    'Von Ana'
    >>> decoded(b"caf\\xe9", "latin-1").text
    'café'
    """
    for mark, name in MARKS:
        if raw.startswith(mark):
            return Decoded(_text(raw[len(mark) :], name), name)
    if encoding is not None:
        return Decoded(_text(raw, encoding), encoding)
    try:
        return Decoded(raw.decode(), "utf-8")
    except UnicodeDecodeError as error:
        return _guessed(raw, error)


def _text(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeError as error:
        raise UnreadableTextError(f"not text in {encoding}: {error}") from None
    except LookupError:
        raise UnreadableTextError(f"no such encoding: {encoding}") from None


def _guessed(raw: bytes, error: UnicodeDecodeError) -> Decoded:
    what = f"not UTF-8 (byte 0x{raw[error.start]:02x} at {error.start})"
    try:
        from charset_normalizer import from_bytes  # noqa: PLC0415 (an extra, and slow to load)
    except ImportError:
        advice = "name its encoding with --encoding, or install newsparse[detect] to find it"
        raise UnreadableTextError(f"{what}; {advice}") from None
    best = from_bytes(raw).best()
    if best is None:
        raise UnreadableTextError(f"{what} nor any encoding that could be found; use --encoding")
    return Decoded(str(best), best.encoding, guessed=True)

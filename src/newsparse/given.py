"""What callers give by mistake in place of a text, and the advice that helps them.

Decides nothing about articles. A text is never refused; a lone file name or address is read like
any other text, and a warning says so.
"""

from __future__ import annotations

from newsparse import patterns

FILE = patterns.of_re(
    r"[^\n<>|]{0,240}\.(?:txt|md|markdown|html?|xhtml|xml|json|jsonl|warc|gz|zst|pdf)"
)
ADDRESS = patterns.of_re(r"(?:https?|ftp|file)://\S{1,2000}")
LONGEST = 250


def advice(given: object, taker: str = "parse") -> str:
    """What to say to somebody who gave what is not a string.

    Args:
        given: what was given.
        taker: the name of the function that wants a string.

    >>> advice(None)
    "parse() takes a str, not None: pass '' for an empty article"
    >>> advice(7, "parse_markdown")
    'parse_markdown() takes a str, not int'
    """
    kind = type(given).__name__
    if isinstance(given, bytes | bytearray | memoryview):
        return (
            f"{taker}() takes a str, not {kind}: decode it first, e.g. data.decode('utf-8'); "
            "parse_html() takes a page as bytes"
        )
    if given is None:
        return f"{taker}() takes a str, not None: pass '' for an empty article"
    if hasattr(given, "__fspath__"):
        return f"{taker}() takes a text, not {kind}: read it first, e.g. path.read_text('utf-8')"
    if hasattr(given, "read"):
        return f"{taker}() takes a text, not an open file: pass file.read()"
    if isinstance(given, list | tuple):
        return (
            f"{taker}() takes one str, not {kind}: join its lines with '\\n', "
            "or give many articles to parse_many()"
        )
    return f"{taker}() takes a str, not {kind}"


def mistaken(text: str) -> str | None:
    """What to say of a text that is nothing but a file's name or an address; else None.

    >>> mistaken("articles/rain.txt")
    "'articles/rain.txt' looks like a file's name and was read as text: give what is in the file"
    >>> mistaken("Rain.") or mistaken("See https://example.org/a.html") or mistaken("")
    """
    text = text.strip() if len(text) <= LONGEST else ""
    if not text or "\n" in text:
        return None
    if ADDRESS.fullmatch(text):
        return f"{text!r} looks like an address and was read as text: fetch the page first"
    named = "://" not in text and " " not in text.rpartition("/")[2]
    if named and FILE.fullmatch(text):
        return f"{text!r} looks like a file's name and was read as text: give what is in the file"
    return None

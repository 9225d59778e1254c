"""A page of HTML to stretches: the text its reader sees, one line a block, with what the markup
says of each block as hints.

Decides nothing itself: charset, guards, blocks and hints have modules of their own. Needs the
extra ``html``.
"""

from __future__ import annotations

import attrs

from newsparse.readers.charset import decoded, is_sound_utf8
from newsparse.readers.html_guards import DEFAULT_LIMITS, Limits, PageTooLargeError, check, stripped
from newsparse.readers.stretch import Page, Stretch
from newsparse.tidy import Tidied, tidied
from newsparse.values import Span
from newsparse.values.metadata import Metadata

try:
    from newsparse.readers.html_page import Line, read_tree
except ImportError as missing:
    message = "reading HTML needs selectolax: pip install newsparse[html]"
    raise ImportError(message) from missing

__all__ = ["HtmlPage", "Limits", "PageTooLargeError", "read_html"]


@attrs.frozen(repr=False)
class HtmlPage(Page):
    """A page of HTML as its reader saw it.

    Args:
        metadata: what the page says of itself.
    """

    metadata: Metadata = attrs.field(factory=Metadata)


def read_html(
    page: str | bytes,
    *,
    encoding: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    text_beyond: bool = False,
) -> HtmlPage:
    """The stretches of a page, in source order, and what the page says of itself.

    Args:
        page: the page; bytes are decoded by byte order mark, ``<meta>``, else as UTF-8.
        encoding: the charset of the bytes where the caller knows it.
        limits: how large a page may be.
        text_beyond: of a page beyond the limits, read the text without its markup instead of
            raising.

    Returns:
        A page whose ``source`` is the text read, one line a block; stretches carry hints
        (``html_vocabulary.HINTS``) and the path of their element.

    Raises:
        TypeError: the page is neither str nor bytes.
        PageTooLargeError: it is beyond the limits.
        LookupError: the encoding is unknown.

    >>> page = read_html("<article><h1>Rain  ends<br>drought</h1><p>It <b>fell</b>.</article>")
    >>> page.source
    'Rain ends drought\\nIt fell.'
    >>> "h1" in page.stretches[0].hints, page.stretches[1].element
    (True, 'body/article[1]/p[1]')
    >>> read_html("<p>Less &lt;b&gt; is <!-- not --> more").source
    'Less <b> is more'
    """
    as_bytes = _in_utf8(page, encoding)
    try:
        check(as_bytes, limits)
    except PageTooLargeError:
        if not text_beyond:
            raise
        plain = stripped(as_bytes.decode())
        return _page(
            [Line(line, frozenset(), "") for line in plain.split("\n") if line], Metadata()
        )
    return _page(*read_tree(as_bytes))


def _in_utf8(page: str | bytes, encoding: str | None) -> bytes:
    """A page in UTF-8, as most are that come as bytes."""
    if isinstance(page, (bytes, bytearray, memoryview)):
        page = bytes(page)
        if is_sound_utf8(page, encoding):
            return page
        page = decoded(page, encoding)
    elif not isinstance(page, str):
        raise TypeError(f"a page is str or bytes, not {type(page).__name__}: read the file first")
    # Half characters, which no tree can hold, become question marks.
    return page.encode("utf-8", "replace")


def _page(lines: list[Line], metadata: Metadata) -> HtmlPage:
    source = "\n".join([line.text for line in lines])
    stretches: list[Stretch] = []
    at = 0
    for line in lines:
        text = line.text
        span = Span(at, at + len(text))
        # White space is folded already, so only what is invisible is left to take out.
        shown = Tidied(text, ((0, at),)) if text.isprintable() else tidied(source, *span)
        stretches.append(Stretch(shown, span, 0, 0, line.hints, line.element or None))
        at = span.end + 1
    return HtmlPage(source, tuple(stretches), metadata)

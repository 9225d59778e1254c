"""Which of text, Markdown and HTML a string is. Decides by sure signs; in doubt it is text."""

from __future__ import annotations

import re

from newsparse import patterns

TEXT, MARKDOWN, HTML = "text", "markdown", "html"
FORMATS = (TEXT, MARKDOWN, HTML)

# What may stand in front of the first tag: a mark, blanks, "<?xml …?>", one comment.
_FRONT = r"\ufeff?\s{0,2000}+(?:<\?xml[^>]{0,200}+>\s{0,2000}+)?(?:<!--[^>]{0,500}+-->\s{0,2000}+)?"
_DOCUMENT = patterns.of_re(_FRONT + r"<(?:!doctype\s++html\b|html[\s>]|head[\s>]|body[\s>])", re.I)
# A part of a page: it begins with a tag, ends with one, and tags are closed in between.
_PART = patterns.of_re(
    _FRONT + r"<(?:article|main|section|div|header|h1|p|figure|table)(?:\s[^<>]{0,2000}+)?>", re.I
)
_CLOSED = patterns.of_re(
    r"</(?:article|main|section|div|header|h[1-6]|p|figure|figcaption|table|ul|li|a)>", re.I
)
_ENOUGH = 2
_ENDS = 60


def format_of(raw: str) -> str:
    r"""The format of a string: "html" or "markdown" where it surely is, else "text".

    HTML is a document ("<!doctype html>", "<html>") or a part of one, from a block's tag at the
    very front to a tag at the very end. Markdown is a text with front matter that names a title,
    author or date; without it the text reader takes its marks out.

    >>> format_of("<!DOCTYPE html><title>Rain</title>"), format_of("<h1>Rain</h1> <p>It fell.</p>")
    ('html', 'html')
    >>> format_of("---\ntitle: Rain\n---\nIt fell.")
    'markdown'
    >>> format_of("Write <p> for a paragraph, *not* <br>."), format_of("<Rain> fell.")
    ('text', 'text')
    """
    if "<" in raw[:4000] and is_html(raw):
        return HTML
    if raw.startswith(("---", "+++", "\ufeff---")) and _has_front_matter(raw):
        return MARKDOWN
    return TEXT


def _has_front_matter(raw: str) -> bool:
    from newsparse.readers.front_matter import front_matter  # noqa: PLC0415 (few texts have it)

    return bool(front_matter(raw)[1])


def is_html(raw: str) -> bool:
    """Whether a string surely is a page of HTML or a part of one.

    >>> is_html("<div><p>It fell.</p></div>"), is_html("The <div> element is a box.")
    (True, False)
    """
    if _DOCUMENT.match(raw):
        return True
    if not raw[-_ENDS:].rstrip().endswith(">") or not _PART.match(raw):
        return False
    closed = _CLOSED.finditer(raw)
    return sum(1 for _ in zip(range(_ENOUGH), closed, strict=False)) == _ENOUGH

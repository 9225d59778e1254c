"""The main job: a raw article in, an Article out. Reads as the list of its steps."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.assemble import Labelled, assembled
from newsparse.decode.states import LABELS, State
from newsparse.decode.strengths import FOR_HTML, FOR_MARKDOWN, STRENGTHS, Strengths, shipped
from newsparse.decode.whole import decided
from newsparse.given import LONGEST, advice, mistaken
from newsparse.readers.formats import FORMATS, HTML, MARKDOWN, format_of, is_html
from newsparse.readers.stretch import Page
from newsparse.readers.text import read_text
from newsparse.rules.evidence import Said, evidence
from newsparse.rules.language import language_of
from newsparse.values import Article, Block, Label, Metadata, Reason
from newsparse.values.warnings import NewsparseWarning

if TYPE_CHECKING:
    from newsparse.readers.html import HtmlPage


def parse(text: str, *, format: str | None = None, explain: bool = False) -> Article:
    """Split a raw article into its parts.

    Without a format, what surely is a page of HTML, or Markdown with front matter, is read as
    that where the extra is installed; all else is text. HTML read as text is said by a warning,
    and so is a text that is nothing but the name of a file or an address.

    Args:
        text: the article as it came; any string.
        format: "text", "markdown" or "html"; None to look.
        explain: also say, on every block, which rules spoke for its label and how strongly.

    Raises:
        TypeError: for anything that is not a string.
        ValueError: the format is none of the three; for "html" also a page beyond all limits.
        ImportError: the format asked for needs an extra that is not installed.

    >>> article = parse("Rain\\n\\nBy Ana Ruiz\\n\\nIt rained all night in Ulm; the river rose.")
    >>> article.headline.text
    'Rain'
    >>> parse("").headline is None
    True
    """
    if not isinstance(text, str):
        raise TypeError(advice(text))
    if format not in (None, *FORMATS):
        raise ValueError(f"format is 'text', 'markdown', 'html' or None, not {format!r}")
    if format is None:
        if len(text) <= LONGEST and (said := mistaken(text)):
            warnings.warn(said, NewsparseWarning, stacklevel=2)
        return _recognised(text, explain)
    if format == HTML:
        return parse_html(text, explain=explain)
    if format == MARKDOWN:
        return parse_markdown(text, explain=explain)
    if "<" in text and is_html(text):
        warnings.warn("HTML read as text: use parse_html()", NewsparseWarning, stacklevel=2)
    return _parse_text(text, explain)


def parse_html(page: str | bytes, *, encoding: str | None = None, explain: bool = False) -> Article:
    """Split a page of HTML into its parts. Needs ``newsparse[html]``.

    Args:
        page: the page as fetched; bytes are decoded by byte order mark, ``<meta>``, else UTF-8.
        encoding: the charset of the bytes where it is known, say from the HTTP header.
        explain: also say, on every block, which rules spoke for its label and how strongly.

    Returns:
        An article whose ``source`` is the text of the page, one line a block; blocks name their
        element, and ``metadata`` holds what the page says of itself.

    Raises:
        TypeError: the page is neither str nor bytes.
        ValueError: the page is beyond all limits (``readers.html.PageTooLargeError``).
        LookupError: the encoding is unknown.
        ImportError: the extra is not installed.

    >>> article = parse_html("<h1>Rain</h1><p>It rained all night in Ulm, and the river rose.")
    >>> article.headline.text, article.headline.element
    ('Rain', 'body/h1[1]')
    """
    from newsparse.readers.html import read_html  # noqa: PLC0415 (an extra)

    return _of_html(read_html(page, encoding=encoding), explain)


def parse_markdown(text: str, *, explain: bool = False) -> Article:
    """Split an article in Markdown into its parts. Needs ``newsparse[markdown]``.

    Args:
        text: the article; spans are into the Markdown itself.
        explain: also say, on every block, which rules spoke for its label and how strongly.

    Raises:
        TypeError: for anything that is not a string.
        ImportError: the extra is not installed.

    >>> article = parse_markdown("It rained *all night* in Ulm, and the river rose by a metre.")
    >>> article.blocks[0].text
    'It rained all night in Ulm, and the river rose by a metre.'
    """
    from newsparse.readers.markdown import read_markdown  # noqa: PLC0415 (an extra)

    if not isinstance(text, str):
        raise TypeError(advice(text, "parse_markdown"))
    page = read_markdown(text)
    article = article_of(page, evidence(page.stretches), shipped(FOR_MARKDOWN), explain=explain)
    return _completed(article, page.metadata)


def _recognised(text: str, explain: bool) -> Article:
    found = format_of(text)
    try:
        if found == HTML:
            from newsparse.readers.html import read_html  # noqa: PLC0415 (an extra)

            return _of_html(read_html(text, text_beyond=True), explain)
        if found == MARKDOWN:
            return parse_markdown(text, explain=explain)
    except ImportError as missing:
        warnings.warn(f"{found} read as text: {missing}", NewsparseWarning, stacklevel=3)
    return _parse_text(text, explain)


def _of_html(page: HtmlPage, explain: bool) -> Article:
    said = evidence(page.stretches)
    return _completed(article_of(page, said, shipped(FOR_HTML), explain=explain), page.metadata)


def _completed(article: Article, metadata: Metadata) -> Article:
    from newsparse.from_metadata import completed  # noqa: PLC0415 (text has none)

    return completed(article, metadata)


def _parse_text(text: str, explain: bool) -> Article:
    page = read_text(text)
    said = evidence(page.stretches)
    return article_of(page, said, STRENGTHS, explain=explain)


def article_of(
    page: Page, said: Sequence[Said], strengths: Strengths, *, explain: bool = False
) -> Article:
    """The article of a page, from what the rules say of its lines and how strong they are."""
    decoded = decided(said, strengths)
    language = language_of([stretch.text for stretch in page.stretches])
    labelled = [
        Labelled(
            Block(
                LABELS[here.state] if stretch.text else Label.FURNITURE,
                stretch.text,
                stretch.span,
                strengths.calibrated(here.probability),
                _reasons(said, i, here.state, strengths) if explain else None,
                stretch.element,
            ),
            stretch.tidied,
        )
        for i, (stretch, here) in enumerate(zip(page.stretches, decoded, strict=True))
    ]
    return assembled(labelled, page.source, language)


def _reasons(
    said: Sequence[Said], i: int, state: State, strengths: Strengths
) -> tuple[Reason, ...]:
    from newsparse.decode.reasons import reasons  # noqa: PLC0415 (seldom asked for)

    return reasons(said, i, state, strengths)

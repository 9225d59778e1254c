"""The main job: a raw article in, an Article out. Reads as the list of its steps."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.assemble import Labelled, assembled
from newsparse.decode.page import decode
from newsparse.decode.reasons import reasons
from newsparse.decode.states import LABELS
from newsparse.decode.strengths import STRENGTHS, Strengths
from newsparse.readers.stretch import Page
from newsparse.readers.text import read_text
from newsparse.rules.evidence import Said, evidence
from newsparse.rules.language import language_of
from newsparse.values import Article, Block


def parse(text: str, *, explain: bool = False) -> Article:
    """Split a raw article into its parts.

    Args:
        text: the article as it came; any string.
        explain: also say, on every block, which rules spoke for its label and how strongly.

    Raises:
        TypeError: for anything that is not a string.

    >>> article = parse("Rain\\n\\nBy Ana Ruiz\\n\\nIt rained all night in Ulm, and the river rose.")
    >>> article.headline.text
    'Rain'
    >>> parse("").headline is None
    True
    """
    if not isinstance(text, str):
        raise TypeError(_advice(text))
    page = read_text(text)
    said = evidence(page.stretches)
    return article_of(page, said, STRENGTHS, explain=explain)


def article_of(
    page: Page, said: Sequence[Said], strengths: Strengths, *, explain: bool = False
) -> Article:
    """The article of a page, from what the rules say of its lines and how strong they are."""
    decoded = decode(said, strengths)
    language = language_of([stretch.text for stretch in page.stretches])
    labelled = [
        Labelled(
            Block(
                LABELS[here.state],
                stretch.text,
                stretch.span,
                strengths.calibrated(here.probability),
                reasons(said, i, here.state, strengths) if explain else None,
                stretch.element,
            ),
            stretch.tidied,
        )
        for i, (stretch, here) in enumerate(zip(page.stretches, decoded, strict=True))
    ]
    return assembled(labelled, page.source, language)


def _advice(given: object) -> str:
    kind = type(given).__name__
    if isinstance(given, bytes | bytearray):
        return f"parse() takes a str, not {kind}: decode it first, e.g. data.decode('utf-8')"
    if given is None:
        return "parse() takes a str, not None: pass '' for an empty article"
    if hasattr(given, "__fspath__"):
        return f"parse() takes the article's text, not {kind}: read it, e.g. path.read_text('utf-8')"
    if isinstance(given, list | tuple):
        return f"parse() takes one str, not {kind}: join its lines with '\\n', or call it for each"
    return f"parse() takes a str, not {kind}"

"""What every reader hands on: stretches of the source, not yet labelled."""

from __future__ import annotations

import attrs

from newsparse.tidy import Tidied
from newsparse.values import Span


@attrs.frozen(repr=False)
class Stretch:
    """A stretch of the source that is to get one label.

    Args:
        tidied: its text with white space folded and broken lines re-joined, and the way
            back to the source.
        span: characters of the source, first to last that is not blank.
        gap: blank lines in front of it.
        indent: columns of white space in front of its first line.
        hints: what markup said of it ("h1", "figcaption", "class:credit", "emphasis", …);
            empty for text that is not Markdown.
        element: path of its element, for HTML.
    """

    tidied: Tidied
    span: Span
    gap: int = 0
    indent: int = 0
    hints: frozenset[str] = frozenset()
    element: str | None = None

    @property
    def text(self) -> str:
        """The tidied text."""
        return self.tidied.text


@attrs.frozen(repr=False)
class Page:
    """A whole input as its reader saw it.

    Args:
        source: the string all spans refer to.
        stretches: in order, not overlapping, covering every character that is not blank.
    """

    source: str
    stretches: tuple[Stretch, ...]

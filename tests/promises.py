"""What every article keeps, whatever it was parsed from."""

from __future__ import annotations

from newsparse.values import Article


def broken_promise(text: str, article: Article) -> str | None:
    """What an article breaks of what every article keeps, or None.

    >>> from newsparse import parse
    >>> broken_promise("Rain", parse("Rain"))
    >>> broken_promise("Rain and wind", parse("Rain"))
    'lost:  and wind'
    """
    at = 0
    for block in article.blocks:
        if not at <= block.span.start < block.span.end <= len(text):
            return f"span out of order: {block.span}"
        if text[at : block.span.start].strip():
            return f"lost: {text[at : block.span.start]}"
        if not 0 <= block.confidence <= 1:
            return f"confidence: {block.confidence}"
        at = block.span.end
    if text[at:].strip():
        return f"lost: {text[at:]}"
    placed = (*article.standfirst, *article.body, *article.notes, *article.furniture)
    return "in two places" if len(placed) != len({block.span for block in placed}) else None

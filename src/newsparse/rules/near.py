"""Which lines of a page stand near its running text: rules are asked of no others.

Half of a page is menus far from the article. Decides only what is far; knows no rule.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.rules.lines import SHORTEST_PROSE, Line, line_of
from newsparse.shapes.latin import is_latin

# Lines in front of a running text and behind it; of what is farther away hardly one line in 40,000
# was part of an article.
IN_FRONT, BEHIND = 30, 10
# A page of fewer lines, or of fewer running texts, is near in full: it may be a list of results.
FEWEST_LINES, FEWEST_TEXTS = 60, 3
SHORTEST_SPACED, SHORTEST_TEXT = SHORTEST_PROSE, 24  # characters; prose of Chinese is the shortest


def near_lines(texts: Sequence[str]) -> list[Line | None]:
    """The facts of the lines near running text, None for each of the others.

    Args:
        texts: of all lines of a page, white space folded.

    >>> prose = "It rained all night in Ulm, and the river rose by a metre before the morning came."
    >>> found = near_lines(["Home", *["Menu"] * 40, "Rain", *[prose] * 30])
    >>> found[0] is None, found[41].text
    (True, 'Rain')
    """
    if len(texts) < FEWEST_LINES:
        return list(map(line_of, texts))
    lines = [line_of(text) if may_be_prose(text) else None for text in texts]
    running = [i for i, line in enumerate(lines) if line is not None and line.prose]
    if len(running) < FEWEST_TEXTS:
        return [line or line_of(text) for line, text in zip(lines, texts, strict=True)]
    near: list[Line | None] = [None] * len(lines)
    end = 0
    for at in running:
        for i in range(max(end, at - IN_FRONT), min(len(lines), at + BEHIND + 1)):
            near[i] = lines[i] or line_of(texts[i])
        end = max(end, at + BEHIND + 1)
    return near


def may_be_prose(text: str) -> bool:
    """Whether a line is long enough for running text, quickly.

    >>> may_be_prose("Contact us"), may_be_prose("It rained all night in Ulm. " * 3)
    (False, True)
    """
    length = len(text)
    if length < SHORTEST_TEXT:
        return False
    return length >= SHORTEST_SPACED or not (text.isascii() or is_latin(text))

"""Which lines of a page stand near its running text: rules are asked of no others.

Two lines of five of a page are menus far from the article. Decides only what is far; knows no rule.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.readers.stretch import Stretch
from newsparse.rules.lines import SHORTEST_PROSE, Line, line_of
from newsparse.shapes.latin import is_latin

# Lines in front of a running text and behind it; what is farther away is hardly ever an article's.
# Where elements are known they tell of titles and captions themselves, and less reach is enough.
IN_FRONT, BEHIND = 40, 20
IN_FRONT_OF_ELEMENTS, BEHIND_ELEMENTS = 30, 10
# A page of fewer lines, of fewer running texts, or of fewer words of them, is near in full: it may
# be a list of results under a few words on cookies.
FEWEST_LINES, FEWEST_TEXTS, FEWEST_WORDS = 60, 3, 150
SHORTEST_UNSPACED = 24  # characters; prose of Chinese is the shortest
# What markup says of a part of an article: such a line is near wherever it stands.
TITLES = frozenset(("h1", "meta:title", "meta:headline", "itemprop:headline"))
CLAIMS = TITLES | {
    *("meta:description", "meta:summary", "itemprop:description"),
    *("meta:author", "rel:author", "itemprop:author", "class:byline", "has:byline"),
    *("meta:date", "itemprop:date"),
    *("figcaption", "class:caption", "has:caption", "data-caption", "meta:caption"),
    *("itemprop:caption", "class:credit", "has:credit", "data-credit", "meta:credit"),
    *("itemprop:credit", "meta:body", "itemprop:body", "main-run", "in-main"),
}


def near_lines(stretches: Sequence[Stretch]) -> list[Line | None]:
    """The facts of the lines near running text, None for each of the others.

    Args:
        stretches: of a whole page.

    >>> from newsparse.readers.text import read_text
    >>> prose = "It rained all night in Ulm, and the river rose by a metre before the morning came."
    >>> page = "\\n\\n".join([*["Menu"] * 50, "Rain", *[prose] * 30])
    >>> found = near_lines(read_text(page).stretches)
    >>> found[0] is None, found[50].text
    (True, 'Rain')
    """
    texts = [stretch.text for stretch in stretches]
    if len(texts) < FEWEST_LINES:
        return list(map(line_of, texts))
    lines = [line_of(text) if may_be_prose(text) else None for text in texts]
    running = [i for i, line in enumerate(lines) if line is not None and line.prose]
    words = sum(line.size for line in lines if line is not None and line.prose)
    if len(running) < FEWEST_TEXTS or words < FEWEST_WORDS:
        return [line or line_of(text) for line, text in zip(lines, texts, strict=True)]
    near: list[Line | None] = [None] * len(lines)
    end = 0
    for first, behind in _windows(stretches, set(running)):
        for i in range(max(end, first), min(len(lines), behind)):
            near[i] = lines[i] or line_of(texts[i])
        end = max(end, behind)
    return near


def _windows(stretches: Sequence[Stretch], running: set[int]) -> list[tuple[int, int]]:
    """What is near for the sake of a line, from first to last and one, by the first."""
    found: list[tuple[int, int]] = []
    of_elements = stretches[0].element is not None
    in_front = IN_FRONT_OF_ELEMENTS if of_elements else IN_FRONT
    behind = BEHIND_ELEMENTS if of_elements else BEHIND
    for i, stretch in enumerate(stretches):
        if i in running:
            found.append((i - in_front, i + 1 + behind))
        elif stretch.hints and not CLAIMS.isdisjoint(stretch.hints):
            is_title = not TITLES.isdisjoint(stretch.hints)
            found.append((i, i + 1 + (behind if is_title else 0)))
    return sorted(found)


def may_be_prose(text: str) -> bool:
    """Whether a line is long enough for running text, quickly.

    >>> may_be_prose("Contact us"), may_be_prose("It rained all night in Ulm. " * 3)
    (False, True)
    """
    length = len(text)
    if length < SHORTEST_UNSPACED:
        return False
    return length >= SHORTEST_PROSE or not (text.isascii() or is_latin(text))

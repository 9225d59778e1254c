"""An annotated article in the furniture of another paper's page: more lessons from both.

A paper's furniture and the look of its articles come together, and strengths learned from few
papers take one for a sign of the other. An article set into a strange page teaches what is an
article's own. Which goes into which is drawn by chance, the same for the same draw.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

import attrs

from newsparse.decode.states import State
from tools.learning.variants import Lines, chance, groups

FURNITURE = (State.BEFORE, State.WITHIN, State.AFTER)
EARLY = {
    State.BYLINE: State.EARLY_BYLINE,
    State.TIMESTAMP: State.EARLY_TIMESTAMP,
    State.CAPTION: State.EARLY_CAPTION,
    State.CREDIT: State.EARLY_CREDIT,
}
LATE = {early: late for late, early in EARLY.items()}
LEFT_OUT = 0.2  # share of the parts of the top that are left out
PRINTED_EARLY = 0.25  # share of the papers that print parts of the top over the headline
OF_THESE_EARLY = 0.4  # share of the parts that they print there


@attrs.frozen
class Furniture:
    """The furniture of a page.

    Args:
        before: what stands in front of the headline.
        top: between headline and text.
        within: what stands together between paragraphs.
        after: behind the article.
    """

    before: Lines
    top: Lines
    within: Sequence[Lines]
    after: Lines


@attrs.frozen
class Printed:
    """Labelled lines, and the paper that printed them."""

    paper: str
    lines: Lines


def drawn(name: str, articles: Sequence[Printed], hosts: Sequence[Printed]) -> Iterator[Lines]:
    """For every host an article of another paper in its furniture.

    Args:
        name: of the draw; another draw pairs and orders them otherwise.
        articles: the articles, with furniture or without.
        hosts: whole pages, or the articles' containers.
    """
    choice = chance(name)
    for number, host in enumerate(hosts if articles else ()):
        article = choice.choice(articles)
        if article.paper != host.paper:
            found = transplanted(f"{name} {number}", article.lines, host.lines)
            if found is not None:
                yield found


def furniture_of(host: Lines) -> Furniture | None:
    """What is left of a page without its article; None where it has no headline or no text."""
    states = [state for _, state in host]
    if State.HEADLINE not in states:
        return None
    headline = states.index(State.HEADLINE)
    first = next((i for i in range(headline, len(host)) if states[i] is State.PARAGRAPH), None)
    if first is None:
        return None
    behind = groupby(host[first:], key=lambda line: line[1])
    return Furniture(
        [line for line in host[:headline] if line[1] is State.BEFORE],
        [line for line in host[headline:first] if line[1] is State.WITHIN],
        [list(lines) for state, lines in behind if state is State.WITHIN],
        [line for line in host[first:] if line[1] is State.AFTER],
    )


def transplanted(name: str, article: Lines, host: Lines) -> Lines | None:
    """The article's parts in the host's furniture; None where either has no headline or text."""
    furniture = furniture_of(host)
    states = [state for _, state in article]
    begins = (State.PARAGRAPH, State.CROSSHEAD)
    if furniture is None or State.HEADLINE not in states:
        return None
    headline = states.index(State.HEADLINE)
    first = next((i for i in range(headline, len(article)) if states[i] in begins), None)
    if first is None:
        return None
    own = [(text, LATE.get(state, state)) for text, state in article[:headline]]
    kicker = [line for line in own if line[1] is State.KICKER]
    top = [
        line
        for line in own + article[headline + 1 : first]
        if line[1] not in (*FURNITURE, State.KICKER)
    ]
    choice = chance(name)
    parts = [part for part in groups(top) if choice.random() >= LEFT_OUT]
    choice.shuffle(parts)
    early, parts = _printed_early(parts, choice)
    return [
        *furniture.before,
        *early,
        *kicker,
        article[headline],
        *_laid_between(parts, furniture.top, choice),
        *_interrupted([x for x in article[first:] if x[1] not in FURNITURE], furniture, choice),
        *furniture.after,
    ]


def _printed_early(parts: list[Lines], choice: random.Random) -> tuple[Lines, list[Lines]]:
    """Some parts over the headline, as some papers have them, and the others."""
    if choice.random() >= PRINTED_EARLY:
        return [], parts
    moved = [
        all(state in EARLY for _, state in part) and choice.random() < OF_THESE_EARLY
        for part in parts
    ]
    early = [
        (text, EARLY[state])
        for part, is_moved in zip(parts, moved, strict=True)
        if is_moved
        for text, state in part
    ]
    return early, [part for part, is_moved in zip(parts, moved, strict=True) if not is_moved]


def _laid_between(parts: Sequence[Lines], furniture: Lines, choice: random.Random) -> Lines:
    """The parts with pieces of the top's furniture before, between and behind them."""
    cuts = sorted(choice.randrange(len(furniture) + 1) for _ in parts)
    pieces = [furniture[a:b] for a, b in pairwise([0, *cuts, len(furniture)])]
    laid = list(pieces[0])
    for part, piece in zip(parts, pieces[1:], strict=True):
        laid += part + piece
    return laid


def _interrupted(body: Lines, furniture: Furniture, choice: random.Random) -> Lines:
    """The body with the host's boxes and links between its paragraphs."""
    spots: dict[int, Lines] = {}
    if len(body) > 2:
        for box in furniture.within:
            spots.setdefault(choice.randrange(1, len(body)), []).extend(box)
    return [line for i, own in enumerate(body) for line in (*spots.get(i, ()), own)]

"""Where a line stands to the lines that markup and metadata hold for headline and standfirst.

Ranks by the hints alone, for other rules to measure from. Decides no label; without hints it
says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsparse.rules.markup_facts import built_of
from newsparse.rules.pages import Placed

LEAST_TITLE, SURE_TITLE = 3.0, 5.5
# Without any better one, so much is enough for the line the others are placed to.
LEAST_DOUBTED = 1.0
LEAST_LEAD, GOOD_LEAD, SURE_LEAD = 2.5, 4.0, 5.0
# A text between title and running text that is built unlike it, or at the run's very front.
APART, APART_IN_RUN, APART_STRONG = 1.5, 1.5, 2.5
MOST_RANKED = 3
# So many running texts are few for a page.
MOST_FEW = 5
# Running texts at the front of the run that may still be the standfirst.
FRONT = 3

TITLE: Mapping[str, float] = {
    "h1": 3.0,
    "h2": 1.0,
    "h3": 0.5,
    "meta:title": 3.0,
    "meta:headline": 1.5,
    "itemprop:headline": 2.0,
    "class:headline": 0.75,
    "article-header": 0.5,
    "article": 0.5,
    "main": 0.5,
    "kin:run": -1.5,
    "link": -2.5,
    "links": -1.0,
    "nav": -3.0,
    "li": -3.0,
    "footer": -4.0,
    "aside": -3.0,
    "other-article": -2.5,
    "hidden": -4.0,
    "class:unseen": -2.0,
    "run:within": -1.5,
    "run:after": -4.0,
    "class:related": -1.5,
    "class:teaser": -0.5,
    "class:sidebar": -1.5,
    "class:share": -1.0,
    "class:breadcrumb": -4.0,
    "class:menu": -2.0,
    "class:video": -1.0,
    "class:standfirst": -0.5,
    "alt-text": -6.0,
    "data-caption": -6.0,
    "figcaption": -3.0,
    "figure": -2.0,
    "button": -3.0,
    "has:button": -1.0,
}
# Without one of these no line is the title.
TITLED = frozenset(("h1", "meta:title", "meta:headline", "itemprop:headline"))

LEAD: Mapping[str, float] = {
    "meta:description": 3.0,
    "class:standfirst": 2.0,
    "itemprop:description": 2.0,
    "article-header": 1.0,
    "h2": 1.0,
    "h3": 0.5,
    "strong": 0.75,
    "emphasis": 0.5,
    "kin:1 long": 1.0,
    "kin:long before": 0.5,
    "kin:1 stopped": 0.5,
    "kin:1 short": 0.5,
    "kin:run": -1.5,
    "link": -2.0,
    "links": -1.0,
    "hidden": -3.0,
    "run:within": -1.5,
    "run:after": -5.0,
    "nav": -4.0,
    "footer": -4.0,
    "aside": -2.0,
    "other-article": -3.0,
    "figcaption": -3.0,
    "figure": -1.5,
    "alt-text": -5.0,
    "data-caption": -5.0,
    "meta:title": -3.0,
    "class:caption": -2.0,
    "class:byline": -1.0,
    "class:share": -1.5,
    "class:note": -1.5,
    "class:related": -1.5,
    "class:teaser": -0.25,
    "class:newsletter": -2.0,
    "class:paywall": -1.5,
    "class:consent": -1.5,
}
SHORTEST_LEAD = 4


def find_markup_places(placed: Sequence[Placed]) -> None:
    """Rank the lines as title and lead, and place the others to them."""
    if not any(at.stretch.hints for at in placed):
        return
    _count_texts(placed)
    weights = [
        _weight(at, TITLE) if at.stretch.hints & TITLED and at.line.size < 60 else 0.0
        for at in placed
    ]
    # Of two alike the one nearer to the text: the other is a menu's or a share bar's.
    ranked = sorted(
        (i for i, weight in enumerate(weights) if weight >= LEAST_DOUBTED),
        key=lambda i: (-weights[i], -i),
    )
    if not ranked:
        return
    title = _first_printed(placed, weights, ranked)
    best = weights[title]
    grade = "sure" if best >= SURE_TITLE else "likely" if best >= LEAST_TITLE else "doubted"
    for at in placed:
        if at.stretch.hints & TITLED or "class:headline" in at.stretch.hints:
            at.title = f"not the first, {grade}"
    ranked.remove(title)
    for rank, i in enumerate([title, *ranked[: MOST_RANKED - 1]], start=1):
        placed[i].title = f"{rank}, {grade}"
    _place_to_title(placed, title)
    if grade == "sure":
        for at in placed[:title]:
            at.over_title = True
    _rank_leads(placed, title)


def _count_texts(placed: Sequence[Placed]) -> None:
    """Where a page has a few running texts alone, they are what it was printed for."""
    texts = [
        at
        for at in placed
        if at.line.prose
        and where_of(at) == "run:within"
        and at.markup.kin in _OF_THE_RUN
        and at.markup.region in _OF_ARTICLES
    ]
    if len(texts) <= MOST_FEW:
        for at in texts:
            at.few = True


_OF_LINES = {"before": "run:before", "inside": "run:within", "after": "run:after"}


def where_of(at: Placed) -> str:
    """Where a line stands to the running text; by its lines where the markup names no place.

    Elements tell it on a page of HTML. Markdown has none.
    """
    return at.markup.where or _OF_LINES[at.run]


def _first_printed(
    placed: Sequence[Placed], weights: Sequence[float], ranked: Sequence[int]
) -> int:
    """The best title; where main headings print it several times, the first of them.

    A page may print its head anew in front of the text: what belongs to it stands at the first.
    """
    best = ranked[0]
    alike = [
        i
        for i in ranked
        if weights[i] >= SURE_TITLE
        and "h1" in placed[i].stretch.hints
        and placed[i].line.words == placed[best].line.words
    ]
    return min(alike, default=best)


def _weight(at: Placed, table: Mapping[str, float]) -> float:
    return sum(table.get(hint, 0.0) for hint in at.stretch.hints)


def _place_to_title(placed: Sequence[Placed], title: int) -> None:
    shown = 0
    for i, at in enumerate(placed):
        hints = at.stretch.hints
        if i <= title:
            at.to_title = "title" if i == title else "over" if title - i > 3 else "just over"
            continue
        if hints.isdisjoint(_UNSEEN):
            shown += 1
        where = where_of(at)
        if where == "run:before":
            near = "1" if shown <= 1 else "2" if shown == 2 else "3-5" if shown <= 5 else "6-12"
            at.to_title = f"under {near}" if shown <= 12 else "far under"
        elif where == "run:within":
            at.to_title = "in the run"
        else:
            at.to_title = "behind"


def _rank_leads(placed: Sequence[Placed], title: int) -> None:
    candidates = []
    texts = claims = 0
    for at in placed[title + 1 :]:
        hints = at.stretch.hints
        where = where_of(at)
        if where == "run:after" or texts > FRONT:
            break
        claimed = bool(hints & _CLAIMS) and at.line.size >= SHORTEST_LEAD
        at.claims_above = min(claims, 2)
        at.text_number = texts + 1 if texts < FRONT else None
        if at.line.size < SHORTEST_LEAD:
            continue
        weight = _weight(at, LEAD) + _apart(at)
        if weight >= LEAST_LEAD:
            candidates.append((-weight, at.index))
        claims += claimed
        if at.line.prose and where == "run:within":
            texts += 1
    candidates.sort()
    for rank, (weight, i) in enumerate(candidates[:MOST_RANKED], start=1):
        grade = "sure" if -weight >= SURE_LEAD else "good" if -weight >= GOOD_LEAD else "weak"
        placed[i].lead = f"{rank}, {grade}"
    if candidates:
        _go_on(placed[candidates[0][1] :])


def _go_on(lead: Sequence[Placed]) -> None:
    """The lines below the best lead that go on with it: a standfirst of several, built alike."""
    for above, at in pairwise(lead):
        if (
            where_of(at) != "run:before"
            or at.line.size < SHORTEST_LEAD
            or at.markup.linked != "no link"
            or built_of(at.stretch.hints) != built_of(above.stretch.hints)
        ):
            break
        at.goes_on = True


def _apart(at: Placed) -> float:
    """What it speaks for a text that it stands in front of the run and is built otherwise."""
    hints = at.stretch.hints
    if hints >= _IN_THE_RUN:
        return -APART_IN_RUN
    if "kin:run" in hints or not at.line.prose or hints & _ALONE == _NONE:
        return 0.0
    if "run:before" in hints and not hints & _OTHERWISE:
        return APART
    if "main-run" not in hints or at.text_number != 1:
        return 0.0
    return APART_STRONG if "strong" in hints else APART_IN_RUN


_OF_THE_RUN = frozenset(("alike", "main-run"))
_OF_ARTICLES = frozenset(("", "article-header"))
_UNSEEN = frozenset(("hidden", "alt-text", "data-caption", "data-credit"))
_IN_THE_RUN = frozenset(("kin:run", "main-run"))
_NONE: frozenset[str] = frozenset()
_ALONE = frozenset(("kin:1 long", "kin:2-3 long", "kin:1 stopped"))
_OTHERWISE = frozenset(("caption:first", "caption:next", "class:sidebar", "class:note"))
_CLAIMS = frozenset(("meta:description", "class:standfirst", "itemprop:description"))

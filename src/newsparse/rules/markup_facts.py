"""What the hints of a block say together: one answer to each question that rules ask of markup.

Looks at the hints alone, so it is found once for all blocks with the same. Knows no lines and
no labels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from sys import intern

import attrs

Hints = frozenset[str]

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# Of several hints that answer a question the first is heard.
_QUESTIONS: Mapping[str, Sequence[str]] = {
    "level": HEADINGS,
    "kin": ("main-run", "beside-run", "in-main"),
    "where": ("run:before", "run:within", "run:after"),
    "stress": ("link", "strong", "emphasis"),
    "element": (
        *HEADINGS,
        *("figcaption", "blockquote", "li", "td", "dd", "dt", "button", "label", "p"),
    ),
    "region": (
        *("nav", "footer", "hidden", "other-article", "aside", "article-aside", "form"),
        *("class:related", "class:newsletter", "class:comment", "class:consent"),
        *("class:paywall", "class:share", "class:teaser", "class:sidebar", "class:embed"),
        *("class:ad", "class:bio", "class:tag", "class:menu", "class:note", "class:live"),
        *("article-footer", "article-header"),
    ),
    "captioned": (
        *("data-caption", "alt-text", "meta:caption", "itemprop:caption", "figcaption"),
        *("class:caption", "figure", "class:figure", "image"),
    ),
    "order": ("caption:first", "caption:next"),
    "linked": ("link", "links"),
    "side": ("after-image", "before-image"),
    "credited": (*("data-credit", "meta:credit", "itemprop:credit", "class:credit", "has:credit"),),
    "signed": (
        *("meta:author", "rel:author", "itemprop:author", "class:byline", "has:byline"),
        "address",
    ),
    "dated": ("meta:date", "itemprop:date", "time", "class:time", "has:time"),
}
_BEHIND_ALL = 99
# The same by hint: each question it answers, and how many answers are heard before it.
_ANSWERS: Mapping[str, Sequence[tuple[str, int]]] = {
    hint: [(question, hints.index(hint)) for question, hints in _QUESTIONS.items() if hint in hints]
    for hint in {hint for hints in _QUESTIONS.values() for hint in hints}
}
# Short lines between the paragraphs, built like each other and unlike those: a class sets them.
_SHORT_IN_RUN = frozenset(("main-run", "run:within", "kin:short within"))
# Hints that lines of one element need not share, beside those of agreement.
_OF_WORDS = frozenset(("after-image", "before-image", "br", "link", "links", "some-link"))


@attrs.frozen(eq=False, repr=False)
class Markup:
    """What the hints of a block say; empty where they say nothing.

    Args:
        kin: how near it is to the running text by the way it is built.
        where: where it stands to the running text; "nowhere" on a page without any.
        style: heading, link, strong, emphasis or plain.
        element: its element, of those that tell.
        region: a part of the page that seldom holds the article.
        claim: what says that it is the standfirst.
        captioned: what says that it is a caption.
        order: the first text of its caption or a later one.
        linked: whether it is a link.
        side: whether an image stands above or below.
        credited: what says that it is a credit.
        signed: what names an author there.
        dated: what says that it is a time.
        heading: which heading it is, or strong, or what a class sets apart.
        is_heading: whether it is one of ``HEADINGS``.
        group: how many blocks are built like it, and of what length.
        told: the hints themselves as they are said: "hint: h2".
    """

    kin: str
    where: str
    style: str
    element: str
    region: str
    claim: str
    captioned: str
    order: str
    linked: str
    side: str
    credited: str
    signed: str
    dated: str
    heading: str
    is_heading: bool
    group: str
    told: tuple[str, ...]


@lru_cache(maxsize=512)
def markup_of(hints: Hints) -> Markup:
    """What some hints say.

    >>> said = markup_of(frozenset(("h2", "link", "main-run", "run:within")))
    >>> said.kin, said.where, said.style, said.linked, said.region
    ('main-run', 'run:within', 'heading', 'link', '')
    """
    heard = _heard(hints).get
    level = heard("level", "")
    return Markup(
        kin="alike" if "kin:run" in hints else heard("kin", "outside"),
        where=heard("where", "nowhere" if "no-run" in hints else ""),
        style="heading" if level else heard("stress", "plain"),
        element=heard("element", "div"),
        region=heard("region", ""),
        claim=_claim(hints),
        captioned=heard("captioned", ""),
        order=heard("order", ""),
        linked=heard("linked", "no link"),
        side=heard("side", ""),
        credited=heard("credited", ""),
        signed=heard("signed", ""),
        dated=heard("dated", ""),
        heading=level or _set_apart(hints),
        is_heading=bool(level),
        group=_group(hints),
        # The few hints there are make one string each, however many blocks have them.
        told=tuple([intern(f"hint: {hint}") for hint in sorted(hints)]),
    )


def _heard(hints: Hints) -> dict[str, str]:
    """The answer to each question that some hints answer."""
    first: dict[str, int] = {}
    for hint in hints:
        for question, place in _ANSWERS.get(hint, ()):
            if place < first.get(question, _BEHIND_ALL):
                first[question] = place
    return {question: _QUESTIONS[question][place] for question, place in first.items()}


def built_of(hints: Hints) -> Hints:
    """The hints of a line's place and form alone, the same for lines of one element.

    >>> sorted(built_of(frozenset(("p", "main-run", "br", "meta:body"))))
    ['main-run', 'p']
    """
    return frozenset([hint for hint in hints - _OF_WORDS if not hint.startswith("meta:")])


def _set_apart(hints: Hints) -> str:
    """What sets a text apart that is no heading."""
    return "strong" if "strong" in hints else "class" * (hints >= _SHORT_IN_RUN)


def _claim(hints: Hints) -> str:
    described = "description" if "meta:description" in hints else ""
    named = "class:standfirst" in hints or "itemprop:description" in hints
    return f"{described} and class" if described and named else described or "class" * named


def _group(hints: Hints) -> str:
    """The hint that counts the blocks built alike: "kin:2-3 short"."""
    groups = [hint for hint in hints if hint.startswith("kin:") and hint[4:5].isdigit()]
    return min(groups, default="")

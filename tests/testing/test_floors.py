"""How much of a messy article comes back, for each mess alone and for all pairs, in all languages.

Shares of the parts that must still be right, over a fixed sample. The floors lie a little below
what was measured, so that a table of strengths learned anew does not trip over one article; they
are raised when the parser gets better.
"""

from __future__ import annotations

import random
from collections import Counter
from functools import cache
from itertools import combinations

import pytest

from newsparse import parse
from newsparse.testing import (
    LANGUAGES,
    KnownArticle,
    Mess,
    fit_together,
    known_article,
    misread_parts,
    render,
    still_right,
)

AN_ARTICLE_EACH = 2  # of every language
# Shares of right parts, 0..1, without a mess and with one.
CLEAN = 0.92
FLOORS = {
    Mess.CRLF: 0.92,
    Mess.NBSP: 0.92,
    Mess.ZERO_WIDTH: 0.92,
    Mess.SOFT_HYPHENS: 0.92,
    Mess.MIXED_QUOTES: 0.92,
    Mess.MOJIBAKE: 0.90,
    Mess.MOJIBAKE_WINDOWS: 0.90,
    Mess.HARD_WRAPS: 0.91,
    Mess.FRAGMENTS: 0.85,
    Mess.GLUED_LINES: 0.93,
    Mess.CAPITAL_HEADLINE: 0.92,
    Mess.REPEATED_HEADLINE: 0.92,
    Mess.MISSING_STANDFIRST: 0.91,
    Mess.DUPLICATED_CAPTIONS: 0.88,
    Mess.CREDIT_BEHIND: 0.91,
    Mess.CREDIT_OWN_LINE: 0.87,
    Mess.CREDIT_MISSING: 0.91,
    Mess.SHARE_BARS: 0.91,
    Mess.RELATED_LINKS: 0.84,
    Mess.COOKIE_NOTICE: 0.88,
    Mess.COMMENTS: 0.90,
    Mess.PAYWALL: 0.87,
}
# Shares of the articles in which a part is right, over all pairs of messes.
PAIR_FLOORS = {
    "kicker": 0.95,
    "headline": 0.95,
    "standfirst": 0.80,
    "authors": 0.98,
    "published": 0.98,
    "dateline": 0.88,
    "captions": 0.90,
    "credits": 0.95,
    "paragraphs": 0.72,
    "crossheads": 0.78,
    "body": 0.81,
}


@cache
def sample() -> tuple[KnownArticle, ...]:
    return tuple(
        known_article(random.Random(f"{language} {number}"), [language])
        for language in LANGUAGES
        for number in range(AN_ARTICLE_EACH)
    )


def share_right(*messes: Mess) -> float:
    wrong = sum(
        len(misread_parts(parse(render(known, *messes, seed=seed)), known, *messes))
        for seed, known in enumerate(sample())
    )
    return 1 - wrong / (len(sample()) * len(still_right(messes)))


def test_clean_articles() -> None:
    assert share_right() >= CLEAN


@pytest.mark.parametrize("mess", Mess, ids=lambda mess: mess.name)
def test_one_mess(mess: Mess) -> None:
    assert share_right(mess) >= FLOORS[mess]


def test_pairs_of_messes() -> None:
    asked: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    pairs = [pair for pair in combinations(Mess, 2) if fit_together(pair)]
    for number, pair in enumerate(pairs):
        for known in (sample()[number % len(sample())], sample()[-1 - number % len(sample())]):
            asked.update(still_right(pair))
            article = parse(render(known, *pair, seed=number))
            wrong.update(misread_parts(article, known, *pair).keys())
    shares = {part: 1 - wrong[part] / asked[part] for part in asked}
    assert {part: share for part, share in shares.items() if share < PAIR_FLOORS[part]} == {}
    assert set(shares) == set(PAIR_FLOORS)

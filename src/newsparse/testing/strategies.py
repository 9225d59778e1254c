"""Hypothesis strategies over known articles and messes."""

from __future__ import annotations

from collections.abc import Collection

from hypothesis import strategies as st

from newsparse.testing.building import known_article
from newsparse.testing.known import KnownArticle
from newsparse.testing.messes import Mess, fit_together
from newsparse.testing.stock import LANGUAGES


def known_articles(
    languages: Collection[str] = LANGUAGES,
    parts: Collection[str] | None = None,
    wire: bool | None = None,
) -> st.SearchStrategy[KnownArticle]:
    """Invented articles of which every part is known.

    Args:
        languages: ISO 639-1 codes, some of ``LANGUAGES``.
        parts: those of ``PARTS`` that an article has beside headline and paragraphs; None for
            any of them.
        wire: True for agency copy, False for pages of the web; None for both.
    """
    return st.randoms(use_true_random=False).map(
        lambda chance: known_article(chance, languages, parts, wire)
    )


def messes(most: int = 2) -> st.SearchStrategy[tuple[Mess, ...]]:
    """Messes that fit together, from none to so many.

    Args:
        most: how many there are at most.
    """
    some = st.lists(st.sampled_from(Mess), max_size=most, unique=True)
    return some.filter(fit_together).map(tuple)

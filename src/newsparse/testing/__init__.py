"""Messy articles to test your own code against. Needs ``newsparse[testing]``."""

from newsparse.testing.building import PARTS, known_article
from newsparse.testing.comparing import misread_parts
from newsparse.testing.known import KnownArticle, KnownPhoto
from newsparse.testing.messes import FOUND, GONE, Mess, fit_together, still_right
from newsparse.testing.rendering import as_printed, render
from newsparse.testing.stock import LANGUAGES
from newsparse.testing.strategies import known_articles, messes

__all__ = [
    "FOUND",
    "GONE",
    "LANGUAGES",
    "PARTS",
    "KnownArticle",
    "KnownPhoto",
    "Mess",
    "as_printed",
    "fit_together",
    "known_article",
    "known_articles",
    "messes",
    "misread_parts",
    "render",
    "still_right",
]

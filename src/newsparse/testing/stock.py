"""What invented articles of one language are made of. Reads files, decides nothing.

Every file in ``stories`` is one language's: people, places, sentences, and the ways the language
prints a byline and a credit. All of it is invented. What the cue tables hold (months, kickers,
share bars) is not repeated here.
"""

from __future__ import annotations

import pkgutil
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import attrs

from newsparse.cues.table import Cues
from newsparse.cues.tables import TABLES

SIGNED_DATES: Mapping[str, str] = {
    "ja": "{y}年{m}月{d}日",
    "ko": "{y}년 {m}월 {d}일",
    "zh": "{y}年{m}月{d}日",
}
NUMBER_DATE = "{d:02}.{m:02}.{y}"
# What ends a sentence where that is no full stop.
STOPS: Mapping[str, str] = {"hi": "।", "ja": "。", "zh": "。"}


@attrs.frozen
class Story:
    """What belongs together: the head of one article and its photos."""

    headline: str
    standfirst: str
    lead: str
    captions: tuple[str, ...]


@attrs.frozen
class Stock:
    """What articles of one language are made of.

    Args:
        cues: the language's cue table.
        people: invented names.
        places: invented places.
        bylines: ways to print a byline, with ``{name}`` and perhaps ``{place}``.
        credits: ways to print a credit, with ``{name}``.
        share: opens a share bar.
        related: stands in front of a related link.
        comments_heading: stands above readers' comments.
        cookies: what a consent box says.
        paywall: what stands where an article is cut off.
        comments: what readers write below.
        crossheads: headings inside any of the stories.
        sentences: of any of the stories, with ``{number}`` or ``{year}`` in some.
        stories: invented news.
    """

    cues: Cues
    people: tuple[str, ...]
    places: tuple[str, ...]
    bylines: tuple[str, ...]
    credits: tuple[str, ...]
    share: str
    related: str
    comments_heading: str
    cookies: str
    paywall: str
    comments: tuple[str, ...]
    crossheads: tuple[str, ...]
    sentences: tuple[str, ...]
    stories: tuple[Story, ...]

    @property
    def between(self) -> str:
        """What stands between two sentences."""
        return "" if self.cues.code in ("ja", "zh") else " "

    @property
    def stop(self) -> str:
        """What ends a sentence."""
        return STOPS.get(self.cues.code, ".")


@cache
def stock_of(language: str) -> Stock:
    """The stock of a language.

    Args:
        language: ISO 639-1 code, one of ``LANGUAGES``.

    >>> stock_of("de").stories[0].headline
    'Fähre nach Lunn bleibt den ganzen Winter im Hafen'
    """
    file = pkgutil.get_data(__package__, f"stories/{language}.toml") or b""
    told = tomllib.loads(file.decode("utf-8"))
    stories = tuple(
        Story(**{**story, "captions": tuple(story["captions"])}) for story in told.pop("stories")
    )
    rest: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in told.items()
    }
    return Stock(cues=TABLES[language], stories=stories, **rest)


def _languages() -> tuple[str, ...]:
    names = (file.name for file in resources.files(__package__).joinpath("stories").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


LANGUAGES = _languages()

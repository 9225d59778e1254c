from __future__ import annotations

import random

import attrs
import pytest

from newsparse import parse
from newsparse.testing import PARTS, Mess, known_article, misread_parts, render
from newsparse.values import Article

KNOWN = known_article(random.Random(4), ["en"], PARTS, wire=False)
ARTICLE = parse(render(KNOWN))


def test_nothing_is_wrong_with_what_is_right() -> None:
    assert misread_parts(ARTICLE, KNOWN) == {}


@pytest.mark.parametrize(
    ("part", "other"),
    [
        ("kicker", {"kicker": "World"}),
        ("headline", {"headline": "Rain"}),
        ("standfirst", {"standfirst": ""}),
        ("authors", {"authors": ("Ana Ruiz", "Peer Aasen")}),
        ("published", {"published": None}),
        ("dateline", {"place": "Ulm"}),
        ("captions", {"photos": ()}),
        ("credits", {"photos": KNOWN.photos[:1]}),
        ("paragraphs", {"body": KNOWN.body[:-1]}),
        ("crossheads", {"body": ()}),
        ("body", {"body": (*KNOWN.body, KNOWN.body[0])}),
    ],
)
def test_each_part_can_be_wrong(part: str, other: dict[str, object]) -> None:
    assert part in misread_parts(ARTICLE, attrs.evolve(KNOWN, **other))  # type: ignore[arg-type]


def test_an_empty_article_has_every_part_wrong() -> None:
    assert set(misread_parts(Article(), KNOWN)) >= {"headline", "authors", "captions", "body"}


def test_what_is_gone_is_not_asked_for() -> None:
    article = parse(render(KNOWN, Mess.CREDIT_MISSING))
    assert "credits" not in misread_parts(article, KNOWN, Mess.CREDIT_MISSING)
    assert "credits" in misread_parts(article, KNOWN)


def test_it_says_what_was_found_and_what_was_wanted() -> None:
    told = misread_parts(ARTICLE, attrs.evolve(KNOWN, headline="Rain"))["headline"]
    assert KNOWN.headline in told
    assert "Rain" in told


@pytest.mark.parametrize("mess", [Mess.SOFT_HYPHENS, Mess.ZERO_WIDTH, Mess.NBSP, Mess.CRLF])
def test_signs_that_show_nothing_are_no_difference(mess: Mess) -> None:
    assert misread_parts(parse(render(KNOWN, mess, seed=2)), KNOWN, mess) == {}


@pytest.mark.parametrize("mess", [Mess.NBSP, Mess.SOFT_HYPHENS, Mess.ZERO_WIDTH, Mess.MIXED_QUOTES])
@pytest.mark.parametrize("mojibake", [Mess.MOJIBAKE, Mess.MOJIBAKE_WINDOWS])
def test_signs_that_were_broken_themselves_are_no_misreading(mess: Mess, mojibake: Mess) -> None:
    known = known_article(random.Random(3), ["de"], parts=("byline",), wire=False)
    assert misread_parts(parse(render(known, mess, mojibake)), known, mess, mojibake) == {}
    other = attrs.evolve(known, headline=f"{known.headline} und mehr")
    wrong = misread_parts(parse(render(known, mess, mojibake)), other, mess, mojibake)
    assert set(wrong) == {"headline"}

"""Articles that all exports are tested on."""

from __future__ import annotations

import datetime

import pytest

from newsparse import parse
from newsparse.values import (
    Article,
    Block,
    Byline,
    Caption,
    Credit,
    Dateline,
    Label,
    Person,
    Photo,
    Span,
    Timestamp,
)
from tests.generated import raw_articles

SOURCE = "LUNN, Feb 11 (Nordlys) - The ferry & its crew stay in port."
PLACE = Span(0, 0)


@pytest.fixture(scope="session")
def parsed() -> list[Article]:
    """Generated articles, parsed."""
    return [parse(raw) for raw in raw_articles(1000)]


@pytest.fixture
def full() -> Article:
    """An article that has everything."""
    credit = Credit(
        "Photo: Mareike Voss/Nordlys © 2026", PLACE, ("Mareike Voss",), ("Nordlys",), ("© 2026",)
    )
    return Article(
        kicker=Block(Label.KICKER, "Analysis", PLACE),
        headline=Block(Label.HEADLINE, "Ferry <Seestern> stays", PLACE),
        standfirst=(Block(Label.STANDFIRST, "Nobody makes the part.", PLACE),),
        bylines=(
            Byline(
                "By Ana Ruiz, harbour correspondent, in Nyhavn and Nordlys",
                PLACE,
                (Person("Ana Ruiz", "harbour correspondent", "Nyhavn", None, "@aruiz"),),
                ("Nordlys",),
            ),
        ),
        timestamps=(
            Timestamp(
                "11 February 2026, 17:42 GMT",
                PLACE,
                None,
                datetime.datetime(2026, 2, 11, 17, 42, tzinfo=datetime.UTC),
            ),
            Timestamp("Updated 12 February", PLACE, "updated", datetime.date(2026, 2, 12)),
        ),
        dateline=Dateline("LUNN, Feb 11 (Nordlys)", Span(0, 22), "LUNN", "Feb 11", "Nordlys", 25),
        photos=(
            Photo(Caption("The ferry at the quay.", PLACE), (credit,), (PLACE,), 0),
            Photo(None, (Credit("Handout", PLACE, rights=("Handout",)),), (PLACE,), 2),
        ),
        body=(
            Block(Label.PARAGRAPH, SOURCE, Span(0, len(SOURCE))),
            Block(Label.CROSSHEAD, "What now?", PLACE),
            Block(Label.PULL_QUOTE, "“We stay.”", PLACE),
            Block(Label.PARAGRAPH, "Nobody knows.", PLACE),
        ),
        notes=(Block(Label.NOTE, "Additional reporting by Peer Aasen", Span(60, 90)),),
        furniture=(Block(Label.FURNITURE, "Share this", PLACE),),
        language="en",
        source=SOURCE,
        confidence=0.5,
    )

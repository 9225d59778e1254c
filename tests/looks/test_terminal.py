from __future__ import annotations

import datetime

import pytest

from newsparse.looks.colours import COLOURS, PLAIN
from newsparse.looks.terminal import Style, labelled, wrapped
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
    Reason,
    Span,
    Timestamp,
)


def shown(*blocks: Block, style: Style | None = None) -> list[str]:
    return labelled(Article(blocks=blocks), style).splitlines()


def test_long_text_is_wrapped_beside_the_margin() -> None:
    block = Block(Label.PULL_QUOTE, "word " * 20 + "end", Span(0, 103), confidence=0.5)
    first, *rest = shown(block, style=Style(width=50))[:-2]
    assert first.startswith("pull quote   0.50  word word")
    assert rest
    assert all(line.startswith(" " * 19 + "word") for line in rest)
    assert all(len(line) <= 50 for line in (first, *rest))


def test_colour_only_when_asked_for() -> None:
    block = Block(Label.HEADLINE, "Ferry stays", Span(0, 11))
    assert "\x1b" not in shown(block)[0]
    for colours, attributes in ((16, COLOURS[Label.HEADLINE].basic), (256, "1;38;5;131")):
        coloured = shown(block, style=Style(colours=colours))[0]
        assert coloured.startswith(f"\x1b[{attributes}m")
        assert coloured.endswith(PLAIN)


def test_nothing_a_terminal_would_obey_gets_through() -> None:
    line = shown(Block(Label.PARAGRAPH, "red \x1b[31m alert \x07\x9b", Span(0, 9)))[0]
    assert not any(c in line for c in "\x1b\x07\x9b")


def test_reasons_stand_beneath() -> None:
    block = Block(Label.NOTE, "Correction", Span(0, 9), reasons=(Reason("note cue", 2.5),))
    assert shown(block)[1].strip() == "·  +2.50  note cue"


def test_parts_stand_beneath_their_block() -> None:
    person = Person("Ana Ruiz", role="correspondent", place="Madrid")
    credit = Credit("(photo: NORD)", Span(60, 73), agencies=("NORD",), rights=("2024",))
    spans = (Span(40, 73), Span(80, 90))
    article = Article(
        blocks=(
            Block(Label.BYLINE, "By Ana Ruiz", Span(0, 11)),
            Block(Label.TIMESTAMP, "9 Feb", Span(12, 17)),
            Block(Label.CAPTION, "A ferry (photo: NORD)", Span(40, 73)),
            Block(Label.CAPTION, "A ferry", Span(80, 90)),
            Block(Label.PARAGRAPH, "LUNN (NORD) — It stays.", Span(95, 120)),
        ),
        bylines=(Byline("By Ana Ruiz", Span(0, 11), (person, Person("Bo")), ("NORD",)),),
        timestamps=(Timestamp("9 Feb", Span(12, 17), "updated", datetime.date(2024, 2, 9)),),
        photos=(Photo(Caption("A ferry", Span(40, 47)), (credit,), spans, 0),),
        dateline=Dateline("LUNN (NORD)", Span(95, 106), "LUNN", None, "NORD"),
    )
    lines = labelled(article, Style(width=100)).splitlines()
    beneath = [line.strip() for line in lines if "·" in line]
    assert beneath == [
        "· people: Ana Ruiz (correspondent, Madrid); Bo, agencies: NORD",
        "· updated: 2024-02-09",
        "· photo 1",
        "· agencies: NORD, rights: 2024",
        "· photo 1",
        "· place: LUNN, agency: NORD",
    ]


def test_nobody_and_no_time() -> None:
    article = Article(
        blocks=(Block(Label.CREDIT, "Photo:", Span(0, 6)), Block(Label.TIMESTAMP, "?", Span(7, 8))),
        timestamps=(Timestamp("?", Span(7, 8)),),
        photos=(Photo(None, (Credit("Photo:", Span(0, 6)),), (Span(0, 6),), 0),),
    )
    lines = labelled(article, Style(width=100)).splitlines()
    beneath = [line.strip() for line in lines if "·" in line]
    assert beneath == ["· photo 1", "· nobody named", "· time unknown"]


def test_empty_article() -> None:
    assert labelled(Article()) == "language unknown, confidence 0.00"


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 9, []),
        ("abc", 3, ["abc"]),
        ("abcdef", 4, ["abcd", "ef"]),
        ("ab cd ef", 5, ["ab cd", "ef"]),
        ("ab cdefgh", 4, ["ab", "cdef", "gh"]),
        ("東京の港", 5, ["東京", "の港"]),
        ("cafe\u0301 x", 4, ["cafe\u0301", "x"]),
    ],
)
def test_wrapped(text: str, width: int, lines: list[str]) -> None:
    assert list(wrapped(text, width)) == lines

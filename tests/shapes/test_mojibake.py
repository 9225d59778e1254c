from __future__ import annotations

import random

import pytest

from newsparse import parse
from newsparse.shapes.mojibake import unbroken
from newsparse.testing import known_article, render
from newsparse.testing.characters import misread
from newsparse.tidy import tidied


@pytest.mark.parametrize("windows", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "“now”",
        "‘now’",
        "„jetzt“",
        "«maintenant»",
        "a – b — c",
        "wait…",
        "fünf Größen",
        "Łódź",
        "đến",
    ],
)
def test_broken_characters_are_read_as_they_were(text: str, windows: bool) -> None:
    assert unbroken(tidied(misread(text, windows=windows))).text == text


@pytest.mark.parametrize(
    "text", ["L’âge d’or", "São Paulo", "Â", "voilà", "Ärger", "â la carte", "ÃÄÅ", "plain", ""]
)
def test_whole_characters_are_left_alone(text: str) -> None:
    read = tidied(text)
    assert unbroken(read) is read


@pytest.mark.parametrize("windows", [False, True])
def test_the_way_back(windows: bool) -> None:
    source = misread("  “Größe”\n–  für Ana", windows=windows)
    read = unbroken(tidied(source))
    assert read.text == "“Größe” – für Ana"
    assert source[slice(*read.source_span(10, 13))] == misread("für", windows=windows)
    assert source[slice(*read.source_span(14, 17))] == "Ana"


def test_signs_alone() -> None:
    read = tidied(misread("MÜNCHEN (dpa) – Für", windows=True))
    assert unbroken(read, signs_alone=True).text == misread("MÜNCHEN (dpa) ", windows=True) + (
        "– FÃ¼r"
    )


def test_a_break_inside_a_broken_letter_is_none() -> None:
    article = parse(misread("Ångfärjan blir kvar i Åmåls hamn", windows=False))
    assert len(article.blocks) == 1


def test_the_same_sign_ends_lines_elsewhere() -> None:
    assert len(parse("The ferry sails\x85The mill is closed").blocks) == 2


@pytest.mark.parametrize("windows", [False, True])
def test_a_broken_dash_closes_a_dateline(windows: bool) -> None:
    known = known_article(random.Random(2), ["en"], {"byline", "dateline"}, wire=False)
    clean = render(known).replace(f"{known.dateline} - ", f"{known.dateline} — ")
    raw = misread(clean, windows=windows)
    article = parse(raw)
    assert article.dateline is not None
    assert article.dateline.place == known.place
    assert raw[slice(*article.dateline.span)] == known.dateline
    assert raw[article.dateline.story_start :].startswith("The ferry")
    assert article.paragraphs[0].startswith(misread(f"{known.dateline} — ", windows=windows))

"""Tidied text: what is folded, what is left out, and the way back."""

from __future__ import annotations

import pytest

from newsparse.tidy import pieced, tidied
from newsparse.values import Span


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Ana\u200b", "Ana"),
        ("Ana \u200b", "Ana"),
        ("Ana\u200b ", "Ana"),
        ("\u200bAna", "Ana"),
        ("\u200b Ana", "Ana"),
        ("Ana\u200b \u200bRuiz", "Ana Ruiz"),
        ("Ana\u200bRuiz\u200b\t\u200b", "AnaRuiz"),
        ("\u200b\u200b", ""),
        ("\u200b \u200b", ""),
        ("\ufeff\x1fAna", "Ana"),
        ("Ana\x1fRuiz", "Ana Ruiz"),
        ("  ", ""),
        ("", ""),
    ],
)
def test_what_shows_nothing_is_left_out_wherever_it_stands(source: str, text: str) -> None:
    assert tidied(source).text == text


@pytest.mark.parametrize(
    "source", ["\u200bAna\u200b \tRuiz\u200b", "  Ana \u00a0 Ruiz", "Ana\nRuiz "]
)
def test_every_character_leads_back_to_its_own(source: str) -> None:
    shown = tidied(source)
    assert shown.text == "Ana Ruiz"
    for position, character in enumerate(shown.text):
        printed = source[shown.source_position(position)]
        assert printed == character or (character == " " and not printed.strip("\u200b \t\n\u00a0"))
    start = source.index("Ruiz")
    assert shown.source_span(4, 8) == Span(start, start + 4)


def test_part_of_a_source() -> None:
    shown = tidied("> Ana \u200b Ruiz <", 1, 13)
    assert shown.text == "Ana Ruiz"
    assert shown.source_span(0, 3) == Span(2, 5)


def test_pieces_of_which_one_shows_nothing() -> None:
    source = "Ana\n\u200b\nRuiz"
    shown = pieced(source, [(0, 3, ""), (4, 5, " "), (6, 10, " ")])
    assert shown.text == "Ana Ruiz"
    assert shown.source_span(4, 8) == Span(6, 10)


def test_ranges_of_which_nothing_is_left() -> None:
    assert tidied("the new bridge").kept([(3, 4), (3, 3)]).text == ""


def test_a_run_of_millions_of_invisible_characters_is_left_out() -> None:
    assert tidied("a" + "\u200b\x80" * 8_000_000 + "b").text == "ab"
    assert tidied("a" + "\u200b\x80" * 150_000 + " b").text == "a b"

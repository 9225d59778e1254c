"""Patterns for Latin text find in it what those for any text find."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsparse.shapes import latin
from newsparse.shapes.date_pieces import _LATIN_TOKEN, _TOKEN, pieces_of
from newsparse.shapes.latin import is_latin

LATIN = [chr(code) for code in (*range(0x250), *range(0x2010, 0x2040), 0x20AC)]


@settings(max_examples=500)
@example("Apr 28, 20232:23 PM, 30.01.202430. Januar, November 21, 202501747")
@example("UhrLesedauer UTCUpdated kuMeyi 5pmToday")
@given(st.text("apmhuUPMZéÉß019 .,:/\u00a0\u2028\n", max_size=24) | st.text(LATIN, max_size=9))
def test_pieces_of_latin_dates_are_those_of_any(text: str) -> None:
    if is_latin(text):
        assert pieces_of(text) == _LATIN_TOKEN.findall(text) == _TOKEN.findall(text)


def test_every_latin_character_is_cut_alike() -> None:
    for letter in filter(is_latin, LATIN):
        for text in (
            f"a{letter}a",
            f"A{letter}b",
            f"aa 1 2019{letter}2",
            f"{letter}Aa",
            f"1{letter} ",
        ):
            found = _TOKEN.findall(text)
            assert pieces_of(text) == _LATIN_TOKEN.findall(text) == found, hex(ord(letter))


@pytest.mark.parametrize(
    ("letters", "are"),
    [
        (latin.LATIN_CAPITALS, str.isupper),
        (latin.LATIN_SMALL, lambda letter: unicodedata.category(letter) == "Ll"),
        (latin.LATIN_UNCAPITALISED, lambda letter: letter.isalpha() and not letter.isupper()),
        (latin.LATIN_LETTERS, str.isalpha),
        (latin.LATIN_NUMBERS, str.isnumeric),
        (latin.LATIN_BLANKS, re.compile(r"[^\S\x1c-\x1f]").fullmatch),
    ],
)
def test_classes_have_the_characters_that_python_knows(
    letters: str, are: Callable[[str], object]
) -> None:
    of_class = re.compile(f"[{letters}]")
    for character in LATIN:
        assert bool(of_class.fullmatch(character)) == bool(are(character)), hex(ord(character))


def test_small_letters_of_latin_text_are_latin() -> None:
    for letter in map(chr, range(0x250)):
        assert is_latin(letter) == (max(map(ord, letter.lower())) < 0x250), hex(ord(letter))

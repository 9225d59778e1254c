"""Patterns for Latin text find in it what those for any text find."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsparse.shapes.date_codes import _LATIN_TOKEN, _TOKEN
from newsparse.shapes.latin import is_latin

LATIN = [chr(code) for code in (*range(0x250), *range(0x2010, 0x2040), 0x20AC)]


@settings(max_examples=500)
@example("Apr 28, 20232:23 PM, 30.01.202430. Januar, November 21, 202501747")
@example("UhrLesedauer UTCUpdated kuMeyi 5pmToday")
@given(st.text("apmhuUPMZéÉß019 .,:/\u00a0\u2028\n", max_size=24) | st.text(LATIN, max_size=9))
def test_pieces_of_latin_dates_are_those_of_any(text: str) -> None:
    if is_latin(text):
        assert _LATIN_TOKEN.findall(text) == _TOKEN.findall(text)


def test_every_latin_character_is_cut_alike() -> None:
    for letter in filter(is_latin, LATIN):
        for text in (
            f"a{letter}a",
            f"A{letter}b",
            f"aa 1 2019{letter}2",
            f"{letter}Aa",
            f"1{letter} ",
        ):
            assert _LATIN_TOKEN.findall(text) == _TOKEN.findall(text), hex(ord(letter))

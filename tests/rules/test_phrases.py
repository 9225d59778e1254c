from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.rules.phrases import WORD, phrases, words_in
from newsparse.shapes.latin import is_latin

TABLE = phrases({"read more", "share", "l'île", "続きを読む"})


@pytest.mark.parametrize(
    ("text", "opens", "within"),
    [
        ("read more about tin", True, True),
        ("you can read more here", False, True),
        ("read much more", False, False),
        ("more read", False, False),
        ("shared", False, False),
        ("l'île d'or", True, True),
        ("続きを読むには", True, True),
        ("この続きを読む", False, True),
        ("", False, False),
        ("…", False, False),
    ],
)
def test_phrase_has_its_place(text: str, opens: bool, within: bool) -> None:
    words = WORD.findall(text)
    assert TABLE.opens(words, text) is opens
    assert TABLE.within(words, text, unspaced="続" in text) is within


def test_empty_table_finds_nothing() -> None:
    assert not phrases(()).opens(["share"], "share")
    assert not phrases(()).within(["share"], "share", unspaced=True)


@given(st.text() | st.text("abz09ÄßéŁ'’-‘ \u2028½²×÷ªµ\u02af\u02b0\u0301"))
def test_words_of_latin_text_are_those_of_any_text(text: str) -> None:
    assert words_in(text) == WORD.findall(text)


def test_every_character_is_a_letter_for_both() -> None:
    for code in (*range(0x2100), 0x20AC):
        text = f"a{chr(code)}b -{chr(code)}"
        assert words_in(text) == WORD.findall(text), hex(code)


def test_small_letters_of_latin_text_are_latin() -> None:
    for code in range(0x3000):
        letter = chr(code)
        assert is_latin(letter.lower()) or not is_latin(letter), hex(code)


FEW_WORDS = st.lists(st.sampled_from(["a", "read", "more", "here"]), min_size=1, max_size=4)


@given(st.lists(FEW_WORDS, max_size=4), st.lists(st.sampled_from(["a", "read", "more", "in"])))
def test_phrases_are_found_where_a_plain_look_finds_them(
    table: list[list[str]], words: list[str]
) -> None:
    ready = phrases(map(" ".join, table))
    places = [
        at for phrase in table for at in range(len(words)) if words[at:][: len(phrase)] == phrase
    ]
    assert ready.opens(words, " ".join(words)) is (0 in places)
    assert ready.within(words, " ".join(words), unspaced=False) is bool(places)

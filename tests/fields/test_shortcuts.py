"""Cheap tests that spare a line the full reading: they turn nothing away that it would take."""

from __future__ import annotations

import pytest
import regex
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsparse.cues.agencies import AGENCIES
from newsparse.cues.bylines import ARTICLES, ORGANISATIONS, PLACE_ENDINGS
from newsparse.cues.given_names import GIVEN_NAMES
from newsparse.cues.merged import words
from newsparse.cues.places import PLACES
from newsparse.cues.plain_words import PLAIN_WORDS
from newsparse.fields import agencies, byline_items, credit_openers, dateline
from newsparse.fields import byline_words as byline_words_module
from newsparse.fields.agencies import is_agency
from newsparse.fields.byline_guard import _is_of_plain_words, may_be_byline
from newsparse.fields.byline_reading import read_spaced
from newsparse.fields.byline_words import byline_words
from newsparse.fields.caption import caption_credit_strength
from newsparse.fields.credit_openers import (
    UNCASED_OPENERS,
    may_begin,
    may_open,
    opener_at,
    signed_openers,
)
from newsparse.fields.credit_places import _COPYRIGHT_SIGNS
from newsparse.fields.credit_reading import front_of
from newsparse.fields.dateline import dateline_strength
from newsparse.fields.names import is_eastern
from newsparse.fields.timestamp import timestamp_strength
from newsparse.rules.lines import SENTENCE_END
from newsparse.shapes import credits as shapes
from newsparse.shapes import dates

TABLES = (
    words("roles"), words("staff"), words("kickers"), words("byline_openers"),
    words("byline_joiners"), words("credit_openers"), words("rights"), words("honorifics"),
    words("function_words"), AGENCIES, ORGANISATIONS, PLACE_ENDINGS, ARTICLES, PLACES,
)  # fmt: skip
SURNAMES = ("Ruiz", "Okafor", "Sebeko", "Lindqvist", "Kulturredakteurin", "Hauptreporter", "AFP")
CUED = st.one_of(*(st.sampled_from(sorted(table)) for table in TABLES))
PLAIN = st.sampled_from(sorted(PLAIN_WORDS))
NAMES = st.sampled_from(sorted(GIVEN_NAMES)) | st.sampled_from(SURNAMES)
CASED = st.sampled_from([str.title, str.title, str.upper, str])
PIECE = st.builds(lambda word, cased: cased(word), PLAIN | PLAIN | NAMES | CUED, CASED)
LINES = st.lists(PIECE, min_size=1, max_size=5).map(" ".join)
SIGNS = st.sampled_from([" ", " ", ": ", "/", ". ", ", ", "© ", " (c) ", "(", ") ", " – ", ""])
CREDITS = st.lists(st.tuples(PIECE, SIGNS), min_size=1, max_size=8).map(
    lambda pieces: "".join(word + sign for word, sign in pieces).strip()
)


@settings(max_examples=400)
@given(LINES)
def test_capitalised_plain_words_are_no_byline_for_the_reader_either(line: str) -> None:
    if _is_of_plain_words(line, line.split()) and not is_eastern(line):
        assert read_spaced(line) is None


@pytest.mark.parametrize("line", ["Nature Awards", "Insider Picks", "Energy Prices Explained"])
def test_menus_are_turned_away(line: str) -> None:
    assert _is_of_plain_words(line, line.split())


@pytest.mark.parametrize("line", ["Ana Ruiz", "Mathoba Sebeko", "Daily Desk", "Reuters Staff"])
def test_names_and_signatures_are_read(line: str) -> None:
    assert not _is_of_plain_words(line, line.split())


@pytest.mark.parametrize("line", ["16:00", "2024", "24.04.2024 - 13:04", "1 / 12", "+49 30 555 78"])
def test_a_line_without_letters_is_no_byline(line: str) -> None:
    assert not may_be_byline(line)
    assert read_spaced(line) is None


@settings(max_examples=400)
@given(CREDITS)
def test_what_may_open_no_credit_opens_none(text: str) -> None:
    if text and not may_begin(text):
        front = front_of(text, None)
        assert not front.opened
        assert not front.copyright


@given(CREDITS)
def test_a_copyright_mark_has_one_of_its_signs(text: str) -> None:
    if shapes.COPYRIGHT.search(text):
        assert any(sign in text for sign in _COPYRIGHT_SIGNS)


PRINTED_TIMES = ("3", "17:12", "2024", "3.5.2024", "5 May 2024,", "2 hours ago", "9News", "May")
DATED = st.lists(
    st.tuples(PIECE | st.sampled_from(PRINTED_TIMES), SIGNS), min_size=1, max_size=8
).map(lambda pieces: "".join(word + sign for word, sign in pieces).strip())


@settings(max_examples=400)
@example("Berlin den 5. Mai 2024: Der Rat tagt, und alle Boote bleiben fest im Hafen liegen.")
@example("Agence france presse, ULM – Le conseil siège, et les bateaux restent tous au port.")
@example("ULM - The council met, and all the boats of Lunn stay in the harbour for the winter.")
@example("GUNDORF")
@example("中新社北京5月3日电")
@given(DATED | LINES)
def test_datelines_are_the_same_without_a_look_at_the_words(text: str) -> None:
    found = dateline_strength(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dateline, "_is_no_head", lambda _: False)
        patch.setattr(dateline, "_is_bare", lambda _: False)
        patch.setattr(dateline, "_cannot_be", _cannot_open_a_dateline)
        assert dateline_strength(text) == found


def _cannot_open_a_dateline(text: str) -> bool:
    return not dateline._OPENS.match(text, 0, dateline.LONGEST_DATELINE)


@settings(max_examples=400)
@given(DATED)
def test_timestamps_have_one_of_their_tokens(text: str) -> None:
    found = timestamp_strength(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dates, "TOKEN_OF_TIME", regex.compile(""))
        assert timestamp_strength(text) == found


@given(LINES)
def test_plain_words_are_cut_as_words_among_marks_are(text: str) -> None:
    found = byline_words(text)
    # The mark makes the line one that is not plain.
    assert byline_words(f"{text} %")[: len(found)] == found


@given(st.sampled_from(sorted(UNCASED_OPENERS)), st.sampled_from(["：", "/", "="]))
def test_every_opener_of_scripts_without_capitals_is_found(opener: str, sign: str) -> None:
    text = f"{opener}{sign}新华社"
    assert may_open(text)
    assert opener_at(text, 0) is not None
    if opener[-1].isalpha():
        assert signed_openers(f"港口{text}", 0)


@settings(max_examples=400)
@given(LINES | CREDITS)
def test_an_agency_is_one_without_the_short_way_too(text: str) -> None:
    found = is_agency(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(agencies, "_may_be_compound", lambda _: True)
        assert is_agency(text) == found


@settings(max_examples=400)
@given(LINES)
def test_a_line_without_signs_ends_in_no_credit(text: str) -> None:
    if text.replace(" ", "").isalpha():
        assert caption_credit_strength(text) is None
        assert SENTENCE_END.search(text) is None


class Everything:
    def __contains__(self, ending: object) -> bool:
        return True


@settings(max_examples=200)
@given(CREDITS)
def test_openers_in_front_of_a_sign_are_found_with_and_without_a_look_at_their_end(
    text: str,
) -> None:
    found = signed_openers(text, 0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(credit_openers, "_ENDINGS", Everything())
        assert signed_openers(text, 0) == found


@settings(max_examples=400)
@example("news by Ana Ruiz")
@example("World rédacteur en chef Ruiz")
@given(LINES | CREDITS)
def test_a_line_without_what_cuts_is_one_item(text: str) -> None:
    found = byline_words(text)
    lowers = [word.lower.rstrip(".") if word.kind == "word" else word.lower for word in found]
    assert byline_items.items_of(found) == byline_items._items_apart(found, lowers)


@settings(max_examples=400)
@example("By Ana RuizPolitical editor, 2 minutes ago")
@example("iPhone, 9News and @aruiz3 minutes ago  a.ruiz@example.org")
@given(LINES | DATED)
def test_words_between_blanks_are_those_that_the_pattern_finds(text: str) -> None:
    found = byline_words(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(byline_words_module, "_is_one_word", lambda _: False)
        assert byline_words(text) == found


_SIGN_OR_STOP = regex.compile(rf"(?<=(?:^|[^\p{{L}}])\p{{L}}{{2,3}})\.(?=\s)|{shapes.SIGN.pattern}")


@settings(max_examples=400)
@example("fot. Ana Ruiz. Foto / : Bo Ek... : AFP - Bild – x ・ : 図 ：新華社")
@given(CREDITS | st.text(st.sampled_from("aé1 \u00a0.:/=…・–—-："), max_size=16))
def test_phrases_end_where_one_pattern_finds_signs_and_stops(text: str) -> None:
    plain = [
        sign.end() if sign.group() == "." else sign.start()
        for sign in _SIGN_OR_STOP.finditer(text, 1)
    ]
    assert list(credit_openers._phrase_ends(text, 1)) == plain

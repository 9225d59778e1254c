"""Quick looks inside the field parsers say what the long way says."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsparse.cues.given_names import GIVEN_NAMES
from newsparse.fields import credit_openers, credit_pieces, names
from newsparse.fields.byline_kinds import ends_in_role
from newsparse.fields.byline_tables import ROLES, SHORTEST_COMPOUND
from newsparse.fields.credit_brackets import opening_of
from newsparse.fields.credit_openers import may_begin, may_open, opener_at
from newsparse.fields.credit_pieces import ALL_RIGHTS, EDGES, is_rights, pieces_of
from newsparse.fields.credit_reading import LONGEST_CREDIT, read_bare, read_opening
from newsparse.fields.names import has_given_name, name_length
from newsparse.shapes import credits as shapes
from newsparse.tidy import holds_letters_alone
from tests.fields.test_shortcuts import CREDITS, LINES, PIECE

FORMS = st.sampled_from(
    ["CC BY-SA 4.0", "gfdl", "PDM 1.0", "2024", "7/2/24", "© 2024", "@aruiz", "a.ruiz@example.org"]
)


class Everything:
    """A table in which every word is."""

    def __contains__(self, word: object) -> bool:
        return True

    def isdisjoint(self, words: object) -> bool:
        return False


@settings(max_examples=400)
@example("left the old harbour.”", 2)
@given(LINES | CREDITS | st.text("aéZ '’-.!”", max_size=20), st.integers(0, 9))
def test_a_run_of_small_words_ends_a_line_looked_at_from_behind(text: str, low: int) -> None:
    found, plain = shapes.LOWER_END.match(text, low), shapes.LOWER_END.search(text, low)
    assert (found and found.span()) == (plain and plain.span())


@settings(max_examples=400)
@example("Jnr Ruiz")
@example("Professor McLeod-Ruiz Jr. III")
@given(LINES | CREDITS)
def test_names_are_as_long_without_a_look_at_plain_forms(text: str) -> None:
    parts = text.split()
    found = name_length(parts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(names, "_is_plainly_formed", lambda _: False)
        assert name_length(parts) == found


@settings(max_examples=400)
@given(LINES)
def test_given_names_are_found_word_by_word(text: str) -> None:
    first = text.lower().split()[:3]
    pieces = [piece for word in first for piece in (word, *word.split("-"))]
    assert has_given_name(text) is any(piece in GIVEN_NAMES for piece in pieces)


@settings(max_examples=400)
@example("auslandskorrespondentin")
@given(PIECE.map(str.lower) | st.sampled_from(sorted(ROLES)).map("chef{}".format))
def test_compounds_of_roles_are_those_that_end_in_one(word: str) -> None:
    cuts = range(3, len(word) - SHORTEST_COMPOUND + 1)
    assert ends_in_role(word) is any(word[cut:] in ROLES for cut in cuts)


@settings(max_examples=400)
@example("fot. Ana Ruiz")
@example("image courtesy of Ana Ruiz")
@given(CREDITS)
def test_openers_are_the_same_without_a_look_at_their_first_word(text: str) -> None:
    found = opener_at(text, 0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(credit_openers, "_FIRST_TOKENS", Everything())
        assert opener_at(text, 0) == found


@settings(max_examples=400)
@example("Archivfoto: Ana Ruiz")
@example("図：新華社")
@given(CREDITS)
def test_what_may_open_is_what_the_pattern_takes_for_the_first_word(text: str) -> None:
    found = may_open(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(credit_openers, "_is_first_word", lambda _: False)
        assert may_open(text) is found


@settings(max_examples=400)
@given(CREDITS | FORMS)
def test_rights_are_those_of_table_and_patterns(text: str) -> None:
    assert is_rights(text) is (
        text.lower().strip(EDGES) in ALL_RIGHTS
        or shapes.LICENCE.fullmatch(text) is not None
        or shapes.DATE.fullmatch(text) is not None
    )


@settings(max_examples=400)
@given(CREDITS | FORMS)
def test_what_a_pattern_finds_begins_and_holds_what_it_is_looked_for_by(text: str) -> None:
    mark = shapes.COPYRIGHT.match(text)
    assert (shapes.copyright_mark(text) is None) == (mark is None)
    assert not shapes.LICENCE.match(text) or shapes.may_be_licence(text)
    if shapes.HANDLE.fullmatch(text) or shapes.MAIL.fullmatch(text):
        assert "@" in text
    if shapes.DOMAIN.fullmatch(text):
        assert "." in text


@settings(max_examples=400)
@given(CREDITS)
def test_pieces_are_the_same_where_nothing_links(text: str) -> None:
    found = list(pieces_of(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(credit_pieces, "_LINKING", Everything())
        assert list(pieces_of(text)) == found


@settings(max_examples=400)
@example("(left) Ana Ruiz/AFP)")
@given(CREDITS)
def test_a_bare_credit_is_read_alike_with_a_look_for_openers(text: str) -> None:
    if text and len(text) <= LONGEST_CREDIT and not may_begin(text):
        assert read_bare(text) == read_opening(text, None)


@settings(max_examples=400)
@given(st.text("a()[]", max_size=12).map("{})".format))
def test_the_opening_bracket_is_that_of_a_walk_back(text: str) -> None:
    depth, found = 0, None
    for at in range(len(text) - 1, -1, -1):
        depth += (text[at] == ")") - (text[at] == "(")
        if not depth and text[at] == "(":
            found = at
            break
    assert opening_of(text, len(text) - 1) == found


@given(st.text("aé中1 .\u00a0", max_size=6))
def test_letters_alone_are_told_from_the_end(text: str) -> None:
    assert holds_letters_alone(text) is text.replace(" ", "").isalpha()

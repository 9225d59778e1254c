"""Small words tell a sentence from names, in credits and in bylines."""

from __future__ import annotations

import pytest

from newsparse.fields.byline import parse_byline
from newsparse.fields.byline_guard import may_be_byline
from newsparse.fields.caption import caption_credit_strength, split_caption
from newsparse.fields.credit import credit_strength
from newsparse.fields.credit_small import ends_in_stranger, has_strangers


@pytest.mark.parametrize(
    "credit",
    [
        "Ana Ruiz/picture alliance",
        "Foto: privat",
        "dpa/lnw",
        "Ana Ruiz van der Berg",
        "Ana Ruiz/ap",
        "Courtesy of the museum",
        "iStock / quarnfoto / asmerbild",
        "ana@ruiz.example, jo@ek.example",
        "Ana Ruiz",
        "",
    ],
)
def test_words_that_credits_end_with_are_known(credit: str) -> None:
    assert not has_strangers(credit)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The old port of Quarn. The ferry has sailed.", True),
        ("The old port of Quarn. Ana Ruiz", False),
        ("The old port of Quarn. dpa", False),
        ("The old port of Quarn. privat", False),
        ("«Паром уже ушёл».", True),
        ("渡轮停航。", False),
        ("", False),
    ],
)
def test_a_last_word_that_no_credit_ends_with(text: str, ends: bool) -> None:
    assert ends_in_stranger(text) is ends


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz stands at the quay of Quarn. She was late again, as everybody knows.",
        "Nobody knows the reason (the harbour board was asked twice). It has not answered.",
        "The winner takes all - the loser goes home without money",
    ],
)
def test_a_sentence_at_the_end_is_no_credit(text: str) -> None:
    assert caption_credit_strength(text) is None
    assert split_caption(text).credits == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The old port. Photo: supplied by the hospital", "Photo: supplied by the hospital"),
        ("The old port. Ana Ruiz/picture alliance", "Ana Ruiz/picture alliance"),
        ("The old port (c) quarnfoto", "(c) quarnfoto"),
        ("The old port | quarnfoto / Getty Images", "quarnfoto / Getty Images"),
    ],
)
def test_behind_a_sign_a_credit_may_end_with_any_word(text: str, found: str) -> None:
    (credit,) = split_caption(text).credits
    assert caption_credit_strength(text) is not None
    assert credit.text == found


@pytest.mark.parametrize(
    "text",
    [
        "The old port of Quarn in the winter. istockphoto / skyquarn",
        "The old port of Quarn in the winter. imago / quarnfoto / asmermedia",
    ],
)
def test_what_is_split_off_is_seen_before(text: str) -> None:
    assert split_caption(text).credits != ()
    assert caption_credit_strength(text) is not None


@pytest.mark.parametrize("text", ["pier and quay, harbour reform", "ferry, port, weather"])
def test_small_words_side_by_side_are_no_credit(text: str) -> None:
    assert credit_strength(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Rain and wind from the sea",
        "Ferry lines in winter",
        "Port Asmer harbour in winter without ferries",
        "Partner-Inhalte",
        "Kommentare(0)",
        "3 Min",
        "5 months ago",
    ],
)
def test_lines_without_room_for_a_name_are_passed_over(text: str) -> None:
    assert not may_be_byline(text)
    assert parse_byline(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "By Ana Ruiz",
        "byAna Ruiz",
        "16:08Ana Ruiz",
        "Ana Ruiz, harbour correspondent",
        "TNQ 3 May 2024",
        "iStock/cjp",
        "elbtal.example / Agenturen",
        "Ludwig van der Berg",
        "אבי כהן",
        "Von unserer Redaktion",
    ],
)
def test_lines_with_room_for_one_are_read(text: str) -> None:
    assert may_be_byline(text)

from __future__ import annotations

import pytest

from newsparse.fields.names import (
    has_given_name,
    is_eastern_name,
    is_person_name,
    is_plain,
    name_length,
    person_names,
)


@pytest.mark.parametrize(
    "name",
    [
        "Ana Ruiz",
        "ANA RUIZ",
        "Jan van der Berg",
        "María de la Peña",
        "Seán Ó Murchú",
        "Ruairí Mac Suibhne",
        "Anaïs O'Connor-Smith",
        "Aoife O’Neill",
        "Jean-Marie d'Arcy",
        "J.P. Donwell",
        "J. K. Marlow",
        "Paloma H. Ortuño",
        "Ani DiFalco",
        "Ap Dijkstra",
        "Fiona McAllen",
        "Samuel L. Tanner Jr.",
        "John Tarn III",
        "Dr. Max Kolben",
        "Omar al-Khatib",
        "Lê Thị Hương",
        "Γιώργος Παππάς",
        "Иван Петров",
        "Олена Ковальчук",
        "أحمد علي",
        "דנה כהן",
        "राम शर्मा",
        "山田太郎",
        "大野 美里",
        "佐藤ひかり",
        "ジョン・スミス",
        "李娜",
        "欧阳明",
        "김하늘",
        "남궁하늘",
    ],
)
def test_form_of_a_name(name: str) -> None:
    assert is_person_name(name)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A",
        "the river",
        "Ana Ruiz said",
        "Ana Ruiz 2",
        "Ana and Ben",
        "Ana KesslerPolitical",
        "Ana Ruiz, Madrid",
        "Chief Editor",
        "経済部",
        "東京",
        "서울",
        "대한민국",
        "x" * 80,
        "Ana " * 9,
    ],
)
def test_no_name(text: str) -> None:
    assert not is_person_name(text)


def test_a_single_name_only_when_asked_for() -> None:
    assert not is_person_name("Madonna")
    assert is_person_name("Madonna", alone=True)
    assert not is_person_name("Breaking", alone=True)
    assert is_person_name("أحمد", alone=True)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Ruiz, Ben Okafor and Li Na", ("Ana Ruiz", "Ben Okafor", "Li Na")),
        ("Ana Meier und Jan Behrens", ("Ana Meier", "Jan Behrens")),
        ("Ana Ruiz y Luis Gil", ("Ana Ruiz", "Luis Gil")),
        ("Ana Ruiz / Ben Okafor", ("Ana Ruiz", "Ben Okafor")),
        ("Ana Ruiz & Ben Okafor", ("Ana Ruiz", "Ben Okafor")),
        ("山田太郎、鈴木花子", ("山田太郎", "鈴木花子")),
        ("Ana Ruiz", ("Ana Ruiz",)),
        ("Ana Ruiz and the river", ()),
        ("", ()),
        ("x, " * 400, ()),
    ],
)
def test_names_of_a_list(text: str, names: tuple[str, ...]) -> None:
    assert person_names(text) == names


@pytest.mark.parametrize(
    ("words", "length"),
    [
        (["Ana", "de", "la", "Peña", "in", "Madrid"], 4),
        (["Dr.", "Ana", "Ruiz", "writes"], 3),
        (["Ana", "Ruiz", "Jr.", "Madrid"], 3),
        (["the", "river"], 0),
        (["A."], 0),
        (["van", "der"], 0),
    ],
)
def test_how_many_words_are_a_name(words: list[str], length: int) -> None:
    assert name_length(words) == length


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Ana Ruiz", True),
        ("Jean-Luc Tarn", True),
        ("White House", False),
        ("Mathoba Sebeko", False),
    ],
)
def test_given_names_are_evidence(name: str, known: bool) -> None:
    assert has_given_name(name) is known


@pytest.mark.parametrize(
    "name",
    ["Supreme Court", "Breaking News", "PM Sebeko", "Strategische Ziele", "Contact Ana Ruiz"],
)
def test_plain_words_speak_against_a_name(name: str) -> None:
    assert is_plain(name)


@pytest.mark.parametrize("name", ["Ana Court", "Mathoba Sebeko", "ANA RUIZ", "Ana Ruiz MBE"])
def test_nothing_speaks_against_a_name(name: str) -> None:
    assert not is_plain(name)


def test_a_korean_name_of_two_syllables_only_when_asked_for() -> None:
    assert not is_eastern_name("허진")
    assert is_eastern_name("허진", short=True)

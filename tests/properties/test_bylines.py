from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.cues.given_names import GIVEN_NAMES
from newsparse.cues.tables import TABLES
from newsparse.fields.byline import byline_strength, parse_byline

LATIN = (
    "Ana Ruiz",
    "Ben Okafor",
    "María de la Peña",
    "Jan van der Berg",
    "Aoife O'Neill-Tarn",
    "J.P. Donwell",
    "Fiona McAllen",
    "Ap Dijkstra",
    "Ani DiFalco",
    "Mathoba Sebeko",
)
NAMES = {
    "ru": ("Иван Петров", "Ольга Смирнова"),
    "uk": ("Олена Коваль", "Тарас Бондар"),
    "el": ("Γιώργος Παππάς", "Μαρία Νικολάου"),
    "ar": ("أحمد علي", "ليلى حسن"),
    "he": ("יוסי לוי", "דנה כהן"),
    "hi": ("राम शर्मा", "नेहा वर्मा"),
    "ja": ("山田太郎", "鈴木花子"),
    "zh": ("张三", "李娜"),
    "ko": ("홍길동", "김하늘"),
}
EASTERN = ("ja", "zh", "ko")
SPAN_TEXT = st.text(max_size=120)
CUTS = ("", " ", ",", ":", "|", "/", "(", ")", "@", ".", "-", "\n", "2 minutes ago", "by", "By ")


def openers(code: str) -> list[str]:
    """Openers that stand apart from the name, and are no given name."""
    return sorted(
        opener
        for opener in TABLES[code].byline_openers
        if opener not in GIVEN_NAMES and not opener.endswith("-")
    )


def names(text: str) -> tuple[str, ...]:
    byline = parse_byline(text)
    return () if byline is None else tuple(person.name for person in byline.people)


@st.composite
def known_bylines(draw: st.DrawFn, code: str) -> tuple[str, tuple[str, ...]]:
    pool = NAMES.get(code, LATIN)
    count = draw(st.integers(1, 2))
    people = draw(st.permutations(pool))[:count]
    opener = draw(st.sampled_from(openers(code)))
    opener = draw(st.sampled_from([opener, opener[0].upper() + opener[1:]]))
    joiners = [", "]
    if code not in (*EASTERN, "he", "ar"):
        joiners += [f" {j} " for j in sorted(TABLES[code].byline_joiners) if j.isalpha()]
    joined = draw(st.sampled_from(joiners)).join(people)
    colon = draw(st.sampled_from([": ", " : ", ":"])) if code not in EASTERN else "："
    return f"{opener}{colon}{joined}", tuple(people)


class TestPartsComeBack:
    """A byline built from known parts gives the parts back."""

    @pytest.mark.parametrize("code", sorted(TABLES))
    @settings(max_examples=40, deadline=None)
    @given(data=st.data())
    def test_people_behind_an_opener(self, code: str, data: st.DataObject) -> None:
        text, people = data.draw(known_bylines(code))
        assert names(text) == people

    @pytest.mark.parametrize("code", sorted(set(TABLES) - {"ko"}))
    @settings(max_examples=25, deadline=None)
    @given(data=st.data())
    def test_job_title(self, code: str, data: st.DataObject) -> None:
        role = data.draw(st.sampled_from(sorted(TABLES[code].roles)))
        name = NAMES.get(code, LATIN)[0]
        text = f"{name} {role}" if code in EASTERN else f"{name}, {role}"
        byline = parse_byline(text)
        assert byline is not None
        assert [(person.name, person.role) for person in byline.people] == [(name, role)]


class TestNearMisses:
    """A phrase that begins like a byline and goes on like a sentence is none."""

    @pytest.mark.parametrize("code", sorted(set(TABLES) - set(EASTERN)))
    @settings(max_examples=20, deadline=None)
    @given(data=st.data())
    def test_openers_in_front_of_plain_words(self, code: str, data: st.DataObject) -> None:
        table = TABLES[code]
        plain = sorted(word for word in table.function_words if word.isalpha() and len(word) > 2)
        opener = data.draw(st.sampled_from(openers(code)))
        if not plain:
            return
        rest = data.draw(st.lists(st.sampled_from(plain), min_size=3, max_size=6))
        assert names(f"{opener} {' '.join(rest)}.") == ()


class TestAnyText:
    """Any text is read without an exception, and spans are of the text."""

    @settings(max_examples=300, deadline=None)
    @given(text=SPAN_TEXT)
    def test_any_string(self, text: str) -> None:
        byline_strength(text)
        byline = parse_byline(text)
        if byline is not None:
            assert 0 <= byline.span.start < byline.span.end <= len(text)

    @settings(max_examples=300, deadline=None)
    @given(st.lists(st.sampled_from((*CUTS, *LATIN, "홍길동", "山田", "記者", "dpa")), max_size=9))
    def test_pieces_of_bylines(self, pieces: list[str]) -> None:
        text = " ".join(pieces)
        byline = parse_byline(text)
        if byline is not None:
            printed = " ".join(text.split())
            assert all(person.name in printed for person in byline.people)

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.rules.lines import (
    LATIN_SENTENCE_END,
    LONGEST_READ,
    LONGEST_REPEATED,
    SENTENCE_END,
    found_line,
    line_of,
)
from newsparse.shapes.latin import is_latin

SENTENCE = "The ferry to the island of Lunn will not sail before March, the harbour board said."


class TestSize:
    """Lines of all languages are measured in words of English."""

    @pytest.mark.parametrize(
        ("text", "size"),
        [
            ("Rain", 1),
            ("Ferry stays in port all winter", 5),
            ("Hafenverwaltung", 3),
            ("渡轮在三月之前不会恢复航行", 7),
            ("룬섬 여객선, 겨울 내내 항구에 묶인다", 8),
            # A quarter of Hangul is not enough, and a quarter of any script without spaces.
            ("abc 가", 1),
            ("ab 가나", 2),
            ("", 0),
        ],
    )
    def test_size(self, text: str, size: int) -> None:
        assert line_of(text).size == size

    @pytest.mark.parametrize(
        ("text", "unspaced"),
        [
            ("渡轮停航", True),
            ("룬섬 여객선", False),
            ("Rain in 京都 today again", False),
            ("Rain", False),
        ],
    )
    def test_scripts_without_spaces(self, text: str, unspaced: bool) -> None:
        assert line_of(text).unspaced is unspaced


@given(st.text("aZ1É½ ž.!?…'”)«(¿-\u00a0\u0085\u2028\n\x1c"))
def test_ends_of_latin_sentences_are_those_of_any(text: str) -> None:
    assert LATIN_SENTENCE_END.findall(text) == SENTENCE_END.findall(text)


def test_every_latin_character_begins_a_sentence_for_both_or_for_none() -> None:
    for code in (*range(0x250), *range(0x2010, 0x2040), 0x20AC):
        for text in (f"a. {chr(code)}", f"a.{chr(code)}B"):
            if is_latin(text):
                assert LATIN_SENTENCE_END.findall(text) == SENTENCE_END.findall(text), hex(code)


class TestProse:
    """Running text is long, and ends like a sentence unless it is very long."""

    @pytest.mark.parametrize(
        ("text", "prose"),
        [
            (SENTENCE, True),
            (f"“{SENTENCE}”", True),
            (SENTENCE.rstrip("."), False),
            ("The board met.", False),
            (f"{SENTENCE} {SENTENCE} {SENTENCE}".rstrip("."), True),
            ("Ferry Lunn Winter Port " * 10, False),
            (
                "港务局周三宣布，往返伦岛的渡轮在3月之前不会恢复航行，零件早已停产。",
                True,
            ),
            ("सर्दियों में वहां करीब तीन सौ लोग रहते हैं और उनमें से ज्यादातर बंदरगाह में काम करते हैं।", True),
        ],
    )
    def test_prose(self, text: str, prose: bool) -> None:
        assert line_of(text).prose is prose

    @pytest.mark.parametrize(
        ("text", "sentences"),
        [
            (SENTENCE, 0),
            ("The board met on Monday. It decided nothing. It will meet again.", 2),
            ("“We will stay here in any case.” She left.", 1),
            ("The no. 3 boat of the port sails again", 1),
            ("会议持续到午夜。市长步行来到码头。他没有说话。", 2),
            ("Rain. Sun.", 0),  # too short to be asked
        ],
    )
    def test_ends_of_sentences_inside(self, text: str, sentences: int) -> None:
        assert line_of(text).sentences == sentences


class TestWords:
    @pytest.mark.parametrize(
        ("text", "share"),
        [("the of and", 1.0), ("Ferry Lunn", 0.0), ("Der Hafen und das Wasser", 0.6), ("", 0.0)],
    )
    def test_share_of_function_words(self, text: str, share: float) -> None:
        assert line_of(text).function_words == pytest.approx(share)

    @pytest.mark.parametrize(
        ("text", "share"),
        [("Ana Ruiz", 1.0), ("Ana and Ben", 2 / 3), ("no capital here", 0.0), ("12 34", 0.0)],
    )
    def test_share_of_capitals(self, text: str, share: float) -> None:
        assert line_of(text).capitals == pytest.approx(share)

    def test_only_the_beginning_of_a_long_line_is_read(self) -> None:
        line = line_of("Rain " * 1_000)
        assert len(line.lower) == LONGEST_READ
        assert len(line.words) == LONGEST_READ // 5
        assert line.size == 5_000 // 6


class TestCue:
    """What the cue tables say of a line, the surest first."""

    @pytest.mark.parametrize(
        ("text", "cue"),
        [
            ("Share", "furniture line"),
            ("Read more", "furniture line"),
            ("Analysis", "kicker"),
            ("Correction: the ferry is older than we said.", "note opener"),
            ("Read also: The last lighthouse keeper of Lunn", "furniture opener"),
            ("Our weekly letter, the newsletter on the sea", "furniture word"),
            ("Analysis of the storm", "kicker opener"),
            ("分享", "furniture line"),
            ("渡轮停航", None),
            ("本网所有内容不得转载", "furniture word"),
            ("The ferry stays in port", None),
            ("", None),
        ],
    )
    def test_cue(self, text: str, cue: str | None) -> None:
        assert line_of(text).cue == cue

    def test_long_lines_are_not_asked(self) -> None:
        assert line_of(f"Read also: {SENTENCE} {SENTENCE} {SENTENCE}").cue is None


class TestForms:
    """What the field parsers' cheap tests say stands beside; long lines are not asked."""

    @pytest.mark.parametrize(
        ("text", "form"),
        [
            ("By Ana Ruiz", "byline"),
            ("Photo: Ana Ruiz/Reuters", "credit"),
            ("The ferry at the quay. Photo: Ana Ruiz/Reuters", "caption_credit"),
            ("Published 11 February 2026", "timestamp"),
            (f"LONDON, April 7 (Reuters) - {SENTENCE}", "dateline"),
        ],
    )
    def test_form(self, text: str, form: str) -> None:
        assert getattr(line_of(text), form) is not None
        assert getattr(line_of("The ferry stays in port all winter"), form) is None

    @pytest.mark.parametrize("form", ["byline", "credit", "timestamp"])
    def test_a_long_line_is_none(self, form: str) -> None:
        front = {
            "byline": "By Ana Ruiz. ",
            "credit": "Photo: Ana Ruiz. ",
            "timestamp": "11 May 2026. ",
        }
        assert getattr(line_of(front[form] + f"{SENTENCE} " * 4), form) is None


class TestSame:
    @pytest.mark.parametrize("text", ["By Ana Ruiz", "Share", SENTENCE * 3, ""])
    def test_kept_facts_are_those_found_anew(self, text: str) -> None:
        fields = [name for name in found_line(text).__slots__ if name != "__weakref__"]
        kept, anew = line_of(text), found_line(text)
        assert [getattr(kept, name) for name in fields] == [getattr(anew, name) for name in fields]

    def test_short_lines_are_kept(self) -> None:
        assert line_of("Share") is line_of("Share")
        long = "x" * (LONGEST_REPEATED + 1)
        assert line_of(long) is not line_of(long)

    def test_mojibake_is_read_as_it_was(self) -> None:
        broken, whole = line_of("â€œFÃ¼r Anaâ€\x9d"), line_of("“Für Ana”")
        assert (broken.text, broken.words) == (whole.text, whole.words)

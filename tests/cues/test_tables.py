"""The form of the cue tables, and that sections easily mistaken for each other are apart."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
import pytest

from newsparse.cues import common
from newsparse.cues.common import COMMON
from newsparse.cues.merged import named, numbered, words
from newsparse.cues.table import Cues
from newsparse.cues.tables import TABLES, languages_of

SECTIONS = tuple(field.name for field in attrs.fields(Cues) if field.name != "code")
EVERY_TABLE = {**TABLES, "mul": COMMON}
CLOSING = tuple(".,:;!?…。、，：；！？।؟،؛»”")
BRACKETS = {")": "(", "]": "[", "）": "（", "】": "【"}

# Printed labels whose mark is as fixed as their letters.
WITH_MARK = {"公開：", "公開日：", "いいね！"}

# Names are written without particles in these languages.
WITHOUT_PARTICLES = {"ja", "ko", "vi", "zh"}

# Section and section whose entries must differ: an entry of both would call one line two things.
APART = (
    ("byline_openers", "function_words"),
    ("byline_openers", "credit_openers"),
    ("byline_openers", "furniture_lines"),
    ("credit_openers", "function_words"),
    ("credit_openers", "furniture_lines"),
    ("staff", "function_words"),
    ("roles", "function_words"),
    ("rights", "function_words"),
    ("caption_cues", "function_words"),
    ("kickers", "function_words"),
    ("note_openers", "function_words"),
    ("published", "updated"),
    ("furniture_openers", "function_words"),
    ("furniture_words", "function_words"),
)

# What is in both sections all the same, by section pair, with the reason.
IN_BOTH: Mapping[tuple[str, str], frozenset[str]] = {
    # The preposition is all that opens a byline ("By Ana Ruiz"), and among the commonest words.
    ("byline_openers", "function_words"): frozenset(
        {
            "av",
            "af",
            "by",
            "de",
            "di",
            "door",
            "eftir",
            "od",
            "oleh",
            "pagal",
            "par",
            "por",
            "przez",
            "theo",
            "von",
            "bởi",
            "από",
            "του",
            "της",
            "των",
            "απο",
            "द्वारा",
            "na",
        }
    ),
    # "Source: Ana Ruiz" stands below texts and below photos alike.
    ("byline_openers", "credit_openers"): frozenset({"المصدر", "來源", "来源", "источник"}),
    # The label of an author box, alone in its line, is the opener when the name follows it.
    ("byline_openers", "furniture_lines"): frozenset({"αποστολή", "αποστολη", "בשיתוף", "번역"}),
    # A link to the photos, alone in its line, is the opener when a colon and a name follow it.
    ("credit_openers", "furniture_lines"): frozenset(
        {"φωτογραφίες", "φωτογραφιες", "picha", "video", "ividiyo", "iifoto", "imifanekiso"}
        | {"izithombe"}
    ),
    # "Right", "above", "in the middle", "here" and "during" are single frequent words there.
    ("caption_cues", "function_words"): frozenset(
        {"中", "במהלך", "giữa", "phải", "juu", "lapha", "ngesikhathi", "phakathi"}
    ),
    # "Also (read)": Swahili opens a line of related links with the bare word.
    ("furniture_openers", "function_words"): frozenset({"pia"}),
}

# Sections looked up inside lines of every language, where a frequent word would be found always.
INSIDE_LINES = (
    *("byline_openers", "credit_openers", "rights", "staff", "kickers", "note_openers"),
    *("published", "updated", "furniture_openers", "furniture_words", "caption_cues"),
)

# Entries that are a frequent word of another language, with the reason.
ELSEWHERE: Mapping[str, frozenset[str]] = {
    # German's short for a subscription is a function word of Xhosa.
    "furniture_words": frozenset({"abo"}),
    # "IT" in capitals; "am" (general) and "din" (religion) are sections in Malay and Turkish.
    "kickers": frozenset({"am", "din", "it"}),
    # Indonesian's short for "special", Turkish's "note".
    "rights": frozenset({"ist"}),
    "note_openers": frozenset({"not"}),
    # "Above" and "below".
    "caption_cues": frozenset({"上", "下", "jos", "sus"}),
}


def entries(table: Cues, section: str) -> frozenset[str]:
    return frozenset(getattr(table, section))


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("code", sorted(EVERY_TABLE))
class TestForm:
    def test_lower_case(self, code: str, section: str) -> None:
        assert {e for e in entries(EVERY_TABLE[code], section) if e != e.lower()} == set()

    def test_single_spaced(self, code: str, section: str) -> None:
        assert {e for e in entries(EVERY_TABLE[code], section) if e != " ".join(e.split())} == set()

    def test_no_closing_punctuation(self, code: str, section: str) -> None:
        marked = {e for e in entries(EVERY_TABLE[code], section) if e.endswith(CLOSING)}
        assert marked <= WITH_MARK

    def test_brackets_are_opened_before_they_close(self, code: str, section: str) -> None:
        for entry in entries(EVERY_TABLE[code], section):
            assert BRACKETS.get(entry[-1], entry) in entry

    def test_no_empty_entry(self, code: str, section: str) -> None:
        assert "" not in entries(EVERY_TABLE[code], section)


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("code", sorted(TABLES))
def test_no_section_is_empty(code: str, section: str) -> None:
    without = section == "name_particles" and code in WITHOUT_PARTICLES
    assert without or entries(TABLES[code], section)


@pytest.mark.parametrize("code", sorted(TABLES))
class TestNumbers:
    def test_all_months_are_named(self, code: str) -> None:
        assert set(TABLES[code].months.values()) == set(range(1, 13))

    def test_units_cover_the_times_printed_most(self, code: str) -> None:
        assert set(TABLES[code].units.values()) >= {"minute", "hour", "day"}

    def test_units_are_of_the_known_names(self, code: str) -> None:
        known = {"second", "minute", "hour", "day", "week", "month", "year"}
        assert set(TABLES[code].units.values()) <= known

    def test_today_and_yesterday_are_named(self, code: str) -> None:
        assert set(TABLES[code].days.values()) >= {0, -1}


@pytest.mark.parametrize(("section", "other"), APART)
@pytest.mark.parametrize("code", sorted(EVERY_TABLE))
def test_sections_are_apart(code: str, section: str, other: str) -> None:
    both = entries(EVERY_TABLE[code], section) & entries(EVERY_TABLE[code], other)
    assert both <= IN_BOTH.get((section, other), frozenset())


@pytest.mark.parametrize(("section", "other"), sorted(IN_BOTH))
def test_what_may_be_in_both_sections_is_in_some_table(section: str, other: str) -> None:
    in_some_table = {
        entry
        for table in EVERY_TABLE.values()
        for entry in entries(table, section) & entries(table, other)
    }
    assert in_some_table & IN_BOTH[section, other]


@pytest.mark.parametrize("section", INSIDE_LINES)
@pytest.mark.parametrize("code", sorted(EVERY_TABLE))
def test_no_entry_is_a_frequent_word_of_another_language(code: str, section: str) -> None:
    own = entries(EVERY_TABLE[code], "function_words")
    foreign = (entries(EVERY_TABLE[code], section) & words("function_words")) - own
    assert foreign <= ELSEWHERE.get(section, frozenset())


class TestMerged:
    def test_codes_are_the_tables_own(self) -> None:
        assert all(code == table.code for code, table in TABLES.items())

    def test_union_holds_the_common_table(self) -> None:
        assert words("furniture_lines") >= common.SOCIAL_NETWORKS

    def test_no_language_is_named_for_the_common_table(self) -> None:
        assert "mul" not in set().union(*languages_of("furniture_words").values())

    def test_months_of_all_languages(self) -> None:
        assert {numbered("months")[m] for m in ("may", "mai", "mayo", "maggio")} == {5}

    def test_units_of_all_languages(self) -> None:
        assert {named("units")[u] for u in ("hour", "stunde", "heure", "hora")} == {"hour"}

    def test_printers_apostrophe_is_known_too(self) -> None:
        assert {"editor's note", "editor\u2019s note"} <= words("note_openers")


@pytest.mark.parametrize("words_of", [common.SOCIAL_NETWORKS, common.NAME_SUFFIXES])
def test_common_words_are_tidy(words_of: frozenset[str]) -> None:
    assert all(word and word == " ".join(word.lower().split()) for word in words_of)


def test_end_marks_are_tidy() -> None:
    assert all(mark and mark == " ".join(mark.lower().split()) for mark in common.END_MARKS)

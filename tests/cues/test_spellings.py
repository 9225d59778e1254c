"""Further spellings of a table's entries."""

import pytest

from newsparse.cues.spellings import curly_apostrophes, with_spellings, without_accents
from newsparse.cues.table import Cues
from newsparse.cues.tables import TABLES


@pytest.mark.parametrize(
    ("code", "section", "printed"),
    [
        ("tr", "furniture_lines", "İlgili Haberler"),
        ("tr", "furniture_lines", "GİRİŞ YAP"),
        ("tr", "published", "YAYINLANMA TARİHİ"),
        ("el", "furniture_lines", "ΣΧΕΤΙΚΑ ΑΡΘΡΑ"),
        ("ro", "kickers", "ŞTIRI"),
        ("ro", "kickers", "Stiri"),
        ("uk", "kickers", "Інтерв’ю"),
        ("he", "honorifics", "ד״ר"),
        ("ar", "furniture_lines", "اقرا ايضا"),
        ("hi", "credit_openers", "फोटो"),
        ("ru", "furniture_lines", "Читайте еще"),
    ],
)
def test_a_word_is_found_as_printed(code: str, section: str, printed: str) -> None:
    assert printed.lower() in getattr(TABLES[code], section)


def test_the_own_spelling_stays() -> None:
    table = Cues(code="xx", kickers=frozenset({"γνώμη"}))
    assert with_spellings(table, without_accents).kickers == {"γνώμη", "γνωμη"}


def test_values_go_with_their_spellings() -> None:
    table = Cues(code="xx", months={"jum'a": 3})
    assert with_spellings(table, curly_apostrophes).months == {"jum'a": 3, "jum’a": 3}


def test_the_own_spelling_has_the_last_word() -> None:
    table = Cues(code="xx", days={"hά": 0, "hα": 1})
    assert with_spellings(table, without_accents).days == {"hά": 0, "hα": 1}


def test_the_table_given_is_left_alone() -> None:
    table = Cues(code="xx", kickers=frozenset({"γνώμη"}))
    with_spellings(table, without_accents)
    assert table.kickers == {"γνώμη"}

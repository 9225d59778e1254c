from __future__ import annotations

import random

import pytest

from newsparse.testing import characters
from newsparse.testing.characters import broken, latin_letters, misread


@pytest.mark.parametrize(
    ("text", "windows", "expected"),
    [
        ("für", True, "fÃ¼r"),
        ("“now” – yes…", True, "â€œnowâ€\x9d â€“ yesâ€¦"),
        ("“now”", False, "â\x80\x9cnowâ\x80\x9d"),
        ("plain", False, "plain"),
    ],
)
def test_misread(text: str, windows: bool, expected: str) -> None:
    assert misread(text, windows=windows) == expected


def test_what_is_misread_can_be_read_again() -> None:
    text = "„Größe“ – «Étoile» ’s … ÅÁ"
    assert misread(text, windows=False).encode("latin-1").decode("utf-8") == text


def test_other_scripts_keep_their_letters() -> None:
    assert broken("«Мы» — да", windows=True) == "Â«МыÂ» â€” да"
    assert broken("für — ja", windows=True) == "fÃ¼r â€” ja"
    assert not latin_letters("«Мы» — да")
    assert latin_letters("Một ngày mới")


@pytest.mark.parametrize(
    ("mess", "sign"),
    [
        (characters.with_nbsp, "\u00a0"),
        (characters.with_zero_width, "\u200b"),
        (characters.with_soft_hyphens, "\u00ad"),
    ],
)
def test_signs_are_added_and_nothing_else(mess, sign: str) -> None:  # type: ignore[no-untyped-def]
    text = "The harbour authority announced extraordinary restrictions yesterday morning. " * 4
    messed = mess(text, random.Random(1))
    assert sign in messed
    assert messed.replace(sign, " " if sign == "\u00a0" else "") == text

from __future__ import annotations

import pytest

from newsparse.rules.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ferry was in the port and it had been there for the night", "en"),
        ("Die Fähre lag in dem Hafen und sie war nicht mit der Flut gekommen", "de"),
        ("Le bac est dans le port et il ne sera pas de retour avec la marée", "fr"),
        ("El barco está en el puerto y no ha salido con la marea de la noche", "es"),
        ("フェリーは港にとどまった。乗客は朝を待った。", "ja"),
        ("배는 항구에 머물렀고 승객은 아침을 기다렸다", "ko"),
        ("渡轮停在港口，乘客等到早晨", "zh"),
        ("Der Name フェリー stays in Lunn", "ja"),
        ("Der Name 渡轮港口 stays in Lunn", None),
        ("the and of to", None),
        ("the and of to the", "en"),
        ("", None),
        ("42", None),
        ("Ulm", None),
    ],
)
def test_language_most_of_the_text_is_in(text: str, language: str | None) -> None:
    assert language_of([text]) == language


def test_longest_texts_tell() -> None:
    german = "Die Fähre lag in dem Hafen und sie war nicht mit der Flut gekommen"
    assert language_of(["The and of to"] * 20 + [german] * 12) == "de"

"""What rules answer of a line alone, at both ends of every range that an answer stands for."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.rules.asked import asked, prose, words


@pytest.mark.parametrize(
    ("rule", "answers"),
    [
        (
            "size",
            {"!": "<1", "Rain": "1-2", words(2): "2-3", words(119): "70-120", words(120): ">=120"},
        ),
        ("words", {"!": "<2", words(2): "2-3", words(6): "5-7", words(7): ">=7"}),
        (
            "ends with",
            {
                "Rain": "letter",
                "Rain 7": "digit",
                "Rain.": "stop",
                "Rain…": "dots",
                "Rain...": "dots",
                "Rain!": "exclamation",
                "Rain?": "question",
                "Rain:": "colon",
                "Rain,": "comma",
                "(Rain)": "bracket",
                "“Rain”": "quote",
                "“Rain.”": "stop and quote",
                "“Rain!”": "stop and quote",
                "Rain –": "dash",
                "Rain %": "other",
            },
        ),
        (
            "starts with",
            {
                "Rain": "capital",
                "rain": "lower case",
                "雨": "letter",
                "7 boats": "digit",
                "“Rain”": "quote",
                "(Rain)": "bracket",
                "– Rain": "dash",
                "• Rain": "bullet",
                "#rain": "tag",
                "© Rain": "copyright",
                "% of rain": "other",
            },
        ),
        ("case", {"RAIN": "all capitals", "R2": "all capitals", "Rain": None, "雨 7": None}),
        (
            "capitals",
            {
                "Rainstorms": ">=0.99 of 2-3",
                "Rain": None,
                "the ferry of Lunn": "0.25-0.5 of 2-3",
                "the ferry of Lunn stays": "0.01-0.25 of 4-7",
                "Ferry to Lunn Stays Put": "0.75-0.99 of 4-7",
                "the ferry": "<0.01 of 2-3",
                words(7): "<0.01 of 4-7",
                words(8): "<0.01 of 8+",
                prose(20): None,
                "島のフェリー": None,
            },
        ),
        (
            "function words",
            {
                words(3): None,
                words(4): "none in 4-8",
                words(8): "none in 4-8",
                words(9): "none in 9-16",
                words(16): "none in 9-16",
                words(17): "none in 17+",
                f"the {words(7)}": "few in 4-8",
                f"the the the {words(17)}": "some in 17+",
                f"the {words(3)} boat": "some in 4-8",
                f"the the the the the the the {words(13)}": "many in 17+",
                "島のフェリー冬の間は": None,
            },
        ),
        (
            "form",
            {
                "12": "number",
                "1" * 20: "number",
                "1 " * 10 + "1": None,
                "12 boats": None,
                "!!!": "no word",
                "mail@example.org": "address",
                "www.example.org": "address",
                "https://example.org": "address",
                "@ferry": "handle",
                f"{words(20)} @ferry": None,
                "Rain | Snow": "parts",
                "Rain • Snow": "parts",
                "Rain · Snow": "parts",
                "Rain / Snow": "parts",
                f"{words(20)} | {words(20)}": None,
                "1. Rain": "list mark",
                "a) Rain": "list mark",
                "– Rain": "list mark",
                f"– {words(20)}.": "list mark",
                f"• {words(10)}. Rain {words(10)}.": "list mark",
                f"– {words(10)}. Rain {words(10)}.": None,
                "– Rain. Snow.": "list mark",
                "Ferry: rain": "label and colon",
                "島：雨": "label and colon",
                "Ferry stays": None,
                "Rain. Snow: ice": None,
            },
        ),
        (
            "quotes",
            {
                "“Rain”": "all quoted, short",
                "“Rain”.": "all quoted, short",
                f"“{words(14)}”": "all quoted, long",
                "“Rain” in Ulm": "opens quoted, short",
                f"“{words(9)}”, {words(9)}.": "opens quoted, prose",
                'Rain, "more rain" in Ulm': "holds a quote, short",
                "Rain, “more rain” in Ulm": "holds a quote, short",
                "Regen, »mehr Regen« in Ulm": "holds a quote, short",
                "雨「大雨」": "holds a quote, short",
                "Rain in Ulm": None,
            },
        ),
        (
            "stop and size",
            {
                words(3): "no stop, <4",
                words(4): "no stop, 4-7",
                words(8): "no stop, 8-13",
                words(14): "no stop, 14-24",
                words(25): "no stop, 25-44",
                words(45): "no stop, 45+",
                "Rain.": "stop, <4",
                "(Rain.)": "stop, <4",
                "Rain?": "question, <4",
                "“Rain?”": "question, <4",
            },
        ),
        (
            "cue and form",
            {
                "Read more": "furniture line, letter, <4",
                "Read more about the boats": "furniture opener, letter, 4-9",
                "Read more: boats": "furniture opener, colon within, <4",
                f"Read more about {words(7)}": "furniture opener, letter, 10+",
                "Ferry stays": None,
            },
        ),
        (
            "dated",
            {
                "The quay of Ulm in the night of 3 May 2024": "no stop, <45",
                "The quay of Ulm in the night of 3 May 2024.": "stop, <45",
                "The quay of Ulm in the night (3 May 1994)": "stop, <45",
                f"The quay in May 2024 {words(45)}": "no stop, 45+",
                f"The quay of Lunn in May 2024 {words(40)}": "no stop, 45+",
                f"The quay of Lunn in May 2024 {words(39)}": "no stop, <45",
                "The quay in May 2024": None,
                "The quay of Ulm in the night of 2024": None,
                "The quay of Ulm in the night of 3 May 20240": None,
                "The quay of Ulm in the night of 3 May": None,
            },
        ),
        (
            "caption cue",
            {
                "Pictured: Sami Odeh": "opens",
                "Sami Odeh, pictured at the quay": "within",
                "Sami Odeh at the quay": None,
                f"Sami Odeh, pictured at the quay {words(60)}": None,
            },
        ),
        (
            "person mark",
            {
                "Sami Odeh (L)": "yes",
                "Sami Odeh (47)": "yes",
                "Sami Odeh (right) and Ana Ruiz": "yes",
                "Sami Odeh (Lunn)": None,
                "Sami Odeh L": None,
            },
        ),
        (
            "caption credit",
            {
                "Boats at a quay. Photo: Ana Ruiz": "opened, <8",
                f"Boats at the quay {words(3)}. Photo: Ana Ruiz": "opened, <45",
                f"Boats at the quay {words(45)}. Photo: Ana Ruiz": "opened, 45+",
                "Boats at a quay": None,
            },
        ),
    ],
)
def test_of_a_line_alone(rule: str, answers: Mapping[str, str | None]) -> None:
    assert {text: asked(rule, text, {}) for text in answers} == answers

"""What a line is about, by the words it shares with others."""

from __future__ import annotations

import pytest

from newsparse.rules.echoes import terms, terms_used
from newsparse.rules.lines import line_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ferries and the harbours", {"ferrie", "harbou"}),
        ("A cat is on it", set()),
        ("여객선은 항구에 못", {"여객", "항구"}),
        ("渡轮停航", {"渡轮", "轮停", "停航"}),
    ],
)
def test_terms(text: str, found: set[str]) -> None:
    assert terms(line_of(text)) == found


def test_korean_words_are_known_again_whatever_their_particle() -> None:
    headline = line_of("여객선 항구에 발 묶여")
    once, often = terms_used(
        [(line_of("여객선은 오늘 항구를 떠나지 못했다."), None), (line_of("여객선의 부품"), None)]
    )
    assert terms(headline) & once == {"여객", "항구"}
    assert terms(headline) & often == {"여객"}


@pytest.mark.parametrize("again", [1, 40])
def test_known_terms_are_taken_for_a_line_no_longer_than_they_tell(again: int) -> None:
    line = line_of("The harbour was closed. " * again + "Nobody in Quarn knows the reason.")
    used, _ = terms_used([(line, terms(line))])
    plain, _ = terms_used([(line, None)])
    assert {"harbou", "reason"} <= used
    assert used == terms(line) if again == 1 else used == plain

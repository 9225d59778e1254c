from __future__ import annotations

import pytest

from newsparse.cues.lookup import phrases

TABLE = phrases({"by", "words by", "words", "autor/in", "stv. chefredakteur", ""})


@pytest.mark.parametrize(
    ("words", "position", "length"),
    [
        (["words", "by", "ana"], 0, 2),
        (["words", "ana"], 0, 1),
        (["ana", "by"], 0, 0),
        (["ana", "by"], 1, 1),
        (["autor", "/", "in", "ana"], 0, 3),
        (["stv", "chefredakteur"], 0, 2),
    ],
)
def test_the_longest_entry_counts(words: list[str], position: int, length: int) -> None:
    assert TABLE.length_at(words, position) == length

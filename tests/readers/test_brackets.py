"""Which lines a bracket holds together."""

from __future__ import annotations

import pytest

from newsparse.readers.text import read_text


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The pier (\nImage:\nAna Ruiz)\nIt is old.", ["The pier (Image: Ana Ruiz)", "It is old."]),
        ("The pier (\n\nAna Ruiz)", ["The pier (Ana Ruiz)"]),
        ("港の桟橋（\n森田葵）", ["港の桟橋（森田葵）"]),
        ("The pier (\nA\nB\nC\nD)", ["The pier (", "A", "B", "C", "D)"]),
        ("The pier (\nand so on", ["The pier (", "and so on"]),
        (f"The pier (\n{'and so on ' * 9})", ["The pier (", f"{'and so on ' * 9})"]),
        ("(\nAna Ruiz)", ["(", "Ana Ruiz)"]),
        ("The pier (\n\x1b\nAna Ruiz)", None),  # a line that shows nothing
        (">\x1b", None),
        ("> \u202e", None),
    ],
)
def test_lines_held_by_a_bracket(text: str, read: list[str] | None) -> None:
    found = [stretch.text for stretch in read_text(text).stretches]
    assert read is None or found == read

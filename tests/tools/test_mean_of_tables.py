"""The mean of tables of strengths."""

from __future__ import annotations

from pathlib import Path

from newsparse.decode.states import State
from newsparse.decode.strengths import INDEX, read_strengths
from tools.mean_of_tables import main, mean_of_tables

ONE = """\
# learned once
confidence | 0.500 0.600
prior | headline +1.00
choice | echo +2.00
follow | headline | standfirst +1.00
line | cue: kicker | kicker +2.00 | note +0.10
"""
TWO = """\
confidence | 0.500 0.400
prior | headline +0.05
choice | echo +0.01
follow | headline | standfirst -0.50 | byline +0.40
below | prose: yes | note +1.00
"""


def test_every_strength_is_the_mean_and_weak_ones_are_left_out() -> None:
    found = read_strengths(mean_of_tables([ONE, TWO]))
    assert dict(found.line["cue: kicker"]) == {INDEX[State.KICKER]: 1.0}
    assert dict(found.below["prose: yes"]) == {INDEX[State.NOTE]: 0.5}
    assert found.prior[INDEX[State.HEADLINE]] == 0.53  # to the hundredth, as a table has it
    assert found.choice == {"echo": 1.0}
    assert found.calibration == ((0.5, 0.6),)


def test_the_mean_of_a_table_with_itself_is_that_table(tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(ONE, "utf-8")
    named = [str(tmp_path / name) for name in ("one.txt", "two.txt", "out.txt")]
    assert main([*named[:2], "--out", named[2]]) == 0
    assert read_strengths((tmp_path / "out.txt").read_text("utf-8")) == read_strengths(ONE)

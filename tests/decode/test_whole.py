"""What a look at the whole page puts right."""

from __future__ import annotations

import pytest

from newsparse.decode.page import Decoded
from newsparse.decode.states import State
from newsparse.decode.strengths import read_strengths
from newsparse.decode.whole import decided, stray_standfirsts
from newsparse.rules.evidence import Said

H, S, B, P, W = (
    State.HEADLINE,
    State.STANDFIRST,
    State.BEFORE,
    State.PARAGRAPH,
    State.WITHIN,
)
# A title, a menu that looks as if it stood before any title, a second title, and the text.
TITLE = Said(("a: title", "echo: 70%+ of 6-14"), ())
MENU = Said(("a: menu",), ())
LATER = Said(("a: title", "echo: <40% of 3-5"), ())
TEXT = Said(("a: text", "prose: yes", "main run: inside"), ())
PAGE = [TITLE, *[MENU] * 4, LATER, TEXT, TEXT]
CHAIN = """\
line | a: title | headline +4.00 | before +3.00 | within +2.00
line | a: menu | before +3.00 | within +2.20
line | a: text | paragraph +9.00
"""


def states(table: str, said: list[Said] = PAGE) -> list[State]:
    return [here.state for here in decided(said, read_strengths(table))]


def test_without_a_choice_the_chain_decides() -> None:
    assert states(CHAIN) == [B, B, B, B, B, H, P, P]


def test_the_chosen_line_is_the_headline_and_the_rest_follows_from_it() -> None:
    found = decided(PAGE, read_strengths(CHAIN + "choice | behind -0.20 | echo +4.00\n"))
    assert [here.state for here in found] == [H, W, W, W, W, W, P, P]
    assert 0.5 < found[0].probability < 1


def test_what_the_chain_found_is_left_where_nothing_speaks_against_it() -> None:
    assert states(CHAIN + "choice | behind -1.00\n") == [B, B, B, B, B, H, P, P]


def test_a_page_without_a_headline_is_left_without_one() -> None:
    table = "line | a: text | paragraph +9.00 | headline -20.00\nchoice | echo +9.00\n"
    assert states(table, [TEXT, TEXT]) == [P, P]


@pytest.mark.parametrize(
    ("line", "stray"),
    [
        ([], []),
        ([H, P], []),
        ([H, (S, 0.5), P], []),
        ([H, (S, 0.5), (S, 0.9), P], []),
        ([H, (S, 0.5), W, (S, 0.9), P], [1]),  # one line between them
        ([H, (S, 0.5), W, W, (S, 0.9), P], [1]),
        ([H, (S, 0.85), W, (S, 0.9), P], [3]),  # about as likely: the first
        ([H, (S, 0.9), W, W, (S, 0.5), (S, 0.5), P], [4, 5]),
        ([H, (S, 0.5), P, P, (S, 0.5), P], [4]),  # alike: the first
    ],
)
def test_standfirsts_apart_from_the_likeliest_are_stray(
    line: list[State | tuple[State, float]], stray: list[int]
) -> None:
    decoded = [Decoded(*here) if isinstance(here, tuple) else Decoded(here, 1.0) for here in line]
    assert stray_standfirsts(decoded) == stray


def test_an_article_has_one_standfirst() -> None:
    table = """\
line | a: title | headline +9.00
line | a: lead | standfirst +5.00 | paragraph +4.00
line | a: more | standfirst +5.00 | paragraph +2.00
line | a: text | paragraph +9.00
"""
    more, lead = Said(("a: more",), ()), Said(("a: lead",), ())
    page = [Said(("a: title",), ()), more, TEXT, TEXT, lead, TEXT]
    assert states(table, page) == [H, S, P, P, P, P]

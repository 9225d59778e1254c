"""Patterns with signs find what they would find without."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsparse.fields import dateline, dateline_head
from newsparse.shapes import bylines
from newsparse.shapes import credits as shapes
from newsparse.shapes.signed import Signed

SIGNED = {
    "foreign to bylines": bylines.FOREIGN,
    "break": shapes.BREAK,
    "sentence end": shapes.SENTENCE_END,
    "set off": shapes.SET_OFF,
    "dash": shapes.DASH,
    "closer": dateline._CLOSER,
    "maybe": dateline._MAYBE,
    "bracket": dateline_head._BRACKET,
    "split": dateline_head._SPLIT,
}
TEXTS = st.text(
    st.sampled_from(
        " \u00a0\u2028aAzZéÉßАяنह東あ1２.,;:!?…/|\\()[]<>«»“”„'’‘\"-–—―_=＝+*•·►▸■&@"
        "、，；。！？।؟：・｜／（）［］【】』」›‘°電讯"
    ),
    max_size=30,
)


@pytest.mark.parametrize("name", SIGNED)
@settings(max_examples=300)
@example("Ana Ruiz, Ben Okafor/AFP via Getty Images")
@example("ULM. - The council. met --(dpa) and ROMA. Il consiglio (AP) The")
@example("a @b x +c@d e & f – g (h) i")
@given(TEXTS)
def test_nothing_is_found_where_no_sign_is(name: str, text: str) -> None:
    pattern: Signed = SIGNED[name]
    for start, end in ((0, len(text)), (3, len(text)), (0, max(0, len(text) - 2))):
        plain = [match.span() for match in pattern.plain.finditer(text, start, end)]
        assert [match.span() for match in pattern.finditer(text, start, end)] == plain
        first, found = pattern.plain.search(text, start, end), pattern.search(text, start, end)
        assert (first and first.span()) == (found and found.span())

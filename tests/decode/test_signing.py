"""Which bylines are left where an article has several."""

from __future__ import annotations

import pytest

from newsparse.decode.page import Decoded
from newsparse.decode.signing import signed_once
from newsparse.decode.states import State
from newsparse.rules.evidence import Said

H, B, E, P, W, N, A = (
    State.HEADLINE,
    State.BYLINE,
    State.EARLY_BYLINE,
    State.PARAGRAPH,
    State.WITHIN,
    State.NOTE,
    State.AFTER,
)


@pytest.mark.parametrize(
    ("decoded", "opened", "found"),
    [
        ([H, B, B, P, P], (), [H, B, B, P, P]),
        ([H, B, P, B, P], (), [H, B, P, W, P]),
        ([E, H, P, B, P, B], (), [E, H, P, W, P, A]),
        ([H, P, B, P, B], (), [H, P, B, P, B]),  # nobody signs above the text
        ([H, B, P, P, W, B], (5,), [H, B, P, P, W, N]),  # "Additional reporting by …"
        ([H, B, P, P, W, W, B], (6,), [H, B, P, P, W, W, A]),
        ([H, B, P, B, P], (3,), [H, B, P, W, P]),
        ([B, H, B], (), [B, H, B]),  # no text
        ([], (), []),
    ],
)
def test_an_article_is_signed_once(
    decoded: list[State], opened: tuple[int, ...], found: list[State]
) -> None:
    said = [Said(("byline: opened",) if i in opened else (), ()) for i in range(len(decoded))]
    states = signed_once(said, [Decoded(state, 0.5) for state in decoded])
    assert states == [Decoded(state, 0.5) for state in found]


def test_an_agency_may_sign_below_the_text() -> None:
    states = [Decoded(state, 0.5) for state in (H, B, P, P, B)]
    assert signed_once([Said((), ())] * 4 + [Said(("byline: agency",), ())], states) == states

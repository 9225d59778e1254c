"""An article is signed once: what looks like a byline further down, where one stands above it.

A chain knows a line's neighbours, and not whether the article has been signed before. The names
below are those of an author's box, of other articles, of people in photos.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.decode.page import Decoded
from newsparse.decode.states import State
from newsparse.rules.evidence import Said

SIGNED = (State.BYLINE, State.EARLY_BYLINE)
OPENED, AGENCY = "byline: opened", "byline: agency"
NEAR = 2  # lines below the text where it is told who else had a hand in it


def signed_once(said: Sequence[Said], decoded: Sequence[Decoded]) -> list[Decoded]:
    """The states of a page, without a byline below the first paragraph if one stands above it.

    "Additional reporting by …" right below the text is a note; the others are furniture. An
    agency's signature stays: it may sign what somebody has written.
    """
    states = [here.state for here in decoded]
    if State.PARAGRAPH not in states:
        return list(decoded)
    first = states.index(State.PARAGRAPH)
    if not any(state in SIGNED for state in states[:first]):
        return list(decoded)
    last = len(states) - 1 - states[::-1].index(State.PARAGRAPH)
    out = list(decoded)
    for i in range(first, len(states)):
        if states[i] is State.BYLINE and AGENCY not in said[i].line:
            note = OPENED in said[i].line and last < i <= last + NEAR
            other = State.NOTE if note else State.WITHIN if i < last else State.AFTER
            out[i] = Decoded(other, decoded[i].probability)
    return out

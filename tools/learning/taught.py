"""A page to be learned from: what the rules say of its lines, and what each line is."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsparse.decode.states import State
from newsparse.decode.whole import links_of
from newsparse.rules.evidence import Said


@attrs.frozen
class Taught:
    """A page with known states.

    Args:
        said: what the rules say of every line.
        states: of every line.
        house: who printed it; empty where the page was set together from several papers.
    """

    said: Sequence[Said]
    states: Sequence[State]
    house: str = ""


def taught_by(said: Sequence[Said], states: Sequence[State], house: str = "") -> Taught:
    """A page to be learned from as it is decoded: what is far from all text, as one link."""
    links = links_of(said)
    return Taught([said[i] for i in links], [states[i] for i in links], house)

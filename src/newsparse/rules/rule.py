"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from newsparse.rules.pages import Placed

Test = Callable[[Placed], str | None]


@attrs.frozen
class Rule:
    """A named reason.

    Args:
        name: unique.
        test: what it sees on a line: one of a few words, or None for nothing.
        reaches: whether the neighbouring lines hear of it.
    """

    name: str
    test: Test
    reaches: bool = False

"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

import attrs

from newsparse.rules.pages import Alone

At = TypeVar("At", bound=Alone, contravariant=True)  # noqa: PLC0105 (a line at its place)
Test = Callable[[At], str | None]


@attrs.frozen(eq=False, repr=False)
class Rule(Generic[At]):
    """A named reason. One that looks at a line alone can be asked of a line on its page too.

    Args:
        name: unique.
        test: what it sees on a line: one of a few words, or None for nothing.
        reaches: whether the neighbouring lines hear of it.
    """

    name: str
    test: Test[At]
    reaches: bool = False

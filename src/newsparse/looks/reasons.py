"""The reasons of all rows as data for the page's script, each rule's name written once."""

from __future__ import annotations

import json
from collections.abc import Sequence

from newsparse.looks.markup import printable
from newsparse.looks.source import Row


def reasons_data(shown: Sequence[Row]) -> str:
    """JSON that can stand in a ``<script>``: ``rules``, and ``said`` with, for every row, pairs
    of a rule's number and its strength, or null where nobody asked.

    >>> from newsparse.values import Block, Label, Reason, Span
    >>> block = Block(Label.NOTE, "x", Span(0, 1), reasons=(Reason("cue: </script>", 1.5),))
    >>> reasons_data([Row(block, "", (), "", beside=False)])
    '{"rules":["cue: \\\\u003c/script>"],"said":[[0,1.5]]}'
    """
    numbers: dict[str, int] = {}
    said: list[list[float] | None] = []
    for row in shown:
        reasons = row.block.reasons
        if reasons is None:
            said.append(None)
            continue
        pairs: list[float] = []
        for reason in reasons:
            number = numbers.setdefault(printable(reason.rule), len(numbers))
            pairs += (number, round(max(-99.0, min(99.0, reason.strength)), 2))
        said.append(pairs)
    told = json.dumps({"rules": list(numbers), "said": said}, separators=(",", ":"))
    return told.replace("<", "\\u003c")

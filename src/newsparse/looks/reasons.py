"""The reasons of all rows as data for the page's script, each rule's name written once."""

from __future__ import annotations

import json
from collections.abc import Sequence

from newsparse.looks.markup import printable
from newsparse.looks.source import Row
from newsparse.rules.told import sees


def reasons_data(shown: Sequence[Row]) -> str:
    """JSON that can stand in a ``<script>``.

    ``rules`` are the answers that were given, ``sees`` what each one's rule looks at; ``said``
    has, for every row, pairs of an answer's number and its strength, or null where nobody asked.

    >>> from newsparse.values import Block, Label, Reason, Span
    >>> block = Block(Label.NOTE, "x", Span(0, 1), reasons=(Reason("cue: </script>", 1.5),))
    >>> data = reasons_data([Row(block, "", (), "", beside=False)])
    >>> "</script>" in data, json.loads(data)["rules"], json.loads(data)["said"]
    (False, ['cue: </script>'], [[0, 1.5]])
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
    data = {"rules": list(numbers), "sees": [*map(sees, numbers)], "said": said}
    told = json.dumps(data, separators=(",", ":"))
    return told.replace("<", "\\u003c")

"""What the shipped strengths say, label by label, as a page of the docs.

Made whenever the docs are built, so that it cannot be older than the table.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.decode.strengths import STATES, STRENGTHS
from newsparse.decode.sums import Row
from newsparse.rules.told import sees

STRONGEST = 8
SHOWN = 0.3


def strengths_page() -> str:
    """A table for every state: the answers that speak most for and against it.

    >>> page = strengths_page()
    >>> "## byline" in page, "| byline: " in page
    (True, True)
    """
    lines: list[str] = []
    for index, state in enumerate(STATES):
        spoken = sorted(_spoken(index), key=lambda said: (-abs(said[1]), said[0]))[:STRONGEST]
        if spoken:
            lines += ["", f"## {state.value}", "", "| answer | strength | the rule looks at |"]
            lines += ["|---|---|---|"]
            lines += [
                f"| {_cell(said)} | {how:+.2f} | {_cell(sees(said))} |" for said, how in spoken
            ]
    return "\n".join(lines) + "\n"


def _spoken(index: int) -> Iterator[tuple[str, float]]:
    for prefix, table in (
        ("", STRENGTHS.line),
        ("above: ", STRENGTHS.above),
        ("below: ", STRENGTHS.below),
    ):
        for said, row in table.items():
            yield from ((prefix + said, how) for how in _of(row, index) if abs(how) >= SHOWN)


def _of(row: Row, index: int) -> Iterator[float]:
    return (strength for state, strength in row if state == index)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")

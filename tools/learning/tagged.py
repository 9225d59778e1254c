"""Lessons from tagged articles: the label in the left margin, the raw line on the right."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path

from newsparse.decode.states import LABELS, State
from newsparse.readers.text import read_text
from newsparse.rules.evidence import evidence
from newsparse.values import Label
from tests.tagged import read_case
from tools.learning.alignment import zoned
from tools.learning.taught import Taught, taught_by

LATE: dict[Label, State] = {
    label: state
    for state, label in LABELS.items()
    if label is not Label.FURNITURE and not state.value.startswith("early")
}


def tagged_lessons(folder: Path) -> Iterator[Taught]:
    """What the rules say of the lines of tagged articles, with the states of their margins."""
    for path in sorted(folder.rglob("*.txt")):
        case = read_case(path)
        labels = [Label(label) if label else None for label in case.labels]
        starts = [0]
        for line in case.raw.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        page = read_text(case.raw)
        found: list[State | None] = []
        for stretch in page.stretches:
            at = bisect_right(starts, stretch.span.start) - 1
            while at > 0 and labels[at] is None:
                at -= 1
            label = labels[at]
            found.append(LATE.get(label) if label else None)
        headline = found.index(State.HEADLINE) if State.HEADLINE in found else -1
        if headline >= 0:
            yield taught_by(evidence(page.stretches), zoned(found, headline), path.stem)

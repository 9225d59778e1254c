"""The same article as another paper would lay it out: more lessons from one annotation.

Papers differ in what stands between headline and text, and in what order, far more than in how
a byline or a caption looks. Re-arranging the top of an annotated page, and leaving parts of it
out, teaches that the order says little.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Sequence

from newsparse.decode.states import State
from newsparse.readers.text import read_text
from newsparse.rules.evidence import evidence
from tools.learning.taught import Taught, taught_by

Lines = list[tuple[str, State]]

TOP = (State.STANDFIRST, State.BYLINE, State.TIMESTAMP, State.CAPTION, State.CREDIT)
LEFT_OUT = 0.3  # share of the parts of the top that a variant goes without


def variants(name: str, lines: Lines, count: int) -> Iterator[Lines]:
    """Re-arranged copies of a page; the same name gives the same ones.

    Args:
        name: of the case and rendering.
        lines: text and state of every line.
        count: how many copies.
    """
    headline = next((i for i, (_, s) in enumerate(lines) if s is State.HEADLINE), None)
    first = next((i for i, (_, s) in enumerate(lines) if s is State.PARAGRAPH), None)
    if headline is None or first is None or first <= headline:
        return
    parts = groups(lines[headline + 1 : first])
    if not parts:
        return
    for number in range(count):
        choice = chance(f"{name} {number}")
        kept = [part for part in parts if choice.random() > LEFT_OUT]
        choice.shuffle(kept)
        top = [line for part in kept for line in part]
        before = lines[:headline] if choice.random() > LEFT_OUT else []
        yield [*before, lines[headline], *top, *lines[first:]]


def chance(name: str) -> random.Random:
    """A generator that is the same for the same name."""
    return random.Random(int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big"))


def groups(top: Sequence[tuple[str, State]]) -> list[Lines]:
    """The parts of the top that stay together: a photo with its credit, lines of furniture."""
    found: list[Lines] = []
    for line in top:
        kind = _kind(line[1])
        if found and _kind(found[-1][-1][1]) == kind:
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _kind(state: State) -> str:
    if state in (State.CAPTION, State.CREDIT):
        return "photo"
    return state.value if state in TOP else "other"


def read_as_text(lines: Lines, house: str = "") -> Taught | None:
    """The lines as the text reader sees them; None where it joins or splits them."""
    page = read_text("\n".join(text for text, _ in lines))
    if len(page.stretches) != len(lines):
        return None
    return taught_by(evidence(page.stretches), [state for _, state in lines], house)

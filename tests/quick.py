"""How processor time grows with a text: a guard that a busy machine does not trip."""

from __future__ import annotations

import time
from collections.abc import Callable

MOST = 3.0  # times as long for twice the text; 2 is linear, 4 is quadratic
NOISE = 0.01  # seconds


def is_linear(work: Callable[[str], object], text: str) -> bool:
    """Whether a text takes little more than twice as long as its first half.

    >>> is_linear(len, "a" * 1000)
    True
    >>> is_linear(lambda text: [a == b for a in text for b in text], "a" * 3000)
    False
    """
    work(text)  # What is imported or compiled on first use is not the text's.
    return _seconds(work, text) <= MOST * _seconds(work, text[: len(text) // 2]) + NOISE


def _seconds(work: Callable[[str], object], text: str) -> float:
    best = float("inf")
    for _ in range(3):
        began = time.process_time()
        work(text)
        best = min(best, time.process_time() - began)
    return best

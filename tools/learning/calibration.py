"""What a computed probability is worth: the share of blocks that were right at it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.optimize import isotonic_regression

from newsparse.decode.states import LABELS
from newsparse.values import Article
from tools.learning.lessons import Lesson

KNOTS = 12


def told(parsed: Sequence[tuple[Lesson, Article]]) -> tuple[list[float], list[bool]]:
    """Confidence of every block, and whether its label was right."""
    said, right = [], []
    for one, article in parsed:
        for block, state in zip(article.blocks, one.states, strict=True):
            said.append(block.confidence)
            right.append(block.label is LABELS[state])
    return said, right


def calibration_row(parsed: Sequence[tuple[Lesson, Article]]) -> str:
    """The ``confidence`` row of a table of strengths, from cross-validated articles."""
    said, right = told(parsed)
    order = np.argsort(np.array(said), kind="stable")
    x, y = np.array(said)[order], np.array(right, dtype=float)[order]
    fitted = isotonic_regression(y).x
    knots = []
    for part in np.array_split(np.arange(len(x)), KNOTS * 4):
        knots.append((float(x[part].mean()), float(fitted[part].mean())))
    rows: list[tuple[float, float]] = []
    for at, share in knots:
        if not rows or at - rows[-1][0] >= 1 / KNOTS or (at > 0.97 and at - rows[-1][0] > 0.008):
            rows.append((at, share))
    return "confidence | " + " | ".join(f"{at:.3f} {share:.3f}" for at, share in rows) + "\n"


def reliability(parsed: Sequence[tuple[Lesson, Article]]) -> str:
    """A table: of blocks said with so much confidence, so many were right."""
    said, right = told(parsed)
    lines = ["confidence   blocks   said  right"]
    for low in (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99):
        high = {0.0: 0.3, 0.3: 0.5, 0.5: 0.7, 0.7: 0.8, 0.8: 0.9, 0.9: 0.95, 0.95: 0.99}.get(
            low, 1.01
        )
        inside = [i for i, c in enumerate(said) if low <= c < high]
        if inside:
            mean = sum(said[i] for i in inside) / len(inside)
            share = sum(right[i] for i in inside) / len(inside)
            lines.append(f"{low:.2f}-{min(high, 1):.2f} {len(inside):9d} {mean:6.3f} {share:6.3f}")
    return "\n".join(lines)

"""Lines that a bracket holds together: opened at the end of one, closed at the end of another.

A photo's credit in an element of its own is printed so: "The pier (", "Image:", "Ana Ruiz)".
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.readers.lines import Line

CLOSED_BY = {"(": ")", "[": "]", "（": "）"}
MOST_HELD = 3  # lines from the opened bracket to the closing one
LONGEST_HELD = 80  # characters of each


def bracket_joints(lines: Sequence[Line]) -> list[str | None] | None:
    r"""What joins each line to the one before it, None where a stretch begins.

    Returns:
        None where no bracket holds lines together.

    >>> from newsparse.readers.lines import lines_of
    >>> bracket_joints(lines_of("The pier (\nImage:\nAna Ruiz)\nIt is old.").printed)
    [None, '', ' ', None]
    """
    found: list[str | None] = [None] * len(lines)
    for i, line in enumerate(lines):
        close = CLOSED_BY.get(line.text[-1:])
        if close and len(line.text) > 1:
            last = _closing(lines, i, close)
            for held in range(i + 1, last + 1):
                found[held] = "" if held == i + 1 else " "
    return found if any(joint is not None for joint in found) else None


def _closing(lines: Sequence[Line], opened: int, close: str) -> int:
    """The line whose end closes the bracket; the opening one where none does."""
    for i in range(opened + 1, min(opened + 1 + MOST_HELD, len(lines))):
        text = lines[i].text
        if len(text) > LONGEST_HELD:
            break
        if text[-1:] == close:
            return i
    return opened

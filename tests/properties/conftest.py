"""Says how many examples a run has generated."""

from __future__ import annotations

import pytest
import regex

PASSING = regex.compile(r"(\d+) passing")
GENERATED = pytest.StashKey[int]()


def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Add up what Hypothesis says of each property."""
    told = getattr(item, "hypothesis_statistics", "")
    count = sum(map(int, PASSING.findall(told)))
    item.config.stash[GENERATED] = item.config.stash.get(GENERATED, 0) + count


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the sum."""
    count = terminalreporter.config.stash.get(GENERATED, 0)
    if count:
        terminalreporter.write_line(f"{count:,} generated examples passed")

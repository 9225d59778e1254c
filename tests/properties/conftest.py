"""What all properties share; says how many examples a run has generated."""

from __future__ import annotations

from pathlib import Path

import pytest
import regex

WARNING = "newsparse.values.warnings.NewsparseWarning"
HERE = Path(__file__).parent
PASSING = regex.compile(r"(\d+) passing")
GENERATED = pytest.StashKey[int]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A generated text may look like the name of a file: that it is said so is no failure here."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.filterwarnings(f"ignore::{WARNING}"))


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

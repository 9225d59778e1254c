"""What all tests share: how Hypothesis runs, and where the annotated articles are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

# The same examples on every run; `--hypothesis-profile=long` goes looking for new ones.
settings.register_profile(
    "quick",
    max_examples=60,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
# Over all properties more than a hundred thousand.
settings.register_profile(
    "long", max_examples=1_700, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("quick")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of annotated articles and the scorer; not part of the project."""
    folder = Path(os.environ.get("NEWSPARSE_SHARED") or ROOT.parent / "shared")
    if not (folder / "corpus").is_dir():
        pytest.skip(f"no annotated articles: {folder} is absent (NEWSPARSE_SHARED names it)")
    return folder

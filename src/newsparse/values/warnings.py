"""The one category of warnings that newsparse gives."""

from __future__ import annotations


class NewsparseWarning(UserWarning):
    """What was given looks like something else than what it was read as."""

"""Patterns that are compiled when they are first asked. Knows no pattern itself.

An ordinary article asks about a third of all patterns, and to compile the others takes longer than
to parse it. What almost every article asks is compiled at once, with its module: a pattern that
waited costs a little more each time.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Callable
from typing import Any, cast

import regex

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


class _Asked:
    """A pattern that has been compiled: it has the methods of that as its own."""

    pattern: str


class _Waiting(_Asked):
    """A pattern that has not been asked yet."""

    def __init__(self, compiled: Callable[[str, int], Any], pattern: str, flags: int) -> None:
        self._compiled = compiled
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        pattern = _undisturbed(self._compiled, self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(pattern, method))
        # Methods are found faster where the class has no __getattr__; mypy knows no such change.
        self.__class__ = _Asked  # type: ignore[assignment]
        return getattr(self, name)


def _undisturbed(compiled: Callable[[str, int], Any], pattern: str, flags: int) -> Any:
    """The pattern compiled; of what comes and goes with that nothing is looked for to drop."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return compiled(pattern, flags)
    finally:
        if collecting:
            gc.enable()


def of_regex(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    r"""A pattern of ``regex``, compiled when it is first asked.

    >>> of_regex(r"\p{Lu}").findall("Ana Ruiz")
    ['A', 'R']
    """
    # Flags as a plain number are several times as quick to look at.
    return cast("regex.Pattern[str]", _Waiting(regex.compile, pattern, int(flags)))


def of_re(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern of ``re``, compiled when it is first asked.

    >>> of_re("[a-c]").search("Jacob").start()
    1
    """
    return cast("re.Pattern[str]", _Waiting(re.compile, pattern, int(flags)))

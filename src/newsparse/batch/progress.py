"""A bar on the terminal while results flow by; tqdm draws it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sized
from typing import TypeVar

_Result = TypeVar("_Result")


def shown(results: Iterator[_Result], items: Iterable[object]) -> Iterator[_Result]:
    """The same results, counted by a bar on standard error where that is a terminal.

    Args:
        results: what flows by.
        items: what they are made from; tells how many there will be, if it can.

    Raises:
        ImportError: tqdm is not installed.
    """
    try:
        from tqdm import tqdm  # noqa: PLC0415 (an extra)
    except ImportError as missing:
        message = "showing progress needs tqdm: pip install newsparse[progress]"
        raise ImportError(message) from missing
    total = len(items) if isinstance(items, Sized) else None

    def counted() -> Iterator[_Result]:
        # disable=None: only where standard error is a terminal.
        with tqdm(total=total, unit=" articles", disable=None) as bar:
            for result in results:
                yield result
                bar.update()

    return counted()

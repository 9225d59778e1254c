"""``parse_many``: any number of texts, lazily, in order, on as many cores as wanted."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar, overload

import attrs

from newsparse.api import parse
from newsparse.batch.failure import Failure
from newsparse.batch.ordered import outcomes_in_order
from newsparse.batch.progress import shown
from newsparse.values import Article

_Key = TypeVar("_Key")
_Raw = TypeVar("_Raw", str, bytes)
_Result = TypeVar("_Result")


@overload
def parse_many(
    texts: Iterable[tuple[_Key, str]], *, workers: int | None = None, progress: bool = False
) -> Iterator[tuple[_Key, Article | Failure]]: ...


@overload
def parse_many(
    texts: Iterable[str], *, workers: int | None = None, progress: bool = False
) -> Iterator[Article | Failure]: ...


@overload
def parse_many(
    texts: Iterable[tuple[_Key, _Raw]],
    *,
    workers: int | None = None,
    using: Callable[[_Raw], _Result],
    progress: bool = False,
) -> Iterator[tuple[_Key, _Result | Failure]]: ...


@overload
def parse_many(
    texts: Iterable[_Raw],
    *,
    workers: int | None = None,
    using: Callable[[_Raw], _Result],
    progress: bool = False,
) -> Iterator[_Result | Failure]: ...


def parse_many(
    texts: Iterable[Any],
    *,
    workers: int | None = None,
    using: Callable[[Any], Any] = parse,
    progress: bool = False,
) -> Iterator[Any]:
    """Parse texts one after another, on several cores, and give the articles in the same order.

    Lazy: the input is read only some chunks ahead of what has been taken, so it may be endless,
    and memory does not grow with it. An item that cannot be parsed is a ``Failure`` in its place;
    one that kills its worker costs nothing but itself. Workers end with the iteration: when it is
    at its end, closed, dropped, or interrupted by Ctrl-C.

    Args:
        texts: strings, or pairs of any key and a string; for pairs, pairs come back.
        workers: number of processes; None for one a usable core, 0 to parse in this process.
        using: what is done with each text, a function that other processes can import. Only its
            result travels back, so let it make what is wanted in the end: a row, a line of JSON.
        progress: show a bar on standard error if it is a terminal; needs ``newsparse[progress]``.

    Raises:
        ValueError: ``workers`` is below 0.
        ImportError: a bar was asked for and tqdm is not installed.
        RuntimeError: worker processes cannot be started (while iterating).

    >>> for key, article in parse_many([("a", "Rain"), ("b", None)], workers=0):
    ...     print(key, type(article).__name__)
    a Article
    b Failure
    >>> next(parse_many(["one two", "three"], workers=0, using=str.split))
    ['one', 'two']
    """
    if workers is None:
        workers = usable_cores()
        workers = workers if workers > 1 else 0
    if workers < 0:
        raise ValueError(f"workers is {workers}: give a number of processes, 0 for none, or None")
    results = _keyed(texts, using, workers)
    return shown(results, texts) if progress else results


def usable_cores() -> int:
    """How many cores this process may use.

    >>> usable_cores() >= 1
    True
    """
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _keyed(texts: Iterable[Any], using: Callable[[Any], Any], workers: int) -> Iterator[Any]:
    """Keys stay here, in the order of the texts; only what stands beside them travels."""
    keys: deque[tuple[bool, Any]] = deque()

    def without_keys() -> Iterator[Any]:
        for item in texts:
            paired = isinstance(item, tuple) and len(item) == 2
            keys.append((paired, item[0] if paired else None))
            yield item[1] if paired else item

    for position, result in enumerate(outcomes_in_order(without_keys(), using, workers)):
        paired, key = keys.popleft()
        if isinstance(result, Failure):
            result = attrs.evolve(result, position=position)  # noqa: PLW2901
        yield (key, result) if paired else result

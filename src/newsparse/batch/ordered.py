"""Items in, outcomes out, in the same order and in bounded memory, over a crew of workers.

Decides how far ahead the input is read. A chunk that takes long holds up those behind it, and
then the input is not read on either.
"""

from __future__ import annotations

import pickle
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sized
from typing import Any

import attrs

from newsparse.batch.failure import Failure, failure_of
from newsparse.batch.jobs import Done, Job
from newsparse.batch.outcome import opened, outcome

# Few enough for results to flow, many enough for the way between processes not to count.
CHUNK_ITEMS = 16
CHUNK_CHARACTERS = 200_000
CHUNKS_AHEAD = 4


@attrs.define
class _Chunk:
    """Outcomes that are there, by place; the chunk is whole when as many as items."""

    size: int
    outcomes: dict[int, bytes | Failure] = attrs.field(factory=dict)

    def job(self, number: int, items: Iterable[Any]) -> Job:
        """The job to be done for it; an item that cannot travel is a failure already."""
        sealed = {}
        for place, item in enumerate(items):
            try:
                sealed[place] = pickle.dumps(item, pickle.HIGHEST_PROTOCOL)
            except Exception as error:  # Pickling calls methods of the item's own class.
                self.outcomes[place] = failure_of(error, "")
        return Job(number, list(sealed), list(sealed.values()))

    def take(self, done: Done) -> None:
        """Put what is done in its places."""
        if isinstance(done.outcomes, Failure):
            self.outcomes.update(dict.fromkeys(done.job.places, done.outcomes))
        else:
            self.outcomes.update(zip(done.job.places, done.outcomes, strict=True))

    def is_whole(self) -> bool:
        """Whether no outcome is missing."""
        return len(self.outcomes) == self.size

    def in_order(self) -> Iterator[Any]:
        """Its outcomes, each let go of as it is taken."""
        for place in range(self.size):
            told = self.outcomes.pop(place)
            yield told if isinstance(told, Failure) else opened(told)


def outcomes_in_order(
    items: Iterable[Any], using: Callable[[Any], Any], workers: int
) -> Iterator[Any]:
    """What the function makes of each item, in the order of the items.

    Args:
        items: read only as far ahead as the workers need. If reading raises an Exception, it is
            raised after the outcomes of all items before it.
        using: called on each item; what it raises becomes a ``Failure`` in the item's place.
        workers: number of processes; 0 to work in this one.

    >>> list(outcomes_in_order(["one", None, "three"], len, 0))[::2]
    [3, 5]
    """
    if workers == 0:
        yield from (outcome(using, item) for item in items)
        return
    # Only here: a program that parses one article should not wait for multiprocessing.
    from newsparse.batch.crew import Crew  # noqa: PLC0415

    chunks = _chunks(items)
    pending: deque[_Chunk] = deque()
    first = 0  # number of the first chunk that is pending
    at_end = False
    error: Exception | None = None
    with Crew(using, workers) as crew:
        while pending or not at_end:
            while not at_end and len(pending) < CHUNKS_AHEAD * workers:
                try:
                    items_read = next(chunks, None)
                except Exception as raised:  # The caller's iterable: raised again in its place.
                    error, items_read = raised, None
                if items_read is None:
                    at_end = True
                    continue
                pending.append(_Chunk(len(items_read)))
                crew.submit(pending[-1].job(first + len(pending) - 1, items_read))
            if not pending:
                break
            for done in crew.done(waiting=not pending[0].is_whole()):
                pending[done.job.chunk - first].take(done)
            if pending[0].is_whole():
                yield from pending.popleft().in_order()
                first += 1
    if error is not None:
        raise error


def _chunks(items: Iterable[Any]) -> Iterator[list[Any]]:
    """The items in chunks; the last before an error is given out before the error is."""
    chunk: list[Any] = []
    size = 0
    try:
        for item in items:
            chunk.append(item)
            size += len(item) if isinstance(item, Sized) else 1
            if len(chunk) >= CHUNK_ITEMS or size >= CHUNK_CHARACTERS:
                yield chunk
                chunk, size = [], 0
    except Exception:
        if chunk:
            yield chunk
        raise
    if chunk:
        yield chunk

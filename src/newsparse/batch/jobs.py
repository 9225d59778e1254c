"""What goes to a worker and what comes back. Facts only."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsparse.batch.failure import Failure


@attrs.frozen
class Job:
    """Items that go to a worker together.

    Args:
        chunk: number of the chunk they belong to.
        places: the place in the chunk of each.
        items: the items, pickled each for itself.
    """

    chunk: int
    places: Sequence[int]
    items: Sequence[bytes]


@attrs.frozen
class Done:
    """A job's outcomes, each in bytes of its own, or a failure for its only item."""

    job: Job
    outcomes: Sequence[bytes] | Failure

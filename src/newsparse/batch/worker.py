"""What runs in a worker process: jobs come in, outcomes go out, in the same order.

Knows nothing of the order of the whole, nor of other workers.
"""

from __future__ import annotations

import pickle
import signal
from collections.abc import Callable, Iterable
from multiprocessing.connection import Connection
from queue import SimpleQueue
from threading import Thread
from typing import Any

from newsparse.batch.failure import Failure, failure_of
from newsparse.batch.outcome import opened, outcome

# The first message of a worker: it has started and can work.
READY = b""


def work(
    connection: Connection, using: Callable[[Any], Any], inherited: Iterable[Connection]
) -> None:
    """Answer jobs until the other end is closed.

    Args:
        connection: jobs come from it and outcomes go to it.
        using: what is done with each item.
        inherited: connections of others that came along with a fork; while they are open here,
            nobody would learn that the other end is gone.
    """
    # Ctrl-C reaches all processes of a terminal; the one that reads the input decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    for other in inherited:
        other.close()
    jobs: SimpleQueue[bytes | None] = SimpleQueue()
    # Jobs are taken off the wire at once: the sender never waits for one that is still at work.
    Thread(target=_receive, args=(connection, jobs), daemon=True).start()
    try:
        connection.send_bytes(READY)
        while (job := jobs.get()) is not None:
            sealed: list[bytes] = pickle.loads(job)
            connection.send_bytes(pickle.dumps([_sealed(using, item) for item in sealed]))
    except (BrokenPipeError, ConnectionResetError):
        return


def _receive(connection: Connection, jobs: SimpleQueue[bytes | None]) -> None:
    try:
        while True:
            jobs.put(connection.recv_bytes())
    except (EOFError, OSError):
        jobs.put(None)


def _sealed(using: Callable[[Any], Any], item: bytes) -> bytes:
    """The outcome in bytes of its own, so that one that cannot travel fails alone."""
    result = opened(item)
    if not isinstance(result, Failure):
        result = outcome(using, result)
    try:
        return pickle.dumps(result, pickle.HIGHEST_PROTOCOL)
    except Exception as error:  # Pickling calls methods of the result's own class.
        return pickle.dumps(failure_of(error, ""))

"""Worker processes, and the jobs they have in hand; a dead worker is replaced.

Decides which worker gets which job and whose fault a death is; knows nothing of order.
"""

from __future__ import annotations

import multiprocessing
import pickle
import signal
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Any

import attrs

from newsparse.batch.failure import Failure, FailureKind
from newsparse.batch.jobs import Done, Job
from newsparse.batch.worker import READY, work

# One at work and one at hand: a worker never waits for the next.
IN_HAND = 2
SECONDS_TO_END = 5.0
NOT_STARTING = (
    "worker processes end before they begin. In a script, call parse_many under "
    "`if __name__ == '__main__':`, and give `using` a function that a new process can import"
)


@attrs.define(eq=False)
class _Worker:
    process: BaseProcess
    connection: Connection
    jobs: deque[Job] = attrs.field(factory=deque)
    ready: bool = False


class Crew:
    """So many worker processes with one function to call; ``with`` ends them."""

    def __init__(self, using: Callable[[Any], Any], count: int) -> None:
        """Start them."""
        self._using = using
        self._waiting: deque[Job] = deque()
        self._workers: list[_Worker] = []
        for _ in range(count):
            self._start()

    def __enter__(self) -> Crew:
        """The crew itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End all workers at once, whatever they have in hand."""
        for worker in self._workers:
            worker.connection.close()
            worker.process.terminate()
        for worker in self._workers:
            _exit_code(worker.process)

    def submit(self, job: Job) -> None:
        """Give a job to whoever has time; it waits where nobody has."""
        self._waiting.append(job)
        self._hand_out()

    def done(self, *, waiting: bool) -> Iterator[Done]:
        """The jobs that are done by now, or, ``waiting``, when a worker has said something."""
        saying = set(wait([w.connection for w in self._workers], None if waiting else 0))
        for worker in [w for w in self._workers if w.connection in saying]:
            try:
                message = worker.connection.recv_bytes()
            except (EOFError, OSError):
                yield from self._bury(worker)
                continue
            if message == READY:
                worker.ready = True
            else:
                yield Done(worker.jobs.popleft(), pickle.loads(message))
        self._hand_out()

    def _start(self) -> None:
        context = multiprocessing.get_context()
        ours, theirs = context.Pipe()
        inherited: list[Connection] = []
        if context.get_start_method() == "fork":
            inherited = [ours, *(worker.connection for worker in self._workers)]
        process = context.Process(target=work, args=(theirs, self._using, inherited), daemon=True)
        with _without_interrupts():
            process.start()
        theirs.close()
        self._workers.append(_Worker(process, ours))

    def _hand_out(self) -> None:
        while self._waiting:
            worker = min(self._workers, key=lambda worker: len(worker.jobs))
            if len(worker.jobs) >= IN_HAND:
                return
            job = self._waiting.popleft()
            worker.jobs.append(job)
            try:
                worker.connection.send_bytes(pickle.dumps(list(job.items)))
            except (BrokenPipeError, ConnectionResetError):
                return  # It is dead, and will be buried with the job in its hands.

    def _bury(self, worker: _Worker) -> Iterator[Done]:
        """Replace a dead worker; the job it was at is tried item by item, to find the culprit."""
        code = _exit_code(worker.process)
        self._workers.remove(worker)
        worker.connection.close()
        if not worker.ready:
            raise RuntimeError(NOT_STARTING)
        again = list(worker.jobs)
        if again:
            job = again.pop(0)
            if len(job.items) == 1:
                yield Done(job, Failure(FailureKind.CRASHED, _cause(code)))
            else:
                pairs = zip(job.places, job.items, strict=True)
                again[:0] = [Job(job.chunk, [place], [item]) for place, item in pairs]
        self._waiting.extendleft(reversed(again))
        self._start()


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Ctrl-C is kept waiting, so that it never meets a process half begun."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _exit_code(process: BaseProcess) -> int | None:
    """How a process that is ending ends; one that does not is killed."""
    process.join(SECONDS_TO_END)
    if process.is_alive():
        process.kill()
        process.join()
    code = process.exitcode
    process.close()
    return code


def _cause(code: int | None) -> str:
    if code is not None and code < 0:
        return f"the worker was ended by signal {-code}"
    return f"the worker ended with status {code}"

"""A worker, in the process of the test: it answers jobs until the other end is closed."""

from __future__ import annotations

import pickle
import signal
from collections.abc import Iterator
from multiprocessing import Pipe
from threading import Thread
from typing import Any

import pytest

from newsparse.batch.failure import Failure, FailureKind
from newsparse.batch.worker import READY, work
from tests.batch.slow_functions import obeyed


@pytest.fixture
def signals() -> Iterator[None]:
    """What the process does on signals, as it was."""
    kept = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, what in kept.items():
        signal.signal(number, what)


def job(*items: Any) -> bytes:
    return pickle.dumps([pickle.dumps(item) for item in items])


def answers(said: bytes) -> list[Any]:
    return [pickle.loads(sealed) for sealed in pickle.loads(said)]


@pytest.mark.usefixtures("signals")
def test_jobs_are_answered_in_order_until_the_other_end_is_closed() -> None:
    ours, theirs = Pipe()
    inherited, _ = Pipe()
    said: list[bytes] = []

    def ask() -> None:
        said.append(ours.recv_bytes())
        for asked in (job("a", "b"), job("raise", "untransportable", "c"), job()):
            ours.send_bytes(asked)
            said.append(ours.recv_bytes())
        ours.close()

    asking = Thread(target=ask)
    asking.start()
    work(theirs, obeyed, [inherited])
    asking.join()
    ready, first, second, third = said
    assert ready == READY
    assert answers(first) == ["a", "b"]
    raised, stays, last = answers(second)
    assert [failure.kind for failure in (raised, stays)] == [FailureKind.ERROR] * 2
    assert last == "c"
    assert answers(third) == []
    assert inherited.closed


@pytest.mark.usefixtures("signals")
def test_what_cannot_be_opened_is_a_failure_of_its_own() -> None:
    ours, theirs = Pipe()
    said: list[bytes] = []

    def ask() -> None:
        ours.recv_bytes()
        ours.send_bytes(pickle.dumps([b"no pickle", pickle.dumps("a")]))
        said.append(ours.recv_bytes())
        ours.close()

    asking = Thread(target=ask)
    asking.start()
    work(theirs, obeyed, [])
    asking.join()
    failure, whole = answers(said[0])
    assert isinstance(failure, Failure)
    assert whole == "a"


@pytest.mark.usefixtures("signals")
def test_a_worker_ends_where_nobody_listens_any_more() -> None:
    ours, theirs = Pipe()
    ours.close()
    work(theirs, obeyed, [])


@pytest.mark.usefixtures("signals")
def test_ctrl_c_is_left_to_the_one_that_reads_the_input() -> None:
    ours, theirs = Pipe()
    ours.close()
    work(theirs, obeyed, [])
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL

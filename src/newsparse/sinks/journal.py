"""How far an unfinished output is, on disk, in one step: either the old state or the new.

Until an output is whole it stands in ``NAME.part``, and ``NAME.part.json`` says how far it counts.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import IO, Any

import attrs

try:
    import fcntl
except ImportError:  # Not a POSIX system: nobody is kept out.
    fcntl = None  # type: ignore[assignment]


class UnfinishedError(ValueError):
    """An unfinished output that this run cannot go on with; the message says what to do."""


@attrs.frozen
class State:
    """How far an output is.

    Args:
        run: what the run is over and how, as a fingerprint.
        items: how many items of the input are in the output.
        size: how much of the output they take, in the output's own unit.
        failures: how many of the items are failures.
    """

    run: str
    items: int = 0
    size: int = 0
    failures: int = 0


def part_of(out: Path) -> Path:
    """Where an output stands until it is whole.

    >>> part_of(Path("a.jsonl")).name
    'a.jsonl.part'
    """
    return out.with_name(f"{out.name}.part")


def journal_of(out: Path) -> Path:
    """Where it is said how far an output is."""
    return out.with_name(f"{out.name}.part.json")


def read_state(out: Path, run: str) -> State:
    """The state written last, or that of a run that has not begun.

    Raises:
        UnfinishedError: the state is of another run, or cannot be read.
    """
    path = journal_of(out)
    try:
        state = State(**json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return State(run)
    except (ValueError, TypeError):
        raise damaged(out) from None
    if state.run != run:
        raise UnfinishedError(
            f"{path} is of a run over other inputs, with other options or by another version: "
            "give the same again, or --overwrite to begin anew"
        )
    return state


def write_state(out: Path, state: State) -> None:
    """Put the state where ``read_state`` finds it; a kill leaves the old or the new."""
    path = journal_of(out)
    new = path.with_name(f"{path.name}.new")
    with new.open("w", encoding="utf-8") as file:
        json.dump(attrs.asdict(state), file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, path)


def grown(state: State, rows: int, size: int, failures: int) -> State:
    """The state after so many more rows of the given size, so many of them failures.

    >>> grown(State("a", 2, 10, 1), 3, 40, 0)
    State(run='a', items=5, size=50, failures=1)
    """
    return State(state.run, state.items + rows, state.size + size, state.failures + failures)


def keep_others_out(file: IO[Any]) -> None:
    """Hold a file that is open for writing until it is closed or this process ends.

    Raises:
        UnfinishedError: another process holds it.
    """
    if fcntl is None:
        return
    try:
        # Not flock: it would stay with workers that outlive a killed run for a moment.
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        raise UnfinishedError(f"another process is writing {file.name}") from None


def damaged(out: Path) -> UnfinishedError:
    """The error to raise where an unfinished output is not as its journal says."""
    return UnfinishedError(
        f"{part_of(out)} and {journal_of(out)} do not agree: --overwrite begins anew"
    )


def clear_unfinished(out: Path) -> None:
    """Take away what an unfinished run left."""
    journal = journal_of(out)
    for path in (part_of(out), journal, journal.with_name(f"{journal.name}.new")):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)

"""How far an unfinished output is, on disk, in one step: either the old state or the new."""

from __future__ import annotations

import json
import os
from pathlib import Path

import attrs


class OtherRunError(ValueError):
    """An unfinished output belongs to a run over other inputs or with other options."""


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


def read_state(path: Path, run: str) -> State:
    """The state written last, or that of a run that has not begun.

    Raises:
        OtherRunError: the state is of another run.
    """
    try:
        state = State(**json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return State(run)
    if state.run != run:
        raise OtherRunError(
            f"{path} is of a run over other inputs or with other options: "
            "give the same again, or --overwrite to begin anew"
        )
    return state


def write_state(path: Path, state: State) -> None:
    """Put the state where ``read_state`` finds it; a kill leaves the old or the new."""
    new = path.with_name(f"{path.name}.new")
    with new.open("w", encoding="utf-8") as file:
        json.dump(attrs.asdict(state), file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, path)

"""The command ``newsparse`` with blocks of few rows; killed at a step of its output if wanted.

    python -m tests.many_in_small_blocks STEP [arguments of newsparse]

A step is a call or a return in the modules that write the output. With STEP 0 the run goes to its
end; else it gets SIGKILL at that step, wherever that is: between two blocks, behind a block that
does not count yet, in the middle of a journal.
"""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType
from typing import Any

from newsparse import command_line, command_many

ROWS_IN_BLOCK = 2
WRITING = ("newsparse.command_many", "newsparse.sinks")


def kill_at(step: int) -> None:
    """Let this process be killed at its so-manieth step from now on, 1 for the first."""
    left = step

    def count(frame: FrameType, event: str, _: Any) -> None:
        nonlocal left
        if frame.f_globals.get("__name__", "").startswith(WRITING):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    # A worker takes no part in writing, and its death would be told as a failure of its article.
    os.register_at_fork(after_in_child=lambda: sys.setprofile(None))
    sys.setprofile(count)


if __name__ == "__main__":
    command_many.ROWS_IN_BLOCK = ROWS_IN_BLOCK
    if int(sys.argv[1]):
        kill_at(int(sys.argv[1]))
    raise SystemExit(command_line.main(sys.argv[2:]))

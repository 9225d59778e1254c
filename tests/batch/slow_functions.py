"""Functions for workers to call: some take long, some raise, some kill the process."""

from __future__ import annotations

import os
import signal
import time


class Untransportable:
    """A result that cannot be pickled."""

    def __reduce__(self) -> str:
        raise ValueError("stays here")


def length(text: str) -> int:
    return len(text)


def obeyed(text: str) -> object:
    """Does what the text says, else gives it back."""
    match text:
        case "raise":
            raise RuntimeError("as told")
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case "leave":
            os._exit(3)
        case "untransportable":
            return Untransportable()
        case "sleep":
            time.sleep(0.2)
        case "long":
            return "x" * 3_000_000
    return text


def process_of(text: str) -> tuple[str, int]:
    time.sleep(0.02)
    return text, os.getpid()

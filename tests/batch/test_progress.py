from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsparse import parse_many

pty = pytest.importorskip("pty")
termios = pytest.importorskip("termios")
pytest.importorskip("tqdm")

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = """
from newsparse import parse_many

assert len(list(parse_many(["Rain"] * 30, workers=0, using=str.upper, progress=True))) == 30
"""


def said_on_a_terminal(script: str) -> str:
    """What a script says on standard error, where that is a terminal."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 100))
    process = subprocess.Popen([sys.executable, "-c", script], stderr=theirs, cwd=ROOT)
    os.close(theirs)
    told = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # The other end is closed.
            break
        if not piece:
            break
        told += piece
    os.close(ours)
    assert process.wait() == 0
    return told.decode()


def test_a_bar_on_a_terminal() -> None:
    assert "30/30" in said_on_a_terminal(SCRIPT)


def test_no_bar_elsewhere() -> None:
    told = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, check=True, cwd=ROOT)
    assert told.stderr == b""


def test_without_tqdm_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm", None)
    with pytest.raises(ImportError, match=r"newsparse\[progress\]"):
        parse_many(["Rain"], workers=0, progress=True)

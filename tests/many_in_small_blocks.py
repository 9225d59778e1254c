"""The command ``newsparse`` with blocks of few rows, so that a kill falls between them."""

from __future__ import annotations

from newsparse import command_line, command_many

ROWS_IN_BLOCK = 2

if __name__ == "__main__":
    command_many.ROWS_IN_BLOCK = ROWS_IN_BLOCK
    raise SystemExit(command_line.main())

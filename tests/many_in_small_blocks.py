"""The command ``newsparse`` with blocks of few rows, so that a kill falls between them."""

from __future__ import annotations

from newsparse import command_line, command_many

if __name__ == "__main__":
    command_many.ROWS_IN_BLOCK = 4
    raise SystemExit(command_line.main())

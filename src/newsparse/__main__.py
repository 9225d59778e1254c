"""``python -m newsparse``: the same as the command ``newsparse``."""

from newsparse.command_line import main

if __name__ == "__main__":
    raise SystemExit(main())

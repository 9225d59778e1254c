"""Move tagged cases between their folders and ``known_failures``, by what the parser says today.

    python -m tools.sort_cases [--lower]

A known failure that is read right goes back to the folder it came from. A case that is read
wrongly is only named; with ``--lower`` it becomes a known failure, which lowers what the tests
hold the parser to, so it should be done knowingly.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.tagged import KNOWN_FAILURES, misreadings, read_case

CASES = Path(__file__).resolve().parent.parent / "tests" / "cases"


def main(arguments: list[str] | None = None) -> int:
    """Move the cases and return how many are read wrongly and were left where they are.

    Args:
        arguments: the words after the script's name; those of the process if None.
    """
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--lower", action="store_true", help="make failing cases known failures")
    options = parser.parse_args(arguments)
    wrong = 0
    for path in sorted(CASES.glob("**/*.txt")):
        home = path.relative_to(CASES)
        known = home.parts[0] == KNOWN_FAILURES
        misread = misreadings(read_case(path))
        if not misread and known:
            move(path, CASES / Path(*home.parts[1:]))
        elif misread and not known and options.lower:
            move(path, CASES / KNOWN_FAILURES / home)
        elif misread and not known:
            print(home, *misread, sep="\n    ")
            wrong += 1
    return wrong


def move(path: Path, to: Path) -> None:
    """Move a case and say so."""
    to.parent.mkdir(parents=True, exist_ok=True)
    path.rename(to)
    print(f"{path.relative_to(CASES)} -> {to.relative_to(CASES)}")


if __name__ == "__main__":
    raise SystemExit(1 if main() else 0)

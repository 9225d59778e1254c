"""Write all cue tables, and what is made of them, into files that are quick to read.

    python -m tools.merge_cues

To be run after a change of a table in ``src/newsparse/cues/`` or of a module that makes tables of
them. Until then the tables themselves are read, which is slower and right all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from newsparse.cues import kept, merged, sources, tables

HEADING = """\
# All cue tables in one file, written from them by tools/merge_cues.py: never edited by hand.
# A heading has the table's name, a fingerprint of what it was made from, and the code.
"""


def merged_file() -> str:
    """The text of the file."""
    parts = (tables.written(name, sources.table(name)) for name in sources.names())
    return HEADING + "".join(parts)


KEPT_HEADING = """\
# Tables made from the cue tables by tools/merge_cues.py: never edited by hand. A heading has the
# module that makes them, and a fingerprint of what they were made from. A number stands for a
# table of words; the last part has the words of all of them.
"""
PACKAGE = Path(kept.__file__).parents[1]


def kept_tables() -> Iterator[kept.Kept]:
    """The tables of every module that has such."""
    merged.kept_unions()
    for path in sorted(PACKAGE.rglob("*.py")):
        if "\nKEPT = Kept(" in path.read_text(encoding="utf-8"):
            name = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
            yield import_module(name).KEPT


def kept_file() -> str:
    """The text of the file of what is made of the tables."""
    return KEPT_HEADING + kept.written(kept_tables())


if __name__ == "__main__":
    Path(tables.__file__).with_name(tables.FILE).write_text(merged_file(), encoding="utf-8")
    made = Path(kept.__file__).with_name(kept.FILE)
    made.write_text("", encoding="utf-8")  # so that all is made anew
    made.write_text(kept_file(), encoding="utf-8")

"""Write all cue tables into one file that is quick to read.

    python -m tools.merge_cues

To be run after a change of a table in ``src/newsparse/cues/languages/`` or of ``common.py``. Until
then the table itself is read, which is slower and right all the same.
"""

from __future__ import annotations

from pathlib import Path

from newsparse.cues import merged, sources

HEADING = """\
# All cue tables in one file, written from them by tools/merge_cues.py: never edited by hand.
# A heading has the table's name, a fingerprint of what it was made from, and the code.
"""


def merged_file() -> str:
    """The text of the file."""
    parts = (merged.written(name, sources.table(name)) for name in sources.names())
    return HEADING + "".join(parts)


if __name__ == "__main__":
    Path(merged.__file__).with_name(merged.FILE).write_text(merged_file(), encoding="utf-8")

"""Tables that are made from the cue tables, kept ready to be read.

To work out what the words of all languages come to, which of them may open a byline and which are
plain, takes many times as long as to read it. ``tools/merge_cues.py`` writes ``kept.txt``, a part
for each module that makes such tables. A part is read where it was made of the same cue tables by
the same module; else the tables are made anew. So the two cannot get out of step; a stale part
only makes the first use slower.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from os.path import dirname, join
from zlib import crc32

from newsparse.cues.sources import of_all
from newsparse.cues.table import Words

FILE = "kept.txt"
_BETWEEN, _IS = "\t", " = "


class Kept:
    """The tables of one module.

    Args:
        name: the module's name.
        path: its file.
    """

    def __init__(self, name: str, path: str) -> None:
        """The tables of a module: those kept, where they are fresh."""
        self.heading = f"{name.removeprefix('newsparse.')} {_fingerprint(path)}".rstrip()
        self._made: dict[str, Callable[[], Iterable[str]]] = {}

    @cached_property
    def _rows(self) -> dict[str, bytes]:
        return _rows_of(self.heading)

    def ordered(self, name: str, make: Callable[[], Iterable[str]]) -> tuple[str, ...]:
        """The entries of a table, in the order they are made in."""
        self._made[name] = make
        row = self._rows.pop(name, None)
        return tuple(make()) if row is None else tuple(_cells(row))

    def words(self, name: str, make: Callable[[], Iterable[str]]) -> Words:
        """The entries of a table."""
        self._made[name] = lambda: sorted(make())
        row = self._rows.pop(name, None)
        return frozenset(make()) if row is None else frozenset(_cells(row))

    def pairs(self, name: str, make: Callable[[], Mapping[str, str]]) -> Mapping[str, str]:
        """The entries of a table, and what each stands for."""
        self._made[name] = lambda: (part for pair in sorted(make().items()) for part in pair)
        row = self._rows.pop(name, None)
        if row is None:
            return make()
        cells = _cells(row)
        return dict(zip(cells[::2], cells[1::2], strict=True))

    def written(self) -> str:
        """The part of the file, made anew."""
        rows = (
            f"{name}{_IS}{_BETWEEN.join(make())}\n" for name, make in sorted(self._made.items())
        )
        return f"[{self.heading}]\n{''.join(rows)}"


def _cells(row: bytes) -> list[str]:
    # A word that stands in several tables is kept several times: to look for it takes longer than
    # all else here.
    return row.decode().split(_BETWEEN) if row else []


def _fingerprint(path: str) -> str:
    """A number that changes with a module and with the cue tables; "" where either is gone."""
    try:
        with open(path, "rb") as file:
            return f"{crc32(file.read(), of_all()):08x}"
    except OSError:
        return ""


@cache
def _parts() -> dict[bytes, bytes]:
    """Heading -> rows, of the file. Each is taken out once it is asked for."""
    try:
        with open(join(dirname(__file__), FILE), "rb") as file:
            parts = (part.partition(b"]\n") for part in file.read().split(b"\n[")[1:])
            return {heading: rows for heading, _, rows in parts}
    except OSError:
        return {}


def _rows_of(heading: str) -> dict[str, bytes]:
    """Name of a table -> its entries as they are written; those missing must be made.

    Not decoded yet: a row of plain ASCII takes less than one with a letter from elsewhere.
    """
    parts = _parts()
    name, _, fingerprint = heading.partition(" ")
    wanted = heading.encode()
    if not fingerprint:
        # The sources were left out, by somebody who has not changed them.
        wanted = next((head for head in parts if head.startswith(f"{name} ".encode())), b"")
    rows = (row.partition(_IS.encode()) for row in parts.pop(wanted, b"").split(b"\n"))
    return {table.decode(): entries for table, _, entries in rows}

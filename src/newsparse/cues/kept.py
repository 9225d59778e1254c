"""Tables that are made from the cue tables, kept ready to be read.

To work out what the words of all languages come to, which of them may open a byline and which are
plain, takes many times as long as to read it. ``tools/merge_cues.py`` writes ``kept.txt``, a part
for each module that makes such tables. A part is read where it was made of the same cue tables by
the same module; else the tables are made anew. So the two cannot get out of step; a stale part
only makes the first use slower.

Tables of words share most of them. The part of a module has the numbers of such tables alone; the
last part has every word once, in a row with the others that are in just the same tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property
from itertools import count
from os.path import dirname, join
from zlib import crc32

from newsparse.cues.fingerprints import of_all
from newsparse.cues.words import Words

FILE = "kept.txt"
_BETWEEN, _IS = "\t", " = "
_WORDS = "words"  # heading of the last part
_END = "end"
_Parts = dict[str, dict[str, bytes]]  # heading -> name of a table -> its entries, as written
_Groups = dict[bytes, list[list[str]]]  # number of a table -> its words, group by group


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
        self._words: dict[str, Callable[[], Iterable[str]]] = {}

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
        self._words[name] = make
        number = self._rows.pop(name, None)
        if number is None:
            return frozenset(make())
        return frozenset().union(*_read()[1].pop(number, ()))

    def pairs(self, name: str, make: Callable[[], Mapping[str, str]]) -> Mapping[str, str]:
        """The entries of a table, and what each stands for."""
        self._made[name] = lambda: (part for pair in sorted(make().items()) for part in pair)
        row = self._rows.pop(name, None)
        if row is None:
            return make()
        cells = _cells(row)
        return dict(zip(cells[::2], cells[1::2], strict=True))

    def written(self, numbers: Iterator[int], tables_of: dict[str, list[int]]) -> str:
        """The part of the file, made anew.

        Args:
            numbers: those not given to a table of words yet.
            tables_of: word -> numbers of the tables it is in; those of this module are added.
        """
        rows = {name: _BETWEEN.join(make()) for name, make in self._made.items()}
        for name, make in sorted(self._words.items()):
            number = next(numbers)
            rows[name] = str(number)
            for word in frozenset(make()):
                tables_of.setdefault(word, []).append(number)
        lines = (f"{name}{_IS}{row}\n" for name, row in sorted(rows.items()))
        return f"[{self.heading}]\n{''.join(lines)}"


def written(tables: Iterable[Kept]) -> str:
    """The parts of some modules and the one of words, made anew."""
    numbers, tables_of = count(), dict[str, list[int]]()
    parts = [kept.written(numbers, tables_of) for kept in tables]
    groups: dict[tuple[int, ...], list[str]] = {}
    for word, of_word in sorted(tables_of.items()):
        groups.setdefault(tuple(of_word), []).append(word)
    rows = (
        f"{' '.join(map(str, of_group))}{_IS}{_BETWEEN.join(words)}\n"
        for of_group, words in sorted(groups.items())
    )
    return f"{''.join(parts)}[{_WORDS}]\n{''.join(rows)}[{_END}]\n"


def _cells(row: bytes) -> list[str]:
    return row.decode().split(_BETWEEN) if row else []


def _fingerprint(path: str) -> str:
    """A number that changes with a module and with the cue tables; "" where either is gone."""
    if not path.endswith(".py"):
        return ""  # compiled, the source left out
    try:
        with open(path, "rb") as file:
            return f"{crc32(file.read(), of_all()):08x}"
    except OSError:
        return ""


@cache
def _read() -> tuple[_Parts, _Groups]:
    """What the file holds. Each table is taken out once it is asked for."""
    parts: _Parts = {}
    groups: _Groups = {}
    heading = ""
    try:
        with open(join(dirname(__file__), FILE), "rb") as file:
            # Line by line less is copied; and text of plain ASCII is cut faster than with a letter
            # from elsewhere, so what waits is not decoded yet.
            for line in file:
                name, _, entries = line[:-1].partition(_IS.encode())
                if line.startswith(b"["):
                    heading = name[1:-1].decode()
                elif heading == _WORDS:
                    words = _cells(entries)
                    for number in name.split():
                        groups.setdefault(number, []).append(words)
                elif heading:
                    parts.setdefault(heading, {})[name.decode()] = entries
    except OSError:
        pass
    # Of a file that was cut off nothing is believed: its tables may be smaller than they say.
    return (parts, groups) if heading == _END else ({}, {})


def _rows_of(heading: str) -> dict[str, bytes]:
    """Name of a table -> its entries as they are written; those missing must be made."""
    parts, _ = _read()
    name, _, fingerprint = heading.partition(" ")
    if not fingerprint:
        # The sources were left out, by somebody who has not changed them.
        heading = next((head for head in parts if head.startswith(f"{name} ")), "")
    return parts.pop(heading, {})

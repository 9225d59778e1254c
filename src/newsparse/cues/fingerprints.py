"""Numbers that change with the files that cue tables are made from. Knows nothing of their form."""

from __future__ import annotations

from functools import cache
from os import listdir
from os.path import dirname, join
from zlib import crc32

FOLDER = dirname(__file__)  # not pathlib, which imports a dozen modules


def bytes_of(path: str) -> bytes:
    """What a file of this folder holds."""
    with open(join(FOLDER, path), "rb") as file:
        return file.read()


@cache
def of_all() -> int:
    """A number that changes with anything in this folder; raises where a file of it is gone."""
    found = 0
    for folder in ("", "languages"):
        for name in sorted(listdir(join(FOLDER, folder))):
            if name.endswith(".py") or name == "given_names.txt":
                found = crc32(bytes_of(join(folder, name)), found)
    return found

"""All languages' cue tables as they are written: found in the folder, never listed by hand.

Slow to import, for it runs every table; ``cues.merged`` has the same words ready to be read.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from os.path import join
from zlib import crc32

from newsparse.cues.fingerprints import FOLDER, bytes_of
from newsparse.cues.spellings import curly_apostrophes, with_spellings
from newsparse.cues.table import Cues

COMMON = "common"


def names() -> tuple[str, ...]:
    """The tables' names: that of no one language, then the languages, by name."""
    modules = pkgutil.iter_modules([join(FOLDER, "languages")])
    return (COMMON, *sorted(module.name for module in modules))


def table(name: str) -> Cues:
    """The table of a name, with all its spellings."""
    if name == COMMON:
        common: Cues = import_module("newsparse.cues.common").COMMON
        return common
    cues: Cues = import_module(f"newsparse.cues.languages.{name}").CUES
    return with_spellings(cues, curly_apostrophes)


def fingerprint(name: str) -> str:
    """A number that changes with what the table of a name is made from; "" where that is gone."""
    module = "common.py" if name == COMMON else join("languages", f"{name}.py")
    try:
        return f"{crc32(bytes_of(module), _of_spellings()):08x}"
    except OSError:
        return ""


@cache
def _of_spellings() -> int:
    return crc32(bytes_of("spellings.py"))

"""UTF-8 that was read as Latin-1 or Windows-1252: what the broken characters were.

Only for looking: rules and joints read quotes, dashes and letters through it. What is handed out
stays as printed; mending it is the caller's choice.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import regex

from newsparse.tidy import Tidied

# Letters of Latin alphabets and the signs that typesetters and word processors put in.
_LETTERS = "".join(map(chr, (*range(0xA0, 0x180), *range(0x1EA0, 0x1EFA))))
_SIGNS = "".join(map(chr, range(0x2010, 0x2028))) + "‰‹›€™−✓■●–—"
_UNDEFINED = (0x81, 0x8D, 0x8F, 0x90, 0x9D)


def _as_windows(data: bytes) -> str:
    """The bytes as browsers read Windows-1252: what it does not define is a control."""
    return "".join(chr(b) if b in _UNDEFINED else bytes([b]).decode("cp1252") for b in data)


@cache
def _broken() -> Mapping[str, str]:
    """Broken form -> the character it was; found with the first text that may hold one."""
    return {
        # Tidied text has no non-breaking spaces and no "\x85" left.
        form.replace("\xa0", " ").replace("\x85", ""): character
        for character in _LETTERS + _SIGNS
        for form in (character.encode().decode("latin-1"), _as_windows(character.encode()))
        if character != "à"  # "Ã" and a space, which is a word of its own
    }


_FIRST = "ÂÃÄÅÆáâ"  # what a suspect begins with


@cache
def _suspect() -> regex.Pattern[str]:
    after = "".join(sorted({form[1:2] for form in _broken()} - {" ", ""}))
    return regex.compile(rf"Â |[ÂÃÄÅÆ][{regex.escape(after)}]|á[º»].|â[\x80€].?")


def may_be_broken(text: str) -> bool:
    """Whether a text may hold broken characters; most hold none that one begins with.

    >>> may_be_broken("FÃ¼r Ana"), may_be_broken("Für Ana")
    (True, False)
    """
    if text.isascii() or not any(map(text.__contains__, _FIRST)):
        return False
    return _suspect().search(text) is not None


def unbroken_text(text: str) -> str:
    """The same of a text whose way back nobody needs.

    >>> unbroken_text("FÃ¼r Ana")
    'Für Ana'
    """
    if not may_be_broken(text):
        return text
    return unbroken(Tidied(text)).text


def unbroken(tidied: Tidied, *, signs_alone: bool = False) -> Tidied:
    """Tidied text with its broken characters as they were; the same where there are none.

    Args:
        tidied: any text.
        signs_alone: leave broken letters as they are: a name is never edited.

    >>> from newsparse.tidy import tidied
    >>> unbroken(tidied("ULM (dpa) â€“ FÃ¼r Ana")).text
    'ULM (dpa) – Für Ana'
    >>> unbroken(tidied("L’âge d’or à São Paulo")).text
    'L’âge d’or à São Paulo'
    """
    text = tidied.text
    if not may_be_broken(text):
        return tidied
    known = _broken()
    found = [
        match
        for match in _suspect().finditer(text)
        if match.group() in known and not (signs_alone and known[match.group()].isalpha())
    ]
    if not found:
        return tidied
    parts: list[str] = []
    seams: list[tuple[int, int]] = []
    length = at = 0
    for start, end, mended in [
        *((match.start(), match.end(), known[match.group()]) for match in found),
        (len(text), len(text), ""),
    ]:
        if start > at:
            kept = tidied.kept_as_is(at, start)
            seams += [(length + position, source) for position, source in kept.seams]
            parts.append(kept.text)
            length += start - at
        if mended:
            seams.append((length, tidied.source_position(start)))
            parts.append(mended)
            length += 1
        at = end
    return Tidied("".join(parts), tuple(seams))

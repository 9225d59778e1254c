"""Text in fragments: every link or bold word stands on a line of its own.

``soup.get_text("\\n")`` gives such text. Whether two lines belong together is weighed from how
the first ends, how the second begins and what comes then; ``fragment_strengths`` says how much
each fact counts. Knows nothing of labels.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from newsparse import patterns
from newsparse.cues.merged import words
from newsparse.readers.edges import CLOSING, PARTICLES, beginning, ending
from newsparse.readers.fragment_strengths import STRENGTHS
from newsparse.readers.lines import Line
from newsparse.readers.wrapping import opens_item, spaceless

_BRACKETS = (("(", ")"), ("（", "）"), ("「", "」"), ("«", "»"), ("[", "]"))
_INNER_STOP = patterns.of_regex(r"[.!?]\p{P}?+ ++\P{Ll}|[。！？](?!\Z)")
_ONE_LETTER = patterns.of_regex(r"(?<!\S)\p{L}(?!\S)")
_BYLINE_OPENERS = frozenset(w for w in words("byline_openers") if " " not in w)
_LONG, _LONGEST_PHRASE = 40, 60
# Furthest that a line is read from its ends: a line of millions of characters stays cheap.
_REACH = 400


def fragment_signs(lines: Sequence[Line]) -> int:
    """How many lines of a page plainly go on with the line before them.

    >>> from newsparse.readers.lines import lines_of
    >>> fragment_signs(lines_of("The ferry of the\\nNorth Line\\n, which sank, was old.").printed)
    1
    """
    return sum(
        goes_on_plainly(line.text, after.text)
        for line, after in pairwise(lines)
        if not after.gap and not after.text[0].isupper()
    )


def goes_on_plainly(text: str, after: str) -> bool:
    """Whether a line could not stand behind another unless it goes on with it."""
    first = after[0]
    if first in ",.;)" or (first in CLOSING and len(after) == 1):
        return len(after) == 1 or after[1] in ' \xa0"”»’' or first == ")"
    if beginning(after) != "lower" or after[:30].split(maxsplit=1)[0] in _BYLINE_OPENERS:
        return False
    end = ending(text)
    if first in PARTICLES:
        return end == "uncased"
    if end in {"small word", "comma"} or (end in {"lower", "quote"} and len(text) > _LONG):
        return True
    return end != "stop" and len(after) > _LONG and ending(after) == "stop"


def is_fragmented(lines: Sequence[Line]) -> bool:
    """Whether a page is in fragments: plain signs are neither single nor rare."""
    signs = fragment_signs(lines)
    return signs >= 2 and signs * 66 >= len(lines)


@attrs.frozen(repr=False)
class Joined:
    """What has been put together so far and may go on.

    Args:
        letters: words of one letter that the page prints.
        length: characters.
        fragments: lines.
        inner_stop: whether a sentence ends inside.
        open_brackets: brackets opened and not closed.
    """

    letters: frozenset[str] = frozenset()
    length: int = 0
    fragments: int = 0
    inner_stop: bool = False
    open_brackets: int = 0

    def with_line(self, text: str) -> Joined:
        """The same and one more line."""
        stop = (
            self.inner_stop
            or (self.fragments > 0 and text[0] in "。.")
            or _INNER_STOP.search(text, 0, _REACH) is not None
        )
        opened = sum(
            text.count(opening, -_REACH) - text.count(closing, -_REACH)
            for opening, closing in _BRACKETS
        )
        return Joined(
            self.letters,
            self.length + len(text),
            self.fragments + 1,
            stop,
            self.open_brackets + opened,
        )


def stands_alone(text: str) -> bool:
    """Whether a line is a known phrase of furniture, which goes on with nothing.

    >>> stands_alone("Read more"), stands_alone("Read more papers")
    (True, False)
    """
    return len(text) < _LONGEST_PHRASE and text.rstrip(".:!…").lower() in words("furniture_lines")


def one_letter_words(lines: Sequence[Line]) -> frozenset[str]:
    """The words of one letter that a page prints inside its lines, lower case.

    >>> from newsparse.readers.lines import lines_of
    >>> sorted(one_letter_words(lines_of("W\\nhen I had a ferry").printed))
    ['a', 'i']
    """
    return frozenset(
        letter.lower()
        for line in lines
        if len(line.text) > 1
        for letter in _ONE_LETTER.findall(line.text)
    )


def is_drop_cap(text: str, after: str, letters: frozenset[str]) -> bool:
    """Whether a line is the large first letter of a paragraph.

    Args:
        text: a line.
        after: the line behind it.
        letters: words of one letter that the page prints.

    >>> is_drop_cap("W", "hen the ferry sank", frozenset("ai"))
    True
    >>> is_drop_cap("A", "ferry sank", frozenset("ai"))
    False
    """
    # "X" is a network before it is a first letter.
    letter = len(text) == 1 and text.isupper() and text != "X"
    return letter and after[:1].islower() and text.lower() not in letters


def certain(so_far: Joined, text: str, after: str, then: str) -> bool | None:
    """Whether ``after`` goes on with ``text``, where nothing needs to be weighed; else None."""
    if is_drop_cap(text, after, so_far.letters):
        return True
    if is_drop_cap(after, then, so_far.letters) and ending(text) not in {"small word", "comma"}:
        return False
    alone = so_far.fragments == 1 and stands_alone(text)
    return False if alone and beginning(after) not in {"lower", "closing"} else None


def _length(count: int) -> str:
    return "12" if count <= 12 else "30" if count <= 30 else "80" if count <= 80 else "long"


def facts(so_far: Joined, text: str, after: str, then: str) -> Iterator[str]:
    """What can be said of two neighbouring lines, by name.

    Args:
        so_far: the stretch that ``text`` ends.
        text: a line.
        after: the line behind it.
        then: the line behind that, or "".
    """
    end, begin = ending(text), beginning(after)
    size, next_size = _length(so_far.length), _length(len(after))
    next_end = ending(after)
    third = beginning(then) if then else "nothing"
    yield "always"
    yield f"ends {end}"
    yield f"begins {begin}"
    yield f"ends {end}, begins {begin}"
    yield f"ends {end}, size {size}"
    yield f"begins {begin}, size {size}"
    yield f"ends {end}, begins {begin}, size {size}"
    yield f"begins {begin}, next size {next_size}"
    yield f"begins {begin}, next ends {next_end}"
    yield f"begins {begin}, then {third}"
    yield f"ends {end}, begins {begin}, then {third}"
    if so_far.inner_stop:
        yield "sentences"
        yield f"sentences, ends {end}"
        yield f"sentences, ends {end}, begins {begin}"
        yield f"sentences, begins {begin}, then {third}"
    if so_far.fragments > 1:
        yield "fragments"
        yield f"fragments, ends {end}"
        yield f"fragments, ends {end}, begins {begin}"
    if so_far.open_brackets > 0:
        yield "open bracket"
        yield f"open bracket, ends {end}"
    if next_size == "long" and next_end == "stop":
        yield f"next is text, ends {end}"
    if len(after) == 1:
        yield "next is one character"
    if opens_item(after):
        yield "next opens an item"
    if begin == "lower" and after[:30].split(maxsplit=1)[0] in _BYLINE_OPENERS:
        yield "next opens a byline"
    if text.isupper():
        yield "capitals"
    if stands_alone(after):
        yield "next stands alone"


def strength(so_far: Joined, text: str, after: str, then: str) -> float:
    """Natural-log odds that the line ``after`` goes on with the line ``text``."""
    return sum(STRENGTHS.get(name, 0.0) for name in facts(so_far, text, after, then))


def fragment_joints(lines: Sequence[Line]) -> list[str | None]:
    """What joins each line to the one before it, None where a stretch begins.

    >>> from newsparse.readers.lines import lines_of
    >>> text = "Boats\\nThe ferry of the\\nNorth Line\\n, which sank in March, was old."
    >>> fragment_joints(lines_of(text).printed)
    [None, None, ' ', '']
    """
    found: list[str | None] = [None]
    letters = one_letter_words(lines)
    so_far = Joined(letters).with_line(lines[0].text)
    for number, (line, after) in enumerate(pairwise(lines)):
        then = lines[number + 2].text if number + 2 < len(lines) else ""
        told = False if after.gap else certain(so_far, line.text, after.text, then)
        on = strength(so_far, line.text, after.text, then) > 0 if told is None else told
        if on and is_drop_cap(line.text, after.text, letters):
            found.append("")
        else:
            found.append(fragment_joint(line.text, after.text) if on else None)
        so_far = (so_far if on else Joined(letters)).with_line(after.text)
    return found


def fragment_joint(text: str, after: str) -> str:
    """What stood between two fragments before they were torn apart: a space or nothing.

    >>> fragment_joint("the North Line", ", which"), fragment_joint("the", "North Line")
    ('', ' ')
    """
    if beginning(after) == "closing" or ending(text) in {"opening", "hyphen"}:
        return ""
    return "" if spaceless(text, last=True) and spaceless(after) else " "

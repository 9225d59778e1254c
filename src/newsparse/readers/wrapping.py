"""Text wrapped at a column: whether a page is, at which one, and which lines go on.

Looks at widths, indents and gaps of lines only; knows nothing of what they say.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsparse import patterns
from newsparse.readers.edges import ending
from newsparse.readers.hyphens import joint, page_words
from newsparse.readers.lines import Line

NARROWEST, WIDEST = 30, 132
_SPACELESS = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_SPACELESS_FIRST = patterns.of_regex(rf"[{_SPACELESS}]")
_SPACELESS_LAST = patterns.of_regex(rf"[{_SPACELESS}]\Z")
# Room that a typesetter of a script without spaces leaves, to keep marks off the line's start.
_SLACK = 3
_TERMINAL = (".", "!", "?", ":", ";", "…")
_ITEM = patterns.of_regex(r"(?:[-*+•‣◦▪●■–—·]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s++\S")


def spaceless(text: str, *, last: bool = False) -> bool:
    """Whether ``text`` begins (or, with ``last``, ends) in a script written without spaces.

    >>> spaceless("気象庁"), spaceless("Kyoto"), spaceless("기상청")
    (True, False, False)
    """
    found = _SPACELESS_LAST.search(text[-1:]) if last else _SPACELESS_FIRST.match(text)
    return found is not None


def opens_item(text: str) -> bool:
    """Whether ``text`` opens with the mark of a list item.

    >>> opens_item("• New pumps"), opens_item("3) New pumps"), opens_item("-5 degrees")
    (True, True, False)
    """
    return _ITEM.match(text) is not None


def width(line: Line) -> int:
    """Columns that a line takes, its indent included."""
    return line.indent + len(line.text)


def first_word_width(text: str) -> int:
    """Columns of the first word, one space in front of it included.

    >>> first_word_width("Gold share prices")
    5
    """
    return len(text[:WIDEST].split(maxsplit=1)[0]) + 1


def is_full(line: Line, after: Line, column: int) -> bool:
    r"""Whether the first word of the line after it would not have fitted on the line.

    >>> from newsparse.readers.lines import lines_of
    >>> is_full(*lines_of("The ferry was late\nagain").printed, 20)
    True
    >>> is_full(*lines_of("The ferry\nagain").printed, 20)
    False
    """
    return width(line) + first_word_width(after.text) > column


def goes_on(line: Line, after: Line, opener: Line) -> bool:
    """Whether the shape of two lines lets the second go on with the first.

    A deeper indent opens a paragraph, unless it hangs under the mark of a list item, and what
    stands under an item with a mark of its own is the next item.

    Args:
        line: a line.
        after: the line behind it.
        opener: the first line of the stretch that ``line`` is in.
    """
    if after.gap:
        return False
    if opens_item(opener.text):
        return not opens_item(after.text)
    return after.indent <= line.indent


def wrap_column(lines: Sequence[Line]) -> int | None:
    r"""The column at which a page is wrapped, or None where lines end where blocks end.

    >>> from newsparse.readers.lines import lines_of
    >>> page = "The ferry to the island was late\nMonday because of fog that lay on\nthe sea."
    >>> wrap_column(lines_of(page).printed)
    33
    >>> wrap_column(lines_of("Home\nPolitics\nSport\nWeather and traffic\nCulture").printed)
    """
    overlong = total = 0
    for line in lines:
        length = len(line.text)
        total += length
        if length > WIDEST and not holds_address(line.text):
            overlong += length
    if overlong * 4 > total:
        return None
    pairs = [
        (line, after)
        for line, after in pairwise(lines)
        if goes_on(line, after, line)
        and (" " in line.text or spaceless(line.text, last=True))
        and (width(line) <= WIDEST or not holds_address(line.text))
    ]
    if len(pairs) < 2:
        return None
    widths = sorted(width(line) for line, _ in pairs)
    best, best_share = None, 0.0
    for share_below in (1.0, 0.98, 0.95, 0.9):
        column = widths[int((len(widths) - 1) * share_below)]
        if not NARROWEST <= column <= WIDEST or column == best:
            continue
        full = sum(fills(line, after, column) for line, after in pairs)
        if full > 1 and full / len(pairs) > best_share:
            best, best_share = column, full / len(pairs)
    return best if best_share >= 0.6 else None


def holds_address(text: str) -> bool:
    """Whether a line is overlong only because an address in it cannot be wrapped.

    >>> holds_address("[Port Elm](https://example.org/" + "ferry/" * 30 + "), where")
    True
    >>> holds_address("The ferry and/or the boat sails again. " * 9)
    False
    """
    return "/" in text and len(text) - max(map(len, text.split())) <= WIDEST


def fills(line: Line, after: Line, column: int) -> bool:
    """Whether a line is as long as wrapping at ``column`` would have made it."""
    if width(line) > column:
        return False
    if spaceless(line.text, last=True) and spaceless(after.text):
        return width(line) >= column - _SLACK
    return is_full(line, after, column)


def marks_by_indent(lines: Sequence[Line]) -> bool:
    r"""Whether a page sets its paragraphs apart by their first line's indent, not by blank lines.

    >>> from newsparse.readers.lines import lines_of
    >>> marks_by_indent(lines_of("FERRY BACK\n   The ferry to\nthe island sails").printed)
    True
    >>> marks_by_indent(lines_of("FERRY BACK\n\nThe ferry to\nthe island\n\nsails").printed)
    False
    """
    gaps = sum(line.gap > 0 for line in lines[1:])
    hanging = sum(after.indent < line.indent for line, after in pairwise(lines) if not after.gap)
    return gaps * 10 < len(lines) and hanging > 0


def wrapped_joints(lines: Sequence[Line], column: int) -> list[str | None]:
    r"""What joins each line of a wrapped page to the one before it, None where a block begins.

    >>> from newsparse.readers.lines import lines_of
    >>> page = "FERRY BACK\n  PORT ELM - The ferry to the\nisland sails again.\n Newsdesk"
    >>> wrapped_joints(lines_of(page).printed, 30)
    [None, None, ' ', None]
    """
    first_line_indent = min(line.indent for line in lines) + 1 if marks_by_indent(lines) else WIDEST
    going_on = [False]
    opener = lines[0]
    for line, after in pairwise(lines):
        on = (
            (after.indent < first_line_indent or opens_item(opener.text))
            and goes_on(line, after, opener)
            and reads_on(line, after, column)
        )
        going_on.append(on)
        if not on:
            opener = after
    return joints(lines, going_on)


def reads_on(line: Line, after: Line, column: int) -> bool:
    """Whether, on a page wrapped at ``column``, the second line takes up the text of the first."""
    ended = line.text.endswith(_TERMINAL)
    if line.text.isupper() and not after.text.isupper() and not line.text.endswith(("-", ",")):
        return False
    if is_full(line, after, column):
        # "on the\n- mostly dry -\nbeach" is no list.
        return not opens_item(after.text) or not ended
    if ended or width(line) * 2 <= column:
        return False
    return after.text[0].islower() or ending(line.text) in {"small word", "comma"}


def joints(lines: Sequence[Line], going_on: Sequence[bool]) -> list[str | None]:
    """What joins each line that goes on to the one before it, None for the others."""
    known = page_words([line.text for line in lines], going_on)
    found: list[str | None] = [None] * len(lines)
    for number, on in enumerate(going_on):
        if on:
            before, text = lines[number - 1].text, lines[number].text
            close = spaceless(before, last=True) and spaceless(text)
            found[number] = "" if close else joint(before, text, known)
    return found

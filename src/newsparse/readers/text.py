"""Reads plain text: which lines make one stretch. Knows no labels.

The page as a whole is looked at first: is it Markdown, wrapped at a column, in fragments, or
does a line hold a block? Only then are lines joined, by the rule of that kind of page.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.readers.brackets import bracket_joints
from newsparse.readers.fragments import fragment_joints, is_fragmented
from newsparse.readers.glued import unglued
from newsparse.readers.joining import Joints, covering, joined, single
from newsparse.readers.lines import Line, is_quoted, lines_of, without_quotes
from newsparse.readers.markdown_text import has_marks, without_marks
from newsparse.readers.stretch import Page
from newsparse.readers.wrapping import wrap_column, wrapped_joints
from newsparse.shapes.mojibake import may_be_broken, unbroken
from newsparse.tidy import tidied

SOFT_HYPHEN = "\u00ad"


def read_text(source: str) -> Page:
    r"""The stretches of a plain text, in order; together they cover all that is not blank.

    Args:
        source: the text, any line breaks.

    >>> [(s.text, s.gap) for s in read_text("Bridge reopens\r\n\r\nBy  Ana Ruiz\r\n").stretches]
    [('Bridge reopens', 0), ('By Ana Ruiz', 1)]
    >>> read_text("\n \n").stretches
    ()
    """
    lines = lines_of(source)
    marked = has_marks(source, lines.printed)
    if marked or is_quoted(lines.printed):
        lines = without_quotes(lines)
    joints = joints_of(lines.printed)
    if joints is None:
        stretches = [single(source, line) for line in lines.printed]
    else:
        stretches = joined(source, lines.printed, joints)
    unseen = lines.unseen
    if marked:
        stretches, more = without_marks(source, stretches)
        unseen = sorted(unseen + more)
    return Page(source, tuple(covering(unglued(source, stretches), unseen)))


def as_shown(line: Line) -> Line:
    r"""The line without what is printed nowhere, so that widths and endings are those of print.

    A soft hyphen at its end is kept: there it is printed.

    >>> as_shown(lines_of("Donau\u00addampf\u00a0auf\u00ad").printed[0]).text
    'Donaudampf auf\xad'
    """
    if line.tidy and not may_be_broken(line.text):
        return line
    if line.text.isascii() and line.text.isprintable():
        return line
    broken = SOFT_HYPHEN if line.text[-1] == SOFT_HYPHEN else ""
    return line._replace(text=unbroken(tidied(line.text)).text + broken)


def joints_of(lines: Sequence[Line]) -> Joints | None:
    r"""What joins each line to the one before it, None where a stretch begins.

    Returns:
        None where each line is a stretch of its own.

    >>> joints_of(lines_of("Bridge reopens\nBy Ana Ruiz").printed)
    """
    lines = [as_shown(line) for line in lines]
    column = wrap_column(lines)
    if column is not None:
        return wrapped_joints(lines, column)
    if is_fragmented(lines):
        return fragment_joints(lines)
    return bracket_joints(lines)

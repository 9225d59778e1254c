"""Inline marks of Markdown inside a text that was not read as Markdown: where they stand.

Knows nothing of blocks or pages. Lenient: a mark without its partner is text.
"""

from __future__ import annotations

import attrs
import regex

from newsparse import patterns

# "](https://example.org/a_(b) "title")", "](data:image/svg+xml,%3Csvg…)"
_TARGET = r"""
    \]\(\s*+
    (?: <[^<>\n]*+> | (?: [^\s()\\] | \\. | \((?:[^\s()\\]|\\.)*+\) )*+ )
    (?: \s++ (?: "[^"]*+" | '[^']*+' ) )?+
    \s*+\)
"""
_MARK = patterns.of_regex(
    rf"""
      (?P<escape> \\[!-/:-@\[-`{{-~] )
    | (?P<note> \[\^ [^\s\[\]]{{1,40}}+ \] (?!:) )
    | (?P<open> !?+\[ )
    | (?P<target> {_TARGET} )
    | (?P<close> \] )
    | (?P<emphasis> \*{{1,3}}+ | _{{1,3}}+ )
    """,
    regex.VERBOSE,
)
# Every mark has one of these.
SIGN = patterns.of_regex(r"[\\\[\]*_]")


@attrs.frozen(repr=False)
class Marks:
    """Where the inline marks of a text stand, all as (start, end) in the text.

    Args:
        gone: the marks themselves, in order.
        images: whole images, marks included.
        links: the words of links.
        strong: words between double marks.
        stressed: words between single marks.
    """

    gone: tuple[tuple[int, int], ...]
    images: tuple[tuple[int, int], ...]
    links: tuple[tuple[int, int], ...]
    strong: tuple[tuple[int, int], ...]
    stressed: tuple[tuple[int, int], ...]


NO_MARKS = Marks((), (), (), (), ())


def inline_marks(text: str) -> Marks:
    """Find links, images, stress, escapes and what points at a footnote.

    >>> found = inline_marks("the [new **bridge**](https://example.org) of Port\\\\_Elm")
    >>> found.gone
    ((4, 5), (9, 11), (17, 19), (19, 41), (49, 50))
    >>> inline_marks("The ferry[^2] sails.").gone
    ((9, 13),)
    >>> inline_marks("5 * 3 [sic] (not) snake_case f*ck").gone
    ()
    """
    gone: list[tuple[int, int]] = []
    images: list[tuple[int, int]] = []
    links: list[tuple[int, int]] = []
    strong: list[tuple[int, int]] = []
    stressed: list[tuple[int, int]] = []
    brackets: list[tuple[int, int]] = []
    stress: dict[str, tuple[int, int]] = {}
    for mark in _MARK.finditer(text):
        kind, span = mark.lastgroup, mark.span()
        if kind in ("escape", "note"):
            gone.append(span if kind == "note" else (span[0], span[0] + 1))
        elif kind == "open":
            brackets.append(span)
        elif kind == "close":
            if brackets:
                brackets.pop()
        elif kind == "target":
            if brackets:
                opened = brackets.pop()
                gone += [opened, span]
                if opened[1] - opened[0] == 2:
                    images.append((opened[0], span[1]))
                else:
                    links.append((opened[1], span[0]))
        else:
            sign = mark.group()
            if sign in stress and closes(text, span):
                opened = stress.pop(sign)
                gone += [opened, span]
                (strong if len(sign) > 1 else stressed).append((opened[1], span[0]))
            elif opens(text, span):
                stress[sign] = span
    return Marks(tuple(sorted(gone)), tuple(images), tuple(links), tuple(strong), tuple(stressed))


def opens(text: str, span: tuple[int, int]) -> bool:
    """Whether stress may begin with the mark at ``span``."""
    start, end = span
    if text[start] == "*" and end - start > 1:
        return end < len(text)
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isspace()


def closes(text: str, span: tuple[int, int]) -> bool:
    """Whether stress may end with the mark at ``span``."""
    start, end = span
    if text[start] == "*" and end - start > 1:
        return True
    return not text[end : end + 1].isalnum()

"""Reads plain text: which lines make one stretch. Knows no labels."""

from __future__ import annotations

import attrs

from newsparse.readers.lines import printed_lines
from newsparse.readers.stretch import Page, Stretch
from newsparse.tidy import Tidied, tidied
from newsparse.values import Span


def read_text(source: str) -> Page:
    r"""The stretches of a plain text, in order; together they cover all that is not blank.

    Args:
        source: the text, any line breaks.

    >>> [(s.text, s.gap) for s in read_text("Bridge reopens\r\n\r\nBy  Ana Ruiz\r\n").stretches]
    [('Bridge reopens', 0), ('By Ana Ruiz', 1)]
    >>> read_text("\n \n").stretches
    ()
    """
    stretches: list[Stretch] = []
    unseen: Span | None = None
    gap = 0
    for line in printed_lines(source):
        text = tidied(source, line.start, line.end)
        gap += line.gap
        if not text.text:
            # Nothing of this line is printed: it belongs to what stands in front of it.
            if stretches:
                last = stretches[-1]
                stretches[-1] = attrs.evolve(last, span=Span(last.span.start, line.end))
            else:
                unseen = Span(unseen.start if unseen else line.start, line.end)
            gap += 1
            continue
        start = unseen.start if unseen else line.start
        stretches.append(Stretch(text, Span(start, line.end), gap, line.indent))
        unseen = None
        gap = 0
    if unseen:
        stretches.append(Stretch(Tidied("", ((0, unseen.start),)), unseen))
    return Page(source, tuple(stretches))

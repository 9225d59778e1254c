"""One block of the tree to the blocks a reader sees in it: line breaks and credits divide.

Decides where text that no element divides is divided all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsparse.readers.html_around import Surroundings
from newsparse.readers.html_blocks import EMPTY, LINE_BREAK, Block, Place, Run, block_of
from newsparse.readers.html_tags import CAPTIONS, FLOWING, INLINE, SPANS, WHOLE

# How much of the end of a text is looked at.
_TAIL = 60
# The least characters of a line that can be a paragraph.
_LONG = 40
_DIVIDING = frozenset((LINE_BREAK, EMPTY))
_ENDS = tuple('.!?。！？”»")')


def divided_blocks(blocks: Iterable[Block], page: Surroundings) -> Iterator[Block]:
    """The blocks, each divided where it holds several."""
    for block in blocks:
        runs = block.runs
        if len(runs) < 2:
            yield block
            continue
        for line in _lines(block):
            yield from _credits(line, page)


def _lines(block: Block) -> Iterator[Block]:
    """The parts of a block between line breaks that part two lines."""
    if not any(text in _DIVIDING for text, _ in block.runs):
        yield block
        return
    tag = _tag(block.place)
    line: list[Run] = []
    text, breaks, empty = "", 0, False
    for run in block.runs:
        own, _ = run
        if own == LINE_BREAK:
            breaks += 1
        elif own == EMPTY:
            empty = True
        elif not own.isspace():
            if line and (
                (breaks and _parts_lines(breaks, tag, text, own))
                or (empty and tag not in WHOLE and _are_sentences(text, own))
            ):
                yield block_of(line)
                line, text = [], ""
            breaks, empty = 0, False
            text = (text + own)[-_TAIL:]
        line.append(run)
    if line:
        yield block_of(line)


def _parts_lines(breaks: int, tag: str, before: str, behind: str) -> bool:
    """Whether line breaks part two lines: two of them, one outside of paragraphs and the like.

    Inside a paragraph one does where whole sentences stand on both sides.
    """
    if breaks > 1 or tag not in WHOLE:
        return True
    return tag == "p" and len(before) >= _LONG <= len(behind) and _are_sentences(before, behind)


def _are_sentences(before: str, behind: str) -> bool:
    """Whether a text ends a sentence and the text behind begins one.

    >>> _are_sentences("It rained.", "The river rose."), _are_sentences("It rained", " on")
    (True, False)
    """
    return before.rstrip().endswith(_ENDS) and not behind.lstrip()[:1].islower()


def _tag(place: Place) -> str:
    """The tag of the nearest element around that is not inline."""
    at = place
    while at.tag in INLINE and at.parent is not None:
        at = at.parent
    return at.tag


def _credits(whole: Block, page: Surroundings) -> Iterator[Block]:
    """The block, divided where an inline element is a part of its own."""
    if all(place is whole.place for _, place in whole.runs):
        yield whole
        return
    parts = _parts(whole)
    captioned = _is_caption(whole.place, page)
    flowing = _tag(whole.place) in FLOWING and not captioned
    group: list[Run] = []
    before = ""
    closed = False
    for number, (child, own) in enumerate(parts):
        text = "".join([text for text, _ in own])
        if not text.strip():
            group += own
            before += text[:1]
            continue
        apart = child is not None and _is_credit(own, child, page)
        glued = bool(before) and not before[-1].isspace() and not text[0].isspace()
        if not apart and not flowing and child is not None and child.tag in SPANS:
            if captioned:
                apart = glued or before.rstrip().endswith(_ENDS)
            elif glued and parts[number - 1][0] is not None:
                group.append((" ", whole.place))
        parted = apart != closed or (apart and child is not None and child.tag not in SPANS)
        if parted and before.strip() and not _is_opener(before):
            yield block_of(group)
            group = []
            before = ""
        group += own
        # Its end is all that is looked at, and whether it is longer than an opener.
        before = (before + text)[-_TAIL:]
        closed = apart
    if group:
        yield block_of(group)


def _parts(block: Block) -> list[tuple[Place | None, list[Run]]]:
    """The runs of a block by the child of its element that they stand in; None for its own."""
    parts: list[tuple[Place | None, list[Run]]] = []
    for run in block.runs:
        child: Place | None = None
        _, at = run
        while at is not block.place and at.depth > block.place.depth and at.parent is not None:
            child, at = at, at.parent
        if parts and parts[-1][0] is child:
            parts[-1][1].append(run)
        else:
            parts.append((child, [run]))
    return parts


def _is_credit(runs: Sequence[Run], child: Place, page: Surroundings) -> bool:
    """Whether an inline element is named for a credit, itself or what it is made of."""
    for place in {child, *(place for _, place in runs)}:
        names = page.names(place)
        if "credit" in names.meanings or "itemprop:credit" in names.facts:
            return True
    return False


def _is_caption(place: Place, page: Surroundings) -> bool:
    at: Place | None = place
    for _ in range(4):
        if at is None:
            return False
        if at.tag in CAPTIONS or "caption" in page.names(at).meanings:
            return True
        at = at.parent
    return False


def _is_opener(text: str) -> bool:
    """Whether a text only opens what comes behind it: "Foto: ", "(", "©"."""
    text = text.strip()
    return len(text) < 20 and (text.endswith((":", "(", "©", "/", "[", "|", "-")) or len(text) < 3)

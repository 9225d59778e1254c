"""Photos from caption and credit blocks: which credit belongs to which caption, what repeats.

A credit on a line of its own belongs to the caption above it, or below it where none is above.
A caption printed twice is one photo that remembers both places.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsparse.fields.caption import split_caption
from newsparse.fields.credit import parse_credit
from newsparse.tidy import Tidied
from newsparse.values import Block, Caption, Credit, Label, Photo, Span

BODY = (Label.PARAGRAPH, Label.CROSSHEAD, Label.PULL_QUOTE)
FARTHEST_CREDIT = 2  # blocks of furniture between a caption and its credit


@attrs.define
class _Draft:
    caption: Caption | None
    credits: list[Credit]
    spans: list[Span]
    position: int
    last_block: int


def photos_of(labelled: Sequence[tuple[Block, Tidied]], language: str | None) -> tuple[Photo, ...]:
    """The photos of a page, in reading order."""
    drafts: list[_Draft] = []
    position = 0
    for index, (block, tidied) in enumerate(labelled):
        if block.label in BODY:
            position += 1
        elif block.label is Label.CAPTION:
            caption = _caption(block, tidied, language)
            draft = _Draft(
                caption if caption.text else None,
                list(caption.credits),
                [block.span],
                position,
                index,
            )
            _add(drafts, draft)
        elif block.label is Label.CREDIT:
            credit = _credit(block, tidied, language)
            _add(drafts, _Draft(None, [credit], [block.span], position, index))
    return tuple(
        Photo(
            attrs.evolve(d.caption, credits=tuple(d.credits)) if d.caption else None,
            tuple(d.credits),
            tuple(sorted(d.spans)),
            d.position,
        )
        for d in drafts
    )


def _add(drafts: list[_Draft], new: _Draft) -> None:
    """Fold a photo into the one it repeats or stands beside, or add it."""
    if new.caption is not None:
        twin = next(
            (d for d in drafts if d.caption and _same(d.caption.text, new.caption.text)), None
        )
        if twin is None and drafts and _waits_for_caption(drafts[-1], new):
            twin = drafts[-1]
            twin.caption = new.caption
        if twin is None:
            drafts.append(new)
            return
    elif drafts and _takes_credit(drafts[-1], new):
        twin = drafts[-1]
    else:
        drafts.append(new)
        return
    twin.spans += new.spans
    twin.last_block = new.last_block
    known = [_key(c) for c in twin.credits]
    twin.credits += [c for c in new.credits if _key(c) not in known]


def _waits_for_caption(draft: _Draft, new: _Draft) -> bool:
    """Whether the photo so far is a bare credit on the line above the caption."""
    return (
        draft.caption is None
        and new.last_block - draft.last_block == 1
        and (not new.credits or {_key(c) for c in new.credits} == {_key(c) for c in draft.credits})
    )


def _takes_credit(draft: _Draft, new: _Draft) -> bool:
    near = new.last_block - draft.last_block <= 1 + FARTHEST_CREDIT
    return near and draft.position == new.position and draft.caption is not None


def _same(a: str, b: str) -> bool:
    a, b = a.casefold().rstrip(". "), b.casefold().rstrip(". ")
    if a == b:
        return True
    shorter, longer = sorted((a, b), key=len)
    return len(shorter) >= 25 and longer.startswith(shorter)


def _key(credit: Credit) -> tuple[str, ...]:
    return tuple(n.casefold() for n in credit.names) or (credit.text.casefold(),)


def _caption(block: Block, tidied: Tidied, language: str | None) -> Caption:
    caption = split_caption(block.text, language=language)
    return attrs.evolve(
        caption,
        span=tidied.source_span(*caption.span) if caption.text else block.span,
        credits=tuple(attrs.evolve(c, span=tidied.source_span(*c.span)) for c in caption.credits),
    )


def _credit(block: Block, tidied: Tidied, language: str | None) -> Credit:
    credit = parse_credit(block.text, language=language)
    if credit is None:
        return Credit(block.text, block.span, agencies=(block.text,))
    return attrs.evolve(credit, span=tidied.source_span(*credit.span))

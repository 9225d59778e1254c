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
SHORTEST_CUT = 25  # characters; a caption may be printed again cut off, but not shorter
MOST_ALIKE = 8  # captions with one beginning; more are a list


@attrs.define(eq=False, repr=False)
class _Draft:
    caption: Caption | None
    credits: list[Credit]
    spans: list[Span]
    position: int
    last_block: int
    known: set[tuple[str, ...]] = attrs.field(init=False)  # what the credits name

    def __attrs_post_init__(self) -> None:
        self.known = {_key(credit) for credit in self.credits}


@attrs.define(eq=False, repr=False)
class _Captions:
    """The photos so far by their captions, so that a page of thousands is still read in one pass.

    Args:
        whole: what a caption says -> the first photo that says it, by number.
        openings: its first characters -> the first photos that begin so.
    """

    whole: dict[str, int] = attrs.field(factory=dict)
    openings: dict[str, list[tuple[int, str]]] = attrs.field(factory=dict)

    def add(self, number: int, text: str) -> None:
        """Remember a photo's caption."""
        said = _said(text)
        self.whole.setdefault(said, number)
        alike = self.openings.setdefault(said[:SHORTEST_CUT], [])
        if len(said) >= SHORTEST_CUT and len(alike) < MOST_ALIKE:
            alike.append((number, said))

    def twin(self, text: str) -> int | None:
        """The first photo with the same caption, or with one of which one is the other cut off."""
        said = _said(text)
        same = [self.whole[said]] if said in self.whole else []
        alike = self.openings.get(said[:SHORTEST_CUT], ()) if len(said) >= SHORTEST_CUT else ()
        same += [n for n, other in alike if said.startswith(other) or other.startswith(said)]
        return min(same, default=None)


def photos_of(labelled: Sequence[tuple[Block, Tidied]], language: str | None) -> tuple[Photo, ...]:
    """The photos of a page, in reading order."""
    drafts: list[_Draft] = []
    captions = _Captions()
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
            _add(drafts, draft, captions)
        elif block.label is Label.CREDIT:
            credit = _credit(block, tidied, language)
            _add(drafts, _Draft(None, [credit], [block.span], position, index), captions)
    return tuple(
        Photo(
            attrs.evolve(d.caption, credits=tuple(d.credits)) if d.caption else None,
            tuple(d.credits),
            tuple(sorted(d.spans)),
            d.position,
        )
        for d in drafts
    )


def _add(drafts: list[_Draft], new: _Draft, captions: _Captions) -> None:
    """Fold a photo into the one it repeats or stands beside, or add it."""
    if new.caption is not None:
        number = captions.twin(new.caption.text)
        if number is None and drafts and _waits_for_caption(drafts[-1], new):
            number = len(drafts) - 1
            drafts[number].caption = new.caption
            captions.add(number, new.caption.text)
        if number is None:
            captions.add(len(drafts), new.caption.text)
            drafts.append(new)
            return
        twin = drafts[number]
    elif drafts and _takes_credit(drafts[-1], new):
        twin = drafts[-1]
    else:
        drafts.append(new)
        return
    twin.spans += new.spans
    twin.last_block = new.last_block
    twin.credits += [c for c in new.credits if _key(c) not in twin.known]
    twin.known |= new.known


def _waits_for_caption(draft: _Draft, new: _Draft) -> bool:
    """Whether the photo so far is a bare credit on the line above the caption."""
    return (
        draft.caption is None
        and new.last_block - draft.last_block == 1
        and (not new.credits or new.known == draft.known)
    )


def _takes_credit(draft: _Draft, new: _Draft) -> bool:
    near = new.last_block - draft.last_block <= 1 + FARTHEST_CREDIT
    return near and draft.position == new.position and draft.caption is not None


def _said(text: str) -> str:
    return text.casefold().rstrip(". ")


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

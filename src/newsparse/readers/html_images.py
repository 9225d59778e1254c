"""Words in an image's attributes: captions and credits that nothing else on the page prints.

Decides which of them are worth a block of their own. Knows no labels.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsparse.readers.html_blocks import Block, Place, Printed

# The first that says something is the image's caption.
_CAPTIONS = ("data-caption", "data-title", "data-description", "title", "alt")
CREDIT_ATTRIBUTES = ("data-credit", "data-copyright", "data-author")
_LEAST_WORDS, _LEAST, _MOST = 4, 25, 600


def with_image_words(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, and behind each image those of its attributes that may be a caption."""
    for block in blocks:
        yield block
        if block.runs:
            continue
        attributes = block.place.node.attributes
        for names, least in ((_CAPTIONS, _LEAST), (CREDIT_ATTRIBUTES, 2)):
            for name in names:
                text = " ".join((attributes.get(name) or "").split())
                if least <= len(text) <= _MOST and (least < _LEAST or _is_sentence(text)):
                    yield block._replace(words=text, attribute=name)
                    break


def _is_sentence(text: str) -> bool:
    """Whether a text says more than a file name or a label does."""
    return text.count(" ") >= _LEAST_WORDS or text[-1] >= "\u3040"


def unprinted(printed: Printed, container: Place | None) -> list[str]:
    """The texts of the blocks, empty for image words that are printed anyway or stand elsewhere.

    Args:
        printed: blocks, images and words of images.
        container: the element that holds the running text; None where there is none.
    """
    around = _article_around(container)
    kept = list(printed.texts)
    shown: str | None = None
    seen: set[str] = set()
    for number, block in enumerate(printed.blocks):
        if not block.words:
            continue
        words = printed.folded[number]
        if around is None or words in seen or not _inside(block.place, around):
            kept[number] = ""
        else:
            if shown is None:
                shown = _letters(printed)
            if words in shown:
                kept[number] = ""
        seen.add(words)
    return kept


def _letters(printed: Printed) -> str:
    """All that a page prints, folded, one line a block."""
    lines = zip(printed.blocks, printed.folded, strict=True)
    return "\n".join([plain for block, plain in lines if block.runs])


def _article_around(container: Place | None) -> Place | None:
    """The article that the container belongs to: the lead image may stand outside of it."""
    at = container
    while at is not None and at.tag not in ("article", "main"):
        at = at.parent
    return at or (container.parent if container else None)


def _inside(place: Place, around: Place) -> bool:
    at: Place | None = place
    while at is not None and at.depth >= around.depth:
        if at is around:
            return True
        at = at.parent
    return False

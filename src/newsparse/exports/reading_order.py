"""An article's body and photos in the order of print, and its text without what no file holds.

Shared by the exports that print a story from top to bottom. Knows no output format.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from newsparse.values import Article, Block, Photo

# Half characters and what XML 1.0 cannot hold; HTML readers stumble over the same.
_UNPRINTABLE = regex.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\p{Noncharacter_Code_Point}]"
)


def in_reading_order(article: Article) -> Iterator[Block | Photo]:
    """The parts of the body with the photos where they stand between them.

    >>> from newsparse.values import Label, Span
    >>> body = tuple(Block(Label.PARAGRAPH, text, Span(0, 1)) for text in ("One.", "Two."))
    >>> photo = Photo(caption=None, credits=(), spans=(Span(0, 1),), position=1)
    >>> kinds = [type(part) for part in in_reading_order(Article(body=body, photos=(photo,)))]
    >>> [kind.__name__ for kind in kinds]
    ['Block', 'Photo', 'Block']
    """
    waiting = sorted(article.photos, key=lambda photo: photo.position)[::-1]
    for position, block in enumerate(article.body):
        while waiting and waiting[-1].position <= position:
            yield waiting.pop()
        yield block
    yield from reversed(waiting)


def story_of(article: Article, block: Block) -> str:
    """The text of a block of the body, without the dateline if the article's stands in it.

    For formats that keep the dateline in a place of its own.

    >>> from newsparse.values import Dateline, Label, Span
    >>> source = "ULM, May 2 (Nordlys) - It rained."
    >>> first = Block(Label.PARAGRAPH, source, Span(0, 33))
    >>> place = Dateline(source[:20], Span(0, 20), place="ULM", story_start=23)
    >>> story_of(Article(source=source, body=(first,), dateline=place), first)
    'It rained.'
    >>> story_of(Article(source=source, body=(first,)), first) == source
    True
    """
    dateline = article.dateline
    if dateline is None or not block.span.start <= dateline.span.start < block.span.end:
        return folded(block.text)
    story = folded(article.source[dateline.story_start : block.span.end])
    text = folded(block.text)
    return story if story and text.endswith(story) else text


def folded(text: str) -> str:
    """The text on one line, with U+FFFD for every character that XML and HTML cannot hold.

    >>> folded("Rain\\n fell\\x00 \\udc80")
    'Rain fell� �'
    >>> folded("Rain fell.")
    'Rain fell.'
    """
    return _UNPRINTABLE.sub("\ufffd", " ".join(text.split()))

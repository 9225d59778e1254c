"""What the markup says of each block, as hints: a small closed vocabulary (``html_vocabulary``).

Puts together what is around a block, what it is made of, where it stands and whether the
page's metadata prints the same. Decides no label: a hint may be missing or lie.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsparse.readers.html_agreement import Said, agreement
from newsparse.readers.html_around import Around, Hints, Surroundings
from newsparse.readers.html_blocks import EMPHASIS, LINE_BREAK, LINK, STRONG, Block, Place, Printed
from newsparse.readers.html_images import CREDIT_ATTRIBUTES
from newsparse.readers.html_names import NOTHING, SILENT
from newsparse.readers.html_run import MainRun, Weighed, main_run
from newsparse.readers.html_tags import CAPTIONS, INLINE, NO_RUN, words

_DOUBTED = words("""
    comment related teaser newsletter consent menu footer bio ad
""")
_CAPTIONED = CAPTIONS | {"class:caption"}
_ALT_WORDS = frozenset(("alt-text", "class:caption"))
_CAPTION_WORDS = frozenset(("data-caption", "class:caption"))
_CREDIT_WORDS = frozenset(("data-credit", "class:credit"))
_CAPTION_FIRST, _CAPTION_NEXT = frozenset(("caption:first",)), frozenset(("caption:next",))
_AFTER_IMAGE, _BEFORE_IMAGE = frozenset(("after-image",)), frozenset(("before-image",))
_ALL, _SOME = 0.85, 0.35
# Names of inline elements that make a block of mixed parts.
_PARTS = words("""
    byline credit time caption button
""")


def hints_of(
    blocks: Sequence[Block], texts: Sequence[str], run: MainRun, page: Surroundings
) -> list[list[Hints]]:
    """The hints of every block of a page, from its markup alone, to be put together.

    Args:
        blocks: the blocks; images without words among them get none.
        texts: the blocks' texts.
        run: where the page's running text is.
        page: what the page's elements say.
    """
    page = page.with_main(run.chain)
    found: list[list[Hints]] = []
    image = False
    caption: Place | None = None
    for number, (block, text) in enumerate(zip(blocks, texts, strict=True)):
        if not text:
            image = True
            found.append([])
            continue
        made = _made(block, page) if block.runs else _of_words(block.attribute)
        named = _named(block, page)
        hints = [named, _placed(number, run), made]
        before, caption = caption, None
        if not (_CAPTIONED.isdisjoint(named) and _CAPTIONED.isdisjoint(made)):
            caption = _caption_around(block.place, page)
        if caption is not None:
            hints.append(_CAPTION_NEXT if caption is before else _CAPTION_FIRST)
        if image:
            hints.append(_AFTER_IMAGE)
        elif number + 1 < len(blocks) and not blocks[number + 1].runs:
            hints.append(_BEFORE_IMAGE)
        image = image and not block.runs
        found.append(hints)
    return found


def _of_words(attribute: str | None) -> Hints:
    """What an image's attribute says of its words."""
    if attribute in CREDIT_ATTRIBUTES:
        return _CREDIT_WORDS
    return _CAPTION_WORDS if attribute == "data-caption" else _ALT_WORDS


def _caption_around(place: Place, page: Surroundings) -> Place | None:
    """The element around a block that holds a caption and what belongs to it."""
    at: Place | None = place
    while at is not None:
        if at.tag in CAPTIONS or "caption" in page.names(at).meanings:
            return at
        at = at.parent
    return None


def running_text(printed: Printed, page: Surroundings, said: Said) -> MainRun:
    """Where the running text is among the blocks of a page that says so much of itself."""
    return main_run(list(_weighed(printed, page, said)))


def _weighed(printed: Printed, page: Surroundings, said: Said) -> Iterator[Weighed]:
    for block, text, plain in zip(*printed, strict=True):
        runs = len(text) >= 27 and bool(block.runs)
        doubtful = False
        if runs:
            around = page.around(block.place)
            runs = (
                not around.tags & NO_RUN
                and "hidden" not in around.facts
                and share_of(block, LINK) < _SOME
            )
            doubtful = bool(around.regions & _DOUBTED)
        titled = _is_heading(block.place) and "meta:title" in agreement(text, said, plain)
        yield Weighed(block.place, text, runs, doubtful, titled)


def _is_heading(place: Place) -> bool:
    """Whether a block is a main heading, or all of the text in one."""
    while place.tag in INLINE and place.parent is not None:
        place = place.parent
    return place.tag in ("h1", "h2")


def _named(block: Block, page: Surroundings) -> Hints:
    around = page.around(block.place)
    return _names(around, NOTHING if around.closed else page.near(block.place))


@lru_cache(maxsize=256)
def _names(around: Around, near: Hints) -> Hints:
    meanings = {f"class:{meaning}" for meaning in around.regions | near}
    return around.tags | around.facts | meanings


@lru_cache(maxsize=512)
def together(*hints: Hints) -> Hints:
    """All hints of some sets; of the same sets always the same value, which is known quickly."""
    return NOTHING.union(*hints)


def _made(block: Block, page: Surroundings) -> Hints:
    """What a block is made of: links, stress, line breaks, elements inside."""
    if len(block.runs) == 1:
        return _of_one_run(block.place.marks)
    found = set()
    linked = share_of(block, LINK)
    if linked >= _ALL:
        found.add("link")
    elif linked >= _SOME:
        found.add("links")
    elif linked:
        found.add("some-link")
    strong = share_of(block, STRONG)
    if strong >= _ALL:
        found.add("strong")
    elif strong and block.runs[0][1].marks & STRONG:
        found.add("strong-start")
    if share_of(block, EMPHASIS) >= _ALL:
        found.add("emphasis")
    for piece, place in block.runs:
        if piece == LINE_BREAK:
            found.add("br")
        if place is not block.place:
            if place.tag == "time":
                found.add("time")
            names = page.names(place)
            if names is not SILENT:
                found |= names.facts
                found.update([f"has:{meaning}" for meaning in names.meanings & _PARTS])
    return frozenset(found)


@lru_cache(maxsize=8)
def _of_one_run(marks: int) -> Hints:
    named = ((LINK, "link"), (STRONG, "strong"), (EMPHASIS, "emphasis"))
    return frozenset(hint for mark, hint in named if marks & mark)


def _placed(number: int, run: MainRun) -> Hints:
    """Where a block stands to the running text."""
    if run.container is None:
        return _NO_RUN
    where = "before" if number < run.first else "after" if number > run.last else "within"
    what = "main" if number in run.members else "beside" if number in run.siblings else ""
    return _place(where, what, number in run.inside)


_NO_RUN = frozenset(("no-run",))


@lru_cache(maxsize=32)
def _place(where: str, what: str, inside: bool) -> Hints:
    found = {f"run:{where}"}
    if what:
        found.add(f"{what}-run")
    if inside:
        found.add("in-main")
    return frozenset(found)


def share_of(block: Block, mark: int) -> float:
    """The share of a block's letters that stand inside elements of a kind, 0..1."""
    if len(block.runs) == 1:
        return 1.0 if block.place.marks & mark else 0.0
    inside = total = 0
    for text, place in block.runs:
        length = len(text)
        total += length
        if place.marks & mark:
            inside += length
    return inside / total if total else 0.0

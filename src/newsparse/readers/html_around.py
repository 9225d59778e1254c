"""What is around a text on a page: its elements' tags and names, from the innermost outwards.

Each element of a page is looked at once. Decides how far up a name still speaks.
"""

from __future__ import annotations

from functools import lru_cache

from newsparse.readers.html_blocks import Place
from newsparse.readers.html_names import NOTHING, SILENT, Names, names_of
from newsparse.readers.html_tags import NOT_MAIN, TELLING, words

Hints = frozenset[str]

# Meanings that hold for everything inside an element, however deep.
REGIONS = words("""
    related teaser newsletter share comment ad tag menu breadcrumb footer header sidebar
    paywall consent figure video bio body embed note live unseen
""")
# What the element around most of the running text cannot be.
_NOT_MAIN = REGIONS - {"body", "live"}
_TAGS = {tag: frozenset((tag,)) for tag in TELLING}
_SPEAKING = TELLING | {"dialog", "noscript"}
# Tags around furniture alone: nothing more is asked of what is inside.
CLOSED = words("nav footer")
# The footer of one of these holds its source, none of the page's furniture.
_CITED = words("figure blockquote")
# How many elements up a name still speaks for a text: the wrapper of its wrapper.
NEAR = 2


class Around:
    """What an element and all around it say of the text inside. Told by identity.

    Args:
        tags: hints from tags and roles.
        regions: meanings that hold however deep.
        facts: "itemprop:…", "rel:author", "hidden".
    """

    __slots__ = ("closed", "facts", "regions", "tags")

    def __init__(self, tags: Hints, regions: Hints, facts: Hints) -> None:
        """Of an element inside of some others."""
        self.tags = tags
        self.regions = regions
        self.facts = facts
        # Furniture alone: nothing more is asked of what is inside.
        self.closed: bool = not CLOSED.isdisjoint(tags)


_NOWHERE = Around(NOTHING, NOTHING, NOTHING)


class Surroundings:
    """What the elements of one page say, each looked at once."""

    def __init__(self) -> None:
        """Of a page not yet looked at."""
        self._main: frozenset[Place] = frozenset()
        self._names: dict[Place, Names] = {}
        self._around: dict[Place, Around] = {}

    def with_main(self, main: frozenset[Place]) -> Surroundings:
        """The same, knowing which elements are around the page's running text.

        A page's own wrapper that is named for furniture ("with-comments", "has-sidebar") does
        not make the article furniture.
        """
        other = Surroundings()
        other._main = main
        other._names = self._names
        return other

    def names(self, place: Place) -> Names:
        """What the element's own attributes say."""
        found = self._names.get(place)
        if found is None:
            found = self._names[place] = names_of(place.node.attributes)
        return found

    def around(self, place: Place) -> Around:
        """What the element and all around it say."""
        known = self._around
        found = known.get(place)
        if found is not None:
            return found
        below = []
        at: Place | None = place
        while at is not None and (found := known.get(at)) is None:
            below.append(at)
            at = at.parent
        outer = found or _NOWHERE
        for one in reversed(below):
            outer = known[one] = self._inside(one, outer)
        return outer

    def near(self, place: Place) -> Hints:
        """What the names of the element and its nearest wrappers mean."""
        found = NOTHING
        at: Place | None = place
        for _ in range(NEAR + 1):
            if at is None or at in self._main or at.parent is None:
                break
            meanings = self.names(at).meanings
            if meanings:
                found = found | meanings if found else meanings
            at = at.parent
        return found

    def _inside(self, place: Place, outer: Around) -> Around:
        tag = place.tag
        names = SILENT if outer.closed else self._names.get(place) or self.names(place)
        if names is SILENT and (tag not in _SPEAKING or tag in outer.tags):
            return outer
        if place.parent is None:
            return outer
        return _within(outer, tag, names, place in self._main)


@lru_cache(maxsize=256)
def _within(outer: Around, tag: str, names: Names, is_main: bool) -> Around:
    """What is around a text in an element, by what is around the element and what it says."""
    tag = names.role or tag
    meanings = names.meanings & REGIONS
    facts = names.facts
    if names.hidden or tag in ("hidden", "dialog", "noscript"):
        facts |= {"hidden"}
    own = _TAGS.get(tag, NOTHING)
    if is_main:
        meanings -= _NOT_MAIN
        own -= NOT_MAIN
        facts -= {"hidden"}
    elif tag == "article" and "article" not in outer.tags:
        own = frozenset(("other-article",))
    elif tag == "footer" and outer.tags & _CITED:
        own = NOTHING
    elif tag in ("header", "footer", "aside") and "article" in outer.tags:
        own = frozenset((f"article-{tag}",))
    if not (own or meanings or facts):
        return outer
    return Around(outer.tags | own, outer.regions | meanings, outer.facts | facts)

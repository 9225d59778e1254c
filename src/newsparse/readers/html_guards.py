"""What a page may cost: size, elements, nesting and attributes, before its tree is built.

The tree builder takes time that grows with the square of the nesting and of the attributes of
one element, so a page far beyond any real one is refused, or read without a tree.
"""

from __future__ import annotations

import re
from html import unescape

import attrs

from newsparse.readers.html_tags import INLINE, words


class PageTooLargeError(ValueError):
    """A page is larger, or nested more deeply, than a tree can safely be built of."""


@attrs.frozen
class Limits:
    """The most of each that a page may have. Real pages stay far below.

    Args:
        characters: of the whole page.
        elements: start tags.
        nesting: elements open at once, counted high where end tags are out of order.
        attributes: of one element.
    """

    characters: int = 20_000_000
    elements: int = 50_000
    nesting: int = 4_000
    attributes: int = 8_000


DEFAULT_LIMITS = Limits()
# So few start tags can do no harm however they are nested.
_HARMLESS = 4_000
_ATTRIBUTES = r"""[^>"']*+(?:"[^"]*+"[^>"']*+|'[^']*+'[^>"']*+)*+"""
_START = re.compile(rf"<[a-zA-Z]{_ATTRIBUTES}")
# Comments, scripts and styles whole; a tag: "</b>" gives "/", "b"
_TOKEN = re.compile(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))"
    r"|<(?P<raw>script|style)\b.*?(?:</(?P=raw)\b[^>]*+>?|\Z)"
    rf"|<(?P<end>/?)(?P<tag>[a-z][^\s/>]*+){_ATTRIBUTES}>?",
    re.IGNORECASE | re.DOTALL,
)
_HIDDEN = re.compile(r"<[a-z][^\s/>]{0,40}+")
_QUOTED = re.compile(r""""[^"]*+"|'[^']*+'""")
# No end tag needed, or closed by the next of their kind.
_CLOSING_THEMSELVES = words("""
    area base body br col colgroup dd dt embed head hr html img input li link meta option optgroup
    p param rb rp rt rtc source tbody td tfoot th thead tr track wbr
""")
# End tags do not reach out of these.
_WALLS = words("table td th caption template button object marquee applet svg math select")
_FORMATTING = words("a b big code em font i nobr s small strike strong tt u")
# How far up an end tag that is out of order looks for its start tag.
_REACH = 50


def check(page: str, limits: Limits) -> None:
    """Refuse a page that a tree is not safely built of.

    Raises:
        PageTooLargeError: it is beyond one of the limits; the message names which.

    >>> check("<p>Rain fell.</p>", Limits())
    >>> check("<p>Rain fell.</p>", Limits(characters=10))
    Traceback (most recent call last):
        ...
    newsparse.readers.html_guards.PageTooLargeError: 17 characters, more than 10
    """
    _at_most(len(page), limits.characters, "characters")
    starts = _START.findall(page)
    _at_most(len(starts), limits.elements, "elements")
    if len(starts) > min(_HARMLESS, limits.nesting):
        _at_most(*_nesting(page, limits.nesting), "elements nested")
    least = 2 * limits.attributes
    if any(len(start) > least and len(_QUOTED.sub("", start)) > least for start in starts):
        _at_most(_attributes(page), limits.attributes, "attributes of one element")


def _at_most(number: int, limit: int, what: str) -> None:
    if number > limit:
        raise PageTooLargeError(f"{number} {what}, more than {limit}")


def _nesting(page: str, limit: int) -> tuple[int, int]:
    """How many elements are open at once at the most, counted up to the limit; the limit."""
    open_tags: list[str] = []
    deepest = 0
    for token in _TOKEN.finditer(page):
        tag = token["tag"]
        if tag is None:
            # Inside <svg> a style is markup like any other; whatever it holds may be open.
            if token["raw"]:
                open_tags += _HIDDEN.findall(token.group())
                deepest = max(deepest, len(open_tags))
            continue
        tag = tag.lower()
        if tag in _CLOSING_THEMSELVES:
            continue
        if not token["end"]:
            open_tags.append(tag)
            if len(open_tags) > limit:
                return len(open_tags), limit
            deepest = max(deepest, len(open_tags))
        else:
            _close(open_tags, tag)
    return deepest, limit


def _close(open_tags: list[str], tag: str) -> None:
    """Take the innermost open ``tag``, and what is open inside it, off the list."""
    for up, other in enumerate(reversed(open_tags[-_REACH:]), start=1):
        if other == tag:
            # "</b>" closes no <div> inside of it.
            del open_tags[-up : 1 - up or None if tag in _FORMATTING else None]
            return
        if other in _WALLS:
            return


def _attributes(page: str) -> int:
    """The most attributes that any one start tag can have."""
    most = 0
    for token in _TOKEN.finditer(page):
        text = token.group()
        if token["tag"] is not None and len(text) > most * 2:
            bare = _QUOTED.sub('"', text)
            most = max(most, len(bare.replace("=", " ").replace('"', " ").split()))
    return most


def stripped(page: str) -> str:
    r"""The text of a page without its tags, one line a block, by one pass and no tree.

    >>> stripped("<h1>Rain</h1><p>It <b>fell</b> &amp; fell.<script>x</script>")
    'Rain\nIt fell & fell.'
    """
    parts: list[str] = []
    at = 0
    for token in _TOKEN.finditer(page):
        parts.append(page[at : token.start()])
        at = token.end()
        tag = token["tag"]
        if tag is not None and tag.lower() not in INLINE:
            parts.append("\n")
    parts.append(page[at:])
    text = unescape("".join(parts))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)

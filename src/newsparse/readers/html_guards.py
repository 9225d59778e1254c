"""What a page may cost: size, elements, nesting and attributes, before its tree is built.

The tree builder takes time that grows with the square of the nesting and of the attributes of
one element, so a page far beyond any real one is refused, or read without a tree.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
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
    elements: int = 20_000
    nesting: int = 4_000
    attributes: int = 8_000


DEFAULT_LIMITS = Limits()
# So few start tags can do no harm however they are nested.
_HARMLESS = 4_000
# What stands between a tag's name and its ">", as the standard reads it: a quote opens a value
# only behind "=", and a "=" that no name stands in front of is itself a name's first letter.
_BLANK = r" \t\n\f\r"
_NAMES = rf"[^>=/]*+(?:/[{_BLANK}/]*+=?+[^>=/]*+)*+"
_QUOTED_VALUE = r"""(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))"""
_VALUE = rf"=[{_BLANK}]*+(?:{_QUOTED_VALUE}|[^{_BLANK}>]*+)[{_BLANK}/]*+=?+"
_ATTRIBUTES = rf"[{_BLANK}/]*+=?+{_NAMES}(?:{_VALUE}{_NAMES})*+"
_START = re.compile(rf"<[a-zA-Z][^{_BLANK}/>]*+{_ATTRIBUTES}")
# Up to the first ">" a tag is read ten times as fast, and seldom does it go on behind that.
_TO_THE_FIRST_END = re.compile("<[a-zA-Z][^>]*+")
_BLANKS = " \t\n\f\r"
_OPENS = "=" + _BLANKS
# Elements that hold text and no markup, outside of <svg> and <math>.
_RAW = ("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes")
# Comments, scripts and the like whole; a tag: "</b>" gives "/", "b"
_TOKEN = re.compile(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))"
    r"|<[!?][^>]*+>?"
    rf"|<(?P<raw>{'|'.join(_RAW)})\b.*?(?:</(?P=raw)\b[^>]*+>?|\Z)"
    rf"|<(?P<end>/?)(?P<tag>[a-z][^\s/>]*+){_ATTRIBUTES}>?",
    re.IGNORECASE | re.DOTALL,
)
# Inside of these a script or a title holds markup like any other element.
_FOREIGN = re.compile("<(?:svg|math)", re.IGNORECASE)
_OPENING = re.compile("<(?=[a-zA-Z])")
_WITHIN_CHARACTERS = bytes(range(0x80, 0xC0))  # UTF-8: what goes on with a character
_MOST_HIDDEN = 10  # times the characters of a page that are looked at inside of other tags
_HIDDEN = re.compile(r"<[a-z][^\s/>]{0,40}+")
_QUOTED = re.compile(rf"=[{_BLANK}]*+{_QUOTED_VALUE}")
_BETWEEN_NAMES = str.maketrans("=/", "  ")
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


def check(page: bytes, limits: Limits) -> None:
    """Refuse a page, given in UTF-8, that a tree is not safely built of.

    Raises:
        PageTooLargeError: it is beyond one of the limits; the message names which.

    >>> check(b"<p>Rain fell.</p>", Limits())
    >>> check(b"<p>Rain fell.</p>", Limits(characters=10))
    Traceback (most recent call last):
        ...
    newsparse.readers.html_guards.PageTooLargeError: 17 characters, more than 10
    """
    if len(page) > limits.characters:
        _at_most(len(page.translate(None, _WITHIN_CHARACTERS)), limits.characters, "characters")
    # What makes a tag is ASCII, so each byte may be a letter: half of the memory, and faster.
    _check_tags(page.decode("latin-1"), limits)


def _check_tags(page: str, limits: Limits) -> None:
    starts = _TO_THE_FIRST_END.findall(page)
    # Looking inside of them takes longer, and can only find more.
    _at_most(len(starts), limits.elements, "elements")
    hiding = _hiding(page, starts)
    if hiding:
        starts = _with_hidden(page, hiding)
    _at_most(len(starts), limits.elements, "elements")
    if len(starts) > min(_HARMLESS, limits.nesting):
        _at_most(*_nesting(page, limits.nesting), "elements nested")
    most = _most_attributes(starts, limits.attributes)
    if most > limits.attributes and not hiding and not _FOREIGN.search(page):
        # What looks like a tag may stand in a script: counted again, more slowly.
        tokens = [token.group() for token in _TOKEN.finditer(page) if token["tag"] is not None]
        most = _most_attributes(tokens, limits.attributes)
    _at_most(most, limits.attributes, "attributes of one element")


def _hiding(page: str, starts: Sequence[str]) -> frozenset[str]:
    """Those of the start tags of a page, read up to the first ">", that go on behind it."""
    # The page may end in one without any.
    ended = starts and page.endswith(starts[-1])
    return frozenset(filter(_goes_on, starts[:-1] if ended else starts))


def _goes_on(start: str) -> bool:
    """Whether the ">" behind a start tag stands in a value, and the tag goes on.

    >>> _goes_on('<b title="1 > 2'.partition(">")[0]), _goes_on('<b title="1"')
    (True, False)
    """
    # Most end in a value's second quote, and say nothing in single ones.
    if start[-1] == '"' and start[-2] not in _OPENS and "'" not in start:
        return False
    for quote in ('"', "'"):
        # What opens a value that is not closed is the last of its kind.
        at = start.rfind(quote)
        if at > 0 and start[at - 1] in _OPENS and start[:at].rstrip(_BLANKS).endswith("="):
            whole = _START.match(start + ">")
            return whole is not None and whole.end() > len(start)
    return False


def _with_hidden(page: str, hiding: frozenset[str]) -> list[str]:
    """What may be a start tag, also inside of what looks like another one's value.

    A quote in a comment or in a script is no value's, and hides no tag from the tree builder.

    Args:
        page: the page.
        hiding: start tags that go on behind their first ">", up to there.

    >>> _with_hidden("<!-- <a b='--><p c><i d='>", frozenset({"<a b='--"}))
    ["<a b='--><p c><i d='", '<p c', "<i d='>"]
    """
    starts: list[str] = []
    size = end = 0
    for first in _TO_THE_FIRST_END.finditer(page):
        start = first.group()
        if first.start() < end:
            continue
        starts.append(start)
        whole = _START.match(page, first.start()) if start in hiding else None
        if whole is None or ">" not in whole.group():
            continue
        starts[-1], end = whole.group(), whole.end()
        for inner in _OPENING.finditer(page, first.start() + 1, end):
            hidden = _START.match(page, inner.start())
            if hidden:
                starts.append(hidden.group())
                size += len(hidden.group())
                _at_most(size, _MOST_HIDDEN * len(page), "characters of tags inside of tags")
    return starts


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


def _most_attributes(tags: Sequence[str], limit: int) -> int:
    """The most attributes that any one of some tags can have; 0 where it is not over the limit.

    >>> _most_attributes(["<a b", "<p lang class='a b' hidden"], 1)
    4
    """
    # An attribute is a letter and what parts it from the next.
    if max(map(len, tags), default=0) <= 2 * limit:
        return 0
    long_ones = (tag for tag in tags if len(tag) > 2 * limit)
    return max(len(_QUOTED.sub("= ", t).translate(_BETWEEN_NAMES).split()) for t in long_ones)


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

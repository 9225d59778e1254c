"""Markdown to stretches: one a block, without its marks, with what the marks say as hints.

Decides which lines are one block, by the block rules of CommonMark and tables. Inline marks are
``markdown_text``'s. Needs the extra ``markdown``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

import attrs

from newsparse.readers.front_matter import front_matter
from newsparse.readers.glued import unglued
from newsparse.readers.html_agreement import agreement, said_by
from newsparse.readers.joining import bare, covering
from newsparse.readers.markdown_text import parts
from newsparse.readers.stretch import Page, Stretch
from newsparse.tidy import Tidied, tidied
from newsparse.values import Span
from newsparse.values.metadata import Metadata

try:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token
except ImportError as missing:
    message = "reading Markdown needs markdown-it-py: pip install newsparse[markdown]"
    raise ImportError(message) from missing

_LINE = re.compile(r"[^\r\n]*+(?:\r\n?|\n|\Z)")
_TAG = re.compile(r"<!--.{0,2000}?-->|</?[a-zA-Z][^<>]{0,2000}+>", re.DOTALL)
# "caption  " and "caption\": the line is broken there, not wrapped.
_BROKEN = ("  ", "\\")
_UNTITLED = frozenset(("title-elsewhere",))
_AFTER_IMAGE = frozenset(("after-image",))
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}+\]:\s*+")
# Open and close tokens with what they say of the text between.
_AROUND = {
    "blockquote": "blockquote",
    "list_item": "li",
    "td": "td",
    "th": "th",
}


@attrs.frozen(repr=False)
class MarkdownPage(Page):
    """A Markdown text as its reader saw it.

    Args:
        metadata: what its front matter says.
    """

    metadata: Metadata = attrs.field(factory=Metadata)


def read_markdown(source: str) -> MarkdownPage:
    """The stretches of a Markdown text, in order; spans are into the Markdown itself.

    Args:
        source: the text, any line breaks.

    >>> page = read_markdown("# Rain *ends* drought\\n\\nIt fell\\non [Elm](/elm).\\n")
    >>> [(stretch.text, "h1" in stretch.hints) for stretch in page.stretches]
    [('Rain ends drought', True), ('It fell on Elm.', False)]
    >>> page.stretches[1].tidied.source_span(11, 14)
    Span(start=35, end=38)
    >>> [stretch.text for stretch in read_markdown("5 * 3 * 2, snake_case").stretches]
    ['5 * 3 * 2, snake_case']
    """
    metadata, begin, stretches = front_matter(source)
    lines = [Span(found.start(), found.end()) for found in _LINE.finditer(source, begin)]
    beside: frozenset[str] = frozenset()
    for block in _blocks(source, begin, lines):
        for part in parts(source, block):
            if part.text:
                hints = part.hints | block.hints | beside
                stretches.append(Stretch(part.tidied, part.span, part.gap, part.indent, hints))
            beside = _AFTER_IMAGE if "image" in part.hints else frozenset()
    stretches.sort(key=lambda stretch: stretch.span)
    stretches = unglued(source, list(_apart(stretches)))
    if metadata.origins:
        stretches = _agreed(stretches, metadata)
    return MarkdownPage(source, tuple(covering(stretches, _left(source, stretches))), metadata)


def _agreed(stretches: Sequence[Stretch], metadata: Metadata) -> list[Stretch]:
    """The stretches, with what they print of the front matter.

    Where none of them prints the title that the front matter names, none can be the headline.
    """
    said = said_by(metadata, (), ())
    found = [
        stretch
        if "front-matter" in stretch.hints
        else attrs.evolve(stretch, hints=stretch.hints | agreement(stretch.text, said))
        for stretch in stretches
    ]
    if said.headlines and not any("meta:headline" in stretch.hints for stretch in found):
        return [attrs.evolve(stretch, hints=stretch.hints | _UNTITLED) for stretch in found]
    return found


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


def _blocks(source: str, begin: int, lines: Sequence[Span]) -> Iterator[Stretch]:
    """The blocks of the text, inline marks still in them."""
    around: list[str] = []
    at = 0
    for token in _parser().parse(source[begin:]):
        name, _, side = token.type.rpartition("_")
        if side == "open" and name in _AROUND:
            around.append(_AROUND[name])
        elif side == "close" and name in _AROUND:
            around.pop()
        elif side == "open" and name == "heading":
            around.append(token.tag)
        elif side == "close" and name == "heading":
            around.pop()
        elif token.map and token.content.strip():
            hints = set(around)
            if hints & _HEADINGS:
                hints.add("heading")
            if token.type in ("code_block", "fence"):
                hints.add("pre")
            for text in _texts(source, token, lines, at):
                yield _stretch(text, frozenset(hints), source)
                at = max(at, text.source_position(len(text.text) - 1))


_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])


def _texts(source: str, token: Token, lines: Sequence[Span], at: int) -> Iterator[Tidied]:
    """The texts of a block, where a line is broken on purpose one for each side."""
    first = token.map[0] if token.map else 0
    found: list[Tidied] = []
    verbatim = token.type in ("code_block", "fence", "html_block")
    offset = 1 if token.type == "fence" else 0
    for number, content in enumerate(token.content.split("\n")):
        if first + number + offset >= len(lines):
            break
        line = lines[first + number + offset]
        bare_content = content.strip()
        # A table's cells share a line: each is looked for behind the one before.
        start = source.find(
            bare_content, max(line.start, at + 1 if at > line.start else 0), line.end
        )
        if not bare_content or start < 0:
            if verbatim and found:
                yield _composed(found)
                found = []
            continue
        text = tidied(source, start, start + len(bare_content))
        if token.type == "html_block":
            text = text.kept(_outside(text.text))
        if text.text:
            found.append(text)
        if content.endswith(_BROKEN) and found:
            yield _composed(found)
            found = []
    if found:
        yield _composed(found)


def _outside(text: str) -> Iterator[tuple[int, int]]:
    """The ranges of a text outside of its HTML tags."""
    at = 0
    for tag in _TAG.finditer(text):
        yield at, tag.start()
        at = tag.end()
    yield at, len(text)


def _composed(lines: Sequence[Tidied]) -> Tidied:
    """Lines as one text, a space between two."""
    if len(lines) == 1:
        return lines[0]
    seams: list[tuple[int, int]] = []
    length = 0
    for number, line in enumerate(lines):
        if number:
            seams.append(
                (length, lines[number - 1].source_position(len(lines[number - 1].text) - 1) + 1)
            )
            length += 1
        seams += [(length + text_at, source_at) for text_at, source_at in line.seams]
        length += len(line.text)
    return Tidied(" ".join(line.text for line in lines), tuple(seams))


def _stretch(text: Tidied, hints: frozenset[str], source: str) -> Stretch:
    span = text.source_span(0, len(text.text))
    opener = _FOOTNOTE.match(text.text)
    if opener:
        hints |= {"footnote"}
        text = text.kept([(opener.end(), len(text.text))])
    above = source[max(0, span.start - 200) : span.start].rstrip(" \t>#*+-0123456789.)")
    gap = max(0, len(above[len(above.rstrip()) :].splitlines()) - 1)
    return Stretch(text, span, gap, hints=hints)


def _apart(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """The stretches, none of them beginning inside the one before."""
    at = 0
    for stretch in stretches:
        if stretch.span.start >= at:
            yield stretch
            at = stretch.span.end


def _left(source: str, stretches: Sequence[Stretch]) -> list[Span]:
    """What is not blank and in no stretch: marks, rules, addresses of links."""
    edges = [0, *(edge for stretch in stretches for edge in stretch.span), len(source)]
    spans = (bare(source, edges[n], edges[n + 1]) for n in range(0, len(edges), 2))
    return [span for span in spans if span.start < span.end]

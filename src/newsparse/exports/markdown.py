"""An article as Markdown (CommonMark): the story from top to bottom, for reading and editing."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from newsparse.exports.reading_order import folded, in_reading_order
from newsparse.values import Article, Block, Label, Photo

# Any of these may begin something; a backslash in front makes it a plain character.
_MARK = regex.compile(r"[\\`*_\[\]<>&~|$^]")
# "1. May", "2) one", "- one", "+ one", "# one", "=====": marks only where a line begins
_LEADING = regex.compile(r"(?:(\d{1,9})([.)])|([-+#=:!]))")


def to_markdown(article: Article) -> str:
    """The article as a page of Markdown.

    Headline as ``#``, standfirst in bold, bylines and times in italics, crossheads as ``##``,
    captions (with their credits in italics) and pull quotes as block quotes, notes in italics
    under a rule. Text is escaped, so that it reads as printed.

    Left out: furniture, spans, confidences, the parts of a byline, credit or dateline, and what
    sets a caption apart from a pull quote. A dateline stays in its paragraph.

    >>> from newsparse.values import Label, Span
    >>> title = Block(Label.HEADLINE, "Rain *and* snow", Span(0, 15))
    >>> first = Block(Label.PARAGRAPH, "1. May was wet.", Span(17, 32))
    >>> print(to_markdown(Article(headline=title, body=(first,))), end="")
    # Rain \\*and\\* snow
    <BLANKLINE>
    1\\. May was wet.
    >>> to_markdown(Article())
    ''
    """
    return "\n\n".join(_parts(article)).strip() + "\n" if any(_parts(article)) else ""


def _parts(article: Article) -> Iterator[str]:
    heads = [(article.kicker, "{}"), (article.headline, "# {}")]
    heads += [(block, "**{}**") for block in article.standfirst]
    for block, form in heads:
        if block is not None:
            yield from _formed(block.text, form)
    for byline in article.bylines:
        yield from _formed(byline.text, "*{}*")
    for stamp in article.timestamps:
        yield from _formed(stamp.text, "*{}*")
    for part in in_reading_order(article):
        yield from _photo(part) if isinstance(part, Photo) else _block(part)
    if any(folded(note.text) for note in article.notes):
        yield "---"
    for note in article.notes:
        yield from _formed(note.text, "*{}*")


def _block(block: Block) -> Iterator[str]:
    form = {Label.CROSSHEAD: "## {}", Label.PULL_QUOTE: "> {}"}.get(block.label, "{}")
    yield from _formed(block.text, form)


def _photo(photo: Photo) -> Iterator[str]:
    lines = [*_formed(photo.caption.text, "> {}")] if photo.caption else []
    for credit in photo.credits:
        lines += _formed(credit.text, "> *{}*")
    if lines:
        yield "\n>\n".join(lines)


def _formed(text: str, form: str) -> Iterator[str]:
    """The text, escaped, in its form; nothing where there is no text."""
    line = folded(text)
    if line:
        yield form.format(_escaped(line))


def _escaped(line: str) -> str:
    line = _MARK.sub(r"\\\g<0>", line)
    leading = _LEADING.match(line)
    if leading is None:
        # A closing run of "#" would be taken off a heading.
        return line[:-1] + "\\#" if line.endswith("#") else line
    at = leading.end() - 1
    return line[:at] + "\\" + line[at:]

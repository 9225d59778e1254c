"""An article as a fragment of HTML: one ``<article>`` of plain, meaningful elements."""

from __future__ import annotations

import html
from collections.abc import Iterator

from newsparse.exports.reading_order import folded, in_reading_order
from newsparse.values import Article, Block, Label, Photo, Timestamp


def to_html(article: Article) -> str:
    """The article as an ``<article>`` element without scripts, styles or links.

    Everything printed is escaped, so that no input can bring markup of its own in. Kicker,
    standfirst, bylines and credits are told apart by their class; crossheads are ``h2``, photos
    ``figure``, pull quotes ``aside``, notes stand in the ``footer``.

    Left out: furniture, spans, confidences, the parts of a byline, credit or dateline. A dateline
    stays in its paragraph.

    >>> from newsparse.values import Label, Span
    >>> title = Block(Label.HEADLINE, "Rain & <snow>", Span(0, 13))
    >>> print(to_html(Article(headline=title, language="en")), end="")
    <article lang="en">
    <header>
    <h1>Rain &amp; &lt;snow&gt;</h1>
    </header>
    </article>
    >>> print(to_html(Article()), end="")
    <article>
    </article>
    """
    language = f' lang="{html.escape(folded(article.language))}"' if article.language else ""
    lines = [
        f"<article{language}>",
        *_around("header", _head(article)),
        *_body(article),
        *_around("footer", (_element("p", note.text, "note") for note in article.notes)),
        "</article>",
    ]
    return "\n".join(line for line in lines if line) + "\n"


def _head(article: Article) -> Iterator[str]:
    if article.kicker is not None:
        yield _element("p", article.kicker.text, "kicker")
    if article.headline is not None:
        yield _element("h1", article.headline.text)
    yield from (_element("p", block.text, "standfirst") for block in article.standfirst)
    yield from (_element("p", byline.text, "byline") for byline in article.bylines)
    yield from (_time(stamp) for stamp in article.timestamps)


def _body(article: Article) -> Iterator[str]:
    for part in in_reading_order(article):
        yield _figure(part) if isinstance(part, Photo) else _block(part)


def _block(block: Block) -> str:
    if block.label is Label.CROSSHEAD:
        return _element("h2", block.text)
    if block.label is Label.PULL_QUOTE:
        return _element("aside", block.text, "pull-quote")
    return _element("p", block.text)


def _figure(photo: Photo) -> str:
    caption = _element("span", photo.caption.text, "caption") if photo.caption else ""
    credits = (_element("span", credit.text, "credit") for credit in photo.credits)
    told = " ".join(part for part in (caption, *credits) if part)
    return f"<figure><figcaption>{told}</figcaption></figure>" if told else ""


def _time(stamp: Timestamp) -> str:
    told = html.escape(folded(stamp.text))
    if stamp.value is not None:
        told = f'<time datetime="{stamp.value.isoformat()}">{told}</time>'
    return f'<p class="timestamp">{told}</p>'


def _element(name: str, text: str, kind: str | None = None) -> str:
    told = html.escape(folded(text), quote=False)
    opening = f'<{name} class="{kind}">' if kind else f"<{name}>"
    return f"{opening}{told}</{name}>" if told else ""


def _around(name: str, lines: Iterator[str]) -> list[str]:
    inside = [line for line in lines if line]
    return [f"<{name}>", *inside, f"</{name}>"] if inside else []

"""What holds of every parsed text. One class a promise, the promise as its docstring."""

from __future__ import annotations

import pickle

import attrs
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import parse
from newsparse.testing import PARTS, KnownArticle, Mess, known_articles, messes, render
from newsparse.testing.stock import stock_of
from newsparse.values import Article, Block, Label, Span
from tests.properties.articles import ANYTHING, ENGLISH, GREAT_LANGUAGES, SEEDS, Known
from tests.properties.articles import known_articles as signed_articles

# White space, and what is printed nowhere: soft hyphens, zero-width space, controls.
UNSEEN = regex.compile(r"[\s\p{Cc}\p{Cf}]++")
BETWEEN = ("\n", "\n\n", "\r\n\r\n")
BEHIND = ("share bar", "comments", "related link", "copyright")


def without_reasons(article: Article) -> Article:
    def bare(block: Block) -> Block:
        return attrs.evolve(block, reasons=None)

    def all_bare(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(bare(block) for block in blocks)

    return attrs.evolve(
        article,
        kicker=bare(article.kicker) if article.kicker else None,
        headline=bare(article.headline) if article.headline else None,
        standfirst=all_bare(article.standfirst),
        body=all_bare(article.body),
        notes=all_bare(article.notes),
        furniture=all_bare(article.furniture),
        blocks=all_bare(article.blocks),
    )


def printed(article: Article) -> list[tuple[str, str]]:
    """The parts apart from where they stand: what must not depend on line ends and blanks."""
    return [
        *((block.label.value, block.text) for block in article.blocks),
        *(("author", name) for name in article.authors),
        *(("caption", text) for text in article.captions),
        *(("credit", name) for credit in article.credits for name in credit.names),
        *(("time", stamp.text) for stamp in article.timestamps),
        ("dateline", article.dateline.text if article.dateline else ""),
    ]


def of_a_form(article: Article) -> dict[str, object]:
    """The parts that have a form of their own."""
    return {
        "kicker": article.kicker and article.kicker.text,
        "headline": article.headline and article.headline.text,
        "authors": article.authors,
        "times": [stamp.value for stamp in article.timestamps],
        "dateline": article.dateline and article.dateline.place,
        "captions": article.captions,
        "credits": [credit.names for credit in article.credits],
    }


def spans_of(article: Article) -> list[Span]:
    return [
        *(block.span for block in article.blocks),
        *(byline.span for byline in article.bylines),
        *(stamp.span for stamp in article.timestamps),
        *((article.dateline.span,) if article.dateline else ()),
        *(span for photo in article.photos for span in photo.spans),
        *(photo.caption.span for photo in article.photos if photo.caption),
        *(credit.span for credit in article.credits),
    ]


class TestAnyText:
    """Any string is an article; a confidence is between 0 and 1."""

    @given(ANYTHING)
    @example("")
    @example("\ufeff")
    @example("\ud800")
    @example(".txt")
    def test_it_parses(self, text: str) -> None:
        article = parse(text)
        assert article.source == text
        assert 0 <= article.confidence <= 1
        assert all(0 <= block.confidence <= 1 for block in article.blocks)


class TestNothingLost:
    """Blocks are in order, do not overlap, and cover every character that is not blank."""

    @given(ANYTHING)
    def test_blocks_cover_the_text(self, text: str) -> None:
        at = 0
        for block in parse(text).blocks:
            assert at <= block.span.start < block.span.end
            assert not text[at : block.span.start].strip()
            at = block.span.end
        assert at <= len(text)
        assert not text[at:].strip()

    @given(ANYTHING)
    def test_every_block_is_in_one_place_of_the_article(self, text: str) -> None:
        article = parse(text)
        placed = [*article.standfirst, *article.body, *article.notes, *article.furniture]
        assert len(placed) == len({block.span for block in placed})
        assert set(placed) <= set(article.blocks)


class TestSpans:
    """Every span lies in the caller's string and begins and ends on what its part says."""

    @given(ANYTHING)
    def test_spans_lie_in_the_source(self, text: str) -> None:
        for span in spans_of(parse(text)):
            assert 0 <= span.start < span.end <= len(text)

    @given(ANYTHING)
    @example(">")
    @example(">0")
    def test_block_begins_and_ends_with_its_span(self, text: str) -> None:
        for block in parse(text).blocks:
            seen = UNSEEN.sub("", block.text)
            source = UNSEEN.sub("", text[slice(*block.span)])
            if not seen or source[:1] == ">" != seen[:1]:
                source = source.lstrip("> ")  # The mark of quoted mail is not read.
            assert (seen[:1], seen[-1:]) == (source[:1], source[-1:])

    @given(ANYTHING)
    def test_parts_lie_in_blocks(self, text: str) -> None:
        article = parse(text)
        for span in spans_of(article):
            assert any(
                block.span.start <= span.start and span.end <= block.span.end
                for block in article.blocks
            )


class TestPure:
    """The same text gives the same article, whatever was parsed before and however it is asked."""

    @given(ANYTHING, ANYTHING)
    def test_what_came_before_does_not_matter(self, text: str, other: str) -> None:
        first = parse(text)
        parse(other)
        assert parse(text) == first

    @given(ANYTHING)
    def test_explaining_changes_nothing(self, text: str) -> None:
        explained = parse(text, explain=True)
        assert all(block.reasons is not None for block in explained.blocks)
        assert without_reasons(explained) == parse(text)

    @given(ANYTHING)
    def test_article_pickles(self, text: str) -> None:
        article = parse(text)
        assert pickle.loads(pickle.dumps(article)) == article


class TestLineEnds:
    """How lines end, and what is blank at both ends of the text, does not change the parts."""

    @given(ANYTHING)
    def test_crlf_is_lf(self, text: str) -> None:
        text = text.replace("\r", "")
        assert printed(parse(text.replace("\n", "\r\n"))) == printed(parse(text))

    @given(ANYTHING, st.text("\n \t", max_size=5))
    def test_blank_lines_at_the_ends(self, text: str, blank: str) -> None:
        # The indentation of the first line is the article's own.
        assert printed(parse(f"\n\n{text}\n{blank}\n")) == printed(parse(text))


class TestBlanks:
    """A byte order mark in front and blanks at the ends of lines change nothing."""

    @given(ANYTHING)
    @example("\x1f0")
    @example(">")
    @example(" >")
    @example("> Rain\n> It rained all night in Ulm; the river rose.")
    def test_byte_order_mark(self, text: str) -> None:
        # A mark alone, or on a line of its own, is a block that shows nothing.
        shown = [part for part in printed(parse(f"\ufeff{text}")) if part != ("furniture", "")]
        assert shown == [part for part in printed(parse(text)) if part != ("furniture", "")]

    @given(ANYTHING, st.sampled_from((" ", "\t", "\u00a0", " \t ")))
    def test_blanks_at_the_ends_of_lines(self, text: str, blank: str) -> None:
        text = text.replace("\r", "")
        assert printed(parse(text.replace("\n", f"{blank}\n"))) == printed(parse(text))


class TestIdempotence:
    """The text of an article, parsed again, has the same paragraphs and crossheads as blocks."""

    @given(known_articles(), messes(), SEEDS)
    def test_blocks(self, known: KnownArticle, some: tuple[Mess, ...], seed: int) -> None:
        article = parse(render(known, *some, seed=seed))
        told = [block.text for block in article.body if block.label is not Label.PULL_QUOTE]
        assert [block.text for block in parse(article.text).blocks] == told

    @given(known_articles(GREAT_LANGUAGES, set(PARTS) - {"crossheads"}, wire=False), SEEDS)
    def test_paragraphs(self, known: KnownArticle, seed: int) -> None:
        # With nothing above it, the first may be taken for headline or standfirst.
        paragraphs = parse(render(known, seed=seed)).paragraphs
        again = parse("\n\n".join(paragraphs)).paragraphs
        rest = paragraphs[2:]
        assert again[len(again) - len(rest) :] == rest


class TestSurroundings:
    """Lines of furniture behind an article do not change its parts."""

    @given(
        known_articles(GREAT_LANGUAGES), st.sampled_from(BEHIND), st.sampled_from(BETWEEN), SEEDS
    )
    def test_parts_known_by_their_form(
        self, known: KnownArticle, behind: str, between: str, seed: int
    ) -> None:
        text = render(known, seed=seed)
        stock = stock_of(known.language)
        furniture = {
            "share bar": (stock.share, "Facebook", "WhatsApp", "Telegram"),
            "comments": (stock.comments_heading, *stock.comments),
            "related link": (f"{stock.related}: {stock.stories[seed % 2].headline}",),
            "copyright": ("© 2026",),
        }
        one, other = parse(text), parse(between.join((text, *furniture[behind])))
        assert of_a_form(other) == of_a_form(one)

    @given(known_articles(GREAT_LANGUAGES), SEEDS)
    def test_texts_stay_in_the_article(self, known: KnownArticle, seed: int) -> None:
        # A first sentence between standfirst and lead may change sides; it is not lost.
        text = render(known, seed=seed)
        share = stock_of(known.language).share
        other = parse("\n\n".join((text, share, "Facebook", "WhatsApp", "Telegram")))
        told = {block.text for block in (*other.standfirst, *other.body)}
        assert set(known.paragraphs) <= told


class TestKnownParts:
    """An article built from known parts gives them back."""

    @given(signed_articles(), st.sampled_from(BETWEEN))
    def test_parts_known_by_their_form_come_back(self, known: Known, between: str) -> None:
        article = parse(between.join(known.blocks))
        assert article.headline is not None
        assert article.headline.text == known.headline
        assert article.authors == (known.author,)
        assert article.captions == (known.caption,) * bool(known.caption)
        assert [c.names for c in article.credits] == [(known.credit,)] * bool(known.caption)
        assert article.paragraphs[-len(known.paragraphs) + 1 :] == known.paragraphs[1:]
        assert article.furniture == ()

    @given(signed_articles((ENGLISH,)), st.sampled_from(BETWEEN))
    def test_standfirst_and_first_paragraph_are_told_apart(
        self, known: Known, between: str
    ) -> None:
        article = parse(between.join(known.blocks))
        told = tuple(block.text for block in article.standfirst)
        assert told == (known.standfirst,) * bool(known.standfirst)
        assert article.paragraphs == known.paragraphs

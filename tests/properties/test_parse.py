"""What holds of every parsed text. One class a promise, the promise as its docstring."""

from __future__ import annotations

import pickle

import attrs
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import parse
from newsparse.values import Article, Block, Span
from tests.properties.articles import ANYTHING, ENGLISH, Known, known_articles

# White space, and what is printed nowhere: soft hyphens, zero-width space, controls.
UNSEEN = regex.compile(r"[\s\p{Cc}\p{Cf}]++")
BETWEEN = ("\n", "\n\n", "\r\n\r\n")


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
    def test_block_begins_and_ends_with_its_span(self, text: str) -> None:
        for block in parse(text).blocks:
            seen = UNSEEN.sub("", block.text)
            source = UNSEEN.sub("", text[slice(*block.span)])
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


class TestKnownParts:
    """An article built from known parts gives them back."""

    @given(known_articles(), st.sampled_from(BETWEEN))
    def test_parts_known_by_their_form_come_back(self, known: Known, between: str) -> None:
        article = parse(between.join(known.blocks))
        assert article.headline is not None
        assert article.headline.text == known.headline
        assert article.authors == (known.author,)
        assert article.captions == (known.caption,) * bool(known.caption)
        assert [c.names for c in article.credits] == [(known.credit,)] * bool(known.caption)
        assert article.paragraphs[-len(known.paragraphs) + 1 :] == known.paragraphs[1:]
        assert article.furniture == ()

    @given(known_articles((ENGLISH,)), st.sampled_from(BETWEEN))
    def test_standfirst_and_first_paragraph_are_told_apart(
        self, known: Known, between: str
    ) -> None:
        article = parse(between.join(known.blocks))
        told = tuple(block.text for block in article.standfirst)
        assert told == (known.standfirst,) * bool(known.standfirst)
        assert article.paragraphs == known.paragraphs

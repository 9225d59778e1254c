"""What holds of messy articles, whatever the mess. One class a promise."""

from __future__ import annotations

import regex
from hypothesis import given
from hypothesis import strategies as st

from newsparse import parse
from newsparse.testing import (
    KnownArticle,
    Mess,
    as_printed,
    fit_together,
    known_articles,
    messes,
    misread_parts,
    render,
)
from newsparse.values import Article
from tests.promises import broken_promise
from tests.properties.articles import GREAT_LANGUAGES, SEEDS

SHOWS_NOTHING = (Mess.CRLF, Mess.NBSP, Mess.ZERO_WIDTH, Mess.SOFT_HYPHENS)
MOJIBAKE = (Mess.MOJIBAKE, Mess.MOJIBAKE_WINDOWS)
CHARACTERS = (*SHOWS_NOTHING, *MOJIBAKE, Mess.MIXED_QUOTES)
# Messes that leave everything that has a form of its own where it can be known.
GENTLE = {
    *CHARACTERS,
    Mess.HARD_WRAPS,
    Mess.GLUED_LINES,
    Mess.MISSING_STANDFIRST,
    Mess.DUPLICATED_CAPTIONS,
    Mess.CREDIT_BEHIND,
    Mess.CREDIT_MISSING,
    Mess.SHARE_BARS,
    Mess.COMMENTS,
    Mess.PAYWALL,
}
OF_A_FORM = {"kicker", "headline", "authors", "published", "dateline", "captions", "credits"}
UNSEEN = regex.compile(r"[\s\p{Cc}\p{Cf}]+")
others = messes(most=1).filter(lambda some: not set(some) & set(CHARACTERS))


def shown(text: str) -> str:
    return " ".join(regex.sub(r"\p{Cf}+", "", text).split())


def printed(article: Article) -> list[tuple[str, object]]:
    """The parts, apart from where they stand and from signs that show nothing."""
    return [
        *((block.label.value, shown(block.text)) for block in article.blocks),
        *(("author", name) for name in article.authors),
        *(("caption", shown(text)) for text in article.captions),
        *(("credit", name) for credit in article.credits for name in credit.names),
        *(("time", stamp.value) for stamp in article.timestamps),
        ("dateline", article.dateline.place if article.dateline else None),
    ]


class TestSignsThatShowNothing:
    """Line ends, non-breaking spaces, zero-width spaces and soft hyphens change no part."""

    @given(known_articles(), others, st.sampled_from(SHOWS_NOTHING), SEEDS)
    def test_one(self, known: KnownArticle, other: tuple[Mess, ...], mess: Mess, seed: int) -> None:
        clean = parse(render(known, *other, seed=seed))
        assert printed(parse(render(known, *other, mess, seed=seed))) == printed(clean)

    @given(known_articles(), others, SEEDS)
    def test_all_at_once(self, known: KnownArticle, other: tuple[Mess, ...], seed: int) -> None:
        clean = parse(render(known, *other, seed=seed))
        assert printed(parse(render(known, *other, *SHOWS_NOTHING, seed=seed))) == printed(clean)


class TestMojibake:
    """Broken quotes, dashes and letters change no label, and nothing is repaired."""

    @given(known_articles(GREAT_LANGUAGES), st.sampled_from(MOJIBAKE), SEEDS)
    def test_labels(self, known: KnownArticle, mess: Mess, seed: int) -> None:
        clean = parse(render(known, seed=seed))
        article = parse(render(known, mess, seed=seed))
        labels = [block.label for block in clean.blocks]
        assert [block.label for block in article.blocks] == labels

    @given(known_articles(), st.sampled_from(MOJIBAKE), SEEDS)
    def test_text_stays_as_printed(self, known: KnownArticle, mess: Mess, seed: int) -> None:
        article = parse(render(known, mess, seed=seed))
        for block in article.blocks:
            source = article.source[slice(*block.span)]
            assert UNSEEN.sub("", block.text) == UNSEEN.sub("", source)


class TestGivenBack:
    """``parse(render(article, mess))`` gives back what has a form of its own.

    In the great languages, clean and under any two gentle messes. Which of the texts is standfirst,
    lead or crosshead leans on the strengths: there tests/testing/test_floors.py holds shares.
    """

    @given(known_articles(GREAT_LANGUAGES), messes().filter(GENTLE.issuperset), SEEDS)
    def test_parts(self, known: KnownArticle, some: tuple[Mess, ...], seed: int) -> None:
        article = parse(render(known, *some, seed=seed))
        wrong = misread_parts(article, known, *some)
        assert {part: told for part, told in wrong.items() if part in OF_A_FORM} == {}


class TestNothingLost:
    """Whatever two messes an article is in, every word of it is in a block, in order."""

    @given(known_articles(), messes().filter(lambda some: not set(some) & set(CHARACTERS)), SEEDS)
    def test_words(self, known: KnownArticle, some: tuple[Mess, ...], seed: int) -> None:
        article = parse(render(known, *some, seed=seed))
        page = "".join(block.text for block in article.blocks)
        at = 0
        page = UNSEEN.sub("", page)
        for text in as_printed(known, some).paragraphs:
            at = page.index(UNSEEN.sub("", text), at)

    @given(known_articles(), messes(most=4), SEEDS)
    def test_promises(self, known: KnownArticle, some: tuple[Mess, ...], seed: int) -> None:
        assert fit_together(some)
        text = render(known, *some, seed=seed)
        assert broken_promise(text, parse(text)) is None

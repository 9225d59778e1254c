from __future__ import annotations

import random
from itertools import combinations, pairwise

import pytest

from newsparse.testing import (
    PARTS,
    Mess,
    as_printed,
    fit_together,
    known_article,
    render,
    still_right,
)
from newsparse.testing.stock import stock_of

KNOWN = known_article(random.Random(4), ["en"], PARTS, wire=False)
STOCK = stock_of("en")
CLEAN = render(KNOWN)


def lines(*messes: Mess, seed: int = 0) -> list[str]:
    return [line for line in render(KNOWN, *messes, seed=seed).splitlines() if line]


def test_clean_article_prints_its_parts_once_and_in_order() -> None:
    heads = [KNOWN.kicker, KNOWN.headline, KNOWN.standfirst, KNOWN.byline, KNOWN.timestamp]
    printed = [line for line in CLEAN.splitlines() if line]
    assert printed[:5] == heads
    assert [line for line in printed if line in dict(map(reversed, KNOWN.body))] == [  # type: ignore[arg-type]
        text for _, text in KNOWN.body
    ]


def test_same_seed_same_text() -> None:
    assert render(KNOWN, Mess.NBSP, seed=3) == render(KNOWN, Mess.NBSP, seed=3)
    assert render(KNOWN, Mess.NBSP, seed=3) != render(KNOWN, Mess.NBSP, seed=4)


@pytest.mark.parametrize("mess", Mess)
def test_every_mess_shows(mess: Mess) -> None:
    # A mess of chance shows on one of a few pages.
    assert any(render(KNOWN, mess, seed=seed) != render(KNOWN, seed=seed) for seed in range(5))


@pytest.mark.parametrize(
    ("mess", "sign"),
    [
        (Mess.CRLF, "\r\n"),
        (Mess.NBSP, "\u00a0"),
        (Mess.ZERO_WIDTH, "\u200b"),
        (Mess.SOFT_HYPHENS, "\u00ad"),
        (Mess.MOJIBAKE, "â\x80"),
        (Mess.MOJIBAKE_WINDOWS, "â€"),
        (Mess.CAPITAL_HEADLINE, KNOWN.headline.upper()),
        (Mess.CREDIT_BEHIND, f"({KNOWN.photos[0].credit})"),
        (Mess.CREDIT_OWN_LINE, f"\n{KNOWN.photos[0].credit}\n"),
        (Mess.SHARE_BARS, STOCK.share),
        (Mess.RELATED_LINKS, STOCK.related),
        (Mess.COOKIE_NOTICE, STOCK.cookies),
        (Mess.COMMENTS, STOCK.comments[0]),
        (Mess.PAYWALL, STOCK.paywall),
    ],
)
def test_sign_of_a_mess(mess: Mess, sign: str) -> None:
    assert sign in render(KNOWN, mess, seed=1)
    assert sign not in render(KNOWN, seed=1)


def test_hard_wraps_break_no_word() -> None:
    text = render(KNOWN, Mess.HARD_WRAPS)
    assert max(map(len, text.splitlines())) <= 72
    assert text.split() == CLEAN.split()


def test_fragments_tear_paragraphs_alone() -> None:
    torn = lines(Mess.FRAGMENTS)
    assert len(torn) > len(lines())
    assert " ".join(torn).split() == CLEAN.split()
    assert {KNOWN.headline, KNOWN.byline} <= set(torn)


def test_glued_lines_leave_nothing_between_two_paragraphs() -> None:
    glued = [first + second for first, second in pairwise(KNOWN.paragraphs)]
    assert sum(line in glued for line in lines(Mess.GLUED_LINES)) == 1


def test_repeated_headline() -> None:
    assert lines(Mess.REPEATED_HEADLINE).count(KNOWN.headline) == 2


def test_duplicated_captions() -> None:
    for photo in KNOWN.photos:
        assert sum(photo.caption in line for line in lines(Mess.DUPLICATED_CAPTIONS)) == 2


def test_missing_standfirst() -> None:
    assert KNOWN.standfirst not in lines(Mess.MISSING_STANDFIRST)


def test_missing_credit() -> None:
    assert not any(photo.credit in render(KNOWN, Mess.CREDIT_MISSING) for photo in KNOWN.photos)


def test_mixed_quotes_keep_what_is_quoted() -> None:
    pages = {render(KNOWN, Mess.MIXED_QUOTES, seed=seed) for seed in range(12)}
    assert len(pages) > 2
    assert all("We had expected many things, but not this," in page for page in pages)


def test_paywall_cuts_the_text_in_the_middle() -> None:
    cut = as_printed(KNOWN, [Mess.PAYWALL])
    assert 0 < len(cut.paragraphs) < len(KNOWN.paragraphs)
    assert KNOWN.paragraphs[-1] not in render(KNOWN, Mess.PAYWALL)


def test_contradictions_are_refused() -> None:
    with pytest.raises(ValueError, match="CREDIT_BEHIND, CREDIT_MISSING"):
        render(KNOWN, Mess.CREDIT_MISSING, Mess.CREDIT_BEHIND)


def test_all_other_pairs_render() -> None:
    pairs = [pair for pair in combinations(Mess, 2) if fit_together(pair)]
    assert len(pairs) > 200
    for pair in pairs:
        assert render(KNOWN, *pair)


def test_what_a_pair_leaves_is_what_both_leave() -> None:
    both = still_right([Mess.CREDIT_MISSING, Mess.GLUED_LINES])
    assert set(both) == set(still_right([Mess.CREDIT_MISSING])) & set(
        still_right([Mess.GLUED_LINES])
    )

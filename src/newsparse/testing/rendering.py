"""Renders a known article to raw text, as messy as asked for.

What is changed of the article itself (a standfirst left out, a text cut) is decided first, and
``as_printed`` tells it; then come the blocks around it, then lines, then single characters.
"""

from __future__ import annotations

import random
import textwrap
from collections.abc import Collection, Sequence

import attrs

from newsparse.testing import characters
from newsparse.testing.known import KnownArticle, KnownPhoto
from newsparse.testing.messes import MOJIBAKE, Mess, fit_together
from newsparse.testing.stock import Stock, stock_of
from newsparse.values import Label

COLUMN, SPACELESS_COLUMN = 72, 36
NETWORKS = ("Facebook", "WhatsApp", "Telegram", "Pinterest", "LinkedIn")
_STOP = ".。।؟?!"


@attrs.frozen
class Piece:
    """One block of a page: what it is, "furniture" or a label's value, and its text."""

    kind: str
    text: str


def as_printed(known: KnownArticle, messes: Collection[Mess]) -> KnownArticle:
    """The article with what the messes leave of it.

    >>> as_printed(KnownArticle("en", False, "Rain"), [Mess.CAPITAL_HEADLINE]).headline
    'RAIN'
    """
    if Mess.MISSING_STANDFIRST in messes:
        known = attrs.evolve(known, standfirst="")
    if Mess.CAPITAL_HEADLINE in messes:
        known = attrs.evolve(known, headline=known.headline.upper())
    if Mess.CREDIT_MISSING in messes:
        bare = tuple(attrs.evolve(photo, names=(), credit="") for photo in known.photos)
        known = attrs.evolve(known, photos=bare)
    if Mess.PAYWALL in messes:
        half = (len(known.body) + 1) // 2
        kept = tuple(photo for photo in known.photos if photo.position < half)
        body = known.body[:half]
        if body[-1][0] is Label.CROSSHEAD:
            body = body[:-1]
        known = attrs.evolve(known, body=body, photos=kept)
    return known


def render(known: KnownArticle, *messes: Mess, seed: int = 0) -> str:
    """The article as raw text.

    Args:
        known: what to print.
        messes: how it is messed up; they must fit together.
        seed: chooses among all pages that fit the description; the same one gives the same page.

    Raises:
        ValueError: the messes contradict each other.

    >>> print(render(KnownArticle("en", False, "Rain"), Mess.CAPITAL_HEADLINE))
    RAIN
    """
    if not fit_together(messes):
        raise ValueError(f"cannot be together: {', '.join(sorted(m.name for m in messes))}")
    chance = random.Random(f"{seed}")
    printed = as_printed(known, messes)
    stock = stock_of(known.language)
    pieces = _with_furniture(_pieces(printed, stock, messes), stock, messes, chance)
    return _with_characters(_text(pieces, known, messes, chance), messes, chance)


def _pieces(known: KnownArticle, stock: Stock, messes: Collection[Mess]) -> list[Piece]:
    """The article's own blocks, in the order of print."""
    heads = [
        Piece("kicker", known.kicker),
        Piece("headline", known.headline),
        Piece("standfirst", known.standfirst),
        Piece("byline", known.byline),
        Piece("timestamp", known.timestamp),
    ]
    pieces = [piece for piece in heads if piece.text]
    photos = list(known.photos)
    for number, (label, text) in enumerate(known.body):
        while photos and photos[0].position == number:
            pieces += _photo(photos.pop(0), stock, messes)
        pieces.append(Piece(label.value, text))
    for photo in photos:
        pieces += _photo(photo, stock, messes)
    return pieces


def _photo(photo: KnownPhoto, stock: Stock, messes: Collection[Mess]) -> list[Piece]:
    twin = [Piece("caption", photo.caption)] if Mess.DUPLICATED_CAPTIONS in messes else []
    if not photo.credit:
        return [*twin, Piece("caption", photo.caption)]
    if Mess.CREDIT_OWN_LINE in messes:
        return [*twin, Piece("caption", photo.caption), Piece("credit", photo.credit)]
    if Mess.CREDIT_BEHIND in messes:
        return [*twin, Piece("caption", f"{photo.caption} ({photo.credit})")]
    end = "" if photo.caption[-1] in _STOP else stock.stop
    return [*twin, Piece("caption", f"{photo.caption}{end}{stock.between}{photo.credit}")]


def _with_furniture(
    pieces: Sequence[Piece], stock: Stock, messes: Collection[Mess], chance: random.Random
) -> list[Piece]:
    """The page: the article's blocks with what stands before, within and behind them."""
    found = list(pieces)
    if Mess.RELATED_LINKS in messes:
        _link_between_paragraphs(found, stock, chance)
    if Mess.SHARE_BARS in messes:
        first = next((i for i, p in enumerate(found) if p.kind == "paragraph"), len(found))
        found[first:first] = _share_bar(stock, chance)
        found += _share_bar(stock, chance)
    if Mess.PAYWALL in messes:
        found.append(Piece("furniture", stock.paywall))
    if Mess.COMMENTS in messes:
        found.append(Piece("furniture", stock.comments_heading))
        found += [Piece("furniture", text) for text in stock.comments]
    if Mess.REPEATED_HEADLINE in messes:
        headline = next(piece for piece in found if piece.kind == "headline")
        found.insert(0, headline)
    if Mess.COOKIE_NOTICE in messes:
        found.insert(0, Piece("furniture", stock.cookies))
    return found


def _share_bar(stock: Stock, chance: random.Random) -> list[Piece]:
    names = chance.sample(NETWORKS, chance.randint(2, 4))
    return [Piece("furniture", text) for text in (stock.share, *names)]


def _link_between_paragraphs(found: list[Piece], stock: Stock, chance: random.Random) -> None:
    own = {piece.text.casefold() for piece in found if piece.kind == "headline"}
    others = [s.headline for s in stock.stories if s.headline.casefold() not in own]
    places = [
        i + 1
        for i, piece in enumerate(found[:-1])
        if piece.kind == "paragraph" and found[i + 1].kind == "paragraph"
    ]
    if places:
        text = f"{stock.related}: {chance.choice(others)}"
        found.insert(chance.choice(places), Piece("furniture", text))


def _text(
    pieces: Sequence[Piece],
    known: KnownArticle,
    messes: Collection[Mess],
    chance: random.Random,
) -> str:
    """The page's lines, as one text."""
    if Mess.HARD_WRAPS in messes:
        return "\n\n".join(_wrapped(piece.text) for piece in pieces)
    if Mess.FRAGMENTS in messes:
        return "\n".join(
            _torn(piece.text, chance) if piece.kind == "paragraph" else piece.text
            for piece in pieces
        )
    between = chance.choice(("\n", "\n\n"))
    texts = [piece.text for piece in pieces]
    if Mess.GLUED_LINES in messes:
        for i in range(len(pieces) - 1, 0, -1):
            if pieces[i].kind == pieces[i - 1].kind == "paragraph":
                texts[i - 1 : i + 1] = [texts[i - 1] + texts[i]]
                break
    return between.join(texts)


def _torn(text: str, chance: random.Random) -> str:
    """A paragraph with one or two links in it, of one to three words, on lines of their own."""
    words = text.split(" ")
    for _ in range(chance.randint(1, 2)):
        if len(words) > 8:
            length = chance.randint(1, 3)
            at = chance.randint(3, len(words) - length - 3)
            words[at : at + length] = ["\n" + " ".join(words[at : at + length]) + "\n"]
    return " ".join(words).replace(" \n", "\n").replace("\n ", "\n")


def _wrapped(text: str) -> str:
    if " " in text.strip() and len(max(text.split(), key=len)) < SPACELESS_COLUMN:
        lines = textwrap.wrap(text, COLUMN, break_long_words=False, break_on_hyphens=False)
    else:
        lines = [text[i : i + SPACELESS_COLUMN] for i in range(0, len(text), SPACELESS_COLUMN)]
    return "\n".join(lines)


def _with_characters(text: str, messes: Collection[Mess], chance: random.Random) -> str:
    """The text with its characters messed up, those of the line ends last."""
    if Mess.MIXED_QUOTES in messes:
        text = characters.with_mixed_quotes(text, chance)
    if Mess.SOFT_HYPHENS in messes:
        text = characters.with_soft_hyphens(text, chance)
    if Mess.ZERO_WIDTH in messes:
        text = characters.with_zero_width(text, chance)
    if Mess.NBSP in messes:
        text = characters.with_nbsp(text, chance)
    if MOJIBAKE.intersection(messes):
        windows = Mess.MOJIBAKE_WINDOWS in messes
        text = "\n".join(characters.broken(x, windows=windows) for x in text.split("\n"))
    if Mess.ZERO_WIDTH in messes:
        text = characters.MARK + text
    return text.replace("\n", "\r\n") if Mess.CRLF in messes else text

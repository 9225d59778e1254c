"""What a parser made of a known article, part by part. Compares, decides nothing else."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

import regex

from newsparse.testing import characters
from newsparse.testing.known import KnownArticle
from newsparse.testing.messes import MOJIBAKE, Mess, still_right
from newsparse.testing.rendering import as_printed
from newsparse.values import Article

Found = tuple[object, ...]
_UNSEEN = regex.compile(r"[\p{Cc}\p{Cf}\s]+")
_SPACE = regex.compile(r"[\p{Z}\s]+")
_NOT_PRINTED = regex.compile(r"[\p{Cf}]+")
_STOP = ".。।"
_SIGNS: Mapping[Mess, str] = {
    **dict.fromkeys(Mess, ""),
    Mess.NBSP: "\u00a0",
    Mess.SOFT_HYPHENS: "\u00ad",
    Mess.ZERO_WIDTH: "\u200b",
    Mess.MIXED_QUOTES: "“”„«»",
}
_QUOTES = regex.compile(r"\s*[\"“”„«»「」『』״]\s*")


def misread_parts(article: Article, known: KnownArticle, *messes: Mess) -> dict[str, str]:
    """The parts that an article has otherwise than the known one it was rendered from.

    Args:
        article: what the parser made of the rendered text.
        known: what was rendered.
        messes: how it was rendered; what they destroy is not asked for.

    Returns:
        Name of the part -> what was found and what was wanted; empty where all is right.

    >>> from newsparse import parse
    >>> from newsparse.testing import render
    >>> known = KnownArticle("en", False, "Ferry stays in port", authors=("Ana Ruiz",))
    >>> misread_parts(parse("Ferry stays in port"), known)
    {'authors': "(), not ('Ana Ruiz',)"}
    """
    wanted = as_printed(known, messes)
    same = _reader(messes, of_known=False)
    told = _reader(messes, of_known=True)
    wrong = {}
    for part in still_right(messes):
        if part == "body":
            missing = _missing(article, wanted, same, told)
            if missing:
                wrong[part] = f"not in the body, or not in order: {missing!r}"
            continue
        found, expected = _FOUND[part](article), _WANTED[part](wanted)
        if tuple(map(same, found)) != tuple(map(told, expected)):
            wrong[part] = f"{found!r}, not {expected!r}"
    return wrong


def _missing(
    article: Article,
    known: KnownArticle,
    same: Callable[[object], object],
    told: Callable[[object], object],
) -> str | None:
    """The first paragraph that the body lacks, however the body is cut."""
    body = _squeezed("".join(str(same(block.text)) for block in article.body))
    at = 0
    for text in known.paragraphs:
        words = _squeezed(str(told(text)))
        found = body.find(words, at)
        if found < 0:
            return text
        at = found + len(words)
    return None


def _squeezed(text: str) -> str:
    return _UNSEEN.sub("", text)


def _reader(messes: Collection[Mess], *, of_known: bool) -> Callable[[object], object]:
    """What makes texts comparable: the messes of characters done to both sides, or taken off."""
    mojibake = MOJIBAKE.intersection(messes)
    windows = Mess.MOJIBAKE_WINDOWS in messes
    # What showed nothing, or was left out with the quotes, shows something once it is broken.
    broken = (_squeezed(characters.misread(s, windows=windows)) for m in messes for s in _SIGNS[m])
    signs = sorted(broken, key=len, reverse=True)

    def comparable(value: object) -> object:
        if not isinstance(value, str):
            return value
        text = value
        if mojibake:
            text = characters.broken(text, windows=windows) if of_known else text
            text = _squeezed(text)
            for sign in signs:
                text = text.replace(sign, "")
        if Mess.MIXED_QUOTES in messes:
            text = _QUOTES.sub("", text)
        return text if mojibake else _SPACE.sub(" ", _NOT_PRINTED.sub("", text)).strip()

    return comparable


def _text(block: object) -> Found:
    return () if block is None else (getattr(block, "text"),)  # noqa: B009


_FOUND: Mapping[str, Callable[[Article], Found]] = {
    "kicker": lambda a: _text(a.kicker),
    "headline": lambda a: _text(a.headline),
    "standfirst": lambda a: tuple(block.text for block in a.standfirst),
    "authors": lambda a: a.authors,
    "published": lambda a: (a.published.value if a.published else None,),
    "dateline": lambda a: (a.dateline.place if a.dateline else None,),
    "captions": lambda a: tuple(text.rstrip(_STOP) for text in a.captions),
    "credits": lambda a: tuple(n for c in a.credits for n in c.names),
    "paragraphs": lambda a: a.paragraphs,
    "crossheads": lambda a: a.crossheads,
}
_WANTED: Mapping[str, Callable[[KnownArticle], Found]] = {
    "kicker": lambda k: (k.kicker,) if k.kicker else (),
    "headline": lambda k: (k.headline,),
    "standfirst": lambda k: (k.standfirst,) if k.standfirst else (),
    "authors": lambda k: k.authors,
    "published": lambda k: (k.published,),
    "dateline": lambda k: (k.place or None,),
    "captions": lambda k: tuple(photo.caption.rstrip(_STOP) for photo in k.photos),
    "credits": lambda k: tuple(name for photo in k.photos for name in photo.names),
    "paragraphs": lambda k: k.paragraphs,
    "crossheads": lambda k: k.crossheads,
}

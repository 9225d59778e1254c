"""Builds articles of which every part is known, from a source of chance."""

from __future__ import annotations

import datetime
import random
from collections.abc import Collection

from newsparse.cues.merged import words as cue_words
from newsparse.testing.known import KnownArticle, KnownPhoto
from newsparse.testing.stock import LANGUAGES, NUMBER_DATE, SIGNED_DATES, Stock, Story, stock_of
from newsparse.values import Label

PARTS = ("byline", "crossheads", "dateline", "kicker", "photos", "standfirst", "timestamp")
WIRE_PARTS = ("byline", "dateline")
AGENCIES = ("AFP", "dpa", "Reuters")
FIRST_DAY, LAST_DAY = datetime.date(2001, 1, 1), datetime.date(2026, 12, 31)
KICKER_LENGTHS = range(4, 15)  # letters; shorter words are words of much else too
# Alone on its line such a word may as well be a menu's: "Recherche", a search in another language.
_IN_MENUS = cue_words("furniture_lines")

Body = tuple[tuple[Label, str], ...]


def known_article(
    chance: random.Random,
    languages: Collection[str] = LANGUAGES,
    parts: Collection[str] | None = None,
    wire: bool | None = None,
) -> KnownArticle:
    """An invented article of which every part is known.

    Args:
        chance: what chooses; the same state gives the same article.
        languages: ISO 639-1 codes, some of ``LANGUAGES``.
        parts: those of ``PARTS`` that the article has beside headline and paragraphs; None for
            any of them. Agency copy has no more than dateline and byline.
        wire: True for agency copy, False for a page of the web; None for either.

    >>> known_article(random.Random(7), ["en"], parts=(), wire=False).headline
    'Ferry to Lunn stays in port all winter'
    """
    stock = stock_of(chance.choice(sorted(languages)))
    as_wire = chance.random() < 0.2 if wire is None else wire
    chosen = [p for p in PARTS if chance.random() < 0.7] if parts is None else parts
    has = frozenset(chosen).intersection(WIRE_PARTS if as_wire else PARTS)
    if as_wire and parts is None:
        has |= {"dateline"}
    story = chance.choice(stock.stories)
    dateline, place = _dateline(stock, chance) if "dateline" in has else ("", "")
    byline, author = _byline(stock, chance) if "byline" in has else ("", "")
    timestamp, published = _timestamp(stock, chance) if "timestamp" in has else ("", None)
    body = _body(stock, story, chance, with_crosshead="crossheads" in has)
    if dateline:
        body = ((Label.PARAGRAPH, f"{dateline} - {body[0][1]}"), *body[1:])
    return KnownArticle(
        language=stock.cues.code,
        wire=as_wire,
        headline=story.headline,
        kicker=_kicker(stock, chance) if "kicker" in has else "",
        standfirst=story.standfirst if "standfirst" in has else "",
        byline=byline,
        authors=(author,) if author else (),
        timestamp=timestamp,
        published=published,
        dateline=dateline,
        place=place,
        photos=_photos(stock, story, body, chance) if "photos" in has else (),
        body=body,
    )


def capitalised(text: str) -> str:
    """The text with its first letter as a capital, all others as they are.

    >>> capitalised("by Ana"), capitalised("文・佐藤")
    ('By Ana', '文・佐藤')
    """
    return text[:1].upper() + text[1:]


def _kicker(stock: Stock, chance: random.Random) -> str:
    words = sorted(
        w for w in stock.cues.kickers - _IN_MENUS if w.isalpha() and len(w) in KICKER_LENGTHS
    )
    return capitalised(chance.choice(words or sorted(stock.cues.kickers)))


def _byline(stock: Stock, chance: random.Random) -> tuple[str, str]:
    name, place = chance.choice(stock.people), chance.choice(stock.places)
    return chance.choice(stock.bylines).format(name=name, place=place), name


def _dateline(stock: Stock, chance: random.Random) -> tuple[str, str]:
    place = chance.choice(stock.places)
    place = chance.choice((place, place.upper()))
    return f"{place} ({chance.choice(AGENCIES)})", place


def _timestamp(
    stock: Stock, chance: random.Random
) -> tuple[str, datetime.date | datetime.datetime]:
    ordinal = chance.randint(FIRST_DAY.toordinal(), LAST_DAY.toordinal())
    day = datetime.date.fromordinal(ordinal)
    months = sorted(
        word
        for word, number in stock.cues.months.items()
        if number == day.month and word.isalpha() and len(word) > 2
    )
    forms = [NUMBER_DATE, "{y}-{m:02}-{d:02}"]
    if stock.cues.code in SIGNED_DATES:
        forms.append(SIGNED_DATES[stock.cues.code])
    elif months:
        forms.append("{d} {month} {y}")
    month = capitalised(chance.choice(months or [""]))
    text = chance.choice(forms).format(y=day.year, m=day.month, d=day.day, month=month)
    if chance.random() < 0.5:
        return text, day
    time = datetime.time(chance.randint(0, 23), chance.randint(0, 59))
    return f"{text} {time:%H:%M}", datetime.datetime.combine(day, time)


def _body(stock: Stock, story: Story, chance: random.Random, *, with_crosshead: bool) -> Body:
    """The lead, then paragraphs of two sentences; a crosshead never first, second or last.

    What stands alone between headline and first crosshead may as well be a standfirst.
    """
    sentences = [
        sentence.format(number=chance.randint(200, 900), year=chance.randint(1900, 1999))
        for sentence in chance.sample(stock.sentences, len(stock.sentences))
    ]
    count = chance.randint(2, len(sentences) // 2)
    pairs = (stock.between.join(sentences[2 * i : 2 * i + 2]) for i in range(count))
    body = [(Label.PARAGRAPH, text) for text in (story.lead, *pairs)]
    if with_crosshead:
        at = chance.randint(2, len(body) - 1)
        body.insert(at, (Label.CROSSHEAD, chance.choice(stock.crossheads)))
    return tuple(body)


def _photos(
    stock: Stock, story: Story, body: Body, chance: random.Random
) -> tuple[KnownPhoto, ...]:
    """A photo over the text, perhaps others inside it; none right below a crosshead."""
    places = [at for at in range(1, len(body)) if body[at - 1][0] is Label.PARAGRAPH]
    captions = chance.sample(story.captions, chance.randint(1, len(story.captions)))
    positions = [0, *sorted(chance.sample(places, min(len(captions) - 1, len(places))))]
    photos = []
    for caption, position in zip(captions, positions, strict=False):
        name, agency = chance.choice(stock.people), chance.choice(("", *AGENCIES))
        names = (name, agency) if agency else (name,)
        credit = chance.choice(stock.credits).format(name="/".join(names))
        photos.append(KnownPhoto(caption, names, credit, position))
    return tuple(photos)

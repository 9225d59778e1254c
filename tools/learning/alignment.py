"""Finds for every line of a raw article the state that its annotation implies.

What a person annotated (headline, standfirst, authors, body, photos) is matched by words.
What nobody annotated (kicker, timestamps, datelines of their own, notes, pull quotes, credits
the annotator left out) is told from its form and place, so that the strengths can be learned
for every label.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Any

from newsparse.decode.states import State
from newsparse.rules.pages import STAMPS, Placed

TOKEN = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+")
PHOTO_WORDS = frozenset(
    {
        "archiv",
        "bild",
        "bilder",
        "by",
        "c",
        "copyright",
        "credit",
        "foto",
        "fotos",
        "image",
        "imago",
        "photo",
        "photograph",
        "photos",
        "picture",
        "quelle",
        "source",
        "via",
        "von",
    }
)
# What markup says of a line that prints the title in a menu or for nobody to see.
NO_HEADLINE = frozenset(("nav", "hidden", "footer", "alt-text"))
HEAD = frozenset(("h1", "run:before"))
CAPTIONED = frozenset(("figcaption", "class:caption", "itemprop:caption"))
NO_CAPTION = frozenset(
    ("link", "alt-text", "hidden", "run:after", "other-article", "class:related", "class:teaser")
)
# Credits behind a sentence that say in words, signs or an agency's name what they are.
EXPLICIT = frozenset(("agency", "copyright", "opened", "slash"))
# Menus print many a word that a credit has as well.
NO_PHOTO = frozenset(("nav", "class:menu", "footer"))
HEAD_LINES = 8  # below a headline, where standfirst and byline stand
BESIDE_NAMES = 14  # words that a byline may have besides its names
SHORTEST_GLUED = 6  # letters of a name that is found inside a longer word
FARTHEST = 20  # lines above or below the article where a photo's credit is looked for
SHORTEST_CAPTION, LONGEST_CAPTION = 4, 60  # words
Tokens = tuple[str, ...]


def tokens(text: str | None) -> Tokens:
    """The scorer's tokens, of text whose soft hyphens a reader has taken out."""
    plain = (text or "").replace("\xad", "")
    return tuple(TOKEN.findall(unicodedata.normalize("NFKC", plain).lower()))


def overlap(a: Tokens, b: Tokens) -> float:
    """Token F1 of two texts."""
    if not a or not b:
        return 0.0
    shared = sum((Counter(a) & Counter(b)).values())
    return 2 * shared / (len(a) + len(b))


def covered(inner: Tokens, outer: Tokens) -> float:
    """Share of the inner text's tokens that the outer one has."""
    if not inner:
        return 0.0
    return sum((Counter(inner) & Counter(outer)).values()) / len(inner)


def _tells(line: Tokens, wanted: Tokens) -> bool:
    """Whether a line is a standfirst, or one of the lines of it."""
    return overlap(line, wanted) >= 0.8 or (len(line) > 5 and covered(line, wanted) >= 0.95)


def _worth(line: Tokens, item: tuple[str, Tokens], hits: int) -> float:
    """What it is worth to take a line for a part of the body; 0 where it is none."""
    kind, wanted = item
    if not line:
        return 0.0
    if line == wanted:
        return len(line) + 2.0
    same = overlap(line, wanted) >= 0.8
    part = hits >= 0.6 * max(1, len(line) - 3) and kind != "crosshead"
    return float(len(line)) if same or part else 0.0


def implied_states(placed: Sequence[Placed], gold: dict[str, Any]) -> list[State]:
    """The state of each line."""
    return _Alignment(placed, gold).states()


class _Alignment:
    def __init__(self, placed: Sequence[Placed], gold: dict[str, Any]) -> None:
        self.placed = placed
        self.gold = gold
        self.tokens = [tokens(at.line.text) for at in placed]
        self.found: list[State | None] = [None] * len(placed)
        self.first_body = self.last_body = -1

    def states(self) -> list[State]:
        self._body()
        self.headline = self._headline()
        self._standfirst()
        self._photos()
        self._unannotated_captions()
        self._bylines()
        self._told_by_form()
        return self._zoned()

    def _body(self) -> None:
        """Body items in order: the longest chain of matches that keeps their order."""
        items = [(b["kind"], tokens(b["text"])) for b in self.gold["body"]]
        by_whole: dict[Tokens, list[int]] = {}
        by_shingle: dict[Tokens, list[int]] = {}
        for j, (_, item) in enumerate(items):
            by_whole.setdefault(item, []).append(j)
            for k in range(len(item) - 3):
                by_shingle.setdefault(item[k : k + 4], []).append(j)
        pairs: list[tuple[int, int, float]] = []
        for i, line in enumerate(self.tokens):
            if line not in by_whole and self._stands_elsewhere(i):
                continue
            options: Counter[int] = Counter(dict.fromkeys(by_whole.get(line, ()), 1000))
            for k in range(len(line) - 3):
                options.update(by_shingle.get(line[k : k + 4], ())[:20])
            for j, hits in options.most_common(4):
                worth = _worth(line, items[j], hits)
                if worth:
                    pairs.append((i, j, worth))
        for i, j, _ in _best_chain(pairs):
            kind, item = items[j]
            self.found[i] = State.CROSSHEAD if kind == "crosshead" else State.PARAGRAPH
        body = [i for i, s in enumerate(self.found) if s is State.PARAGRAPH]
        if body:
            self.first_body, self.last_body = body[0], body[-1]

    def _stands_elsewhere(self, i: int) -> bool:
        """Whether a line of text is the headline or a caption, word for word."""
        if self.placed[i].stretch.hints:
            return False
        line = self.tokens[i]
        captions = (tokens(photo["caption"]) for photo in self.gold["photos"])
        return line == tokens(self.gold["headline"]) or any(
            overlap(line, c) >= 0.9 for c in captions
        )

    def _headline(self) -> int:
        wanted = tokens(self.gold["headline"])
        end = self.first_body if self.first_body >= 0 else len(self.tokens)
        best, best_score = -1, 0.0
        for i, line in enumerate(self.tokens):
            if self.found[i] is not None and self.found[i] is not State.CROSSHEAD:
                continue
            score = overlap(line, wanted)
            hints = self.placed[i].stretch.hints
            if score < 0.75 or hints & NO_HEADLINE:
                continue
            # Where a page prints its title three times, the tag tells which is the headline.
            score += 0.1 * ("h1" in hints) - 0.1 * ("link" in hints)
            if i < end:
                below = 0 if hints else self._parts_below(i, wanted)
                score += 1 + 0.01 * below + 0.001 * i / (end + 1)
            elif i > self.last_body:
                continue
            if best >= 0 and self._repeats(best, i):
                continue
            if round(score, 3) >= best_score:
                best, best_score = i, round(score, 3)
        if best >= 0:
            self.found[best] = State.HEADLINE
        return best

    def _parts_below(self, headline: int, wanted: Tokens) -> int:
        """How many lines below a headline, up to its next copy, are standfirst or authors."""
        found = 0
        for i in range(headline + 1, min(headline + 1 + HEAD_LINES, len(self.tokens))):
            line = self.tokens[i]
            if overlap(line, wanted) >= 0.75:
                break
            found += any(_tells(line, tokens(text)) for text in self.gold["standfirst"])
            found += any(self._signs(tokens(name), i) for name in self.gold["authors"])
        return found

    def _repeats(self, first: int, second: int) -> bool:
        """Whether two main headings in front of a page's text say the same: the first counts."""
        return self.tokens[first] == self.tokens[second] and all(
            self.placed[i].stretch.hints >= HEAD for i in (first, second)
        )

    def _standfirst(self) -> None:
        for text in self.gold["standfirst"]:
            wanted = tokens(text)
            options = [
                (abs(i - self.headline) if self.headline >= 0 else i, i)
                for i, line in enumerate(self.tokens)
                if self.found[i] is None and _tells(line, wanted) and i > self.headline
            ]
            if options:
                nearest = min(options)[1]
                self.found[nearest] = State.STANDFIRST
                for i in range(nearest + 1, min(nearest + 8, len(self.tokens))):
                    line = self.tokens[i]
                    if self.found[i] is None and len(line) > 3 and covered(line, wanted) >= 0.95:
                        self.found[i] = State.STANDFIRST
                    else:
                        break

    def _photos(self) -> None:
        captions = [tokens(p["caption"]) for p in self.gold["photos"] if p["caption"]]
        credits = [tokens(c) for p in self.gold["photos"] for c in p["credits"]]
        credit_tokens = {t for c in credits for t in c}
        for i, line in enumerate(self.tokens):
            if self.found[i] is not None or not line:
                continue
            if self.placed[i].stretch.hints & NO_PHOTO:
                continue
            for wanted in captions:
                extra = len(line) - len(wanted)
                if overlap(line, wanted) >= 0.8 or (
                    (
                        extra <= 25
                        and len(wanted) >= 3
                        and covered(wanted, line) >= 0.95
                        and line[:2] == wanted[:2]
                    )
                    or (extra > 0 and extra <= 12 and covered(wanted, line) >= 0.95)
                ):
                    self.found[i] = State.CAPTION
                    break
            else:
                rest = [t for t in line if t not in PHOTO_WORDS]
                if rest and len(line) <= 16 and all(t in credit_tokens for t in rest):
                    names = self.gold["authors"]
                    if self.placed[i].line.credit or (
                        self._near_the_article(i)
                        and not any(covered(tokens(a), line) == 1 for a in names)
                    ):
                        self.found[i] = State.CREDIT

    def _near_the_article(self, i: int) -> bool:
        """Whether a line is not far off, where a menu may say the same in a word or two."""
        top = self.headline if self.headline >= 0 else self.first_body
        return top < 0 or top - FARTHEST <= i <= max(top, self.last_body) + FARTHEST

    def _unannotated_captions(self) -> None:
        """Where nobody annotated photos, what the markup calls a caption is one all the same."""
        if self.gold["photos"]:
            return
        for i, at in enumerate(self.placed):
            hints = at.stretch.hints
            if (
                self.found[i] is None
                and hints & CAPTIONED
                and not hints & NO_CAPTION
                and "in-main" in hints
                and at.line.size >= 3
                and not at.line.credit
            ):
                self.found[i] = State.CAPTION

    def _bylines(self) -> None:
        names = [t for t in map(tokens, self.gold["authors"]) if t]
        if not names:
            return
        hits = []
        for i, line in enumerate(self.tokens):
            if self.found[i] is not None or not line:
                continue
            own = [n for n in names if self._names(n, i)]
            if own and len(line) <= sum(len(n) for n in own) + BESIDE_NAMES:
                hits.append(i)
        if not hits:
            return
        start = self.first_body if self.first_body >= 0 else len(self.tokens)
        front = [i for i in hits if i < start and (self.headline < 0 or i > self.headline - 6)]
        if front:
            near = [i for i in front if self.headline >= 0 and i > self.headline]
            signed = [i for i in front if i < self.headline and self.placed[i].line.byline]
            near = signed + near or front
            chosen = near[:1] + [
                i for a, i in pairwise(near) if i - near[0] <= 2 * (len(names) + 1)
            ]
        else:
            chosen = [i for i in hits if i > start and i - self.last_body <= 6][:1]
            chosen = chosen or [i for i in hits if start < i < self.last_body][:1]
        for i in chosen:
            self.found[i] = State.BYLINE

    def _signs(self, name: Tokens, i: int) -> bool:
        """Whether a line has an author's name and little else."""
        return len(self.tokens[i]) <= len(name) + BESIDE_NAMES and self._names(name, i)

    def _names(self, name: Tokens, i: int) -> bool:
        """Whether a line has a name, in words of its own or glued to what stands beside it."""
        if name and covered(name, self.tokens[i]) == 1.0:
            return True
        glued = " ".join(name)
        return len(glued) >= SHORTEST_GLUED and glued in " ".join(self.tokens[i])

    def _told_by_form(self) -> None:
        placed, found = self.placed, self.found
        first = self.first_body if self.first_body >= 0 else len(placed)
        top = range(max(0, self.headline - 5), first)
        for i in top:
            line = placed[i].line
            if found[i] is None and self.headline >= 0:
                if line.timestamp in STAMPS:
                    found[i] = State.TIMESTAMP
                elif i > self.headline and line.dateline and line.size < 8 and i >= first - 2:
                    found[i] = State.DATELINE
        last = self.last_body
        for i, at in enumerate(placed):
            if found[i] is not None or not (self.headline <= i <= last + 3):
                continue
            line = at.line
            beside = {found[j] for j in (i - 1, i + 1) if 0 <= j < len(placed)}
            if line.cue == "note opener" and line.size >= 4:
                found[i] = State.NOTE
            elif (line.credit in ("opened", "copyright") and line.size <= 14 and i <= last + 1) or (
                State.CAPTION in beside and line.credit and line.size <= 14
            ):
                found[i] = State.CREDIT
            elif i < last and _left_out_caption(at):
                found[i] = State.CAPTION
            elif first < i < last and line.size >= 6 and self._quotes_body(i):
                found[i] = State.PULL_QUOTE
        i = self.headline - 1
        if i >= 0 and found[i] is None and self.headline >= 0:
            line = placed[i].line
            told = line.cue in ("kicker", "kicker opener") or line.text.isupper()
            alone = placed[i].short_place <= 2 and line.size <= 3 and line.text[:1].isupper()
            if (
                1 <= line.size <= 5
                and (told or (alone and line.cue is None))
                and not line.timestamp
            ):
                found[i] = State.KICKER

    def _quotes_body(self, i: int) -> bool:
        line = self.tokens[i]
        if not hasattr(self, "_shingles"):
            self._shingles = {
                t[k : k + 4]
                for b in self.gold["body"]
                for t in (tokens(b["text"]),)
                for k in range(len(t) - 3)
            }
        shingles = [line[k : k + 4] for k in range(len(line) - 3)]
        return len(shingles) >= 3 and sum(s in self._shingles for s in shingles) >= 0.8 * len(
            shingles
        )

    def _zoned(self) -> list[State]:
        return zoned(self.found, self.headline)


def _left_out_caption(at: Placed) -> bool:
    """Whether a line of text is a caption that nobody annotated; of HTML its markup tells.

    A sentence with "Foto: Jonas Brandt" behind it is a caption in the text of any article; an
    annotation that knows one photo of four would teach that it is furniture.
    """
    line = at.line
    sized = SHORTEST_CAPTION <= line.size < LONGEST_CAPTION
    return sized and line.caption_credit in EXPLICIT and not at.stretch.hints


def zoned(found: Sequence[State | None], headline: int) -> list[State]:
    """The states of all lines, from those of the article's own; the rest is furniture.

    Args:
        found: the states of the article's lines, as if behind the headline; None for furniture.
        headline: the headline's line, or -1.
    """
    early = {
        State.BYLINE: State.EARLY_BYLINE,
        State.TIMESTAMP: State.EARLY_TIMESTAMP,
        State.CAPTION: State.EARLY_CAPTION,
        State.CREDIT: State.EARLY_CREDIT,
    }
    kept = [i for i, s in enumerate(found) if s is not None]
    last = kept[-1] if kept else -1
    first = kept[0] if kept else len(found)
    out: list[State] = []
    for i, state in enumerate(found):
        if i < headline:
            if state is None or state not in (*early, State.KICKER):
                out.append(State.BEFORE)
            else:
                out.append(early.get(state, state))
        elif state is not None:
            out.append(state)
        elif headline < 0 and i < first:
            out.append(State.BEFORE)
        else:
            out.append(State.WITHIN if i < last else State.AFTER)
    return out


def _best_chain(pairs: list[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """The heaviest chain of (line, item) pairs: lines rising, items not falling."""
    pairs.sort(key=lambda pair: (pair[0], -pair[1]))
    front: list[tuple[int, float, int]] = []  # (last item, weight, pair), items and weights rising
    back = [-1] * len(pairs)
    for _, group in groupby(enumerate(pairs), key=lambda numbered: numbered[1][0]):
        reached = []
        for index, (_, item, worth) in group:
            at = bisect_left(front, (item + 1,)) - 1
            before, back[index] = (front[at][1], front[at][2]) if at >= 0 else (0.0, -1)
            reached.append((item, before + worth, index))
        for new in reached:
            _enter(front, new)
    chain = []
    at = front[-1][2] if front else -1
    while at >= 0:
        chain.append(pairs[at])
        at = back[at]
    return chain[::-1]


def _enter(front: list[tuple[int, float, int]], new: tuple[int, float, int]) -> None:
    """Keep a chain's end if no lighter or later one makes it useless; drop those it beats."""
    item, weight, _ = new
    at = bisect_left(front, (item + 1,))
    if at and front[at - 1][1] >= weight:
        return
    if at and front[at - 1][0] == item:
        del front[at - 1]
        at -= 1
    front.insert(at, new)
    while at + 1 < len(front) and front[at + 1][1] <= weight:
        del front[at + 1]

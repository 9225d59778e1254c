"""What there is to learn from: annotated cases, pages their markup labels, tagged articles.

Lessons are drawn several times: each time the articles are set into other pages' furniture, and
what the draws teach is averaged.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import attrs

from newsparse.decode.states import State
from newsparse.readers.html import read_html
from newsparse.readers.markdown import read_markdown
from newsparse.readers.stretch import Page
from newsparse.readers.text import read_text
from newsparse.rules.evidence import Said, described_lines, evidence
from tools.learning.alignment import implied_states
from tools.learning.cases import Case
from tools.learning.silver import Silver
from tools.learning.taught import Taught, taught_by
from tools.learning.transplants import Printed, drawn
from tools.learning.variants import read_as_text, variants

RE_ARRANGED = ("clean", "lines")  # renderings that are also learned from in other layouts
VARIANTS = 2
ARTICLES = "clean"  # the rendering that is set into the furniture of other pages
HOSTS = ("lines", "page")
DRAWS = 3
# Renderings that are learned from; the others say the same once the reader has joined their lines.
# Markdown has strengths of its own: it is learned from where it is asked for alone, once alone and
# once with plain lines beside it, which know captions, credits and standfirsts better.
LEARNED = frozenset(("clean", "lines", "page", "wire", "html"))
BESIDE = {("markdown",): ("clean", "lines")}


@attrs.frozen
class Lesson:
    """A case made ready to be learned from and to be scored.

    Args:
        case: the annotated article.
        page: its stretches.
        said: what the rules say of each.
        states: the states that the annotation implies.
        house: its publisher's house.
        fold: its house's fold, or its own where the house has too many cases for one.
        variants: the same article laid out otherwise.
    """

    case: Case
    page: Page
    said: Sequence[Said]
    states: Sequence[State]
    house: str
    fold: int
    variants: Sequence[Taught] = ()

    def taught(self) -> list[Taught]:
        """All there is to learn from it."""
        return [taught_by(self.said, self.states, self.house), *self.variants]

    def printed(self) -> Printed:
        """Its lines, to be set into another page or to be one's host."""
        texts = [stretch.text for stretch in self.page.stretches]
        return Printed(self.case.publisher, list(zip(texts, self.states, strict=True)))


@attrs.frozen
class Draw:
    """All the lessons of one draw.

    Args:
        of_folds: those of annotated publishers, with their fold.
        of_none: those of no publisher that is scored.
    """

    of_folds: Sequence[tuple[int, Taught]]
    of_none: Sequence[Taught]

    def without(self, fold: int | None) -> list[Taught]:
        """The lessons that leave a fold out; all of them for None."""
        return [taught for of, taught in self.of_folds if of != fold] + list(self.of_none)


def lesson(case: Case, house: str, fold: int) -> Lesson:
    """Read a case, ask the rules, and align it with its annotation."""
    page = page_of(case)
    placed = described_lines(page.stretches)
    said = evidence(page.stretches)
    states = implied_states(placed, case.gold)
    others: list[Taught] = []
    if case.rendering in RE_ARRANGED:
        lines = [(at.line.text, state) for at, state in zip(placed, states, strict=True)]
        laid_out = variants(f"{case.name} {case.rendering}", lines, VARIANTS)
        others = [taught for other in laid_out if (taught := read_as_text(other, house))]
    return Lesson(case, page, said, states, house, fold, others)


def page_of(case: Case) -> Page:
    """A case as the reader of its form sees it."""
    if case.rendering == "markdown":
        return read_markdown(str(case.raw))
    return read_text(case.raw) if isinstance(case.raw, str) else read_html(case.raw)


def draws(
    lessons: Sequence[Lesson],
    pages: Sequence[Silver],
    tagged: Sequence[Taught],
    asked: Sequence[str],
) -> list[Draw]:
    """Several draws of all lessons; one where nothing is left to chance.

    Args:
        lessons: the annotated cases, those that are learned from beside the asked too.
        pages: labelled by their markup.
        tagged: articles.
        asked: the renderings that are to be read.
    """
    if tuple(asked) in BESIDE:
        alone = [one for one in lessons if one.case.rendering in asked]
        more = _drawn(lessons, _taught(lessons), pages, tagged, 1)
        return [Draw(_taught(alone), list(tagged)), *more]
    given = frozenset(one.case.rendering for one in lessons)
    learned = given & LEARNED or given
    own = _taught([one for one in lessons if one.case.rendering in learned])
    found = _drawn(lessons, own, pages, tagged, DRAWS)
    return found if len(found[0].of_folds) > len(own) else found[:1]


def _drawn(
    lessons: Sequence[Lesson],
    own: Sequence[tuple[int, Taught]],
    pages: Sequence[Silver],
    tagged: Sequence[Taught],
    count: int,
) -> list[Draw]:
    """Draws of lessons, set into other pages' furniture each time anew."""
    seen = [(page.house, lines) for page in pages for lines in (*page.hosts, page.parts)]
    silver = [taught for house, lines in seen if (taught := read_as_text(lines, house))]
    return [
        Draw(
            [*own, *_transplanted(lessons, f"draw {number}")],
            [*silver, *_silver_transplanted(pages, f"silver draw {number}"), *tagged],
        )
        for number in range(count)
    ]


def _taught(lessons: Sequence[Lesson]) -> list[tuple[int, Taught]]:
    return [(one.fold, taught) for one in lessons for taught in one.taught()]


def _transplanted(lessons: Sequence[Lesson], name: str) -> Iterator[tuple[int, Taught]]:
    """Annotated articles in the furniture of pages of the same fold."""
    articles: dict[int, list[Printed]] = defaultdict(list)
    hosts: dict[int, list[Printed]] = defaultdict(list)
    for one in lessons:
        if one.case.rendering == ARTICLES:
            articles[one.fold].append(one.printed())
        elif one.case.rendering in HOSTS:
            hosts[one.fold].append(one.printed())
    for fold in sorted(hosts):
        for lines in drawn(f"{name} {fold}", articles[fold], hosts[fold]):
            if taught := read_as_text(lines):
                yield fold, taught


def _silver_transplanted(pages: Sequence[Silver], name: str) -> Iterator[Taught]:
    articles = [Printed(page.name, page.parts) for page in pages]
    hosts = [Printed(page.name, host) for page in pages for host in page.hosts]
    for lines in drawn(name, articles, hosts):
        if taught := read_as_text(lines):
            yield taught

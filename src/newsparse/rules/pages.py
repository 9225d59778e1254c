"""Plain facts a line has from its page: repeats, neighbours, place, echo of its words.

Decides nothing. Each fact is found for all lines in one pass, linear in the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from unicodedata import category

from newsparse.readers.stretch import Stretch
from newsparse.rules.echoes import terms, terms_used
from newsparse.rules.lines import Line, line_of
from newsparse.rules.markup_facts import Markup, markup_of

HEADLINE_SIZES = range(3, 31)  # words
FARTHEST_MARK = 4  # lines
NEXT_TEXT = 12  # lines; running text farther below is not what a line introduces
SAME_OPENING = 2  # words that two lines begin with, where one says again what the other says
LEADS = 3  # running texts at the top that may be standfirst or lead
WORDY_SIZES = range(4, 41)  # words
WORDY_REACH = 5  # lines
LONGEST_ECHO = 60  # words of a line that may echo another
UNLIKE_HEADLINES = ("opened", "agency", "role", "mixed", "dated", "named")  # bylines
STAMPS = ("whole", "opened", "relative", "with duration")  # timestamps that stand for themselves
TIMES = (*STAMPS, "duration")  # and what stands where they do
NAMES = ("named", "bare")  # bylines that are a name and nothing else
MOST_SIGNING = 5  # names, a line each; of more together nobody signs anything
MENU = f"{MOST_SIGNING + 1}+"  # how many those are
FURNITURE = ("furniture line", "furniture opener", "furniture word")  # cues
MOST_RANKED = 3
MOST_ALIKE = 8  # lines with one beginning; more are a list
OPENING_WORDS = 5  # words that must agree before one line is looked for in another


class Alone:
    """A line of which nothing is said but what can be said of it alone."""

    __slots__ = ("line",)

    def __init__(self, line: Line) -> None:
        """A line by itself."""
        self.line = line


class Placed(Alone):
    """A line and what its page says of it.

    Args:
        line: the facts of the line alone.
        stretch: where it stands in the source, and what markup says of it.
        index: 0 for the first line.
        after: how many lines follow.
        prose_before: share of the page's running text that stands in front of it, 0..1.
        since_prose: lines since the last running text; None in front of the first.
        until_prose: lines until the next running text; None behind the last.
        run: where it stands to the longest dense run of running text:
            "before", "inside" or "after".
        run_distance: lines to that run; 0 inside.
        loose_run: the same for the longest run that may have gaps.
        copies: other lines with the same words.
        copy_above: whether a line with the same words stands above it.
        copy_below: whether one stands below it, in front of the main text.
        wordy_above: lines of headline's length among the WORDY_REACH lines above.
        wordy_below: the same below.
        copy_beside: whether the line above or below has the same words.
        held: whether another line begins with its words.
        holds: whether it begins with the words of another line.
        echo: share of its content words that the run of text uses, 0..1.
        echo_rank: 1 for the line most like a headline by its echo, 2, 3; else 0.
        candidate_distance: lines since the line ranked first, negative in front of it.
        candidate_echo: share of its content words that the line ranked first has, 0..1.
        prose_ordinal: running texts of the page's main run in front of it.
        names: how many lines of a name alone stand together, where this is one; else 0.
        opens_alike: whether the next running text begins with the same words.
        lead_echo: share of its content words that the next running text has too, 0..1.
        mark_above: lines up to the nearest byline, timestamp or credit, at most FARTHEST_MARK.
        mark_below: lines down to the nearest.
        usual_prose: median length of the main run's running texts, in words.
        page_prose: share of the page's lines that are running text, 0..1.
        page_furniture: share that the cue tables know as furniture, 0..1.
        isolated: lines of the page that stand alone between running texts and end without a
            stop, where this is one of them; else 0.
        short_run: how many short lines stand together around it.
        short_place: its place in that group, 0 for the first.
        above: the line above; None for the first.
        below: the line below; None for the last.
        same_name: where another would-be byline has its name: "above", "below", "both" or None.
        ends_with: which line near has the words that it ends with, behind others of its own:
            "above", "below" or None.
        title: rank and grade among the lines that markup holds for the headline.
        over_title: whether it stands above a line that markup surely holds for the headline.
        to_title: where it stands to the first of them and to the page's running text.
        lead: rank and grade among the lines that markup holds for the standfirst.
        text_number: under the title: running texts of the run above it, and one; None below.
        claims_above: lines between it and the title that claim to be the standfirst, at most 2.
        goes_on: whether it goes on with the line that markup holds for the standfirst.
        few: whether it is one of a few running texts, all that markup knows on the page.
        markup: what markup says of it.
    """

    __slots__ = (
        "above",
        "after",
        "below",
        "candidate_distance",
        "candidate_echo",
        "claims_above",
        "copies",
        "copy_above",
        "copy_below",
        "copy_beside",
        "echo",
        "echo_rank",
        "ends_with",
        "few",
        "goes_on",
        "held",
        "holds",
        "index",
        "isolated",
        "lead",
        "lead_echo",
        "loose_run",
        "mark_above",
        "mark_below",
        "markup",
        "names",
        "opens_alike",
        "over_title",
        "page_furniture",
        "page_prose",
        "prose_before",
        "prose_ordinal",
        "run",
        "run_distance",
        "same_name",
        "short_place",
        "short_run",
        "since_prose",
        "stretch",
        "text_number",
        "title",
        "to_title",
        "until_prose",
        "usual_prose",
        "wordy_above",
        "wordy_below",
    )  # fmt: skip

    def __init__(self, line: Line, stretch: Stretch, index: int, after: int) -> None:
        """A line of whose page nothing is said yet.

        Written by hand: a constructor of forty arguments takes its time, hundreds of times a page.
        """
        self.line = line
        self.stretch = stretch
        self.index = index
        self.after = after
        self.prose_before: float = 0.0
        self.since_prose: int | None = None
        self.until_prose: int | None = None
        self.run: str = "before"
        self.run_distance: int = 0
        self.loose_run: str = "before"
        self.copies: int = 0
        self.copy_above: bool = False
        self.copy_below: bool = False
        self.wordy_above: int = 0
        self.wordy_below: int = 0
        self.copy_beside: bool = False
        self.held: bool = False
        self.holds: bool = False
        self.echo: float = 0.0
        self.echo_rank: int = 0
        self.candidate_distance: int | None = None
        self.candidate_echo: float = 0.0
        self.prose_ordinal: int = 0
        self.lead_echo: float | None = None
        self.opens_alike: bool = False
        self.names: int = 0
        self.mark_above: str | None = None
        self.mark_below: str | None = None
        self.usual_prose: int = 0
        self.page_prose: float = 0.0
        self.page_furniture: float = 0.0
        self.isolated: int = 0
        self.short_run: int = 0
        self.short_place: int = 0
        self.above: Line | None = None
        self.below: Line | None = None
        self.same_name: str | None = None
        self.ends_with: str | None = None
        self.title: str | None = None
        self.over_title: bool = False
        self.to_title: str | None = None
        self.lead: str | None = None
        self.text_number: int | None = None
        self.claims_above: int = 0
        self.goes_on: bool = False
        self.few: bool = False
        self.markup: Markup = markup_of(stretch.hints)


def placed_lines(stretches: Sequence[Stretch]) -> list[Placed]:
    """The lines of a page with all their facts."""
    return placed_on_page([line_of(stretch.text) for stretch in stretches], stretches)


def placed_on_page(lines: Sequence[Line], stretches: Sequence[Stretch]) -> list[Placed]:
    """The lines of a page, given what can be said of each alone, with all their facts."""
    last = len(stretches) - 1
    placed = [
        Placed(line, stretch, i, last - i)
        for i, (line, stretch) in enumerate(zip(lines, stretches, strict=True))
    ]
    _place_by_prose(placed)
    _place_by_run(placed)
    _find_copies(placed)
    _group_short_lines(placed)
    content = [terms(at.line) if at.line.size <= LONGEST_ECHO else None for at in placed]
    _find_echoes(placed, content)
    _find_leads(placed, content)
    _group_names(placed)
    _find_marks(placed)
    _count_wordy(placed)
    _describe_page(placed)
    return placed


def _place_by_prose(placed: list[Placed]) -> None:
    masses = [min(p.line.size, 120) if p.line.prose else 0 for p in placed]
    total = sum(masses)
    for at, before in zip(placed, accumulate(masses, initial=0), strict=False):
        at.prose_before = before / total if total else 0.0
    distance: int | None = None
    for at in placed:
        at.since_prose = distance = (
            0 if at.line.prose else None if distance is None else distance + 1
        )
    distance = None
    for at in reversed(placed):
        at.until_prose = distance = (
            0 if at.line.prose else None if distance is None else distance + 1
        )


def _gain(line: Line) -> float:
    """What a line adds to a run of text: running text much, short lines take away."""
    if line.prose:
        return min(line.size, 60) / 10
    if line.cue in ("furniture line", "furniture opener"):
        return -1.5
    return -0.8 if line.size < 8 else -0.5


def _loose_gain(line: Line) -> float:
    """The same, for a run with gaps: many short lines may stand between its texts."""
    return min(line.size, 60) / 10 if line.prose else -0.2


def _best_run(gains: list[float]) -> tuple[int, int]:
    """First and last line of the run of lines with the greatest gain."""
    best, best_run = 0.0, (0, -1)
    total, start = 0.0, 0
    for i, gain in enumerate(gains):
        if total <= 0:
            total, start = 0.0, i
        total += gain
        if total > best:
            best, best_run = total, (start, i)
    return best_run


def _place_by_run(placed: list[Placed]) -> None:
    first, last = _best_run([_gain(at.line) for at in placed])
    for i, at in enumerate(placed):
        if i < first:
            at.run, at.run_distance = "before", first - i
        elif i <= last:
            at.run, at.run_distance = "inside", 0
        else:
            at.run, at.run_distance = "after", i - last
    first, last = _best_run([_loose_gain(at.line) for at in placed])
    for i, at in enumerate(placed):
        at.loose_run = "before" if i < first else "inside" if i <= last else "after"


def _find_copies(placed: list[Placed]) -> None:
    keys = [" ".join(at.line.words) for at in placed]
    alike: dict[str, list[int]] = {}
    for i, key in enumerate(keys):
        alike.setdefault(key, []).append(i)
    alike.pop("", None)
    for group in alike.values():
        if len(group) > 1:
            _place_copies([placed[i] for i in group])
    _find_openings(placed, keys)


def _place_copies(copies: Sequence[Placed]) -> None:
    """Place lines with the same words, given in order, to each other."""
    below = False
    for at in reversed(copies):
        at.copies = len(copies) - 1
        at.copy_above = at is not copies[0]
        at.copy_below = below
        below = below or (at.run != "after" and at.prose_before < 0.05)
    for above, at in pairwise(copies):
        if at.index - above.index == 1:
            above.copy_beside = at.copy_beside = True


def _find_openings(placed: list[Placed], keys: list[str]) -> None:
    """Lines that another line begins with: a caption and the same with its credit."""
    openings: dict[str, list[int]] = {}
    for i, at in enumerate(placed):
        if len(at.line.words) >= OPENING_WORDS:
            openings.setdefault(" ".join(at.line.words[:OPENING_WORDS]), []).append(i)
    for group in openings.values():
        if 2 <= len(group) <= MOST_ALIKE:
            for i in group:
                for j in group:
                    if len(keys[i]) < len(keys[j]) and keys[j].startswith(keys[i]):
                        placed[i].held = True
                        placed[j].holds = True


def _find_echoes(placed: list[Placed], content: Sequence[set[str] | None]) -> None:
    inside = [at for at in placed if at.run == "inside" and at.line.prose]
    used, used_again = terms_used([(at.line, content[at.index]) for at in inside])
    candidates = []
    for at, found in zip(placed, content, strict=True):
        line = at.line
        if not found:
            continue
        own = line.prose and at.run == "inside"
        at.echo = len(found & (used_again if own else used)) / len(found)
        if line.size in HEADLINE_SIZES and at.run != "after":
            likeness = _headline_likeness(at, len(found))
            if likeness > 0:
                candidates.append((-likeness, at.index))
    candidates.sort()
    for rank, (_, i) in enumerate(candidates[:MOST_RANKED], start=1):
        placed[i].echo_rank = rank
    if candidates:
        candidate = candidates[0][1]
        wanted = content[candidate]
        for i, at in enumerate(placed):
            at.candidate_distance = i - candidate
            found = content[i]
            if wanted and found:
                at.candidate_echo = len(wanted & found) / len(found)


def _headline_likeness(at: Placed, count: int) -> float:
    """How much a line looks like the headline, by its echo, form and place; for ranking only."""
    line = at.line
    likeness = at.echo * min(count, 6) + 0.2 * min(count, 6)
    if at.prose_before > 0.03:
        likeness *= 0.3
    likeness /= 1 + 0.03 * at.run_distance
    if line.text[-1:] in ".:,;…。" or line.sentences:
        likeness *= 0.45
    if line.timestamp or line.credit or line.caption_credit or line.byline in UNLIKE_HEADLINES:
        likeness *= 0.3
    if line.cue in (*FURNITURE, "note opener"):
        likeness *= 0.3
    if at.copies or at.held or at.holds:
        likeness *= 1.25
    if at.short_run > 12 and at.short_place < at.short_run - 10:
        likeness *= 0.6
    return likeness


def _find_leads(placed: list[Placed], content: Sequence[set[str] | None]) -> None:
    """A standfirst says what the text below it says again; a paragraph goes on."""
    ordinal = 0
    run = [at for at in placed if at.line.prose and at.run != "after"]
    for at in placed:
        at.prose_ordinal = ordinal
        if at.line.prose and at.run == "inside":
            ordinal += 1
    known = list(content)

    def content_of(at: Placed) -> set[str]:
        found = known[at.index]
        if found is None:
            found = known[at.index] = terms(at.line)
        return found

    following = {at.index: below for at, below in pairwise(run)}
    below: Placed | None = run[0] if run else None
    for at in placed:
        if at.line.prose:
            below = following.get(at.index)
        if below is None or below.index - at.index > NEXT_TEXT or at.line.size < 2:
            continue
        if at.line.prose and at.prose_ordinal > LEADS:
            continue
        opening = at.line.words[:SAME_OPENING]
        at.opens_alike = opening == below.line.words[:SAME_OPENING] and len(at.line.words) > 3
        found = content_of(at)
        if found:
            at.lead_echo = len(found & content_of(below)) / len(found)


def _count_wordy(placed: list[Placed]) -> None:
    wordy = [
        at.line.size in WORDY_SIZES
        and not at.line.timestamp
        and at.line.byline not in UNLIKE_HEADLINES
        and not (at.line.cue or "").startswith("furniture")
        for at in placed
    ]
    for above, below in pairwise(placed):
        above.below, below.above = below.line, above.line
    until = list(accumulate(wordy, initial=0))  # wordy lines in front of a line
    last = len(placed)
    for i, at in enumerate(placed):
        at.wordy_above = until[i] - until[max(0, i - WORDY_REACH)]
        at.wordy_below = until[min(last, i + 1 + WORDY_REACH)] - until[i + 1]


def _group_names(placed: list[Placed]) -> None:
    """Lines of a name alone, one below the other."""
    group: list[Placed] = []
    for at in [*placed, None]:
        if at is not None and at.line.byline in NAMES and category(at.line.text[-1])[0] in "LM":
            group.append(at)
            continue
        # Right above the text or its date even many may sign it.
        signing = at is not None and (at.line.prose or at.line.timestamp in TIMES)
        for member in group:
            member.names = min(len(group), MOST_SIGNING) if signing else len(group)
        group = []


def _find_marks(placed: list[Placed]) -> None:
    """Where the nearest byline, timestamp or credit stands."""
    marks = [_mark(at) for at in placed]
    nearest: tuple[int, str] | None = None
    for i, at in enumerate(placed):
        if nearest and i - nearest[0] <= FARTHEST_MARK:
            at.mark_above = f"{nearest[1]} {i - nearest[0]}"
        if marks[i]:
            nearest = (i, marks[i])
    nearest = None
    for i in range(len(placed) - 1, -1, -1):
        if nearest and nearest[0] - i <= FARTHEST_MARK:
            placed[i].mark_below = f"{nearest[1]} {nearest[0] - i}"
        if marks[i]:
            nearest = (i, marks[i])


def _mark(at: Placed) -> str:
    line = at.line
    if line.byline in UNLIKE_HEADLINES:
        return "byline" if at.names <= MOST_SIGNING else ""
    if line.timestamp in TIMES:
        return "timestamp"
    return "credit" if line.credit else ""


def _describe_page(placed: list[Placed]) -> None:
    if placed:
        prose = sum(at.line.prose for at in placed) / len(placed)
        furniture = sum(at.line.cue in FURNITURE for at in placed) / len(placed)
        sizes = sorted(at.line.size for at in placed if at.line.prose and at.run == "inside")
        usual = sizes[len(sizes) // 2] if sizes else 0
        for at in placed:
            at.page_prose, at.page_furniture, at.usual_prose = prose, furniture, usual


def _group_short_lines(placed: list[Placed]) -> None:
    alone: list[Placed] = []
    group: list[Placed] = []
    for at in [*placed, None]:
        if at is not None and not at.line.prose:
            group.append(at)
            continue
        for place, member in enumerate(group):
            member.short_run, member.short_place = len(group), place
        if len(group) == 1 and at is not None and group[0].run == "inside":
            member = group[0]
            if member.line.text[-1:] not in ".。" and not member.line.cue:
                alone.append(member)
        group = []
    for member in alone:
        member.isolated = len(alone)

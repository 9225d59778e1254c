"""What a line is told by its neighbours and by the words it shares with others.

A name over a photo's credit is the caption; a caption printed twice has its credit once; a name
that signs twice is the author's box. Each looks at the line and at one other thing together.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsparse.rules.lines import Line
from newsparse.rules.pages import MOST_ALIKE, Placed

LONGEST_BYLINE = 16  # words
ENDING_REACH = 3  # lines
SHORTEST_ENDING, LONGEST_ENDING = 10, 200  # characters
SHORTEST_TWICE = 4  # words
LONGEST_SPEAKER = 14  # words
QUOTES = frozenset("\"'“”‘’„«»「」『』")


def between_prose(at: Placed) -> str | None:
    """A short line's distance to the running text above and below it."""
    if at.line.prose:
        return None
    above = "none" if at.since_prose is None else _near(at.since_prose)
    below = "none" if at.until_prose is None else _near(at.until_prose)
    return f"{above} above, {below} below"


def _near(distance: int) -> str:
    if distance <= 2:
        return str(distance)
    return "3-5" if distance <= 5 else "6+"


def near_headline(at: Placed) -> str:
    """Where a line stands to the line most like a headline and to the text."""
    distance = at.candidate_distance
    if at.prose_before > 0.98:
        return "behind the text"
    if distance is not None and -5 <= distance <= 10 and at.prose_before < 0.15:
        return "under the headline" if distance > 0 else "over the headline"
    return "in front" if at.prose_before == 0 else "in the text"


def byline_place(at: Placed) -> str | None:
    """A would-be byline, and where it stands to the headline and the text."""
    return f"{at.line.byline}, {near_headline(at)}" if at.line.byline else None


def timestamp_place(at: Placed) -> str | None:
    """A would-be timestamp, and where it stands."""
    return f"{at.line.timestamp}, {near_headline(at)}" if at.line.timestamp else None


def question(at: Placed) -> str | None:
    """A short question, and its distance to the running text: the crosshead of an explainer."""
    line = at.line
    if line.prose or line.text[-1:] not in ("?", "？", "؟"):
        return None
    return f"{'<4' if line.size < 4 else '4-8' if line.size < 9 else '9+'}, {between_prose(at)}"


def credit_beside(at: Placed) -> str | None:
    """A credit's neighbour is a caption, whatever it looks like alone."""
    if at.line.credit:
        return None
    if at.below is not None and at.below.credit:
        return f"{at.below.credit} below, {_in_a_word(at.line)}"
    if at.above is not None and at.above.credit:
        return f"{at.above.credit} above, {_in_a_word(at.line)}"
    return None


def _in_a_word(line: Line) -> str:
    if line.byline:
        return line.byline
    return "prose" if line.prose else "<4" if line.size < 4 else "4-8" if line.size < 9 else "9+"


def under_quotation(at: Placed) -> str | None:
    """A short line under a quotation that stands alone: whose it is, in a box or beside it."""
    line, above = at.line, at.above
    if above is None or line.prose or line.size > LONGEST_SPEAKER or above.size < 4:
        return None
    if above.text[0] not in QUOTES or above.text.rstrip(".,!?")[-1:] not in QUOTES:
        return None
    if line.text[:1] in ("-", "–", "—"):
        return "set off"
    return "stop" if line.text[-1:] in tuple(".!?。:") else line.byline or "other"


def twice_over_credit(at: Placed) -> str | None:
    """A line printed twice, one below the other, with a credit right below them: a caption."""
    line = at.line
    if not at.copy_beside or line.size < SHORTEST_TWICE or line.credit:
        return None
    is_upper = at.below is not None and at.below.words == line.words
    return "yes" if at.mark_below == ("credit 2" if is_upper else "credit 1") else None


def held_and_credit(at: Placed) -> str | None:
    """A line printed again, or held by a longer one, and whether a credit stands near."""
    if not (at.held or at.holds or at.copies):
        return None
    beside = [line for line in (at.above, at.below) if line is not None]
    if at.line.caption_credit:
        credit = "own credit"
    elif any(line.caption_credit or line.credit for line in beside):
        credit = "credit beside"
    else:
        credit = "no credit"
    copy = "copy" if at.copies else "held" if at.held else "holds"
    return f"{copy}, {credit}, {'prose' if at.line.prose else 'short'}"


def name_again(at: Placed) -> str | None:
    """Where else its name signs, and where the line stands."""
    return f"{at.same_name}, {near_headline(at)}" if at.same_name else None


def find_endings(placed: Sequence[Placed]) -> None:
    """Lines that end with the words of another line near, behind others of their own.

    A path of menus leads to the title so, and a label is glued to it.
    """
    for i, at in enumerate(placed):
        text = at.line.text
        if not SHORTEST_ENDING <= len(text) <= LONGEST_ENDING:
            continue
        for where, near in (("below", i - 1), ("above", i + 1)):
            step = near - i
            for j in range(near, near + ENDING_REACH * step, step):
                if 0 <= j < len(placed) and _leads_to(placed[j].line.text, text):
                    placed[j].ends_with = where


def _leads_to(text: str, ending: str) -> bool:
    return len(ending) < len(text) <= 2 * LONGEST_ENDING and text.endswith(ending)


def find_same_names(placed: Sequence[Placed]) -> None:
    """Would-be bylines whose name another one has too, above it, below it, or both."""
    holders: dict[str, list[int]] = {}
    for i, at in enumerate(placed):
        if at.line.byline and at.line.size <= LONGEST_BYLINE:
            words = at.line.words
            own = {" ".join(pair) for pair in pairwise(words)} if len(words) > 1 else set(words)
            for name in own:
                holders.setdefault(name, []).append(i)
    for found in holders.values():
        if 2 <= len(found) <= MOST_ALIKE:
            for i in found:
                sides = {"above" if j < i else "below" for j in (found[0], found[-1]) if j != i}
                sides.add(placed[i].same_name or min(sides))
                placed[i].same_name = "both" if len(sides) > 1 else sides.pop()

"""Which line is the headline, where several may be: a choice that sees the page as a whole.

On the way from line to line, forty lines of a menu that each say a little of where they stand
outweigh the headline above them, and nothing tells that it was followed by a byline and a date.
So the lines that may be the headline are weighed once more, against each other: by what they say
themselves, how far behind the likeliest they are, and what stands between them and the text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp, log
from typing import NamedTuple

from newsparse.decode.page import HEADLINE, LEAST, scores_of
from newsparse.decode.strengths import Strengths
from newsparse.decode.sums import HUNDREDTHS
from newsparse.rules.evidence import Said
from newsparse.rules.pages import FURNITURE, MENU, TIMES, UNLIKE_HEADLINES

MOST = 8  # lines that are weighed by their probability
RANKS = frozenset(f"echo rank: {rank}" for rank in (1, 2, 3))  # these are weighed anyhow
NEAR = 5.0  # nats; what is less far behind counts differently
MOST_MARKS = 2  # teasers have bylines and dates too
MARGIN = 0.5  # nats by which another line must be better than the one that the chain has found
MARKS = frozenset(
    [f"byline: {form}" for form in UNLIKE_HEADLINES] + [f"timestamp: {form}" for form in TIMES]
)
LISTED = f"names together: {MENU}"  # a menu's names sign nothing
TEXT = frozenset(("prose: yes", "main run: inside"))
# What a line says of itself -> what it is called here, and its measure. An echo's is the share of
# the line's words that the text has too, half of it for a short line.
ANSWERS = {
    **{
        f"echo: {grade} of {size}": ("echo", share * part)
        for grade, share in {"<40%": 0.2, "<70%": 0.55, "70%+": 0.9}.items()
        for size, part in {"3-5": 0.5, "6-14": 1.0, "15+": 1.0}.items()
    },
    **{
        f"copies: {side}{beside}, {length}": (f"copies {side}", 1.0)
        for side in ("above", "below", "both", "far below")
        for beside in ("", ", beside")
        for length in ("short", "middle", "long")
    },
    **{f"cue: {cue}": ("furniture", 1.0) for cue in FURNITURE},
    **{f"size: {size}": ("short", 1.0) for size in ("<1", "1-2", "2-3", "3-4")},
    **{f"size: {size}": ("long", 1.0) for size in ("22-30", "30-45", "45-70", "70-120")},
    "ends with: stop": ("stop", 1.0),
}


class Choice(NamedTuple):
    """The line chosen for the headline, and the probability, 0..1, that it is."""

    line: int
    probability: float


Weighed = tuple[int, Mapping[str, float]]  # line, measure -> its value


def weighed(
    said: Sequence[Said], shares: Mapping[int, float], strengths: Strengths
) -> list[Weighed]:
    """The lines that may be the headline, with what is measured of each.

    Args:
        said: what the rules say of every line.
        shares: line -> the probability that it is the headline, 0..1.
        strengths: those that the probabilities came from.
    """
    likely = [i for i, share in shares.items() if share >= LEAST]
    lines = sorted(likely, key=lambda i: (-shares[i], i))[:MOST]
    lines += [i for i in shares if i not in lines and not RANKS.isdisjoint(said[i].line)]
    if len(lines) < 2:
        return [(i, {}) for i in lines]
    likeliest = max(*shares.values(), LEAST)
    signed = _marks_to_the_text(said, min(lines), max(lines))
    found: list[Weighed] = []
    for i in lines:
        behind = log(likeliest / max(shares[i], LEAST))
        measures = {
            "behind": behind,
            "near behind": min(behind, NEAR),
            "weaker": _weakness(said, i, strengths),
            "marks to the text": float(signed[i]),
        }
        found.append((i, measures | told_alone(said[i])))
    return found


def told_alone(own: Said) -> dict[str, float]:
    """What a line says itself for or against its being the headline, measure by measure."""
    return dict(ANSWERS[answer] for answer in own.line if answer in ANSWERS)


def _marks_to_the_text(said: Sequence[Said], first: int, last: int) -> dict[int, int]:
    """For the lines from first to last: bylines and times between each and the text below it."""
    end = last + 1
    while end < len(said) and not TEXT.issubset(said[end].line):
        end += 1
    marks, found = 0, {}
    for i in range(end - 1, first - 1, -1):
        found[i] = min(marks, MOST_MARKS)
        own = said[i].line
        if TEXT.issubset(own):
            marks = 0
        elif LISTED not in own and not MARKS.isdisjoint(own):
            marks += 1
    return found


def _weakness(said: Sequence[Said], i: int, strengths: Strengths) -> float:
    """How much stronger than the headline another state is there, wherever it stands; nats."""
    found = scores_of(said, i, strengths)
    best = max(strength for state, strength in enumerate(found) if state != HEADLINE)
    return (best - found[HEADLINE]) / HUNDREDTHS


def chosen(
    said: Sequence[Said], shares: Mapping[int, float], strengths: Strengths, present: int
) -> Choice | None:
    """The line that most likely is the headline; None where no line can be.

    Args:
        said: what the rules say of every line.
        shares: line -> the probability that it is the headline, 0..1.
        strengths: those that the probabilities came from, and what is measured of the lines.
        present: the line that the chain has found.
    """
    found = weighed(said, shares, strengths)
    if not found:
        return None
    weights = strengths.choice
    odds = [
        sum(weights.get(name, 0.0) * value for name, value in measures.items())
        + MARGIN * (line == present)
        for line, measures in found
    ]
    best = max(odds)
    line, _ = found[odds.index(best)]
    return Choice(line, 1 / sum(exp(value - best) for value in odds))

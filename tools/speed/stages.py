"""Where the time of a text goes: microseconds a line, step by step, as the steps are called."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from newsparse import parse
from newsparse.api import article_of
from newsparse.decode.page import decode, scores
from newsparse.decode.strengths import STRENGTHS
from newsparse.readers.text import read_text
from newsparse.rules.evidence import described, evidence, said_of
from newsparse.rules.language import language_of
from newsparse.rules.near import near_lines
from newsparse.rules.pages import placed_on_page
from tools.speed.measure import forget_lines

Steps = Mapping[str, float]  # step -> seconds


def stages(texts: Sequence[str], rounds: int) -> tuple[Steps, int]:
    """Seconds of each step over all texts, and the number of lines."""
    total: dict[str, float] = {}
    count = 0
    for text in texts:
        best: dict[str, float] = {}
        for _ in range(rounds):
            for step, seconds in _steps(text).items():
                best[step] = min(best.get(step, seconds), seconds)
        count += len(read_text(text).stretches)
        for step, seconds in _apart(best).items():
            total[step] = total.get(step, 0.0) + seconds
    return total, count


def _apart(best: Steps) -> Steps:
    """The steps, what one holds of others taken off: the least of each is known by now."""
    apart = dict(best)
    decoding = apart.pop("decoding")
    apart["best path, probabilities"] = decoding - apart["summing strengths"]
    apart["blocks and parts"] = apart.pop("article") - decoding - apart["language"]
    whole = "parse() as a whole"
    apart[whole] = apart.pop(whole)
    return apart


def _steps(text: str) -> Steps:
    page = read_text(text)
    texts = [stretch.text for stretch in page.stretches]
    forget_lines()
    facts = _seconds(lambda: near_lines(page.stretches))
    lines = near_lines(page.stretches)
    near = [line for line in lines if line is not None]
    beside = [at for line, at in zip(lines, page.stretches, strict=True) if line is not None]
    placing = _seconds(lambda: described(placed_on_page(near, beside)))
    placed = described(placed_on_page(near, beside))
    answers = _seconds(lambda: [said_of(at) for at in placed])
    near_said = [said_of(at) for at in placed]
    said = evidence(page.stretches)
    strengths = _seconds(lambda: list(scores(near_said, STRENGTHS)))
    decoding = _seconds(lambda: decode(near_said, STRENGTHS))
    language = _seconds(lambda: language_of(texts))
    article = _seconds(lambda: article_of(page, said, STRENGTHS))
    forget_lines()
    return {
        "reading lines": _seconds(lambda: read_text(text)),
        "facts of each line": facts,
        "facts of the page": placing,
        "answers of the rules": answers,
        "summing strengths": strengths,
        "decoding": decoding,
        "language": language,
        "article": article,
        "parse() as a whole": _seconds(lambda: parse(text, format="text")),
    }


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began

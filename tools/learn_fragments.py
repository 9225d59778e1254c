"""Learns how strongly each fact says that a line goes on with the one before it.

    python tools/learn_fragments.py CASES_DIR [--cross-validate] [--out FILE]

CASES_DIR holds annotated articles, a folder each, with raw.soup.txt (the page in fragments)
and raw.lines.txt (one line a block): the second says which lines of the first belong together.
The same cases give the same table. Needs numpy.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import attrs
import numpy as np

from newsparse.readers.fragments import Joined, certain, facts, one_letter_words
from newsparse.readers.lines import lines_of

HEAD = '''"""How strongly each fact of two lines says that the second goes on with the first.

Natural-log odds, learned by tools/learn_fragments.py; above zero joins. ``facts`` in
``fragments`` says what each name means. Rows can be read and edited by hand.
"""

from __future__ import annotations

from collections.abc import Mapping

STRENGTHS: Mapping[str, float] = {
'''


NEWTON_STEPS = 12


@attrs.frozen
class Example:
    """Two neighbouring lines of a page in fragments.

    Args:
        publisher: whose page it is.
        names: the facts of the two.
        joined: whether the second goes on with the first.
        weight: how much it matters: more where the lines are of the article.
    """

    publisher: str
    names: tuple[str, ...]
    joined: bool
    weight: float


def squeezed(text: str) -> str:
    """The text without white space."""
    return "".join(text.split())


def examples(case: Path) -> Iterator[Example]:
    """The pairs of lines of one case; none where the two renderings differ in their text."""
    soup = (case / "raw.soup.txt").read_text(encoding="utf-8")
    whole = (case / "raw.lines.txt").read_text(encoding="utf-8")
    if squeezed(soup) != squeezed(whole):
        return
    gold = json.loads((case / "gold.json").read_text(encoding="utf-8"))
    story = squeezed(" ".join(part["text"] for part in gold["body"]))
    credits = {squeezed(c) for photo in gold["photos"] for c in photo["credits"]}
    ends = set(np.cumsum([len(squeezed(line)) for line in whole.splitlines()]).tolist())
    lines = lines_of(soup).printed
    texts = [line.text for line in lines]
    letters = one_letter_words(lines)
    position = 0
    so_far = Joined(letters)
    for (text, after), then in zip(pairwise(texts), [*texts[2:], ""], strict=True):
        position += len(squeezed(text))
        so_far = so_far.with_line(text)
        joined = position not in ends
        credit = any(name and name in squeezed(after[:200]) for name in credits)
        told = squeezed(text[-20:]) in story or squeezed(after[:20]) in story
        weight = 0.2 if credit and joined else 5.0 if told else 1.0
        names = tuple(facts(so_far, text, after, then))
        if certain(so_far, text, after, then) is None:
            yield Example(case.name.partition("_")[0], names, joined, weight)
        if not joined:
            so_far = Joined(letters)


def learned(found: Sequence[Example], penalty: float, least: int) -> dict[str, float]:
    """Strengths by penalised logistic regression; facts seen less than ``least`` times drop."""
    count = Counter(name for example in found for name in example.names)
    names = sorted(name for name, times in count.items() if times >= least)
    column = {name: number for number, name in enumerate(names)}
    seen = np.zeros((len(found), len(names)))
    for row, example in enumerate(found):
        seen[row, [column[name] for name in example.names if name in column]] = 1.0
    joined = np.array([float(example.joined) for example in found])
    weight = np.array([example.weight for example in found])
    strengths = np.zeros(len(names))
    for _ in range(NEWTON_STEPS):
        chance = 1 / (1 + np.exp(np.clip(-seen @ strengths, -50, 50)))
        slope = seen.T @ (weight * (chance - joined)) + penalty * strengths
        bend = (seen.T * (weight * chance * (1 - chance))) @ seen + penalty * np.eye(len(names))
        strengths -= np.linalg.solve(bend, slope)
    return {n: round(float(s), 1) for n, s in zip(names, strengths, strict=True) if abs(s) >= 0.1}


def verdicts(found: Sequence[Example], strengths: Mapping[str, float]) -> Counter[str]:
    """Right and wrong decisions on pairs that matter."""
    told: Counter[str] = Counter()
    for example in found:
        if example.weight > 1:
            said = sum(strengths.get(name, 0.0) for name in example.names) > 0
            told[f"{'joined' if said else 'parted'}, {'joins' if example.joined else 'parts'}"] += 1
    return told


def main(arguments: Sequence[str] | None = None) -> None:
    """Learn, and print or write the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("cases", type=Path)
    parser.add_argument("--penalty", type=float, default=30.0)
    parser.add_argument("--least", type=int, default=100)
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args(arguments)
    cases = sorted(path.parent for path in options.cases.glob("*/raw.soup.txt"))
    found = [example for case in cases for example in examples(case)]
    if options.cross_validate:
        publishers = sorted({example.publisher for example in found})
        told: Counter[str] = Counter()
        for fold in range(5):
            held = set(publishers[fold::5])
            rest = [example for example in found if example.publisher not in held]
            strengths = learned(rest, options.penalty, options.least)
            told += verdicts([e for e in found if e.publisher in held], strengths)
        print(dict(sorted(told.items())))
    strengths = learned(found, options.penalty, options.least)
    table = HEAD + "".join(f'    "{n}": {s},\n' for n, s in sorted(strengths.items())) + "}\n"
    if options.out:
        options.out.write_text(table, encoding="utf-8")
    print(len(strengths), "strengths")


if __name__ == "__main__":
    main()

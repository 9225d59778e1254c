"""Reads tagged articles: the label in the left margin, the raw line on the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import attrs

from newsparse import parse
from newsparse.values import Article, Label, Timestamp

MARGIN = 12
KNOWN_FAILURES = "known_failures"
LABELS = {label.value for label in Label}


@attrs.frozen
class Case:
    """A tagged article.

    Args:
        raw: the article as the parser gets it.
        labels: for every raw line the label in its margin; empty where a block goes on.
        facts: what else must be found, by name.
    """

    raw: str
    labels: tuple[str, ...]
    facts: Mapping[str, tuple[str, ...]]


def read_case(path: Path) -> Case:
    """The case in a file; its lines end where the file has a line feed and nowhere else."""
    facts: dict[str, tuple[str, ...]] = {}
    labels, raw = [], []
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file.read().removesuffix("\n").split("\n"):
            if line.startswith("="):
                name, _, texts = line[1:].partition(":")
                facts[name.strip()] = tuple(t.strip() for t in texts.split(";") if t.strip())
            elif not line.startswith("#"):
                label = line[:MARGIN].strip()
                if label and label not in LABELS:
                    raise ValueError(f"{path}: no such label: {label}")
                labels.append(label)
                raw.append(line[MARGIN:])
    return Case("\n".join(raw), tuple(labels), facts)


def printed_labels(case: Case, article: Article) -> tuple[str, ...]:
    """The labels an article gives the lines of a case, in the form of its margin.

    A line with several blocks has their labels with a plus between them; a credit behind its
    caption adds nothing.
    """
    labels, start = [], 0
    for line in case.raw.split("\n"):
        end = start + len(line)
        begun = [b.label.value for b in article.blocks if start <= b.span.start <= end]
        if begun[:1] == ["caption"]:
            begun = [b for b in begun if b != "credit"]
        labels.append("+".join(begun))
        start = end + 1
    return tuple(labels)


def found_facts(article: Article) -> Mapping[str, tuple[str, ...]]:
    """What an article says of each fact that a case may name."""
    return {name: find(article) for name, find in FACTS.items()}


def misreadings(case: Case) -> list[str]:
    """What the parser reads otherwise than the case says; empty where it reads all of it right."""
    article = parse(case.raw)
    lines = zip(case.raw.split("\n"), case.labels, printed_labels(case, article), strict=True)
    wrong = [
        f"{line[:60]!r}: {found or 'goes on'}, not {told or 'goes on'}"
        for line, told, found in lines
        if found != told
    ]
    facts = found_facts(article)
    wrong += [
        f"{name}: {'; '.join(facts[name]) or 'nothing'}, not {'; '.join(told) or 'nothing'}"
        for name, told in case.facts.items()
        if facts[name] != told
    ]
    return wrong


def _iso(stamp: Timestamp | None) -> tuple[str, ...]:
    return (stamp.value.isoformat(),) if stamp and stamp.value else ()


FACTS: Mapping[str, Callable[[Article], tuple[str, ...]]] = {
    "authors": lambda a: a.authors,
    "agencies": lambda a: tuple(n for b in a.bylines for n in b.agencies),
    "captions": lambda a: a.captions,
    "credits": lambda a: tuple(n for c in a.credits for n in c.names),
    "dateline": lambda a: (a.dateline.text,) if a.dateline else (),
    "published": lambda a: _iso(a.published),
    "updated": lambda a: _iso(a.updated),
    "photos": lambda a: (str(len(a.photos)),),
    "language": lambda a: (a.language,) if a.language else (),
}

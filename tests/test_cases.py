"""Tagged articles: every line gets the label in its margin. cases/README.md tells the form."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse import parse
from tests.tagged import FACTS, LABELS, found_facts, printed_labels, read_case

FOLDER = Path(__file__).parent / "cases"
KNOWN_FAILURES = "known_failures"
FAILS = pytest.mark.xfail(raises=AssertionError, strict=True, reason="read wrongly today")


def cases() -> list[object]:
    return [
        pytest.param(
            path,
            id=f"{path.parent.name}/{path.stem}",
            marks=[FAILS] if path.parent.name == KNOWN_FAILURES else [],
        )
        for path in sorted(FOLDER.glob("*/*.txt"))
    ]


@pytest.mark.parametrize("path", cases())
def test_case(path: Path) -> None:
    case = read_case(path)
    article = parse(case.raw)
    lines = case.raw.split("\n")
    told = [f"{tag:12}{line}" for tag, line in zip(case.labels, lines, strict=True)]
    found = printed_labels(case, article)
    assert [f"{tag:12}{line}" for tag, line in zip(found, lines, strict=True)] == told
    facts = found_facts(article)
    assert {name: facts[name] for name in case.facts} == dict(case.facts)


def test_cases_speak_of_every_label_and_fact() -> None:
    read = [read_case(path) for path in FOLDER.glob("*/*.txt")]
    assert {label for case in read for label in case.labels} - {""} == LABELS
    assert {name for case in read for name in case.facts} == set(FACTS)

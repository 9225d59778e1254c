"""Tagged articles: every line gets the label in its margin. cases/README.md tells the form."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tagged import FACTS, KNOWN_FAILURES, LABELS, misreadings, read_case

FOLDER = Path(__file__).parent / "cases"
FAILS = pytest.mark.xfail(raises=AssertionError, strict=True, reason="read wrongly today")


def marks_of(home: Path) -> list[pytest.MarkDecorator]:
    return [FAILS] if home.parts[0] == KNOWN_FAILURES else []


@pytest.mark.parametrize(
    "home",
    [
        pytest.param(home, id=home.with_suffix("").as_posix(), marks=marks_of(home))
        for home in sorted(path.relative_to(FOLDER) for path in FOLDER.glob("**/*.txt"))
    ],
)
def test_case(home: Path) -> None:
    assert misreadings(read_case(FOLDER / home)) == []


def test_cases_speak_of_every_label_and_fact() -> None:
    read = [read_case(path) for path in FOLDER.glob("**/*.txt")]
    assert {label for case in read for label in case.labels} - {""} == LABELS
    assert {name for case in read for name in case.facts} == set(FACTS)

"""Examples in README and docs run as printed; links lead somewhere; labels are all defined."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest
import regex

from newsparse.values import Label

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
EXAMPLE = regex.compile(r"^```pycon\n(.*?)^```$", regex.MULTILINE | regex.DOTALL)
LINK = regex.compile(r"\]\((?!https?:)([^)#\s]++)")


def pages_with(pattern: regex.Pattern[str]) -> list[Path]:
    return [page for page in PAGES if pattern.search(page.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("page", pages_with(EXAMPLE), ids=lambda page: page.name)
def test_examples_run(page: Path) -> None:
    examples = "\n".join(EXAMPLE.findall(page.read_text(encoding="utf-8")))
    test = doctest.DocTestParser().get_doctest(examples, {}, page.name, str(page), 0)
    told: list[str] = []
    doctest.DocTestRunner(verbose=False).run(test, out=told.append)
    assert not told, "".join(told)


@pytest.mark.parametrize("page", pages_with(LINK), ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = LINK.findall(page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_every_label_is_defined() -> None:
    text = (ROOT / "docs" / "labels.md").read_text(encoding="utf-8")
    headings = regex.findall(r"^## (.+)$", text, regex.MULTILINE)
    assert headings[: len(Label)] == [label.value for label in Label]

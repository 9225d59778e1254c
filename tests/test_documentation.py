"""Examples in README and docs run as printed; links lead somewhere; what is printed is fresh."""

from __future__ import annotations

import doctest
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import regex

from newsparse.values import Label
from tools.rules_page import rules_page

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
BLOCK = regex.compile(r"^```([\w{}-]*)\n(.*?)^```$", regex.MULTILINE | regex.DOTALL)
LINK = regex.compile(r"\]\((?!https?:)([^)#\s]++)")
# Languages of blocks: run as a doctest, run in a shell, compiled, and what is no example.
RUN, TYPED, COMPILED = "pycon", "console", "python"
OTHER = {"", "sh", "text", "{eval-rst}"}


def blocks(page: Path, language: str) -> list[str]:
    found = BLOCK.findall(page.read_text(encoding="utf-8"))
    return [text for name, text in found if name == language]


def pages_with(language: str) -> list[Path]:
    return [page for page in PAGES if blocks(page, language)]


@pytest.mark.parametrize("page", pages_with(RUN), ids=lambda page: page.name)
def test_examples_run(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    examples = "\n".join(blocks(page, RUN))
    test = doctest.DocTestParser().get_doctest(examples, {}, page.name, str(page), 0)
    told: list[str] = []
    doctest.DocTestRunner(verbose=False).run(test, out=told.append)
    assert not told, "".join(told)


@pytest.mark.parametrize("page", pages_with(TYPED), ids=lambda page: page.name)
def test_commands_print_what_they_say(page: Path) -> None:
    for block in blocks(page, TYPED):
        command, _, printed = block.removeprefix("$ ").partition("\n")
        program, *words = shlex.split(command)
        assert program == "python"
        ended = subprocess.run(
            [sys.executable, *words],
            capture_output=True,
            encoding="utf-8",
            check=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONUTF8": "1"},
        )
        assert ended.stdout == printed


@pytest.mark.parametrize("page", pages_with(COMPILED), ids=lambda page: page.name)
def test_code_to_be_copied_compiles(page: Path) -> None:
    for block in blocks(page, COMPILED):
        compile(block, page.name, "exec")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_example_goes_unseen(page: Path) -> None:
    languages = {name for name, _ in BLOCK.findall(page.read_text(encoding="utf-8"))}
    assert languages <= {RUN, TYPED, COMPILED, *OTHER}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = LINK.findall(page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_every_page_of_docs_is_in_the_index() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    names = {page.stem for page in ROOT.glob("docs/*.md")} - {"index"}
    assert {name for name in names if f"\n{name}\n" not in index} == set()


def test_every_label_is_defined() -> None:
    text = (ROOT / "docs" / "labels.md").read_text(encoding="utf-8")
    headings = regex.findall(r"^## (.+)$", text, regex.MULTILINE)
    assert headings[: len(Label)] == [label.value for label in Label]


def test_page_of_rules_is_fresh() -> None:
    printed = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert printed == rules_page(), "run: python -m tools.rules_page > docs/rules.md"

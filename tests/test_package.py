"""The package as a whole: which way imports go, what is public, what versions say."""

from __future__ import annotations

import ast
import importlib
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import attrs
import pytest

import newsparse

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "newsparse"
# Bottom first: a part imports from its own layer or one below, never from above.
LAYERS = (
    ("values",),
    ("patterns",),
    ("tidy", "given"),
    ("cues",),
    ("shapes",),
    ("readers", "rules", "decode", "fields"),
    ("photos", "assemble", "from_metadata"),
    ("api",),
    ("exports", "file_text", "testing"),
    ("looks",),
    ("batch",),
    ("pipelines", "sinks"),
    ("command_many",),
    ("command_line",),
    ("__main__",),
)
LAYER = {part: height for height, parts in enumerate(LAYERS) for part in parts}
MODULES = sorted(path for path in SOURCE.rglob("*.py") if path != SOURCE / "__init__.py")


def part_of(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def parts_imported(path: Path) -> Iterator[str]:
    """Parts of newsparse that a module imports anywhere in it, as in ``newsparse.<part>``."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        for name in names:
            package, _, rest = name.partition(".")
            if package == "newsparse" and rest.partition(".")[0] in LAYER:
                yield rest.partition(".")[0]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_go_one_way(path: Path) -> None:
    part = part_of(path)
    assert part in LAYER, f"give {part} a layer in {Path(__file__).name}"
    above = {other for other in parts_imported(path) if LAYER[other] > LAYER[part]}
    assert not above


def test_no_circle_inside_a_layer() -> None:
    graph: dict[str, set[str]] = {}
    for path in MODULES:
        graph.setdefault(part_of(path), set()).update(parts_imported(path))
    TopologicalSorter({part: others - {part} for part, others in graph.items()}).prepare()


def test_all_names_are_there() -> None:
    assert list(newsparse.__all__) == sorted(newsparse.__all__)
    assert all(hasattr(newsparse, name) for name in newsparse.__all__)


def test_main_names_are_public() -> None:
    fields = {"parse_byline", "parse_credit", "parse_dateline", "parse_timestamp", "split_caption"}
    assert {"parse", "Article", *fields} <= set(newsparse.__all__)


def test_version_is_the_one_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert newsparse.__version__ == project["version"]


def test_changelog_has_the_version() -> None:
    assert f"## {newsparse.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", importlib.import_module("newsparse.values").__all__)
def test_values_are_frozen(name: str) -> None:
    kind = getattr(importlib.import_module("newsparse.values"), name)
    if attrs.has(kind):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            kind.__setattr__(kind.__new__(kind), "anything", 1)


@pytest.mark.parametrize("module", ["argparse", "json", "charset_normalizer", "selectolax"])
def test_import_is_light(module: str) -> None:
    code = f"import newsparse, sys; sys.exit({module!r} in sys.modules)"
    # Where coverage is measured, it comes into every process, and with it what it imports.
    bare = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    assert subprocess.run([sys.executable, "-c", code], check=False, env=bare).returncode == 0


@pytest.mark.parametrize("collecting", [True, False])
def test_first_use_leaves_the_garbage_collector_as_it_is(collecting: bool) -> None:
    code = f"""
import gc
if not {collecting}:
    gc.disable()
import newsparse
newsparse.parse
try:
    newsparse.nothing
except AttributeError:
    pass
print(gc.isenabled())
"""
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == str(collecting)

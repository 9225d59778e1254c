"""Write the decoder's steps, of the tables of strengths that come with the package, as modules.

    python -m tools.keep_steps

To be run after a change of the tables or of ``decode/steps.py``. Until then the steps are compiled
with the first article, which is slower and right all the same.
"""

from __future__ import annotations

from pathlib import Path

from newsparse.decode import kept_steps, steps
from newsparse.decode.strengths import FOR_HTML, FOR_MARKDOWN, STRENGTHS, Strengths, late, shipped

HEADING = '''\
"""The decoder's steps, written by tools/keep_steps.py: never edited by hand. See ``steps.py``."""

# ruff: noqa
# mypy: ignore-errors
'''
TABLES = {
    "of_text": STRENGTHS,
    "of_html": shipped(FOR_HTML),
    "of_markdown": shipped(FOR_MARKDOWN),
}


def modules() -> dict[str, str]:
    """The text of each module, by its name: one a table, and one that tells which has what."""
    found = {name: _module(strengths) for name, strengths in TABLES.items()}
    rows = [
        f'    "{steps.fingerprint(factors)}": "{name}",'
        for name, strengths in TABLES.items()
        for factors in _factors(strengths)
    ]
    made_by = f'MADE_BY = "{steps.made_by()}"'
    return {"__init__": "\n".join([HEADING, made_by, "MODULES = {", *rows, "}"]) + "\n", **found}


def _factors(strengths: Strengths) -> tuple[steps.Factors, steps.Factors]:
    return strengths.follow, late(strengths.follow)


def _module(strengths: Strengths) -> str:
    parts, rows = [HEADING], []
    for factors in _factors(strengths):
        kept, functions = steps.fingerprint(factors), []
        for name, source in _sources(factors):
            functions.append(f"{name}_{kept}")
            parts.append(source.replace("def step(", f"def {functions[-1]}(", 1))
        rows.append(f'    "{kept}": ({", ".join(functions)}),')
    return "\n\n\n".join(parts) + "\n\n\n" + "\n".join(["STEPS = {", *rows, "}"]) + "\n"


def _sources(factors: steps.Factors) -> list[tuple[str, str]]:
    return [
        ("forward", steps.forward_source(factors)),
        ("backward", steps.backward_source(factors)),
        ("pruned", steps.pruning_source(len(factors))),
    ]


if __name__ == "__main__":
    for name, text in modules().items():
        Path(kept_steps.__file__).with_name(f"{name}.py").write_text(text, encoding="utf-8")

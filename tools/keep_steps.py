"""Write the decoder's steps, of the tables of strengths that come with the package, as a module.

    python -m tools.keep_steps

To be run after a change of the tables or of ``decode/steps.py``. Until then the steps are compiled
with the first article, which is slower and right all the same.
"""

from __future__ import annotations

from pathlib import Path

from newsparse.decode import kept_steps, steps
from newsparse.decode.strengths import FOR_HTML, FOR_MARKDOWN, STRENGTHS, late, shipped

HEADING = '''\
"""The decoder's steps, written by tools/keep_steps.py: never edited by hand. See ``steps.py``."""

# ruff: noqa
# mypy: ignore-errors
'''


def module() -> str:
    """The text of the module."""
    parts, rows = [HEADING], []
    for strengths in (STRENGTHS, shipped(FOR_HTML), shipped(FOR_MARKDOWN)):
        follow = strengths.follow
        for factors in (follow, late(follow)):
            kept, functions = steps.fingerprint(factors), []
            for name, source in _sources(factors):
                functions.append(f"{name}_{kept}")
                parts.append(source.replace("def step(", f"def {functions[-1]}(", 1))
            rows.append(f'    "{kept}": ({", ".join(functions)}),')
    made_by = f'MADE_BY = "{steps.made_by()}"'
    return "\n\n\n".join(parts) + "\n\n\n" + "\n".join([made_by, "STEPS = {", *rows, "}"]) + "\n"


def _sources(factors: steps.Factors) -> list[tuple[str, str]]:
    return [
        ("forward", steps.forward_source(factors)),
        ("backward", steps.backward_source(factors)),
        ("pruned", steps.pruning_source(len(factors))),
    ]


if __name__ == "__main__":
    Path(kept_steps.__file__).write_text(module(), encoding="utf-8")

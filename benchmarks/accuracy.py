"""Scores newsparse on annotated articles and compares with the figures pinned last.

    python benchmarks/accuracy.py CASES --scorer SCORE.PY [--renderings clean,lines,…]
        [--cross-validate [--pages PAGES]] [--pin [--lower]]

Prints the scorer's table for every rendering and language, precision and recall of every
label, what confidence is worth, and the remaining errors by kind. Figures are compared with
accuracy_floors.json beside this script, gains and losses case by case; the exit status is 1
where a figure lies more than 0.3 points below its floor. ``--pin`` raises the floors, and only
``--pin --lower`` lets them down. Needs the extra ``learn``.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

if __name__ == "__main__":
    # tools/ and benchmarks/ are no packages that anybody installs: found from the project's root.
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    sys.exit(importlib.import_module("tools.accuracy.report").main())

"""How fast newsparse is: against floors and against peers, on the same articles, in one run.

    python benchmarks/speed.py [FOLDER] [--articles N] [--rounds N] [--growth N] [--stages]
        [--json FILE]
    python benchmarks/speed.py --guard [--pin]

FOLDER holds cases (a folder each, with ``page.html.gz`` and ``raw.<rendering>.txt``) or pages
(``*.html``, ``*.html.gz``); without it articles are made up. Prints median, 95th percentile,
articles and megabytes a second and the ratio to trafilatura, what fresh processes need to
import, and with ``--growth`` the memory of one process over that many articles. Peers need the
extra ``bench``; those that are not installed are left out. ``--stages`` prints instead where
the time of a text goes, in microseconds a line.

``--guard`` compares the ratios to a floor in plain Python with speed_ratios.json beside this
script and fails where one is far above; ``--pin`` writes that file anew.
"""

from __future__ import annotations

import importlib
import logging
import sys
from pathlib import Path

if __name__ == "__main__":
    # tools/ and benchmarks/ are no packages that anybody installs: found from the project's root.
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    logging.disable(logging.CRITICAL)  # peers tell much
    sys.exit(importlib.import_module("tools.speed.report").main())

"""How the docs are built: python -m sphinx -W docs docs/_build."""

from __future__ import annotations

import sys
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING

import newsparse
from newsparse.looks import to_card, to_page

if TYPE_CHECKING:
    from sphinx.application import Sphinx

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

project = "newsparse"
author = "newsparse developers"
release = version = newsparse.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build", "_static"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "none"
autodoc_preserve_defaults = True
napoleon_google_docstring = True
napoleon_use_ivar = True

html_theme = "furo"
html_title = "newsparse"
html_static_path = ["_static"]
html_css_files = ["looks.css"]
html_show_sourcelink = False
html_show_sphinx = False
html_show_copyright = False


def setup(app: Sphinx) -> None:
    """Make what the pages show from the code as it is."""
    app.connect("builder-inited", _looks)


def _looks(app: Sphinx) -> None:
    """The card and the labelled source of an example, live on a page of the docs."""
    example = ROOT / "examples" / "articles" / "lighthouse_english.txt"
    article = newsparse.parse(example.read_text(encoding="utf-8"), explain=True)
    made = Path(app.srcdir) / "_static" / "made"
    made.mkdir(exist_ok=True)
    (made / "page.html").write_text(to_page(article, name=example.name), encoding="utf-8")
    (made / "card.html").write_text(to_card(article), encoding="utf-8")
    # The folder tools is found from the project's root.
    strengths = resolve_name("tools.strengths_page:strengths_page")()
    (made / "strengths.md").write_text(strengths, encoding="utf-8")

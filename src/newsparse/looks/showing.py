"""Showing an article where its reader is: a page in a notebook, lines on a terminal."""

from __future__ import annotations

import os
import shutil
import sys
from pkgutil import resolve_name

from newsparse.looks.colours import colours_of_terminal
from newsparse.looks.markup import element
from newsparse.looks.page import to_page
from newsparse.looks.styles import frame_style
from newsparse.looks.terminal import Style, labelled
from newsparse.values import Article

WIDEST = 110


def show(article: Article) -> None:
    """Display the labelled source in a notebook; print it anywhere else."""
    if not is_notebook():
        print(labelled(article, style_of_terminal()))
    else:
        display = resolve_name("IPython.display:display")  # Of the notebook, no dependency.
        told = {"text/html": framed(to_page(article)), "text/plain": repr(article)}
        display(told, raw=True)


def framed(document: str) -> str:
    """The page in a frame of its own, so that neither it nor the notebook changes the other.

    >>> framed("<p>a & b").endswith('srcdoc="&lt;p&gt;a &amp; b"></iframe>')
    True
    """
    frame = element(
        "iframe",
        "",
        klass="newsparse-page",
        title="Labelled source",
        sandbox="allow-scripts",
        srcdoc=document,
    )
    return f"<style>{frame_style()}</style>{frame}"


def style_of_terminal() -> Style:
    """How a view is set on the terminal that standard output is, if it is one."""
    width = min(shutil.get_terminal_size().columns, WIDEST)
    return Style(width, colours_of_terminal(os.environ) if sys.stdout.isatty() else 0)


def is_notebook() -> bool:
    """Whether this runs in a notebook, that is in an IPython with a kernel."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    return getattr(shell, "kernel", None) is not None

"""The style sheets of card and page: what lies beside this module, with the colours put in."""

from __future__ import annotations

import pkgutil
from collections.abc import Sequence
from functools import cache

import regex

from newsparse.looks.colours import css_name, inks
from newsparse.values import Label

# How notebooks and pages say which theme they are in; where they do not, the system counts.
SAID_LIGHT = (
    "body[data-jp-theme-light=true]",
    "body.vscode-light",
    "html[theme=light]",
    "[data-theme=light]",
)
SAID_DARK = (
    "body[data-jp-theme-light=false]",
    "body.vscode-dark",
    "html[theme=dark]",
    "[data-theme=dark]",
)
_SPARE = regex.compile(r"/\*.*?\*/|(?<=[{};,:])\s+|\s+(?=[{}])|^\s+|\s+$", regex.DOTALL)


@cache
def card_style() -> str:
    """The style sheet of the card; it touches nothing outside of one."""
    coloured = (f".newsparse-card .np-{css_name(label)}{_own(label)}" for label in Label)
    return "".join([_themed(".newsparse-card", " "), *coloured, packaged("card.css")])


@cache
def page_style() -> str:
    """The style sheet of the labelled source."""
    coloured = (f'[data-label="{css_name(label)}"]{_own(label)}' for label in Label)
    printed = f"@media print{{:root:root{{{inks(dark=False)}}}}}"
    return "".join([_themed(":root", ""), *coloured, packaged("page.css"), printed])


@cache
def frame_style() -> str:
    """The style sheet of the frame that holds a page in a notebook.

    It hands the notebook's theme on to browsers that listen; in others the system's counts.
    """
    sized = "{width:100%;height:42rem;border:0;border-radius:8px;resize:vertical;display:block}"
    return (
        f".newsparse-page{sized}"
        f"{_said(SAID_LIGHT, '.newsparse-page', ' ')}{{color-scheme:light}}"
        f"{_said(SAID_DARK, '.newsparse-page', ' ')}{{color-scheme:dark}}"
    )


@cache
def page_script() -> str:
    """The script of the labelled source."""
    return packaged("page.js")


@cache
def packaged(name: str) -> str:
    """A file of this folder; style sheets without comments and spare white space.

    >>> packaged("card.css").startswith(".newsparse-card{")
    True
    """
    data = pkgutil.get_data(__package__, name)
    text = data.decode("utf-8") if data else ""
    return _SPARE.sub("", text) if name.endswith(".css") else text


def _own(label: Label) -> str:
    name = css_name(label)
    return f"{{--ink:var(--{name});--tint:var(--{name}-tint)}}"


def _themed(selector: str, joint: str) -> str:
    light, dark = inks(dark=False), inks(dark=True)
    return (
        f"{selector}{{{light}}}@media (prefers-color-scheme:dark){{{selector}{{{dark}}}}}"
        f"{_said(SAID_LIGHT, selector, joint)}{{{light}}}"
        f"{_said(SAID_DARK, selector, joint)}{{{dark}}}"
    )


def _said(by: Sequence[str], selector: str, joint: str) -> str:
    if not joint:  # The root itself says it.
        return f"{selector}{by[-1]}"
    return ",".join(f"{told}{joint}{selector}" for told in by)

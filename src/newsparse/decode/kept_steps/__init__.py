"""The decoder's steps, written by tools/keep_steps.py: never edited by hand. See ``steps.py``."""

# ruff: noqa
# mypy: ignore-errors

MADE_BY = "563f3cfe"
MODULES = {
    "01fcbe22": "of_text",
    "ecb7a4d4": "of_text",
    "edaad7fa": "of_html",
    "a1be0ad1": "of_html",
    "ed851d3d": "of_markdown",
    "13f900a8": "of_markdown",
}

"""newsparse: a raw news article, split into its parts.

Parts are imported when they are first asked for: the tables of all languages take a moment.
"""

from __future__ import annotations

import gc
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from newsparse.api import parse, parse_html, parse_markdown
    from newsparse.batch import Failure, FailureKind, parse_many
    from newsparse.fields.byline import parse_byline
    from newsparse.fields.caption import split_caption
    from newsparse.fields.credit import parse_credit
    from newsparse.fields.dateline import parse_dateline
    from newsparse.fields.timestamp import parse_timestamp
    from newsparse.values import (
        Article,
        Block,
        Byline,
        Caption,
        Credit,
        Dateline,
        Label,
        Metadata,
        MetaImage,
        Person,
        Photo,
        Reason,
        Span,
        Timestamp,
    )
    from newsparse.values.warnings import NewsparseWarning

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Block",
    "Byline",
    "Caption",
    "Credit",
    "Dateline",
    "Failure",
    "FailureKind",
    "Label",
    "MetaImage",
    "Metadata",
    "NewsparseWarning",
    "Person",
    "Photo",
    "Reason",
    "Span",
    "Timestamp",
    "parse",
    "parse_byline",
    "parse_credit",
    "parse_dateline",
    "parse_html",
    "parse_many",
    "parse_markdown",
    "parse_timestamp",
    "split_caption",
]

# Where each name lives.
_HOMES = {
    "Article": "values",
    "Block": "values",
    "Byline": "values",
    "Caption": "values",
    "Credit": "values",
    "Dateline": "values",
    "Failure": "batch",
    "FailureKind": "batch",
    "Label": "values",
    "MetaImage": "values",
    "Metadata": "values",
    "NewsparseWarning": "values.warnings",
    "Person": "values",
    "Photo": "values",
    "Reason": "values",
    "Span": "values",
    "Timestamp": "values",
    "parse": "api",
    "parse_byline": "fields.byline",
    "parse_credit": "fields.credit",
    "parse_dateline": "fields.dateline",
    "parse_html": "api",
    "parse_many": "batch",
    "parse_markdown": "api",
    "parse_timestamp": "fields.timestamp",
    "split_caption": "fields.caption",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_imported(f"newsparse.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def _imported(module: str) -> ModuleType:
    """A module; while its tables are made, all of which stay, nothing is looked for to drop."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return import_module(module)
    finally:
        if collecting:
            _settle()
            gc.enable()


def _settle() -> None:
    """Count all there is among what is old, which is looked through seldom.

    Else the first article waits until all tables have been looked through, for 15 ms.
    """
    # Not every Python can freeze; what somebody has frozen stays so.
    if hasattr(gc, "freeze") and not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()


def __dir__() -> list[str]:
    return __all__

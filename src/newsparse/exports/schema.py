"""The JSON Schema of what ``to_dict`` returns; it ships with the package as a file."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

FILE = "article.schema.json"


def article_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of an exported article.

    >>> article_schema()["title"]
    'newsparse article'
    >>> article_schema() is article_schema()
    False
    """
    text = files("newsparse.exports").joinpath(FILE).read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema

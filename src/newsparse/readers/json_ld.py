"""JSON-LD of a page to the one node that stands for its article.

Decides which node that is, and bears with JSON that is broken in the common ways. What it
returns is as the page wrote it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from typing import Any

Node = Mapping[str, Any]

# schema.org's Article and what is derived from it, by the end of the type's name.
_ARTICLE_ENDS = ("article", "posting", "report", "review", "reportage")
_DEPTH = 12
_MOST_NODES = 20_000
# Where an article may sit inside another node.
_CHILDREN = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart")
# <!-- ... -->, //<![CDATA[ ... //]]>, a semicolon behind, a comma before a closing bracket
_WRAPPING = re.compile(
    r"^\s*+(?:<!--|(?://|/\*)?\s*+<!\[CDATA\[(?:\*/)?)|(?:-->|(?://|/\*)?\s*+\]\]>(?:\*/)?)\s*+$"
)
_TRAILING_COMMA = re.compile(r",(?=\s{0,200}[}\]])")


def parsed(script: str) -> Any:
    """The value of a JSON-LD script; None where it cannot be read.

    >>> parsed('{"headline": "Rain",}')
    {'headline': 'Rain'}
    >>> parsed('{"headline": "Ra') is None
    True
    """
    for attempt in (str, _mended):
        try:
            return json.loads(attempt(script), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _mended(script: str) -> str:
    text = _WRAPPING.sub("", _WRAPPING.sub("", script)).strip().rstrip(";")
    return _TRAILING_COMMA.sub("", text)


def nodes_of(value: Any) -> Iterator[Node]:
    """The nodes a JSON-LD value holds, outermost first."""
    layer, left = [value], _MOST_NODES
    for _ in range(_DEPTH):
        inner: list[Any] = []
        for one in layer:
            left -= 1
            if left < 0:
                return
            if isinstance(one, list):
                inner.extend(one)
            elif isinstance(one, dict):
                yield one
                inner.extend(one[key] for key in _CHILDREN if key in one)
        layer = inner


def is_article(node: Node) -> bool:
    """Whether a node is of a type that stands for an article.

    >>> is_article({"@type": ["NewsArticle"]}), is_article({"@type": "Organization"})
    (True, False)
    """
    types = node.get("@type")
    names = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and name.lower().endswith(_ARTICLE_ENDS) for name in names)


def article_node(scripts: Iterable[str], title: str | None) -> Node | None:
    """The node for the page's own article: the one with the page's title, else the first.

    Args:
        scripts: the JSON-LD scripts of the page.
        title: what the page calls itself elsewhere.
    """
    wanted = folded(title or "")
    first: Node | None = None
    for script in scripts:
        for node in nodes_of(parsed(script)):
            if not is_article(node):
                continue
            headline = folded(text_of(node.get("headline")) or "")
            if wanted and headline and (headline in wanted or wanted in headline):
                return node
            if first is None or ("headline" in node and "headline" not in first):
                first = node
    return first


_FOLDED = re.compile(r"[^\W_]+")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())


def folded(text: str) -> str:
    """Letters and digits only, case gone: for telling whether two prints say the same.

    >>> folded("Düren's “rain_gauge”")
    'dürensraingauge'
    """
    # Bytes lose the most usual signs at once, and seldom are there others.
    few = text.encode("utf-8", "surrogatepass").translate(None, _NO_LETTERS)
    plain = few.decode("utf-8", "surrogatepass")
    if not plain.isalnum():
        plain = "".join(_FOLDED.findall(plain))
    return plain.casefold()


_NO_LETTERS_NOR_BREAKS = _NO_LETTERS.replace(b"\n", b"")


def folded_each(texts: Sequence[str]) -> list[str]:
    r"""Texts without line breaks, each folded: the usual signs of all are taken out in one pass.

    >>> folded_each(["Düren's “rain_gauge”", "", "3 May"])
    ['dürensraingauge', '', '3may']
    """
    if not texts:
        return []
    lines = "\n".join(texts).encode("utf-8", "surrogatepass")
    few = lines.translate(None, _NO_LETTERS_NOR_BREAKS).decode("utf-8", "surrogatepass")
    return [
        plain.casefold() if plain.isalnum() else "".join(_FOLDED.findall(plain)).casefold()
        for plain in few.split("\n")
    ]


def text_of(value: Any) -> str | None:
    """A JSON-LD value as plain text: of a list the first, of a node its name.

    >>> text_of([{"@type": "Person", "name": "Ana &amp; Co"}])
    'Ana & Co'
    >>> text_of({"@type": "Person"}) is None
    True
    """
    for _ in range(_DEPTH):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("name", value.get("@value"))
        else:
            break
    if not isinstance(value, str):
        return None
    return " ".join(unescape(value).split()) or None


def listed(value: Any) -> list[Any]:
    """A value that may be one or many, as many.

    >>> listed("Ana"), listed(["Ana"]), listed(None)
    (['Ana'], ['Ana'], [])
    """
    if value is None:
        return []
    return value if isinstance(value, list) else [value]

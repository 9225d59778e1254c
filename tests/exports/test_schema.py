from __future__ import annotations

from typing import Any

import attrs
import jsonschema
import pytest

from newsparse import parse, values
from newsparse.exports import article_schema, from_dict, to_dict
from newsparse.values import Article, Label
from tests.generated import raw_articles

SCHEMA = article_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
PARTS = (
    "Block",
    "Byline",
    "Caption",
    "Credit",
    "Dateline",
    "MetaImage",
    "Metadata",
    "Person",
    "Photo",
    "Reason",
    "Timestamp",
)


def fields(kind: type[attrs.AttrsInstance]) -> list[str]:
    return [field.name for field in attrs.fields(kind)]


def test_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_article_has_the_fields_of_its_class() -> None:
    assert sorted(SCHEMA["properties"]) == sorted(SCHEMA["required"]) == sorted(fields(Article))


@pytest.mark.parametrize("name", PARTS)
def test_part_has_the_fields_of_its_class(name: str) -> None:
    part = SCHEMA["$defs"][name.lower()]
    assert list(part["properties"]) == part["required"] == fields(getattr(values, name))
    assert part["additionalProperties"] is False


def test_labels_are_those_of_the_enum() -> None:
    assert SCHEMA["$defs"]["label"]["enum"] == [label.value for label in Label]


def test_generated_articles_validate_and_come_back(parsed: list[Article]) -> None:
    for article in parsed:
        record = to_dict(article)
        assert VALIDATOR.is_valid(record)
        assert from_dict(record) == article


def test_explained_articles_validate() -> None:
    for raw in raw_articles(5, seed=2):
        assert VALIDATOR.is_valid(to_dict(parse(raw, explain=True)))


@pytest.mark.parametrize(
    "change",
    [
        {"headline": "Rain"},
        {"confidence": 1.5},
        {"body": [{"label": "paragraph"}]},
        {"timestamps": [{"text": "x", "span": [0, 1], "kind": "printed", "value": None}]},
        {"source": None},
    ],
)
def test_what_is_no_article_is_rejected(change: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(to_dict(Article()) | change)


def test_keys_beside_are_allowed() -> None:
    assert VALIDATOR.is_valid(to_dict(Article()) | {"file": "ferry.txt"})

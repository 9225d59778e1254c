from __future__ import annotations

import json
import os
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given

from newsparse.exports import to_ninjs
from newsparse.values import Article
from tests.properties.values import ARTICLES

EXCERPT = json.loads(Path(__file__).with_name("ninjs_excerpt.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(
    EXCERPT, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)
URI = "urn:example:ferry"


def test_whole_article(full: Article) -> None:
    item = to_ninjs(full, URI)
    story = item.pop("bodies")
    assert [body["role"] for body in story] == ["main", "note"]
    assert story[0]["value"] == full.text
    assert item == {
        "uri": URI,
        "standard": {"name": "ninjs", "version": "3.1"},
        "type": "text",
        "language": "en",
        "firstCreated": "2026-02-11T17:42:00+00:00",
        "headlines": [
            {"role": "main", "value": "Ferry <Seestern> stays"},
            {"role": "kicker", "value": "Analysis"},
        ],
        "descriptions": [{"role": "summary", "value": "Nobody makes the part."}],
        "by": "By Ana Ruiz, harbour correspondent, in Nyhavn and Nordlys",
        "people": [{"name": "Ana Ruiz", "rel": "author"}],
        "infoSources": [{"name": "Nordlys"}],
        "located": "LUNN",
        "associations": [
            {
                "uri": f"{URI}#photo-1",
                "type": "picture",
                "descriptions": [{"role": "caption", "value": "The ferry at the quay."}],
                "by": "Photo: Mareike Voss/Nordlys © 2026",
            },
            {"uri": f"{URI}#photo-2", "type": "picture", "by": "Handout"},
        ],
    }


def test_generated_articles_validate(parsed: list[Article]) -> None:
    for number, article in enumerate(parsed):
        VALIDATOR.validate(to_ninjs(article, f"urn:example:{number}"))


@given(ARTICLES)
def test_any_article_validates(article: Article) -> None:
    VALIDATOR.validate(json.loads(json.dumps(to_ninjs(article, URI))))


def test_unknown_properties_are_rejected() -> None:
    assert not VALIDATOR.is_valid({"uri": URI, "headline": "Rain"})
    assert not VALIDATOR.is_valid({"headlines": []})


@pytest.mark.parametrize("change", [{"firstCreated": "2026-02-11"}, {"uri": "no address"}])
def test_formats_are_checked(change: dict[str, str]) -> None:
    assert not VALIDATOR.is_valid({"uri": URI} | change)


def test_official_schema(parsed: list[Article], full: Article) -> None:
    path = os.environ.get("NEWSPARSE_NINJS_SCHEMA")
    if not path:
        pytest.skip("NEWSPARSE_NINJS_SCHEMA does not name the IPTC's file")
    schema = json.loads(Path(path).read_text(encoding="utf-8"))
    kind = jsonschema.validators.validator_for(schema)
    for article in (full, *parsed):
        kind(schema).validate(to_ninjs(article, URI))

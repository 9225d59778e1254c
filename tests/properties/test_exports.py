"""What holds of every exported article."""

from __future__ import annotations

import json

from hypothesis import given

from newsparse.exports import from_dict, to_dict
from newsparse.values import Article
from tests.properties.values import ARTICLES


class TestDictionary:
    """An article survives the way to JSON and back unchanged."""

    @given(ARTICLES)
    def test_round_trip(self, article: Article) -> None:
        assert from_dict(to_dict(article)) == article

    @given(ARTICLES)
    def test_round_trip_through_json(self, article: Article) -> None:
        assert from_dict(json.loads(json.dumps(to_dict(article)))) == article

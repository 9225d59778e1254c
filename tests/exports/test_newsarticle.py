from __future__ import annotations

import json

from hypothesis import given

from newsparse.exports import to_newsarticle
from newsparse.values import Article, Byline, Person, Span
from tests.properties.values import ARTICLES


def test_whole_article(full: Article) -> None:
    node = to_newsarticle(full)
    assert node.pop("articleBody") == full.text
    assert node == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Ferry <Seestern> stays",
        "articleSection": "Analysis",
        "description": "Nobody makes the part.",
        "author": [
            {
                "@type": "Person",
                "name": "Ana Ruiz",
                "jobTitle": "harbour correspondent",
                "alternateName": "@aruiz",
            },
            {"@type": "Organization", "name": "Nordlys"},
        ],
        "datePublished": "2026-02-11T17:42:00+00:00",
        "dateModified": "2026-02-12",
        "dateline": "LUNN, Feb 11 (Nordlys)",
        "image": [
            {
                "@type": "ImageObject",
                "caption": "The ferry at the quay.",
                "creditText": "Mareike Voss/Nordlys",
                "creator": [
                    {"@type": "Person", "name": "Mareike Voss"},
                    {"@type": "Organization", "name": "Nordlys"},
                ],
                "copyrightNotice": "© 2026",
            },
            {"@type": "ImageObject", "creditText": "Handout", "copyrightNotice": "Handout"},
        ],
        "inLanguage": "en",
    }


def test_address_of_a_person() -> None:
    person = Person("Ana Ruiz", affiliation="University of Ulm", contact="a.ruiz@example.org")
    node = to_newsarticle(Article(bylines=(Byline("x", Span(0, 1), (person,)),)))
    assert node["author"] == [
        {
            "@type": "Person",
            "name": "Ana Ruiz",
            "affiliation": {"@type": "Organization", "name": "University of Ulm"},
            "email": "a.ruiz@example.org",
        }
    ]


def test_empty_article_has_only_its_type() -> None:
    assert set(to_newsarticle(Article())) == {"@context", "@type"}


@given(ARTICLES)
def test_any_article_is_json_without_empty_values(article: Article) -> None:
    node = to_newsarticle(article)
    assert json.loads(json.dumps(node)) == node
    assert all(node.values())

"""The Markdown reader: blocks, hints, spans, front matter."""

import datetime

import pytest

from newsparse.readers.markdown import read_markdown


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# Rain\n\nIt fell.", ["Rain", "It fell."]),
        ("Rain\n====\nIt fell.", ["Rain", "It fell."]),
        ("It\nfell.", ["It fell."]),
        ("It\r\nfell.\r\n\r\nAgain.", ["It fell.", "Again."]),
        ("Caption  \nPhoto: Ana Ruiz", ["Caption", "Photo: Ana Ruiz"]),
        ("> It\n> fell.\n> \n> Again.", ["It fell.", "Again."]),
        ("- One\n- Two\n  three", ["One", "Two three"]),
        ("1. One\n2. Two", ["One", "Two"]),
        ("| A | B |\n|---|---|\n| c | d |", ["A", "B", "c", "d"]),
        ("**Rain** and [snow](/s) fell", ["Rain and snow fell"]),
        ("![A dog](d.jpg)\n\nText", ["A dog", "Text"]),
        ("<div>One</div>", ["One"]),
        ("[x]: https://example.org\n\nText", ["Text"]),
        ("Text.[^1]\n\n[^1]: A note", ["Text.", "A note"]),
        ("a_b_c 5 * 3", ["a_b_c 5 * 3"]),
        ("", []),
    ],
)
def test_blocks(source: str, expected: list[str]) -> None:
    assert [stretch.text for stretch in read_markdown(source).stretches] == expected


@pytest.mark.parametrize(
    ("source", "hint"),
    [
        ("# Rain", "h1"),
        ("### Rain", "h3"),
        ("> Rain", "blockquote"),
        ("- Rain", "li"),
        ("*Rain fell*", "emphasis"),
        ("[Rain](/r)", "link"),
        ("![Rain](/r.jpg)", "image"),
        ("    Rain", "pre"),
        ("[^1]: Rain fell", "footnote"),
    ],
)
def test_hints(source: str, hint: str) -> None:
    assert hint in read_markdown(source).stretches[0].hints


@pytest.mark.parametrize(
    "source",
    ["> It\n> *fell* on [Elm](/e).", "- It\n  fell\n- on **Elm**", "# It ~ fell #\n\non `Elm`"],
)
def test_every_character_leads_back_to_the_source(source: str) -> None:
    for stretch in read_markdown(source).stretches:
        for at, letter in enumerate(stretch.text):
            if not letter.isspace():
                assert source[stretch.tidied.source_position(at)] == letter


def test_front_matter() -> None:
    source = (
        '---\ntitle: "Rain"\nauthors: [Ana Ruiz, Bo Li]\ndate: 2024-05-03\nx: y\n---\n\nIt fell.'
    )
    page = read_markdown(source)
    assert page.metadata.headline == "Rain"
    assert page.metadata.authors == ("Ana Ruiz", "Bo Li")
    assert page.metadata.published == datetime.date(2024, 5, 3)
    assert page.metadata.origin("headline") == "front matter"
    assert [stretch.text for stretch in page.stretches if not stretch.hints] == ["It fell."]


def test_a_rule_is_not_front_matter() -> None:
    page = read_markdown("---\n\nIt fell.\n\n---\n")
    assert "It fell." in [stretch.text for stretch in page.stretches]
    assert page.metadata.headline is None

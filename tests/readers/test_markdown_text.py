import pytest

from newsparse.readers.markdown_marks import inline_marks
from newsparse.readers.stretch import Stretch
from newsparse.readers.text import read_text

HEAD = "# Ferry sails again\n\n## New **pumps** ##\n\n"


def read(block: str) -> tuple[Stretch, ...]:
    return read_text(HEAD + block).stretches[2:]


def test_headings_lose_their_marks_and_keep_a_hint() -> None:
    first, second = read_text(HEAD).stretches
    assert (first.text, first.hints) == ("Ferry sails again", frozenset({"heading", "h1"}))
    assert (second.text, second.hints) == ("New pumps", frozenset({"heading", "h2"}))


@pytest.mark.parametrize(
    ("block", "text"),
    [
        ("The [board](https://example.org/a_(b) 'Board') said.", "The board said."),
        ("It is **very** old, _very_ old.", "It is very old, very old."),
        ("On 1\\. June, a \\*star\\*", "On 1. June, a *star*"),
        ("See [1] and snake_case_name and 5 * 3 * 2", "See [1] and snake_case_name and 5 * 3 * 2"),
        ("A [broken](link", "A [broken](link"),
        ("Glad ![smile](/s.png) to be back", "Glad smile to be back"),
    ],
)
def test_inline_marks_go(block: str, text: str) -> None:
    (stretch,) = read(block)
    assert stretch.text == text


@pytest.mark.parametrize(
    ("block", "hint"),
    [
        ("* a new crew", "list-item"),
        ("2. a new crew", "list-item"),
        ("> a new crew", "blockquote"),
        ("**a new crew**", "strong"),
        ("_a new crew_", "emphasis"),
        ("[a new crew](/crew)", "link"),
        ("![a new crew](/crew.jpg)", "image"),
        ("---", "rule"),
    ],
)
def test_marks_of_a_whole_block_become_hints(block: str, hint: str) -> None:
    (stretch,) = read(block)
    assert hint in stretch.hints


def test_an_image_stands_apart_from_the_words_behind_it() -> None:
    image, caption = read("[ ![The ferry](/f.jpg) ](/f) The ferry at *Port Elm*. Photo: Ana Ruiz")
    assert (image.text, image.hints) == ("The ferry", frozenset({"image"}))
    assert (caption.text, caption.hints) == ("The ferry at Port Elm. Photo: Ana Ruiz", frozenset())


def test_an_image_without_words_belongs_to_its_neighbour() -> None:
    source = HEAD + "![](/f.jpg) The ferry.\n\n![](/g.jpg)\n"
    *_, before, last = read_text(source).stretches
    assert source[slice(*before.span)].endswith("![](/f.jpg)")
    assert (last.text, source[slice(*last.span)]) == ("The ferry.", "The ferry.\n\n![](/g.jpg)")


def test_the_way_back_leads_to_the_source() -> None:
    source = HEAD + "The **old** [ferry](/f) sails."
    stretch = read_text(source).stretches[-1]
    at = stretch.text.index("ferry")
    assert source[slice(*stretch.tidied.source_span(at, at + 5))] == "ferry"


def test_plain_text_keeps_its_signs() -> None:
    source = "We are #1\n* * *\nA *star* is [sic] born (again)"
    assert [stretch.text for stretch in read_text(source).stretches] == source.split("\n")


def test_nested_marks_are_told_apart() -> None:
    found = inline_marks("[![a](b)](c) **d [e](f)**")
    assert found.images == ((1, 8),)
    assert found.links == ((1, 8), (18, 19))
    assert found.strong == ((15, 23),)

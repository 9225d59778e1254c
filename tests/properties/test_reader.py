"""What the text reader promises for any text."""

from hypothesis import given
from hypothesis import strategies as st

from newsparse.readers.stretch import Page
from newsparse.readers.text import read_text

SIGNS = [
    *"aAbZ09 .,;:!?'\"“”()[]<>#*_-–=|\\/\t\n\n\n\r\v\f\x00\x1c\x85\xa0\xad",
    *"\u200b\u200d\u2028\u2029\u202e\u3000\ufeff\ud800気、ß",
    *["\r\n", "\n\n", "> ", "# ", "](/", "![", "**", "the ", "and ", "-\n", ",\n", "    "],
]
noise = st.lists(st.sampled_from(SIGNS), max_size=60).map("".join)
words = st.sampled_from(
    [
        "the",
        "ferry",
        "of",
        "Port",
        "sails",
        "again,",
        "Ruiz.",
        "(In",
        "Ulm)",
        "“now”",
        "pas-",
        "sen",
    ]
)
line = st.lists(words, min_size=1, max_size=14).map(" ".join)
prefix = st.sampled_from(
    ["", "", "", "    ", "> ", "# ", "* ", "- ", "![a b](/c) ", "**", "\u200b"]
)
page = st.lists(st.tuples(prefix, line), max_size=20).flatmap(
    lambda lines: st.sampled_from(["\n", "\n\n", "\r\n"]).map(
        lambda end: end.join(front + text for front, text in lines)
    )
)
texts = noise | page


def seen(read: Page) -> list[tuple[str, int, int, frozenset[str]]]:
    return [(s.text, s.gap, s.indent, s.hints) for s in read.stretches]


@given(texts)
def test_every_character_that_is_not_blank_is_in_exactly_one_stretch(source: str) -> None:
    """Nothing lost, nothing twice, all in order."""
    at = 0
    for stretch in read_text(source).stretches:
        start, end = stretch.span
        assert at <= start < end <= len(source)
        assert not source[at:start].strip()
        assert source[start:end] == source[start:end].strip()
        at = end
    assert not source[at:].strip()


@given(texts)
def test_the_way_back_stays_inside_the_stretch(source: str) -> None:
    """Each character of a text, blanks between words apart, stands where its seams say."""
    for stretch in read_text(source).stretches:
        places = [stretch.tidied.source_position(at) for at in range(len(stretch.text))]
        assert places == sorted(places)
        for character, place in zip(stretch.text, places, strict=True):
            assert stretch.span.start <= place < stretch.span.end
            assert character in (" ", source[place])


@given(texts)
def test_texts_are_tidy(source: str) -> None:
    """No line breaks, no doubled spaces, no blanks at the ends."""
    for stretch in read_text(source).stretches:
        assert stretch.text == " ".join(stretch.text.split())


@given(page)
def test_line_ends_make_no_difference(source: str) -> None:
    """LF, CRLF and CR give the same texts."""
    unix = source.replace("\r\n", "\n")
    expected = seen(read_text(unix))
    assert seen(read_text(unix.replace("\n", "\r\n"))) == expected
    assert seen(read_text(unix.replace("\n", "\r"))) == expected


@given(texts)
def test_blank_lines_around_a_text_make_no_difference(source: str) -> None:
    """Only the first stretch's gap tells of blank lines in front."""
    bare = [(s.text, s.hints) for s in read_text(source).stretches]
    assert [(s.text, s.hints) for s in read_text(f"\n \n{source}\n\n").stretches] == bare


@given(texts, texts)
def test_reading_is_independent_of_what_was_read_before(source: str, other: str) -> None:
    """The same text, the same page."""
    first = read_text(source)
    read_text(other)
    assert read_text(source) == first

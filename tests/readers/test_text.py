import pytest

from newsparse.readers.text import read_text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x0b", "\x0c", "\x85"])
def test_every_line_break_ends_a_line(end: str) -> None:
    page = read_text(end.join(["Bridge reopens", "", "By Ana Ruiz"]))
    assert [(s.text, s.gap) for s in page.stretches] == [("Bridge reopens", 0), ("By Ana Ruiz", 1)]


@pytest.mark.parametrize("source", ["\ufeffOne\n", "\u200b\nOne", "One\n\u200b", "One\n\ufeff\n\n"])
def test_a_line_nobody_sees_joins_its_neighbour(source: str) -> None:
    (stretch,) = read_text(source).stretches
    assert stretch.text == "One"
    assert source[slice(*stretch.span)] == source.strip()


def test_nothing_but_invisible_characters_is_one_empty_stretch() -> None:
    (stretch,) = read_text("\n\u200b\n\ufeff\n").stretches
    assert (stretch.text, stretch.span) == ("", (1, 4))

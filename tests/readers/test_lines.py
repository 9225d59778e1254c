import pytest

from newsparse.readers.lines import lines_of, without_quotes
from newsparse.values import Span


@pytest.mark.parametrize(
    ("source", "indent"),
    [("  One", 2), ("\tOne", 8), (" \tOne", 8), ("\u3000One", 1), ("\xa0\xa0One", 2), ("One", 0)],
)
def test_indent_counts_columns(source: str, indent: int) -> None:
    (line,) = lines_of(source).printed
    assert (line.text, line.indent) == ("One", indent)


@pytest.mark.parametrize("blank", ["", " ", "\t", "\xa0", "\u3000", "\x1f", "\u200b", "\ufeff"])
def test_a_line_that_shows_nothing_counts_as_blank(blank: str) -> None:
    last = lines_of(f"One\n{blank}\nTwo").printed[-1]
    assert last.gap == 1


def test_marks_of_quoted_mail_are_not_read() -> None:
    found = without_quotes(lines_of("Ana wrote:\n>> The ferry\n> >\n>>   sails"))
    assert [line.text for line in found.printed] == ["Ana wrote:", "The ferry", "sails"]
    assert found.printed[-1].gap == 1


@pytest.mark.parametrize("unseen", ["\u202e", "\x1b", "\u200b", " \x08 "])
def test_a_mark_with_nothing_to_be_seen_behind_it_is_a_blank_line(unseen: str) -> None:
    found = without_quotes(lines_of(f"“We sail.”\n>{unseen}\n> x\n> y"))
    assert [(line.text, line.gap) for line in found.printed] == [
        ("“We sail.”", 0),
        ("x", 1),
        ("y", 0),
    ]


@pytest.mark.parametrize("unit", ["> ", "\u200b\x80"])
def test_millions_of_marks_in_one_line_are_no_text(unit: str) -> None:
    source = unit * 8_000_000  # as a repeated group of a pattern they would need too much memory
    found = without_quotes(lines_of(source))
    assert found.printed == []
    assert found.unseen == [Span(0, len(source.rstrip()))]

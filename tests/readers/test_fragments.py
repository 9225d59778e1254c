import pytest

from newsparse.readers.text import read_text

SOUP = """\
Ferry to Port Elm sails again
By
Ana Ruiz
The harbour board of
Port Elm
, which met on Monday, said that
the ferry
would sail again in June.
Read more
The service stopped in March (
see our report
) because of a broken pump.
New pumps
The pumps were made in
Norwich
, the board said, and cost more than a
new ferry would have
."""


def test_fragments_of_a_paragraph_are_put_together() -> None:
    texts = [stretch.text for stretch in read_text(SOUP).stretches]
    assert (
        "The harbour board of Port Elm, which met on Monday, said that the ferry would sail again "
        "in June." in texts
    )
    assert "The service stopped in March (see our report) because of a broken pump." in texts
    assert (
        "The pumps were made in Norwich, the board said, and cost more than a new ferry would have."
        in texts
    )


@pytest.mark.parametrize("line", ["Ferry to Port Elm sails again", "Read more", "New pumps"])
def test_headings_and_furniture_stay_alone(line: str) -> None:
    assert line in [stretch.text for stretch in read_text(SOUP).stretches]


def test_a_large_first_letter_opens_its_paragraph() -> None:
    source = SOUP + "\nSlow boats\nW\nhen the ferry sank, nobody was on it."
    texts = [stretch.text for stretch in read_text(source).stretches]
    assert texts[-2:] == ["Slow boats", "When the ferry sank, nobody was on it."]


def test_a_blank_line_parts_fragments() -> None:
    texts = [
        stretch.text for stretch in read_text(SOUP.replace("\n, which", "\n\n, which")).stretches
    ]
    assert ", which met on Monday, said that the ferry would sail again in June." in texts


def test_a_page_of_whole_lines_is_left_alone() -> None:
    source = "Ferry sails\nby Ana Ruiz\nThe ferry sails again, the board said.\niFerry is its name."
    assert [s.text for s in read_text(source).stretches] == source.split("\n")


def test_a_drop_cap_opens_a_paragraph_between_fragments() -> None:
    page = (
        "The ferry of the\nNorth Line\n, which sank in March, was old\n.\n"
        "W\nhen it sank, nobody was there to see it, the\nharbour board\nsaid on Monday."
    )
    assert [stretch.text for stretch in read_text(page).stretches] == [
        "The ferry of the North Line, which sank in March, was old.",
        "When it sank, nobody was there to see it, the harbour board said on Monday.",
    ]

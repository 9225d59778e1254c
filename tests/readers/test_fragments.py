import pytest

from newsparse.readers.fragment_strengths import STRENGTHS
from newsparse.readers.fragments import (
    Joined,
    certain,
    facts,
    fragment_joint,
    fragment_joints,
    fragment_signs,
    goes_on_plainly,
    is_drop_cap,
    is_fragmented,
    one_letter_words,
    stands_alone,
    strength,
)
from newsparse.readers.lines import lines_of
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


FORTY = "The ferry of the old North Line was slow"
FORTY_AND_A_STOP = "of which nobody on the quay knew the age."


@pytest.mark.parametrize(
    ("text", "after", "on"),
    [
        ("North Line", ", which sank", True),
        ("North Line", ",\u00a0which sank", True),
        ("North Line", ",” he said", True),
        ("North Line", ",which sank", False),
        ("North Line", ".", True),
        ("North Line", ")x", True),
        ("North Line", "»", True),
        ("North Line", "»x", False),
        ("北方航线", "、", True),
        ("of the", "North Line", False),
        ("of the", "north line", True),
        ("of the", "by Ana Ruiz", False),
        ("boats,", "north line", True),
        ("船", "は沈んだ", True),
        ("ferry", "は沈んだ", False),
        (FORTY, "and", False),
        (f"{FORTY}s", "and", True),
        (f"“{FORTY}”", "and", True),
        (f"{FORTY}.", "and", False),
        ("Ferry 7", FORTY_AND_A_STOP, True),
        ("Ferry 7", FORTY_AND_A_STOP.replace("which", "whom"), False),
        ("Ferry 7", FORTY_AND_A_STOP.replace(".", ","), False),
        ("Ferry.", FORTY_AND_A_STOP, False),
    ],
)
def test_plain_signs(text: str, after: str, on: bool) -> None:
    assert goes_on_plainly(text, after) is on


def test_signs_are_counted_where_no_blank_line_and_no_capital_is() -> None:
    page = "of the\nnorth line\n\nof the\n\nnorth line\nof the\nNorth Line\n, old"
    assert fragment_signs(lines_of(page).printed) == 2


@pytest.mark.parametrize(
    ("signs", "lines", "fragmented"), [(1, 10, False), (2, 132, True), (2, 133, False)]
)
def test_signs_are_neither_single_nor_rare(signs: int, lines: int, fragmented: bool) -> None:
    page = "Ferry\n, old\n" * signs + "Ferry\n" * (lines - 2 * signs)
    assert is_fragmented(lines_of(page).printed) is fragmented


@pytest.mark.parametrize(
    ("lines", "inner_stop", "open_brackets"),
    [
        (["The ferry sank."], False, 0),
        (["The ferry sank. Nobody"], True, 0),
        (["The ferry sank.” Nobody"], True, 0),
        (["The ferry sank. 3 boats"], True, 0),
        (["The ferry of ca. three"], False, 0),
        (["船は沈んだ。誰も"], True, 0),
        (["船は沈んだ。"], False, 0),
        ([".It"], False, 0),
        (["The ferry sank", ".It"], True, 0),
        (["The ferry sank. Nobody", "knew"], True, 0),
        (["a" * 399 + ". Nobody"], False, 0),
        (["a" * 396 + ". Nobody"], True, 0),
        (["The ferry ("], False, 1),
        (["The ferry (", "old)"], False, 0),
        (["The ferry (", "[", "（"], False, 3),
        (["「船", "は«"], False, 2),
        (["( (", ") ] ）」»"], False, -3),
        (["(" + "a" * 400], False, 0),
    ],
)
def test_what_is_put_together(lines: list[str], inner_stop: bool, open_brackets: int) -> None:
    so_far = Joined(frozenset("a"))
    for line in lines:
        so_far = so_far.with_line(line)
    size = sum(map(len, lines))
    assert so_far == Joined(frozenset("a"), size, len(lines), inner_stop, open_brackets)


@pytest.mark.parametrize(
    ("text", "alone"),
    [("Read more", True), ("READ MORE…", True), ("Share:", True), ("Ferry", False)],
)
def test_furniture_stands_alone(text: str, alone: bool) -> None:
    assert stands_alone(text) is alone


def test_letters_that_are_words() -> None:
    page = "W\nhen I had a ferry\nle port d'y"
    assert one_letter_words(lines_of(page).printed) == frozenset("ai")


@pytest.mark.parametrize(
    ("text", "after", "is_one"),
    [
        ("W", "hen it sank", True),
        ("W", "Hen it sank", False),
        ("w", "hen it sank", False),
        ("Wh", "en it sank", False),
        ("A", "ferry sank", False),
        ("X", "ferry sank", False),
        ("W", "", False),
    ],
)
def test_drop_caps(text: str, after: str, is_one: bool) -> None:
    assert is_drop_cap(text, after, frozenset("ai")) is is_one


@pytest.mark.parametrize(
    ("fragments", "text", "after", "then", "told"),
    [
        (1, "W", "hen it sank", "", True),
        (1, "Boats sailed", "W", "hen it sank", False),
        (1, "Boats of the", "W", "hen it sank", None),
        (1, "Boats,", "W", "hen it sank", None),
        (1, "Boats sailed", "A", "ferry sank", None),
        (1, "Read more", "Boats", "", False),
        (2, "Read more", "Boats", "", None),
        (1, "Read more", "boats", "", None),
        (1, "Read more", ", too", "", None),
        (1, "Boats", "Ferries", "", None),
    ],
)
def test_what_need_not_be_weighed(
    fragments: int, text: str, after: str, then: str, told: bool | None
) -> None:
    so_far = Joined(frozenset("ai"), len(text), fragments)
    assert certain(so_far, text, after, then) is told


PLAIN = {
    "always",
    "ends small word",
    "begins capital",
    "ends small word, begins capital",
    "ends small word, size 30",
    "begins capital, size 30",
    "ends small word, begins capital, size 30",
    "begins capital, next size 12",
    "begins capital, next ends capital",
    "begins capital, then nothing",
    "ends small word, begins capital, then nothing",
}


@pytest.mark.parametrize(
    ("so_far", "text", "after", "then", "more"),
    [
        (Joined(length=16), "the ferry of the", "North Line", "", set()),
        (Joined(length=16, fragments=1), "the ferry of the", "North Line", "", set()),
        (
            Joined(length=16, fragments=2),
            "the ferry of the",
            "North Line",
            "",
            {
                "fragments",
                "fragments, ends small word",
                "fragments, ends small word, begins capital",
            },
        ),
        (
            Joined(length=16, inner_stop=True),
            "the ferry of the",
            "North Line",
            "",
            {
                "sentences",
                "sentences, ends small word",
                "sentences, ends small word, begins capital",
                "sentences, begins capital, then nothing",
            },
        ),
        (
            Joined(length=16, open_brackets=1),
            "the ferry of the",
            "North Line",
            "",
            {"open bracket", "open bracket, ends small word"},
        ),
        (Joined(length=16), "THE FERRY OF the".upper(), "North Line", "", None),
    ],
)
def test_facts_of_what_stands_in_front(
    so_far: Joined, text: str, after: str, then: str, more: set[str] | None
) -> None:
    found = list(facts(so_far, text, after, then))
    assert len(found) == len(set(found))
    if more is None:
        assert {"capitals", "ends capital"} <= set(found)
    else:
        assert set(found) == PLAIN | more


@pytest.mark.parametrize(
    ("text", "after", "then", "told"),
    [
        ("Ferry", "x", "", "next is one character"),
        ("Ferry", "- new pumps", "", "next opens an item"),
        ("Ferry", "by Ana Ruiz", "", "next opens a byline"),
        ("FERRY", "sails", "", "capitals"),
        ("Ferry", "Read more", "", "next stands alone"),
        ("Ferry", f"{FORTY} {FORTY}.", "", "next is text, ends capital"),
        ("Ferry", "North Line", ", too", "begins capital, then closing"),
        ("Ferry", "North Line", ", too", "ends capital, begins capital, then closing"),
    ],
)
def test_facts_of_what_comes_next(text: str, after: str, then: str, told: str) -> None:
    found = set(facts(Joined(), text, after, then))
    assert told in found
    assert told not in set(facts(Joined(), "Boat", "Old", "Old"))


@pytest.mark.parametrize(
    ("length", "size"),
    [(12, "12"), (13, "30"), (30, "30"), (31, "80"), (80, "80"), (81, "long")],
)
def test_sizes(length: int, size: str) -> None:
    assert f"begins capital, size {size}" in set(facts(Joined(length=length), "Old", "Old", ""))
    assert f"begins capital, next size {size}" in set(facts(Joined(), "Old", "O" * length, ""))


def test_a_long_line_that_does_not_end_is_no_text() -> None:
    for after in (f"{FORTY} {FORTY}", "Old."):
        found = facts(Joined(), "Ferry", after, "")
        assert not any(name.startswith("next is text") for name in found)


def test_strength_is_the_sum_of_what_the_facts_count() -> None:
    so_far = Joined().with_line("The ferry of the")
    told = list(facts(so_far, "The ferry of the", "North Line", ", old"))
    assert any(name not in STRENGTHS for name in told)
    assert strength(so_far, "The ferry of the", "North Line", ", old") == pytest.approx(
        sum(STRENGTHS[name] for name in told if name in STRENGTHS)
    )


@pytest.mark.parametrize(
    ("page", "joints"),
    [
        ("Boats\nThe ferry of the\nNorth Line\n, which sank", [None, None, " ", ""]),
        ("The ferry of the\n\nNorth Line\n, which sank", [None, None, ""]),
        ("W\nhen the ferry of the\nNorth Line\nsank", [None, "", " ", " "]),
        ("The ferry sank.\nW\nhen it sank, it was old.", [None, None, ""]),
        ("Read more\nNorth Line\n, which sank", [None, None, ""]),
        ("The ferry of the\nThe ferry of the\nNorth Line", [None, None, " "]),
        ("The ferry of the\nThe ferry of the\nsank in March", [None, " ", " "]),
        ("The ferry of the\nNorth Line\nThe ferry of the", [None, None, None]),
    ],
)
def test_joints(page: str, joints: list[str | None]) -> None:
    assert fragment_joints(lines_of(page).printed) == joints


@pytest.mark.parametrize(
    ("text", "after", "between"),
    [
        ("the North Line", ", which", ""),
        ("the North Line", "which", " "),
        ("the ferry (", "old", ""),
        ("the north-", "western", ""),
        ("北方", "航线", ""),
        ("北方", "Line", " "),
        ("Line", "航线", " "),
    ],
)
def test_what_stood_between(text: str, after: str, between: str) -> None:
    assert fragment_joint(text, after) == between

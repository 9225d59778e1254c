from collections.abc import Sequence

import pytest

from newsparse.readers.hyphens import HYPHEN_GONE
from newsparse.readers.lines import Line, lines_of
from newsparse.readers.text import read_text
from newsparse.readers.wrapping import (
    fills,
    first_word_width,
    goes_on,
    holds_address,
    is_full,
    marks_by_indent,
    opens_item,
    reads_on,
    spaceless,
    width,
    wrap_column,
    wrapped_joints,
)


def texts(source: str) -> list[str]:
    return [stretch.text for stretch in read_text(source).stretches]


WIRE = """\
PORT ELM FERRY SERVICE TO RESUME IN JUNE
    By Ana Ruiz, Northern News
    PORT ELM, May 4 - The ferry between Port Elm and the outer
islands will sail again from the first of June, the harbour
board said.
    The service stopped in March.
    "We have new pumps and a new crew," said Tom Bell, who has
headed the board since last year.
 Northern News
"""

PARAGRAPH = """\
The ferry between Port Elm and the outer islands will sail again from
the first of June, the harbour board said on Monday after a meeting in
the town hall that went on until late in the evening.
"""


def test_wire_copy_marks_its_paragraphs_by_indent() -> None:
    assert texts(WIRE) == [
        "PORT ELM FERRY SERVICE TO RESUME IN JUNE",
        "By Ana Ruiz, Northern News",
        "PORT ELM, May 4 - The ferry between Port Elm and the outer islands will sail again from "
        "the first of June, the harbour board said.",
        "The service stopped in March.",
        '"We have new pumps and a new crew," said Tom Bell, who has headed the board since last '
        "year.",
        "Northern News",
    ]


def test_blank_lines_part_wrapped_paragraphs() -> None:
    source = f"Ferry to sail again\n\nBy Ana Ruiz\nPort Elm\n\n{PARAGRAPH}\n{PARAGRAPH}"
    paragraph = " ".join(PARAGRAPH.split())
    assert texts(source) == [
        "Ferry to sail again",
        "By Ana Ruiz",
        "Port Elm",
        paragraph,
        paragraph,
    ]


def test_quoted_mail_is_read_without_its_marks() -> None:
    source = "".join(f"> {line}\n" for line in f"Ferry to sail\n\n{PARAGRAPH}".splitlines())
    page = read_text(source)
    assert [s.text for s in page.stretches] == ["Ferry to sail", " ".join(PARAGRAPH.split())]
    assert page.stretches[0].span.start == 0


def test_list_items_stay_apart() -> None:
    source = f"{PARAGRAPH}\n- new pumps for the engine room and a second\n  boat\n- a new crew\n"
    assert texts(source)[1:] == [
        "- new pumps for the engine room and a second boat",
        "- a new crew",
    ]


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("the old passen-\nger ferry", "the old passenger ferry"),
        ("the old heavy-\nduty pumps", "the old heavy-duty pumps"),
        ("the Anglo-\nAmerican crew", "the Anglo-American crew"),
        ("the north-\nand south piers", "the north- and south piers"),
        ("so it is said -\nand believed", "so it is said - and believed"),
        ("the Donau\u00ad\ndampf ferry", "the Donaudampf ferry"),
    ],
)
def test_a_word_broken_at_the_line_end_is_whole_again(broken: str, whole: str) -> None:
    head, tail = broken.split("\n")
    source = (
        "A passenger said so. The heavy-duty engine is new, and so is the crew.\n\n"
        f"{PARAGRAPH}\n"
        f"It was said at the meeting on Monday evening, about {head}\n"
        f"{tail}, that nothing would be done about it before the end of June.\n"
    )
    assert whole in texts(source)[-1]


@pytest.mark.parametrize(
    "source",
    [
        "Home\nPolitics\nSport\nWeather and traffic\nCulture\nShop\nHelp",
        "Ferry sails again\nBy Ana Ruiz\nThe ferry sails.\nIt is old.\nIt is slow.",
        "Ferry sails again\n"
        + "The ferry sails, and it is an old one, said the harbour board. " * 3,
        "",
    ],
)
def test_lines_that_end_where_blocks_end_are_not_wrapped(source: str) -> None:
    assert wrap_column(lines_of(source).printed) is None
    assert texts(source) == [line.strip() for line in source.splitlines()]


def test_a_script_without_spaces_is_joined_without_one() -> None:
    line = (
        "港の委員会は島への連絡船が六月から再び運航すると月曜日に発表した乗客は三月から待っていた"
    )
    source = f"連絡船が再開\n\n{line}\n{line}\n{line}\n再開。\n"
    assert texts(source) == ["連絡船が再開", line * 3 + "再開。"]


INVISIBLE_SIGNS = ["\u00ad", "\u200b", "\u2060"]


@pytest.mark.parametrize("sign", INVISIBLE_SIGNS)
def test_signs_that_show_nothing_take_no_column(sign: str) -> None:
    wrapped = (
        "The ferry to the island of Lunn will not sail again before\n"
        "March, the harbour board said on Wednesday, after the main\n"
        "bearing of its engine broke eight miles out at sea. Nobody\n"
        "makes that part any more."
    )
    messed = wrapped.replace("harbour", f"har{sign}bour").replace(
        "Wednesday", f"Wed{sign}nes{sign}day"
    )
    messed = messed.replace("before", f"be{sign}fore").replace("bearing", f"bear{sign * 6}ing")
    assert [s.text for s in read_text(messed).stretches] == [wrapped.replace("\n", " ")]


def test_a_soft_hyphen_at_a_line_s_end_joins_the_word() -> None:
    wrapped = (
        "The ferry to the island of Lunn will not sail before spri\u00ad\n"
        "ngtime, the harbour board said on Wednesday, after a bea\u00ad\n"
        "ring broke eight miles out at sea and the yard said that\n"
        "nobody makes it."
    )
    text = read_text(wrapped).stretches[0].text
    assert "before springtime," in text
    assert "a bearing broke" in text


def test_a_slash_in_every_line_is_no_reason_not_to_join() -> None:
    page = (
        "The ferry to the island of Lunn and/or the mainland will not sail again\n"
        "before March, and/or April, the harbour board said on Monday, after the\n"
        "part that broke was found to be made by nobody and/or too dear for the\n"
        "town. The board/council wants to wait for the report and/or the summer,\n"
        "which may be late and/or wet."
    )
    assert [stretch.text for stretch in read_text(page).stretches] == [page.replace("\n", " ")]


def lines(*printed: str) -> Sequence[Line]:
    return lines_of("\n".join(printed)).printed


@pytest.mark.parametrize(
    ("text", "last", "is_so"),
    [
        ("気象庁", False, True),
        ("気象庁 Kyoto", False, True),
        ("気象庁 Kyoto", True, False),
        ("Kyoto 気象庁", True, True),
        ("Kyoto 気象庁", False, False),
        ("기상청", True, False),
        ("。", True, True),
        ("𠀋", False, True),
        ("", False, False),
        ("", True, False),
    ],
)
def test_scripts_without_spaces(text: str, last: bool, is_so: bool) -> None:
    assert spaceless(text, last=last) is is_so


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("• New pumps", True),
        ("3) New pumps", True),
        ("(3) New pumps", True),
        ("123. New pumps", True),
        ("1234. New pumps", False),
        ("b. New pumps", True),
        ("bb. New pumps", False),
        ("-5 degrees", False),
        ("- ", False),
        ("New - pumps", False),
    ],
)
def test_items(text: str, opens: bool) -> None:
    assert opens_item(text) is opens


def test_a_line_is_as_wide_as_its_indent_and_its_text() -> None:
    assert [width(line) for line in lines("   The ferry", "sails")] == [12, 5]


@pytest.mark.parametrize(
    ("text", "columns"), [("Gold share", 5), ("Gold", 5), ("a" * 132, 133), ("a" * 200, 133)]
)
def test_the_first_word_and_a_space(text: str, columns: int) -> None:
    assert first_word_width(text) == columns


@pytest.mark.parametrize(("column", "full"), [(17, True), (18, False)])
def test_a_line_is_full_where_the_next_word_has_no_room(column: int, full: bool) -> None:
    line, after = lines("the old ferry", "sank it")
    assert is_full(line, after, column) is full


@pytest.mark.parametrize(
    ("printed", "on"),
    [
        (("The ferry", "sails"), True),
        (("The ferry", "", "sails"), False),
        (("  The ferry", "sails"), True),
        (("The ferry", "  sails"), False),
        (("- The ferry", "  sails"), True),
        (("- The ferry", "- sails"), False),
    ],
)
def test_the_shape_lets_a_line_go_on(printed: tuple[str, ...], on: bool) -> None:
    line, after = lines(*printed)
    assert goes_on(line, after, line) is on


def test_an_item_goes_on_below_its_first_line() -> None:
    opener, line, after = lines("- The ferry", "of the", "  North Line")
    assert goes_on(line, after, opener) is True
    assert goes_on(line, after, line) is False


FULL = "The ferry to the island was late"  # 32 columns


@pytest.mark.parametrize(
    ("printed", "column"),
    [
        ((FULL, FULL, "the sea."), 32),
        ((FULL, "the sea."), None),
        ((FULL, "the sea of", "the north"), None),
        ((FULL, FULL, FULL, "the sea of", "the north"), 32),
        ((FULL, FULL, "", "the sea of", "the north"), None),
        ((FULL, FULL, "the sea of", "the north", "was late"), None),
        (("The ferry to the isles was so", "The ferry to the isles was so", "late."), None),
        (("The ferry to the isles was old", "The ferry to the isles was old", "too."), 30),
        (("The ferry " * 13, "The ferry " * 13, "The"), 129),
        (("The ferry " * 13 + "too", "The ferry " * 13 + "too", "The"), None),
        (("a" * 32, "a" * 32, "a" * 32), None),
        (("船" * 40, "船" * 40, "船" * 37, "船"), 40),
        (("船" * 40, "船" * 36, "船" * 30, "船"), None),
    ],
)
def test_column(printed: tuple[str, ...], column: int | None) -> None:
    assert wrap_column(lines(*printed)) == column


def test_the_column_that_most_lines_fill() -> None:
    wide = f"{FULL} again"  # one of many was left too long
    assert wrap_column(lines(wide, *[FULL] * 40, "the sea.")) == 32


@pytest.mark.parametrize(("short", "column"), [(37, None), (38, 32)])
def test_overlong_lines_are_less_than_a_quarter(short: int, column: int | None) -> None:
    overlong = "The ferry to the isles was late " * 10
    page = lines(overlong, "", *[FULL] * (short - 8), "the sea.")
    assert wrap_column(page) == column


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("https://example.org/" + "ferry/" * 30, True),
        ("see https://example.org/" + "ferry/" * 30 + " now", True),
        ("a" * 300, False),
        ("The ferry and/or the boat sails again. " * 9, False),
        ("/" + "a" * 200 + " " + "b" * 131, True),
        ("/" + "a" * 200 + " " + "b" * 132, False),
    ],
)
def test_addresses_cannot_be_wrapped(text: str, holds: bool) -> None:
    assert holds_address(text) is holds


@pytest.mark.parametrize(
    ("line", "after", "column", "full"),
    [
        (FULL, "the sea", 32, True),
        (FULL, "the sea", 31, False),
        (FULL, "the sea", 36, False),
        (FULL, "the sea", 35, True),
        ("船" * 40, "船", 43, True),
        ("船" * 40, "船", 44, False),
        ("船" * 40, "the", 43, True),
        (FULL, "船は", 43, False),
    ],
)
def test_lines_fill_the_column(line: str, after: str, column: int, full: bool) -> None:
    first, second = lines(line, after)
    assert fills(first, second, column) is full


@pytest.mark.parametrize(
    ("printed", "marks"),
    [
        (("FERRY BACK", "  The ferry to", "the island"), True),
        (("FERRY BACK", "The ferry to", "the island"), False),
        (("FERRY BACK", "", "  The ferry to", "the island"), False),
        (("  The ferry to", "", "the island"), False),
        (("  The ferry", "sails", *["again"] * 8, "", "today"), True),
        (("  The ferry", "sails", *["again"] * 7, "", "today"), False),
    ],
)
def test_paragraphs_set_apart_by_indent(printed: tuple[str, ...], marks: bool) -> None:
    assert marks_by_indent(lines(*printed)) is marks


@pytest.mark.parametrize(
    ("line", "after", "on"),
    [
        (FULL, "again and again", True),
        (f"{FULL}.", "Again and again", True),
        (f"{FULL}.", "- mostly dry", False),
        (FULL, "- mostly dry -", True),
        ("The ferry was so late", "again", True),
        ("The ferry was so late", "Again", False),
        ("The ferry was late on the", "Again", True),
        ("The ferry was late, so,", "Again", True),
        ("The ferry was so late.", "again", False),
        ("The ferry was so late:", "again", False),
        ("The ferry sank", "again", False),
        ("The ferry, too,", "again", False),
        ("THE FERRY TO THE ISLAND WAS LATE", "again and again", False),
        ("THE FERRY TO THE ISLAND WAS LATE", "AGAIN AND AGAIN", True),
        ("THE FERRY TO THE ISLAND WAS LATE-", "again and again", True),
        ("THE FERRY TO THE ISLAND IS LATE,", "again and again", True),
    ],
)
def test_reading_on(line: str, after: str, on: bool) -> None:
    first, second = lines(line, after)
    assert reads_on(first, second, 33) is on


@pytest.mark.parametrize(("column", "on"), [(19, True), (20, False)])
def test_a_line_of_half_the_column_was_not_broken(column: int, on: bool) -> None:
    line, after = lines("The ferry,", "again so far on")
    assert reads_on(line, after, column) is on


@pytest.mark.parametrize(
    ("printed", "column", "found"),
    [
        ((FULL, FULL, "the sea."), 32, [None, " ", " "]),
        ((FULL, "", FULL, "the sea."), 32, [None, None, " "]),
        (("BACK", f"  {FULL}", FULL, f"  {FULL}", "the"), 34, [None, None, " ", None, " "]),
        ((f" {FULL}", FULL, f" {FULL}", "the"), 33, [None, " ", None, " "]),
        ((f"- {FULL}", f"  {FULL}", "  late"), 34, [None, " ", " "]),
        ((f"- {FULL}", f"- {FULL}", "  late"), 34, [None, None, " "]),
        ((f"  {FULL}", f"  {FULL}", "the"), 34, [None, None, " "]),
        ((f" {FULL}", f" {FULL}", "the"), 33, [None, None, " "]),
        ((f"  {FULL}", f"  {FULL}", "", "the"), 34, [None, " ", None]),
        (("船" * 40, "船" * 40), 40, [None, ""]),
        (("船" * 40, "ferry line"), 41, [None, " "]),
        (("Ferry " + "船" * 34, "船は"), 40, [None, ""]),
        ((f"{FULL[:-4]}pas-", "senger", "passenger"), 32, [None, HYPHEN_GONE, None]),
    ],
)
def test_joints(printed: tuple[str, ...], column: int, found: list[str | None]) -> None:
    assert wrapped_joints(lines(*printed), column) == found

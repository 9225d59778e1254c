import pytest

from newsparse.readers.lines import lines_of
from newsparse.readers.text import read_text
from newsparse.readers.wrapping import wrap_column


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

"""Which blocks of a page are built alike."""

import pytest

from newsparse.readers.html import read_html

LONG = "The old bridge at Elm Ferry opened again on Monday after eleven months of repairs, "
BODY = "".join(f"<p class=text>{LONG} part {n}.</p>" for n in range(5))


def hints(page: str, text: str) -> frozenset[str]:
    return next(s.hints for s in read_html(page).stretches if s.text == text)


def test_a_short_line_built_like_the_running_text() -> None:
    page = f"<article>{BODY}<p class=text>Yes.</p>{BODY}</article>"
    assert {"kin:run", "kin:10+ long", "kin:long within"} <= hints(page, "Yes.")


@pytest.mark.parametrize(
    "line", ["<p class=more>X1</p>", "<p class=text><b>X1</b></p>", "<h2>X1</h2>", "<div>X1</div>"]
)
def test_another_class_stress_or_tag_is_another_kin(line: str) -> None:
    assert {"kin:1 short", "kin:short within"} <= hints(
        f"<article>{BODY}{line}{BODY}</article>", "X1"
    )


def test_kin_are_counted_and_placed() -> None:
    heads = "".join(f"{BODY}<h2>X{n}</h2>{BODY}" for n in range(4))
    page = f"<article>{heads}</article><ul><li>Y1</li><li>Y2</li></ul>"
    assert {"kin:4-9 short", "kin:short within"} <= hints(page, "X2")
    assert {"kin:2-3 short", "kin:short after"} <= hints(page, "Y1")


def test_a_page_without_running_text_has_no_kin() -> None:
    assert not [hint for hint in hints("<p>X1</p><p>X2</p>", "X1") if hint.startswith("kin:")]

import pytest

from newsparse.readers.text import read_text

FRONT = "The harbour board of Port Elm met on Monday evening"


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        (f"{FRONT}.The ferry is old.", [f"{FRONT}.", "The ferry is old."]),
        (f"“{FRONT}.”The ferry is old.", [f"“{FRONT}.”", "The ferry is old."]),
        (f"{FRONT}.Ana Ruiz/Northern News", [f"{FRONT}.", "Ana Ruiz/Northern News"]),
    ],
)
def test_two_blocks_in_one_line_are_cut_apart(source: str, texts: list[str]) -> None:
    page = read_text(source)
    assert [stretch.text for stretch in page.stretches] == texts
    assert "".join(source[slice(*stretch.span)] for stretch in page.stretches) == source


@pytest.mark.parametrize(
    "source",
    [
        f"{FRONT}. The ferry is old.",
        f"{FRONT}, as the newsletter Harbour.Briefings reported on Tuesday.",
        f"{FRONT}, see www.portelm.Example for more on it.",
        f"{FRONT} of the U.S.A. and others.",
        f"{FRONT}.Ok",
        "Short.Also short and not cut.",
    ],
)
def test_a_full_stop_inside_a_block_does_not_cut_it(source: str) -> None:
    assert [stretch.text for stretch in read_text(source).stretches] == [source]


@pytest.mark.parametrize("glued", ["eve\u00adning.The", "even\u00ading\u200b.The", "evening.The"])
@pytest.mark.parametrize("space", [" ", "\u00a0", "  "])
def test_signs_that_show_nothing_hide_no_seam(glued: str, space: str) -> None:
    source = f"{FRONT}.The ferry is old.".replace("evening.The ", glued + space)
    texts = [stretch.text for stretch in read_text(source).stretches]
    assert texts == [f"{FRONT}.", "The ferry is old."]

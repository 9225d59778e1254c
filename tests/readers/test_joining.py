import pytest

from newsparse.readers.joining import covering
from newsparse.readers.stretch import Stretch
from newsparse.tidy import pieced, tidied
from newsparse.values import Span


def stretch(start: int, end: int) -> Stretch:
    return Stretch(tidied("x" * 20, start, end), Span(start, end))


@pytest.mark.parametrize(
    ("unseen", "spans"),
    [
        ([], [(4, 8), (12, 16)]),
        ([Span(0, 2)], [(0, 8), (12, 16)]),
        ([Span(9, 10)], [(4, 10), (12, 16)]),
        ([Span(17, 18), Span(19, 20)], [(4, 8), (12, 20)]),
        ([Span(13, 14)], [(4, 8), (12, 16)]),
    ],
)
def test_what_shows_nothing_belongs_to_its_neighbour(
    unseen: list[Span], spans: list[tuple[int, int]]
) -> None:
    drawn = covering([stretch(4, 8), stretch(12, 16)], unseen)
    assert [tuple(s.span) for s in drawn] == spans


def test_pieces_know_their_way_back() -> None:
    source = "> the pas-\n> senger  ferry"
    text = pieced(source, [(2, 9, ""), (13, 26, "")])
    assert text.text == "the passenger ferry"
    assert text.source_span(4, 13) == Span(6, 19)
    assert text.source_span(14, 19) == Span(21, 26)


def test_ranges_of_a_text_are_kept_with_one_space_between() -> None:
    text = tidied("the  [new] bridge")
    shown = text.kept([(0, 4), (9, 16)])
    assert shown.text == "the bridge"
    assert shown.source_span(4, 10) == Span(11, 17)

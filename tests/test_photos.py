"""Photos: which credit belongs to which caption, and what repeats."""

from __future__ import annotations

from newsparse.photos import photos_of
from newsparse.tidy import tidied
from newsparse.values import Block, Label, Photo, Span

CAPTION = "The ferry Seestern at the quay of Nyhavn on Monday"


def photos(*lines: tuple[Label, str]) -> tuple[Photo, ...]:
    """The photos of a page of labelled lines."""
    source = "\n".join(text for _, text in lines)
    blocks, at = [], 0
    for label, text in lines:
        span = Span(at, at + len(text))
        blocks.append((Block(label, text, span), tidied(source, *span)))
        at = span.end + 1
    return photos_of(blocks, "en")


def test_credit_inside_the_caption_is_split_off() -> None:
    (photo,) = photos((Label.CAPTION, f"{CAPTION} (photo credit: NORDLYS)"))
    assert photo.caption is not None
    assert photo.caption.text == CAPTION
    assert [c.names for c in photo.credits] == [("NORDLYS",)]


def test_credit_below_belongs_to_the_caption_above() -> None:
    (photo,) = photos((Label.CAPTION, CAPTION), (Label.CREDIT, "Photo: Mareike Voss/Nordlys"))
    assert [c.photographers for c in photo.credits] == [("Mareike Voss",)]


def test_credit_above_belongs_to_the_caption_below() -> None:
    (photo,) = photos((Label.CREDIT, "Photo: Mareike Voss"), (Label.CAPTION, CAPTION))
    assert photo.caption is not None
    assert [c.photographers for c in photo.credits] == [("Mareike Voss",)]


def test_caption_printed_twice_is_one_photo_with_both_places() -> None:
    (photo,) = photos(
        (Label.CAPTION, f"{CAPTION} (photo credit: NORDLYS)"),
        (Label.CAPTION, CAPTION),
        (Label.CREDIT, "(photo credit: NORDLYS)"),
    )
    assert len(photo.spans) == 3
    assert len(photo.credits) == 1


def test_credit_across_a_paragraph_is_a_photo_of_its_own() -> None:
    found = photos(
        (Label.CAPTION, CAPTION),
        (Label.PARAGRAPH, "The ferry will not sail again before March."),
        (Label.CREDIT, "Photo: Mareike Voss"),
    )
    assert [(p.caption is not None, p.position) for p in found] == [(True, 0), (False, 1)]


def test_different_captions_stay_apart() -> None:
    found = photos((Label.CAPTION, CAPTION), (Label.CAPTION, "The mayor opens the new school"))
    assert len(found) == 2


def test_caption_cut_off_is_the_same_photo() -> None:
    longer = f"{CAPTION}, with the crew on deck."
    for first, second in ((CAPTION, longer), (longer, CAPTION)):
        (photo,) = photos((Label.CAPTION, first), (Label.CAPTION, second))
        assert photo.caption is not None
        assert photo.caption.text.rstrip(".") == first.rstrip(".")
        assert len(photo.spans) == 2


def test_short_captions_that_begin_alike_stay_apart() -> None:
    assert len(photos((Label.CAPTION, "The ferry"), (Label.CAPTION, "The ferry at sea"))) == 2


def test_a_twin_is_found_however_many_photos_lie_between() -> None:
    others = [(Label.CAPTION, f"Picture {n} of the ferry at the quay of Nyhavn") for n in range(40)]
    found = photos((Label.CAPTION, CAPTION), *others, (Label.CAPTION, f"{CAPTION}."))
    assert len(found) == 41
    assert len(found[0].spans) == 2


def test_credits_of_a_photo_are_named_once() -> None:
    credits = [(Label.CREDIT, f"Photo: {name}") for name in ("Ana Ruiz", "ANA RUIZ", "Peer Aasen")]
    (photo,) = photos((Label.CAPTION, CAPTION), *credits)
    assert [c.names for c in photo.credits] == [("Ana Ruiz",), ("Peer Aasen",)]
    assert len(photo.spans) == 4


def test_spans_lead_into_the_page() -> None:
    lines = (
        (Label.PARAGRAPH, "Rain."),
        (Label.CAPTION, f"{CAPTION} (Photo: Ana Ruiz)"),
        (Label.CREDIT, "Photo: Peer Aasen"),
    )
    source = "\n".join(text for _, text in lines)
    (photo,) = photos(*lines)
    assert photo.caption is not None
    assert source[slice(*photo.caption.span)] == CAPTION
    assert [source[slice(*c.span)] for c in photo.credits] == [
        "(Photo: Ana Ruiz)",
        "Photo: Peer Aasen",
    ]
    assert photo.caption.credits == photo.credits


def test_a_credit_that_cannot_be_read_keeps_its_text() -> None:
    (photo,) = photos((Label.CREDIT, "from our own drawers, as ever"))
    (credit,) = photo.credits
    assert (credit.text, credit.span) == ("from our own drawers, as ever", Span(0, 29))


def test_short_captions_printed_twice_are_one_photo_with_or_without_a_stop() -> None:
    rain = (Label.PARAGRAPH, "It rained.")
    found = photos((Label.CAPTION, "The ferry"), rain, rain, (Label.CAPTION, "The ferry."))
    assert [(len(photo.spans), photo.position) for photo in found] == [(2, 0)]


def test_photos_know_how_much_of_the_body_stands_in_front() -> None:
    rain = (Label.PARAGRAPH, "It rained.")
    found = photos(rain, rain, (Label.CAPTION, "The ferry"), rain, (Label.CAPTION, "The quay"))
    assert [photo.position for photo in found] == [2, 3]


def test_a_credit_two_lines_of_furniture_away_is_the_captions_and_no_farther() -> None:
    share = (Label.FURNITURE, "Share")
    credit = (Label.CREDIT, "Photo: Ana Ruiz")
    assert len(photos((Label.CAPTION, CAPTION), share, share, credit)) == 1
    assert len(photos((Label.CAPTION, CAPTION), share, share, share, credit)) == 2


def test_a_credit_waits_for_the_caption_right_below_alone() -> None:
    rain = (Label.PARAGRAPH, "It rained.")
    credit = (Label.CREDIT, "Photo: Ana Ruiz")
    assert len(photos(rain, rain, credit, (Label.CAPTION, CAPTION))) == 1
    assert len(photos(credit, rain, (Label.CAPTION, CAPTION))) == 2

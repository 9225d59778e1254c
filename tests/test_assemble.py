"""Assembling: which labelled block becomes which part of the article."""

from __future__ import annotations

import pytest

from newsparse.assemble import Labelled, assembled
from newsparse.tidy import Tidied, tidied
from newsparse.values import Article, Block, Label, Span


def article(*lines: tuple[Label, str]) -> Article:
    """The article of labelled lines."""
    source = "\n".join(text for _, text in lines)
    labelled, at = [], 0
    for label, text in lines:
        span = Span(at, at + len(text))
        labelled.append(Labelled(Block(label, text, span), tidied(source, *span)))
        at = span.end + 1
    return assembled(labelled, source, "en")


def test_parts_by_label() -> None:
    found = article(
        (Label.KICKER, "Analysis"),
        (Label.HEADLINE, "The island and its ferry"),
        (Label.STANDFIRST, "One ship, and a part nobody makes"),
        (Label.PARAGRAPH, "For sixty years she has sailed."),
        (Label.CROSSHEAD, "A part nobody makes"),
        (Label.PULL_QUOTE, "“I knew.”"),
        (Label.NOTE, "Correction: the year was 1988."),
        (Label.FURNITURE, "Share"),
    )
    assert found.kicker is not None
    assert found.headline is not None
    assert [b.text for b in found.standfirst] == ["One ship, and a part nobody makes"]
    assert found.paragraphs == ("For sixty years she has sailed.",)
    assert found.crossheads == ("A part nobody makes",)
    assert [b.label for b in found.body][-1] is Label.PULL_QUOTE
    assert [b.text for b in found.notes] == ["Correction: the year was 1988."]
    assert [b.text for b in found.furniture] == ["Share"]


def test_text_is_paragraphs_and_crossheads() -> None:
    found = article(
        (Label.PARAGRAPH, "One."), (Label.CROSSHEAD, "Two"), (Label.PULL_QUOTE, "“Three”")
    )
    assert found.text == "One.\n\nTwo"


def test_time_on_the_byline_is_a_timestamp_and_its_span_is_in_the_source() -> None:
    found = article((Label.HEADLINE, "Rain"), (Label.BYLINE, "By Ana Ruiz | March 3, 2024"))
    assert found.authors == ("Ana Ruiz",)
    assert found.published is not None
    assert found.source[slice(*found.published.span)] == "March 3, 2024"


def test_dateline_in_front_of_the_first_paragraph() -> None:
    found = article(
        (Label.PARAGRAPH, "LONDON, April 7 - Tin rose on Monday, dealers said."),
        (Label.PARAGRAPH, "It fell."),
    )
    assert found.dateline is not None
    assert found.dateline.place == "LONDON"
    assert found.source[found.dateline.story_start :].startswith("Tin rose on")


def test_dateline_of_a_later_paragraph_is_none() -> None:
    found = article(
        (Label.PARAGRAPH, "Tin rose on Monday."), (Label.PARAGRAPH, "LONDON, April 7 - It fell.")
    )
    assert found.dateline is None
    found = article(
        (Label.PARAGRAPH, "Tin rose on Monday."),
        (Label.PARAGRAPH, "It fell."),
        (Label.PARAGRAPH, "It rose."),
        (Label.PARAGRAPH, "LONDON (Reuters) - It fell."),
    )
    assert found.dateline is None


def test_dateline_of_an_agency_below_what_reads_like_a_first_paragraph() -> None:
    found = article(
        (Label.PARAGRAPH, "Bars of tin wait for the ship at the quay of Nyhavn."),
        (Label.FURNITURE, "Share"),
        (Label.PARAGRAPH, "LONDON, April 7 (Reuters) - Tin fell."),
    )
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.agency) == ("LONDON", "Reuters")
    assert found.source[found.dateline.story_start :] == "Tin fell."


def test_a_standfirst_has_a_dateline_of_an_agency_alone() -> None:
    story = (Label.PARAGRAPH, "Tin fell on Monday.")
    found = article((Label.STANDFIRST, "LONDON (Reuters) - Tin fell."), story)
    assert found.dateline is not None
    assert found.dateline.place == "LONDON"
    assert article((Label.STANDFIRST, "LONDON - Tin fell, dealers said."), story).dateline is None


def test_dateline_of_a_line_of_its_own() -> None:
    story = (Label.PARAGRAPH, "Tin fell on Monday.")
    found = article((Label.HEADLINE, "Tin falls"), (Label.DATELINE, "LONDON, April 7 (AP)"), story)
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.agency) == ("LONDON", "AP")
    assert found.source[found.dateline.story_start :].lstrip() == "Tin fell on Monday."
    found = article((Label.DATELINE, "out at sea, somewhere"), story)
    assert found.dateline is not None
    assert found.dateline.text == found.dateline.place == "out at sea, somewhere"


def test_a_broken_dash_closes_a_dateline() -> None:
    found = article((Label.PARAGRAPH, "LONDON (Reuters) â€“ Tin fell on Monday."))
    assert found.dateline is not None
    assert found.dateline.place == "LONDON"
    assert found.source[found.dateline.story_start :] == "Tin fell on Monday."


def test_byline_that_cannot_be_read_keeps_its_text() -> None:
    found = article((Label.BYLINE, "from our own files, as ever, and then some"))
    assert found.bylines[0].text == "from our own files, as ever, and then some"
    assert found.bylines[0].span == Span(0, len(found.source))
    assert found.authors == ()


def test_nothing_is_an_empty_article() -> None:
    assert article().confidence == 0.0


def test_a_label_counts_once_for_confidence_however_many_its_blocks() -> None:
    def block(label: Label, sure: float) -> Labelled:
        return Labelled(Block(label, "Tin rose", Span(0, 8), sure), Tidied("Tin rose"))

    few = [block(Label.HEADLINE, 0.4), block(Label.PARAGRAPH, 0.8)]
    many = [*few, *[block(Label.PARAGRAPH, 0.8)] * 9, block(Label.FURNITURE, 0.1)]
    assert assembled(few, "Tin rose", None).confidence == pytest.approx(0.6)
    assert assembled(many, "Tin rose", None).confidence == pytest.approx(0.6)
    assert assembled(few[:1], "Tin rose", None).confidence == pytest.approx(0.2)

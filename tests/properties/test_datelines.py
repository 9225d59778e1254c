"""Promises of the dateline parser, on datelines built from known parts in every language."""

from __future__ import annotations

import attrs
from hypothesis import given
from hypothesis import strategies as st

from newsparse.cues import tables
from newsparse.fields.dateline import dateline_strength, parse_dateline

_PLACES = ["Ulmenau", "Karlsfeld", "Bergstad", "Novigrad", "San Telmo", "Port Merrow", "Ёлкино"]
_REGIONS = ["", "", ", Wis.", ", N.Y.", ", Alberta", ", W. Va."]
_AGENCIES = ["Reuters", "AP", "AFP", "dpa", "EFE", "ANSA", "dpa/lnw"]
_CLOSERS = [" - ", " – ", " — ", " -- "]
_STORY = "Am Freitag hat der Rat der Stadt über den Haushalt des Jahres beraten."
_LABELS = ["UPDATE", "EXCLUSIVE", "NOTE", "TV channel", "Q", "Video", "Watch", "Correction"]


@attrs.frozen
class Built:
    """A paragraph with a dateline, and what the dateline was built from."""

    printed: str
    closer: str
    place: str
    date: str | None
    agency: str | None


@st.composite
def built(draw: st.DrawFn) -> Built:
    place = draw(st.sampled_from(_PLACES))
    capitals = draw(st.booleans())
    if capitals:
        place = place.upper()
    place += draw(st.sampled_from(_REGIONS))
    printed, date, agency = place, None, None
    if draw(st.booleans()):
        table = tables.TABLES[draw(st.sampled_from(sorted(tables.TABLES)))]
        names = sorted(w for w in table.months if not any(c.isdecimal() for c in w) and len(w) > 2)
        day, name = draw(st.integers(1, 31)), draw(st.sampled_from(names or ["May"])).capitalize()
        date = draw(st.sampled_from([f"{day} {name}", f"{name} {day}", f"{day}. {name}"]))
        printed += f", {date}"
    if date is None or draw(st.booleans()):
        agency = draw(st.sampled_from(_AGENCIES))
        printed += f" ({agency})"
    return Built(printed, draw(st.sampled_from(_CLOSERS)), place, date, agency)


class TestPartsComeBack:
    """A dateline built from known parts gives them back exactly."""

    @given(built())
    def test_in_front_of_a_paragraph(self, given_: Built) -> None:
        text = given_.printed + given_.closer + _STORY
        dateline = parse_dateline(text)
        assert dateline is not None
        assert (dateline.place, dateline.date, dateline.agency) == (
            given_.place, given_.date, given_.agency,
        )  # fmt: skip
        assert dateline.text == given_.printed == text[slice(*dateline.span)]
        assert text[dateline.story_start :] == _STORY

    @given(st.sampled_from(_LABELS), st.sampled_from([" - ", ": ", " — "]))
    def test_labels_are_no_places(self, label: str, closer: str) -> None:
        assert parse_dateline(label + closer + _STORY) is None


class TestAnyText:
    """Any text is read without an exception, and spans hold."""

    @given(st.text())
    def test_unicode(self, text: str) -> None:
        dateline = parse_dateline(text)
        if dateline is not None:
            assert 0 <= dateline.span.start < dateline.span.end <= dateline.story_start <= len(text)

    @given(
        st.lists(st.sampled_from([*" -–—.,()=【】/:", "LONDON", "Berlin", "dpa", "3", "May", "年"]))
    )
    def test_pieces_of_datelines(self, pieces: list[str]) -> None:
        text = "".join(pieces)
        dateline = parse_dateline(text)
        assert dateline is None or dateline.span.end <= dateline.story_start
        dateline_strength(text)

"""Promises of the timestamp parsers, on timestamps built from known parts in every language."""

from __future__ import annotations

import datetime

import attrs
from hypothesis import given
from hypothesis import strategies as st

from newsparse.cues import tables
from newsparse.cues.table import Cues
from newsparse.fields.timestamp import find_timestamps, parse_timestamp, timestamp_strength

_MONTH_FIRST = frozenset({"en", "sw"})
_YEAR_FIRST = frozenset({"hu", "lt"})
_SIGNED = {"ja": "{y}年{m}月{d}日", "zh": "{y}年{m}月{d}日", "ko": "{y}년 {m}월 {d}일"}
_NEAR = ["Boeing 737", "24/7", "2:1", "Kap. 3", "v2.10.3", "$5.20", "+49 731 123", "Top 10", "3 km"]


@attrs.frozen
class Built:
    """A timestamp's text, and what it was built from."""

    text: str
    language: str
    kind: str | None
    value: datetime.date | datetime.datetime


def _months(table: Cues, number: int) -> list[str]:
    return sorted(
        word
        for word, month in table.months.items()
        if month == number and not any(letter.isdecimal() for letter in word)
    )


@st.composite
def built(draw: st.DrawFn) -> Built:
    table = tables.TABLES[draw(st.sampled_from(sorted(tables.TABLES)))]
    day = draw(st.dates(datetime.date(1950, 1, 1), datetime.date(2068, 12, 31)))
    names = _months(table, day.month)
    forms = ["{dd}.{mm}.{y}", "{y}-{mm}-{dd}", "{y}/{mm}/{dd}", "{d}. {m}. {y}"]
    if table.code in _SIGNED:
        forms.append(_SIGNED[table.code])
    elif names:
        forms += ["{d} {name} {y}", "{d}. {name} {y}"]
        if table.code in _MONTH_FIRST:
            forms.append("{name} {d}, {y}")
        if table.code in _YEAR_FIRST:
            forms.append("{y}. {name} {d}.")
    text = draw(st.sampled_from(forms)).format(
        d=day.day, dd=f"{day.day:02}", m=day.month, mm=f"{day.month:02}", y=day.year,
        name=draw(st.sampled_from(names)).capitalize() if names else "",
    )  # fmt: skip
    value: datetime.date | datetime.datetime = day
    if draw(st.booleans()):
        time = draw(st.times()).replace(second=0, microsecond=0)
        join = draw(st.sampled_from([" ", ", ", " - ", " | "]))
        text += f"{join}{time:%H:%M}"
        value = datetime.datetime.combine(day, time)
    kind = draw(st.sampled_from(["published", "updated", None]))
    openers = sorted(getattr(table, kind)) if kind else []
    if openers:
        text = f"{draw(st.sampled_from(openers)).capitalize()}: {text}"
    return Built(text, table.code, kind if openers else None, value)


class TestPartsComeBack:
    """A timestamp built from known parts gives them back exactly."""

    @given(built())
    def test_whole(self, given_: Built) -> None:
        stamp = parse_timestamp(given_.text, language=given_.language)
        assert stamp is not None
        assert (stamp.kind, stamp.value) == (given_.kind, given_.value)
        assert type(stamp.value) is type(given_.value)

    @given(built(), st.sampled_from(["Ana Ruiz | ", "Ulm. ", "Nina Kessler • ", ""]))
    def test_inside_a_line(self, given_: Built, front: str) -> None:
        text = front + given_.text
        stamps = find_timestamps(text)
        assert [(s.kind, s.value) for s in stamps] == [(given_.kind, given_.value)]
        assert text[slice(*stamps[0].span)] == stamps[0].text

    @given(built())
    def test_a_timestamp_alone_is_no_mere_inside(self, given_: Built) -> None:
        assert timestamp_strength(given_.text) in {"opened", "whole"}


class TestAnyText:
    """Any text is read without an exception, and spans hold."""

    @given(st.text())
    def test_unicode(self, text: str) -> None:
        parse_timestamp(text)
        for stamp in find_timestamps(text):
            assert 0 <= stamp.span.start < stamp.span.end <= len(text)

    @given(
        st.lists(st.sampled_from([*"1234567890.:/-,() |", "May ", "vor ", "h", "年", "pm", "T"]))
    )
    def test_pieces_of_dates(self, pieces: list[str]) -> None:
        text = "".join(pieces)
        ends = [end for stamp in find_timestamps(text) for end in stamp.span]
        assert ends == sorted(ends)

    @given(st.lists(st.sampled_from(_NEAR), min_size=1, max_size=4))
    def test_near_misses_stay_none(self, pieces: list[str]) -> None:
        assert find_timestamps(" and ".join(pieces)) == ()

    @given(st.text(), st.datetimes())
    def test_no_clock(self, text: str, reference: datetime.datetime) -> None:
        first = parse_timestamp(text, reference=reference)
        assert first == parse_timestamp(text, reference=reference)

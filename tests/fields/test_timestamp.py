"""Timestamps: what is one, what is not, and the value in the precision printed."""

from __future__ import annotations

import datetime

import pytest

from newsparse.fields.timestamp import find_timestamps, parse_timestamp, timestamp_strength

DATE = datetime.date
REFERENCE = datetime.datetime(2024, 5, 3, 12, 0)


def zone(hours: float) -> datetime.timezone:
    return datetime.timezone(datetime.timedelta(hours=hours))


@pytest.mark.parametrize(
    "text",
    [
        "May 3, 2024", "May 3rd, 2024", "3 May 2024", "Fri, 3 May 2024", "3rd of May 2024",
        "3. Mai 2024", "Freitag, 3. Mai 2024", "vendredi 3 mai 2024", "3 de mayo de 2024",
        "3 maggio 2024", "3 de maio de 2024", "3 mei 2024", "3. maj 2024", "fredag 3 maj 2024",
        "3. mai 2024", "3. toukokuuta 2024", "3. maí 2024", "3 maja 2024", "3. května 2024",
        "2024 m. gegužės 3 d.", "2024. május 3.", "3 mai 2024", "3 Mayıs 2024 Cuma",
        "Jumat, 3 Mei 2024", "3 tháng 5, 2024", "Thứ Sáu, 3/5/2024", "Mei 3, 2024",
        "3 Μαΐου 2024", "3 мая 2024 г.", "3 травня 2024", "3 مايو 2024", "٣ مايو ٢٠٢٤",
        "3 במאי 2024", "3 मई 2024", "०३ मई २०२४", "2024年5月3日", "2024年5月3日（金）",
        "2024년 5월 3일", "2024.05.03 (금)", "2024年05月03日 星期五", "03.05.2024", "3. 5. 2024",
        "2024-05-03", "2024/05/03", "3-May-2024", "03-May-24", "3.5.24", "２０２４年５月３日",
    ],
)  # fmt: skip
def test_date_in_the_form_of_its_language(text: str) -> None:
    stamp = parse_timestamp(text, language="vi" if text.startswith("Th") else None)
    assert stamp is not None
    assert stamp.value == DATE(2024, 5, 3)


@pytest.mark.parametrize(
    "text",
    [
        "May 3, 2024 5:12 pm", "May 3, 2024 at 5:12 p.m.", "5:12pm May 3, 2024",
        "17:12, 3 May 2024", "3. Mai 2024, 17:12 Uhr", "03.05.2024, 17.12 Uhr",
        "03.05.2024 | 17:12 Uhr", "03.05.2024 - 17:12", "3 mai 2024 à 17h12",
        "3 de mayo de 2024 a las 17:12", "3 de maio de 2024 às 17h12", "3 maggio 2024 ore 17:12",
        "3 mei 2024 om 17.12 uur", "3. maj 2024 kl. 17.12", "3.5.2024 klo 17.12",
        "3 maja 2024, 17:12", "3 Mayıs 2024 17:12", "2024年5月3日 17時12分", "2024年5月3日17:12",
        "2024년 5월 3일 오후 5:12", "2024.05.03 17:12", "2024年5月3日 下午5:12",
        "2024-05-03T17:12", "May 3, 20245:12 pm", "3 May 2024 (5:12 pm)", "17:12 on 3 May 2024",
        "(May 3, 2024, 5:12 pm)", "3 May 2024/17:12", "17:12 3 May 2024",
    ],
)  # fmt: skip
def test_date_with_time(text: str) -> None:
    stamp = parse_timestamp(text)
    assert stamp is not None
    assert stamp.value == datetime.datetime(2024, 5, 3, 17, 12)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("3 May 2024 17:12 GMT", 0), ("3 May 2024 17:12 BST", 1), ("17:12 CEST, 3 May 2024", 2),
        ("3. Mai 2024, 17:12 MESZ", 2), ("May 3, 2024 5:12 PM EDT", -4),
        ("May 3, 2024 5:12 PM PST", -8), ("3 May 2024 17:12 UTC+3", 3),
        ("3 May 2024 17:12 GMT-5", -5), ("3/5/2024, 17:12 (GMT+7)", 7),
        ("3 Mei 2024 17:12 WIB", 7), ("17:12 JST, May 3, 2024", 9),
        ("2024-05-03T17:12:00+02:00", 2), ("2024-05-03 17:12:00 +0530", 5.5),
        ("2024-05-03T17:12:00Z", 0), ("2024-05-03T17:12:00-04:00", -4),
        ("Fri May 03 2024 17:12:00 GMT+0900 (Somewhere Standard Time)", 9),
    ],
)  # fmt: skip
def test_zone_in_its_own_sign(text: str, hours: float) -> None:
    stamp = parse_timestamp(text, language="vi")
    assert stamp is not None
    assert stamp.value == datetime.datetime(2024, 5, 3, 17, 12, tzinfo=zone(hours))


@pytest.mark.parametrize("name", ["IST", "CST", "ET"])
def test_zone_of_several_countries_leaves_the_time_without_one(name: str) -> None:
    stamp = parse_timestamp(f"May 3, 2024 5:12 pm {name}")
    assert stamp is not None
    assert stamp.value == datetime.datetime(2024, 5, 3, 17, 12)
    assert stamp.text.endswith(name)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Published: 3 May 2024", "published"), ("Posted on May 3, 2024", "published"),
        ("Updated 3 May 2024", "updated"), ("Last updated: May 3, 2024", "updated"),
        ("Veröffentlicht am 3. Mai 2024", "published"), ("Aktualisiert: 03.05.2024", "updated"),
        ("Publié le 3 mai 2024", "published"), ("Mis à jour le 3 mai 2024", "updated"),
        ("Actualizado el 3 de mayo de 2024", "updated"), ("Publicerad 3 maj 2024", "published"),
        ("Sist oppdatert 3. mai 2024", "updated"), ("公開日：2024/05/03", "published"),
        ("更新日：2024/05/03", "updated"), ("입력 2024.05.03", "published"),
        ("2024.05.03 수정", "updated"), ("Güncelleme: 03.05.2024", "updated"),
        ("Data: 3 maja 2024", "published"), ("le 3 mai 2024", None), ("3 May 2024", None),
    ],
)  # fmt: skip
def test_opener_tells_the_kind(text: str, kind: str | None) -> None:
    found = parse_timestamp(text) or find_timestamps(text)[0]
    assert (found.kind, found.value) == (kind, DATE(2024, 5, 3))


@pytest.mark.parametrize(
    "text",
    [
        "3 hours ago", "vor 3 Stunden", "il y a 3 heures", "hace 3 horas", "3 ore fa",
        "há 3 horas", "3 uur geleden", "for 3 timer siden", "för 3 timmar sedan",
        "3 tuntia sitten", "fyrir 3 klukkustundum", "3 godziny temu", "před 3 hodinami",
        "prieš 3 valandas", "3 órája", "acum 3 ore", "3 saat önce", "3 jam yang lalu",
        "3 giờ trước", "saa 3 zilizopita", "πριν από 3 ώρες", "3 часа назад", "3 години тому",
        "منذ 3 ساعات", "לפני 3 שעות", "3 घंटे पहले", "3時間前", "3시간 전", "3小时前",
    ],
)  # fmt: skip
def test_relative_time_counts_from_the_reference_alone(text: str) -> None:
    without = parse_timestamp(text)
    against = parse_timestamp(text, reference=REFERENCE)
    assert without is not None
    assert without.value is None
    assert against is not None
    assert against.value == datetime.datetime(2024, 5, 3, 9, 0)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("an hour ago", datetime.datetime(2024, 5, 3, 11, 0)),
        ("vor einer Stunde", datetime.datetime(2024, 5, 3, 11, 0)),
        ("час назад", datetime.datetime(2024, 5, 3, 11, 0)),
        ("1 day ago", DATE(2024, 5, 2)),
        ("2 weeks ago", DATE(2024, 4, 19)),
        ("3 months ago", DATE(2024, 2, 3)),
        ("yesterday", DATE(2024, 5, 2)),
        ("Yesterday at 17:12", datetime.datetime(2024, 5, 2, 17, 12)),
        ("Heute, 12:37 Uhr", datetime.datetime(2024, 5, 3, 12, 37)),
        ("Updated 5 minutes ago", datetime.datetime(2024, 5, 3, 11, 55)),
        ("100000000 years ago", None),
    ],
)
def test_relative_time_in_its_own_precision(
    text: str, value: datetime.date | datetime.datetime | None
) -> None:
    stamp = parse_timestamp(text, reference=REFERENCE)
    assert stamp is not None
    assert stamp.value == value
    assert type(stamp.value) is type(value)


def test_hours_against_a_day_give_a_day() -> None:
    stamp = parse_timestamp("3 hours ago", reference=DATE(2024, 5, 3))
    assert stamp is not None
    assert stamp.value == DATE(2024, 5, 3)


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("3/5/2024", None, None),
        ("3/5/2024", "en", None),
        ("3/5/2024", "en-US", DATE(2024, 3, 5)),
        ("3/5/2024", "en-GB", DATE(2024, 5, 3)),
        ("3/5/2024", "es", DATE(2024, 5, 3)),
        ("3.5.2024", None, DATE(2024, 5, 3)),
        ("13/5/24", None, DATE(2024, 5, 13)),
        ("5/13/24", "de", DATE(2024, 5, 13)),
        ("5/5/24", None, DATE(2024, 5, 5)),
        ("3/5/75", "fr", DATE(1975, 5, 3)),
        ("31/12/2024", None, DATE(2024, 12, 31)),
        ("12/31/2024", None, DATE(2024, 12, 31)),
        ("31.03.2024", None, DATE(2024, 3, 31)),
    ],
)
def test_day_and_month_are_told_apart_by_language(
    text: str, language: str | None, value: datetime.date | None
) -> None:
    stamp = parse_timestamp(text, language=language)
    assert stamp is not None
    assert stamp.value == value


@pytest.mark.parametrize("text", ["Updated 4:30 am", "3 May", "May 2024", "Stand: 20:03 Uhr"])
def test_without_its_day_or_year_there_is_no_value(text: str) -> None:
    stamp = parse_timestamp(text, reference=REFERENCE)
    assert stamp is not None
    assert stamp.value is None


NEAR_MISSES = [
    "", " ", "Boeing 737 MAX 8", "May 2 win lifts Ulm", "1. FC Ulm 2:1", "24/7", "9/11", "1/2",
    "10.10.2024.5", "31.02.2024", "2024-02-31", "2024-02-31 –", "32/12/2024", "13/13/2024",
    "12.13.2024", "0/5/2024", "31 April 2024", "3 May 0", "5 h", "17 h", "at 5", "May 3–5, 2024",
    "17.-20.06.2024", "3.14", "$5.20", "2:1", "+49 731 1234567",
    "v2.10.3", "192.168.1.10", "2024", "3 years old", "99/99/2024", "Top 10", "5 km", "3-5-2",
    "A380", "12,000 people", "UTC+3", "Chapter 3", "The May 2024 vote", "25:61", "May", "ago",
    "G20", "1939-1945", "2023/24", "ISBN 978-3-16-148410-0", "12.05 million", "3,5 Prozent",
    "He was born on 3 May 1990 in Ulm.", "In 2024, the couple met.", "hours of rain",
]  # fmt: skip


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_miss_is_none(text: str) -> None:
    assert parse_timestamp(text) is None
    assert find_timestamps(text) == ()
    assert timestamp_strength(text) is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("By Ana Ruiz | March 3, 2024 5:00 pm", ["March 3, 2024 5:00 pm"]),
        ("Nina Kessler2 minutes ago", ["2 minutes ago"]),
        (
            "Published 3 May 2024, updated 4 May 2024",
            ["Published 3 May 2024", "updated 4 May 2024"],
        ),
        ("Ulm. 03.05.2024, 17:12 Uhr", ["03.05.2024, 17:12 Uhr"]),
        ("Aktualisiert: 03.05.2024, 17:12 UhrLesedauer: 5 Minuten",
         ["Aktualisiert: 03.05.2024, 17:12 Uhr"]),
        ("by Ana RuizNovember 21, 2025", ["November 21, 2025"]),
        ("03.05.20243. Mai 2024", ["03.05.2024", "3. Mai 2024"]),
        ("大野美里2025年1月13日 21時37分", ["2025年1月13日 21時37分"]),
        ("May 3, 2024 1:55 am(Updated 4:30 am)", ["May 3, 2024 1:55 am", "Updated 4:30 am"]),
        ("Published Jun 05, 2026 • 3 minute read", ["Published Jun 05, 2026"]),
        ("Ulm-03/05/2024 20:00", ["03/05/2024 20:00"]),
        ("03.05.2024 | 2:43 min", ["03.05.2024"]),
        ("Updated 15.59 | Published 14.14", ["Updated 15.59", "Published 14.14"]),
        ("3 May, 2024; Ulm", ["3 May, 2024"]),
        ("3 May 2024: rain in Ulm", ["3 May 2024"]),
        ("3 May 2024 17:00 (updated)", ["3 May 2024 17:00"]),
        ("(updated 5:00 pm)", ["updated 5:00 pm"]),
        ("“13/5/24”", ["13/5/24"]),
        ("3 3 May 2024 km", []),
        ("Bo 3 May 2024 Ek", []),
        ("Ulm, 3 May 2024 in the night", ["3 May 2024"]),
        ("– 3 May 2024 in Ulm", ["3 May 2024"]),
        ("rain 3 May 2024 / Ulm", ["3 May 2024"]),
        ("May 3, 2024 (12:30 am)", ["May 3, 2024 (12:30 am)"]),
        ("17:42 2026.02.11. 입력", ["17:42 2026.02.11. 입력"]),
        ("Yesterday, 12:37", ["Yesterday, 12:37"]),
        ("Yesterday – rain", []),
        ("5:00 pm May 3, 2024 in Ulm", ["5:00 pm May 3, 2024"]),
    ],
)  # fmt: skip
def test_timestamps_among_other_words(text: str, parts: list[str]) -> None:
    found = find_timestamps(text)
    assert [stamp.text for stamp in found] == parts
    assert [text[slice(*stamp.span)] for stamp in found] == parts


@pytest.mark.parametrize(
    "text",
    [
        "3月之前", "3月以前", "10月前", "2024年3月之前", "2024年前", "3月3日之前", "本月3日前",
        "渡轮在3月之前不会恢复航行", "3월 전", "3월 5일 전", "2024년 전", "tháng 3 trước",
        "ngày 3 trước", "trước 3 tháng 5", "năm 2024 trước", "2024 years ago",
    ],
)  # fmt: skip
def test_before_a_month_or_year_is_no_time_ago(text: str) -> None:
    assert find_timestamps(text) == ()
    assert timestamp_strength(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3个月前", DATE(2024, 2, 3)),
        ("3ヶ月前", DATE(2024, 2, 3)),
        ("3개월 전", DATE(2024, 2, 3)),
        ("3 tháng trước", DATE(2024, 2, 3)),
        ("1 tháng 3 ngày trước", DATE(2024, 3, 30)),
        ("1년 3개월 전", DATE(2023, 2, 3)),
        ("3日前", DATE(2024, 4, 30)),
        ("3年前", DATE(2021, 5, 3)),
    ],
)
def test_so_many_days_months_and_years_ago(text: str, day: datetime.date) -> None:
    stamp = parse_timestamp(text, reference=REFERENCE)
    assert stamp is not None
    assert stamp.value == day


def test_span_counts_in_the_callers_own_string() -> None:
    text = "  Published:\u00a03\u200b May\n 2024 "
    stamp = parse_timestamp(text)
    assert stamp is not None
    assert stamp.text == "Published: 3 May 2024"
    assert text[slice(*stamp.span)] == text.strip()


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("Published: 3 May 2024", "opened"),
        ("Published: 3 May 2024 | Updated: 4 May 2024", "opened"),
        ("3 May 2024, 17:12", "whole"),
        ("2 hours ago", "relative"),
        ("17:12", "partial"),
        ("17 Uhr", "partial"),
        ("3.1.", "partial"),
        ("3 mai", "partial"),
        ("17:42 2026.02.11. 입력", "opened"),
        ("yesterday 5 pm", "relative"),
        ("5 pm", "partial"),
        ("Yesterday", "relative"),
        ("Heute, 12:37 Uhr", "relative"),
        ("Updated 15.59 | Published 14.14", "opened"),
        ("3 May 2024: rain in Ulm", "inside"),
        ("By Ana Ruiz | 3 May 2024", "inside"),
        ("3 May 2024, 17:12 4 min read", "with duration"),
        ("Published 3 May 2024 • 4 minute read", "with duration"),
        ("03.05.2024, Lesezeit 5 Min.", "with duration"),
        ("3 mai 2024 à 17h12 • 4 min de lecture", "with duration"),
        ("2024年5月3日 17:12 読了時間: 約3分", "with duration"),
        ("Last updated 3 hours ago 4 minute read", "with duration"),
        ("By Ana Ruiz | 3 May 2024 | 4 min read", "inside"),
        ("4 min read", "duration"),
        ("Lesezeit: 4 Minuten", "duration"),
        ("Video 02:57 Min.", "duration"),
        ("Đọc trong 3 phút", "duration"),
        ("읽는 시간 3분", "duration"),
        ("4 minutes ago", "relative"),
        ("17 hours at sea", None),
        ("How to boil an egg in 3 minutes", None),
        ("Two killed in 20 minutes", None),
        ("90 Minuten Drama", None),
        ("3 May 2024: 20 minutes of terror", "inside"),
        ("Ulm, 3 May 2024: he was jailed for 12 years.", None),
        ("Ana Ruiz scores twice in 90 minutes", None),
        ("The council met on Friday.", None),
    ],
)
def test_strength(text: str, strength: str | None) -> None:
    assert timestamp_strength(text) == strength


@pytest.mark.parametrize("piece", ["1 ", "3 May 2024 ", "vor ", "(", "12:12 ", "a ", "年"])
def test_long_line_holds_none(piece: str) -> None:
    text = piece * 200_000
    assert parse_timestamp(text) is None
    assert find_timestamps(text) == ()
    assert timestamp_strength(text) is None


def test_letters_and_marks_apart_read_alike() -> None:
    stamp = parse_timestamp("3. Ma\u0308rz 2024")
    assert stamp is not None
    assert stamp.value == DATE(2024, 3, 3)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("May 3, 2024 12:30 am", "2024-05-03T00:30:00"),
        ("May 3, 2024 0:30 pm", "2024-05-03T12:30:00"),
        ("3 May 2024 10:00 +0330", "2024-05-03T10:00:00+03:30"),
        ("3 May 2024 10:00 UTC+2", "2024-05-03T10:00:00+02:00"),
        ("3 May 2024 10:00 +19:00", "2024-05-03T10:00:00"),
        ("2024-05-03T10:00:00.5Z", "2024-05-03T10:00:00.500000+00:00"),
        ("2024-05-03T10:00:00.1234567Z", "2024-05-03T10:00:00.123456+00:00"),
        ("May 3, 2024 12:00 pm", "2024-05-03T12:00:00"),
    ],
)
def test_halves_of_the_day_and_zones(text: str, iso: str) -> None:
    stamp = parse_timestamp(text)
    assert stamp is not None
    assert stamp.value is not None
    assert stamp.value.isoformat() == iso


@pytest.mark.parametrize("text", ["Published 13:05 am", "3 May 2024 25:10"])
def test_times_that_no_clock_shows(text: str) -> None:
    assert parse_timestamp(text) is None


@pytest.mark.parametrize(
    "text", ["Yesterday", "999999 hours ago", "99999 years ago", "9000 years ago"]
)
def test_what_lies_before_all_days_has_no_value(text: str) -> None:
    stamp = parse_timestamp(text, reference=datetime.date.min)
    assert stamp is not None
    assert stamp.value is None

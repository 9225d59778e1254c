"""Words of dates and times of day that several languages share or that carry a number.

Lower case. What belongs: words beside a time of day, zone names, endings of ordinal numbers,
the signs that follow the numbers of a date. What stays out: months, weekdays, openers and
units, which are in each language's own table.
"""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.cues.words import Words


def _entries(text: str) -> Words:
    return frozenset(entry.strip() for entry in text.replace("\n", ",").split(",")) - {""}


# The half of the day before noon: "5 a.m.", "오전 5:12", "上午5:12".
MORNING = _entries("""
    am, a.m, a. m, π.μ, πμ, π.μ, dop, de., د.ص, ص, صباحا, صباحًا, לפנה"צ, לפנה״צ
    오전, 上午, 午前, 凌晨, 早上, पूर्वाह्न, öö, sáng, asubuhi, ekuseni, f.h, f.m, fm, пп
""")

# The half of the day after noon.
AFTERNOON = _entries("""
    pm, p.m, p. m, μ.μ, μμ, odp, du., م, مساء, مساءً, ظهرا, אחה"צ, אחה״צ
    오후, 下午, 午後, 晚上, 中午, अपराह्न, chiều, tối, jioni, mchana, e.h, e.m, em
""")

# Make the number beside them a time of day: "17 Uhr", "klo 17.12", "ore 17", "17.12 h".
CLOCK = _entries("""
    uhr, h, hs, hrs, hours, o'clock, o’clock, hours local time, kl, klo, kello, klukkan, ore, ora
    orele, godz, godzina, godzinie, hod, val, saat, saati, saatinde, pukul, jam, heures, horas
    uur, óra, órakor, óra perc, lúc, giờ, saa, בשעה, שעה, الساعة, الساعه, बजे, час, часов, часа, ч
    год, година, годині, година, ώρα, stundvíslega, timen, a las, a la, às, alle, alle ore, dalle
    点, 點, 시, 時, 时
""")

# A day's, month's and year's sign behind (Vietnamese, Lithuanian: in front of) its number.
YEAR_SIGNS = _entries("年, 년, năm")
# Behind the year of a date that names its month: "3 мая 2024 г.".
YEAR_MARKS = _entries("г, года, р, року, yılı")
MONTH_SIGNS = _entries("月, 월, tháng, tháng.")
DAY_SIGNS = _entries("日, 号, 號, 일, ngày")
LITHUANIAN_DAY = _entries("d, diena")
HOUR_SIGNS = _entries("時, 时, 시, 点, 點, giờ")
# Beside a number of minutes: how long an article takes to read, a recording to play.
READING = _entries(
    """
    read, reading, watch, listen, lesezeit, lesedauer, lecture, lectura, leitura, lettura, lesetid,
    læsetid, lästid, leestijd, lukuaika, czytania, čtení, čítania, чтения, читання, okuma, olvasás,
    ανάγνωσης, skaitymo, đọc, membaca, baca, audio, video
    """
)
MINUTE_SIGNS = _entries("分, 분, phút")
SECOND_SIGNS = _entries("秒, 초, giây")

# Behind the number of a day: "3rd", "1er", "3ª".
ORDINALS = _entries("st, nd, rd, th, er, ère, º, ª, ος, η, й, го, e, de, a., ji")

# A number in words in front of a unit, or a unit that counts itself: "an hour ago",
# "vor einer Stunde", "час назад" (an hour), "לפני שעתיים" (two hours).
COUNTS: Mapping[str, int] = {
    **dict.fromkeys(
        _entries("""
            a, an, one, einer, einem, einen, eine, un, une, una, uno, um, uma, een, één, én, et
            en, ett, ei, ein, eitt, einni, einum, yhden, bir, một, moja, अक, एक, jedną, jedna
            jednu, jedním, vieną, egy, un', o, satu, μία, μια, έναν, ένα
            минуту, минуту, час, день, сутки, неделю, месяц, год, годину, хвилину, тиждень
            місяць, рік, добу, секунду
            godzinę, minutę, dzień, tydzień, miesiąc, rok, hodinou, minutou, dnem, týdnem
            měsícem, rokem
            minuutti sitten, tunti, minuutti, päivä, viikko, kuukausi, vuosi
            valandą, minutę, dieną, savaitę, mėnesį
            دقيقة, ساعة, يوم, أسبوع, شهر, سنة, عام, דקה, שעה, יום, שבוע, חודש, שנה
            sejam, semenit, sehari, seminggu, sebulan, setahun
            klukkustund, klukkutíma, mínútu, degi, viku, mánuði, ári
        """),
        1,
    ),
    **dict.fromkeys(
        _entries("two, zwei, שעתיים, דקתיים, יומיים, שבועיים, חודשיים, שנתיים"
                 ", ساعتين, دقيقتين, يومين, أسبوعين, شهرين, سنتين, عامين"),
        2,
    ),
}  # fmt: skip

# Forms of a unit that occur in relative times alone: Hungarian's "3 órája" (3 hours ago),
# Malay's "sejam lalu" (an hour ago).
PAST_UNITS: Mapping[str, str] = {
    "másodperce": "second",
    "perce": "minute",
    "órája": "hour",
    "napja": "day",
    "hete": "week",
    "hónapja": "month",
    "éve": "year",
}
MORE_UNITS: Mapping[str, str] = {
    "m": "minute",
    "h": "hour",
    "d": "day",
    "w": "week",
    "semenit": "minute",
    "sejam": "hour",
    "sehari": "day",
    "seminggu": "week",
    "sebulan": "month",
    "setahun": "year",
    "mínútu": "minute",
    "klukkustund": "hour",
    "klukkutíma": "hour",
    "degi": "day",
    "viku": "week",
    "mánuði": "month",
    "ári": "year",
    **PAST_UNITS,
}

# Beside a count and a unit they say how long, or how long before something else: "seit 2 Stunden",
# "3 years old", "2 ore prima". A language's words of relative times may hold them; alone they
# date nothing.
DURATIONS = _entries("""
    since, old, past, earlier, in the last, within the last, seit, her, depuis, voici, plus tôt
    desde hace, da, prima, sinds, eerder, sejak, sebelumnya, od, óta, cu, vừa, kabla, tidligere
    tidigare, aiemmin, yapata
""")
# Between "ago" and its count, or around the two: "for 2 timer siden", "noin 3 tuntia sitten".
AROUND = _entries("""
    for, for ca, för, för ca, fyrir um, ca, circa, noin, asi, ok, około, about, around, over
    almost, nearly, etwa, rund, knapp, fast, unos, unas, casi, cerca de, environ, presque, cirka
    omkring, ongeveer, zo'n, körülbelül, maždaug, aproximativ, yaklaşık, sekitar, khoảng, περίπου
    около, примерно, приблизно, близько, حوالي, नحو, लगभग, करीब, כ-, 約, 大约, 大約, 약
""")

# Zone names with one meaning in the press -> minutes ahead of UTC.
ZONES: Mapping[str, int] = {
    **dict.fromkeys(("utc", "gmt", "z", "wet", "мск+0"), 0),
    **dict.fromkeys(("bst", "cet", "mez", "hnec", "wat", "west"), 60),
    **dict.fromkeys(("cest", "mesz", "eet", "cat", "sast", "hec"), 120),
    **dict.fromkeys(("eest", "msk", "мск", "eat", "trt", "tsi", "tsi̇", "idt"), 180),
    **dict.fromkeys(("gst",), 240),
    **dict.fromkeys(("pkt",), 300),
    **dict.fromkeys(("npt",), 345),
    **dict.fromkeys(("wib", "ict"), 420),
    **dict.fromkeys(("wita", "sgt", "hkt", "awst", "pht", "myt"), 480),
    **dict.fromkeys(("jst", "kst", "wit"), 540),
    **dict.fromkeys(("acst",), 570),
    **dict.fromkeys(("aest",), 600),
    **dict.fromkeys(("acdt",), 630),
    **dict.fromkeys(("aedt",), 660),
    **dict.fromkeys(("nzst",), 720),
    **dict.fromkeys(("nzdt",), 780),
    **dict.fromkeys(("adt", "brt", "art"), -180),
    **dict.fromkeys(("edt", "clt"), -240),
    **dict.fromkeys(("est", "cdt", "pet", "cot"), -300),
    **dict.fromkeys(("mdt",), -360),
    **dict.fromkeys(("pdt", "mst"), -420),
    **dict.fromkeys(("pst", "akdt"), -480),
    **dict.fromkeys(("akst",), -540),
    **dict.fromkeys(("hst",), -600),
}

# Names that mean different zones in different countries (Irish, Indian, Israeli; American,
# Chinese, Cuban) or at different times of the year: recognised, and the time stays without zone.
AMBIGUOUS_ZONES = _entries("ist, cst, ast, et, ct, mt, pt, local time, ortszeit, brst, tsi̇")

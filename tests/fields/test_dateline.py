"""Datelines: their parts as printed, where the story goes on, and what is none."""

from __future__ import annotations

import pytest

from newsparse.fields.dateline import dateline_strength, parse_dateline

STORY = "Der Rat der Stadt hat am Freitag über den Haushalt des Jahres beraten."


@pytest.mark.parametrize(
    ("printed", "closer", "place", "date", "agency"),
    [
        ("LONDON, April 7 (Reuters)", " - ", "LONDON", "April 7", "Reuters"),
        ("LA CROSSE, Wis. (AP)", " — ", "LA CROSSE, Wis.", None, "AP"),
        ("Berlin (dpa)", " – ", "Berlin", None, "dpa"),
        ("Kiel (dpa/lno)", " - ", "Kiel", None, "dpa/lno"),
        ("PARIS, 7 avr 1987 (AFP)", " - ", "PARIS", "7 avr 1987", "AFP"),
        ("Madrid, 3 may (EFE)", ".- ", "Madrid", "3 may", "EFE"),
        ("Roma, 3 mag. (ANSA)", " - ", "Roma", "3 mag.", "ANSA"),
        ("Lisboa, 03 mai 2024 (Lusa)", " -- ", "Lisboa", "03 mai 2024", "Lusa"),
        ("København /ritzau/", " - ", "København", None, "ritzau"),
        ("Praha 3. května (ČTK)", " - ", "Praha", "3. května", "ČTK"),
        ("ANKARA (AA)", " - ", "ANKARA", None, "AA"),
        ("القاهرة (رويترز)", " - ", "القاهرة", None, "رويترز"),
        ("LONDON", "--", "LONDON", None, None),
        ("MOSCOW/KYIV", " — ", "MOSCOW/KYIV", None, None),
        ("ROMA", " - ", "ROMA", None, None),
        ("HÀ NỘI", " - ", "HÀ NỘI", None, None),
        ("NEW DELHI", ": ", "NEW DELHI", None, None),
        ("WASHINGTON, D.C.", " — ", "WASHINGTON, D.C.", None, None),
        ("CARLE PLACE, N.Y., April 7", " - ", "CARLE PLACE, N.Y.", "April 7", None),
        ("Chemnitz", ".- ", "Chemnitz", None, None),
        ("Ulm/Neu-Ulm", " - ", "Ulm/Neu-Ulm", None, None),
        ("sioux falls, april 7", " - ", "sioux falls", "april 7", None),
        ("JAKARTA, kabar.example", " - ", "JAKARTA", None, "kabar.example"),
        ("LONDON, Monday", " – ", "LONDON", "Monday", None),
        ("(Reuters)", " - ", None, None, "Reuters"),
        ("(ANSA) - ROMA, 03 MAG", " - ", "ROMA", "03 MAG", "ANSA"),
        ("東京", "＝", "東京", None, None),
        ("【北京時事】", "", "北京", None, "時事"),
        ("【ソウル＝大野美里】", "", "ソウル", None, None),
        ("新华社北京5月3日电", "", "北京", "5月3日", "新华社"),
        ("［東京 3日 ロイター］", " - ", "東京", "3日", "ロイター"),
        ("New Delhi, May 3 (PTI)", " ", "New Delhi", "May 3", "PTI"),
        ("WASHINGTON (AP)", " _ ", "WASHINGTON", None, "AP"),
        ("NEW YORK (CNN Business)", " – ", "NEW YORK", None, "CNN Business"),
        ("Vilnius, gegužės 3 d. (ELTA)", " - ", "Vilnius", "gegužės 3 d.", "ELTA"),
        (
            "Budapest, 2024. május 3., péntek (MTI)",
            " - ",
            "Budapest",
            "2024. május 3., péntek",
            "MTI",
        ),
        ("नई दिल्ली, 3 मई (भाषा)", " - ", "नई दिल्ली", "3 मई", "भाषा"),
        ("Reykjavík, 3. maí (AP)", " - ", "Reykjavík", "3. maí", "AP"),
        ("WARSZAWA, 3 maja (PAP)", " - ", "WARSZAWA", "3 maja", "PAP"),
        ("Київ, 3 травня (Укрінформ)", " – ", "Київ", "3 травня", "Укрінформ"),
        ("Jakarta (ANTARA)", " - ", "Jakarta", None, "ANTARA"),
        ("(서울=연합뉴스)", " 홍길동 기자 = ", "서울", None, "연합뉴스"),
        ("(서울=연합뉴스)", " ", "서울", None, "연합뉴스"),
        ("【ベルリン共同】", "", "ベルリン", None, "共同"),
        ("（北京5月3日电）", "", "北京", "5月3日", None),
        ("（新华社北京5月3日电）", "", "北京", "5月3日", "新华社"),
        ("（記者王小明台北3日電）", "", "台北", "3日", None),
        ("LONDON, UK, May 3 (Reuters)", " - ", "LONDON, UK", "May 3", "Reuters"),
        ("BERLIN (dpa, own)", " - ", "BERLIN", None, "dpa, own"),
        ("St. Gallen (sda)", " - ", "St. Gallen", None, "sda"),
        ("(Reuters) - LONDON, May 3", ": ", "LONDON", "May 3", "Reuters"),
        ("(AP) - London, May 3", " - ", "London", "May 3", "AP"),
        ("Nyhavn, Lunn", " - ", "Nyhavn, Lunn", None, None),
        ("MOSCOW, TASS", " – ", "MOSCOW", None, "TASS"),
        ("Port Asmer", " - ", "Port Asmer", None, None),
    ],
)
def test_parts_as_printed(
    printed: str, closer: str, place: str | None, date: str | None, agency: str | None
) -> None:
    if closer == "--":
        closer = "--(BUSINESS WIRE)--"
        printed, agency = "LONDON--(BUSINESS WIRE)", "BUSINESS WIRE"
        text = "LONDON" + closer + STORY
    else:
        text = printed + closer + STORY
    dateline = parse_dateline(text)
    assert dateline is not None
    assert (dateline.place, dateline.date, dateline.agency) == (place, date, agency)
    assert dateline.text == printed
    assert text[slice(*dateline.span)] == printed
    assert text[dateline.story_start :] == STORY
    assert dateline_strength(text) is not None


@pytest.mark.parametrize(
    ("text", "agency", "story"),
    [
        ("МОСКВА, 3 мая — РИА Новости. Дождь шёл весь день.", "РИА Новости", "Дождь"),
        ("МОСКВА, 3 мая. /ТАСС/. Дождь шёл весь день.", "ТАСС", "Дождь"),
        ("新华社北京5月3日电（记者王小明）雨下了一天。", "新华社", "雨"),
    ],
)
def test_agency_behind_the_dash_belongs_to_it(text: str, agency: str, story: str) -> None:
    dateline = parse_dateline(text)
    assert dateline is not None
    assert dateline.agency == agency
    assert dateline.date in {"3 мая", "5月3日"}
    assert text[dateline.story_start :].startswith(story)


@pytest.mark.parametrize(
    "text",
    [
        "Chemnitz.",
        "LONDON, April 7 (Reuters)",
        "LONDON",
        "PARIS, 7 avr",
        "القاهرة (رويترز)",
        "BERGSTAD (dpa)",
        "Bergstad, 3 May",
        "Bergstad, 3 May (dpa)",
        "SAN JOSE, MAY 3, 2024",
        "ANN ARBOR, Mich., May 3",
        "PARIS, 3 MAI 2024",
    ],
)
def test_line_of_its_own(text: str) -> None:
    dateline = parse_dateline(text)
    assert dateline is not None
    assert dateline.story_start == len(text)


NEAR_MISSES = [
    "", "-", "—", " – ", "WASHINGTON is a city of statues and of rain.",
    "UPDATE - The council has answered the letters of the voters.",
    "EXCLUSIVE: The council has answered the letters of the voters.",
    "Q: What do you want from the council of the town today?",
    "A: I want it to answer the letters of the voters - all of them.",
    "TV channel: The game is shown on channel four at eight tonight.",
    "NOTE - This story was changed on Friday to add a comment.",
    "(dpa) said on Friday that it had sold its house - again.",
    "Berlin (dpa) said on Friday that it had sold its house.",
    "SMITH: I think that the council has answered the letters of the voters.",
    "Olaf Brandt (SPD) – der frühere Bürgermeister – war am Freitag dabei.",
    "The council met on Friday - and left the hall before noon.",
    "Anna Berg - die neue Bürgermeisterin - hat am Freitag den Eid geleistet.",
    "Danke – Das war ein schöner Abend für die ganze Stadt am Fluss.",
    "Galaxy 3 Pro: Die ersten sind im Januar erschienen und schon verkauft.",
    "【写真】雨の町を歩く人たち", "◆雨＝空から降る水のこと", "Nein.", "1. FC Ulm - 2. FC Kiel",
    "long-term plans - and short ones - were made by the council on Friday.",
    "VIDEO: The council of the town met on Friday and talked about rain.",
    "ANNA BERG: The council has answered the letters of the voters, and so did I.",
    "JOHN: The council has answered the letters of the voters.",
    "DONALD MERROW - The council has answered the letters of the voters.",
    "SPOILER ALERT - The film ends with the rain that began it.",
    "Sport/Nyhavn - The ferry stays in port all winter, the harbour board said.",
    "Asmer Bridge - The ferry stays in port all winter, the harbour board said.",
    "Opinion - The ferry stays in port all winter, the harbour board said.",
    "Ulm - The council met, and all the boats of Lunn stay in the harbour for the winter.",
    "WASHINGTON/(AP)",
    f"Galaxy 3 Pro: {STORY} {STORY}",
    "By Ana Ruiz, May 3", "VON ANA MEIER, 3. MAI 2024", "ANSA. Home News", "SPORT, MAY 3",
    "Bergstad (dpa)", "Bergstad 3 May", "below, short 3", "PATH –", "PATH – the ferry",
    "Ulm - The ferry stays", "File.", "Pool.", "Kiel: 3. Mai -", "PHOTO: The ferry leaves",
    'LUNN: "The ferry stays in port all winter", the harbour board said on Monday.',
    "LUNN: „The ferry stays in port all winter“, the harbour board said on Monday.",
    "LUNN: « The ferry stays in port all winter », the harbour board said on Monday.",
    "LUNN: Yes, the ferry stays in port all winter, as the harbour board said.",
    "ANY TEXT IS READ HERE: The ferry stays in port all winter, the board said.",
    "BEN: The ferry stays in port all winter, the harbour board said on Monday.",
    "Regatta: Boot 6, Lauf 7", "(사진=연합뉴스) 배는 항구에 머물렀다.",
    "(서울=김하늘) 배는 항구에 머물렀다.", "사진=연합뉴스) 배는 항구에", "【新华社】船停在港口。",
    "berlin - the ferry stays in port all winter, the harbour board said",
    "ANA RUIZ, MAY 3, 2024", "Ana Ruiz, May 3", "PETER MÜLLER, 3. MAI 2024",
    "Jean Dupont, 3 mai 2024", "MARÍA DE LA PEÑA, 3 de mayo de 2024", "ANA RUIZ, MADRID, MAY 3",
    "Анна Береговая, 3 мая 2024", "ANA RUIZ, REUTERS, MAY 3",
    "Ana Ruiz (ana)", "F.A.Q.", "ADELAIDE: ", "Attention...", "Read more - here", "AFP - AFP",
]  # fmt: skip


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_miss_is_none(text: str) -> None:
    assert parse_dateline(text) is None
    assert dateline_strength(text) is None


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        (f"Berlin (dpa) – {STORY}", "agency"),
        (f"Kiel, 3. Mai - {STORY}", "dated"),
        (f"FLUSSHEIM — {STORY}", "capitals"),
        (f"London - {STORY}", "capitals"),
        (f"FLUSSHEIM: {STORY}", "colon"),
        (f"Flussheim - {STORY}", "place"),
        (f"LUNN: IT {STORY}", "colon"),
        ("Flussheim.", "line"),
    ],
)
def test_strength(text: str, strength: str) -> None:
    assert dateline_strength(text) == strength


@pytest.mark.parametrize("place", ["Bergstad", "Kiel", "Los Angeles"])
def test_the_full_stop_of_a_place_is_no_part_of_it(place: str) -> None:
    dateline = parse_dateline(f"{place}.")
    assert dateline is not None
    assert (dateline.place, dateline.text) == (place, place)


def test_span_and_story_count_in_the_callers_own_string() -> None:
    text = "  LONDON,\u00a0 April\n7 (Reuters)\u200b  -  The council met."
    dateline = parse_dateline(text)
    assert dateline is not None
    assert dateline.text == "LONDON, April 7 (Reuters)"
    assert text[slice(*dateline.span)] == "LONDON,\u00a0 April\n7 (Reuters)"
    assert text[dateline.story_start :] == "The council met."


@pytest.mark.parametrize("piece", ["A - ", "(", "LONDON, ", "- ", "【", "A.", "年"])
def test_long_text_is_read_at_its_head_alone(piece: str) -> None:
    text = piece * 200_000
    assert dateline_strength(text) in {None, "capitals", "place"}
    parse_dateline(text)

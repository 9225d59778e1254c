from __future__ import annotations

import pytest

from newsparse.fields.byline import byline_strength, parse_byline
from newsparse.values import Person, Span


def people(text: str) -> tuple[Person, ...]:
    byline = parse_byline(text)
    assert byline is not None
    return byline.people


def names(text: str) -> tuple[str, ...]:
    return tuple(person.name for person in people(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By Ana Ruiz", ("Ana Ruiz",)),
        ("BY ANA RUIZ AND BEN OKAFOR", ("ANA RUIZ", "BEN OKAFOR")),
        ("By Ana Ruiz, Ben Okafor and Cy Lim", ("Ana Ruiz", "Ben Okafor", "Cy Lim")),
        ("By: Ana Ruiz", ("Ana Ruiz",)),
        ("By Jana Ruiz", ("Jana Ruiz",)),  # "jana" is yesterday in Swahili
        ("Written by Ana Ruiz", ("Ana Ruiz",)),
        ("Words by Ana Ruiz, pictures by Ben Okafor", ("Ana Ruiz",)),
        ("Analysis by Ana Ruiz", ("Ana Ruiz",)),
        ("Von Ana Meier und Jan Behrens", ("Ana Meier", "Jan Behrens")),
        ("Ein Kommentar von Jan Selmer", ("Jan Selmer",)),
        ("Kolumne von Ana Meier", ("Ana Meier",)),
        ("Text: Ana Ruiz; Fotos: Ben Okafor", ("Ana Ruiz",)),
        ("Text: Ana Ruiz Foto: Ben Okafor", ("Ana Ruiz",)),
        ("Text und Fotos: Ana Ruiz", ("Ana Ruiz",)),
        ("Von Ana Meier (Text) und Jan Behrens (Fotos)", ("Ana Meier",)),
        ("By Ana Ruiz and others", ("Ana Ruiz",)),
        ("Edited by Ana Ruiz", ("Ana Ruiz",)),
        ("dpa-Korrespondent Jan Meier", ("Jan Meier",)),
        ("Von Ana von der Heide", ("Ana von der Heide",)),
        ("Van der Berg", ("Van der Berg",)),
        ("Text/Foto: Ana Ruiz", ("Ana Ruiz",)),
        ("Reporting by Ana Ruiz; editing by Ben Okafor", ("Ana Ruiz",)),
        ("Par Jean Dupré et Marie Curel", ("Jean Dupré", "Marie Curel")),
        ("Por Ana Ruiz y Ben Okafor", ("Ana Ruiz", "Ben Okafor")),
        ("Por João Silva e Maria Santos", ("João Silva", "Maria Santos")),
        ("Di Marco Rossi e Giulia Bianchi", ("Marco Rossi", "Giulia Bianchi")),
        ("POR JOÃO SILVA E MARIA SANTOS", ("JOÃO SILVA", "MARIA SANTOS")),
        ("DI MARCO ROSSI E GIULIA BIANCHI", ("MARCO ROSSI", "GIULIA BIANCHI")),
        ("POR ANA RUIZ Y LUIS GIL", ("ANA RUIZ", "LUIS GIL")),
        ("JOSÉ ORTEGA Y GASSET", ("JOSÉ ORTEGA Y GASSET",)),
        ("By ANA E RUIZ", ("ANA E RUIZ",)),
        ("By Ana E Ruiz Ortega", ("Ana E Ruiz Ortega",)),
        ("a cura di Marco Rossi", ("Marco Rossi",)),
        ("Door Jan Jansen", ("Jan Jansen",)),
        ("Af Mette Hansen og Lars Jensen", ("Mette Hansen", "Lars Jensen")),
        ("Av Per Nordmann", ("Per Nordmann",)),
        ("Teksti: Matti Virtanen", ("Matti Virtanen",)),
        ("Autor: Jan Kowalski", ("Jan Kowalski",)),
        ("Oleh Budi Santoso", ("Budi Santoso",)),
        ("Bài và ảnh: Lê Phương", ("Lê Phương",)),
        ("Του Γιώργου Παππά", ("Γιώργου Παππά",)),
        ("Автор: Иван Петров", ("Иван Петров",)),
        ("بقلم: أحمد علي", ("أحمد علي",)),
        ("מאת דנה כהן", ("דנה כהן",)),
        ("יוסי לוי ודנה כהן", ("יוסי לוי", "דנה כהן")),
        ("द्वारा राम शर्मा", ("राम शर्मा",)),
        ("山田太郎記者", ("山田太郎",)),
        ("取材・文＝山田太郎", ("山田太郎",)),
        ("大野 美里", ("大野 美里",)),
        ("홍길동 기자", ("홍길동",)),
        ("김하늘·이바다 기자", ("김하늘", "이바다")),
        ("박하늘 기자 외 1명", ("박하늘",)),
        ("记者 张三", ("张三",)),
        ("记者张三", ("张三",)),
        ("文/张三", ("张三",)),
        ("By Madonna", ("Madonna",)),
        ("By Prince and Cher", ("Prince", "Cher")),
        ("By John Smith, Jr.", ("John Smith, Jr.",)),
        ("By Martin Tarn III", ("Martin Tarn III",)),
        ("José Ortega y Gasset", ("José Ortega y Gasset",)),
        ("Ana Ruiz and Ben Okafor", ("Ana Ruiz", "Ben Okafor")),
        ("Ana Ruiz | Ben Okafor", ("Ana Ruiz", "Ben Okafor")),
        ("Ana Ruiz Ana Ruiz", ("Ana Ruiz",)),
        (
            "Ana Baum Maria Giulia Fink Jan Michael March",
            ("Ana Baum", "Maria Giulia Fink", "Jan Michael March"),
        ),
        ("von Dr. Max Kolben", ("Dr. Max Kolben",)),
        ("Mariana Lenz,", ("Mariana Lenz",)),
        ("Rachel Brand2", ("Rachel Brand",)),
    ],
)
def test_people(text: str, expected: tuple[str, ...]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "name",
    ["Ap Dijkstra", "Ani DiFalco", "Dpa Meyer", "Afpan Reuter", "Efe Yılmaz", "Ana Reuters-Lind"],
)
@pytest.mark.parametrize("opener", ["", "By ", "Von "])
def test_an_agency_in_a_name_is_not_cut(opener: str, name: str) -> None:
    assert names(opener + name) == (name,)


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("dpa/lnw", ("dpa", "lnw")),
        ("(dpa)", ("dpa",)),
        ("Reuters", ("Reuters",)),
        ("dpa, Reuters", ("dpa", "Reuters")),
        ("AFP mit Material von dpa", ("AFP", "dpa")),
        ("Staff and agencies", ("Staff", "agencies")),
        ("By The Associated Press", ("The Associated Press",)),
        ("By a staff reporter", ("a staff reporter",)),
        ("By Our Correspondent", ("Our Correspondent",)),
        ("Von unserer Redaktion", ("Von unserer Redaktion",)),
        ("Par Les Nouvelles avec AFP", ("Les Nouvelles", "AFP")),
        ("Special to The Daily Echo", ("Special to The Daily Echo",)),
        ("Reuters/kra Frankfurt", ("Reuters", "kra")),
        ("By 9Echo Staff", ("9Echo Staff",)),
        ("新华社", ("新华社",)),
        ("DPA", ("DPA",)),
        ("TNQ 3 May 2024", ("TNQ",)),
        ("TT", ("TT",)),
        ("(The AP)", ("The AP",)),
        ("(AA) ANKARA", ("AA",)),
        ("AFP (via Getty Images)", ("AFP", "Getty Images")),
        ("special to the daily echo", ("special to the daily echo",)),
        ("By Special Correspondent", ("Special Correspondent",)),
        ("Von Der Spiegel", ("Der Spiegel",)),
        ("By staff, kra", ("staff", "kra")),
        ("red, elbtal.at/Agenturen", ("red", "elbtal.at", "Agenturen")),
    ],
)
def test_nobody_by_name(text: str, agencies: tuple[str, ...]) -> None:
    byline = parse_byline(text)
    assert byline is not None
    assert (byline.people, byline.agencies) == ((), agencies)


@pytest.mark.parametrize(
    ("text", "name", "agencies"),
    [
        ("By Ana Ruiz and AP", "Ana Ruiz", ("AP",)),
        ("Von Ana Meier mit AFP", "Ana Meier", ("AFP",)),
        ("Von Ana Meier, dpa", "Ana Meier", ("dpa",)),
        ("Von dpa/Ana Meier", "Ana Meier", ("dpa",)),
        ("By Ana Ruiz The Associated Press", "Ana Ruiz", ("The Associated Press",)),
        ("Reuters, Ana Ruiz", "Ana Ruiz", ("Reuters",)),
        ("Ana Ruiz Gear Team", "Ana Ruiz", ("Gear Team",)),
        ("Ana Ruiz AFP", "Ana Ruiz", ("AFP",)),
        ("AFP Ana Ruiz", "Ana Ruiz", ("AFP",)),
        ("AP Ana Maria Ruiz", "Ana Maria Ruiz", ("AP",)),
        ("By Ana Ruiz with AFP", "Ana Ruiz", ("AFP",)),
        ("Special to The Echo | Ana Ruiz", "Ana Ruiz", ("Special to The Echo",)),
        ("Ana Ruiz Associated Press", "Ana Ruiz", ("Associated Press",)),
        ("Maria Ana Ruiz Associated Press", "Maria Ana Ruiz", ("Associated Press",)),
        ("연합뉴스기자 김하늘", "김하늘", ("연합뉴스",)),
        ("写真部 山田太郎記者", "山田太郎", ("写真部",)),
        ("新华社记者张三", "张三", ("新华社",)),
        ("中新社记者 张三", "张三", ("中新社",)),
        ("新华社北京5月3日电（记者张三）", "张三", ("新华社",)),
    ],
)
def test_people_and_agencies_are_kept_apart(
    text: str, name: str, agencies: tuple[str, ...]
) -> None:
    byline = parse_byline(text)
    assert byline is not None
    assert byline.agencies == agencies
    assert names(text) == (name,)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Ana Ruiz, Washington correspondent", Person("Ana Ruiz", role="Washington correspondent")),
        ("Ana RuizPolitical editor", Person("Ana Ruiz", role="Political editor")),
        (
            "Ana Ruiz Deputy Content Hub Editor",
            Person("Ana Ruiz", role="Deputy Content Hub Editor"),
        ),
        ("J. Ruiz Deputy Editor", Person("J. Ruiz", role="Deputy Editor")),
        ("J. K. Ruiz Deputy Editor", Person("J. K. Ruiz", role="Deputy Editor")),
        ("Ana K. Ruiz Deputy Editor", Person("Ana K. Ruiz", role="Deputy Editor")),
        ("Thabo Moko Parliamentary editor", Person("Thabo Moko", role="Parliamentary editor")),
        ("By Ana Ruiz Staff Writer", Person("Ana Ruiz", role="Staff Writer")),
        (
            "By Ana Ruiz, Health Reporter, London",
            Person("Ana Ruiz", role="Health Reporter", place="London"),
        ),
        (
            "Von Ana Meier, Redakteurin für Finanzen",
            Person("Ana Meier", role="Redakteurin für Finanzen"),
        ),
        (
            "Von Ana Meier, Auslandskorrespondentin",
            Person("Ana Meier", role="Auslandskorrespondentin"),
        ),
        (
            "Por Ana Ruiz, corresponsal en Bruselas",
            Person("Ana Ruiz", role="corresponsal", place="Bruselas"),
        ),
        ("Ana Ruiz in Madrid", Person("Ana Ruiz", place="Madrid")),
        ("Ana Ruiz (Madrid)", Person("Ana Ruiz", place="Madrid")),
        ("Ana Ruiz / Madrid", Person("Ana Ruiz", place="Madrid")),
        ("Von Ana Meier, Frankfurt am Main", Person("Ana Meier", place="Frankfurt am Main")),
        ("By Ana Ruiz, London, UK", Person("Ana Ruiz", place="London, UK")),
        ("Ana Ruiz, University of Ulm", Person("Ana Ruiz", affiliation="University of Ulm")),
        ("Ana Ruiz / TNQ / Jul 19, 2024", Person("Ana Ruiz", affiliation="TNQ")),
        ("Dan Jervis-BaldyThe West Echo", Person("Dan Jervis-Baldy", affiliation="The West Echo")),
        ("By Ana Ruiz For Dailyecho.Com", Person("Ana Ruiz", affiliation="Dailyecho.Com")),
        ("Ben Bell, Special to The Echo", Person("Ben Bell", affiliation="The Echo")),
        ("von Ana Meier, RADIO ELBTAL", Person("Ana Meier", affiliation="RADIO ELBTAL")),
        ("Ana Ruiz @aruiz", Person("Ana Ruiz", contact="@aruiz")),
        ("Ana Ruiz@aruiz", Person("Ana Ruiz", contact="@aruiz")),
        ("By Ana Ruiz <ana@example.org>", Person("Ana Ruiz", contact="ana@example.org")),
        ("By Ana Ruiz, ana@example.org", Person("Ana Ruiz", contact="ana@example.org")),
        ("Ana Ruiz, World News", Person("Ana Ruiz", affiliation="World News")),
        ("Ana Ruiz | Analysis", Person("Ana Ruiz")),
        ("By Ana Ruiz with Lunn", Person("Ana Ruiz", affiliation="Lunn")),
        ("By Ana Ruiz/Lunn", Person("Ana Ruiz", place="Lunn")),
        ("by special correspondent Ana Ruiz", Person("Ana Ruiz", role="special correspondent")),
        ("Text: Ana Ruiz The Ulm Post", Person("Ana Ruiz", affiliation="The Ulm Post")),
        ("Ana KesslerPolitical", Person("Ana Kessler")),
        ("By Nina KesslerPublished 3 May", Person("Nina Kessler")),
        ("Ana Ruiz | some words here | 3 May 2024", Person("Ana Ruiz")),
        ("Lunn | By Ana Ruiz", Person("Ana Ruiz")),
        ("By San Kim", Person("San Kim")),
        ("By Ana Ruiz, World News", Person("Ana Ruiz", affiliation="World News")),
        ("Von Ana Meier.", Person("Ana Meier")),
        ("新华社记者张伟", Person("张伟", role="记者")),
        ("Madrid, By Ana Ruiz", Person("Ana Ruiz", place="Madrid")),
        ("Ana Ruiz BBC News", Person("Ana Ruiz", affiliation="BBC News")),
        ("Par Jean DUPRÉ à Lyon", Person("Jean DUPRÉ", place="Lyon")),
        ("山田太郎 ワシントン支局長", Person("山田太郎", role="ワシントン支局長")),
        ("한밭일보 홍길동 기자", Person("홍길동", role="기자", affiliation="한밭일보")),
        ("ウルム、ルン 山田太郎記者", Person("山田太郎", role="記者", place="ウルム, ルン")),
        ("Lunn 山田太郎記者", Person("山田太郎", role="記者", place="Lunn")),
        ("NHK 山田太郎記者", Person("山田太郎", role="記者", affiliation="NHK")),
        ("도쿄 특파원 김하늘", Person("김하늘", role="특파원", place="도쿄")),
        ("ワシントン＝山田太郎", Person("山田太郎", place="ワシントン")),
    ],
)
def test_what_is_said_of_a_person(text: str, person: Person) -> None:
    assert people(text) == (person,)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("By Ana Ruiz in Madrid and Ben Okafor in Paris", ("Madrid", "Paris")),
        ("Von Ana Meier und Jan Behrens, Berlin", ("Berlin", "Berlin")),
        ("本报记者 张三 李四 北京报道", ("北京", "北京")),
        ("Ana Ruiz and Ben Okafor, Madrid", ("Madrid", "Madrid")),
        ("Ana Ruiz, Ben Okafor / Lunn", ("Lunn", "Lunn")),
        ("By Ana Ruiz, Madrid, and Ben Okafor, Paris", ("Madrid", "Paris")),
        ("By Ana Ruiz in Madrid and Ben in Paris", ("Madrid", "Paris")),
    ],
)
def test_whose_place(text: str, places: tuple[str, ...]) -> None:
    assert tuple(person.place for person in people(text)) == places


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("新华社记者 张三 李四", ["记者", "记者"]),
        ("张三 李四 王五 记者", ["记者", "记者", "记者"]),
        ("记者 张三 编辑 李四", ["记者", "编辑"]),
        ("김하늘 기자·이바다 특파원", ["기자", "특파원"]),
        ("By Ana Ruiz and Ben Okafor, staff writer", [None, "staff writer"]),
        ("By Ana Ruiz and Ben Okafor 3 May 2024, Staff Writers", ["Staff Writers"] * 2),
    ],
)
def test_whose_role(text: str, roles: list[str | None]) -> None:
    assert [person.role for person in people(text)] == roles


def test_a_title_in_the_plural_is_everybodys() -> None:
    roles = [p.role for p in people("By Ana Ruiz and Ben Okafor, Staff Writers")]
    assert roles == ["Staff Writers", "Staff Writers"]


@pytest.mark.parametrize(
    "text",
    [
        "Nina Kessler2 minutes ago",
        "By Nina Kessler | March 3, 2024 5:00 pm",
        "By Nina KesslerPublished 3 May",
        "Nina Kessler|Published 4 months ago",
        "Nina Kessler 2 minutes read",
        "17:10Nina Kessler",
        "9. September 2025 um 15:46 Uhr / Nina Kessler",
        "Nina Kessler24.04.2024, 19:35 Uhr",
        "Nina Kessler, 26.04.2024 10:00 Uhr",
        "by Nina Kessler Apr. 28, 2023 1:15 pm",
        "National, Top Story | Published: 5 hours ago | Written by Nina Kessler",
        "Nina Kessler @nkess3 minutes ago",
    ],
)
def test_a_time_is_left_out(text: str) -> None:
    assert names(text) == ("Nina Kessler",)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "A",
        "By",
        "By the river",
        "By 2030",
        "By May 2024",
        "By Christmas",
        "By Monday",
        "By Popular Demand",
        "By Royal Appointment",
        "By the Numbers",
        "By train to Madrid",
        "By far the best",
        "Von wegen",
        "Von A bis Z",
        "Von Kopf bis Fuß",
        "Von heute auf morgen",
        "Par exemple",
        "Par ailleurs",
        "Por ejemplo",
        "De momento",
        "Da Roma a Milano",
        "Text: Lukas 2,1-20",
        "Words of wisdom",
        "White House",
        "Supreme Court",
        "Breaking News",
        "Los Angeles",
        "Related Articles",
        "Mein Konto",
        "Strategische Ziele",
        "PM Sebeko",
        "Floods Hit Southern Spain",
        "Ana Ruiz Wins Award",
        "Ana Ruiz is political editor",
        "Ana Ruiz said she was there.",
        "Ana Ruiz: I was there",
        "Ana Ruiz (left)",
        "Ana Ruiz and the river",
        "Contact Ana Ruiz on X",
        "View all posts by Ana Ruiz",
        "Photo: Ana Ruiz",
        "© Ana Ruiz",
        "Is Ana Ruiz right?",
        "Müll am Flussufer",
        "Programm für alle Sinne",
        "Das Handbuch für Autokredite",
        "Im GesprächHans-Dieter Kemper",
        "De Graaf",
        "von der Heide",
        "Av Åsa",
        "The / AP",
        "Dpa / Meyer",
        "Berlin (dpa) 3",
        "MTI.",
        "New. York",
        "© | Ana Ruiz",
        "沈越 摄",
        "“新华社”",
        "Die Fähre 3 May 2024 im Hafen",
        "룬섬/여객선",
        "Van der Berg.",
        "Ana Ruiz and Lunn",
        "Cy Lim.",
        "By London",
        "By Frankfurt am Main",
        "World, By Ana Ruiz",
        "Lunn, Ana Ruiz",
        "Ana Ruiz of Courtesy",
        "(Photo: Ana Ruiz/AFP)",
        "ana@example.org",
        "dpa / kra",
        "INDEX.MD",
        "CASE",
        "/ ELBTAL.EXAMPLE /",
        "Affordability of solar power",
        "経済部",
        "記者会見",
        "福島県",
        "서울",
        "대통령 기자회견",
        "安全",
        "הבית הלבן",
        "البيت الأبيض",
        "Redaktion",
        "word " * 100,
        "Ana Ruiz, " * 60,
    ],
)
def test_no_byline(text: str) -> None:
    assert parse_byline(text) is None
    assert byline_strength(text) is None


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("By Ana Ruiz", "opened"),
        ("By The Associated Press", "opened"),
        ("山田太郎記者", "opened"),
        ("Ana Ruiz, political editor", "role"),
        ("Ana Ruiz @aruiz", "role"),
        ("Ana Ruiz 2 minutes ago", "dated"),
        ("dpa/lnw", "agency"),
        ("新华社", "agency"),
        ("– Di Marco Rossi e Giulia Bianchi", "opened"),
        ("Ana Ruiz, BBC News", "role"),
        ("3 May 2024 Anna Lund, Bo Ek / dpa", "dated"),
        ("Ana Ruiz/Reuters", "mixed"),
        ("Ana Ruiz", "named"),
        ("Mathoba Sebeko", "bare"),
        ("大野 美里", "bare"),
        ("Climate Crisis", None),
        ("By Ana Ruiz " + "and so on " * 30, None),
    ],
)
def test_strength(text: str, strength: str | None) -> None:
    assert byline_strength(text) == strength


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("Getty Images", None),
        ("Imago/dpa", None),
        ("picture alliance/dpa | Jan Ott", None),
        ("Jan Ott/Shutterstock.com", None),
        ("dpa/AFP", "agency"),
        ("Ana Getty", "named"),
        ("By Ana Ruiz, Getty Images", "opened"),
    ],
)
def test_who_sells_pictures_signs_no_story(text: str, strength: str | None) -> None:
    assert byline_strength(text) == strength


def test_span_is_of_the_callers_string() -> None:
    source = "\u00a0 By  Ana\u00ad Ruiz\t\n"
    byline = parse_byline(source)
    assert byline is not None
    assert byline.text == "By Ana Ruiz"
    assert byline.span == Span(2, 15)
    assert source[byline.span.start : byline.span.end] == "By  Ana\u00ad Ruiz"


def test_a_printed_entity_is_white_space() -> None:
    assert names("By&nbspAna Ruiz") == ("Ana Ruiz",)


def test_a_dash_may_stand_in_front() -> None:
    assert people("– Ana Ruiz, harbour correspondent, Nyhavn") == (
        Person("Ana Ruiz", role="harbour correspondent", place="Nyhavn"),
    )


def test_a_language_may_be_given() -> None:
    assert parse_byline("Von Ana Meier", language="de") == parse_byline("Von Ana Meier")


@pytest.mark.parametrize("place", ["Port Asmer", "Nether Lunn", "Tarvask Bay", "New York"])
def test_place_of_two_words_behind_an_opened_name(place: str) -> None:
    byline = parse_byline(f"By Ana Ruiz in {place} and Milo Stanek")
    assert byline is not None
    assert [(p.name, p.place) for p in byline.people] == [
        ("Ana Ruiz", place),
        ("Milo Stanek", None),
    ]


@pytest.mark.parametrize(
    ("text", "people", "agencies"),
    [
        ("記者 山田花子", [("山田花子", "記者")], ()),
        ("佐藤真帆、鈴木健太", [("佐藤真帆", None), ("鈴木健太", None)], ()),
        ("新华社记者张伟", [("张伟", "记者")], ("新华社",)),
        ("기자 김민수", [("김민수", "기자")], ()),
        ("글 김민수", [("김민수", None)], ()),
        ("नेहा वर्मा संवाददाता", [("नेहा वर्मा", "संवाददाता")], ()),
        ("Ana Ruiz Gear Team", [("Ana Ruiz", None)], ("Gear Team",)),
    ],
)
def test_what_stands_without_an_opener_in_front_or_behind(
    text: str, people: list[tuple[str, str | None]], agencies: tuple[str, ...]
) -> None:
    byline = parse_byline(text)
    assert byline is not None
    assert [(person.name, person.role) for person in byline.people] == people
    assert byline.agencies == agencies


def test_an_address_behind_a_name_is_a_contact() -> None:
    byline = parse_byline("김민수 기자 kim@example.org")
    assert byline is not None
    assert [(p.name, p.contact) for p in byline.people] == [("김민수", "kim@example.org")]


@pytest.mark.parametrize("text", ["http://example.org 张伟", "एना रुइज़, उल्म"])
def test_names_that_nothing_speaks_for_are_no_byline(text: str) -> None:
    assert parse_byline(text) is None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("By Ana Ruiz, Nyhavn", [("Ana Ruiz", "Nyhavn")]),
        ("By Ana, Peer", [("Ana", None), ("Peer", None)]),
        ("By Ana, Peer and Tove", [("Ana", None), ("Peer", None), ("Tove", None)]),
        ("By Ana Ruiz and Peer", [("Ana Ruiz", None), ("Peer", None)]),
    ],
)
def test_a_single_word_is_a_person_beside_single_names_and_a_place_behind_a_whole_one(
    text: str, people: list[tuple[str, str | None]]
) -> None:
    byline = parse_byline(text)
    assert byline is not None
    assert [(person.name, person.place) for person in byline.people] == people

from __future__ import annotations

import pytest

from newsparse.cues import credits
from newsparse.fields.credit import credit_names, credit_strength, parse_credit
from tests.quick import is_linear

Parts = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]

READ: list[tuple[str, Parts]] = [
    ("Foto: Jonas Brandt/dpa", (("Jonas Brandt",), ("dpa",), ())),
    ("Foto: Jonas Brandt / dpa", (("Jonas Brandt",), ("dpa",), ())),
    ("FOTO: JONAS BRANDT/DPA", (("JONAS BRANDT",), ("DPA",), ())),
    ("(Foto: Jonas Brandt/dpa)", (("Jonas Brandt",), ("dpa",), ())),
    ("[Photo by Ana Ruiz]", (("Ana Ruiz",), (), ())),
    ("(photo credit: REUTERS)", ((), ("REUTERS",), ())),
    ("Photo by Ana Ruiz", (("Ana Ruiz",), (), ())),
    ("Foto Ana Ruiz", (("Ana Ruiz",), (), ())),
    ("Photo: Ana Ruiz for The Port Ann Times via Getty Images",
     (("Ana Ruiz",), ("The Port Ann Times", "Getty Images"), ())),
    ("Photos: Ana Ruiz/AP, Ben Okafor/Reuters",
     (("Ana Ruiz", "Ben Okafor"), ("AP", "Reuters"), ())),
    ("Foto: Anna Lund, Bo Ek / dpa", (("Anna Lund", "Bo Ek"), ("dpa",), ())),
    ("Fotos: Anna Lund, Bo Ek und Jo Lind", (("Anna Lund", "Bo Ek", "Jo Lind"), (), ())),
    ("Fotos: Anna Lund (2), Bo Ek", (("Anna Lund", "Bo Ek"), (), ())),
    ("ISABELLE MORVAN / AFP", (("ISABELLE MORVAN",), ("AFP",), ())),
    ("REUTERS/Ana Ruiz", (("Ana Ruiz",), ("REUTERS",), ())),
    ("EFE/ J.J. Marín", (("J.J. Marín",), ("EFE",), ())),
    ("AP Photo/Ana Ruiz, File", (("Ana Ruiz",), ("AP Photo",), ("File",))),
    ("Ana Ruiz/Pool via REUTERS", (("Ana Ruiz",), ("REUTERS",), ("Pool",))),
    ("picture alliance/dpa | Jonas Brandt", (("Jonas Brandt",), ("picture alliance", "dpa"), ())),
    ("IMAGO / Jonas Brandt", (("Jonas Brandt",), ("IMAGO",), ())),
    ("Ana Ruiz — AP", (("Ana Ruiz",), ("AP",), ())),
    ("Ana Ruiz, Reuters", (("Ana Ruiz",), ("Reuters",), ())),
    ("Ana Ruiz (Reuters)", (("Ana Ruiz",), ("Reuters",), ())),
    ("Getty Images", ((), ("Getty Images",), ())),
    ("AFP via Getty Images", ((), ("AFP", "Getty Images"), ())),
    ("Getty Images/iStockphoto", ((), ("Getty Images", "iStockphoto"), ())),
    ("Getty Images/hafenfoto", (("hafenfoto",), ("Getty Images",), ())),
    ("Автор фото: Анна Береговая", (("Анна Береговая",), (), ())),
    ("© Ana Ruiz", (("Ana Ruiz",), (), ())),
    ("© 2024 AFP", ((), ("AFP",), ("2024",))),
    ("© Ana Ruiz 2024", (("Ana Ruiz",), (), ("2024",))),
    ("(c) Ana Ruiz/AFP", (("Ana Ruiz",), ("AFP",), ())),
    ("Copyright 2024 Reuters. All rights reserved.",
     ((), ("Reuters",), ("2024", "All rights reserved"))),
    ("Ana Ruiz, CC BY-SA 4.0", (("Ana Ruiz",), (), ("CC BY-SA 4.0",))),
    ("Wikimedia Commons/Ana Ruiz, CC BY-SA 4.0",
     (("Ana Ruiz",), ("Wikimedia Commons",), ("CC BY-SA 4.0",))),
    ("Handout", ((), (), ("Handout",))),
    ("Archivbild", ((), (), ("Archivbild",))),
    ("File photo", ((), (), ("File photo",))),
    ("Handout / Reuters", ((), ("Reuters",), ("Handout",))),
    ("Foto: privat", ((), (), ("privat",))),
    ("Symbolfoto: Jonas Brandt", (("Jonas Brandt",), (), ("Symbolfoto",))),
    ("Courtesy of Ana Ruiz", (("Ana Ruiz",), (), ("Courtesy of",))),
    ("Photo: Port Ann Police", ((), ("Port Ann Police",), ())),
    ("Photo: @anaruiz", (("@anaruiz",), (), ())),
    ("Foto: uferwelt.example", ((), ("uferwelt.example",), ())),
    ("© Ministère de l'intérieur", ((), ("Ministère de l'intérieur",), ())),
    ("© Český statistický úřad", ((), ("Český statistický úřad",), ())),
    ("Ảnh: Bệnh viện cung cấp", ((), ("Bệnh viện cung cấp",), ())),
    ("Foto: Bild: Jonas Brandt", (("Jonas Brandt",), (), ())),
    ("Image source, Getty Images", ((), ("Getty Images",), ())),
    ("Image: Getty Images)", ((), ("Getty Images",), ())),
    ("Foto: Jonas Brandt. Styling: Anna Lund", (("Jonas Brandt", "Anna Lund"), (), ())),
    ("Photo: Ap Dijksterhuis/ANP", (("Ap Dijksterhuis",), ("ANP",), ())),
    ("Ani DiFranco/AP", (("Ani DiFranco",), ("AP",), ())),
    ("Photo Ana Ruiz/AFP", (("Ana Ruiz",), ("AFP",), ())),
    ("写真：共同通信", ((), ("共同通信",), ())),
    ("（山田太郎撮影）", (("山田太郎",), (), ())),
    ("＝ロイター", ((), ("ロイター",), ())),
    ("新华社记者 张伟 摄", (("张伟",), ("新华社",), ())),
    ("ΕΙΚΌΝΕΣ:Jonas Brandt/dpa", (("Jonas Brandt",), ("dpa",), ())),
    ("图：新华社", ((), ("新华社",), ())),
    ("[김철수 기자]", (("김철수",), (), ())),
    ("[로이터=연합뉴스]", ((), ("로이터=연합뉴스",), ())),
    ("Анна Иванова/РИА Новости", (("Анна Иванова",), ("РИА Новости",), ())),
    ("U.S. Navy photo by Ana Ruiz", (("Ana Ruiz",), ("U.S. Navy",), ())),
    ("STAFF PHOTO BY ANA RUIZ", (("ANA RUIZ",), (), ())),
    ("Ana Ruiz/Staff Photographer", (("Ana Ruiz",), (), ())),
    ("Image via NASA", ((), ("NASA",), ())),
    ("Symbolbild. Foto: Jonas Brandt", (("Jonas Brandt",), (), ("Symbolbild",))),
    ("撮影・山田太郎", (("山田太郎",), (), ())),
    ("新华社发", ((), ("新华社",), ())),
    ("张伟/摄", (("张伟",), (), ())),
    ("김철수 기자 kim@example.com", (("김철수", "kim@example.com"), (), ())),
    ("Photo via Getty", ((), ("Getty",), ())),
    ("Foto: Reprodução/Instagram", ((), ("Instagram",), ("Reprodução",))),
    ("fot. Ana Ruiz / PAP", (("Ana Ruiz",), ("PAP",), ())),
    ("Fot. PAP", ((), ("PAP",), ())),
    ("J. Jonaičio nuotr.", (("J. Jonaičio",), (), ())),
    ("BNS nuotr.", ((), ("BNS nuotr",), ())),
    ("Kovács János felvétele", (("Kovács János",), (), ())),
    ("Reuters/File Photo", ((), ("Reuters",), ("File Photo",))),
    ("File/Ana Ruiz", (("Ana Ruiz",), (), ("File",))),
    ("Ana Ruiz - Ulm Post", (("Ana Ruiz", "Ulm Post"), (), ())),
    ("Foto: Ana Ruiz (dpa)", (("Ana Ruiz",), ("dpa",), ())),
    ("Foto: Ana Ruiz (Archiv)", (("Ana Ruiz",), (), ("Archiv",))),
    ("Foto: (Ana Ruiz)", (("Ana Ruiz",), (), ())),
    ("AP/Ana Ruiz and Ben Okafor", (("Ana Ruiz", "Ben Okafor"), ("AP",), ())),
    ("AFP | Ana Ruiz | Ben Okafor", (("Ana Ruiz", "Ben Okafor"), ("AFP",), ())),
    ("Photo: Ana Ruiz. All rights reserved", (("Ana Ruiz",), (), ("All rights reserved",))),
    ("© 2024-2026 Ana Ruiz", (("Ana Ruiz",), (), ("2024-2026",))),
    ("– 撮影・山田太郎", (("山田太郎",), (), ())),
    ("ANSA, Ana Ruiz", (("Ana Ruiz",), ("ANSA",), ())),
    ("© 2024 (AFP)", ((), ("AFP",), ("2024",))),
    ("((Ana Ruiz/AFP))", (("Ana Ruiz",), ("AFP",), ())),
    ("AFP記者", ((), ("AFP",), ())),
    ("Autorin/Autor Roman Adler", (("Roman Adler",), (), ())),
    ("  Foto:\n Jonas\u00a0Brandt/dpa ", (("Jonas Brandt",), ("dpa",), ())),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parts"), READ, ids=[text for text, _ in READ])
def test_reads(text: str, parts: Parts) -> None:
    credit = parse_credit(text)
    assert credit is not None
    assert (credit.photographers, credit.agencies, credit.rights) == parts


NO_CREDITS = [
    "",
    " \n ",
    "()",
    "©",
    "Photo",
    "Foto:",
    "Photo by",
    "Photo by the river",
    "Photo by Ana Ruiz hangs in the museum.",
    "The photo by Ana Ruiz shows a ferry.",
    "Photo of the day",
    "Photo: how to cook rice",
    "Photo: The ferry leaves the old harbour at dawn.",
    "Video: So arbeitet die Fähre bei Nacht",
    "Photo gallery",
    "Picture this",
    "Image Comics announces a new series",
    "Credit Suisse",
    "Copyright law in Europe",
    "© Licencja na publikację",
    "FOTOS: así fue el carnaval de Lunn 2024",
    "Source: data gathered by teachers in 2024",
    "Foto: archivo de la hija del puerto viejo",
    "© is a sign",
    "Reuters reported",
    "He told Reuters he would go",
    "AP Moller grew by 5 percent",
    "Ap and Ani met",
    "By Ana Ruiz",
    "By Ana Ruiz in Madrid",
    "LONDON (Reuters)",
    "LONDON, April 7 (Reuters) -",
    "MOSCOW, TASS",
    "(left)",
    "(R)",
    "Ana Ruiz (left) and Ben Okafor (R) sign the deal",
    "Sport/Fußball",
    "News | Sport | Weather",
    "Home / News / Politics",
    "12/05/2024",
    "2024",
    "The river Ap near Sid, © 2026",
    "Photo: Ana Ruiz. The ferry leaves.",
    "(left/AFP)",
    "Courtesy of,",
    "Written by | Ana Ruiz",
    "ANKARA (AA)!",
    "May 3 | Greta Ohm",
    "Foto de: archivo de Ana Ruiz",
    "ANSA, Home News",
    "摄",
    "Foto: " + "Ana Ruiz, " * 60,
    "Foto: " + "x" * 2_000,
    "and/or",
    "Score: 3:1",
    "The 2023/24 season begins",
    "Ministers and/or officials meet in Ulm",
    "Die Fähre liegt im Hafen von Ulm und fährt nicht.",
]


@pytest.mark.parametrize("text", NO_CREDITS)
def test_leaves_alone(text: str) -> None:
    assert parse_credit(text) is None


def test_tables_are_folded() -> None:
    tables = (
        credits.CAPTION_LABELS,
        credits.CLOSERS,
        credits.LINKS,
        credits.OPENERS,
        credits.ORGANISATION_WORDS,
        credits.PLACES_IN_PHOTO,
        credits.RIGHTS,
    )
    for table in tables:
        assert all(entry == entry.lower() == " ".join(entry.split()) for entry in table)


def test_span_and_text() -> None:
    credit = parse_credit("  (Foto:  Jonas\nBrandt/dpa)\n")
    assert credit is not None
    assert credit.text == "(Foto: Jonas Brandt/dpa)"
    assert "  (Foto:  Jonas\nBrandt/dpa)\n"[slice(*credit.span)] == "(Foto:  Jonas\nBrandt/dpa)"


def test_language_limits_openers_without_a_sign() -> None:
    assert parse_credit("Foto Ana Ruiz", language="de") is not None
    assert parse_credit("Görsel Ana Ruiz", language="en") is None
    assert parse_credit("Görsel: Ana Ruiz", language="en") is not None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("(Foto: Jonas Brandt/dpa)", ["Jonas Brandt/dpa"]),
        ("© 2024 AFP", ["AFP"]),
        ("Photo by Ana Ruiz /AFP via Getty Images", ["Ana Ruiz /AFP via Getty Images"]),
        ("Foto: privat", ["privat"]),
        ("Handout", ["Handout"]),
        ("Archivbild", []),
        ("（山田太郎撮影）", ["山田太郎"]),
    ],
)
def test_names_for_print(text: str, names: list[str]) -> None:
    credit = parse_credit(text)
    assert credit is not None
    assert credit_names(credit) == names


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("Foto: Jonas Brandt/dpa", "opened"),
        ("(photo credit: REUTERS)", "opened"),
        ("© Ana Ruiz", "copyright"),
        ("Reuters", "agency"),
        ("Jonas Brandt/dpa", "slash"),
        ("ISABELLE MORVAN / AFP", "slash"),
        ("Uferlicht/Jonas Brandt", "names"),
        ("（山田太郎撮影）", "closed"),
        ("(新华社记者张伟摄)", "slash"),
        ("Handout", "rights"),
        ("Ana Ruiz/Ben Okafor", "names"),
        ("Ana Ruiz / Samuel L. Tanner Jr.", "names"),
        ("AFP (via Getty Images)", "agency"),
        ("Луговська/Reuters", "slash"),
        ("ISABELLE MORVAN", "capitals"),
        ("(Ana Ruiz)", "bracketed"),
        ("Ana Ruiz", None),
        ("Photo by the river", None),
        ("The ferry left Port Ann at noon.", None),
        ("News | Sport | Weather", None),
        ("x", None),
        ("", None),
        ("Foto: " + "x" * 400, None),
    ],
)
def test_strength(text: str, strength: str | None) -> None:
    assert credit_strength(text) == strength


@pytest.mark.parametrize(
    "text",
    [
        "Foto: " * 50_000,
        "(" * 100_000,
        "Ana Ruiz/" * 30_000,
        "©" * 100_000,
        "Foto:" + " " * 100_000 + "dpa",
        "Ana Ruiz and " * 20_000,
        ". " * 100_000,
        "(" * 140 + ")" * 140,
        "Foto: " + "A/" * 140,
        "Foto: " + "a. " * 90,
    ],
    ids=range(10),
)
def test_quick_on_nasty_text(text: str) -> None:
    assert is_linear(parse_credit, text)
    assert is_linear(credit_strength, text)


@pytest.mark.parametrize(
    ("text", "photographers", "agencies", "rights"),
    [
        ("Courtesy of Ana Ruiz", ("Ana Ruiz",), (), ("Courtesy of",)),
        ("Courtesy of Reuters", (), ("Reuters",), ("Courtesy of",)),
        ("新华社记者张伟摄", ("张伟",), ("新华社",), ()),
        ("张伟/摄", ("张伟",), (), ()),
        ("AFP 佐藤真帆撮影", ("佐藤真帆",), ("AFP",), ()),
    ],
)
def test_who_gave_it_and_who_took_it(
    text: str,
    photographers: tuple[str, ...],
    agencies: tuple[str, ...],
    rights: tuple[str, ...],
) -> None:
    credit = parse_credit(text)
    assert credit is not None
    assert (credit.photographers, credit.agencies, credit.rights) == (
        photographers,
        agencies,
        rights,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Das Handbuch für Autokredite",
        "The Handbook for Car Loans",
        "El Manual para Créditos",
        "MAYOR WARNED COUNCIL OF CRACKS, LETTERS SHOW",
        "KÜHLE TAGE IM MAI – STARKE RAUCHENTWICKLUNG",
    ],
)
def test_plain_words_in_capitals_name_nobody(text: str) -> None:
    assert parse_credit(text) is None
    assert credit_strength(text) is None


@pytest.mark.parametrize(
    "text", ["Jonas Brandt für Uferzeitung", "ANA RUIZ / UFERPOST", "Ana Weber/Uferpost"]
)
def test_names_beside_a_paper_that_is_not_known(text: str) -> None:
    credit = parse_credit(text)
    assert credit is not None
    assert len(credit.photographers) == len(credit.agencies) == 1


def test_who_is_in_the_picture_did_not_take_it() -> None:
    assert parse_credit("Foto de archivo de Ana Ruiz") is None


@pytest.mark.parametrize("kind", ["Archiv", "Handout", "Symbolbild", "File photo"])
def test_what_kind_of_picture_it_is_opens_nothing(kind: str) -> None:
    credit = parse_credit(f"Foto: {kind}")
    assert credit is not None
    assert (credit.names, credit.rights) == ((), (kind,))


def test_blanks_inside_the_brackets() -> None:
    credit = parse_credit("( Foto: Jonas Brandt/dpa )")
    assert credit is not None
    assert credit.names == ("Jonas Brandt", "dpa")


@pytest.mark.parametrize(
    "text",
    [
        "© 2026",
        "© 2026.",
        "(c) 2019",
        "Copyright 2026",
        "© 2026 The Ulm Post",
        "© 2019-2026 Lunn Media",
        "Copyright 2026 Lunn Media GmbH. All rights reserved.",
    ],
)
def test_the_copyright_of_a_page_speaks_for_no_photo(text: str) -> None:
    assert credit_strength(text) is None


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("Quelle: dpa", "source"),
        ("(Källa: Ana Ruiz/TT)", "source"),
        ("来源：新华社", "source"),
        ("Bildquelle: dpa", "opened"),
        ("Foto: dpa", "opened"),
    ],
)
def test_a_source_may_be_that_of_the_text(text: str, strength: str) -> None:
    assert credit_strength(text) == strength


@pytest.mark.parametrize("text", ["© 2026 AFP", "© Ana Ruiz 2026", "© The Ulm Post"])
def test_a_year_of_somebody_does(text: str) -> None:
    assert credit_strength(text) == "copyright"

from __future__ import annotations

import pytest

from newsparse.fields.caption import caption_credit_strength, split_caption
from newsparse.values import Span
from tests.quick import is_linear

Credits = list[tuple[str, ...]]

SPLIT: list[tuple[str, str, Credits]] = [
    # behind, after a full stop and nothing else
    ("Ferries arrive in Ulm. Jonas Brandt/dpa",
     "Ferries arrive in Ulm.", [("Jonas Brandt", "dpa")]),
    ("Ferries arrive in Ulm.Jonas Brandt/dpa",
     "Ferries arrive in Ulm.", [("Jonas Brandt", "dpa")]),
    ("The ferry leaves the port. Getty Images", "The ferry leaves the port.", [("Getty Images",)]),
    ("Le bateau quitte le port. ISABELLE MORVAN / AFP", "Le bateau quitte le port.",
     [("ISABELLE MORVAN", "AFP")]),
    ("The old ferry leaves the port. Ana Ruiz", "The old ferry leaves the port.", [("Ana Ruiz",)]),
    ("The ferry leaves the port. REUTERS/Ana Ruiz/File Photo", "The ferry leaves the port.",
     [("Ana Ruiz", "REUTERS")]),
    ("El barco sale en 2024.Ana Ruiz (dpa/picture alliance via Getty)", "El barco sale en 2024.",
     [("Ana Ruiz", "dpa", "picture alliance", "Getty")]),
    ("El barco sale del puerto. Ana Ruiz (REUTERS)", "El barco sale del puerto.",
     [("Ana Ruiz", "REUTERS")]),
    ("A street in Port Ann. Ana Ruiz for The Port Ann Times", "A street in Port Ann.",
     [("Ana Ruiz", "The Port Ann Times")]),
    ("The ferry leaves.Credit...Ana Ruiz", "The ferry leaves.", [("Ana Ruiz",)]),
    ("Boats at the quay of Ulm. Ana Ruiz (Reuters)", "Boats at the quay of Ulm.",
     [("Ana Ruiz", "Reuters")]),
    ("The ferry leaves Lunn. (file photo) Ana Ruiz/AP", "The ferry leaves Lunn.",
     [(), ("Ana Ruiz", "AP")]),
    ("The old ferry leaves the port! Ana Ruiz", "The old ferry leaves the port!",
     [("Ana Ruiz",)]),
    ("the ferry leaves the port. dpa", "the ferry leaves the port.", [("dpa",)]),
    ("The ferry leaves. iStock", "The ferry leaves.", [("iStock",)]),
    ("The ferry leaves (left) AP Photo", "The ferry leaves (left)", [("AP Photo",)]),
    # nothing at all in front
    ("Foto de familia en Madrid EFE/ J.J. Marín", "Foto de familia en Madrid",
     [("J.J. Marín", "EFE")]),
    ("Crowds in the old port AP Photo/Ana Ruiz",
     "Crowds in the old port", [("Ana Ruiz", "AP Photo")]),
    ("The minister in Palm Bay Ana Ruiz/AP", "The minister in Palm Bay", [("Ana Ruiz", "AP")]),
    ("In ‘The Ferry’ Ana Ruiz/Getty", "In ‘The Ferry’", [("Ana Ruiz", "Getty")]),
    # opener
    ("The ferry leaves. Photo: Ana Ruiz", "The ferry leaves.", [("Ana Ruiz",)]),
    ("The ferry leaves. Photo by Ana Ruiz /AP", "The ferry leaves.", [("Ana Ruiz", "AP")]),
    ("Das Schiff in Ulm Foto: Jonas Brandt/dpa", "Das Schiff in Ulm", [("Jonas Brandt", "dpa")]),
    ("Das Schiff im HafenFoto: Jonas Brandt", "Das Schiff im Hafen", [("Jonas Brandt",)]),
    ("Anna Lund trägt UFERFoto: Jonas Brandt", "Anna Lund trägt UFER", [("Jonas Brandt",)]),
    ("La nave lascia il porto. Foto Ana Ruiz", "La nave lascia il porto.", [("Ana Ruiz",)]),
    ("Anna Lund fährt weiter, Foto: Uferlicht", "Anna Lund fährt weiter", [("Uferlicht",)]),
    ("Das Schiff. Foto: Jonas Brandt/dpa +++ dpa-Bildfunk +++", "Das Schiff.",
     [("Jonas Brandt", "dpa", "dpa-Bildfunk")]),
    ("Left to right: Ana Ruiz, Ben Okafor. Photo: Li Na", "Left to right: Ana Ruiz, Ben Okafor.",
     [("Li Na",)]),
    ("Prom opuszcza stary port fot. PAP", "Prom opuszcza stary port", [("PAP",)]),
    ("Prom opuszcza stary port, fot. Ana Ruiz", "Prom opuszcza stary port", [("Ana Ruiz",)]),
    ("Prom opuszcza stary port foto: Ana Ruiz/PAP", "Prom opuszcza stary port",
     [("Ana Ruiz", "PAP")]),
    ("The ferry leaves. Foto/reprodução: Ana Ruiz", "The ferry leaves.", [("Ana Ruiz",)]),
    # signs
    ("The ferry leaves the port | Ana Ruiz", "The ferry leaves the port", [("Ana Ruiz",)]),
    ("The ferry leaves the port | Ana Ruiz/Ben Okafor", "The ferry leaves the port",
     [("Ana Ruiz", "Ben Okafor")]),
    ("Boats in Lunn, © 2026 Ana Ruiz", "Boats in Lunn", [("Ana Ruiz",)]),
    ("The ferry leaves – © Ana Ruiz", "The ferry leaves", [("Ana Ruiz",)]),
    ("The ferry leaves Ana Ruiz/© AFP", "The ferry leaves", [("Ana Ruiz", "AFP")]),
    ("Die Fähre. © DPA Images | Jonas Brandt", "Die Fähre.", [("Jonas Brandt", "DPA Images")]),
    ("Die Fähre im Hafen © Ana Ruiz", "Die Fähre im Hafen", [("Ana Ruiz",)]),
    ("De veerboot in de haven. — © BELGA", "De veerboot in de haven.", [("BELGA",)]),
    ("Der Rat tagt im UNO-Saal Ana Ruiz/Copyright 2026 The AP. All rights reserved.",
     "Der Rat tagt im UNO-Saal",
     [("Ana Ruiz", "The AP")]),
    ("Sie starb in Ulm. | Jonas Brandt/dpa", "Sie starb in Ulm.", [("Jonas Brandt", "dpa")]),
    ("The ferry leaves — AP", "The ferry leaves", [("AP",)]),
    ("The ferry leaves / Reuters", "The ferry leaves", [("Reuters",)]),
    ("The ferry leaves/Reuters", "The ferry leaves", [("Reuters",)]),
    ("国民がテレビを見る（港で、３日）＝ＡＰ", "国民がテレビを見る（港で、３日）", [("ＡＰ",)]),
    # brackets
    ("The ferry leaves (photo credit: REUTERS)", "The ferry leaves", [("REUTERS",)]),
    ("The ferry leaves (Ana Ruiz/AFP)", "The ferry leaves", [("Ana Ruiz", "AFP")]),
    ("The ferry leaves [Ana Ruiz/AFP]", "The ferry leaves", [("Ana Ruiz", "AFP")]),
    ("The ferry left on Friday. (Port Ann Police)", "The ferry left on Friday.",
     [("Port Ann Police",)]),
    ("The ferry left the port on Friday. (Ana Ruiz)", "The ferry left the port on Friday.",
     [("Ana Ruiz",)]),
    ("Das Schiff. (Symbolbild: Jonas Brandt)", "Das Schiff.", [("Jonas Brandt",)]),
    ("The ferry leaves. (AP Photo) AP Photo", "The ferry leaves.", [("AP Photo",), ("AP Photo",)]),
    ("Das Schiff in Ulm. Foto: Ana Ruiz/dpa (Archiv)", "Das Schiff in Ulm.",
     [("Ana Ruiz", "dpa"), ()]),
    ("The ferry (Photo: Ana Ruiz/AP) and its crew (Photo: Ben Okafor/Reuters).",
     "The ferry and its crew.", [("Ana Ruiz", "AP"), ("Ben Okafor", "Reuters")]),
    ("A plant in a home (\nImage: Getty Images)", "A plant in a home", [("Getty Images",)]),
    ("岩本さんが港を出る＝13日、東京で（山田太郎撮影）",
     "岩本さんが港を出る＝13日、東京で", [("山田太郎",)]),
    ("왼쪽부터 김철수, 이영희. <박민수 기자>", "왼쪽부터 김철수, 이영희.", [("박민수",)]),
    ("시민들이 배를 타고 있다. 연합뉴스", "시민들이 배를 타고 있다.", [("연합뉴스",)]),
    ("The ferry leaves [Ana Ruiz/AFP],", "The ferry leaves,", [("Ana Ruiz", "AFP")]),
    ("A stork on its nest (Archivbild). Foto: Milo Stanek/dpa", "A stork on its nest.",
     [(), ("Milo Stanek", "dpa")]),
    ("The ferry leaves ((Ana Ruiz/AFP))", "The ferry leaves", [("Ana Ruiz", "AFP")]),
    ("The ferry leaves the port. (Ana Ruiz/AFP).", "The ferry leaves the port.",
     [("Ana Ruiz", "AFP")]),
    ("Die Fähre liegt im Hafen. (Foto: Ana Ruiz/dpa", "Die Fähre liegt im Hafen.",
     [("Ana Ruiz", "dpa")]),
    # in front
    ("Ana Ruiz/AFP. The ferry leaves the port", "The ferry leaves the port",
     [("Ana Ruiz", "AFP")]),
    ("Photo: Ana Ruiz – The ferry leaves", "The ferry leaves", [("Ana Ruiz",)]),
    ("Photo: Ana Ruiz, caption: a ferry leaves", "a ferry leaves", [("Ana Ruiz",)]),
    ("Ana Ruiz/AFP, Image caption: a ferry leaves", "a ferry leaves", [("Ana Ruiz", "AFP")]),
    ("caption: a ferry leaves", "a ferry leaves", []),
    ("Foto: Jonas Brandt/dpa. Eine Frau geht über die Brücke", "Eine Frau geht über die Brücke",
     [("Jonas Brandt", "dpa")]),
    ("(Photo by Ana Ruiz) The ferry leaves the port",
     "The ferry leaves the port", [("Ana Ruiz",)]),
    ("Ana Ruiz/AFP – The ferry leaves the port",
     "The ferry leaves the port", [("Ana Ruiz", "AFP")]),
    ("© Ana Ruiz | The ferry leaves the port", "The ferry leaves the port", [("Ana Ruiz",)]),
    ("Image source, Getty Images Image caption, A man walks home", "A man walks home",
     [("Getty Images",)]),
    ("Image caption, A man walks home", "A man walks home", []),
    # lines of their own
    ("The ferry leaves the port.\nJonas Brandt",
     "The ferry leaves the port.", [("Jonas Brandt",)]),
    ("The ferry leaves the port\r\n(Photo: Ana Ruiz)",
     "The ferry leaves the port", [("Ana Ruiz",)]),
    ("Reuters\nThe ferry leaves the port", "The ferry leaves the port", [("Reuters",)]),
    ("The ferry leaves\nthe old port.\nPhoto: Ana Ruiz", "The ferry leaves the old port.",
     [("Ana Ruiz",)]),
    ("A ferry at the\nquay (Photo: Ana Ruiz)\nAna Ruiz/AFP", "A ferry at the quay",
     [("Ana Ruiz",), ("Ana Ruiz", "AFP")]),
    # nothing but a credit
    ("“© Ana Ruiz”", "", [("Ana Ruiz",)]),
    ("Foto/Reprodução: Ana Ruiz", "", [("Ana Ruiz",)]),
    ("Ana Ruiz (dpa)", "", [("Ana Ruiz", "dpa")]),
    ("Foto: Jonas Brandt/dpa", "", [("Jonas Brandt", "dpa")]),
    ("© Ana Ruiz", "", [("Ana Ruiz",)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "caption", "credits"), SPLIT, ids=[case[0] for case in SPLIT])
def test_splits(text: str, caption: str, credits: Credits) -> None:
    found = split_caption(text)
    assert found.text == caption
    assert [credit.names for credit in found.credits] == credits


RIGHTS = [
    ("The ferry leaves the old port. Handout", "Handout"),
    ("The ferry leaves the old port. (Handout)", "Handout"),
    ("Die Fähre liegt im Hafen von Ulm. (Archivbild)", "Archivbild"),
    ("The ferry leaves the old port. File photo", "File photo"),
    ("The ferry leaves the old port. | Archivbild", "Archivbild"),
    ("The ferry leaves in 2022. CC BY-SA 4.0", "CC BY-SA 4.0"),
    ("the ferry leaves in 2022. cc by-sa 4.0", "cc by-sa 4.0"),
    ("The ferry leaves in 2022. privat", "privat"),
]


@pytest.mark.parametrize(("text", "right"), RIGHTS)
def test_rights_are_cut(text: str, right: str) -> None:
    found = split_caption(text)
    assert [credit.rights for credit in found.credits] == [(right,)]
    assert right not in found.text


WHOLE = [
    "Ana Ruiz",
    "Ana Ruiz (left) speaks to Ben Okafor (R).",
    "Ana Ruiz (L) and Ben Okafor (R) sign the deal",
    "Left to right: Ana Ruiz, Ben Okafor, Li Na",
    "Photo by the lake: a family enjoys the sun.",
    "The photo by Ana Ruiz shows a crowd.",
    "This is a photo by Ana Ruiz",
    "Photo by Ana Ruiz hangs in the museum",
    "In this photo: Ana Ruiz",
    "Im Bild: Anna Lund und Bo Ek",
    "Auf dem Foto: Anna Lund",
    "En la imagen: Ana Ruiz",
    "Pictured: Ana Ruiz",
    "The source: a spring in the hills",
    "Video: how the bridge fell",
    "Photo: The ferry leaves the port at dawn on Friday.",
    "Image: a ferry at dawn",
    "Anna Lund (GBR) leads Jo Lind (NED)",
    "Anna Lund (CDU) und Bo Ek (AfD)",
    "Die Spielerin Anna Lund (1. FC Ulm)",
    "The actor in 2019 (aged 44)",
    "A statue of Saint Ann (c. 1450)",
    "Bo Ek (Port United) im Zweikampf mit Jo Lind (Ulm City)",
    "Workers in Port Ann, Reuters reported on Friday.",
    "Ana Ruiz at the Reuters office",
    "A view of the AP Moller terminal.",
    "The river Ap near Sid",
    "Ministers and/or officials meet in Ulm",
    "Protest gegen die Hafenpartei/Uferliste",
    "Fans of FC/BK Ulm cheer",
    "The 2023/24 season begins",
    "Score: 3:1",
    "He is on Twitter: @ana",
    "The Sun. The Moon.",
    "Photographer Ana Ruiz at work in Ulm",
    "Im Video: Anna Lund",
    "Ein Foto von Anna Lund",
    "Photo d'archive du port de Clairmont",
    "La foto de Ana Ruiz ganó el premio",
    "Imagen de archivo del puerto",
    "Foto de archivo de Ana Ruiz",
    "Imagen de Ana Ruiz en el puerto",
    "La foto di Ana Ruiz",
    "Zdjęcie Anny Lund",
    "Bildet viser Anna Lund",
    "На снимке: Анна Береговая",
    "Fotoğrafta Ayşe Yılmaz",
    "写真左は山田太郎さん",
    "图为新船离开港口",
    "Ana Ruiz of Reuters",
    "The headquarters of Getty Images",
    "A sign outside the offices of AFP.",
    "Ben Okafor (Ana Ruiz)",
    "Sieger Ana Ruiz/Ben Okafor",
    "AC/DC in Ulm",
    "MOSCOW/KYIV",
    "Radio/TV",
    "Source: a well",
    "Photograph: an old one",
    "The ferry leaves the port = File photo",
    "The ferry leaves the port = Ana Ruiz",
    "Ana Ruiz – The ferry leaves the port",
    "The old ferry leaves the port! Ana Ruiz?",
    "The ferry at the quay (Reuters): a view",
    "[Latest](/just-in)",
    "Ferries! Ana Ruiz",
    "Xenia and the ferry XX",
    "DAM ENGINEER WARNED COUNCIL OF CRACKS TWO YEARS AGO, LETTERS SHOW",
    "POST OFFICE FINDS 400 LETTERS. POSTMAN GONE",
    "RÜCKBAU VON ATOMKRAFTWERK: KÜHLTÜRME VON LUNN GESPRENGT",
    "CHINA IM FOKUS - DER GROSSE FUND",
    "山本さん（左）と田中さん（右）",
    "대통령(왼쪽)이 배를 타고 있다.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_stays_whole(text: str) -> None:
    found = split_caption(text)
    assert found.text == text
    assert found.credits == ()
    assert found.span == Span(0, len(text))


@pytest.mark.parametrize("text", ["", "  \n "])
def test_nothing(text: str) -> None:
    found = split_caption(text)
    assert (found.text, found.span, found.credits) == ("", Span(0, 0), ())


def test_spans_are_the_callers() -> None:
    text = "  The ferry\n leaves.  (Photo:\u00a0Ana Ruiz/AFP)\n"
    found = split_caption(text)
    assert text[slice(*found.span)] == "The ferry\n leaves."
    assert text[slice(*found.credits[0].span)] == "(Photo:\u00a0Ana Ruiz/AFP)"
    assert found.credits[0].text == "(Photo: Ana Ruiz/AFP)"


@pytest.mark.parametrize("text", ["  Foto: Jonas Brandt/dpa", "  @ana", "  (Ana Ruiz/AFP)"])
def test_where_all_is_credit_the_caption_is_empty_in_front_of_it(text: str) -> None:
    found = split_caption(text)
    assert (found.text, found.span) == ("", Span(2, 2))


def test_signs_alone_stay_as_they_are() -> None:
    assert (split_caption(" ?!").text, split_caption(" ?!").span) == ("?!", Span(1, 3))


def test_sign_before_the_credit_belongs_to_neither() -> None:
    found = split_caption("Sie starb in Ulm. | Jonas Brandt/dpa")
    assert found.text == "Sie starb in Ulm."
    assert found.credits[0].text == "Jonas Brandt/dpa"


def test_credit_inside_leaves_a_span_from_first_to_last_of_the_text() -> None:
    text = "The ferry (Photo: Ana Ruiz/AP) and its crew"
    found = split_caption(text)
    assert found.text == "The ferry and its crew"
    assert found.span == Span(0, len(text))


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("Ferries arrive in Ulm. Jonas Brandt/dpa", "slash"),
        ("The ferry leaves (photo credit: REUTERS)", "bracketed"),
        ("The ferry leaves. Photo: Ana Ruiz", "opened"),
        ("The ferry leaves. Photo: supplied by the harbour", "opened"),
        ("Phà rời bến. Ảnh: Bệnh viện cung cấp", "opened"),
        ("El ferri zarpa. Foto: cedida por el puerto", "opened"),
        ("The ferry leaves. Photo: a day at the harbour", None),
        ("The ferry leaves. © Ana Ruiz", "copyright"),
        ("The ferry leaves | Ana Ruiz/AFP", "set off"),
        ("The ferry leaves the port. Getty Images", "agency"),
        ("The ferry: leaves/Reuters", "slash"),
        ("The ferry leaves the port. Ana Ruiz", "name"),
        ("The ferry leaves the port. Handout", "rights"),
        ("The old ferry of Ulm. Ana Ruiz (Reuters)", "slash"),
        ("渡轮停靠在新港码头。新华社记者 陈思远 摄", "slash"),
        ("渡轮停靠在新港码头。陈思远摄", "closed"),
        ("渡轮停靠在新港码头。这种零件早已停产。", None),
        ("Ferries! Ana Ruiz", None),
        ("Foto: Jonas Brandt/dpa. Eine Frau geht über die Brücke", "in front"),
        ("Foto: Jonas Brandt/dpa", None),
        ("Ferries arrive in Ulm, and nobody is there.", None),
        ("Ana Ruiz (left) speaks to Ben Okafor (R).", None),
        ("a" * 100_000, None),
        ("", None),
    ],
)
def test_strength(text: str, strength: str | None) -> None:
    assert caption_credit_strength(text) == strength


def test_strength_of_a_long_caption() -> None:
    text = "The old ferry leaves the port of Ann at dawn on Friday. " * 40 + "Ana Ruiz/AFP"
    assert caption_credit_strength(text) == "slash"


@pytest.mark.parametrize(
    "text",
    [
        "(" * 20_000,
        ")" * 20_000,
        "() " * 6_000,
        "(Foto: a) " * 1_900,
        "Foto: " * 3_300,
        "A. " * 6_600,
        "/" * 20_000,
        "Ana Ruiz/" * 2_200,
        "| " * 10_000,
        "©" * 20_000,
        "Ana\n" * 5_000,
        "Image caption, " * 1_300,
        "a" * 1_000_000,
    ],
    ids=range(13),
)
def test_quick_on_nasty_text(text: str) -> None:
    assert is_linear(split_caption, text)
    assert is_linear(caption_credit_strength, text)


@pytest.mark.parametrize(
    ("text", "caption", "name"),
    [
        (
            "残った屋根を網で固定する消防隊員。中村由美撮影",
            "残った屋根を網で固定する消防隊員。",
            "中村由美",
        ),
        ("渡轮停靠在新港码头。陈思远摄", "渡轮停靠在新港码头。", "陈思远"),
    ],
)
def test_a_name_closed_by_its_trade_begins_behind_the_sentence(
    text: str, caption: str, name: str
) -> None:
    found = split_caption(text)
    assert found.text == caption
    assert [credit.names for credit in found.credits] == [(name,)]

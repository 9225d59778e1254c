from __future__ import annotations

import pytest

from newsparse.cues.agencies import AGENCIES, AMBIGUOUS_AGENCIES
from newsparse.fields.agencies import LONGEST_AGENCY, agencies_in, is_agency


@pytest.mark.parametrize(
    "text",
    [
        "Reuters",
        "REUTERS",
        "AP",
        "ap",
        "dpa",
        "dpa-infocom",
        "Getty Images",
        "AFP via Getty Images",
        "AFP/Getty Images",
        "picture alliance/dpa",
        "picture alliance / dpa",
        "dpa/lnw",
        "EPA-EFE",
        "(Reuters)",
        "© AFP",
        "The Canadian Press",
        "Ritzau Scanpix",
        "TT Nyhetsbyrån",
        "Lehtikuva",
        "ČTK",
        "MTI",
        "Anadolu Ajansı",
        "新华社",
        "共同通信",
        "연합뉴스",
        "AFP=연합뉴스",
        "РИА Новости",
        "رويترز",
        "पीटीआई",
        "רויטרס",
        "Ruritanian News Agency",
        "Agencia Costera",
        "Nordlicht Bildagentur",
    ],
)
def test_agency(text: str) -> None:
    assert is_agency(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "()",
        "Ap",
        "Ap Dijksterhuis",
        "Ani DiFranco",
        "Sid",
        "Sid Marlow",
        "Efe Kaplan",
        "Apa",
        "Jonas Brandt",
        "Jonas Brandt/dpa",
        "dpa/Jonas Brandt",
        "Reuters reported",
        "the agency",
        "Agency",
        "app",
        "Mehr",
        "x" * 200,
        "AP, " * 100,
    ],
)
def test_no_agency(text: str) -> None:
    assert not is_agency(text)


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("Jonas Brandt/dpa", ("dpa",)),
        ("A. Lind/AP, B. Moss/Reuters", ("AP", "Reuters")),
        ("(Reuters) -", ("Reuters",)),
        ("AFP via Getty Images", ("AFP", "Getty Images")),
        ("The Associated Press said", ("The Associated Press",)),
        ("Ani Reuter visited the sid of Apa", ()),
        ("tt ap pa", ()),
        ("", ()),
    ],
)
def test_agencies_in(text: str, agencies: tuple[str, ...]) -> None:
    assert agencies_in(text) == agencies


def test_tables_are_folded_and_apart() -> None:
    both = AGENCIES | AMBIGUOUS_AGENCIES
    assert not AGENCIES & AMBIGUOUS_AGENCIES
    assert all(name == name.lower() == " ".join(name.split()) for name in both)
    assert max(map(len, both)) <= LONGEST_AGENCY

"""What holds of every credit and caption, and of those built from known parts."""

from __future__ import annotations

import string
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from newsparse.cues.tables import TABLES
from newsparse.fields.caption import caption_credit_strength, split_caption
from newsparse.fields.credit import credit_names, credit_strength, parse_credit
from newsparse.tidy import tidied

# Invented people, by the script they write their names in.
NAMES = (
    "Jonas Brandt",
    "María de la Peña",
    "Ana Ruiz-Marín",
    "J. K. Okafor",
    "Siobhán O'Dell",
    "Pieter van der Berg",
    "ISABELLE MORVAN",
    "Åsa Lindqvist",
    "Łukasz Żak",
    "Анна Береговая",
    "Άννα Λιμένη",
)
AGENCIES = ("dpa", "AFP", "AP", "REUTERS", "Getty Images", "Ritzau Scanpix", "EPA-EFE", "Lehtikuva")
RIGHTS = ("2024", "CC BY-SA 4.0", "CC0", "All rights reserved")
CAPTIONS = (
    "A ferry leaves the old harbour of Port Ann on Friday",
    "Ana Lind (left) and Ben Okafor (R) sign the deal in Ulm",
    "Die Fähre liegt seit gestern im Hafen von Uferstadt",
    "El barco sale del puerto viejo de Costaclara",
    "Паром покидает старый порт в пятницу",
    "A man walks past the mural “The Tide” in 2024",
)
SIGNED_OPENERS = sorted(
    (code, opener)
    for code, table in TABLES.items()
    for opener in table.credit_openers
    if not set(opener) & set("/|｜：:=＝")
)

names = st.sampled_from(NAMES)
agencies = st.sampled_from(AGENCIES)
captions = st.sampled_from(CAPTIONS)
openers = st.sampled_from(SIGNED_OPENERS)
slashes = st.sampled_from(["/", " / ", " /", "/ "])


@st.composite
def openings(draw: st.DrawFn) -> str:
    """An opener of some language with its colon, as a credit prints it."""
    _, opener = draw(openers)
    printed = draw(st.sampled_from([opener, opener.upper(), opener.capitalize(), opener.title()]))
    if printed.lower() != opener:  # "ß" and "ı" have no way back
        printed = opener
    return printed + draw(st.sampled_from([": ", ":", " : "]))


@st.composite
def named(draw: st.DrawFn) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """(names as printed, photographers, agencies)."""
    people = draw(st.lists(names, min_size=1, max_size=3, unique=True))
    agency = draw(agencies)
    form = draw(st.sampled_from(["person", "agency", "slash", "before", "bracket", "pipe"]))
    if form == "person":
        return ", ".join(people), tuple(people), ()
    if form == "agency":
        return agency, (), (agency,)
    person = people[0]
    printed = {
        "slash": ", ".join(people) + draw(slashes) + agency,
        "before": agency + draw(slashes) + person,
        "bracket": f"{person} ({agency})",
        "pipe": f"{person} | {agency}",
    }[form]
    return printed, tuple(people) if form == "slash" else (person,), (agency,)


class TestKnownParts:
    """A credit built from known parts, in every language, gives them back."""

    @given(openings(), named())
    def test_opened(
        self, opening: str, parts: tuple[str, tuple[str, ...], tuple[str, ...]]
    ) -> None:
        printed, photographers, agencies = parts
        credit = parse_credit(opening + printed)
        assert credit is not None
        assert credit.photographers == photographers
        assert credit.agencies == agencies

    @given(named(), st.sampled_from(["© ", "©", "(c) ", "© 2024 ", "Copyright 2024 "]))
    def test_copyright(
        self, parts: tuple[str, tuple[str, ...], tuple[str, ...]], sign: str
    ) -> None:
        printed, photographers, agencies = parts
        credit = parse_credit(sign + printed)
        assert credit is not None
        assert (credit.photographers, credit.agencies) == (photographers, agencies)
        assert credit.rights == (("2024",) if "2024" in sign else ())

    @given(names, agencies, slashes, st.sampled_from(RIGHTS))
    def test_rights(self, name: str, agency: str, slash: str, right: str) -> None:
        credit = parse_credit(f"{name}{slash}{agency}, {right}")
        assert credit is not None
        assert (credit.photographers, credit.agencies, credit.rights) == (
            (name,),
            (agency,),
            (right,),
        )

    def test_every_opener(self) -> None:
        wanted = (("Jonas Brandt",), ("dpa",))
        for code, opener in SIGNED_OPENERS:
            credit = parse_credit(f"{opener}: Jonas Brandt/dpa", language=code)
            assert credit is not None, opener
            assert (credit.photographers, credit.agencies) == wanted, opener

    @given(
        captions,
        openings(),
        names,
        agencies,
        st.sampled_from(
            [
                "{c}. {o}{n}/{a}",
                "{c}. {o}{n}/{a}.",
                "{c} ({o}{n}/{a})",
                "{c} [{o}{n}/{a}]",
                "{c}. ({o}{n}/{a})",
                "{c} | {o}{n}/{a}",
                "{c} – {o}{n}/{a}",
                "{c}\n{o}{n}/{a}",
                "{o}{n}/{a}\n{c}",
                "({o}{n}/{a}) {c}",
                "{c}. © {n}/{a}",
                "{c} © {n}/{a}",
                "{c} ({n}/{a})",
                "{c}. {n}/{a}",
                "{c}. {n} / {a}",
                "{c}. {a}/{n}",
                "{c}. {n} ({a})",
                "{c}. {n}",
                "{c}. {a}",
                "{c} | {n}/{a}",
                "{c} — {a}",
                "{c}\n{n}",
                "{n}/{a}\n{c}",
            ]
        ),
    )
    def test_caption(self, caption: str, opening: str, name: str, agency: str, form: str) -> None:
        text = form.format(c=caption, o=opening, n=name, a=agency)
        found = split_caption(text)
        assert found.text.removesuffix(".") == caption
        assert [c.photographers for c in found.credits] == [(name,) if "{n}" in form else ()]
        assert [c.agencies for c in found.credits] == [(agency,) if "{a}" in form else ()]


class TestNearMisses:
    """Sentences that only look like credits stay whole."""

    @given(
        names,
        names,
        st.sampled_from(
            [
                "The photo by {n} shows a ferry.",
                "Photo by {n} hangs in the old museum of Port Ann.",
                "{n} (left) greets {m} (R) in the harbour",
                "{n} (L) and {m} (R) sign the deal",
                "A picture by {n} was sold to {m} on Friday.",
                "{n} told Reuters that {m} had left.",
                "The agency AFP has hired {n} and {m}.",
                "On the left {n}, on the right {m}.",
            ]
        ),
    )
    def test_sentences(self, name: str, other: str, form: str) -> None:
        text = form.format(n=name, m=other)
        found = split_caption(text)
        assert (found.text, found.credits) == (text, ())
        assert parse_credit(text) is None
        assert credit_strength(text) is None

    @given(names, st.sampled_from(["visited", "met", "told"]), names)
    def test_people_meeting(self, name: str, verb: str, other: str) -> None:
        text = f"{name} {verb} {other}"
        assert parse_credit(text) is None
        assert split_caption(text).credits == ()


pieces = st.sampled_from(
    [
        "Foto: ", "Photo by ", "©", "(c)", "/", "|", ". ", "(", ")", "[", "]", "–", "AP", "dpa",
        "Getty Images", "Jonas Brandt", "via", "and", " ", "\n", "\t", "\u00ad", "図：", "撮影",
        "기자", "2024", "CC BY", "Image caption, ", ":", "=", "…", "’", "”", "left", "a", "İ", "ß",
        "\u200b", "@ana", "x@y.zz", "J.", "\ud800", "\U0001f6f3", "\u0301", "\u202e",
    ]
)  # fmt: skip
texts = st.one_of(
    st.text(max_size=200),
    st.lists(pieces, max_size=30).map("".join),
    st.text(alphabet=string.punctuation + " Aa1©–", max_size=120),
)


class TestAnyText:
    """Any text is read without an exception, and spans hold."""

    @given(texts)
    def test_credit(self, text: str) -> None:
        credit = parse_credit(text)
        credit_strength(text)
        if credit is not None:
            assert credit.names or credit.rights
            assert 0 <= credit.span.start < credit.span.end <= len(text)
            assert all(isinstance(name, str) and name for name in credit_names(credit))

    @given(texts)
    def test_caption(self, text: str) -> None:
        found = split_caption(text)
        caption_credit_strength(text)
        assert 0 <= found.span.start <= found.span.end <= len(text)
        if tidied(text).text:
            assert found.text or found.credits
        for credit in found.credits:
            assert credit.text
            assert 0 <= credit.span.start < credit.span.end <= len(text)
        starts = [credit.span.start for credit in found.credits]
        assert starts == sorted(starts)

    @given(texts)
    def test_a_caption_keeps_its_words_or_gives_them_to_a_credit(self, text: str) -> None:
        found = split_caption(text)
        told = found.text + "".join(credit.text for credit in found.credits)
        if "caption" not in text:  # a label is neither
            assert Counter(filter(str.isalnum, told)) == Counter(filter(str.isalnum, text))

    @given(texts)
    def test_same_every_time(self, text: str) -> None:
        assert split_caption(text) == split_caption(text)
        assert parse_credit(text) == parse_credit(text)

"""What the readers do quickly is what the plain way does, for any input."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.readers import charset, html_guards
from newsparse.readers.html import read_html
from newsparse.readers.html_hints import together
from newsparse.readers.html_names import meanings_of
from newsparse.readers.json_ld import folded, folded_each
from newsparse.readers.markdown import read_markdown
from newsparse.readers.markdown_marks import NO_MARKS, SIGN, inline_marks
from newsparse.rules.markup_facts import markup_of
from newsparse.tidy import tidied

HINTS = st.frozensets(
    st.sampled_from(["h1", "h2", "link", "class:bio", "nav", "kin:run", "kin:1 long", "kin:4-9 x"])
)
SIGNS = st.sampled_from([*"*_[]()!\\#-", "](/x)", "**", "rain ", "Elm", "\n", "’", "é"])
TAGS = st.sampled_from(
    ["<a", "<b ", ">", "/>", "=", '="', "='", '= "', '"', "'", " ", "x", "y='2'"]
)
NAMES = st.lists(st.sampled_from(["photo-credit", "byline", "md:share", "mt-2", "Pull", "Quote"]))


class TestFolding:
    """Folding keeps letters and digits, as a look at each character does."""

    @given(st.text(st.characters()))
    def test_each_character(self, text: str) -> None:
        assert folded(text) == "".join(filter(str.isalnum, text)).casefold()

    @given(st.text(st.sampled_from("aB1 ,.'’“”–_éß漢\ud800")))
    def test_usual_signs(self, text: str) -> None:
        assert folded(text) == "".join(filter(str.isalnum, text)).casefold()

    @given(st.lists(st.text(st.sampled_from("aB1 ,.'’“”–_éßͅ漢\ud800"))))
    def test_many_at_once(self, texts: list[str]) -> None:
        assert folded_each(texts) == list(map(folded, texts))


class TestHints:
    """Hints put together once are the hints put together anew."""

    @given(st.lists(HINTS))
    def test_unions(self, sets: list[frozenset[str]]) -> None:
        assert together(*sets) == frozenset[str]().union(*sets)

    @given(HINTS)
    def test_told_in_order(self, hints: frozenset[str]) -> None:
        said = markup_of(hints)
        assert said.told == tuple(f"hint: {hint}" for hint in sorted(hints))
        counted = [hint for hint in sorted(hints) if hint in ("kin:1 long", "kin:4-9 x")]
        assert said.group == (counted[0] if counted else "")

    @given(NAMES)
    def test_names_side_by_side(self, names: list[str]) -> None:
        assert meanings_of(" ".join(names)) == frozenset[str]().union(*map(meanings_of, names))


class TestGuards:
    """Start tags read up to their first ">" are those read value by value."""

    @given(st.lists(TAGS).map("".join))
    def test_start_tags(self, page: str) -> None:
        plain = [found.group() for found in html_guards._START.finditer(page)]
        found = html_guards._TO_THE_FIRST_END.findall(page)
        hiding = html_guards._hiding(page, found)
        assert bool(hiding) == any(">" in start for start in plain)
        if not hiding:
            assert found == plain
        assert set(plain) <= set(html_guards._with_hidden(page, hiding))


class TestCharsets:
    """Bytes are looked at in pieces as they are decoded whole."""

    @given(st.binary(max_size=9) | st.text(max_size=9).map(str.encode), st.integers(1, 4))
    def test_pieces(self, page: bytes, size: int) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(charset, "_PIECE", size)
            sound = charset.is_sound_utf8(page)
        assert sound is charset.is_sound_utf8(page)
        if sound:
            assert charset.decoded(page) == page.decode()


class TestTexts:
    """What is handed on as it stands is what would be put together again."""

    @given(st.lists(SIGNS).map("".join))
    def test_no_marks_without_signs(self, text: str) -> None:
        if SIGN.search(text) is None:
            assert inline_marks(text) == NO_MARKS

    @given(
        st.lists(st.sampled_from(["Elm ", "rain.", "  ", "\n", "\u00ad", "\u200b", "\x07", "é"]))
    )
    def test_lines_of_a_page_are_tidy(self, words: list[str]) -> None:
        page = read_html(f"<p>{''.join(words)}</p>")
        for stretch in page.stretches:
            assert stretch.tidied == tidied(page.source, *stretch.span)

    @given(st.lists(SIGNS).map("".join))
    def test_markdown_without_marks(self, text: str) -> None:
        page = read_markdown(text)
        for stretch in page.stretches:
            if stretch.text and stretch.text == page.source[slice(*stretch.span)]:
                at = stretch.span.start
                assert stretch.tidied.source_span(0, len(stretch.text)) == (
                    at,
                    at + len(stretch.text),
                )

"""Promises of the HTML and Markdown readers, for any input."""

from html import escape

from hypothesis import given
from hypothesis import strategies as st

from newsparse.readers.html import read_html
from newsparse.readers.html_guards import stripped
from newsparse.readers.html_vocabulary import HINTS
from newsparse.readers.markdown import read_markdown
from newsparse.readers.stretch import Page

TAG_NAMES = """
    p div span a b i h1 h2 ul li table tr td figure figcaption img br hr article aside section
    script style svg template select option button time em x-y title
"""
TAGS = st.sampled_from(TAG_NAMES.split())
WORDS = st.sampled_from(
    ["Elm", "rain fell.", " ", "\n", "&amp;", "é", "橋", "\u00ad", "<", ">", "x"],
)
MARKS = """# |> |- |1. |*|**|_|[|](/x)|![|---|```|`|<div>|[^1]: |title: x"""
MARKUP = st.lists(
    st.one_of(
        WORDS,
        TAGS.map("<{}>".format),
        TAGS.map("</{}>".format),
        TAGS.map('<{} class="caption credit" alt="a b c d e f g h i j k">'.format),
        st.sampled_from(["<!--", "-->", '<p hidden style="x', '">', "<p itemprop=headline>"]),
    ),
    max_size=40,
).map("".join)
MARKDOWN = st.lists(
    st.one_of(
        WORDS,
        st.sampled_from(MARKS.split("|")),
        st.sampled_from(["|", "|---|\n", "\n\n", "  \n", "---\n", "    ", "\t", "\\", "\r\n"]),
    ),
    max_size=40,
).map("".join)


def assert_covered(page: Page) -> None:
    at = 0
    for stretch in page.stretches:
        assert stretch.span.start >= at
        assert not page.source[at : stretch.span.start].strip()
        at = stretch.span.end
    assert not page.source[at:].strip()


class TestAnything:
    """Any text is read: nothing lost, nothing twice, hints known."""

    @given(st.text())
    def test_any_text(self, text: str) -> None:
        assert_covered(read_html(text))

    @given(st.binary())
    def test_any_bytes(self, page: bytes) -> None:
        assert_covered(read_html(page))

    @given(MARKUP)
    def test_any_markup(self, markup: str) -> None:
        page = read_html(markup)
        assert_covered(page)
        assert all(stretch.hints <= set(HINTS) for stretch in page.stretches)
        assert page == read_html(markup)

    @given(MARKUP)
    def test_text_without_a_tree(self, markup: str) -> None:
        assert isinstance(stripped(markup), str)

    @given(MARKDOWN)
    def test_any_markdown(self, source: str) -> None:
        assert_covered(read_markdown(source))

    @given(st.text())
    def test_any_text_as_markdown(self, source: str) -> None:
        assert_covered(read_markdown(source))


class TestKnownBlocks:
    """Blocks that were built come back, whatever stands inside the line."""

    @given(
        st.lists(st.text(min_size=1).filter(lambda t: t.strip()), max_size=6),
        st.sampled_from(["p", "h2", "li", "figcaption", "div"]),
    )
    def test_built_blocks(self, texts: list[str], tag: str) -> None:
        page = "".join(f"<{tag}>{escape(text)}</{tag}>" for text in texts)
        assert_covered(read_html(page))
        plain = [text for text in texts if text.isprintable() and text.isascii()]
        lines = read_html("".join(f"<{tag}>{escape(text)}</{tag}>" for text in plain)).stretches
        assert [line.text for line in lines] == [" ".join(text.split()) for text in plain]

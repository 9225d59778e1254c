"""The HTML reader as a whole: text, spans, elements, errors."""

from typing import cast

import pytest

from newsparse.readers.html import HtmlPage, Limits, PageTooLargeError, read_html
from newsparse.readers.html_vocabulary import HINTS

PARAGRAPH = "The old bridge at Elm Ferry opened again on Monday after eleven months of repairs. "


def lines(page: str) -> list[str]:
    return [stretch.text for stretch in read_html(page).stretches]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<p>un<b>believ</b>able</p>", ["unbelievable"]),
        ("<div>One<p>Two</p>Three</div>", ["One", "Two", "Three"]),
        ("<p>One  \n two</p>", ["One two"]),
        ("<p>One&nbsp;two</p>", ["One two"]),
        ("<div>One<br>Two</div>", ["One", "Two"]),
        ("<p>One<br>two</p>", ["One two"]),
        ("<div>One<span class='x br'></span>Two<span></span></div>", ["One", "Two"]),
        ("<p>One<br> <br>Two</p>", ["One", "Two"]),
        (f"<p>{PARAGRAPH}<br>{PARAGRAPH}</p>", [PARAGRAPH.strip()] * 2),
        ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
        ("<table><tr><td>One<td>Two</table>", ["One", "Two"]),
        ("<script>x</script><style>y</style><p>One</p><svg><text>z</text></svg>", ["One"]),
        ("<p>One</p><!-- two --><template><p>x</p></template>", ["One"]),
        ("<p>\u200b</p><p>\ufeff \u00ad</p><p>One</p>", ["One"]),
        ("<nav><a>Home</a><a>News</a></nav>", ["Home News"]),
        ("<x-card>One</x-card><x-card>Two</x-card>", ["One", "Two"]),
        ("<p>See <x-tip>this</x-tip> word</p>", ["See this word"]),
        ("plain text, no tags", ["plain text, no tags"]),
        ("", []),
        ("<frameset><frame></frameset>", []),
    ],
)
def test_blocks(page: str, expected: list[str]) -> None:
    assert lines(page) == expected


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (
            "<figcaption>The bridge at dusk. <span>Photo: Ana Ruiz</span></figcaption>",
            ["The bridge at dusk.", "Photo: Ana Ruiz"],
        ),
        (
            "<figcaption><span>The bridge</span><span>Ana Ruiz</span></figcaption>",
            ["The bridge", "Ana Ruiz"],
        ),
        (
            "<figcaption>The bridge <span class='photo-credit'>Ana Ruiz</span></figcaption>",
            ["The bridge", "Ana Ruiz"],
        ),
        (
            "<figcaption>Photo: <span class='photo-credit'>Ana Ruiz</span></figcaption>",
            ["Photo: Ana Ruiz"],
        ),
        ("<figcaption>The <em>Elm</em> bridge</figcaption>", ["The Elm bridge"]),
    ],
)
def test_credits_stand_apart_from_captions(figure: str, expected: list[str]) -> None:
    assert lines(f"<figure>{figure}</figure>") == expected


def test_spans_lead_into_the_source() -> None:
    page = read_html("<h1>Donau\u00addampf</h1><p>It <i>sank</i>.</p>")
    assert page.source == "Donau\u00addampf\nIt sank."
    assert [page.source[slice(*s.span)] for s in page.stretches] == page.source.split("\n")
    assert page.stretches[0].text == "Donaudampf"


def test_elements_are_counted_by_tag() -> None:
    page = read_html("<div></div><div><p>One<h2>x</h2><p>Two <b>three</b></div>")
    assert [stretch.element for stretch in page.stretches] == [
        "body/div[2]/p[1]",
        "body/div[2]/h2[1]",
        "body/div[2]/p[2]",
    ]


@pytest.mark.parametrize("page", [None, 3, ["<p>"]])
def test_other_types_are_refused(page: object) -> None:
    with pytest.raises(TypeError, match="str or bytes"):
        read_html(cast(str, page))


def test_half_characters_are_replaced() -> None:
    assert lines("<p>One\ud800two") == ["One?two"]


@pytest.mark.parametrize(
    ("page", "limits"),
    [
        ("<p>One</p>" * 10, Limits(characters=50)),
        ("<p>One</p>" * 10, Limits(elements=5)),
        ("<div>" * 5000, Limits()),
        ("<b><div>x</b>" * 5000, Limits()),
        ("<div><table></div></table>" * 4000, Limits(nesting=3000)),
        ("<div " + "a=1 " * 9000 + ">x", Limits()),
        ("<div " + "a/" * 9000 + ">x", Limits()),
        ("<div " + "a='>'" * 9000 + ">x", Limits()),
        # A quote that no "=" stands in front of is a part of a name.
        ('<div " ' + "a " * 9000 + ">x", Limits()),
        ('<div " ' + "a " * 9000 + '">x', Limits()),
        ('<div b=c ="> <div ' + "a " * 9000 + '">x', Limits()),
    ],
)
def test_pages_beyond_the_limits(page: str, limits: Limits) -> None:
    with pytest.raises(PageTooLargeError):
        read_html(page, limits=limits)
    assert isinstance(read_html(page, limits=limits, text_beyond=True), HtmlPage)


HIDDEN_BY = {
    "comment": "<!-- <a b='-->{}<p>'",
    "comment, and a value that goes on": "<!-- <a b='--><i c='>'>{}<p>'",
    "comment, two deep": "<!-- <a b=' <i c=\" -->{}\" '",
    "declaration": "<! <a b='>{}'",
    "script": "<script>if (n <a && b ='c) x</script>{}<p>'",
    "title": "<title><a b='</title>{}'",
    "title of a drawing": "<svg><title>{}</title></svg>",
    "script of a drawing": "<svg><script>{}</script></svg>",
    "text area": "<textarea><a b='</textarea>{}'",
    "old preformatted text": "<xmp><a b='</xmp>{}'",
}


@pytest.mark.parametrize("tags", ["<i " + "a " * 9000 + ">", "<div>" * 5000])
@pytest.mark.parametrize("hiding", HIDDEN_BY.values(), ids=HIDDEN_BY)
def test_what_looks_like_a_value_hides_no_tags(hiding: str, tags: str) -> None:
    with pytest.raises(PageTooLargeError):
        read_html(hiding.format(tags))


def test_tags_inside_of_values_are_looked_through_once() -> None:
    # Each of these, read as a tag, would go on to the end of the page.
    page = "<a b='>" + '<i c="' * 40_000
    with pytest.raises(PageTooLargeError):
        read_html(page)


def test_markup_in_values_is_no_harm() -> None:
    page = "<div data-html='<p>Rain</p><p>Sun > wind</p>'><p>It rained all night.</p></div>"
    assert lines(page) == ["It rained all night."]


def test_text_alone_beyond_the_limits() -> None:
    page = "<h1>Rain</h1><script>x</script><p>It <b>fell</b> &amp; fell</p>"
    found = read_html(page, limits=Limits(characters=5), text_beyond=True)
    assert [stretch.text for stretch in found.stretches] == ["Rain", "It fell & fell"]
    assert all(not stretch.hints for stretch in found.stretches)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 3900 + "<p>x" * 300,
        "<p>" + "<span>x</span>" * 3000,
        "<select>" + "<option>x" * 3000,
        "a<br>" * 3000,
        "<a" * 20000,
        "<" * 20000,
        '<a "' * 5000 + ">",
        "<!--x" * 20000,
        "<script type='application/ld+json'>" + "[" * 20000 + "</script>",
    ],
)
def test_nasty_pages_are_read_or_refused(page: str) -> None:
    found = read_html(page, text_beyond=True)
    assert all(stretch.text for stretch in found.stretches)


def test_every_hint_is_in_the_table() -> None:
    page = read_html(
        "<header><h1 class=headline>Rain</h1></header><article><p><b>x</b> y<br>z</p><figure>"
        "<img alt='A dog sits in the park'><figcaption>Dog <a rel=author>Ana</a></figcaption>"
        f"</figure><aside hidden>x</aside>{f'<p>{PARAGRAPH}</p>' * 3}</article><footer>x</footer>"
    )
    assert {hint for stretch in page.stretches for hint in stretch.hints} <= set(HINTS)

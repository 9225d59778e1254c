"""What the HTML reader says of a block."""

import pytest

from newsparse.readers.html import read_html

LONG = "The old bridge at Elm Ferry opened again on Monday after eleven months of repairs, "
BODY = "".join(f"<p>{LONG} part {n}.</p>" for n in range(4))
ALT = "Ana Ruiz walks across the bridge"
FIRST = f"{LONG.strip()} part 1."


def hints(page: str, text: str) -> frozenset[str]:
    return next(s.hints for s in read_html(page).stretches if s.text == text)


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        ("<h2>X1</h2>", "h2"),
        ("<figure><figcaption>X1</figcaption></figure>", "figcaption"),
        ("<div role=navigation>X1</div>", "nav"),
        ("<div class='article__photo-credit'>X1</div>", "class:credit"),
        ("<div class='pullQuote'>X1</div>", "class:pullquote"),
        ("<div id=related-stories><ul><li><div>X1</div></li></ul></div>", "class:related"),
        ("<div data-testid=standfirst>X1</div>", "class:standfirst"),
        ("<div itemprop=headline>X1</div>", "itemprop:headline"),
        ("<p><a rel=author href=x>X1</a></p>", "rel:author"),
        ("<p><a href=x>X1</a></p>", "link"),
        ("<p><b>X1</b></p>", "strong"),
        ("<p><em>X1</em></p>", "emphasis"),
        ("<div style='display: none'>X1</div>", "hidden"),
        ("<div hidden><p>X1</p></div>", "hidden"),
        ("<p></p><noscript>X1</noscript>", "hidden"),
        ("<img src=x><div>X1</div>", "after-image"),
    ],
)
def test_said_of_an_element(element: str, expected: str) -> None:
    assert expected in hints(element, "X1")


@pytest.mark.parametrize(
    ("element", "left_alone"),
    [
        ("<div class='md:hidden text-caption'>X1</div>", "class:caption"),
        ("<div class=headline><div><div><div>X1</div></div></div></div>", "class:headline"),
        ("<p>X1 <a href=x>y</a></p>", "link"),
        ("<div class=shareholder>X1</div>", "class:share"),
    ],
)
def test_left_alone(element: str, left_alone: str) -> None:
    assert left_alone not in read_html(element).stretches[0].hints


def test_parts_of_a_caption() -> None:
    caption = "<figcaption>Ferry at dusk <span class=credit>X2</span></figcaption>"
    page = f"<figure>{caption}</figure><p>X3</p>"
    assert "caption:first" in hints(page, "Ferry at dusk")
    assert {"caption:next", "class:credit"} <= hints(page, "X2")
    assert not hints(page, "X3") & {"caption:first", "caption:next"}


@pytest.mark.parametrize("tag", ["figure", "blockquote"])
def test_the_footer_of_what_is_cited_is_no_furniture(tag: str) -> None:
    assert "footer" not in hints(f"<{tag}><p>X0</p><footer>X1</footer></{tag}>", "X1")
    assert "footer" in hints(f"<{tag}><p>X0</p></{tag}><footer>X1</footer>", "X1")


def test_nothing_more_is_asked_inside_a_footer() -> None:
    assert "class:byline" not in hints("<footer><p class=byline>X1</p></footer>", "X1")


def test_the_running_text() -> None:
    story = f"<h1>X1</h1><div>{BODY}<h2>X2</h2>{BODY}</div>"
    page = f"<div>X0</div><article class='has-comments'>{story}</article><p>X3</p>"
    assert {"run:before"} <= hints(page, "X0")
    assert {"run:before", "article"} <= hints(page, "X1")
    assert {"run:within", "beside-run", "in-main"} <= hints(page, "X2")
    assert {"run:after"} <= hints(page, "X3")
    assert {"main-run", "run:within", "in-main"} <= hints(page, FIRST)


def test_wrapper_of_the_article_is_not_furniture() -> None:
    page = f"<div class='page-with-comments related'><div class=related>X1</div>{BODY}</div>"
    assert "class:related" in hints(page, "X1")
    assert "class:related" not in read_html(page).stretches[-1].hints


def test_teasers_are_other_articles() -> None:
    page = f"<article>{BODY}</article><article><p>X1</p></article>"
    assert "other-article" in hints(page, "X1")


OTHER = "".join(f"<p>Nobody at the harbour of Lunn knew on {n} May {LONG}</p>" for n in range(20))
TITLED = "<meta property='og:title' content='Bridge at Elm opens again'>"
HEADING = "<h1>Bridge at Elm opens again</h1>"


def test_text_of_the_article_with_the_title() -> None:
    follower = f"<article><h1>Harbour of Lunn</h1>{OTHER}</article>"
    page = f"{TITLED}<main><article>{HEADING}{BODY}</article>{follower}<p>X1</p></main>"
    assert "main-run" in hints(page, FIRST)
    assert {"run:after"} <= hints(page, "X1")
    assert "other-article" in hints(page, "Harbour of Lunn")


@pytest.mark.parametrize(
    "body",
    [
        f"<article>{HEADING}</article><article>{BODY}</article>",
        f"<article>{HEADING}<article>{BODY}</article></article>",
        f"<article>{HEADING}</article><div>{BODY}</div>",
        f"<article><article>{HEADING}</article>{BODY}</article>",
    ],
)
def test_title_in_an_article_without_text(body: str) -> None:
    assert "main-run" in hints(f"{TITLED}{body}", FIRST)


def test_comments_are_not_the_article() -> None:
    comments = "".join(f"<p>{LONG * 2} comment {n}</p>" for n in range(5))
    page = f"<main><div>{BODY}</div><div id=comments>{comments}</div></main>"
    assert "main-run" in hints(page, FIRST)


def test_image_words_that_are_printed_nowhere() -> None:
    page = f"<article><img alt='{ALT}'>{BODY}</article>"
    assert {"alt-text", "class:caption"} <= hints(page, ALT)


def test_words_of_attributes_made_for_them() -> None:
    page = f"<article><img data-caption='{ALT}' data-credit='Ana Ruiz'>{BODY}</article>"
    assert {"data-caption", "class:caption"} <= hints(page, ALT)
    assert {"data-credit", "class:credit"} <= hints(page, "Ana Ruiz")


@pytest.mark.parametrize(
    "page",
    [
        f"<article><img alt='{ALT}'><p>{ALT}</p>{BODY}</article>",
        f"<article><img alt='bridge.jpg'>{BODY}</article>",
        f"<div><img alt='{ALT}'></div><article>{BODY}</article>",
    ],
)
def test_image_words_left_out(page: str) -> None:
    assert all("alt-text" not in stretch.hints for stretch in read_html(page).stretches)


HEAD = """<html><head><meta property="og:title" content="Bridge at Elm opens again">
<meta name="description" content="After eleven months the bridge carries cars.">
<meta name=author content="Ana Ruiz"><meta property="article:published_time" content="2024-05-03">
</head><body>"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bridge at Elm opens again", "meta:headline"),
        ("Bridge at Elm opens AGAIN!", "meta:headline"),
        ("After eleven months the bridge carries cars.", "meta:description"),
        ("By Ana Ruiz in Elm", "meta:author"),
        ("3 May 2024, 10:00", "meta:date"),
    ],
)
def test_agreement_with_the_metadata(text: str, expected: str) -> None:
    assert expected in hints(f"{HEAD}<div>{text}</div>", text)


SUMMARY = """<head><meta name="description" content="The ferry stays in port all winter.
A bearing broke in October. Nobody makes the part any more."></head>"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry stays in port all winter.", {"meta:description"}),
        ("A bearing broke in October.", set()),
        ("A bearing broke in October. Nobody makes the part any more.", {"meta:description"}),
        (
            "The ferry stays in port all winter. A bearing broke in October. Nobody makes the "
            "part any more.",
            {"meta:description", "meta:summary"},
        ),
    ],
)
def test_parts_of_a_summary(text: str, expected: set[str]) -> None:
    found = hints(f"{SUMMARY}<body><h2>{text}</h2>", text)
    assert {h for h in found if h.startswith("meta:")} == expected


def test_a_short_line_of_letters_that_say_much_is_part_of_a_summary() -> None:
    head = "<meta name=description content='연락선은 겨울 내내 항구에 부품을 만드는 곳이 없다'>"
    text = "부품을 만드는 곳이 없다"
    assert "meta:description" in hints(f"{head}<p>{text}</p>", text)


@pytest.mark.parametrize("text", ["Bridge", "Bridges of Elm", "4 June 2023", "Ana walks"])
def test_no_agreement(text: str) -> None:
    assert not [h for h in hints(f"{HEAD}<div>{text}</div>", text) if h.startswith("meta:")]

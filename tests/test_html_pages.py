"""Pages of the shapes that papers print: each comes out with the parts that a reader sees."""

from __future__ import annotations

import pytest

from newsparse import Article, parse_html
from tests.ferry_story import CAPTION, STORY, TITLE

OTHERS = (
    "The mayor of Elmstad wants to close the market square to lorries from the first of May on.",
    "Traders have asked for a year in which to find another way of bringing in their goods at all.",
    "The council will vote on the plan in April, when the count of the traffic has come to an end.",
    "A first trial four years ago was given up after the fire brigade had got stuck twice at it.",
    "Residents say that they have not slept with their windows open since the motorway was built.",
    "The chamber of commerce has sent a letter of nine pages that nobody has answered until today.",
    "Whether buses may still cross the square is the question on which all of it hangs, it seems.",
)
OTHER_CAPTION = "Islanders wait on the quay for the fishing boat that brings the post twice a week"
CREDIT = "Photo: Peer Aasen"
HEADER = f"<header><h1>{TITLE}</h1><p class='byline'>By Ana Ruiz</p></header>"
MENU = "<nav><ul><li><a href='/'>Home</a><li><a href='/sport'>Sport</a></ul></nav>"
FOOTER = "<footer><a href='/imprint'>Imprint</a> <a href='/terms'>Terms</a></footer>"


def p(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def page(body: str, head: str = "") -> Article:
    return parse_html(
        f"<!doctype html><html lang='en'><head><title>{TITLE} | The Elm Herald</title>"
        f"<meta property='og:title' content='{TITLE}'>{head}</head>"
        f"<body>{MENU}{body}{FOOTER}</body></html>"
    )


def article(body: str) -> Article:
    return page(f"<main><article>{HEADER}{body}</article></main>")


def photos(found: Article) -> list[tuple[str | None, tuple[str, ...]]]:
    return [
        (
            photo.caption.text if photo.caption else None,
            tuple(name for credit in photo.credits for name in credit.photographers),
        )
        for photo in found.photos
    ]


def figure(caption: str, image: str = "<img src='/a.jpg'>") -> str:
    return f"<figure>{image}<figcaption>{caption}</figcaption></figure>"


class TestPhotos:
    """Captions and credits are photos, and nothing of them is text."""

    def test_gallery(self) -> None:
        slides = figure(f"{CAPTION}. {CREDIT}") + figure(f"{OTHER_CAPTION}. {CREDIT}")
        found = article(f"{p(STORY[:2])}<div class='gallery'>{slides}</div>{p(STORY[2:])}")
        assert [text and text.rstrip(".") for text, _ in photos(found)] == [CAPTION, OTHER_CAPTION]
        assert [names for _, names in photos(found)] == [("Peer Aasen",), ("Peer Aasen",)]
        assert found.paragraphs == STORY

    @pytest.mark.parametrize(
        "image",
        [
            "<img data-src='/a.jpg' src='data:image/gif;base64,R0' loading='lazy'>",
            "<noscript><img src='/a.jpg'></noscript><img data-src='/a.jpg' class='lazy'>",
            "<picture><source srcset='/a.webp'><img src='/a.jpg' alt=''></picture>",
            f"<img src='/a.jpg' alt='{CAPTION}'>",
        ],
    )
    def test_lazy_image(self, image: str) -> None:
        shown = figure(f"{CAPTION} <span class='credit'>{CREDIT}</span>", image)
        found = article(shown + p(STORY))
        assert photos(found) == [(CAPTION, ("Peer Aasen",))]
        assert found.paragraphs == STORY

    def test_hero_caption_printed_twice_is_one_photo(self) -> None:
        hero = figure(f"{CAPTION} <span class='credit'>{CREDIT}</span>")
        small = f"<div class='mobile-only'>{hero}</div>"
        found = article(f"<div class='desktop-only'>{hero}</div>{small}{p(STORY)}")
        assert photos(found) == [(CAPTION, ("Peer Aasen",))]
        assert found.paragraphs == STORY

    def test_caption_only_in_an_attribute(self) -> None:
        found = article(
            f"<figure><img src='/a.jpg' data-caption='{CAPTION}' data-credit='Peer Aasen'>"
            f"</figure>{p(STORY)}"
        )
        assert photos(found) == [(CAPTION, ("Peer Aasen",))]

    def test_credit_in_an_element_beside(self) -> None:
        found = article(
            "<div class='image'><img src='/a.jpg'></div>"
            f"<div class='image-caption'>{CAPTION}</div>"
            f"<div class='image-credit'>{CREDIT}</div>{p(STORY)}"
        )
        assert photos(found) == [(CAPTION, ("Peer Aasen",))]
        assert found.paragraphs == STORY

    def test_caption_of_a_video(self) -> None:
        player = "<video src='/a.mp4' controls></video><button>Play</button>"
        found = article(p(STORY[:2]) + figure(f"{CAPTION}. {CREDIT}", player) + p(STORY[2:]))
        assert [text and text.rstrip(".") for text, _ in photos(found)] == [CAPTION]
        assert found.paragraphs == STORY

    def test_name_alone_in_a_caption_is_no_author(self) -> None:
        found = article(figure("Karin Holm") + p(STORY))
        assert found.authors == ("Ana Ruiz",)
        assert "Karin Holm" not in found.paragraphs


class TestCrossheads:
    """What parts the text is a crosshead, and the text is whole."""

    def test_live_blog(self) -> None:
        hours = ("09:10 Harbour board meets", "10:45 Islanders arrive", "12:30 Yard answers")
        posts = "".join(
            f"<section class='post'><h2>{hour}</h2>{p(STORY[n : n + 1])}</section>"
            for n, hour in enumerate(hours)
        )
        found = article(f"<div class='liveblog'>{posts}</div>")
        assert found.crossheads == hours
        assert found.paragraphs == STORY[:3]

    @pytest.mark.parametrize(
        ("start", "end"), [("<h2>", "</h2>"), ("<p><strong>", "</strong></p>")]
    )
    def test_questions_and_answers(self, start: str, end: str) -> None:
        questions = ("Why does the ferry not sail?", "Who builds the part?", "What of the school?")
        asked = "".join(
            f"{start}{question}{end}{p(STORY[n : n + 1])}" for n, question in enumerate(questions)
        )
        found = article(p(STORY[3:]) + asked)
        assert found.crossheads == questions
        assert found.paragraphs == (*STORY[3:], *STORY[:3])

    def test_short_lines_that_a_class_sets_apart(self) -> None:
        found = article(
            f"{p(STORY[:2])}<p class='zt'>Eleven weeks by hand</p>{p(STORY[2:4])}"
            f"<p class='zt'>Lessons in the parish hall</p>{p(STORY[4:])}"
        )
        assert found.crossheads == ("Eleven weeks by hand", "Lessons in the parish hall")
        assert found.paragraphs == STORY


class TestTheMainArticle:
    """The article that the page is about wins; the others on it are furniture."""

    def test_longer_articles_behind_a_short_one(self) -> None:
        follower = f"<article><h1>Square closed to lorries</h1>{p(OTHERS)}</article>"
        found = page(f"<main><article>{HEADER}{p(STORY[:2])}</article>{follower * 2}</main>")
        assert found.headline is not None
        assert found.headline.text == TITLE
        assert found.paragraphs == STORY[:2]

    def test_teasers_of_other_articles(self) -> None:
        teaser = f"<article><h2><a href='/b'>Square closed</a></h2>{p(OTHERS[:1])}</article>"
        found = page(f"<article>{HEADER}{p(STORY)}</article><section>{teaser * 6}</section>")
        assert found.paragraphs == STORY
        assert found.crossheads == ()

    def test_stub_before_a_paywall(self) -> None:
        wall = (
            "<div class='paywall'><h3>Read on with a subscription</h3><p>You have reached the end "
            "of what can be read free of charge. Subscribe now for 4.99 a month.</p>"
            "<button>Subscribe</button></div>"
        )
        found = article(p(STORY[:2]) + wall)
        assert found.headline is not None
        assert found.headline.text == TITLE
        assert found.paragraphs == STORY[:2]

    def test_box_that_stands_there_again_and_again(self) -> None:
        box = (
            "<div><h3>External content blocked</h3><p>Your settings keep content of others from "
            "being shown here, such as maps, tables and films. Change them to see it all.</p></div>"
        )
        story = (*STORY, *OTHERS)
        found = article("".join(p(story[n : n + 2]) + box for n in range(0, len(story), 2)))
        assert found.paragraphs == story
        assert found.crossheads == ()

    def test_page_of_tables(self) -> None:
        found = page(
            "<table><tr><td width=160><a href='/'>Home</a><br><a href='/b'>Sport</a></td><td>"
            f"<font size=5><b>{TITLE}</b></font><br><br><font size=1>By Ana Ruiz</font><br><br>"
            f"<font size=2>{'<br><br>'.join(STORY)}</font></td>"
            "<td><a href='/c'>Weather</a><br><a href='/d'>Letters</a></td></tr></table>"
        )
        assert found.headline is not None
        assert found.headline.text == TITLE
        assert found.authors == ("Ana Ruiz",)
        assert found.paragraphs == STORY

    def test_amp_page(self) -> None:
        found = page(
            f"<article class='amp-wp-article'><header><h1>{TITLE}</h1><div>By Ana Ruiz</div>"
            "</header><figure><amp-img src='/a.jpg' width=1 height=1 layout='responsive'></amp-img>"
            f"<figcaption>{CAPTION}. {CREDIT}</figcaption></figure>{p(STORY[:3])}"
            f"<amp-ad type='x'></amp-ad>{p(STORY[3:])}</article>"
        )
        assert [text and text.rstrip(".") for text, _ in photos(found)] == [CAPTION]
        assert found.authors == ("Ana Ruiz",)
        assert found.paragraphs == STORY


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<ul><li><a href='/a'>Sport</a><li><a href='/b'>Weather</a></ul>",
        "<form><label>Name</label><input><button>Sign in</button></form>",
        "<p>Error 404</p>",
        "<img src='/a.jpg'>",
    ],
)
def test_page_without_an_article(body: str) -> None:
    found = parse_html(f"<html><head><title>Elm Herald</title></head><body>{body}</body></html>")
    assert found.confidence < 0.6
    assert found.paragraphs == ()

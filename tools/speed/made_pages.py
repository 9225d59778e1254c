"""Pages of HTML made up from a seed: an article with all that stands around one on a news site."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from html import escape

from tests.generated import DEEDS, NAMES, PLACES, THINGS, raw_article, sentence

SECTIONS = (
    "News", "Politics", "Business", "Sport", "Culture", "Science", "Travel", "Opinion", "Weather",
    "Podcasts", "Video", "Jobs", "Puzzles", "Obituaries", "Archive", "Log in", "Subscribe",
)  # fmt: skip
FOOTER = (
    "About us", "Contact", "Imprint", "Privacy policy", "Cookie settings", "Terms of use",
    "Advertise with us", "Newsletter", "Accessibility", "Site map", "Help",
)  # fmt: skip


def made_pages(count: int, seed: int = 1) -> Iterator[str]:
    """So many pages; the same ones for the same seed."""
    for number in range(count):
        yield made_page(random.Random(f"{seed}-{number}"))


def made_page(chance: random.Random) -> str:
    """One page."""
    title, *lines = raw_article(chance).strip().split("\n\n")
    lines += [_paragraph(chance) for _ in range(chance.randint(4, 22))]
    said = {"@type": "NewsArticle", "headline": title, "author": {"name": chance.choice(NAMES)}}
    story = "\n".join(
        f"<figure><img src=a.jpg><figcaption>{escape(line)}</figcaption></figure>"
        if "Photo:" in line
        else f'<p class="text text--{number % 3}">{escape(line)}</p>'
        for number, line in enumerate(lines)
    )
    return f"""<!doctype html>
<html lang=en><head><meta charset=utf-8><title>{escape(title)} | The Lunn Post</title>
<script type="application/ld+json">{json.dumps(said)}</script>
<style>{".a{margin:0 auto;padding:4px}" * 200}</style>
<script>{"window.q=window.q||[];q.push(['track',1]);" * 300}</script></head>
<body><header class="site-header">{_links(chance, SECTIONS, 3)}</header>
<nav class="breadcrumb"><a href=/>Home</a> <a href=/n>{chance.choice(SECTIONS)}</a></nav>
<main><article><h1 class="headline">{escape(title)}</h1>
<div class="share-bar"><button>Share</button><button>Save</button></div>
{story}
<aside class="related"><h2>Read more</h2>{_teasers(chance)}</aside></article></main>
<section class="most-read"><h2>Most read</h2>{_teasers(chance)}</section>
<footer>{_links(chance, FOOTER, 2)}<p>© 2026 The Lunn Post</p></footer></body></html>"""


def _paragraph(chance: random.Random) -> str:
    return " ".join(sentence(chance) for _ in range(chance.randint(1, 5)))


def _links(chance: random.Random, labels: tuple[str, ...], times: int) -> str:
    items = [
        f'<li class="menu__item"><a href="/{number}">{escape(label)}</a></li>'
        for number, label in enumerate(labels * times)
    ]
    chance.shuffle(items)
    return f"<ul class=menu>{''.join(items)}</ul>"


def _teasers(chance: random.Random) -> str:
    return "".join(
        f'<div class="teaser"><a href="/{n}"><span class="kicker">{chance.choice(SECTIONS)}</span>'
        f"<h3>The {chance.choice(THINGS)} of {chance.choice(PLACES)} {chance.choice(DEEDS)}</h3>"
        f"</a><time>{chance.randint(2, 28)} February 2026</time></div>"
        for n in range(chance.randint(6, 14))
    )

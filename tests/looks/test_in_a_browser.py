"""The page and the card as a reader has them: in a browser, by mouse, keyboard and touch.

Needs Chromium and the extra ``browser``; skipped with a reason where one of them is missing.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsparse.looks import to_card, to_page
from tests.looks.scraped import scraped

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
Page = Any  # playwright is not there when types are checked


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api", reason="newsparse[browser] is missing")
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip(f"no browser: none of {', '.join(NAMES)} is installed")
    with playwright.sync_playwright() as running:
        started = running.chromium.launch(executable_path=found, args=list(ARGUMENTS))
        yield started
        started.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the page of an article and, in a page around it, its card."""
    folder = tmp_path_factory.mktemp("looks")
    article = scraped()
    (folder / "page.html").write_text(to_page(article), encoding="utf-8")
    card = f"<!doctype html><meta charset=utf-8><body>{to_card(article)}"
    (folder / "card.html").write_text(card, encoding="utf-8")
    return folder


@pytest.fixture
def opened(browser: Any, files: Path) -> Iterator[Any]:
    """Opens a file; when the test is done, nothing may have been said on the console."""
    complaints: list[str] = []
    asked: list[str] = []
    contexts = []

    def opened(name: str = "page.html", **settings: object) -> Page:
        context = browser.new_context(**{"viewport": {"width": 1180, "height": 900}, **settings})
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto((files / name).as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []
    assert [url for url in asked if not url.startswith("file:")] == []


def shown(page: Page) -> list[str]:
    """The labels of the rows that can be seen."""
    labels: list[str] = page.eval_on_selector_all(
        "#rows > li", "rows => rows.filter(r => r.offsetParent).map(r => r.dataset.label)"
    )
    return labels


def focused(page: Page) -> str:
    told: str = page.evaluate("document.activeElement.closest('li')?.id ?? ''")
    return told


def test_the_legend_filters(opened: Any) -> None:
    page = opened()
    everything = shown(page)
    assert "furniture" in everything
    page.click('[data-pick="timestamp"]')
    assert shown(page) == ["timestamp", "timestamp"]
    assert page.get_attribute('[data-pick="timestamp"]', "aria-pressed") == "true"
    page.click('[data-pick="byline"]')
    assert set(shown(page)) == {"timestamp", "byline"}
    assert "3 of " in page.inner_text("#status")
    page.click("#all")
    assert shown(page) == everything


def test_doubtful_blocks_are_found(opened: Any) -> None:
    page = opened()
    page.fill("#limit", "0.9")
    page.click("#doubtful")
    sure = page.eval_on_selector_all(
        "#rows > li", "rows => rows.filter(r => r.offsetParent).map(r => Number(r.dataset.sure))"
    )
    assert sure
    assert max(sure) < 0.9
    assert page.inner_text("#doubtful span") == str(len(sure))
    page.click("#doubtful")
    page.click("#next")
    first = focused(page)
    assert page.locator(f"#{first}.doubt").count() == 1
    page.keyboard.press("d")
    assert focused(page) != first
    page.keyboard.press("D")
    assert focused(page) == first


def test_a_part_leads_to_its_source(opened: Any) -> None:
    page = opened()
    page.click('.parts li[data-label="byline"] .text')
    assert page.inner_text("#rows .raw .hit").startswith("By Ana Ruiz")
    assert page.locator("#rows > li.hit").get_attribute("data-label") == "byline"
    page.click('.parts li[data-label="credit"] .text')
    assert page.inner_text("#rows .raw .hit") == "Photograph: Mareike Voss/Nordlys"


def test_a_part_that_is_filtered_away_is_brought_back(opened: Any) -> None:
    page = opened()
    page.click('[data-pick="furniture"]')
    page.click('.parts li[data-label="headline"] .text')
    assert page.is_visible("#rows > li.hit")


def test_a_stretch_of_the_source_leads_to_its_part(opened: Any) -> None:
    page = opened()
    page.click('#rows .inner[data-label="credit"]')
    assert page.locator(".parts li.hit").get_attribute("data-label") == "credit"
    assert "Mareike Voss" in page.inner_text(".parts li.hit")
    page.click("#rows > li >> nth=0")
    assert page.locator(".parts li.hit").get_attribute("data-label") == "furniture"
    assert page.is_visible(".parts li.hit")


def test_the_rules_that_spoke_are_told(opened: Any) -> None:
    page = opened()
    tag = page.locator('#rows > li[data-label="byline"] .tag')
    tag.click()
    panel = page.locator(".why")
    assert "byline: opened" in panel.inner_text()
    assert tag.get_attribute("aria-expanded") == "true"
    assert tag.get_attribute("aria-controls") == panel.get_attribute("id")
    tag.click()
    assert panel.count() == 0
    page.locator('#rows > li[data-label="headline"] .tag').hover()
    page.wait_for_selector(".why.peek")
    page.mouse.move(0, 0)
    page.wait_for_selector(".why", state="detached")


def test_the_keyboard_is_enough(opened: Any) -> None:
    page = opened()
    page.focus("#next")
    page.keyboard.press("Tab")
    assert focused(page) == "b0"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert focused(page) == "b2"
    page.keyboard.press("Enter")
    assert page.locator("#b2 .why").count() == 1
    page.keyboard.press("Escape")
    assert page.locator(".why").count() == 0
    assert focused(page) == "b2"
    page.keyboard.press("End")
    page.keyboard.press("Tab")
    assert focused(page) == "p0"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert page.locator("#rows > li.hit").count() == 1
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


@pytest.mark.parametrize("name", ["page.html", "card.html"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone_shows_all_of_it(opened: Any, name: str, scheme: str) -> None:
    page = opened(name, color_scheme=scheme, **PHONE)
    widths = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert widths[0] <= widths[1]
    if name == "page.html":
        page.tap('#rows > li[data-label="byline"] .raw')
        assert "people Ana Ruiz" in page.inner_text(".why")


def test_paper_and_text_follow_the_theme(opened: Any) -> None:
    paper = "getComputedStyle(document.querySelector('{}')).backgroundColor"
    for name, selector in (("page.html", "body"), ("card.html", ".newsparse-card")):
        light = opened(name, color_scheme="light").evaluate(paper.format(selector))
        page = opened(name, color_scheme="dark")
        assert light == "rgb(255, 255, 255)"
        assert page.evaluate(paper.format(selector)) == "rgb(22, 24, 29)"
    page.evaluate("document.body.dataset.jpThemeLight = 'true'")
    assert page.evaluate(paper.format(".newsparse-card")) == "rgb(255, 255, 255)"


def test_paper_is_white_in_print(opened: Any) -> None:
    page = opened(color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert not page.is_visible(".result")
    assert page.is_visible(".legend")


def test_without_a_script_links_lead_on(opened: Any) -> None:
    page = opened(java_script_enabled=False)
    page.click('.parts li[data-label="byline"] a')
    assert page.url.partition("#")[2] == page.locator(
        '#rows > li[data-label="byline"]'
    ).get_attribute("id")

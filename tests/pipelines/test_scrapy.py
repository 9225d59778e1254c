from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.pipelines.archives import page

pytest.importorskip("scrapy")

SPIDER = """
import scrapy


class News(scrapy.Spider):
    name = "news"
    start_urls = ["http://127.0.0.1:{port}/index.html"]
    custom_settings = {{
        "ITEM_PIPELINES": {{"newsparse.pipelines.scrapy.NewsPipeline": 300}},
        "TELNETCONSOLE_ENABLED": False,
    }}

    def parse(self, response):
        for link in response.css("a::attr(href)").getall():
            yield response.follow(link, self.article)

    def article(self, response):
        yield {{"url": response.url, "html": response.text}}
"""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    site = tmp_path / "site"
    site.mkdir()
    for number in range(4):
        (site / f"{number}.html").write_bytes(page(number))
    links = "".join(f'<a href="{number}.html">{number}</a>' for number in range(4))
    (site / "index.html").write_text(links, encoding="utf-8")
    server = ThreadingHTTPServer(
        ("127.0.0.1", 0), lambda *given: Quiet(*given, directory=str(site))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


def test_crawl(port: int, tmp_path: Path) -> None:
    spider, out = tmp_path / "spider.py", tmp_path / "out.jsonl"
    spider.write_text(SPIDER.format(port=port), encoding="utf-8")
    command = [sys.executable, "-m", "scrapy", "runspider", str(spider), "-o", str(out)]
    subprocess.run(command, check=True, capture_output=True, timeout=60, cwd=tmp_path)
    told = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert {item["article"]["headline"] for item in told} == {
        f"Ferry number {number} stays in port" for number in range(4)
    }

"""Fuzzes the whole parser, led by coverage: no exception, nothing lost, spans that hold, no hang.

    python -m tools.fuzz FOLDER [-max_total_time=600] [any other option of libFuzzer]

FOLDER keeps the inputs that reached something new; where it is empty it is filled with the
tagged articles and generated messy ones. What breaks a promise is written to ``crash-…`` beside
it, what takes longer than ten seconds to ``timeout-…``. Needs the extra ``fuzz`` (Linux).
"""

from __future__ import annotations

import random
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["newsparse"]):
    # Each by its own module: what is imported later, on first use, would not be watched.
    from newsparse.api import parse, parse_html, parse_markdown
    from newsparse.exports import to_dict
    from newsparse.readers.html import read_html as _  # noqa: F401
    from newsparse.readers.markdown import read_markdown as __  # noqa: F401
    from newsparse.testing import Mess, known_article, render
    from newsparse.values import Article
    from tests.promises import broken_promise

SEEDS = 200  # generated articles
LONGEST = 20_000  # bytes; a longer text is only more of the same
SLOWEST = 10  # seconds
KINDS = ("text", "markdown", "html")


def check(data: bytes) -> None:
    """Parse what the fuzzer made; the first byte chooses the format."""
    kind = KINDS[data[0] % 8 % len(KINDS)] if data[:1] and data[0] % 8 < 3 else "text"
    text = data[1:].decode("utf-8", "surrogateescape")
    if kind == "html":
        article = parse_html(text)
        text = article.source
    elif kind == "markdown":
        article = parse_markdown(text)
    else:
        article = _as_text(text)
    broken = broken_promise(text, article)
    if broken:
        raise AssertionError(broken)
    to_dict(article)


def _as_text(text: str) -> Article:
    """The text parsed as such, without the warning that it looks like HTML."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return parse(text, format="text")


def seeds() -> Iterator[bytes]:
    """What to begin with: tagged cases of the project, generated messy articles."""
    cases = Path(__file__).parents[1] / "tests" / "cases"
    for path in sorted(cases.rglob("*.txt")):
        lines = path.read_text(encoding="utf-8").splitlines()
        raw = "\n".join(line[12:] for line in lines if not line.startswith(("=", "#")))
        yield b"\x07" + raw.encode("utf-8", "surrogatepass")
    some = list(Mess)
    for number in range(SEEDS):
        raw = render(known_article(random.Random(number)), some[number % len(some)], seed=number)
        yield bytes([7 if number % 3 else 1]) + raw.encode("utf-8", "surrogatepass")
    yield b"\x02<h1>Rain</h1><p>It rained all night in Ulm.</p><figure><img alt=x></figure>"


def main(arguments: list[str]) -> None:
    """Fill the folder where it is empty, then fuzz."""
    folder = Path(arguments[1])
    folder.mkdir(parents=True, exist_ok=True)
    if not any(folder.iterdir()):
        for number, seed in enumerate(seeds()):
            (folder / f"seed-{number:04}").write_bytes(seed[:LONGEST])
    options = [f"-timeout={SLOWEST}", f"-max_len={LONGEST}", f"-artifact_prefix={folder}-found-"]
    atheris.Setup([arguments[0], *options, *arguments[1:]], check)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)

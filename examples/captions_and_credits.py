"""A table of the captions and credits of raw articles: python examples/captions_and_credits.py.

With FILES as arguments, of those; otherwise of the ten articles in examples/articles. ``--csv``
writes the table for a spreadsheet.
"""

import csv
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import newsparse

HEAD = ("file", "language", "caption", "photographers", "agencies", "confidence")


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    files = [Path(name) for name in arguments if name != "--csv"]
    files = files or sorted(Path(__file__).with_name("articles").glob("*.txt"))
    if "--csv" in arguments:
        csv.writer(sys.stdout).writerows([HEAD, *rows(files)])
        return
    for name, language, caption, photographers, agencies, _ in rows(files):
        names = ", ".join(filter(None, (photographers, agencies)))
        print(f"{name:<24} {language}  {names:<26} {shortened(caption, 44)}")


def rows(files: Sequence[Path]) -> Iterator[tuple[str, ...]]:
    """A row a photo."""
    for path in files:
        article = newsparse.parse(path.read_text(encoding="utf-8"))
        for photo in article.photos:
            yield (
                path.name,
                article.language or "?",
                photo.caption.text if photo.caption else "",
                ", ".join(name for credit in photo.credits for name in credit.photographers),
                ", ".join(name for credit in photo.credits for name in credit.agencies),
                f"{article.confidence:.2f}",
            )


def shortened(text: str, width: int) -> str:
    """The text, cut to the width."""
    return text if len(text) <= width else f"{text[: width - 1]}…"


if __name__ == "__main__":
    main(sys.argv[1:])

"""Parse the first example and print what was found: python examples/first_article.py [FILE]."""

import sys
from pathlib import Path

import newsparse


def main(path: Path) -> None:
    """Print the parts of the article in the file."""
    article = newsparse.parse(path.read_text(encoding="utf-8"))

    print("headline   ", article.headline.text if article.headline else "none")
    print("standfirst ", " ".join(block.text for block in article.standfirst) or "none")
    print("authors    ", ", ".join(article.authors) or "none named")
    print("published  ", article.published.text if article.published else "not printed")
    print("dateline   ", article.dateline.text if article.dateline else "none")
    for number, photo in enumerate(article.photos, 1):
        print(f"photo {number}")
        print("  caption  ", photo.caption.text if photo.caption else "none")
        for credit in photo.credits:
            print("  credit   ", ", ".join(credit.names))
        print("  stands in", len(photo.spans), "places")
    print(f"body        {len(article.paragraphs)} paragraphs, {len(article.crossheads)} crossheads")
    for paragraph in article.paragraphs:
        print("  ¶", paragraph)
    print("furniture  ", len(article.furniture), "blocks")
    print("language   ", article.language)
    print(f"confidence  {article.confidence:.2f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).with_name("first_article.txt"))

"""A scraped page whose labels are given, so that no strength changes what looks are tested on."""

from __future__ import annotations

from newsparse.assemble import Labelled, assembled
from newsparse.tidy import tidied
from newsparse.values import Article, Block, Label, Reason, Span

LINES = (
    (Label.FURNITURE, 0.97, "Skip to content"),
    (Label.FURNITURE, 0.99, "Menu"),
    (Label.KICKER, 0.71, "Analysis"),
    (Label.HEADLINE, 0.96, "Why the island of Lunn cannot do without its old ferry"),
    (Label.STANDFIRST, 0.62, "Three hundred and forty people, one ship, and a part nobody makes"),
    (Label.BYLINE, 0.98, "By Ana Ruiz in Nyhavn and Peer Aasen in Port Asmer"),
    (Label.TIMESTAMP, 0.88, "Published 11 February 2026 at 5.42pm GMT"),
    (Label.TIMESTAMP, 0.93, "Updated 12 February 2026"),
    (Label.CAPTION, 0.91, "The ferry at the quay of Nyhavn. Photograph: Mareike Voss/Nordlys"),
    (Label.PARAGRAPH, 0.97, "LUNN (Nordlys) - For sixty years she has sailed every morning at 7."),
    (Label.FURNITURE, 0.55, "Related: The last lighthouse keeper of Lunn"),
    (Label.CROSSHEAD, 0.84, "A part nobody makes"),
    (
        Label.PARAGRAPH,
        0.98,
        "The firm that built the engine closed in 1988; nobody kept a plan.",
    ),
    (Label.NOTE, 0.79, "This article was amended on 12 February 2026."),
    (Label.FURNITURE, 0.99, "© 2026 Coast Daily. All rights reserved."),
)
REASONS = (Reason("byline: opened", 4.75), Reason("above: ends with: letter", -0.48))


def scraped() -> Article:
    """The page, parsed as its labels say, every block with two reasons."""
    source = "".join(f"{text}\n" for _, _, text in LINES)
    labelled = []
    for label, sure, text in LINES:
        start = source.index(f"{text}\n")
        span = Span(start, start + len(text))
        labelled.append(Labelled(Block(label, text, span, sure, REASONS), tidied(source, *span)))
    return assembled(labelled, source, "en")

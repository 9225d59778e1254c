"""Raw articles made up from a seed: as many as wanted, no two alike, parts present or not.

For tests and measurements that need thousands; where every part must be known, see
``tests/properties/articles.py``.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

NAMES = ("Ana Ruiz", "Peer Aasen", "Tove Lindqvist", "Milo Stanek", "Ines Corvin", "Jonte Harmsen")
PLACES = ("Nyhavn", "Lunn", "Port Asmer", "Tarvask", "Olmstead", "Ulm")
AGENCIES = ("Nordlys", "Reuters", "dpa", "AFP")
THINGS = ("ferry", "mill", "library", "quay", "smelter", "school", "bridge", "archive", "market")
DEEDS = ("stays closed", "opens again", "needs repair", "divides the council", "draws crowds")
WHO = ("the mayor", "the harbour board", "a spokesman", "the union", "the town archive", "a baker")
SAYINGS = (
    "had been expected since the autumn & came all the same",
    "would cost about {number} crowns a day, a third less than planned",
    "was “a matter of weeks, not months”, whatever the <old> plans said",
    "had last happened in {year}, when {number} people lived there",
    "could wait until the report of the commission was read in {place}",
)


def raw_articles(count: int, seed: int = 1) -> Iterator[str]:
    """So many raw articles; the same ones for the same seed."""
    for number in range(count):
        yield raw_article(random.Random(f"{seed}-{number}"))


def raw_article(chance: random.Random) -> str:
    """One raw article."""
    place = chance.choice(PLACES)
    thing = chance.choice(THINGS)
    day = f"{chance.randint(1, 28)} February {chance.randint(2001, 2026)}"
    heads = [f"The {thing} of {place} {chance.choice(DEEDS)}, {sentence(chance).lower()}"[:90]]
    if chance.random() < 0.5:
        heads.append(f"Nobody knows who will pay for the {thing}, and winter is near.")
    if chance.random() < 0.8:
        heads.append(f"By {chance.choice(NAMES)} in {place} and {chance.choice(NAMES)}")
    if chance.random() < 0.6:
        heads.append(f"Published {day} at {chance.randint(10, 23)}:{chance.randint(10, 59)} GMT")
    if chance.random() < 0.7:
        credit = f"{chance.choice(NAMES)}/{chance.choice(AGENCIES)}"
        heads.append(f"The {thing} of {place} seen from the harbour on Monday. Photo: {credit}")
    story = [
        " ".join(sentence(chance) for _ in range(chance.randint(1, 3)))
        for _ in range(chance.randint(2, 6))
    ]
    if chance.random() < 0.5:
        story[0] = f"{place.upper()}, Feb 11 ({chance.choice(AGENCIES)}) - {story[0]}"
    if len(story) > 3 and chance.random() < 0.5:
        story.insert(2, "What happens now?")
    if chance.random() < 0.3:
        story.append(f"Additional reporting by {chance.choice(NAMES)}")
    return "\n\n".join([*heads, *story]) + "\n"


def sentence(chance: random.Random) -> str:
    """One sentence of a story."""
    saying = chance.choice(SAYINGS).format(
        number=chance.randint(20, 9_000),
        year=chance.randint(1900, 1999),
        place=chance.choice(PLACES),
    )
    who = chance.choice(WHO)
    return f"{who[0].upper()}{who[1:]} said on Monday that the {chance.choice(THINGS)} {saying}."

"""Strategies for raw articles: any text at all, and articles built from known parts."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from hypothesis import strategies as st

LINES = (
    "By Ana Ruiz",
    "Von Jonte Harmsen",
    "Ferry stays in port all winter",
    "The ferry will not sail before March, the harbour board said on Wednesday.",
    "PORT ASMER, Feb 11 (Nordlys) - Tin prices rose slightly in quiet trading on Wednesday.",
    "(photo credit: NORDLYS)",
    "A boat at the quay. Photo: Mareike Voss/Nordlys",
    "Published 11 February 2026 at 5.42pm GMT",
    "Read more: The last lighthouse keeper of Lunn",
    "What happens now?",
    "“We stay,” she said.",
    "• one",
    "1.",
    "ルン島のフェリー、冬の間は運航せず",
    "أعلنت سلطة الميناء يوم الأربعاء أن العبارة لن تبحر.",
    "© 2026",
    "    indented",
    "-",
    "",
    "   ",
)
BREAKS = ("\n", "\r\n", "\r", "\n\n", "\u2028", "\u2029", "\x0c", "\x0b", "\x85")

# Any text, with the characters that readers stumble over drawn more often than chance would.
ANY_TEXT = st.text(
    st.one_of(
        st.characters(exclude_categories=()),
        st.sampled_from(' \t\r\n\x0c\u00a0\u2003\u200b\u00ad\ufeff\u2028\u2029.,:-–—()/|"“”«»1A'),
    ),
    max_size=400,
)
# Lines of the kinds that articles have, in any order, with any line breaks between them.
ANY_PAGE = st.lists(
    st.tuples(st.sampled_from(LINES) | st.text(max_size=30), st.sampled_from(BREAKS)), max_size=15
).map(lambda lines: "".join(line + end for line, end in lines))
ANYTHING = ANY_TEXT | ANY_PAGE


@attrs.frozen
class Known:
    """An article built from known parts.

    Args:
        headline: its title.
        standfirst: the sentence under it; empty for none.
        author: who wrote it; empty for nobody.
        caption: what is in its photo; empty for no photo.
        credit: who the photo belongs to.
        paragraphs: its body.
        opener: what stands in front of the author in its language, with the space.
        photo_word: what stands in front of the credit, with the colon.
    """

    headline: str
    standfirst: str
    author: str
    caption: str
    credit: str
    paragraphs: tuple[str, ...]
    opener: str
    photo_word: str

    @property
    def blocks(self) -> tuple[str, ...]:
        """The raw blocks, in the order of print."""
        return tuple(
            block
            for block in (
                self.headline,
                self.standfirst,
                self.author and f"{self.opener}{self.author}",
                self.caption and f"{self.caption} {self.photo_word} {self.credit}",
                *self.paragraphs,
            )
            if block
        )


@attrs.frozen
class _Stock:
    opener: str
    photo_word: str
    headlines: Sequence[str]
    standfirsts: Sequence[str]
    captions: Sequence[str]
    sentences: Sequence[str]


ENGLISH = _Stock(
    opener="By ",
    photo_word="Photo:",
    headlines=(
        "Ferry to Lunn stays in port all winter",
        "Council of Olmstead votes to close two libraries",
        "Bakers queue for flour as mill strike enters third week",
        "Storm tears roof off fish hall in Nyhavn",
    ),
    standfirsts=(
        "Nobody makes the part that broke, and the yard has to build it by hand.",
        "Owners and workers meet again on Monday, but neither side expects a quick end.",
    ),
    captions=(
        "The ferry Seestern at the quay of Nyhavn on Monday.",
        "Bakers wait outside the mill in the early morning.",
    ),
    sentences=(
        "The decision was announced on Wednesday after a meeting that lasted until midnight.",
        "About three hundred people live there in the winter, and most of them work in the port.",
        "“We had expected many things, but not this,” said the mayor, who had walked to the quay.",
        "Two fishing boats will bring food and mail until the end of the month.",
        "The last time anything like it happened was in 1988, according to the town archive.",
        "The union said it would wait for the report before it asked for talks.",
        "A spokesman for the harbour board did not answer questions about the cost.",
        "The yard has promised to work through the holidays so that the part is ready in time.",
    ),
)
GERMAN = _Stock(
    opener="Von ",
    photo_word="Foto:",
    headlines=(
        "Fähre nach Lunn bleibt den ganzen Winter im Hafen",
        "Stadtrat stoppt Bau der neuen Markthalle",
        "Sturm reißt Dach von Fischhalle in Nyhavn",
    ),
    standfirsts=(
        "Ein Ersatzteil fehlt, die Werft muss es von Hand bauen.",
        "Die Kosten haben sich verdoppelt. Nun soll ein Gutachter prüfen, was zu retten ist.",
    ),
    captions=(
        "Die Fähre Seestern liegt seit Montag am Kai von Nyhavn.",
        "Händler warten am frühen Morgen vor der alten Halle.",
    ),
    sentences=(
        "Das teilte die Verwaltung am Mittwoch nach einer langen Sitzung mit.",
        "Auf der Insel leben im Winter rund 340 Menschen, die meisten von ihnen arbeiten im Hafen.",
        "„Wir hatten mit vielem gerechnet, aber nicht damit“, sagte der Bürgermeister am Kai.",
        "Zwei Fischkutter sollen bis Ende des Monats Lebensmittel und Post bringen.",
        "So etwas hatte es nach Angaben des Stadtarchivs zuletzt im Jahr 1988 gegeben.",
        "Die Gewerkschaft will den Bericht abwarten, bevor sie Gespräche fordert.",
    ),
)
AUTHORS = ("Ana Ruiz", "Peer Aasen", "Tove Lindqvist", "Milo Stanek", "Ines Corvin")
PHOTOGRAPHERS = ("Mareike Voss", "Greta Ohm", "Bento Salgado")


@st.composite
def known_articles(draw: st.DrawFn) -> Known:
    """An article of which every part is known, any of the parts in front of the body missing."""
    stock = draw(st.sampled_from((ENGLISH, GERMAN)))
    sentences = draw(st.permutations(stock.sentences))
    size = draw(st.integers(1, 2))
    count = draw(st.integers(2, len(sentences) // size))
    return Known(
        headline=draw(st.sampled_from(stock.headlines)),
        standfirst=draw(st.just("") | st.sampled_from(stock.standfirsts)),
        author=draw(st.just("") | st.sampled_from(AUTHORS)),
        caption=draw(st.just("") | st.sampled_from(stock.captions)),
        credit=draw(st.sampled_from(PHOTOGRAPHERS)),
        paragraphs=tuple(" ".join(sentences[i * size : (i + 1) * size]) for i in range(count)),
        opener=stock.opener,
        photo_word=stock.photo_word,
    )

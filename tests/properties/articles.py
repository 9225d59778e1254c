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
# Languages whose press was learned from most: there even what leans on the strengths always holds.
GREAT_LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt", "sv")
SEEDS = st.integers(0, 1_000)


@attrs.frozen
class Known:
    """An article built from known parts.

    Args:
        headline: its title.
        standfirst: the sentence under it; empty for none.
        author: who wrote it.
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
                f"{self.opener}{self.author}",
                self.caption and f"{self.caption} {self.photo_word} {self.credit}",
                *self.paragraphs,
            )
            if block
        )


@attrs.frozen
class Story:
    """What belongs together: the sentences at the head of one article."""

    headline: str
    standfirst: str
    lead: str
    caption: str


@attrs.frozen
class Stock:
    """What articles of one language are built from."""

    opener: str
    photo_word: str
    stories: Sequence[Story]
    sentences: Sequence[str]


ENGLISH = Stock(
    opener="By ",
    photo_word="Photo:",
    stories=(
        Story(
            headline="Ferry to Lunn stays in port all winter",
            standfirst="Nobody makes the part that broke, and the yard has to build it by hand",
            lead="The ferry to the island of Lunn will not sail again before March, the harbour "
            "board said on Wednesday, after a bearing broke eight miles out at sea.",
            caption="The ferry Seestern at the quay of Nyhavn on Monday.",
        ),
        Story(
            headline="Bakers queue for flour as mill strike enters third week",
            standfirst="Owners and workers meet again on Monday, but expect no quick end",
            lead="Bakers stood in line from four in the morning on Friday outside the only mill in "
            "Olmstead that still sells flour, as a strike of millers entered its third week.",
            caption="Bakers wait outside the mill of Olmstead in the early morning.",
        ),
        Story(
            headline="Storm tears roof off fish hall in Nyhavn",
            standfirst="The market had been moved to Monday, so nobody was inside",
            lead="A storm tore the roof off the fish hall in Nyhavn shortly before noon on Tuesday "
            "and blew it into the harbour, the fire brigade said.",
            caption="Firefighters secure what is left of the roof with nets.",
        ),
    ),
    sentences=(
        "The decision was announced after a meeting that lasted until midnight.",
        "About three hundred people live there in the winter, and most of them work in the port.",
        "“We had expected many things, but not this,” said the mayor, who had walked to the quay.",
        "Two fishing boats will bring food and mail until the end of the month.",
        "The last time anything like it happened was in 1988, according to the town archive.",
        "The union said it would wait for the report before it asked for talks.",
        "A spokesman for the harbour board did not answer questions about the cost.",
        "The yard has promised to work through the holidays so that the part is ready in time.",
        "Council member Ada Quist called the plan expensive, late and badly explained.",
        "Nobody was hurt, and the school stayed open for those who could reach it on foot.",
        "“I have seen worse winters,” said Tove Lindqvist, who has lived there since 1960.",
        "The ministry in the capital did not reply to a letter that was sent in October.",
    ),
)
GERMAN = Stock(
    opener="Von ",
    photo_word="Foto:",
    stories=(
        Story(
            headline="Fähre nach Lunn bleibt den ganzen Winter im Hafen",
            standfirst="Ein Ersatzteil fehlt, die Werft muss es von Hand bauen.",
            lead="Nach dem Bruch eines Lagers fährt die Fähre zur Insel Lunn nicht vor März. Das "
            "sagte ein Sprecher der Hafenverwaltung am Mittwoch in Nyhavn.",
            caption="Die Fähre Seestern liegt seit Montag am Kai von Nyhavn.",
        ),
        Story(
            headline="Stadtrat stoppt Bau der neuen Markthalle",
            standfirst="Die Kosten haben sich verdoppelt. Nun soll ein Gutachter helfen.",
            lead="Der Stadtrat von Olmstadt hat den Bau der neuen Markthalle gestoppt. Mit 14 zu 9 "
            "Stimmen beschloss er am Montagabend, zunächst die alte Halle prüfen zu lassen.",
            caption="Händler warten am frühen Morgen vor der alten Halle.",
        ),
    ),
    sentences=(
        "Auf der Insel leben im Winter rund 340 Menschen, die meisten von ihnen arbeiten im Hafen.",
        "„Wir hatten mit vielem gerechnet, aber nicht damit“, sagte der Bürgermeister am Kai.",
        "Zwei Fischkutter sollen bis Ende des Monats Lebensmittel und Post bringen.",
        "So etwas hatte es nach Angaben des Stadtarchivs zuletzt im Jahr 1988 gegeben.",
        "Die Gewerkschaft will den Bericht abwarten, bevor sie Gespräche fordert.",
        "Ein Sprecher der Verwaltung wollte sich am Donnerstag nicht zu den Kosten äußern.",
        "Ratsfrau Ada Quist nannte den Plan teuer, verspätet und schlecht erklärt.",
        "Verletzt wurde niemand, auch die Schule blieb für alle offen, die zu Fuß kommen konnten.",
        "„Ich habe schon schlimmere Winter erlebt“, sagte Tove Lindqvist, die 81 Jahre alt ist.",
        "Das Ministerium in der Hauptstadt antwortete nicht auf einen Brief aus dem Oktober.",
        "Die Werft versprach, auch über die Feiertage zu arbeiten, damit das Teil fertig wird.",
        "Bis dahin sollen die Vorräte reichen, die im Herbst angelegt worden waren.",
    ),
)
AUTHORS = ("Ana Ruiz", "Peer Aasen", "Tove Lindqvist", "Milo Stanek", "Ines Corvin")
PHOTOGRAPHERS = ("Mareike Voss", "Greta Ohm", "Bento Salgado")


@st.composite
def known_articles(draw: st.DrawFn, stocks: Sequence[Stock] = (ENGLISH, GERMAN)) -> Known:
    """A signed article of which every part is known; standfirst and photo may be missing.

    Args:
        draw: given by Hypothesis.
        stocks: what to build from.
    """
    stock = draw(st.sampled_from(stocks))
    story = draw(st.sampled_from(stock.stories))
    sentences = draw(st.permutations(stock.sentences))
    count = draw(st.integers(4, len(sentences) // 2))
    return Known(
        headline=story.headline,
        standfirst=draw(st.sampled_from(("", story.standfirst))),
        author=draw(st.sampled_from(AUTHORS)),
        caption=draw(st.sampled_from(("", story.caption))),
        credit=draw(st.sampled_from(PHOTOGRAPHERS)),
        paragraphs=(story.lead, *(" ".join(sentences[2 * i : 2 * i + 2]) for i in range(count))),
        opener=stock.opener,
        photo_word=stock.photo_word,
    )

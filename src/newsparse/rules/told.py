"""What each rule looks at, in a sentence for readers: of explanations, of the page, of the docs.

One entry a rule, by its name; a test holds the two tables together.
"""

from __future__ import annotations

from collections.abc import Mapping

# What markup says is not a row of the table: it comes with the line.
HINT = "hint"
# Nor is what stands so far from all running text that no rule is asked of it.
FAR = "far from running text"
CHOICE = "choice"

SEES: Mapping[str, str] = {
    "size": "How long the line is, in words of English.",
    "words": "How many words the line has.",
    "sentences": "How many sentences end inside the line.",
    "ends with": "What kind of character is last: a letter, a full stop, a quotation mark.",
    "starts with": "What kind of character is first: a capital, a digit, a bullet.",
    "stop and size": "Whether the line ends like a sentence, and how long it is.",
    "case": "Whether the line is all in capitals.",
    "capitals": "Share of the words that begin with a capital, and how many words there are.",
    "function words": "Share of words such as “the”, “of” and “and”, and how many words there are.",
    "form": "A form that gives a line away: a number, an address, a list mark, a label and colon.",
    "quotes": "Whether the line is a quotation, opens with one or holds one.",
    "prose": "Whether the line reads like running text: long, and ended like a sentence.",
    "cue": "What the cue tables say of the line: furniture, a kicker, what opens a note.",
    "caption cue": "Words of captions: “pictured”, “left”, and “FILE -” of an old photo.",
    "person mark": "A bracket behind a word: “(L)” points at somebody in a photo, “(54)” an age.",
    "name and office": "Whether it is a person’s name and what he or she is, and how it ends.",
    "byline": "How much the line looks like a byline, and by what: an opener, a role, names.",
    "credit": "How much the line looks like a photo credit: an opener, an agency, a copyright.",
    "caption credit": "Whether a credit closes the line, and how long the line is.",
    "timestamp": "Whether the line holds a printed time, and of what kind.",
    "dateline": "Whether the line begins with place, date or agency in front of a story.",
    "unspaced script": "Whether the script is written without spaces.",
    "place": "The place of the line on the page: first, second, last.",
    "opening": "The first three lines, and whether the page is a clean paste.",
    "running text before": "How much of the page’s running text stands above the line.",
    "distance to running text": "For a short line: lines to the running text above and below.",
    "main run": "Where the line stands to the longest dense run of running text.",
    "loose run": "The same for the longest run that may have gaps, with the line’s length.",
    "copies": "Whether the same words are printed elsewhere, and where.",
    "sizes around": "Whether the line is longer or shorter than those above and below.",
    "wordy lines around": "How many lines of a headline’s length are near.",
    "held": "Whether another line begins with this one, or this one with another.",
    "echo": "Share of the line’s own words that the running text uses again.",
    "echo rank": "Whether the line is among the three most like a headline by its echo.",
    "from best echo": "Lines from the one most like a headline.",
    "echo of best": "Share of the words that the line most like a headline has too.",
    "lead echo": "Share of the words that the next running text says again.",
    "opens like next text": "Whether the next running text begins with the same words.",
    "against running text": "Length of a running text at the top against the usual one.",
    "byline and place": "What looks like a byline, and where it stands to headline and text.",
    "timestamp and place": "What looks like a time, and where it stands to headline and text.",
    "isolated": "Whether the line stands alone between running texts, and how many do.",
    "top": "How many running texts stand above it, at the top, and how long the line is.",
    "mark above": "The nearest byline, time or credit above, and how far it is.",
    "mark below": "The nearest byline, time or credit below, and how far it is.",
    "page's prose": "Share of the page’s lines that are running text.",
    "page's furniture": "Share of the page’s lines that the cue tables know as furniture.",
    "short group": "How many short lines stand together, and where in the group this one is.",
    "gap": "How many blank lines stand above.",
    "brief": "On a page of a few lines: its first line, what ends like a text, and the others.",
    "cue and form": "What the cue tables say of the line, how it ends, and how long it is.",
    "dated": "Whether a month and a year stand inside a sentence.",
    "name again": "Where else a would-be byline’s name signs, and where the line stands.",
    "names together": "How many lines stand together that are a person’s name and nothing else.",
    "capitals and place": "A short line all in capitals, and how far the running text is.",
    "question": "A short question, and how far the running text is above and below it.",
    "credit beside": "A credit above or below, and what the line itself looks like.",
    "ending": "A line that ends with the words of another above or below it, behind its own.",
    "under a quotation": "A short line right below a quotation: whose words they are.",
    "held and credit": "A line printed again or held by another, and whether a credit is near.",
    "twice over a credit": "A line printed twice, one below the other, right above a credit.",
    "element": "The block’s element, how it stands to the running text, before it or behind.",
    "built": "Heading, link, bold or plain, how it stands to the running text, how long it is.",
    "to title": "Where the line stands to what markup holds for the headline.",
    "style to title": "Where the line stands to that title, and how it is set.",
    "region": "A part of the page that seldom holds the article, and how long the line is.",
    "few texts": "Whether it is one of a few running texts, all that the page has.",
    "title": "Whether title tag, metadata and headings together hold the line for the headline.",
    "over the title": "Whether the line stands above what is surely the headline.",
    "lead": "Whether description, class and place together hold the line for the standfirst.",
    "goes on": "Whether it is one of several lines built alike, the first held for the standfirst.",
    "standfirst claim": "Whether description or class name it the standfirst, and where it stands.",
    "standfirst claim and place": "The same, with the distance to the title.",
    "front": "Among the first texts: which it is, and what claims to be the standfirst above it.",
    "front and style": "Among the first texts: which it is, how it is set, how long it is.",
    "caption markup": "What makes it a caption, first or later text in it, whether a link.",
    "caption form": "What makes it a caption, whether it holds a credit, how long it is.",
    "caption place": "What makes it a caption, and which part of the page it stands in.",
    "name in caption": "A name by itself in a caption, and whether markup says that it signs.",
    "printed again": "A line in the running text that stands there several times.",
    "image beside": "Whether an image stands above or below, and how the line is set.",
    "credit markup": "What makes it a credit, whether it looks like one, how long it is.",
    "byline markup": "What names an author there, where it stands to the title, how long it is.",
    "byline form": "Whether it looks like a byline, and whether markup says so too.",
    "timestamp markup": "What makes it a time, and whether one is printed there.",
    "heading": "Which heading a short line is, or bold, where it stands, whether it is a link.",
    "heading and region": "A heading’s part of the page, and how many others are built like it.",
    FAR: "Some 40 lines in front of all running text, or some 20 behind it: no rule is asked.",
    HINT: "What markup says of the line: its element, its class, an emphasis.",
    CHOICE: "What is measured of the headline against other lines that may be it.",
}


def sees(said: str) -> str:
    """What the rule behind an answer looks at; empty for one that nobody described.

    >>> sees("above: size: 5-7")
    'How long the line is, in words of English.'
    >>> sees("a rule of yours: yes")
    ''
    """
    return SEES.get(rule_of(said), "")


def rule_of(said: str) -> str:
    """The name of the rule in an answer, whoever heard it.

    >>> rule_of("below: ends with: stop"), rule_of("gap: 2")
    ('ends with', 'gap')
    """
    for heard in ("above: ", "below: "):
        said = said.removeprefix(heard)
    return said.partition(":")[0]

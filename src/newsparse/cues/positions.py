"""Marks in brackets that say who in a photo is who: "(L)", "(rechts)", "(à gauche)".

Cross-language, since captions are read before their language is known. Full stops belong to
the mark. The word before the bracket is the name; words that stand without brackets are caption
cues of their language.
"""

PERSON_MARKS = (
    "L",
    "R",
    "C",
    "left",
    "right",
    "centre",
    "center",
    "links",
    "rechts",
    "l.",
    "r.",
    "li.",
    "re.",
    "Mitte",
    "2nd L",
    "2nd R",
    "g.",
    "d.",
    "à gauche",
    "à droite",
    "izq",
    "izq.",
    "dcha",
    "dcha.",
    "vlnr",
    "à direita",
    "à esquerda",
    "sinistra",
    "destra",
)

"""The colours of the labels: one table for the terminal, the notebook card and the page.

An ink is meant for text on its paper and on a tint of itself; tests hold all of them to a
contrast of 4.5 and more. On a terminal nobody knows the paper, so the inks for it are of middle
brightness and can be read on black and on white.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsparse.values import Label

LIGHT_PAPER, DARK_PAPER = "#ffffff", "#16181d"
# Around the labels: text, text of less weight, lines between, and a wash behind controls.
NEUTRALS = (
    ("text", "#1d2129", "#e6e8ec"),
    ("quiet", "#5d6470", "#a3a9b4"),
    ("line", "#dfe2e8", "#343a45"),
    ("edge", "#868d99", "#757c89"),
    ("wash", "#f4f5f7", "#1f232a"),
)
# How much of its ink a tint holds.
LIGHT_TINT, DARK_TINT = 0.10, 0.14
PLAIN, DIM = "\x1b[0m", "\x1b[2m"


@attrs.frozen
class Colour:
    """What a label is written in.

    Args:
        light: ink on light paper, "#rrggbb".
        dark: ink on dark paper.
        wide: ANSI attributes for a terminal of 256 colours.
        basic: the nearest for one of 16 colours, which its user has chosen.
    """

    light: str
    dark: str
    wide: str
    basic: str


COLOURS: Mapping[Label, Colour] = {
    Label.KICKER: Colour("#912e6e", "#f59ecf", "38;5;132", "35"),
    Label.HEADLINE: Colour("#9e2b32", "#fda19e", "1;38;5;131", "1;31"),
    Label.STANDFIRST: Colour("#914006", "#fda578", "38;5;130", "31"),
    Label.BYLINE: Colour("#026e2a", "#86d391", "38;5;65", "32"),
    Label.TIMESTAMP: Colour("#016a5d", "#52d7c1", "38;5;30", "32"),
    Label.DATELINE: Colour("#536304", "#b4c96d", "38;5;64", "32"),
    Label.CAPTION: Colour("#015ba6", "#8ec2fd", "38;5;68", "36"),
    Label.CREDIT: Colour("#5549aa", "#b6b4ff", "38;5;62", "34"),
    Label.CROSSHEAD: Colour("#02657c", "#52cff3", "1;38;5;31", "1"),
    Label.PARAGRAPH: Colour("#3f4652", "#c6cbd4", "", ""),
    Label.PULL_QUOTE: Colour("#7c3990", "#dea5f0", "3;38;5;133", "3"),
    Label.NOTE: Colour("#735603", "#e1b75c", "38;5;100", "33"),
    Label.FURNITURE: Colour("#666b75", "#9aa0ab", "38;5;243", "2"),
}


def mixed(ink: str, paper: str, share: float) -> str:
    """The colour of so much ink on the paper.

    >>> mixed("#000000", "#ffffff", 0.2)
    '#cccccc'
    >>> mixed("#912e6e", "#ffffff", 0)
    '#ffffff'
    """
    pairs = [(int(ink[i : i + 2], 16), int(paper[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def ansi(label: Label, colours: int) -> str:
    """The ANSI sequence that turns a label's colour on; empty for one without, or no colours.

    >>> ansi(Label.HEADLINE, 16), ansi(Label.HEADLINE, 256)
    ('\\x1b[1;31m', '\\x1b[1;38;5;131m')
    >>> ansi(Label.PARAGRAPH, 256), ansi(Label.HEADLINE, 0)
    ('', '')
    """
    colour = COLOURS[label]
    attributes = colour.wide if colours >= 256 else colour.basic if colours else ""
    return f"\x1b[{attributes}m" if attributes else ""


def colours_of_terminal(environment: Mapping[str, str]) -> int:
    """How many colours a terminal has, by what its environment says: 0, 16 or 256.

    >>> colours_of_terminal({"TERM": "xterm-256color"}), colours_of_terminal({"TERM": "linux"})
    (256, 16)
    >>> colours_of_terminal({"TERM": "xterm-256color", "NO_COLOR": "1"})
    0
    """
    terminal = environment.get("TERM", "")
    if environment.get("NO_COLOR") or terminal == "dumb":
        return 0
    depth = environment.get("COLORTERM", "")
    return 256 if "256" in terminal or depth in ("truecolor", "24bit") else 16


def inks(*, dark: bool) -> str:
    """Paper, neutrals, and the ink and tint of every label as CSS variables.

    >>> "--pull-quote:#7c3990;--pull-quote-tint:#f2ebf4;" in inks(dark=False)
    True
    """
    paper, share = (DARK_PAPER, DARK_TINT) if dark else (LIGHT_PAPER, LIGHT_TINT)
    told = [f"color-scheme:{'dark' if dark else 'light'};--paper:{paper};"]
    told += (f"--{name}:{on_dark if dark else on_light};" for name, on_light, on_dark in NEUTRALS)
    for label, colour in COLOURS.items():
        ink = colour.dark if dark else colour.light
        name = css_name(label)
        told.append(f"--{name}:{ink};--{name}-tint:{mixed(ink, paper, share)};")
    return "".join(told)


def css_name(label: Label) -> str:
    """The label as a name in CSS.

    >>> css_name(Label.PULL_QUOTE)
    'pull-quote'
    """
    return label.value.replace(" ", "-")

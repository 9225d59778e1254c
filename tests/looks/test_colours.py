from __future__ import annotations

import itertools

import pytest

from newsparse.looks.colours import (
    COLOURS,
    DARK_PAPER,
    DARK_TINT,
    LIGHT_PAPER,
    LIGHT_TINT,
    NEUTRALS,
    colours_of_terminal,
    mixed,
)
from newsparse.values import Label

STEPS = (0, 95, 135, 175, 215, 255)


def luminance(colour: str) -> float:
    """As WCAG 2 defines it."""
    shares = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def of_terminal(number: int) -> str:
    """A colour of the 256 that terminals agree on."""
    if number >= 232:
        return "#" + f"{8 + 10 * (number - 232):02x}" * 3
    cube = number - 16
    return "#" + "".join(f"{STEPS[part]:02x}" for part in (cube // 36, cube // 6 % 6, cube % 6))


def test_every_label_has_a_colour() -> None:
    assert set(COLOURS) == set(Label)


def test_contrast_is_measured_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("label", Label)
def test_inks_can_be_read_on_paper_and_tint(label: Label) -> None:
    light, dark = COLOURS[label].light, COLOURS[label].dark
    # Chips that are pressed turn the two around, which is the same contrast.
    assert contrast(light, LIGHT_PAPER) >= 4.5
    assert contrast(light, mixed(light, LIGHT_PAPER, LIGHT_TINT)) >= 4.5
    assert contrast(dark, DARK_PAPER) >= 4.5
    assert contrast(dark, mixed(dark, DARK_PAPER, DARK_TINT)) >= 4.5


@pytest.mark.parametrize("label", Label)
def test_text_can_be_read_on_every_tint(label: Label) -> None:
    _, on_light, on_dark = NEUTRALS[0]
    assert contrast(on_light, mixed(COLOURS[label].light, LIGHT_PAPER, LIGHT_TINT)) >= 7
    assert contrast(on_dark, mixed(COLOURS[label].dark, DARK_PAPER, DARK_TINT)) >= 7


def test_quiet_text_can_be_read_and_edges_be_seen() -> None:
    neutrals = {name: (on_light, on_dark) for name, on_light, on_dark in NEUTRALS}
    for paper, wash, quiet, edge in (
        (LIGHT_PAPER, neutrals["wash"][0], neutrals["quiet"][0], neutrals["edge"][0]),
        (DARK_PAPER, neutrals["wash"][1], neutrals["quiet"][1], neutrals["edge"][1]),
    ):
        assert contrast(quiet, paper) >= 4.5
        assert contrast(quiet, wash) >= 4.5
        assert contrast(edge, paper) >= 3


@pytest.mark.parametrize("label", [label for label in Label if COLOURS[label].wide])
def test_terminal_inks_can_be_read_on_black_and_on_white(label: Label) -> None:
    number = int(COLOURS[label].wide.rpartition(";")[2])
    assert contrast(of_terminal(number), "#000000") >= 3.5
    assert contrast(of_terminal(number), "#ffffff") >= 3.5


def test_no_two_labels_look_the_same() -> None:
    for one, other in itertools.combinations(COLOURS.values(), 2):
        assert one.light != other.light
        assert one.dark != other.dark
        assert one.wide != other.wide


@pytest.mark.parametrize(
    ("environment", "colours"),
    [
        ({"TERM": "xterm-256color"}, 256),
        ({"TERM": "xterm", "COLORTERM": "truecolor"}, 256),
        ({"TERM": "xterm"}, 16),
        ({}, 16),
        ({"TERM": "dumb"}, 0),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, 0),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, 256),
    ],
)
def test_colours_of_terminal(environment: dict[str, str], colours: int) -> None:
    assert colours_of_terminal(environment) == colours

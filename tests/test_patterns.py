"""Patterns that wait to be compiled until they are asked."""

from __future__ import annotations

import gc
import re

import pytest
import regex

from newsparse import patterns

TEXT = "Ana Ruiz, Ben Okafor"


@pytest.mark.parametrize("name", ["search", "match", "fullmatch"])
def test_a_pattern_that_waited_finds_what_one_that_did_not_finds(name: str) -> None:
    form = r"(?<name>\p{Lu}\p{Ll}+).*"
    asked = patterns.of_regex(form)
    for _ in range(2):  # the first time it is compiled
        found = getattr(asked, name)(TEXT)
        assert found.span("name") == getattr(regex.compile(form), name)(TEXT).span("name")


def test_flags_are_kept() -> None:
    assert patterns.of_regex(r"a \p{Ll}", regex.X | regex.I).findall("ANA") == ["AN"]
    assert patterns.of_re("a n", re.VERBOSE | re.IGNORECASE).findall("ANA") == ["AN"]


def test_nothing_is_compiled_before_it_is_asked() -> None:
    wrong = patterns.of_regex("(")
    with pytest.raises(regex.error):
        wrong.search(TEXT)


def test_what_no_pattern_has_is_missing() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        patterns.of_regex("a").nothing  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize("collecting", [True, False])
def test_garbage_collector_is_left_as_it_is(collecting: bool) -> None:
    was = gc.isenabled()
    try:
        (gc.enable if collecting else gc.disable)()
        patterns.of_regex("b").search(TEXT)
        assert gc.isenabled() is collecting
    finally:
        (gc.enable if was else gc.disable)()

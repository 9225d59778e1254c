from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import html5lib
import pytest

from newsparse import parse
from newsparse.looks.page import to_page
from newsparse.looks.showing import is_notebook

RAIN = "Rain\n\nBy Ana Ruiz\n\nIt rained all night in Ulm; the river rose by a metre."


def stand_in(monkeypatch: pytest.MonkeyPatch, shell: object) -> list[dict[str, str]]:
    """IPython as far as showing knows it, with this shell; returns what gets displayed."""
    displayed: list[dict[str, str]] = []

    def display(told: dict[str, str], *, raw: bool) -> None:
        assert raw
        displayed.append(told)

    ipython: Any = ModuleType("IPython")
    ipython.get_ipython = lambda: shell
    ipython.display = ModuleType("IPython.display")
    ipython.display.display = display
    monkeypatch.setitem(sys.modules, "IPython", ipython)
    monkeypatch.setitem(sys.modules, "IPython.display", ipython.display)
    return displayed


def test_in_a_notebook_the_page_is_displayed_in_a_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    displayed = stand_in(monkeypatch, SimpleNamespace(kernel=object()))
    article = parse(RAIN)
    article.show()
    (told,) = displayed
    assert told["text/plain"] == repr(article)
    tree = html5lib.HTMLParser(namespaceHTMLElements=False).parse(told["text/html"])
    (frame,) = tree.iter("iframe")
    assert frame.get("srcdoc") == to_page(article)
    assert frame.get("sandbox") == "allow-scripts"
    assert frame.get("title")


def test_elsewhere_it_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    parse(RAIN).show()
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("headline")
    assert lines[0].endswith("Rain")
    assert "\x1b" not in "".join(lines)


@pytest.mark.parametrize("shell", [None, SimpleNamespace()])
def test_ipython_without_a_kernel_is_a_terminal(
    monkeypatch: pytest.MonkeyPatch, shell: object
) -> None:
    stand_in(monkeypatch, shell)
    assert not is_notebook()


def test_without_ipython_nothing_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "IPython", raising=False)
    assert not is_notebook()
    assert "IPython" not in sys.modules

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse.testing import FOUND, GONE, Mess, fit_together, still_right

DOCS = Path(__file__).resolve().parents[2] / "docs" / "testing.md"


def test_the_table_in_the_docs_is_fresh() -> None:
    rows = [f"| `{mess.name}` | {mess.value} |" for mess in Mess]
    printed = [line for line in DOCS.read_text(encoding="utf-8").splitlines() if "| `" in line]
    assert printed == rows


def test_what_is_gone_are_parts() -> None:
    assert all(parts <= set(FOUND) for parts in GONE.values())


@pytest.mark.parametrize("mess", Mess)
def test_no_mess_takes_everything(mess: Mess) -> None:
    assert {"kicker", "headline", "body"} <= set(still_right([mess]))


@pytest.mark.parametrize(
    ("some", "fit"),
    [
        ([], True),
        ([Mess.CRLF, Mess.NBSP, Mess.PAYWALL], True),
        ([Mess.CREDIT_BEHIND, Mess.CREDIT_MISSING], False),
        ([Mess.HARD_WRAPS, Mess.FRAGMENTS], False),
        ([Mess.MOJIBAKE, Mess.MOJIBAKE_WINDOWS, Mess.CRLF], False),
    ],
)
def test_fit_together(some: list[Mess], fit: bool) -> None:
    assert fit_together(some) is fit

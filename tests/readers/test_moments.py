from __future__ import annotations

import pytest

from newsparse.readers.moments import moment


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("20240503", "2024-05-03"),
        (" 2024/5/3 ", "2024-05-03"),
        ("2024-05-03 10:00", "2024-05-03T10:00:00"),
        ("2024-05-03T10:00Z", "2024-05-03T10:00:00+00:00"),
        ("2024-05-03T10:00:30.123 GMT", "2024-05-03T10:00:30+00:00"),
        ("2024-05-03 10:00:00 -0330", "2024-05-03T10:00:00-03:30"),
        ("2024-05-03T10:00:00+02", "2024-05-03T10:00:00+02:00"),
    ],
)
def test_what_machines_write_is_read(text: str, iso: str) -> None:
    found = moment(text)
    assert found is not None
    assert found.isoformat() == iso


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2024-02-31",
        "0000-01-01",
        "2024-05-03T25:00",
        "2024-05-03T10:00+99:00",
        "202453",
        "Fri, 99 May 2024 10:00:00 GMT",
        "Fri, 03 May 2024 10:00:00 GMT " + "x" * 40,
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert moment(text) is None

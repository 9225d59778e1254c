"""One article to be parsed, and where it came from. Facts only."""

from __future__ import annotations

from pathlib import Path

import attrs

from newsparse.batch import Failure

LARGEST = 20_000_000


@attrs.frozen
class Place:
    """Where an article came from.

    Args:
        file: the file, as it was named.
        record: identifier of the record in it, for WARC.
        url: address of the page, for WARC.
    """

    file: str
    record: str | None = None
    url: str | None = None

    def __str__(self) -> str:
        """For messages."""
        return " ".join(part for part in (self.file, self.record, self.url) if part)


@attrs.frozen
class Task:
    """An article to be parsed.

    Args:
        place: where it came from.
        path: the file that holds it alone; None where the payload is here.
        payload: its bytes.
        html: whether it is a page of HTML.
        encoding: charset of the payload where the server named it.
        failure: why it cannot be parsed, where that is known already.
    """

    place: Place
    path: Path | None = None
    payload: bytes = b""
    html: bool = False
    encoding: str | None = None
    failure: Failure | None = None

    def __len__(self) -> int:
        """Bytes that travel with it."""
        return len(self.payload)

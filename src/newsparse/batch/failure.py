"""What stands in the place of an item that could not be parsed. Facts only."""

from __future__ import annotations

from enum import Enum

import attrs

from newsparse.file_text import UnreadableTextError
from newsparse.readers.html_guards import PageTooLargeError

LONGEST_MESSAGE = 500


class FailureKind(Enum):
    """Why an item is missing."""

    NOT_TEXT = "not text"
    UNDECODABLE = "undecodable"
    UNREADABLE = "unreadable"
    TRUNCATED = "truncated"
    CORRUPT = "corrupt"
    TOO_LARGE = "too large"
    ERROR = "error"
    CRASHED = "crashed"


@attrs.frozen
class Failure:
    """An item that could not be parsed.

    Args:
        kind: why, in one of a few words: the item is no text; its bytes are no text in their
            encoding; its file cannot be read; it breaks off; it is damaged; it is beyond a limit;
            the function that was to read it raised; the worker that read it died.
        message: what happened, for people.
        position: which item of the input it is, the first being 0; None where nobody counts.
    """

    kind: FailureKind
    message: str
    position: int | None = None


def failure_of(error: Exception, item: object) -> Failure:
    """The failure that an error raised on an item makes of it.

    >>> failure_of(TypeError("parse() takes a str"), None).kind
    <FailureKind.NOT_TEXT: 'not text'>
    >>> failure_of(ZeroDivisionError("division by zero"), "Rain").message
    'ZeroDivisionError: division by zero'
    """
    kind = FailureKind.ERROR
    if isinstance(error, TypeError) and not isinstance(item, str | bytes):
        kind = FailureKind.NOT_TEXT
    elif isinstance(error, PageTooLargeError):
        kind = FailureKind.TOO_LARGE
    elif isinstance(error, UnreadableTextError):
        kind = FailureKind.UNDECODABLE
    elif isinstance(error, OSError):
        kind = FailureKind.UNREADABLE
    return Failure(kind, f"{type(error).__name__}: {error}"[:LONGEST_MESSAGE])

"""One item and what becomes of it: a result, or the failure that stands in its place."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

from newsparse.batch.failure import failure_of


def outcome(using: Callable[[Any], Any], item: object) -> Any:
    """What the function makes of the item, or the failure that it ran into.

    >>> outcome(len, "Rain")
    4
    >>> outcome(len, 7).kind
    <FailureKind.NOT_TEXT: 'not text'>
    """
    try:
        return using(item)
    except Exception as error:  # The caller's function: whatever it raises is this item's alone.
        return failure_of(error, item)


def opened(sealed: bytes) -> Any:
    """What was sealed in the bytes, or the failure to open them.

    >>> opened(pickle.dumps("Rain"))
    'Rain'
    """
    try:
        return pickle.loads(sealed)
    except Exception as error:  # Unpickling calls methods of the sender's own classes.
        return failure_of(error, "")

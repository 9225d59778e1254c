"""A record as one line of JSON that every reader takes for one line."""

from __future__ import annotations

import json
from collections.abc import Mapping

# JSON leaves them as they are, but many readers end a line at them.
_ENDS = str.maketrans({"\u2028": "\\u2028", "\u2029": "\\u2029", "\x85": "\\u0085"})


def json_line(record: Mapping[str, object]) -> str:
    r"""The record as JSON, without a line break in it or behind it.

    >>> json_line({"text": "Rain\u2028fell\n"})
    '{"text": "Rain\\u2028fell\\n"}'
    """
    return json.dumps(record, ensure_ascii=False).translate(_ENDS)

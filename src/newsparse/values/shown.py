"""How a value shows itself, told once for all of them: a class of attrs is made faster without."""

from __future__ import annotations

from typing import Any

import attrs


def shown(value: Any) -> str:
    """A value's class and what is in it, as its ``__repr__``.

    >>> from newsparse.values.labels import Reason
    >>> shown(Reason("size: 5-6", 0.5))
    "Reason(rule='size: 5-6', strength=0.5)"
    """
    kind = type(value)
    told = (
        f"{field.name}={getattr(value, field.name)!r}" for field in attrs.fields(kind) if field.repr
    )
    return f"{kind.__qualname__}({', '.join(told)})"

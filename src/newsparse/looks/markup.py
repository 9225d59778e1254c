"""Text as HTML: everything escaped, what no page can hold made visible, nothing endless."""

from __future__ import annotations

import html

import regex

# Control characters have pictures of their own. Half characters and the like have not.
_PICTURES = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n\r"}
_PICTURES |= {0x7F: "\u2421", 0x85: "\u2424"}
_UNPRINTABLE = regex.compile(r"[\x80-\x9f\ud800-\udfff\p{Noncharacter_Code_Point}]")


def escaped(text: str) -> str:
    """The text for an element or a quoted attribute.

    >>> escaped("<b> & \\"c\\"")
    '&lt;b&gt; &amp; &quot;c&quot;'
    >>> escaped("a\\x00b\\udc80"), escaped("Rain\\n\\tfell")
    ('a␀b�', 'Rain\\n\\tfell')
    """
    return html.escape(printable(text))


def printable(text: str) -> str:
    """The text with a picture of every control character, and U+FFFD for what has none."""
    return _UNPRINTABLE.sub("\ufffd", text.translate(_PICTURES))


def shortened(text: str, longest: int) -> str:
    """The text, cut with a word on how much is missing where it is longer than that.

    >>> shortened("It rained.", 10)
    'It rained.'
    >>> shortened("It rained all night", 9)
    'It rained … (10 more characters)'
    """
    if len(text) <= longest:
        return text
    return f"{text[:longest]} … ({len(text) - longest:,} more characters)"


def element(name: str, inside: str, **attributes: str | None) -> str:
    """An element around what is HTML already; attributes are escaped, None leaves one out.

    >>> element("p", "Rain &amp; snow", klass="raw", title='"wet"')
    '<p class="raw" title="&quot;wet&quot;">Rain &amp; snow</p>'
    """
    told = "".join(
        f' {"class" if key == "klass" else key.replace("_", "-")}="{escaped(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{told}>{inside}</{name}>"

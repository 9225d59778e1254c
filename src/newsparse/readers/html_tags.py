"""Tags by what they do to a text. Tables only."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a table written as running text."""
    return frozenset(text.split())


# Never shown, or shown by a script only.
SKIPPED = words("""
    script style template svg math head meta link iframe video audio canvas rp rt textarea
    datalist param track source area map base title progress meter noframes object
""")
# Run on inside a line; all else breaks it.
INLINE = words("""
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output
    q rb rtc ruby s samp small span strike strong sub sup time tt u var wbr
""")
IMAGES = words("img amp-img amp-anim")
HEADINGS = words("h1 h2 h3 h4 h5 h6")
# A single <br> inside these is no more than a line break; elsewhere it parts two lines.
WHOLE = HEADINGS | words("p figcaption li blockquote dd dt")
# Text of these runs on from one inline element to the next.
FLOWING = HEADINGS | words("p li blockquote dd")
# Inline elements that hold a part of their own where no text runs on.
SPANS = words("span small cite font time label a i em")
CAPTIONS = words("figcaption figure")
# Tags that say something of every text inside them, however deep.
TELLING = HEADINGS | words("""
    p li dt dd td th pre figcaption figure time address blockquote aside nav header footer main
    article form button label summary cite small
""")
# Tags that cannot be around a page's running text, whatever the page says.
NOT_MAIN = words("aside nav header footer form button label li figure")
# Tags whose texts are no running text.
NO_RUN = words("nav footer aside article-aside figcaption figure form button header")

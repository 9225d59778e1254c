"""Which text is of Latin letters, and which of its characters are what.

Patterns of ``re`` are some times as fast as those of ``regex``, and know no classes such as
``\\p{Lu}``. Text that holds nothing beyond Latin letters and printers' marks can be asked with
them, the classes written out.

The classes are the insides of classes of a pattern. Letters stand in them as they are: escapes
take several times as long to compile, and there are hundreds. Tests hold them against what Python
knows of each letter up to "ɏ", the last that counts here.
"""

from __future__ import annotations

import re

LATIN_CAPITALS = (
    "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸ-ŹŻŽƁ-ƂƄƆ-ƇƉ-ƋƎ"
    "-ƑƓ-ƔƖ-ƘƜ-ƝƟ-ƠƢƤƦ-ƧƩƬƮ-ƯƱ-ƳƵƷ-ƸƼǄǇǊǍǏǑǓǕǗǙǛǞǠǢǤǦǨǪǬǮǱǴǶ-ǸǺǼǾȀȂȄȆȈȊȌȎȐȒȔȖȘȚȜȞȠȢȤȦȨȪȬȮ"
    "ȰȲȺ-ȻȽ-ȾɁɃ-ɆɈɊɌɎ"
)
LATIN_SMALL = (
    "a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķ-ĸĺļľŀłńņň-ŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž-ƀƃƅƈƌ-ƍ"
    "ƒƕƙ-ƛƞơƣƥƨƪ-ƫƭưƴƶƹ-ƺƽ-ƿǆǉǌǎǐǒǔǖǘǚǜ-ǝǟǡǣǥǧǩǫǭǯ-ǰǳǵǹǻǽǿȁȃȅȇȉȋȍȏȑȓȕȗșțȝȟȡȣȥȧȩȫȭȯȱȳ-ȹȼȿ-"
    "ɀɂɇɉɋɍɏ"
)
LATIN_UNCAPITALISED = (
    "a-zªµºß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķ-ĸĺļľŀłńņň-ŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž-ƀƃƅƈƌ"
    "-ƍƒƕƙ-ƛƞơƣƥƨƪ-ƫƭưƴƶƹ-ƻƽ-ǃǅ-ǆǈ-ǉǋ-ǌǎǐǒǔǖǘǚǜ-ǝǟǡǣǥǧǩǫǭǯ-ǰǲ-ǳǵǹǻǽǿȁȃȅȇȉȋȍȏȑȓȕȗșțȝȟȡȣȥȧȩ"
    "ȫȭȯȱȳ-ȹȼȿ-ɀɂɇɉɋɍɏ"
)
LATIN_LETTERS = "A-Za-zªµºÀ-ÖØ-öø-ɏ"
LATIN_NUMBERS = "0-9²-³¹¼-¾"
LATIN_BLANKS = r"\t-\r \x85\xa0\u2028\u2029\u202f"
# Letters up to the last, but for such as "İ" and "Ɓ", whose small letters are beyond; and marks.
_BEYOND = re.compile(r"[^\x00-įı-ƀƂ-ƅƇ-ƈƋ-ƎƑ-ƒƕƘ-ƛƞƠ-ƥƧ-ƨƪ-ƭƯ-ưƳ-ƶƸ-ȹȻ-Ƚȿ-ɃɆ-ɏ\u2010-\u203f\u20ac]")


def is_latin(text: str) -> bool:
    """Whether a text has nothing but letters of Latin alphabets and printers' marks.

    >>> is_latin("the mayor’s café – 20 €"), is_latin("кафе")
    (True, False)
    """
    return text.isascii() or not _BEYOND.search(text)

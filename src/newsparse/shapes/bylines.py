"""What a printed byline is cut into: words, initials, numbers, addresses, marks. Forms only."""

from __future__ import annotations

import regex

from newsparse import patterns
from newsparse.shapes.names import APOSTROPHES, HYPHENS
from newsparse.shapes.signed import signed

# "a.ruiz@example.org", "@aruiz", "[email protected]", "www.example.org"
CONTACT = (
    r"[\w.+\-]++@[\w\-]++(?:\.[\w\-]++)++|@\w[\w.]*+|\[email.protected\]|(?:https?://|www\.)\S++"
)
# "example.org", "EXAMPLE.COM", "news.example.co"
DOMAIN = r"\p{L}[\p{L}\p{N}\-]*+(?:\.\p{L}[\p{L}\-]++)++(?!\p{N})"
# "9News", "20Minutes": a paper's number belongs to its name.
NUMBERED = r"(?<![\p{L}\p{N}:.])\p{Nd}{1,2}\p{Lu}\p{Ll}++"
NUMBER = r"\p{N}++(?:[.:,/\-]\p{N}++)*+"
INITIALS = rf"(?:[\p{{Lu}}\p{{Lt}}]\.[{HYPHENS}]?+){{1,4}}+(?![\p{{Lu}}]{{2}})"
# "Ruiz", "O'Neill", "Jean-Marie", "d'Arc", "’t", "ד\"ר"
WORD = rf"""
    [’']?+[\p{{L}}\p{{M}}\u200c\u200d]++
    (?:(?:[{APOSTROPHES}{HYPHENS}_]|(?<=\p{{Hebrew}})["״](?=\p{{Hebrew}}))[\p{{L}}\p{{M}}\u200c\u200d]++)*+
"""
TOKEN = regex.compile(
    rf"""
    (?P<contact>{CONTACT})
    | (?P<numbered>{NUMBERED})
    | (?P<number>{NUMBER})
    | (?P<initials>{INITIALS})
    | (?P<domain>{DOMAIN})
    | (?P<word>{WORD})
    | (?P<mark>\S)
    """,
    regex.X | regex.V1,
)
# An address is printed in one case: "example.org", "EXAMPLE.COM"; "St.Pauli" is none.
DOMAIN_ENDING = patterns.of_regex(r"\.(?:\p{Ll}{2,6}|\p{Lu}{2,6}|Com|Net|Org)$")
# Where two words may have been printed as one: "Ruiz|Political", "by|Ana", "dpa|MM".
SEAM = regex.compile(r"(?<=[\p{Ll}\p{M}.])(?=\p{Lu})")
ACRONYM = patterns.of_regex(r"(?=\P{L}*\p{Lu}\P{L}*\p{Lu})[\p{Lu}\p{N}&.\-]{2,12}")
# Marks that no byline has.
FOREIGN = signed(r"[?!%$€£©®™#={}“”„«»…~^\"]", r"[?!%$€£©®™#={}“”„«»…~^]|(?<!\p{Hebrew})\"")
# "24.04.2024", "2024-05-03", "19:35", "19h35"
DATE = patterns.of_regex(r"\p{Nd}{1,4}[./\-]\p{Nd}{1,2}[./\-]\p{Nd}{2,4}|\p{Nd}{1,2}[:h]\p{Nd}{2}")
CLOSING_DIGITS = patterns.of_regex(r"\p{Nd}++$")
# A desk's letters behind an agency, with a place: "dpa/lnw", "Reuters/kra Frankfurt".
SIGNATURE = patterns.of_regex(r"(\p{Ll}{2,4})(?: \p{Lu}\p{Ll}++)?")
# A space that a broken page prints as its entity: "By&nbspAna Ruiz"
SPACE_ENTITY = patterns.of_regex(r"(?: ?+&(?:nbsp|ensp|emsp|thinsp);?+)++ ?+")

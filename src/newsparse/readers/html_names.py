"""What an element's attributes say of it: class words, roles, properties, whether it is hidden.

Looks at one element at a time. Knows nothing of blocks or of what is around.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

import attrs

from newsparse.cues.markup import MEANINGS
from newsparse.readers.html_tags import words

_NAMED_BY = words("""
    class id data-testid data-test-id data-component data-component-name data-type data-qa
    data-role data-name data-module data-element
""")
_SPEAKING = _NAMED_BY | {"itemprop", "rel", "role", "style", "hidden"}
_LONGEST_NAME = 400
# "articleHead", "HTMLBody" fall apart where the case changes; digits part words too.
_WORD = re.compile(r"[A-Z]?[a-zß-öø-ÿ]+|[A-Z]+(?![a-z])")
_LOWER_WORD = re.compile(r"[a-zß-öø-ÿ]+")
# Tailwind and its kin: "md:hidden", "sm:col-span-2", "[&_a]:text-red" are layout.
_LAYOUT = ("text-", "font-", "bg-", "col-")
_ROLES: Mapping[str, str] = {
    "navigation": "nav",
    "banner": "header",
    "contentinfo": "footer",
    "complementary": "aside",
    "main": "main",
    "article": "article",
    "search": "form",
    "form": "form",
    "button": "button",
    "figure": "figure",
    "dialog": "hidden",
    "alertdialog": "hidden",
    "menu": "nav",
    "menuitem": "nav",
    "tablist": "nav",
    "heading": "heading",
}
_PROPERTIES: Mapping[str, str] = {
    "headline": "itemprop:headline",
    "alternativeheadline": "itemprop:description",
    "description": "itemprop:description",
    "author": "itemprop:author",
    "datepublished": "itemprop:date",
    "datemodified": "itemprop:date",
    "articlebody": "itemprop:body",
    "caption": "itemprop:caption",
    "creator": "itemprop:author",
    "copyrightholder": "itemprop:credit",
    "credittext": "itemprop:credit",
    "copyrightnotice": "itemprop:credit",
    "commenttext": "itemprop:comment",
    "comment": "itemprop:comment",
}
_UNSEEN = re.compile(r"display\s*+:\s*+none|visibility\s*+:\s*+hidden", re.IGNORECASE)
NOTHING: frozenset[str] = frozenset()


@attrs.frozen(eq=False)
class Names:
    """What an element's attributes say. One value for the same attributes, so told by identity.

    Args:
        meanings: what its class and id words mean (``cues.markup``).
        role: the tag that its ARIA role stands for.
        facts: hints that hold for the element as they are: "itemprop:…", "rel:author".
        hidden: whether it is not shown.
    """

    meanings: frozenset[str] = NOTHING
    role: str | None = None
    facts: frozenset[str] = NOTHING
    hidden: bool = False


SILENT = Names()


def names_of(attributes: Mapping[str, str | None]) -> Names:
    """What the attributes of an element say of it.

    >>> sorted(names_of({"class": "article__photo-credit mt-2"}).meanings)
    ['credit', 'figure']
    >>> names_of({"style": "display: none"}).hidden
    True
    >>> names_of({"href": "/share", "title": "Share"})
    Names(meanings=frozenset(), role=None, facts=frozenset(), hidden=False)
    """
    if _SPEAKING.isdisjoint(attributes):
        return SILENT
    said: list[str] = []
    for key, value in attributes.items():
        if key in _SPEAKING:
            said += (key, value[:_LONGEST_NAME] if value else "")
    return _names(tuple(said))


@lru_cache(maxsize=1024)
def _names(said: tuple[str, ...]) -> Names:
    """What some attributes say, given as a name, its value, the next name, and so on."""
    meanings = facts = NOTHING
    role: str | None = None
    hidden = False
    for key, value in zip(said[::2], said[1::2], strict=True):
        if key in _NAMED_BY:
            meanings |= meanings_of(value)
        elif key == "itemprop":
            facts |= {_PROPERTIES[p] for p in value.lower().split() if p in _PROPERTIES}
        elif key == "rel":
            if "author" in value.split():
                facts |= {"rel:author"}
        elif key == "role":
            role = _ROLES.get(value)
        elif key == "hidden" or _UNSEEN.search(value):
            hidden = True
    if not (meanings or role or facts or hidden):
        return SILENT
    return Names(meanings, role, facts, hidden)


def meanings_of(name: str) -> frozenset[str]:
    """What the words in a class or id attribute mean.

    >>> sorted(meanings_of("PullQuote_root__x81 related-links"))
    ['pullquote', 'related']
    >>> meanings_of("col-md-6 text-caption md:share")
    frozenset()
    """
    found = NOTHING
    for part in name.split():
        meanings = _meanings_of_part(part)
        if meanings:
            found |= meanings
    return found


@lru_cache(maxsize=1024)
def _meanings_of_part(part: str) -> frozenset[str]:
    """What the words in one name mean: most of a page's attributes are made of the same names."""
    if ":" in part or "[" in part or part.startswith(_LAYOUT):
        return NOTHING
    if part.islower():
        words_of_part = _LOWER_WORD.findall(part)
    else:
        words_of_part = [word.lower() for word in _WORD.findall(part)]
    found = [MEANINGS[word] for word in words_of_part if word in MEANINGS]
    for before, word in pairwise(words_of_part):
        joined = MEANINGS.get(before + word)
        if joined:
            found.append(joined)
    return frozenset(found) if found else NOTHING

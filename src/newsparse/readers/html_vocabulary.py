"""Every hint the HTML reader can give, and its meaning. A table; a test holds the reader to it."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.cues.markup import MEANINGS
from newsparse.readers.html_tags import TELLING

_TAGS: Mapping[str, str] = {
    tag: f"inside a <{tag}>, or an element with that role" for tag in sorted(TELLING)
}
_CLASSES: Mapping[str, str] = {
    f"class:{meaning}": f"an element around it is named for a {meaning} (``cues.markup``)"
    for meaning in sorted(set(MEANINGS.values()))
}
_PLACES: Mapping[str, str] = {
    "other-article": "inside an <article> that does not hold the page's running text",
    "article-header": "inside a <header> of an <article>",
    "article-footer": "inside a <footer> of an <article>",
    "article-aside": "inside an <aside> of an <article>",
    "in-main": "inside the innermost element that holds most of the running text",
    "main-run": "stands in that element the way most of the running text does",
    "beside-run": "stands beside the running text, in an element of another kind",
    "run:before": "in front of the first long paragraph of the running text",
    "run:within": "between its first and its last",
    "run:after": "behind its last",
    "no-run": "the page has no running text",
    "after-image": "an image stands between it and the block before",
    "before-image": "an image stands between it and the block behind",
    "caption:first": "the first text in an element that holds a caption",
    "caption:next": "a later text in the same caption: often its credit",
    "hidden": "not shown: attribute, style, <dialog>, <noscript>",
}
_INSIDE: Mapping[str, str] = {
    "link": "all of it, or nearly, is links",
    "links": "a third of it or more is links",
    "some-link": "less than a third of it is links",
    "strong": "all of it is bold",
    "strong-start": "it begins in bold",
    "emphasis": "all of it is in italics",
    "br": "a line break stands in it",
    "alt-text": "printed nowhere: the words of an image's alt or title",
    "data-caption": "printed nowhere: the words of an attribute made for the image's caption",
    "data-credit": "printed nowhere: the words of an attribute made for its credit",
    "has:byline": "a part of it is named for a byline",
    "has:credit": "a part of it is named for a credit",
    "has:time": "a part of it is named for a time",
    "has:caption": "a part of it is named for a caption",
    "has:button": "a part of it is named for a button",
}
_PROPERTIES: Mapping[str, str] = {
    "rel:author": "a link marked rel=author",
    "itemprop:headline": "microdata: headline",
    "itemprop:description": "microdata: description",
    "itemprop:author": "microdata: author",
    "itemprop:date": "microdata: day of publication or change",
    "itemprop:body": "microdata: the article's text",
    "itemprop:caption": "microdata: caption of an image",
    "itemprop:credit": "microdata: credit of an image",
    "itemprop:comment": "microdata: a reader's comment",
}
_COUNTS = {"1": "no other block", "2-3": "one or two", "4-9": "three to eight", "10+": "many"}
_KINDS = {
    "long": "most of them long",
    "mixed": "some of them long",
    "stopped": "short, ending in a stop",
    "short": "short, ending in none",
}
_PLACED = {
    "before": "most in front of the running text",
    "within": "most within it",
    "around": "some within it",
    "after": "most behind it",
}
_KIN: Mapping[str, str] = {
    "kin:run": "built like most of the running text: tags, class and stress",
    **{
        f"kin:{count} {kind}": f"built like it: {other}; {what}"
        for count, other in _COUNTS.items()
        for kind, what in _KINDS.items()
    },
    **{
        f"kin:{kind} {place}": f"blocks built like it: {what}, {where}"
        for kind, what in _KINDS.items()
        for place, where in _PLACED.items()
    },
}
_AGREEMENT: Mapping[str, str] = {
    "meta:title": "prints exactly a title the page gives itself",
    "meta:headline": "prints a title the page gives itself, or most of one",
    "meta:description": "prints the page's summary or a part of it, or begins as it does",
    "meta:summary": "prints exactly a summary the page gives itself",
    "meta:author": "a short line that holds an author's name",
    "meta:date": "a short line that holds year and day of publication or change",
    "meta:caption": "prints the caption of an image in the metadata",
    "meta:credit": "a short line that holds the credit of an image in the metadata",
    "meta:body": "stands in the article's text as the metadata carries it",
}

HINTS: Mapping[str, str] = {
    **_TAGS,
    **_CLASSES,
    **_PLACES,
    **_INSIDE,
    **_PROPERTIES,
    **_KIN,
    **_AGREEMENT,
}

"""Names that metadata fields go by, each to the field of ``Metadata`` it fills.

A name stands here lower case and without punctuation: ``og:title`` is "ogtitle",
``article:published_time`` is "articlepublishedtime". What belongs: the public vocabularies
(Open Graph, Dublin Core, schema.org, citation tags) and plain words. What stays out: names
only one system prints, and "date" of anything but the article (expiry, birth).
"""

from __future__ import annotations

from collections.abc import Mapping

# field -> names, the most trustworthy first.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "headline": (
        "ogtitle",
        "headline",
        "twittertitle",
        "dctitle",
        "dctermstitle",
        "citationtitle",
        "parselytitle",
        "title",
    ),
    "description": (
        "ogdescription",
        "description",
        "twitterdescription",
        "dcdescription",
        "dctermsabstract",
    ),
    "authors": (
        "author",
        "articleauthor",
        "authors",
        "dccreator",
        "dctermscreator",
        "parselyauthor",
        "citationauthor",
        "byl",
        "byline",
        "creator",
    ),
    "published": (
        "articlepublishedtime",
        "ogpublishedtime",
        "datepublished",
        "publishedtime",
        "dctermscreated",
        "dcdateissued",
        "dctermsissued",
        "parselypubdate",
        "citationpublicationdate",
        "publicationdate",
        "publishdate",
        "publisheddate",
        "publishedat",
        "pubdate",
        "articlepublished",
        "datecreated",
        "dcdate",
        "dctermsdate",
        "date",
    ),
    "updated": (
        "articlemodifiedtime",
        "ogupdatedtime",
        "datemodified",
        "modifiedtime",
        "dctermsmodified",
        "lastmodified",
        "lastmod",
        "moddate",
        "updated",
    ),
    "section": ("articlesection", "section", "parselysection", "category"),
    "language": ("oglocale", "language", "contentlanguage", "dclanguage", "inlanguage"),
    "publisher": (
        "ogsitename",
        "publisher",
        "applicationname",
        "dcpublisher",
        "citationjournaltitle",
    ),
    "url": ("ogurl",),
    "images": ("ogimage", "ogimageurl", "twitterimage", "twitterimagesrc"),
    "image caption": ("ogimagealt", "twitterimagealt"),
    "image credit": ("ogimagecredit",),
}

META_NAMES: Mapping[str, tuple[str, int]] = {
    name: (field, rank) for field, names in _NAMES.items() for rank, name in enumerate(names)
}

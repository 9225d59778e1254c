"""The values newsparse returns."""

from newsparse.values.article import Article, Block, Photo
from newsparse.values.labels import Label, Reason, Span
from newsparse.values.metadata import Metadata, MetaImage
from newsparse.values.parts import Byline, Caption, Credit, Dateline, Person, Timestamp

__all__ = [
    "Article",
    "Block",
    "Byline",
    "Caption",
    "Credit",
    "Dateline",
    "Label",
    "MetaImage",
    "Metadata",
    "Person",
    "Photo",
    "Reason",
    "Span",
    "Timestamp",
]

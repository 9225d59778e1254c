"""newsparse: a raw news article, split into its parts."""

from newsparse.api import parse, parse_html, parse_markdown
from newsparse.batch import Failure, FailureKind, parse_many
from newsparse.fields.byline import parse_byline
from newsparse.fields.caption import split_caption
from newsparse.fields.credit import parse_credit
from newsparse.fields.dateline import parse_dateline
from newsparse.fields.timestamp import parse_timestamp
from newsparse.values import (
    Article,
    Block,
    Byline,
    Caption,
    Credit,
    Dateline,
    Label,
    Metadata,
    MetaImage,
    Person,
    Photo,
    Reason,
    Span,
    Timestamp,
)
from newsparse.values.warnings import NewsparseWarning

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Block",
    "Byline",
    "Caption",
    "Credit",
    "Dateline",
    "Failure",
    "FailureKind",
    "Label",
    "MetaImage",
    "Metadata",
    "NewsparseWarning",
    "Person",
    "Photo",
    "Reason",
    "Span",
    "Timestamp",
    "parse",
    "parse_byline",
    "parse_credit",
    "parse_dateline",
    "parse_html",
    "parse_many",
    "parse_markdown",
    "parse_timestamp",
    "split_caption",
]

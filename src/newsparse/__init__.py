"""newsparse: a raw news article, split into its parts."""

from newsparse.api import parse
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
    Person,
    Photo,
    Reason,
    Span,
    Timestamp,
)

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
    "Person",
    "Photo",
    "Reason",
    "Span",
    "Timestamp",
    "parse",
    "parse_byline",
    "parse_credit",
    "parse_dateline",
    "parse_many",
    "parse_timestamp",
    "split_caption",
]

"""Other forms of an article: dictionaries, table rows, Markdown, HTML, and news standards."""

from newsparse.exports.dictionary import from_dict, to_dict
from newsparse.exports.html import to_html
from newsparse.exports.markdown import to_markdown
from newsparse.exports.newsarticle import to_newsarticle
from newsparse.exports.ninjs import to_ninjs
from newsparse.exports.nitf import to_nitf
from newsparse.exports.record import to_record
from newsparse.exports.schema import article_schema

__all__ = [
    "article_schema",
    "from_dict",
    "to_dict",
    "to_html",
    "to_markdown",
    "to_newsarticle",
    "to_ninjs",
    "to_nitf",
    "to_record",
]

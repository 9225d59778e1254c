"""A task to its article: text or HTML, from bytes here or in a file."""

from __future__ import annotations

import attrs

from newsparse.api import parse, parse_html
from newsparse.batch import Failure
from newsparse.batch.failure import failure_of
from newsparse.file_text import decoded
from newsparse.pipelines.task import LARGEST, Task
from newsparse.pipelines.unpacked import BrokenFileError, file_bytes
from newsparse.values import Article


@attrs.frozen
class Reading:
    """How tasks are read.

    Args:
        encoding: charset of text files that do not tell; None for UTF-8 or a guess.
        largest: the most bytes that one article may have, unpacked.
        explain: whether blocks carry the rules that spoke.
    """

    encoding: str | None = None
    largest: int = LARGEST
    explain: bool = False


def article(task: Task, reading: Reading) -> Article | Failure:
    """The article of a task, or why there is none; never raises."""
    if task.failure is not None:
        return task.failure
    try:
        raw = task.payload if task.path is None else file_bytes(task.path, reading.largest)
        if task.html:
            return parse_page(raw, encoding=task.encoding, explain=reading.explain)
        return parse(decoded(raw, task.encoding or reading.encoding).text, explain=reading.explain)
    except BrokenFileError as error:
        return error.failure
    except Exception as error:  # One page of millions: whatever it is, the others go on.
        return failure_of(error, b"")


def parse_page(page: str | bytes, *, encoding: str | None = None, explain: bool = False) -> Article:
    """The article of a page of HTML, as crawled. Needs ``newsparse[html]``.

    Args:
        page: the page; bytes are decoded as browsers do.
        encoding: the charset a server named; one that Python does not know is passed over.
        explain: also say, on every block, which rules spoke.

    >>> parse_page("<h1>Rain</h1><p>It rained all night in Ulm, and the river rose.").source
    'Rain\\nIt rained all night in Ulm, and the river rose.'
    """
    if encoding is not None:
        try:
            b" ".decode(encoding, "replace")
        except (LookupError, ValueError):  # Servers name anything: "base64", "undefined", "".
            encoding = None
    return parse_html(page, encoding=encoding, explain=explain)

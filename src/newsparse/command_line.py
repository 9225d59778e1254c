"""The command ``newsparse``: articles from files or standard input, shown or written as JSON.

Decides what is read, in which form it is printed, and the exit status: 0 when every input was
read, 1 when one was not (or the output could not be written), 2 for a wrong call.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TextIO

from newsparse.file_text import Decoded, UnreadableTextError, decoded

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from newsparse.values import Article

STANDARD_INPUT = "-"
UNREAD, INTERRUPTED, PIPE_CLOSED = 1, 130, 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    Args:
        arguments: the words after the command's name; those of the process if None.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.parquet is not None or options.jsonl not in (None, STANDARD_INPUT):
        out = options.parquet or options.jsonl
        if options.parquet is not None or _names_output(out):
            return _write_many(options, out)
        # `newsparse --jsonl a.txt b.txt`: the word behind it is an input.
        given = [] if options.files == [STANDARD_INPUT] else options.files
        options.files, options.jsonl = [out, *given], STANDARD_INPUT
    if options.json and len(options.files) > 1:
        parser.error("--json prints one article; use --jsonl for several")
    if options.view and len(options.files) > 1:
        parser.error("--view prints the page of one article")
    try:
        status = _print_all(options)
        sys.stdout.flush()
    except BrokenPipeError:
        _close_quietly(sys.stdout)
        return PIPE_CLOSED
    except OSError as error:
        _say(f"cannot write: {error.strerror or error}")
        _close_quietly(sys.stdout)
        return UNREAD
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _parser() -> ArgumentParser:
    from argparse import ArgumentParser  # noqa: PLC0415

    from newsparse import __version__  # noqa: PLC0415

    parser = ArgumentParser(
        prog="newsparse",
        description="Show the parts of raw news articles: headline, bylines, captions, body.",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", default=[STANDARD_INPUT])
    parser.add_argument("--version", action="version", version=__version__)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one article as JSON")
    form.add_argument(
        "--jsonl",
        nargs="?",
        const=STANDARD_INPUT,
        metavar="OUT.jsonl",
        help="print one line of JSON an article, or write them to OUT.jsonl[.gz|.zst], resumably",
    )
    form.add_argument("--view", action="store_true", help="print the labelled source as a page")
    form.add_argument("--parquet", metavar="OUT", help="write a table, one row an article")
    parser.add_argument("--explain", action="store_true", help="with the rules that spoke")
    parser.add_argument(
        "--encoding", help="of inputs without a byte order mark (default: UTF-8, else detected)"
    )
    many = parser.add_argument_group("writing to a file (folders and WARC archives may be inputs)")
    many.add_argument("--workers", type=int, metavar="N", help="processes (default: usable cores)")
    many.add_argument(
        "--largest", type=int, metavar="BYTES", help="of one article, unpacked (default: 20000000)"
    )
    many.add_argument("--progress", action="store_true", help="show a bar on a terminal")
    many.add_argument("--overwrite", action="store_true", help="begin anew where an output is")
    return parser


def _names_output(name: str) -> bool:
    from newsparse.command_many import is_output  # noqa: PLC0415

    return is_output(name)


def _write_many(options: Namespace, out: str) -> int:
    from pathlib import Path  # noqa: PLC0415

    from newsparse.command_many import Run, write_many  # noqa: PLC0415
    from newsparse.pipelines.reading import Reading  # noqa: PLC0415
    from newsparse.pipelines.task import LARGEST  # noqa: PLC0415

    reading = Reading(options.encoding, options.largest or LARGEST, options.explain)
    run = Run(
        tuple(options.files),
        Path(out),
        reading,
        options.workers,
        is_table=options.parquet is not None,
        progress=options.progress,
        overwrite=options.overwrite,
    )
    try:
        return write_many(run)
    except (OSError, ValueError, ImportError) as error:
        _say(str(error))
        return UNREAD
    except KeyboardInterrupt:
        _say("interrupted: the same command goes on from here")
        return INTERRUPTED


def _print_all(options: Namespace) -> int:
    from newsparse.api import parse  # noqa: PLC0415

    _set_up(sys.stdout, in_utf8=options.json or options.jsonl or options.view)
    status = 0
    for name, text in _texts(options):
        if text is None:
            status = UNREAD
        else:
            print(_printed(parse(text, explain=options.explain or options.view), name, options))
    return status


def _texts(options: Namespace) -> Iterator[tuple[str, str | None]]:
    """Each input's name and text; None for one that cannot be read, which has been said."""
    for name in options.files:
        shown = "standard input" if name == STANDARD_INPUT else name
        try:
            told = decoded(_bytes(name), options.encoding)
        except OSError as error:
            _say(f"{shown}: {error.strerror or error}")
            yield shown, None
        except UnreadableTextError as error:
            _say(f"{shown}: {error}")
            yield shown, None
        else:
            _say_guess(shown, told)
            yield shown, told.text


def _bytes(name: str) -> bytes:
    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    with open(name, "rb") as file:
        return file.read()


def _printed(article: Article, name: str, options: Namespace) -> str:
    if options.json or options.jsonl:
        from newsparse.exports import to_dict  # noqa: PLC0415
        from newsparse.exports.json_line import json_line  # noqa: PLC0415

        record = to_dict(article)
        if options.json:
            return json.dumps(record, ensure_ascii=False, indent=1)
        return json_line({"file": name, **record})
    if options.view:
        from newsparse.looks.page import to_page  # noqa: PLC0415

        return to_page(article, name=os.path.basename(name))
    from newsparse.looks.showing import style_of_terminal  # noqa: PLC0415
    from newsparse.looks.terminal import labelled  # noqa: PLC0415

    shown = labelled(article, style_of_terminal())
    return f"{name}\n\n{shown}\n" if len(options.files) > 1 else shown


def _set_up(stream: TextIO, *, in_utf8: bool) -> None:
    """Let nothing that is printed fail on the stream's encoding; JSON and pages are in UTF-8."""
    if isinstance(stream, io.TextIOWrapper):
        # A lone surrogate in UTF-8 comes out as \udc80, which JSON reads back.
        stream.reconfigure(encoding="utf-8" if in_utf8 else None, errors="backslashreplace")


def _say(message: str) -> None:
    print(f"newsparse: {message}", file=sys.stderr)


def _say_guess(name: str, told: Decoded) -> None:
    if told.guessed:
        _say(f"{name}: not UTF-8, read as {told.encoding} (a guess; --encoding settles it)")


def _close_quietly(stream: TextIO) -> None:
    # The interpreter flushes on exit and would complain of the same broken pipe.
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())

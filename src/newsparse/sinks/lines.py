"""Lines of JSON in one file, plain, gzip or zstd by its ending; unfinished, its lines so far."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from newsparse.sinks.journal import (
    State,
    damaged,
    grown,
    journal_of,
    keep_others_out,
    part_of,
    read_state,
    write_state,
)


class LinesSink:
    """A file of lines that grows by blocks; ``with`` closes it."""

    def __init__(self, out: Path, run: str) -> None:
        """Go on with an unfinished file of the same run, or begin one.

        Raises:
            UnfinishedError: an unfinished file that this run cannot go on with is in the way.
        """
        self._out = out
        self._pack = packer(out)
        self._file = part_of(out).open("ab")
        try:
            keep_others_out(self._file)
            self.state: State = read_state(out, run)
            if self._file.tell() < self.state.size:
                raise damaged(out)
            # What stands behind the last block was being written when the run was killed.
            self._file.truncate(self.state.size)
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> LinesSink:
        """The sink itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the file; it stays unfinished unless ``finish`` was called."""
        self._file.close()

    def commit(self, rows: Sequence[bytes], failures: int) -> None:
        """Write a block of lines so that it counts.

        Args:
            rows: the lines, each with its end, one for each item of the input.
            failures: how many of them are failures.
        """
        block = self._pack(b"".join(rows))
        self._file.write(block)
        self._file.flush()
        os.fsync(self._file.fileno())
        self.state = grown(self.state, len(rows), len(block), failures)
        write_state(self._out, self.state)

    def finish(self) -> None:
        """Give the file its name."""
        self._file.close()
        os.replace(part_of(self._out), self._out)
        journal_of(self._out).unlink(missing_ok=True)


def packer(out: Path) -> Callable[[bytes], bytes]:
    """How a block is packed, by the ending of the file. The same block gives the same bytes.

    Raises:
        ImportError: zstd is wanted and zstandard is not installed.

    >>> packer(Path("a.jsonl"))(b"Rain")
    b'Rain'
    >>> gzip.decompress(packer(Path("a.jsonl.gz"))(b"Rain"))
    b'Rain'
    """
    if out.suffix == ".gz":
        return lambda block: gzip.compress(block, 6, mtime=0)
    if out.suffix == ".zst":
        try:
            import zstandard  # noqa: PLC0415 (an extra)
        except ImportError as missing:
            message = "writing zstd needs zstandard: pip install newsparse[zstd]"
            raise ImportError(message) from missing
        pack: Callable[[bytes], bytes] = zstandard.ZstdCompressor(level=3).compress
        return pack
    return bytes

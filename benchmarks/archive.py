"""Every page of a folder through a WARC archive and the datatrove script; what it costs.

    python benchmarks/archive.py PAGES

PAGES is searched for files named page.html.gz, as in the annotated articles. They are written into
one archive, read by examples/web_scale.py, and counted: every page must come out, or be named as a
failure. The seconds of CPU are those of the whole script, its start among them.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tests.pipelines.archives import packed, record

SCRIPT = Path(__file__).resolve().parent.parent / "examples" / "web_scale.py"


def main() -> None:
    """Print what came out."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("pages", type=Path)
    folder = parser.parse_args().pages
    pages = [gzip.decompress(path.read_bytes()) for path in sorted(folder.rglob("page.html.gz"))]
    with tempfile.TemporaryDirectory() as name:
        archives, out = Path(name, "archives"), Path(name, "out")
        archives.mkdir()
        records = (record(number, page) for number, page in enumerate(pages))
        (archives / "pages.warc.gz").write_bytes(packed(records))
        command = [sys.executable, str(SCRIPT), str(archives), str(out)]
        subprocess.run(command, check=True, capture_output=True)
        told = [
            json.loads(line)
            for path in (out / "articles").iterdir()
            for line in gzip.decompress(path.read_bytes()).decode().splitlines()
        ]
    failures = Counter(t["metadata"].get("failure", "parsed") for t in told)
    addresses = {t["metadata"]["url"] for t in told}
    assert addresses == {f"http://example.org/{number}" for number in range(len(pages))}
    assert len(told) == len(pages)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = used.ru_utime + used.ru_stime
    size = sum(map(len, pages)) / 1e6
    print(f"{len(pages)} pages, {size:.0f} MB: {dict(failures)}")
    headlines = sum(bool(t["metadata"].get("headline")) for t in told)
    paragraphs = sum(len(t["metadata"].get("paragraphs", ())) for t in told)
    print(f"{headlines} with a headline, {paragraphs} paragraphs")
    print(
        f"{seconds:.1f} s of CPU, {1000 * seconds / len(pages):.1f} ms a page, "
        f"peak {used.ru_maxrss / 1024:.0f} MB"
    )


if __name__ == "__main__":
    main()

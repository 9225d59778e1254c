"""What nasty texts cost: time and memory for each shape, and what doubling it does.

    python benchmarks/cost.py                 every shape, its factor and its memory
    python benchmarks/cost.py --shape dots    one of them
    python benchmarks/cost.py --megabytes 50  peak memory for ordinary lines of that size
    python benchmarks/cost.py --megabytes 50 --resident   the same as the machine sees it: quicker

A factor of 2 is linear. Each figure is the best of three runs of processor time, on texts long
enough to take a while; memory is what Python had allocated at its peak, over the size of the text
in bytes of UTF-8. Ends with status 1 where a factor is 2.4 or more. Where a factor of time is only
the machine's or the garbage collector's, that of calls, which are counted, is 2.
"""

from __future__ import annotations

import argparse
import gc
import resource
import sys
import time
import tracemalloc
from collections.abc import Callable, Mapping
from pathlib import Path
from types import FrameType

from newsparse import parse

if __name__ == "__main__":
    # tools/ is no package that anybody installs: found from the project's root.
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.speed.measure import forget_lines

MOST = 2.4  # factor for twice the text
ENOUGH = 0.15  # seconds that a text must take before its factor says anything
LARGEST = 64_000_000  # characters; a shape that is still quick then is left at that
MOST_MEMORY = 30.0  # times the text's bytes, for ordinary lines

NUMBER = "<n>"  # in a unit: another number each time, so that no two are the same

# A little of every text that has been slow somewhere, to be repeated.
UNITS: Mapping[str, str] = {
    "one huge line": "The ferry to Lunn will not sail again before March. ",
    "one huge word": "a",
    "empty lines": "\n",
    "blank lines": " \t \n",
    "bylines": "By Ana Ruiz\n",
    "bylines with places": "By Ana Ruiz in Madrid and Peer Aasen in Oslo\n",
    "byline openers": "By ",
    "credits": "Photo: Ana Ruiz/Reuters\n",
    "credits in one line": "Photo: Ana Ruiz/Reuters ",
    "captions": "The ferry at the quay. Photo: Ana Ruiz/Reuters\n",
    "datelines": "LONDON, April 7 (Reuters) - Tin prices rose slightly in quiet trade on Friday.\n",
    "timestamps": "Published 11 February 2026 at 5.42pm GMT\n",
    "dates in one line": "11 February 2026 ",
    "crossheads": "What happens now?\n",
    "paragraphs": "The board of the harbour met on Monday and decided to wait until March, as the "
    "part that broke is made by nobody and has to be built by hand in the yard.\n",
    "equal headlines": "Ferry to Lunn stays in port all winter\n",
    "opening brackets": "(",
    "closing brackets": ")",
    "nested brackets": "([{",
    "bracket pairs": "()",
    "spaces": " ",
    "spaces and letters": "a" + " " * 50,
    "tabs": "\t",
    "non-breaking spaces": "\u00a0",
    "dashes": "-",
    "spaced dashes": "- ",
    "long dashes": "–",
    "dots": ".",
    "spaced dots": ". ",
    "ellipses": "…",
    "straight quotes": '"',
    "apostrophes": "'",
    "curly quotes": "“",
    "quotes in turn": "“a” ",
    "digits": "1",
    "numbers": "12:34 ",
    "slashes": "/",
    "commas": ", ",
    "pipes": "| ",
    "at signs": "@a ",
    "initials": "A. ",
    "addresses": "https://example.org/a ",
    "combining marks": "\u0301",
    "letters with marks": "a\u0301\u0302",
    "surrogates": "\ud800",
    "emoji sequences": "👩\u200d👩\u200d👧\u200d👦",
    "flags": "🇩🇪",
    "right-to-left marks": "\u200f",
    "direction overrides": "\u202e\u202d",
    "soft hyphens": "a\u00ad",
    "zero-width spaces": "a\u200b",
    "byte order marks": "\ufeff",
    "null characters": "\x00",
    "mojibake": "â€œnowâ€\x9d ",
    "mojibake breaks": "Ã\x85",
    "Chinese": "渡轮在三月之前不会恢复航行，",
    "Chinese without a stop": "渡轮",
    "Thai": "เรือ",
    "Hebrew": "שלום עולם ",
    "small i with a dot": "İ",
    "carriage returns": "\r",
    "quoted mail": "> ",
    "quoted lines": "> The ferry to Lunn\n",
    "list items": "- one\n",
    "hashes": "# a\n",
    "stars": "**",
    "underscores": "_a_ ",
    "links": "[a](b) ",
    "images": "![a](b)\n",
    "half links": "[",
    "half images": "![",
    "backticks": "`",
    "table rows": "| a | b |\n",
    "tags": "<b>",
    "entities": "&amp;",
    "glued sentences": "The board met on Monday evening.The ferry is old and slow ",
    "wrapped lines": "The ferry to the island of Lunn will not sail again before March, as\n",
    "hyphened lines": "The ferry to the island of Lunn will not sail before spring-\n",
    "fragments": "The ferry of the\nNorth Line\n, which sank in March, was\n",
    "capital letters": "FERRY STAYS IN PORT\n",
    "furniture": "Share\n",
    "short words": "a b c\n",
    "lines held by a bracket": "The pier (\nImage:\nAna Ruiz)\n",
    "brackets left open at a line's end": "The pier (\nImage:\n",
    "brackets opened line upon line": "The pier (\n",
    "brackets closed line upon line": "Ana Ruiz)\n",
    "fragments in brackets": "the ferry (\n「\n, old\n",
    "lines that end with the next": "Home > The ferry to Lunn\nThe ferry to Lunn\n",
    "lines that begin with the next": "The ferry lies at the old quay of Nyhavn\n"
    "The ferry lies at the old quay\n",
    "large first letters": "W\nhen the ferry of the\nNorth Line\n, sank\n",
    "items that hang": "- The ferry to the island of Lunn will not sail again be-\n  fore March\n",
    "quotations and their speakers": "“We will stay here all the winter long.”\nAna Ruiz\n",
    "names with a date": "ANA RUIZ, MAY 3, 2024\n",
    "times ago in one line": "vor 3 Stunden ",
    "months before": "3月前 tháng 3 trước ",
    "capitals and commas": "LETTERS SHOW, COUNCIL / ",
    "words glued to openers": "imStudioFOTO: ",
    "all different: bylines": "By Ana Ruiz<n>\n\n",
    "all different: captions": "Boat <n> lies at the quay. Photo: Ana Ruiz/Reuters\n\n",
    "all different: captions that begin alike": "The ferry at the quay of Nyhavn, picture <n>. "
    "Photo: Ana Ruiz/Reuters\n\n",
    "all different: credits": "Photo: Ana Ruiz<n>/Reuters\n\n",
    "all different: credits of one caption": "The boat at the quay. Photo: Ana Ruiz<n>/Reuters\n\n",
    "all different: paragraphs": "The board of harbour <n> met on Monday and decided to wait, as "
    "the part that broke is made by nobody and has to be built by hand in the yard.\n\n",
    "all different: headlines": "Ferry <n> to Lunn stays in port all winter\n\n",
    "all different: lines that end with the next": "Home > The ferry no. <n>\nThe ferry no. <n>\n",
    "all different: lines held by a bracket": "The pier <n> (\nImage:\nAna Ruiz<n>)\n",
    "all different: names that sign twice": "By Ana Ruiz<n>\n\nAna Ruiz<n>\n\n",
    "all different: words": "a<n> ",
}


def text_of(unit: str, size: int) -> str:
    """The unit, repeated to so many characters."""
    count = max(1, size // len(unit))
    if NUMBER in unit:
        return "".join(unit.replace(NUMBER, str(number)) for number in range(count))
    return unit * count


def seconds(text: str) -> float:
    """Processor time that a text takes, the best of three."""
    best = float("inf")
    for _ in range(3):
        forget_lines()  # some two thousand lines are kept, which would make the shorter text cheap
        began = time.process_time()
        parse(text, format="text")
        best = min(best, time.process_time() - began)
    return best


def calls(work: Callable[[], object]) -> int:
    """How many functions and methods are called by some work."""
    count = 0

    def count_call(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event.endswith("call")

    before = sys.getprofile()
    gc.disable()  # What is called back when garbage is collected is not the work's.
    sys.setprofile(count_call)
    try:
        work()
    finally:
        sys.setprofile(before)
        gc.enable()
    return count


def size_that_takes_a_while(unit: str) -> int:
    """Characters from which on a shape takes long enough to be measured."""
    size = 4_000
    while size < LARGEST and seconds(text_of(unit, size)) < ENOUGH:
        size *= 2
    return size


def memory(text: str) -> float:
    """Peak of what Python allocates for a text, over the text's bytes."""
    tracemalloc.start()
    try:
        parse(text, format="text")
        return tracemalloc.get_traced_memory()[1] / len(text.encode("utf-8", "surrogatepass"))
    finally:
        tracemalloc.stop()


def resident_memory(text: str) -> float:
    """By how much a text raises the most memory this process ever had, over the text's bytes."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    parse(text, format="text")
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return grown * 1024 / len(text.encode("utf-8", "surrogatepass"))


def factor(unit: str, size: int) -> float:
    """How much longer twice the text takes; the least of three tries, as noise only adds."""
    tries = []
    for _ in range(3):
        tries.append(seconds(text_of(unit, 2 * size)) / seconds(text_of(unit, size)))
        if tries[-1] < MOST - 0.2:
            break
    return min(tries)


def report(names: list[str], say: Callable[[str], None]) -> int:
    """Print a row for every shape; the number of those that are not linear."""
    slow = 0
    say(f"{'shape':24} {'characters':>12} {'seconds':>9} {'factor':>7} {'memory':>7}")
    for name in names:
        unit = UNITS[name]
        size = size_that_takes_a_while(unit)
        text = text_of(unit, size)
        grown = factor(unit, size)
        slow += grown >= MOST
        used = memory(text[: min(len(text), 1_000_000)])
        say(
            f"{name:24} {len(text):12,} {seconds(text):9.3f} {grown:7.2f} {used:6.1f}x"
            f"{'  <-- not linear' if grown >= MOST else ''}"
        )
    return slow


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shape", choices=UNITS, action="append")
    parser.add_argument("--megabytes", type=int, help="peak memory for ordinary lines")
    parser.add_argument(
        "--resident", action="store_true", help="measure what the process takes (Linux)"
    )
    chosen = parser.parse_args()
    if chosen.megabytes:
        measured = resident_memory if chosen.resident else memory
        used = measured(text_of(UNITS["paragraphs"], chosen.megabytes * 1_000_000))
        print(f"{chosen.megabytes} MB of ordinary lines: {used:.1f} times the text's bytes")
        return int(used >= MOST_MEMORY)
    slow = report(chosen.shape or list(UNITS), lambda line: print(line, flush=True))
    print(f"{slow} of {len(chosen.shape or UNITS)} shapes are not linear")
    return int(slow > 0)


if __name__ == "__main__":
    sys.exit(main())

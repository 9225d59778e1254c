"""The rules: every reason the parser has for or against a label, one row each.

A rule looks at one line and what its page says of it, and answers with a word for what it
sees, or None. The rule and its answer ("size: 5-6") is what the strengths table knows, what
``explain`` prints and what the docs list. A rule that `reaches` is also heard by the lines
above and below it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise

import regex

from newsparse import patterns
from newsparse.rules.beside import (
    between_prose,
    byline_place,
    credit_beside,
    held_and_credit,
    name_again,
    question,
    timestamp_place,
    twice_over_credit,
    under_quotation,
)
from newsparse.rules.captions import (
    caption_credit,
    caption_cue,
    dated,
    name_and_office,
    person_mark,
)
from newsparse.rules.lines import STOPS, Line
from newsparse.rules.pages import FURNITURE, MENU, MOST_SIGNING, Alone, Placed
from newsparse.rules.rule import At, Rule, Test


def steps(*bounds: float) -> tuple[tuple[float, ...], tuple[str, ...]]:
    """Bounds of a measure and the names of the ranges between them."""
    names = [f"<{bounds[0]:g}"]
    names += [f"{low:g}-{high:g}" for low, high in pairwise(bounds)]
    return bounds, (*names, f">={bounds[-1]:g}")


def ranged(measure: Callable[[At], float], *bounds: float) -> Test[At]:
    """A test that says into which range a measure falls."""
    limits, names = steps(*bounds)

    def test(at: At) -> str | None:
        return names[bisect_right(limits, measure(at))]

    return test


_ENDS = {
    **dict.fromkeys(".。।", "stop"),
    **dict.fromkeys("!！", "exclamation"),
    **dict.fromkeys("?？؟;", "question"),
    **dict.fromkeys(":：", "colon"),
    **dict.fromkeys(",，、", "comma"),
    "…": "dots",
    ")": "bracket",
    "]": "bracket",
    "}": "bracket",
    **dict.fromkeys("\"'”’»“", "quote"),
    **dict.fromkeys("-–—|/•·", "dash"),
}


def _ends(at: Alone) -> str | None:
    last = at.line.text[-1:]
    if last.isalpha():
        return "letter"
    if last.isdigit():
        return "digit"
    end = _ENDS.get(last, "other")
    if end == "quote" and at.line.text[-2:-1] in (".", "!", "?", "…", "。"):
        return "stop and quote"
    if end == "stop" and at.line.text.endswith("..."):
        return "dots"
    return end


_STARTS = {
    **dict.fromkeys("\"'“‘„«»”’「『", "quote"),
    **dict.fromkeys("([{（【［", "bracket"),
    **dict.fromkeys("-–—", "dash"),
    **dict.fromkeys("•·*▪►»>✓■●‣◦", "bullet"),
    **dict.fromkeys("#@", "tag"),
    "©": "copyright",
}


def _starts(at: Alone) -> str | None:
    first = at.line.text[:1]
    if first.isalpha():
        if first.isupper():
            return "capital"
        return "lower case" if first.islower() else "letter"
    return "digit" if first.isdigit() else _STARTS.get(first, "other")


def _case(at: Alone) -> str | None:
    text = at.line.text[:200]
    if not text[1:2].islower() and not any(map(str.islower, text)):
        return "all capitals" if any(map(str.isupper, text)) else None
    return None


_capitals: Test[Alone] = ranged(lambda at: at.line.capitals, 0.01, 0.25, 0.5, 0.75, 0.99)


def _capitalised(at: Alone) -> str | None:
    """Share of capitals, with the length it is told in; not for scripts without case."""
    if at.line.unspaced or at.line.size < 2 or at.line.prose:
        return None
    size = "2-3" if at.line.size < 4 else "4-7" if at.line.size < 8 else "8+"
    return f"{_capitals(at)} of {size}"


_COLON = regex.compile(r"\p{L}[^.:!?：]{0,30}[:：]\s?")
_LIST = regex.compile(r"(?:[-–—•·*▪►»>✓■●‣◦]|\d{1,2}[.)]|[a-z][.)])\s")
_ADDRESS = patterns.of_regex(r"https?://|www\.|\p{L}@\p{L}")
_NUMBER = patterns.of_regex(r"[\d.,:%€$£+\-–\s/()#]+")


def _is_number(text: str) -> bool:
    return len(text) <= 20 and not text[:1].isalpha() and _NUMBER.fullmatch(text) is not None


def _addressed(text: str) -> str | None:
    head = text[:200]
    signed = "@" in head or "://" in head or "www." in head
    if not signed:
        return None
    return "address" if _ADDRESS.search(head) else "handle" if "@" in text[:80] else None


def _is_parted(text: str) -> bool:
    return "|" in text or " • " in text or " · " in text or " / " in text


def _has_list_mark(text: str) -> bool:
    # A letter is a mark with a stop or a bracket behind it.
    return (not text[:1].isalpha() or text[1:2] in _AFTER_LETTER) and _LIST.match(text) is not None


_AFTER_LETTER = (".", ")")


def _is_spoken(line: Line) -> bool:
    """Whether a line opens with a dash as half of Europe prints what somebody says.

    "– Vi blir kvar, säger hon. Hamnen är stängd." An item of a list is hardly several sentences.
    """
    return line.prose and line.sentences > 0 and line.text[0] in "-–—"


def _opens_with_label(text: str) -> bool:
    head = text[:32]
    return (":" in head or "：" in head) and _COLON.match(text) is not None


def _form(at: Alone) -> str | None:
    """The first that fits is said."""
    line, text = at.line, at.line.text
    if _is_number(text):
        return "number"
    if not line.words:
        return "no word"
    if addressed := _addressed(text):
        return addressed
    if line.size < 40 and _is_parted(text):
        return "parts"
    if _has_list_mark(text) and not _is_spoken(line):
        return "list mark"
    return "label and colon" if _opens_with_label(text) else None


def _quotes(at: Alone) -> str | None:
    text = at.line.text
    if text[:1] in "\"'“‘„«»”’「『" and text[:1]:
        tail = text.rstrip(".,!?")
        return "all quoted" if tail[-1:] in "\"'”’»“«」』" else "opens quoted"
    head = text[:400]
    quoted = '"' in head or (not head.isascii() and any(q in head for q in "“„«»「"))
    return "holds a quote" if quoted else None


def _quotes_sized(at: Alone) -> str | None:
    quotes = _quotes(at)
    if quotes is None:
        return None
    return f"{quotes}, {'prose' if at.line.prose else 'short' if at.line.size < 14 else 'long'}"


def _sentence_like(at: Alone) -> str | None:
    line = at.line
    if line.size < 4 or line.unspaced:
        return None
    share = line.function_words
    grade = "none" if share == 0 else "few" if share < 0.15 else "some" if share < 0.35 else "many"
    size = "4-8" if line.size < 9 else "9-16" if line.size < 17 else "17+"
    return f"{grade} in {size}"


# What stands for nothing, at the end of a line of nothing but quotes, reads as a stop.
_STOPPED = {**dict.fromkeys("?？؟", "question"), **dict.fromkeys([*".!…。！।", ""], "stop")}
_STOP_SIZES, _STOP_SIZE_NAMES = (4, 8, 14, 25, 45), ("<4", "4-7", "8-13", "14-24", "25-44", "45+")
_STOPS_SIZED = {
    stop: [f"{stop}, {name}" for name in _STOP_SIZE_NAMES]
    for stop in ("question", "stop", "no stop")
}


def _stop_sized(at: Alone) -> str | None:
    line = at.line
    last = line.text.rstrip("\"'”’»)]")[-1:]
    return _STOPS_SIZED[_STOPPED.get(last, "no stop")][bisect_right(_STOP_SIZES, line.size)]


def _run_place(at: Placed) -> str | None:
    if at.run == "inside":
        return "inside"
    for bound, name in ((1, "1"), (2, "2"), (4, "3-4"), (8, "5-8"), (20, "9-20")):
        if at.run_distance <= bound:
            return f"{name} {at.run}"
    return f"far {at.run}"


def _copies(at: Placed) -> str | None:
    if not at.copies:
        return None
    size = "short" if at.line.size < 4 else "middle" if at.line.size < 14 else "long"
    side = "both" if at.copy_above and at.copy_below else "above" if at.copy_above else "below"
    if not at.copy_above and not at.copy_below:
        side = "far below"
    return f"{side}{', beside' if at.copy_beside else ''}, {size}"


_AGAINST = ("shorter", "no longer", "longer")
_SIZES_AROUND = {
    prose: [
        [f"{above} than above, {below} than below{', prose' * prose}" for below in _AGAINST]
        for above in _AGAINST
    ]
    for prose in (False, True)
}


def _sizes_around(at: Placed) -> str | None:
    """How long the line is against those above and below."""
    if at.above is None or at.below is None:
        return None
    size = at.line.size
    names = _SIZES_AROUND[at.line.prose]
    return names[_against(size, at.above.size)][_against(size, at.below.size)]


def _against(size: int, other: int) -> int:
    """Which of the words of ``_AGAINST`` says it."""
    return 2 if size >= 1.6 * other else 0 if other >= 1.6 * size else 1


def _wordy(at: Placed) -> str | None:
    if at.line.prose or at.line.size < 3 or at.run == "after":
        return None
    size = "3-4" if at.line.size < 5 else "5+"
    return f"{min(at.wordy_above, 2)} above, {min(at.wordy_below, 2)} below {size}"


def _held(at: Placed) -> str | None:
    if at.held:
        return "begins a longer line"
    return "begins with a shorter line" if at.holds else None


def _echo(at: Placed) -> str | None:
    if at.line.prose or at.line.size < 3:
        return None
    grade = (
        "none" if at.echo == 0 else "<40%" if at.echo < 0.4 else "<70%" if at.echo < 0.7 else "70%+"
    )
    size = "3-5" if at.line.size < 6 else "6-14" if at.line.size < 15 else "15+"
    return f"{grade} of {size}"


def _rank(at: Placed) -> str | None:
    return str(at.echo_rank) if at.echo_rank else None


def _candidate(at: Placed) -> str | None:
    distance = at.candidate_distance
    if distance is None:
        return None
    if -3 <= distance <= 3:
        return f"{distance:+d}"
    if distance < 0:
        return "-4 and more"
    return "+4-6" if distance <= 6 else "+7-12" if distance <= 12 else "+13 and more"


def _candidate_echo(at: Placed) -> str | None:
    if at.candidate_distance == 0 or at.line.size < 3:
        return None
    share = at.candidate_echo
    if share < 0.12:
        return None
    grade = "some" if share < 0.3 else "much" if share < 0.6 else "nearly all"
    side = "below" if (at.candidate_distance or 0) > 0 else "above"
    return f"{grade} {side}"


def _lead_echo(at: Placed) -> str | None:
    share = at.lead_echo
    if share is None:
        return None
    grade = "none" if share == 0 else "<20%" if share < 0.2 else "<40%" if share < 0.4 else "40%+"
    return f"{grade}, {'prose' if at.line.prose else 'short'} {min(at.prose_ordinal, 3)}"


def _against_prose(at: Placed) -> str | None:
    """A running text at the top of the page against the usual length of running texts."""
    if not at.line.prose or at.prose_ordinal > 2 or not at.usual_prose:
        return None
    ratio = at.line.size / at.usual_prose
    grade = (
        "much shorter"
        if ratio < 0.5
        else "shorter"
        if ratio < 0.8
        else "usual"
        if ratio < 1.3
        else "longer"
    )
    return f"{grade}, {at.prose_ordinal}"


def _names_together(at: Placed) -> str | None:
    """Lines of a name alone, one below the other: columnists in a menu, not who wrote it."""
    if at.names < 3:
        return None
    return f"3-{MOST_SIGNING}" if at.names <= MOST_SIGNING else MENU


def _isolated(at: Placed) -> str | None:
    if not at.isolated:
        return None
    count = (
        "1"
        if at.isolated == 1
        else "2-3"
        if at.isolated < 4
        else "4-8"
        if at.isolated < 9
        else "9+"
    )
    size = "<4" if at.line.size < 4 else "4-8" if at.line.size < 9 else "9+"
    return f"one of {count}, {size}"


def _prose_ordinal(at: Placed) -> str | None:
    if at.run == "after" or at.prose_ordinal > 3:
        return None
    size = (
        "<10"
        if at.line.size < 10
        else "<20"
        if at.line.size < 20
        else "<40"
        if at.line.size < 40
        else "40+"
    )
    return f"{at.prose_ordinal}, {size}{', stop' if at.line.text[-1:] in '.!?。' else ''}"


def _length_class(at: Placed) -> str:
    return "prose" if at.line.prose else "short" if at.line.size < 7 else "middle"


def _page_prose(at: Placed) -> str | None:
    share = at.page_prose
    grade = "<10%" if share < 0.1 else "<25%" if share < 0.25 else "<50%" if share < 0.5 else "50%+"
    return f"{grade}, {_length_class(at)}"


def _page_furniture(at: Placed) -> str | None:
    share = at.page_furniture
    grade = "none" if share == 0 else "<3%" if share < 0.03 else "<10%" if share < 0.1 else "10%+"
    return f"{grade}, {_length_class(at)}"


def _ordinal(at: Placed) -> str | None:
    if at.index == 0:
        return "first"
    if at.after == 0:
        return "last"
    if at.index <= 2:
        return f"line {at.index + 1}"
    if at.index <= 5:
        return "line 4-6"
    return "last 3" if at.after <= 2 else None


def _opening(at: Placed) -> str | None:
    """The first lines of a page, with how clean the page is: a paste begins with its headline."""
    if at.index > 2:
        return None
    clean = "clean" if at.page_furniture < 0.02 and at.page_prose > 0.4 else "not clean"
    size = "<4" if at.line.size < 4 else "4+" if not at.line.prose else "prose"
    return f"{at.index + 1} of {clean}, {size}"


def _brief(at: Placed) -> str | None:
    """A page of a few lines is a brief, or a piece of one: its first line and its text."""
    if at.index + at.after + 1 > 5:
        return None
    line = at.line
    if line.cue in FURNITURE:
        return "known words"
    if line.dateline or (line.size >= 3 and line.text[-1:] in STOPS):
        return "text"
    return "first" if at.index == 0 else "other"


_GROUPS, _GROUP_NAMES = (1, 2, 3, 5, 9, 20), ("1", "2", "3", "4-5", "6-9", "10-20", "21+")


def _short_group(at: Placed) -> str | None:
    if at.line.prose:
        return None
    size = _GROUP_NAMES[bisect_left(_GROUPS, at.short_run)]
    if at.short_run == 1:
        return size
    place = (
        "first" if at.short_place == 0 else "last" if at.short_place == at.short_run - 1 else "mid"
    )
    return f"{place} of {size}"


def _gap(at: Placed) -> str | None:
    return str(min(at.stretch.gap, 3)) if at.stretch.gap else None


def _prose_place(at: Placed) -> str | None:
    share = at.prose_before
    if share == 0:
        return "none before"
    if share >= 0.999:
        return "all before"
    return "<10%" if share < 0.1 else "<50%" if share < 0.5 else "<90%" if share < 0.9 else "90%+"


def _capitals_between(at: Placed) -> str | None:
    """A short line all in capitals, and its distance to the running text."""
    if at.line.prose or at.line.size > 12 or _case(at) is None:
        return None
    return between_prose(at)


def _cue_form(at: Alone) -> str | None:
    """A cue, how the line ends, and how long it is: "Read also: ..." is no crosshead."""
    line = at.line
    if not line.cue:
        return None
    end = "colon within" if _opens_with_label(line.text) else _ends(at)
    return f"{line.cue}, {end}, {'<4' if line.size < 4 else '4-9' if line.size < 10 else '10+'}"


# Of the line alone: these look at ``at.line`` and nothing else.
OF_THE_LINE: Sequence[Rule[Alone]] = (
    Rule(
        "size",
        ranged(lambda at: at.line.size, 1, 2, 3, 4, 5, 7, 9, 12, 16, 22, 30, 45, 70, 120),
        True,
    ),
    Rule("words", ranged(lambda at: len(at.line.words), 2, 3, 4, 5, 7), True),
    Rule("sentences", ranged(lambda at: at.line.sentences, 1, 2, 3, 5)),
    Rule("ends with", _ends, True),
    Rule("starts with", _starts, True),
    Rule("stop and size", _stop_sized, True),
    Rule("case", _case, True),
    Rule("capitals", _capitalised),
    Rule("function words", _sentence_like),
    Rule("form", _form, True),
    Rule("quotes", _quotes_sized),
    Rule("prose", lambda at: "yes" if at.line.prose else None, True),
    Rule("cue", lambda at: at.line.cue, True),
    Rule("cue and form", _cue_form),
    Rule("dated", dated),
    Rule("caption cue", caption_cue),
    Rule("person mark", person_mark),
    Rule("name and office", name_and_office),
    Rule("byline", lambda at: at.line.byline, True),
    Rule("credit", lambda at: at.line.credit, True),
    Rule("caption credit", caption_credit, True),
    Rule("timestamp", lambda at: at.line.timestamp, True),
    Rule("dateline", lambda at: at.line.dateline, True),
    Rule("unspaced script", lambda at: "yes" if at.line.unspaced else None),
)
OF_THE_PAGE: Sequence[Rule[Placed]] = (
    Rule("place", _ordinal),
    Rule("opening", _opening),
    Rule("brief", _brief),
    Rule("running text before", _prose_place),
    Rule("distance to running text", between_prose),
    Rule("main run", _run_place),
    Rule("loose run", lambda at: f"{at.loose_run}, {_length_class(at)}"),
    Rule("copies", _copies, True),
    Rule("sizes around", _sizes_around),
    Rule("wordy lines around", _wordy),
    Rule("held", _held, True),
    Rule("echo", _echo),
    Rule("echo rank", _rank),
    Rule("from best echo", _candidate),
    Rule("echo of best", _candidate_echo),
    Rule("lead echo", _lead_echo),
    Rule("opens like next text", lambda at: "yes" if at.opens_alike else None),
    Rule("against running text", _against_prose),
    Rule("byline and place", byline_place),
    Rule("timestamp and place", timestamp_place),
    Rule("name again", name_again),
    Rule("names together", _names_together),
    Rule("capitals and place", _capitals_between),
    Rule("question", question),
    Rule("ending", lambda at: at.ends_with),
    Rule("credit beside", credit_beside),
    Rule("under a quotation", under_quotation),
    Rule("held and credit", held_and_credit),
    Rule("twice over a credit", twice_over_credit),
    Rule("isolated", _isolated),
    Rule("top", _prose_ordinal),
    Rule("mark above", lambda at: at.mark_above),
    Rule("mark below", lambda at: at.mark_below),
    Rule("page's prose", _page_prose),
    Rule("page's furniture", _page_furniture),
    Rule("short group", _short_group),
    Rule("gap", _gap, True),
)
RULES: Sequence[Rule[Placed]] = (*OF_THE_LINE, *OF_THE_PAGE)

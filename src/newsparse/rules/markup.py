"""The rules of what markup and metadata say: a hint seldom speaks alone.

A <h2> in the running text is a crosshead, one that is a link in a box of other articles is
none; so each row looks at several hints and the line together. Lines without hints, those of
plain text, are not asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.rules.pages import Placed
from newsparse.rules.rule import Rule

Hints = frozenset[str]
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def _of(at: Placed) -> Hints:
    return at.stretch.hints


def _first(hints: Hints, names: Sequence[str], other: str) -> str:
    """The first of some hints that is there."""
    return next((name for name in names if name in hints), other)


def kin(hints: Hints) -> str:
    """How near a block is to the running text by the way it is built."""
    if "kin:run" in hints:
        return "alike"
    return _first(hints, ("main-run", "beside-run", "in-main"), "outside")


def _where(hints: Hints) -> str:
    return _first(hints, ("run:before", "run:within", "run:after"), "nowhere")


def _length(at: Placed) -> str:
    if at.line.prose:
        return "prose"
    return "<4" if at.line.size < 4 else "4-8" if at.line.size < 9 else "9+"


def _style(hints: Hints) -> str:
    if hints & _HEADINGS:
        return "heading"
    return _first(hints, ("link", "strong", "emphasis"), "plain")


_ELEMENTS = (
    *("h1", "h2", "h3", "h4", "h5", "h6"),
    *("figcaption", "blockquote", "li", "td", "dd", "dt", "button", "label", "p"),
)


def _element(at: Placed) -> str:
    hints = _of(at)
    return f"{_first(hints, _ELEMENTS, 'div')}, {kin(hints)}, {_where(hints)}"


def _built(at: Placed) -> str:
    hints = _of(at)
    return f"{_style(hints)}, {kin(hints)}, {_length(at)}"


def _shown_at(at: Placed) -> str | None:
    return f"{at.to_title}, {_length(at)}" if at.to_title else None


def _styled_at(at: Placed) -> str | None:
    return f"{at.to_title}, {_style(_of(at))}, {kin(_of(at))}" if at.to_title else None


_REGIONS = (
    *("nav", "footer", "hidden", "other-article", "aside", "article-aside", "form"),
    *("class:related", "class:newsletter", "class:comment", "class:consent", "class:paywall"),
    *("class:share", "class:teaser", "class:sidebar", "class:embed", "class:ad", "class:bio"),
    *("class:tag", "class:menu", "class:note", "class:live", "article-footer", "article-header"),
)


def _region(at: Placed) -> str | None:
    hints = _of(at)
    region = _first(hints, _REGIONS, "")
    return f"{region}, {kin(hints)}, {_length(at)}" if region else None


def _claim(hints: Hints) -> str:
    """What says that a line is the standfirst."""
    described = "description" if "meta:description" in hints else ""
    named = "class:standfirst" in hints or "itemprop:description" in hints
    return f"{described} and class" if described and named else described or "class" * named


def _standfirst(at: Placed) -> str | None:
    claim = _claim(_of(at))
    return f"{claim}, {kin(_of(at))}, {_where(_of(at))}" if claim else None


def _claimed_at(at: Placed) -> str | None:
    claim = _claim(_of(at))
    return f"{claim}, {at.to_title}, {_style(_of(at))}" if claim and at.to_title else None


def _front(at: Placed) -> str | None:
    """Among the first texts under the title: how many there are above, and what they claim."""
    if at.text_number is None or at.line.size < 4:
        return None
    claim = "claims" if _claim(_of(at)) else "none"
    return f"{at.text_number}, {at.claims_above} above, {claim}, {kin(_of(at))}"


def _front_styled(at: Placed) -> str | None:
    if at.text_number is None or at.line.size < 4:
        return None
    return f"{at.text_number}, {_style(_of(at))}, {kin(_of(at))}, {_length(at)}"


def _lead(at: Placed) -> str | None:
    return f"{at.lead}, {at.text_number}" if at.lead else None


_CAPTIONED = (
    *("alt-text", "meta:caption", "itemprop:caption", "figcaption", "class:caption", "figure"),
    *("class:figure",),
)


def _caption(at: Placed) -> str | None:
    hints = _of(at)
    base = _first(hints, _CAPTIONED, "")
    if not base:
        return None
    order = _first(hints, ("caption:first", "caption:next"), "")
    return f"{base}, {order}, {kin(hints)}, {_first(hints, ('link', 'links'), 'no link')}"


def _caption_form(at: Placed) -> str | None:
    hints = _of(at)
    base = _first(hints, _CAPTIONED, "")
    if not base:
        return None
    credit = at.line.credit or (at.line.caption_credit and "in caption") or "none"
    return f"{base}, {credit}, {_length(at)}"


def _caption_place(at: Placed) -> str | None:
    hints = _of(at)
    base = _first(hints, _CAPTIONED, "")
    return f"{base}, {_where(hints)}, {_first(hints, _REGIONS, '')}" if base else None


def _image(at: Placed) -> str | None:
    hints = _of(at)
    side = _first(hints, ("after-image", "before-image"), "")
    return f"{side}, {_style(hints)}, {kin(hints)}, {_length(at)}" if side else None


_CREDITED = ("meta:credit", "itemprop:credit", "class:credit", "has:credit")


def _credit(at: Placed) -> str | None:
    hints = _of(at)
    base = _first(hints, _CREDITED, "")
    if not base:
        return None
    order = _first(hints, ("caption:first", "caption:next"), "")
    return f"{base}, {order}, {_length(at)}, {at.line.credit}"


_SIGNED = (
    *("meta:author", "rel:author", "itemprop:author", "class:byline", "has:byline", "address"),
)


def _byline(at: Placed) -> str | None:
    base = _first(_of(at), _SIGNED, "")
    return f"{base}, {at.to_title}, {_length(at)}" if base else None


def _byline_form(at: Placed) -> str | None:
    base = _first(_of(at), _SIGNED, "")
    if not (base or at.line.byline):
        return None
    return f"{at.line.byline}, {base}, {_where(_of(at))}"


_DATED = ("meta:date", "itemprop:date", "time", "class:time", "has:time")


def _timestamp(at: Placed) -> str | None:
    base = _first(_of(at), _DATED, "")
    return f"{base}, {at.line.timestamp}, {_where(_of(at))}" if base else None


def _heading(at: Placed) -> str | None:
    """A short line set apart: which heading, built like how many others, where."""
    hints = _of(at)
    if at.line.prose or not ("strong" in hints or hints & _HEADINGS):
        return None
    level = _first(hints, ("h1", "h2", "h3", "h4", "h5", "h6"), "strong")
    linked = _first(hints, ("link", "links"), "no link")
    return f"{level}, {kin(hints)}, {_where(hints)}, {linked}"


def _heading_region(at: Placed) -> str | None:
    hints = _of(at)
    if at.line.prose or not hints & _HEADINGS:
        return None
    group = next(
        (hint for hint in sorted(hints) if hint.startswith("kin:") and hint[4:5].isdigit()), ""
    )
    return f"{_first(hints, _REGIONS, '')}, {group}, {_where(hints)}"


MARKUP_RULES: Sequence[Rule] = (
    Rule("element", _element),
    Rule("built", _built),
    Rule("to title", _shown_at, True),
    Rule("style to title", _styled_at),
    Rule("region", _region),
    Rule("title", lambda at: at.title),
    Rule("lead", _lead),
    Rule("standfirst claim", _standfirst),
    Rule("standfirst claim and place", _claimed_at),
    Rule("front", _front),
    Rule("front and style", _front_styled),
    Rule("caption markup", _caption),
    Rule("caption form", _caption_form),
    Rule("caption place", _caption_place),
    Rule("image beside", _image),
    Rule("credit markup", _credit),
    Rule("byline markup", _byline),
    Rule("byline form", _byline_form),
    Rule("timestamp markup", _timestamp),
    Rule("heading", _heading),
    Rule("heading and region", _heading_region),
)

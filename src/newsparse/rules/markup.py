"""The rules of what markup and metadata say: a hint seldom speaks alone.

A <h2> in the running text is a crosshead, one that is a link in a box of other articles is
none; so each row looks at several hints and the line together. Lines without hints, those of
plain text, are not asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.rules.markup_places import where_of
from newsparse.rules.pages import Placed
from newsparse.rules.rule import Rule


def _length(at: Placed) -> str:
    if at.line.prose:
        return "prose"
    return "<4" if at.line.size < 4 else "4-8" if at.line.size < 9 else "9+"


def _element(at: Placed) -> str:
    said = at.markup
    return f"{said.element}, {said.kin}, {where_of(at)}"


def _built(at: Placed) -> str:
    said = at.markup
    return f"{said.style}, {said.kin}, {_length(at)}"


def _shown_at(at: Placed) -> str | None:
    return f"{at.to_title}, {_length(at)}" if at.to_title else None


def _styled_at(at: Placed) -> str | None:
    said = at.markup
    return f"{at.to_title}, {said.style}, {said.kin}" if at.to_title else None


def _region(at: Placed) -> str | None:
    said = at.markup
    return f"{said.region}, {said.kin}, {_length(at)}" if said.region else None


def _standfirst(at: Placed) -> str | None:
    said = at.markup
    return f"{said.claim}, {said.kin}, {where_of(at)}" if said.claim else None


def _claimed_at(at: Placed) -> str | None:
    said = at.markup
    return f"{said.claim}, {at.to_title}, {said.style}" if said.claim and at.to_title else None


def _front(at: Placed) -> str | None:
    """Among the first texts under the title: how many there are above, and what they claim."""
    if at.text_number is None or at.line.size < 4:
        return None
    said = at.markup
    claim = "claims" if said.claim else "none"
    return f"{at.text_number}, {at.claims_above} above, {claim}, {said.kin}"


def _front_styled(at: Placed) -> str | None:
    if at.text_number is None or at.line.size < 4:
        return None
    said = at.markup
    return f"{at.text_number}, {said.style}, {said.kin}, {_length(at)}"


def _lead(at: Placed) -> str | None:
    return f"{at.lead}, {at.text_number}" if at.lead else None


def _caption(at: Placed) -> str | None:
    said = at.markup
    if not said.captioned:
        return None
    return f"{said.captioned}, {said.order}, {said.kin}, {said.linked}"


def _caption_form(at: Placed) -> str | None:
    said = at.markup
    if not said.captioned:
        return None
    credit = at.line.credit or (at.line.caption_credit and "in caption") or "none"
    return f"{said.captioned}, {credit}, {_length(at)}"


def _caption_place(at: Placed) -> str | None:
    said = at.markup
    return f"{said.captioned}, {where_of(at)}, {said.region}" if said.captioned else None


def _caption_name(at: Placed) -> str | None:
    """A name by itself in a caption, or under an image: who is shown, or who wrote it."""
    said = at.markup
    base = said.captioned or ("after-image" if said.side == "after-image" else "")
    if not base or at.line.byline not in ("bare", "named"):
        return None
    return f"{base}, {said.signed or 'nobody'}, {where_of(at)}"


def _again(at: Placed) -> str | None:
    """A line within the running text that the page prints several times: a box, no text."""
    said = at.markup
    if at.copies < 2 or said.captioned or where_of(at) != "run:within":
        return None
    return f"{'3' if at.copies == 2 else '4+'}, {said.style}, {_length(at)}"


def _image(at: Placed) -> str | None:
    said = at.markup
    return f"{said.side}, {said.style}, {said.kin}, {_length(at)}" if said.side else None


def _credit(at: Placed) -> str | None:
    said = at.markup
    if not said.credited:
        return None
    return f"{said.credited}, {said.order}, {_length(at)}, {at.line.credit}"


def _byline(at: Placed) -> str | None:
    said = at.markup
    return f"{said.signed}, {at.to_title}, {_length(at)}" if said.signed else None


def _byline_form(at: Placed) -> str | None:
    said = at.markup
    if not (said.signed or at.line.byline):
        return None
    return f"{at.line.byline}, {said.signed}, {where_of(at)}"


def _timestamp(at: Placed) -> str | None:
    said = at.markup
    return f"{said.dated}, {at.line.timestamp}, {where_of(at)}" if said.dated else None


def _heading(at: Placed) -> str | None:
    """A short line set apart: which heading, built like how many others, where."""
    said = at.markup
    if not said.heading or at.line.prose:
        return None
    return f"{said.heading}, {said.kin}, {where_of(at)}, {said.linked}"


def _heading_region(at: Placed) -> str | None:
    said = at.markup
    if not said.is_heading or at.line.prose:
        return None
    return f"{said.region}, {said.group}, {where_of(at)}"


MARKUP_RULES: Sequence[Rule[Placed]] = (
    Rule("element", _element),
    Rule("built", _built),
    Rule("to title", _shown_at, True),
    Rule("style to title", _styled_at),
    Rule("region", _region),
    Rule("few texts", lambda at: "yes" if at.few else None),
    Rule("title", lambda at: at.title),
    Rule("over the title", lambda at: "sure" if at.over_title else None),
    Rule("lead", _lead),
    Rule("goes on", lambda at: "yes" if at.goes_on else None),
    Rule("standfirst claim", _standfirst),
    Rule("standfirst claim and place", _claimed_at),
    Rule("front", _front),
    Rule("front and style", _front_styled),
    Rule("caption markup", _caption),
    Rule("caption form", _caption_form),
    Rule("caption place", _caption_place),
    Rule("name in caption", _caption_name),
    Rule("printed again", _again),
    Rule("image beside", _image),
    Rule("credit markup", _credit),
    Rule("byline markup", _byline),
    Rule("byline form", _byline_form),
    Rule("timestamp markup", _timestamp),
    Rule("heading", _heading),
    Rule("heading and region", _heading_region),
)

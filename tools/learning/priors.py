"""What is known before anything is learned, and weighed by hand. Chosen by cross-validation.

What is missed weighs against what is wrongly found: captions, bylines and the like are few among
much furniture, and look new at every publisher. And what holds at every publisher is taught too
weakly by so few: a sentence with an opened credit behind it is a caption; a page's title tag,
metadata and headings agree on the headline.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsparse.decode.states import State
from newsparse.rules.pages import MENU


@attrs.frozen
class Priors:
    """Strengths that are added to what is learned.

    Args:
        states: of a state, on every line.
        answers: of an answer, for or against one state each.
    """

    states: Mapping[State, float]
    answers: Mapping[tuple[str, State], float]


_PARTS = (
    State.HEADLINE,
    State.STANDFIRST,
    State.BYLINE,
    State.CAPTION,
    State.CREDIT,
    State.CROSSHEAD,
)
_BYLINE_FORMS = ("agency", "bare", "dated", "mixed", "named", "opened", "role")
_BYLINES = {(f"byline: {form}", State.BYLINE): 1.0 for form in _BYLINE_FORMS}
_CREDITS = ("agency", "bracketed", "copyright", "opened", "set off", "slash")
_CAPTIONS = {
    **{(f"caption credit: {form}, <45", State.CAPTION): 2.0 for form in _CREDITS},
    ("caption credit: bracketed, 45+", State.CAPTION): 2.0,
    ("caption credit: opened, 45+", State.CAPTION): 2.0,
    ("caption cue: opens", State.CAPTION): 0.5,
    ("caption cue: archive", State.CAPTION): 2.0,
    ("person mark: age", State.CAPTION): 0.5,
    ("person mark: side", State.CAPTION): 1.2,
}
_FURNITURE = {
    ("cue: furniture line", State.CROSSHEAD): -1.0,
    ("cue: furniture line", State.PARAGRAPH): -1.0,
    ("cue: furniture opener", State.CROSSHEAD): -1.0,
    ("prose: yes", State.AFTER): -0.7,
}
# The way to a page that ends with its title, a teaser's label glued to its title.
_LEADING = {
    (f"ending: {where}", state): -3.0
    for where in ("above", "below")
    for state in (State.HEADLINE, State.STANDFIRST, State.CROSSHEAD)
}
# What has no word is a line drawn, or nothing that anybody sees.
_WORDLESS = {("form: no word", state): -6.0 for state in (*_PARTS, State.PARAGRAPH)}
# What a list holds signs nothing.
_LISTED = {
    ("form: list mark", State.BYLINE): -2.0,
    (f"names together: {MENU}", State.BYLINE): -6.0,
    (f"names together: {MENU}", State.EARLY_BYLINE): -6.0,
}
_STORIES = {
    ("dateline: agency", State.PARAGRAPH): 1.5,
    ("dateline: dated", State.PARAGRAPH): 1.0,
}
_MARKUP = {
    ("title: 1, sure", State.HEADLINE): 12.0,
    ("title: 1, likely", State.HEADLINE): 3.0,
    ("lead: 1, sure, 1", State.STANDFIRST): 4.0,
    ("lead: 1, good, 1", State.STANDFIRST): 3.0,
    ("lead: 1, weak, 1", State.STANDFIRST): 2.5,
    ("hint: alt-text", State.CAPTION): -2.0,
    ("hint: data-caption", State.CAPTION): 4.0,
    ("hint: data-credit", State.CREDIT): 4.0,
    # On a page a credit is mostly marked up as one; what only looks like one is more often none.
    ("hint: run:before", State.CREDIT): -0.6,
    ("hint: run:within", State.CREDIT): -0.6,
    ("hint: run:after", State.CREDIT): -0.6,
    # Front matter is read as metadata; as text it is in front of the article.
    ("hint: front-matter", State.BEFORE): 12.0,
}
# Nobody has annotated an article of three lines, and yet there are such.
_BRIEFS = {
    ("brief: first", State.HEADLINE): 4.0,
    ("brief: text", State.PARAGRAPH): 4.0,
}
_OF_LINES = {
    **_BYLINES,
    **_CAPTIONS,
    **_FURNITURE,
    **_LEADING,
    **_WORDLESS,
    **_LISTED,
    **_STORIES,
    **_BRIEFS,
    **_MARKUP,
}
# Without any markup, what is known of form and place counts for more.
_FORMS = {
    **dict.fromkeys(_BYLINES, 0.85),
    **{(answer, of): 2.5 for answer, of in _CAPTIONS if answer.startswith("caption credit: ")},
    ("credit: opened", State.CREDIT): 0.85,
    # A line as long as a sentence that looks like no byline is none; "By ..." weighs more.
    **{
        (f"size: {size}", state): prior
        for size, prior in {
            "9-12": -0.7,
            "12-16": -1.5,
            "16-22": -2.5,
            "22-30": -4.0,
            "30-45": -5.0,
            "45-70": -6.0,
            "70-120": -6.0,
        }.items()
        for state in (State.BYLINE, State.EARLY_BYLINE)
    },
    # A menu's word above the headline says nothing of it.
    ("cue: furniture line", State.KICKER): -2.0,
    # What names a photographer or an agency heads no text.
    **{
        (f"credit: {form}", State.CROSSHEAD): -1.5
        for form in ("agency", "copyright", "names", "opened", "slash")
    },
}
_PLACES = {
    ("prose: yes", State.WITHIN): 0.35,
    # Far below the text a page goes on with other articles.
    **{("main run: far after", part): -0.85 for part in _PARTS},
    ("prose: yes", State.AFTER): -0.3,
    # "Subscribe and read on": whatever comes then, it is not the article's.
    ("cue: furniture opener", State.PARAGRAPH): -1.5,
    ("cue: furniture opener", State.STANDFIRST): -1.0,
    # A word that papers print over headlines is none.
    ("cue: kicker", State.HEADLINE): -1.5,
    # Printed again right beside with its credit, it is a caption.
    **{
        (f"held and credit: held, credit beside, {length}", state): prior
        for length in ("prose", "short")
        for state, prior in {State.STANDFIRST: -2.5, State.PARAGRAPH: -1.0}.items()
    },
    ("twice over a credit: yes", State.CAPTION): 3.0,
    # Far above it, what looks like nothing of the article more likely is in front of it.
    ("distance to running text: none above, 6+ below", State.WITHIN): -0.3,
    ("main run: far before", State.HEADLINE): 0.5,
    # A crosshead has text right below it, whatever stands above.
    **{
        (f"distance to running text: {above} above, {below} below", State.CROSSHEAD): -0.85
        for above in ("1", "2", "3-5", "6+", "none")
        for below in ("3-5", "6+", "none")
    },
    # A standfirst stands over the byline more often than under it; the text says it again.
    ("mark above: byline 1", State.STANDFIRST): -0.6,
    **{
        (f"lead echo: {share}, prose {number}", State.STANDFIRST): 0.35
        for share in ("<40%", "40%+")
        for number in range(4)
    },
}
OF_TEXT = Priors(
    {
        State.BYLINE: 1.4,
        State.CAPTION: 0.4,
        State.CREDIT: 0.35,
        State.CROSSHEAD: 0.75,
        State.HEADLINE: 1.0,
        State.KICKER: 1.0,
        State.STANDFIRST: 0.75,
        State.TIMESTAMP: 0.4,
    },
    {**_OF_LINES, **_FORMS, **_PLACES},
)
_CAPTIONED = ("itemprop:caption", "figcaption", "class:caption", "figure", "class:figure")
_SHORT = ("<4", "4-8")
_PHOTOS = {
    **{
        (f"caption form: {of}, {form}, {length}", State.CREDIT): prior
        for of in _CAPTIONED
        for form, prior in {"opened": 1.5, "copyright": 1.0, "agency": 1.0, "slash": 1.0}.items()
        for length in _SHORT
    },
    **{
        (f"name in caption: {of}, nobody, run:{where}", State.BYLINE): -4.0
        for of in _CAPTIONED
        for where in ("before", "within", "after")
    },
    **{
        (f"caption markup: {of}, {order}, {kin}, no link", State.PARAGRAPH): -3.0
        for of in ("itemprop:caption", "figcaption", "class:caption")
        for order in ("caption:first", "caption:next")
        for kin in ("alike", "main-run")
    },
    ("hint: class:credit", State.CREDIT): 0.5,
}
# What stands above the title is none of the article's text.
_ABOVE = {
    ("over the title: sure", state): prior
    for state, prior in {
        State.HEADLINE: -4.0,
        State.STANDFIRST: -2.0,
        State.CROSSHEAD: -2.0,
        State.PARAGRAPH: -2.0,
        State.WITHIN: -2.0,
        State.AFTER: -2.0,
    }.items()
}
# A box that the text has several times with the same words is none of it.
_BOXES = {
    (f"printed again: {times}, {style}, {length}", state): prior
    for times in ("3", "4+")
    for style in ("heading", "plain")
    for length in ("prose", "<4", "4-8", "9+")
    for state, prior in {
        State.PARAGRAPH: -3.0,
        State.CROSSHEAD: -3.0,
        State.WITHIN: 2.0,
    }.items()
}
# What nobody sees, what is all a link and what stands in a box of facts is none either.
_KINS = ("alike", "main-run", "in-main", "beside-run")
_ASIDE = {
    ("hint: hidden", State.PARAGRAPH): -1.5,
    ("hint: hidden", State.STANDFIRST): -2.0,
    ("hint: alt-text", State.PARAGRAPH): -3.0,
    ("hint: alt-text", State.STANDFIRST): -3.0,
    ("hint: nav", State.BYLINE): -3.0,
    ("hint: nav", State.STANDFIRST): -3.0,
    ("hint: link", State.STANDFIRST): -2.0,
    ("hint: class:share", State.PARAGRAPH): -2.0,
    ("hint: class:share", State.STANDFIRST): -1.0,
    ("hint: class:newsletter", State.PARAGRAPH): -2.0,
    ("hint: class:related", State.CROSSHEAD): -2.0,
    # The only heading of its kind behind a paywall's name asks for money.
    **{
        (f"heading and region: class:paywall, kin:1 {kind}, run:{where}", State.CROSSHEAD): -4.0
        for kind in ("short", "stopped", "mixed", "long")
        for where in ("within", "after")
    },
    **{(f"built: link, {kin}, prose", State.PARAGRAPH): -1.5 for kin in _KINS},
    **{
        (f"heading: {level}, beside-run, run:within, link", State.CROSSHEAD): -1.0
        for level in ("h2", "h3", "h4", "h5", "h6")
    },
    **{
        (f"region: class:sidebar, {kin}, {length}", state): prior
        for kin in _KINS
        for length in ("prose", "<4", "4-8", "9+")
        for state, prior in {
            State.PARAGRAPH: -6.0,
            State.CROSSHEAD: -3.0,
            State.WITHIN: 1.0,
        }.items()
    },
}
# A page tells its standfirst more surely than lines do, and one of several lines by their build.
_LEADS = {
    ("goes on: yes", State.STANDFIRST): 5.0,
    ("lead: 1, good, 1", State.STANDFIRST): 4.0,
    ("lead: 1, weak, 1", State.STANDFIRST): 4.0,
}
# Where a page has a few running texts alone, they are what it was printed for.
_FEW = {("few texts: yes", State.PARAGRAPH): 1.5}
# The title printed again is no standfirst.
_TITLE_AGAIN = {
    ("hint: meta:title", State.STANDFIRST): -4.0,
    ("hint: meta:headline", State.STANDFIRST): -2.0,
}
# Who said what is quoted signs the quotation, not the article.
_QUOTED = {("hint: class:pullquote", State.BYLINE): -3.0}
OF_HTML = Priors(
    {
        State.BYLINE: 1.2,
        State.CAPTION: 1.0,
        State.CREDIT: 0.6,
        State.CROSSHEAD: 1.1,
        State.HEADLINE: 1.2,
        State.KICKER: 0.6,
        State.PARAGRAPH: 0.2,
        State.STANDFIRST: 0.5,
    },
    {
        **_BYLINES,
        **_MARKUP,
        **_QUOTED,
        **_PHOTOS,
        **_ABOVE,
        **_BOXES,
        **_ASIDE,
        **_TITLE_AGAIN,
        **_LEADS,
        **_FEW,
    },
)
# Of Markdown only the headings tell the title, and an image's words stand for the image.
_MARKS = {
    ("title: 1, likely", State.HEADLINE): 8.0,
    ("hint: title-elsewhere", State.HEADLINE): -12.0,
    ("hint: title-elsewhere", State.PARAGRAPH): 1.5,
    ("hint: image", State.BYLINE): -6.0,
    ("hint: image", State.HEADLINE): -3.0,
    ("hint: footnote", State.NOTE): 4.0,
    # Many images have no caption, and the text goes on behind them.
    ("image beside: after-image, plain, outside, prose", State.CAPTION): -1.5,
}
OF_MARKDOWN = Priors(
    {
        State.BYLINE: 1.7,
        State.CAPTION: 0.5,
        State.CREDIT: 0.4,
        State.CROSSHEAD: 0.8,
        State.HEADLINE: 1.2,
        State.KICKER: 0.6,
        State.PARAGRAPH: 0.2,
        State.STANDFIRST: 0.9,
    },
    {**_OF_LINES, **_MARKS},
)

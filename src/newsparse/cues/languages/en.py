"""English."""

from newsparse.cues.table import Cues

CUES = Cues(
    code="en",
    function_words=frozenset(
        "the of and to in a is that for it on was with as by at be this from are have has he she "
        "his her they their which but not an or were been its had will would who we you more than "
        "about after into over could when there what said one also can no new out up if so".split()
    ),
)

"""An invented story that tests put into pages of many shapes."""

from __future__ import annotations

TITLE = "Ferry to Lunn stays in port until March"
STORY = (
    "The ferry to the island of Lunn will not sail again before March, the harbour board said.",
    "A bearing broke eight miles out at sea, and nobody makes the part that is needed any more.",
    "The yard in Nyhavn has to build it by hand, which takes eleven weeks at the very least.",
    "Until then a fishing boat takes the post across twice a week, if the weather is kind to it.",
    "The school on the island has moved its lessons into the parish hall, where the stove works.",
)
CAPTION = "The ferry at its berth in Nyhavn on Monday morning, with its engine taken out"

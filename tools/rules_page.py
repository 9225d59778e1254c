"""Print the page of all rules for the docs: python -m tools.rules_page > docs/rules.md.

From the table of rules and the sentences on them; a test holds the page to it.
"""

from __future__ import annotations

from newsparse.rules.table import RULES
from newsparse.rules.told import CHOICE, FAR, HINT, SEES

HEAD = """# All rules

<!-- Printed by `python -m tools.rules_page`; do not edit by hand. -->

A rule looks at one line and what its page says of it, and answers with a word or not at all. It
decides nothing: how strongly an answer speaks for a label is the business of the
[strengths](strengths.md). The names are those that `--explain` and `Block.reasons` give, as
`rule: answer`; `above:` and `below:` in front say that a neighbouring line heard it. Only rules
with a tick are heard by the neighbours.

| rule | what it looks at | heard by neighbours |
|---|---|---|
"""


def rules_page() -> str:
    """The page as Markdown.

    >>> "| size | How long the line is, in words of English. | ✓ |" in rules_page()
    True
    """
    rows = [(rule.name, rule.reaches) for rule in RULES]
    rows += [(HINT, True), (CHOICE, False), (FAR, False)]
    return HEAD + "".join(f"| {n} | {SEES[n]} | {'✓' if heard else ''} |\n" for n, heard in rows)


if __name__ == "__main__":
    print(rules_page(), end="")

"""What a table of words is, for whoever need not know how a language's table is made up."""

Words = frozenset[str]

"""Field parsers: the inside of one block, each usable alone."""

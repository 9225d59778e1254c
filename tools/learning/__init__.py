"""Learning the strengths of the rules from annotated articles."""

"""Decode: the best sequence of labels for a whole page."""

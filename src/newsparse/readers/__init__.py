"""Readers: an input to the stretches that are to be labelled."""

"""Cue tables: every word the parser knows."""

"""Compiled patterns for forms: times, initials, bracketed agencies."""

"""Accuracy: figures of a run over annotated articles, and the floors they may not fall below."""

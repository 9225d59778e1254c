"""One module a language; each defines ``CUES``. Adding a language is adding a file here."""

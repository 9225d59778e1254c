"""How fast newsparse is, against floors and peers; ``benchmarks/speed.py`` runs it."""

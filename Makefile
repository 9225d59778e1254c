# Short names for the commands of CONTRIBUTING.md. Everything runs in .venv.
PYTHON ?= python3

.PHONY: example test lint ci clean

.venv/dev: pyproject.toml
	$(PYTHON) -m venv .venv
	.venv/bin/pip install -q -e '.[dev]'
	touch $@

example: .venv/dev
	.venv/bin/python examples/first_article.py

test: .venv/dev
	.venv/bin/python -m pytest

lint: .venv/dev
	.venv/bin/ruff format --check
	.venv/bin/ruff check
	.venv/bin/mypy

ci:
	bash .ci/run

clean:
	rm -rf .venv dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

# The whole workflow, readable as documentation. `make` alone lists the targets.
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PACE ?= 2
PORT ?= 8000

.PHONY: help install dev browser demo test check lint types docs picture bench lock clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 20

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

# Both stamps hold the lock's contents: a changed lock installs again, an unchanged one costs nothing.
$(VENV)/installed: requirements.lock pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/installed-dev: requirements-dev.lock $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

install: $(VENV)/installed ## make .venv with the command .venv/bin/writethru

dev: $(VENV)/installed-dev ## what the tests, the linters and the type checker need

browser: dev ## a Chromium for the browser tests: the system's, else Debian's, else Playwright's
	@BIN=$(BIN) sh tools/browser.sh

demo: install ## the readers' page and the desk, with an invented running story (PACE=seconds between dispatches, PORT=where)
	$(BIN)/writethru demo --pace $(PACE) --port $(PORT)

test: browser ## all tests, in a real browser too, and what lint and types find
	$(BIN)/python -m pytest -q

lint: dev ## ruff
	$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: dev ## mypy, strict
	$(BIN)/mypy

check: lint types ## what a reviewer would refuse at sight, fast

docs: dev ## write the pages of docs/ that are made from the code
	$(BIN)/python tools/docs.py

picture: browser ## take the README's picture of the page, with the samples on it
	$(BIN)/python tools/picture.py

bench: dev ## the figures the README claims, each a ratio measured side by side
	$(BIN)/python -m benchmarks

lock: ## pin the dependencies anew (needs uv)
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --group build pyproject.toml -o requirements.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --group dev -c requirements.lock pyproject.toml -o requirements-dev.lock

clean: ## remove what was made
	rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

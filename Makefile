# Every command sets up what it needs in .venv first; nothing but Python 3.11 or newer has to be installed.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python

.DEFAULT_GOAL := help

.PHONY: help
help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: demo
demo: $(VENV)/demo  ## First run: a local server and a walk through accounts and tags (with INSTANTLY_API_KEY: your data, read only)
	@$(RUN) examples/first_run.py

.PHONY: test
test: $(VENV)/dev  ## Run the tests
	@$(RUN) -m pytest

.PHONY: lint
lint: $(VENV)/dev  ## Check style and types, hand-written and generated code alike
	@$(RUN) -m ruff check .
	@$(RUN) -m ruff format --check .
	@$(RUN) -m mypy instantly_async custom_hooks examples tests

.PHONY: format
format: $(VENV)/dev  ## Put hand-written code into shape
	@$(RUN) -m ruff check --fix .
	@$(RUN) -m ruff format .

.PHONY: generate
generate: $(VENV)/dev  ## openapi.yaml -> api/, models/ and resources/ of the package
	@$(RUN) -m custom_hooks generate

.PHONY: check-generated
check-generated: $(VENV)/dev  ## Fail if the generated code is not what openapi.yaml gives
	@$(RUN) -m custom_hooks check

.PHONY: update-spec
update-spec: $(VENV)/dev  ## Bring the facts of a published document into openapi.yaml: make update-spec SPEC=file.json
	@test -n "$(SPEC)" || { echo "name the document: make update-spec SPEC=file.json" >&2; exit 2; }
	@$(RUN) -m custom_hooks update-spec "$(SPEC)"

.PHONY: bench
bench: $(VENV)/bench  ## Measure the models beside plain JSON and other ways to models -> benchmarks/results.md, docs/benchmarks.svg
	@$(RUN) benchmarks/compare.py

.PHONY: clean
clean:  ## Remove the virtual environment and all caches
	@rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
	@echo "setting up $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(RUN) -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@touch $@

$(VENV)/demo: $(VENV)/pip pyproject.toml
	@$(RUN) -m pip install --quiet --editable ".[sandbox]" --group demo
	@touch $@

$(VENV)/dev: $(VENV)/pip pyproject.toml
	@$(RUN) -m pip install --quiet --editable ".[sandbox,speed]" --group demo --group generate --group test
	@touch $@

$(VENV)/bench: $(VENV)/dev
	@$(RUN) -m pip install --quiet --group bench
	@touch $@

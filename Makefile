# Every command sets up what it needs in .venv first; nothing but Python 3.11 or newer has to be installed.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
UV := $(VENV)/bin/uv
WHEEL := .venv-wheel
LOWEST := .venv-lowest
PUBLISHING := .venv-publishing
# Where a built wheel and sdist are, which of them is tested, and with which tests (all that need no repository).
RELEASE ?= dist
FILE ?= wheel
TESTS ?=
SUFFIX_wheel := whl
SUFFIX_sdist := tar.gz
# `make test` runs everything. The others leave out what would find nothing that it has not found:
# - tests of the repository, for which one version of Python and of the dependencies is enough;
OF_REPOSITORY := tests/custom_hooks tests/examples tests/site tests/test_docs.py tests/test_docstring_completeness.py \
	tests/test_release.py tests/test_release_dry_run.py tests/test_workflows.py
# - where the lowest versions are tried, behaviour of our own code alone; what calls a dependency stays: transport, models,
#   limits, Redis, Parquet, JSON, telemetry, and the sandbox as a server;
OF_OUR_LOGIC := tests/bulk tests/doctor tests/vendor tests/waiting tests/webhooks tests/workspaces tests/test_breakage.py \
	tests/test_signatures.py tests/test_docstrings.py tests/test_hostile_names.py tests/sandbox/test_refused_calls.py \
	tests/sandbox/test_sending.py tests/sandbox/test_seeds.py tests/sandbox/test_state_of_calls.py tests/sandbox/test_story.py
# - where the wheel is tried, behaviour that does not depend on where the package lies. What is in the wheel is this code to
#   the last byte (test_release.py sees to it); what starts programs, reads files of the package or makes copies stays.
OF_BEHAVIOUR := $(filter-out tests/doctor tests/vendor tests/test_signatures.py,$(OF_OUR_LOGIC)) tests/export tests/fleet \
	tests/rate_limits tests/transport tests/test_hostile_answers.py tests/test_retries.py tests/test_bad_values.py \
	tests/doctor/test_examination.py tests/doctor/test_scopes_held.py tests/sandbox/test_control.py \
	tests/sandbox/test_deliveries.py tests/sandbox/test_faults.py tests/sandbox/test_hostile_requests.py

# What `make fuzz` goes through.
FUZZED := tests/custom_hooks/test_hostile_documents.py tests/sandbox

# One process per core; WORKERS=0 runs the tests in the process that pytest starts in, as debuggers like it.
# tests/conftest.py says in which order modules come.
WORKERS := auto
PARALLEL := --numprocesses $(WORKERS) --dist loadscope --no-loadscope-reorder

.DEFAULT_GOAL := help

.PHONY: help
help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-17s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: demo
demo: $(VENV)/demo  ## A tour against a local server, from a draft of a campaign to answers (with INSTANTLY_API_KEY: your data, read only)
	@$(RUN) examples/tour.py

.PHONY: test
test: $(VENV)/dev  ## Run the tests, and fail if they cover less of the hand-written package than pyproject.toml asks for
	@$(RUN) -m pytest $(PARALLEL) --cov --cov-report term

.PHONY: test-fast
test-fast: $(VENV)/dev  ## Run the tests that take less than a minute together
	@$(RUN) -m pytest $(PARALLEL) -m "not slow and not long"

.PHONY: test-long
test-long: $(VENV)/dev  ## Run what takes too long for every change: thousands of cases for each property, and many cancellations
	@$(RUN) -m pytest $(PARALLEL) --dist worksteal -m "long or hypothesis" --hypothesis-profile long

.PHONY: redis-server
redis-server:  ## Install redis-server with apt-get if there is none: without it, the tests of fleets are skipped
	@command -v redis-server >/dev/null || { sudo=$$(test "$$(id -u)" = 0 || echo sudo); \
		$$sudo apt-get update -qq && $$sudo apt-get install -y -qq redis-server; }

.PHONY: fuzz
fuzz: $(VENV)/dev  ## Send hostile documents through the hooks and hostile requests to the sandbox for an hour or so, others every time
	@$(RUN) -m pytest $(PARALLEL) --dist worksteal -m hypothesis --hypothesis-profile fuzz $(FUZZED)

.PHONY: test-wheel
test-wheel: build  ## Run the tests with the built wheel instead of the code that is here
	@$(MAKE) --no-print-directory test-release RELEASE=dist FILE=wheel

.PHONY: test-release
test-release: $(WHEEL)/test  ## Run the tests with a file of the folder RELEASE (FILE=wheel or sdist; TESTS: only these)
	@$(UV) pip install --quiet --python $(WHEEL) --reinstall-package instantly-async \
		"$$(ls "$(RELEASE)"/*.$(SUFFIX_$(FILE)))[redis,sandbox,speed]"
	@rm -rf $(WHEEL)/suite
	@mkdir $(WHEEL)/suite
	@cp -R tests examples openapi.yaml pyproject.toml LICENSE $(WHEEL)/suite
	@cd $(WHEEL)/suite && ../bin/python -I -m pytest $(PARALLEL) $(addprefix --ignore=,$(OF_REPOSITORY) $(OF_BEHAVIOUR)) $(TESTS)

.PHONY: test-lowest
test-lowest: $(LOWEST)/test  ## Run the tests with the lowest versions of all dependencies that pyproject.toml allows
	@$(LOWEST)/bin/python -m pytest $(PARALLEL) $(addprefix --ignore=,$(OF_REPOSITORY) $(OF_OUR_LOGIC))

.PHONY: docs
docs: $(VENV)/dev  ## Build the site in build/site/html; warnings and broken links are errors (VERSION: which it is of)
	@$(RUN) -m custom_hooks.site --version "$${VERSION:-dev}" build

.PHONY: docs-serve
docs-serve: $(VENV)/dev  ## Show the site at http://localhost:8000, and take over what changes in docs/, examples/ and openapi.yaml
	@$(RUN) -m custom_hooks.site serve

.PHONY: chromium
chromium:  ## Install chromium with apt-get if there is none: without it, the tests of the site in a browser are skipped
	@command -v chromium >/dev/null || { sudo=$$(test "$$(id -u)" = 0 || echo sudo); \
		$$sudo apt-get update -qq && $$sudo apt-get install -y -qq chromium; }

.PHONY: build
build: $(VENV)/release  ## Make the wheel and the sdist in dist/, and check what they say of themselves
	@rm -rf dist
	@$(RUN) -m build --quiet --no-isolation
	@$(RUN) -m twine check --strict dist/*

.PHONY: lint
lint: lint-style lint-types lint-public-types lint-workflows  ## Check style, types and workflows, hand-written and generated code alike

# The parts of lint, which `make --jobs 2 lint` runs side by side.
.PHONY: lint-style lint-types lint-public-types lint-workflows
lint-style: $(VENV)/dev
	@$(RUN) -m ruff check .
	@$(RUN) -m ruff format --check .

lint-types: $(VENV)/dev
	@$(RUN) -m mypy instantly_async custom_hooks examples tests benchmarks

lint-public-types: $(VENV)/dev
	@$(RUN) -m pyright --project pyproject.toml
	@mkdir -p build
	@PATH="$(abspath $(VENV))/bin:$$PATH" $(RUN) -m pyright --verifytypes instantly_async --ignoreexternal > build/types.txt \
		|| { cat build/types.txt; exit 1; }

lint-workflows: $(VENV)/dev
	@$(VENV)/bin/zizmor --offline --quiet .github

.PHONY: format
format: $(VENV)/dev  ## Put hand-written code into shape
	@$(RUN) -m ruff check --fix .
	@$(RUN) -m ruff format .

.PHONY: generate
generate: $(VENV)/dev  ## openapi.yaml -> api/, models/ and resources/ of the package
	@$(RUN) -m custom_hooks generate $(if $(value NOTES),--notes "$$NOTES")

.PHONY: check-generated
check-generated: $(VENV)/dev  ## Fail if the generated code is not what openapi.yaml gives
	@$(RUN) -m custom_hooks check

# What a file or an address holds is no business of make or of the shell, hence $(value ...) and "$$...".
.PHONY: update-spec
update-spec: $(VENV)/dev  ## Bring the facts of the published document into openapi.yaml (SPEC=file or URL for another, OLDER=1 for one that is older)
	@$(RUN) -m custom_hooks update-spec $(if $(value SPEC),"$$SPEC") $(if $(value OLDER),--older) $(if $(value NOTES),--notes "$$NOTES")

.PHONY: spec-report
spec-report: $(VENV)/dev  ## Say what changed for a Python caller (OLD, NEW: revision or document; by default HEAD and the work tree)
	@$(RUN) -m custom_hooks spec-report $(if $(value OLD),--old "$$OLD") $(if $(value NEW),--new "$$NEW") \
		$(if $(value REPORT),--output "$$REPORT")

.PHONY: live-check
live-check: $(VENV)/dev  ## Read from the live API with your key, and draft an overlay of what openapi.yaml has otherwise (LISTS, ITEMS, SECONDS, OUT)
	@$(RUN) -m custom_hooks.live_check $(if $(value LISTS),--lists "$$LISTS") $(if $(value ITEMS),--items "$$ITEMS") \
		$(if $(value SECONDS),--seconds "$$SECONDS") $(if $(value OUT),--out "$$OUT")

# It shows and does not judge: a break that is meant is none to stop for.
.PHONY: api-diff
api-diff: $(VENV)/dev  ## Show what breaks in the public API of the package (BASE: since which revision; by default where the branch left main)
	@base="$${BASE:-$$(git merge-base HEAD main 2>/dev/null || echo HEAD~1)}"; \
	test "$$base" != "$$(git rev-parse HEAD)" || base=HEAD~1; \
	if git rev-parse --quiet --verify "$$base^{commit}" >/dev/null; then \
		$(RUN) -m griffe check instantly_async --search . --against "$$base" || test $$? -eq 1; \
	else echo "there is no revision $$base to compare with"; test -z "$$BASE"; fi

.PHONY: hand-on
hand-on: $(VENV)/dev  ## For CI: what a regeneration changed, as files of the folder ARTIFACT (REPORT, NOTES, REPORTED, TESTED)
	@$(RUN) -m custom_hooks.propose hand-on "$$ARTIFACT" \
		--report "$$REPORT" --notes "$$NOTES" --reported "$$REPORTED" --tested "$$TESTED"

# These run beside a token that may write: nothing is installed for them, and -ESs keeps away from them what is.
.PHONY: publish-docs
publish-docs:  ## For CI: put the built site SITE into the branch of GitHub Pages, as that of VERSION (dev, or the tag of a release)
	@$(PYTHON) -ESs -m custom_hooks.site.publishing "$$SITE" "$$VERSION"

.PHONY: propose
propose:  ## For CI: check what was handed on in the folder ARTIFACT, and make one pull request of it
	@$(PYTHON) -ESs -m custom_hooks.propose pull-request "$$ARTIFACT"

.PHONY: report-failure
report-failure:  ## For CI: make or renew the issue on a nightly workflow that failed (WORKFLOW, FAILED_RUN)
	@$(PYTHON) -ESs -m custom_hooks.propose failure --workflow "$$WORKFLOW" --failed-run "$$FAILED_RUN"

.PHONY: changelog
changelog: $(VENV)/release  ## Show the entry of the changelog that the fragments of changelog.d/ give
	@$(RUN) -m towncrier build --draft

.PHONY: prepare-release
prepare-release: $(VENV)/release  ## Write a version and its entry of the changelog, for a pull request (VERSION; without it: which it may be)
	@$(RUN) -m custom_hooks.release prepare $(if $(value VERSION),"$$VERSION")

# Below is what the workflow `release` runs, one target a step. Some of it has a token beside it: see `propose`.
.PHONY: check-release
check-release:  ## For CI: fail if the tag TAG may not be released from the repository REPOSITORY (INDEX: of packages)
	@$(PYTHON) -ESs -m custom_hooks.release check "$$TAG" --repository "$$REPOSITORY" $(if $(value INDEX),--index "$$INDEX")

.PHONY: check-tag
check-tag:  ## For CI: fail if the tag TAG is none of a release of the repository REPOSITORY, published or not
	@$(PYTHON) -ESs -m custom_hooks.release check "$$TAG" --repository "$$REPOSITORY" --published

.PHONY: build-release
build-release: build  ## For CI: make the wheel and the sdist in the folder RELEASE, once, and tell their digests
	@$(PYTHON) -ESs -m custom_hooks.release hand-on dist "$$RELEASE"

.PHONY: inspect-release
inspect-release:  ## For CI: fail if the files of RELEASE are not those of the DIGESTS, or do not hold the code that is here
	@$(PYTHON) -ESs -m custom_hooks.release inspect "$$RELEASE" --digests "$$DIGESTS"

.PHONY: delete-source
delete-source:  ## For CI: delete the code of the package, so that no test can run it instead of what was built
	@test -n "$$CI" || { echo "this deletes instantly_async/, and is for CI only" >&2; exit 2; }
	@rm -rf instantly_async custom_hooks

# What it installs is pinned by digests, because it runs where the index trusts this project. The dry run sets SIGN.
SIGN ?= $(PUBLISHING)/bin/python -m pypi_attestations sign
.PHONY: publish
publish:  ## For CI: attest the files of RELEASE and upload them by trusted publishing
	@$(PYTHON) -m venv --clear $(PUBLISHING)
	@$(PUBLISHING)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps --only-binary :all: \
		--requirement .github/publish.txt
	@$(SIGN) "$$RELEASE"/*.whl "$$RELEASE"/*.tar.gz
	@$(PUBLISHING)/bin/uv publish --no-config --trusted-publishing always "$$RELEASE"/*

.PHONY: github-release
github-release:  ## For CI: make the release on GitHub, with the entry of the changelog and the files of RELEASE
	@$(PYTHON) -ESs -m custom_hooks.release github "$$RELEASE" --digests "$$DIGESTS"

.PHONY: lock-publishing
lock-publishing: $(VENV)/release  ## Pin what `make publish` installs by digests: the group `publish` -> .github/publish.txt
	@$(UV) pip compile --quiet --group publish --universal --python-version 3.11 --generate-hashes --no-annotate \
		--custom-compile-command "make lock-publishing" --output-file .github/publish.txt

.PHONY: release-dry-run
release-dry-run: $(VENV)/dev  ## Take all steps of the workflow `release` here, with stand-ins for GitHub and the index (VERSION, FULL=1: all tests)
	@$(RUN) -m custom_hooks.release.dry_run $(if $(value VERSION),--version "$$VERSION") $(if $(filter command%,$(origin FULL)),--full)

OPTION_FORCE := --force
OPTION_SANDBOX := --with-sandbox
.PHONY: vendor
vendor: $(VENV)/dev  ## Copy the package into another repository: make vendor DEST=../shop/acme/_vendor/instantly (SANDBOX=1, FORCE=1)
	@test -n "$$DEST" || { echo "name the folder: make vendor DEST=../shop/acme/_vendor/instantly" >&2; exit 2; }
	@$(RUN) -m instantly_async.vendor "$$DEST" $(foreach name,FORCE SANDBOX,$(if $(filter command%,$(origin $(name))),$(OPTION_$(name))))

.PHONY: bench
bench: $(VENV)/bench  ## Measure models, calls, walks and the sandbox beside plain JSON, httpx and other ways -> benchmarks/results.md, docs/benchmarks.svg
	@$(RUN) benchmarks/compare.py

.PHONY: demo-picture
demo-picture: $(VENV)/demo  ## Draw what the tour prints -> docs/demo.svg
	@$(RUN) benchmarks/demo_picture.py

.PHONY: clean
clean:  ## Remove the virtual environments, what was built and all caches
	@rm -rf $(VENV) $(WHEEL) $(LOWEST) $(PUBLISHING) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
	@echo "setting up $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(RUN) -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@touch $@

$(VENV)/demo: $(VENV)/pip pyproject.toml
	@$(RUN) -m pip install --quiet --editable ".[sandbox]" --group demo
	@touch $@

# uv takes seconds for what takes pip a minute.
$(VENV)/dev: $(VENV)/pip pyproject.toml
	@$(RUN) -m pip install --quiet "uv>=0.9,<1"
	@$(UV) pip install --quiet --python $(RUN) --editable ".[redis,sandbox,speed]" --group demo --group docs --group examples --group fuzz \
		--group generate --group lint --group release --group test
	@touch $@

$(VENV)/release: $(VENV)/pip pyproject.toml
	@$(RUN) -m pip install --quiet --group release
	@touch $@

$(WHEEL)/test: $(VENV)/release pyproject.toml
	@echo "setting up $(WHEEL) ..."
	@$(UV) venv --quiet --clear --python $(RUN) $(WHEEL)
	@$(UV) pip install --quiet --python $(WHEEL) --group demo --group test
	@touch $@

$(LOWEST)/test: $(VENV)/release pyproject.toml
	@echo "setting up $(LOWEST) ..."
	@$(UV) venv --quiet --clear --python $(RUN) $(LOWEST)
	@$(UV) pip compile --quiet --python $(RUN) --all-extras --no-deps --resolution lowest-direct pyproject.toml > $(LOWEST)/lowest.txt
	@$(UV) pip install --quiet --python $(LOWEST) --constraints $(LOWEST)/lowest.txt \
		--editable ".[redis,sandbox,speed]" --group demo --group test
	@touch $@

$(VENV)/bench: $(VENV)/dev
	@$(RUN) -m pip install --quiet --group bench
	@touch $@

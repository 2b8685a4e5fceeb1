# Two commands matter: `make serve` shows the site, `make test` proves it. Both work from nothing.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help serve test prove coverage mutants site wheel check types profile audit bench release pictures requirements browsers clean

PYTHON := .venv/bin/python
# Material announces its end on every build; mkdocs.yml says what comes after it.
export NO_MKDOCS_2_WARNING := 1
# Some containers forbid Python to keep what it compiled: then each process of a run compiles every library anew, and a
# build of the site takes three times as long.
unexport PYTHONDONTWRITEBYTECODE

READY := .venv/ready node_modules/.package-lock.json
# Most of the time a browser waits for something, so there are more workers than cores.
WORKERS ?= 4
ENGINES ?= chromium firefox webkit
HOSTS ?= nginx

help:  ## What can be made
	@sed -n 's/^\([a-z]*\):.*##  *\(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

serve: $(READY)  ## Build the site, serve it as a host would, rebuild and reload on change
	@$(PYTHON) -m tools.serve

site: $(READY)  ## The production build, in site/ (SITE_URL=https://… for canonical links)
	@$(PYTHON) -m mkdocs build --strict --clean --quiet

wheel: $(READY)  ## Build the package followup-core, in dist/
	@$(PYTHON) -m site_hooks.bundle.core_wheel dist
	@ls dist/*.whl

test: $(READY) browsers  ## The whole test suite, browsers included
	@$(PYTHON) -m pytest -n $(WORKERS) --dist worksteal -r fER $(TESTS)

# What only `make prove` tries: a browser too old for the checker.
prove: ENGINES += old-webkit
prove: $(READY) browsers .venv/ready-for-fuzz site  ## Every promise over the whole space, and ten thousand situations in every engine, a million odd requests, every fault (40 minutes)
	@$(PYTHON) -m tests.promises.prove
	@$(PYTHON) -m tests.promises.table
	@$(PYTHON) -m tests.promises.compare
	@$(PYTHON) -m tests.vectors.prove
	@$(PYTHON) -m tests.fuzz.prove
	@$(PYTHON) -m tests.faults.measure
	@$(PYTHON) -m tests.counted

coverage: $(READY)  ## Say which lines and branches of the core no test of it runs (ten minutes)
	@$(PYTHON) -m coverage run -m pytest tests/core tests/properties src
	@$(PYTHON) -m coverage report

mutants: .venv/ready-for-mutants  ## Change the core line by line, and see whether a test minds (half an hour; MODULES="rules dates" for some)
	@$(PYTHON) -m tests.mutants $(MODULES)

check: $(READY)  ## Lint, format, types, layers, generated files
	@$(PYTHON) -m tools.check

types: $(READY)  ## Write the generated files again (types of the core for JavaScript)
	@$(PYTHON) -m tools.check --write

profile: $(READY) site  ## Take the profile of the lean runtime anew (CHECK=1 only says whether it lacks something)
	@$(PYTHON) -m tests.vectors.profile site $(if $(CHECK),--check)

audit: $(READY) .venv/ready-for-audit  ## Ask whether a vulnerability is known in any pinned package (needs the internet)
	@$(PYTHON) -m tools.audit

bench: $(READY) .venv/ready-for-bench browsers  ## Run the benchmarks and write docs/measured
	@$(PYTHON) -m benchmarks

release: $(READY)  ## Say what is missing before a version is published
	@$(PYTHON) -m tools.release

pictures: $(READY) browsers  ## Photograph the pages as each visitor sees them
	@$(PYTHON) -m tests.browser.pictures

browsers: $(READY)
	@$(PYTHON) -m tools.browsers $(ENGINES) $(HOSTS)

requirements: $(READY)  ## Pin the Python packages again, with hashes
	@$(PYTHON) tools/environment.py --pin

clean:  ## Remove what was built (not what was installed)
	@rm -rf site build dist .cache/bundle

.venv/ready: requirements.txt requirements-uv.txt pyproject.toml tools/environment.py
	@python3 tools/environment.py
	@touch $@

.venv/ready-for-bench: .venv/ready requirements-bench.txt benchmarks/package.json benchmarks/package-lock.json
	@python3 tools/environment.py --bench
	@cd benchmarks && npm ci --no-progress --loglevel=error
	@touch $@

.venv/ready-for-audit: .venv/ready requirements-audit.txt
	@python3 tools/environment.py --audit
	@touch $@

.venv/ready-for-fuzz: .venv/ready requirements-fuzz.txt
	@python3 tools/environment.py --fuzz || echo "Without atheris the odd requests are drawn at random."
	@touch $@

.venv/ready-for-mutants: .venv/ready requirements-mutants.txt
	@python3 tools/environment.py --mutants
	@touch $@

node_modules/.package-lock.json: package.json package-lock.json .npmrc
	@command -v npm >/dev/null || { echo "npm is not here. Install Node 20 or later, with npm, and run make again."; exit 1; }
	@npm ci --no-progress --loglevel=error
	@touch $@

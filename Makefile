# Every target first brings .venv up to date with requirements.lock; when nothing changed that takes no time.
PYTHON ?= python3
UV_VERSION = 0.13.9
BIN = .venv/bin
READY = .venv/.synced
TESTS ?= tests
WORKERS ?= 3

.PHONY: help run kafka distributed test fuzz chaos check format bench docs lock clean
.DEFAULT_GOAL := help

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-11s %s\n", $$1, $$2}'

.venv/bin/uv:
	@$(PYTHON) -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "salesloop needs Python 3.11 or later with venv (Debian: apt install python3 python3-venv); set PYTHON=..." >&2; exit 2; }
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

$(READY): requirements.lock pyproject.toml | .venv/bin/uv
	@echo "preparing .venv ..."
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes --compile-bytecode requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q services shared deploy
	@touch $@

run: $(READY) ## everything on this machine, at http://localhost:8000; Ctrl-C stops it, the data stays
	@exec $(BIN)/salesloop up

kafka: $(READY) ## a Kafka broker without Docker, until Ctrl-C (PORT=9092, NODES=3 for a cluster)
	@exec $(BIN)/python -m deploy.kafka $(if $(PORT),--port $(PORT)) $(if $(NODES),--nodes $(NODES))

distributed: $(READY) ## every process of docker-compose.yml on this machine, without containers (PORT=8000, SCALE="worker-pipeline=2")
	@exec $(BIN)/python -m deploy.local $(if $(PORT),--port $(PORT)) $(SCALE:%=--scale %)

test: $(READY) ## the whole suite, on real PostgreSQL (TESTS=path for a part)
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder $(TESTS)

fuzz: $(READY) ## generated requests to every operation as every role: 0 x 5xx (REQUESTS=50000 SECONDS=1800 SEED=1)
	@$(BIN)/python -m tests.gate.fuzzing $(if $(REQUESTS),--requests $(REQUESTS)) $(if $(SECONDS),--seconds $(SECONDS)) \
		$(if $(SEED),--seed $(SEED))

chaos: $(READY) ## seeded faults under load, then every check (SEED=1 FAULTS=200 COMMANDS=100000 MINUTES=45 KINDS=a,b RESUME=folder)
	@$(BIN)/python -m tests.faults $(if $(RESUME),--resume $(RESUME)) $(if $(SEED),--seed $(SEED)) $(if $(FAULTS),--faults $(FAULTS)) \
		$(if $(COMMANDS),--commands $(COMMANDS)) $(if $(MINUTES),--minutes $(MINUTES)) $(if $(KINDS),--kinds $(KINDS)) \
		$(if $(OFF),--off $(OFF))

check: $(READY) ## format, lint, strict types, import contracts, generated documents current
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/salesloop reference --check

format: $(READY) ## write the code as the checks want it
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix-only --quiet .

docs: $(READY) ## write docs/reference anew from the code
	$(BIN)/salesloop reference

bench: $(READY) ## every speed goal against its limit, same run (ONLY=name for one, FULL=1 for 10 M rows)
	@$(BIN)/python -m tests.bench $(if $(ONLY),--only $(ONLY)) $(if $(FULL),--full)

lock: | .venv/bin/uv ## write requirements.lock anew from pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--group dev --output-file requirements.lock pyproject.toml

clean: ## remove what the targets made here; the data in .salesloop stays
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# Two commands do everything: `make run` and `make test`.
PORT ?= 8000
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: run test setup check fmt bench lock clean

run: setup
	@$(BIN)/deskhand serve --port $(PORT)

test: setup
	@$(BIN)/pytest

setup: $(READY)

$(READY): requirements.lock installer.lock pyproject.toml
	@PYTHON=$(PYTHON) sh scripts/setup.sh $(VENV)
	@touch $(READY)

check: setup
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/pytest -m "not slow" -n 2

fmt: setup
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: setup
	@$(BIN)/python -m evals.bench

lock: setup
	@$(BIN)/uv pip compile --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --custom-compile-command "make lock" --quiet pyproject.toml --extra dev -o requirements.lock

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis

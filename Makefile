# Two commands do everything: `make run` and `make test`.
PORT ?= 8000
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: run test setup check fmt bench studio lock clean

run: setup
	@$(BIN)/deskhand serve --port $(PORT)

test: setup
	@$(BIN)/pytest -n 2 --dist loadfile

setup: $(READY)

$(READY): requirements.lock installer.lock pyproject.toml
	@PYTHON=$(PYTHON) sh scripts/setup.sh $(VENV)
	@touch $(READY)

check: setup
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/pytest -m "not slow" -n 2 --dist loadfile

fmt: setup
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: setup
	@$(BIN)/python -m evals.bench

# LangGraph Studio's server, with everything that would phone home turned off.
studio: setup
	@DESKHAND_PORT=$(PORT) LANGGRAPH_CLI_NO_ANALYTICS=1 LANGGRAPH_NO_VERSION_CHECK=true LANGSMITH_TRACING=false \
	    $(BIN)/langgraph dev --no-browser --no-reload --allow-blocking --port $(PORT)

lock: setup
	@$(BIN)/uv pip compile --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --custom-compile-command "make lock" --quiet pyproject.toml --extra dev --extra voice -o requirements.lock

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis

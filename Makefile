# Two commands do everything: `make run` (from a fresh checkout to a chat) and `make test`.
# Everything lives in .venv and build; nothing is installed outside but, on Debian as root, the system
# libraries Qt lacks.

PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
SAN    ?=
T      ?= gguf
PEER   ?=
B      ?=
S      ?= 60

# What the installed package depends on: reinstall when any of it changes.
NATIVE := $(shell find native resources -type f -not -name '.*' 2>/dev/null)

.PHONY: help run setup starter libs test test-slow test-native isa check lint types contracts format \
        fuzz bench bench-ui docs i18n clean

help:
	@sed -n 's/^\([a-z-]*\):.*## /  make \1: /p' Makefile

run: setup starter libs ## from a fresh checkout to a chat window with the starter model
	@$(VENV)/bin/gpt4all-desktop

setup: $(VENV)/.installed ## the virtual environment with everything in it

$(VENV)/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or later is needed; run: make run PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && echo "installing python3-venv ..." && \
	    apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-venv >/dev/null; } || \
	  { echo "The Python module venv is missing; on Debian run: sudo apt-get install python3-venv"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(VENV)/bin/pip pyproject.toml $(NATIVE)
	@echo "installing into $(VENV) ..."
	@$(PY) -m pip install --quiet --disable-pip-version-check -e ".[test,dev]"
	@touch $@

starter: setup ## the starter model, verified, in the models folder
	-@$(PY) tools/starter.py >/dev/null

libs: setup
	-@$(PY) tools/system_libs.py

test: setup starter libs test-native ## the whole test suite
	$(PY) -m pytest

test-slow: setup starter libs ## tests that take minutes
	$(PY) -m pytest -m slow

build/native$(SAN)/build.ninja:
	@$(PY) -m pip install --quiet --disable-pip-version-check cmake ninja
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" cmake -S native -B build/native$(SAN) -G Ninja -DG4A_TESTS=ON \
	  -DG4A_SAN=$(SAN) >/dev/null

test-native: setup build/native$(SAN)/build.ninja ## C tests; SAN=asan or SAN=tsan for sanitizers
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" ninja -C build/native$(SAN) --quiet
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" ctest --test-dir build/native$(SAN) --output-on-failure \
	  --no-tests=error -LE slow -j 2

isa: setup starter ## every CPU tier: forced, and on emulated older processors
	@sh native/tests/run_isa.sh

fuzz: setup ## T=gguf|model|parts|tokenizer S=seconds
	@$(MAKE) --no-print-directory build/nativeasan/build.ninja SAN=asan
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" ninja -C build/nativeasan --quiet fuzz_$(T)
	@timeout $(S) build/nativeasan/fuzz/fuzz_$(T) 1000000000 $$(date +%s) || [ $$? -eq 124 ]

bench: setup build/native/build.ninja ## side by side with a peer: PEER=/path/to/venv/bin/python, B="--shapes 1b"
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" ninja -C build/native --quiet bench_stream
	$(PY) benchmarks/bench_peer.py $(if $(PEER),--peer $(PEER)) $(B)

bench-ui: setup ## the numbers of the chat window, offscreen: B="--quick", B="--only stream"
	$(PY) benchmarks/bench_ui.py --out benchmarks/results-ui.md $(B)

check: setup starter libs lint types contracts test-native ## what a commit must pass
	$(PY) -m pytest

lint: setup
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check --quiet . || { echo "run: make format"; exit 1; }
	@$(VENV)/bin/clang-format --dry-run --Werror $$(git ls-files 'native/*.c' 'native/*.h')

types: setup
	@$(VENV)/bin/mypy

contracts: setup
	@$(VENV)/bin/lint-imports --no-cache | tail -n 3

format: setup ## apply the formatters
	@$(VENV)/bin/ruff check --fix --quiet .
	@$(VENV)/bin/ruff format --quiet .
	@$(VENV)/bin/clang-format -i $$(git ls-files 'native/*.c' 'native/*.h')

docs: setup ## docs/settings.md from the declared options
	$(PY) tools/gen_settings_doc.py

i18n: setup ## take over new texts into resources/i18n, make what the program reads
	$(PY) tools/i18n.py update && $(PY) tools/i18n.py release

clean: ## remove everything built
	rm -rf build dist $(VENV) .mypy_cache .ruff_cache .pytest_cache

# Every task of the project. Each one first installs what it needs and lacks; a second call finds it there.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --no-input --disable-pip-version-check

# A Python of your choice: make PYTHON=/path/to/python3 ...
PYTHON ?=
# More words for the app, or for pytest: make run ARGS=--verbose, make test ARGS="-k gallery"
ARGS ?=
# The tests share two processors, a file each at a time. SHARED= runs them one after the other. After so many failures
# the rest says little, and each may wait for two minutes.
SHARED ?= -n 2 --dist loadfile

# Where the real data lies, if it does.
ifneq ($(wildcard ../shared/data),)
export MOODGUARD_DATA ?= $(abspath ../shared/data)
endif
# A webcam clip to measure on; without it, the drawn demo.
CLIP = $(MOODGUARD_DATA)/video/sister.mkv
# Without a locale, Qt complains on every start.
export LANG ?= C.UTF-8

.DEFAULT_GOAL := help
.PHONY: help run test test-app test-cluster fuzz coverage soak check picture docs bench bundle packages detector icons completions translations clean distclean

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

run: $(VENV)/.has-app ## set up what is missing and start MoodGuard
	@sh packaging/system-packages.sh app
	@$(BIN)/python packaging/build_translations.py --compile >/dev/null || true
	@$(BIN)/python -m moodguard $(ARGS)

test: $(VENV)/.has-test ## set up what is missing, then run the checks and every test
	@PYTHON=$(BIN)/python sh packaging/system-packages.sh test
	@$(MAKE) --no-print-directory check
	$(BIN)/python -m pytest $(SHARED) --maxfail=25 $(ARGS)

test-app: $(VENV)/.has-app-tests ## set up the app alone, then run its tests: no TensorFlow, no torch
	@PYTHON=$(BIN)/python sh packaging/system-packages.sh test
	$(BIN)/python -m pytest $(SHARED) --ignore=tests/trainers $(ARGS)

test-cluster: $(VENV)/.has-cluster ## set up trainers and Ray, 0.5 GB more, then run the tests of trainings on a cluster
	$(BIN)/python -m pytest tests/trainers/cluster tests/trainers/tuning $(ARGS)

fuzz: $(VENV)/.has-fuzz ## look for input that brings a parser down, on Linux: ARGS="settings gvdb --seconds 600"
	$(BIN)/python tests/fuzz/find.py $(ARGS)

coverage: $(VENV)/.has-test ## print which lines no test reaches, and see to the files that must have none
	@PYTHON=$(BIN)/python sh packaging/system-packages.sh test
	$(BIN)/python -m pytest $(SHARED) --cov --cov-report=term-missing:skip-covered $(ARGS)
	$(BIN)/python tests/support/full_coverage.py

soak: $(VENV)/.has-app-tests ## live a simulated day with random faults, and kill a thousand writers (5 minutes)
	MOODGUARD_KILLS=1000 $(BIN)/python -m pytest -q tests/faults/test_kills.py -k acknowledged
	PYTHONPATH=tests QT_QPA_PLATFORM=offscreen $(BIN)/python -m faults.soak $(ARGS)

check: $(VENV)/.has-dev ## lint, format, types and import rules
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

picture: $(VENV)/.has-dev ## draw the picture of the packages in CONTRIBUTING.md and docs/architecture.md anew, from the import rules
	$(BIN)/python tests/support/architecture.py

docs: $(VENV)/.has-dev ## write the page of settings anew, and build the site of docs/ in build/site
	PYTHONPATH=. $(BIN)/python packaging/build_settings_page.py
	$(BIN)/mkdocs build --quiet
	@echo "build/site/index.html"

bench: $(VENV)/.has-dev ## measure start-up, memory, time per sample and processor share
	@PYTHON=$(BIN)/python sh packaging/system-packages.sh test
	@sh packaging/on-a-desktop.sh $(BIN)/python -m moodguard bench $(if $(wildcard $(CLIP)),--video $(CLIP)) $(ARGS)

bundle: $(VENV)/.has-dev ## build a folder that runs without Python, in dist/
	@PYTHON=$(BIN)/python sh packaging/system-packages.sh test
	@PYTHON=$(BIN)/python sh packaging/bundle.sh dist build/pyinstaller

packages: bundle ## build what people install on Linux, in dist/packages, and check what is for other systems
	$(BIN)/python packaging/packages.py dist/moodguard dist/packages $(if $(RUNTIME),--runtime '$(RUNTIME)')
	$(BIN)/python -m pytest -q tests/packaging

detector: $(VENV)/.has-app ## fetch the better face detector (or FILE=path: take it from there), for app and bundle
	$(BIN)/python packaging/fetch_detector.py $(if $(FILE),'$(FILE)')

icons: $(VENV)/.has-app ## draw the icons anew
	$(BIN)/python packaging/build_icons.py

translations: $(VENV)/.has-app ## find all texts of the source, compile the translations, and say what is left
	$(BIN)/python packaging/build_translations.py

completions: $(VENV)/.has-dev ## make the shells' completions and the manual page anew, of the commands
	PYTHONPATH=. $(BIN)/python packaging/build_completions.py

clean: ## remove what was built
	rm -rf build dist .coverage* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find moodguard trainers tests packaging -name __pycache__ -prune -exec rm -rf {} +

distclean: clean ## remove the Python packages too
	rm -rf $(VENV)

# One environment; each stamp says what it holds. A change of what is asked for brings it up to date.
# What a set of extras holds beside its own stamp is listed with it, so that less is never installed anew.
# `words` tell what it brings and weighs, before it is fetched.
$(VENV)/.has-app: extras :=
$(VENV)/.has-app: words := MoodGuard alone: 0.6 GB, some minutes, this once
$(VENV)/.has-app: holds := app
$(VENV)/.has-dev: extras := [dev]
$(VENV)/.has-dev: words := MoodGuard and what checks it: 0.7 GB, some minutes, this once
$(VENV)/.has-dev: holds := app dev
$(VENV)/.has-app-tests: extras := [test,dev]
$(VENV)/.has-app-tests: words := MoodGuard and what tests it: 0.8 GB, some minutes, this once
$(VENV)/.has-app-tests: holds := app dev app-tests
$(VENV)/.has-fuzz: extras := [test,dev,fuzz]
$(VENV)/.has-fuzz: words := MoodGuard and what tests it: 0.8 GB, some minutes, this once
$(VENV)/.has-fuzz: holds := app dev app-tests fuzz
$(VENV)/.has-test: extras := [trainers,test,dev]
$(VENV)/.has-test: words := MoodGuard, its trainers and their tests: 3 GB (7 where torch comes with CUDA), ten minutes or so, this once
$(VENV)/.has-test: holds := app dev app-tests test
$(VENV)/.has-cluster: extras := [trainers,cluster,test,dev]
$(VENV)/.has-cluster: words := MoodGuard, its trainers, Ray and their tests: 3.5 GB (7.5 where torch comes with CUDA), ten minutes or so, this once
$(VENV)/.has-cluster: holds := app dev app-tests test cluster
$(addprefix $(VENV)/.has-,app dev app-tests fuzz test cluster): pyproject.toml constraints.txt | $(BIN)/python
	@sh packaging/set-up.sh '$(words)' $(VENV) $(PIP) install -c constraints.txt -e '.$(extras)'
	@$(BIN)/python packaging/fetch_detector.py --if-possible
	@touch $(addprefix $(VENV)/.has-,$(holds))

$(BIN)/python:
	@PYTHON='$(PYTHON)' sh packaging/system-packages.sh python
	@python=$$(sh packaging/find-python.sh '$(PYTHON)') && \
		{ "$$python" -m venv $(VENV) || { rm -rf $(VENV); exit 1; }; }

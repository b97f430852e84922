# make demo: installs what is missing, then checks and builds a sample.   make test: everything a change must pass.
SHELL := /bin/sh
.DEFAULT_GOAL := help
PY := .venv/bin/python
APPEALGEN := .venv/bin/appealgen
DEMO := demo-packet

.PHONY: help system demo test test-all bench bench-photos words clean

help:
	@echo "make demo      install what is missing, then check and build a sample"
	@echo "make test      lint, types, floors, tests, samples (under 20 minutes)"
	@echo "make test-all  the same, and what takes longer"
	@echo "make bench     how fast, as ratios; and what is told of photos, beside peers and targets (some minutes)"
	@echo "make bench-photos  the second half alone"
	@echo "make words     compile the catalogues of words, and what the docs take from them"

system:
	@sh tools/system_libraries.sh

.venv/installed: pyproject.toml | system
	@python3 -m venv .venv
	@echo "Installing appealgen and its libraries into .venv (a minute or two, once)" >&2
	@$(PY) -m pip install -q --disable-pip-version-check -e .
	@$(PY) -m compileall -q "$(CURDIR)/appealgen" && touch $@

.venv/installed-test: .venv/installed pyproject.toml
	@$(PY) -m pip install -q --disable-pip-version-check -e '.[test]' && touch $@

.venv/installed-bench: .venv/installed-test
	@sh tools/system_libraries.sh chromium npm
	@$(PY) -m pip install -q --disable-pip-version-check -e '.[bench]' && touch $@

demo: .venv/installed
	@echo; echo "== A good case: appealgen check samples/image_theft/good"; echo
	@$(APPEALGEN) check samples/image_theft/good
	@echo; echo "== Its packet: appealgen build samples/image_theft/good --out $(DEMO)/packet"; echo
	@$(APPEALGEN) build samples/image_theft/good --out $(DEMO)/packet --replace
	@echo; echo "== A case that would be refused: appealgen check samples/image_theft/set-is-crops"; echo
	@$(APPEALGEN) check samples/image_theft/set-is-crops; test $$? = 1
	@echo
	@echo "The packet of the good case lies in $(CURDIR)/$(DEMO)/packet"
	@echo "Open first: $(DEMO)/packet/letter.pdf, the letter with its exhibits; then $(DEMO)/packet/seller-only/how-to-send.html"

test: .venv/installed-test
	@sh tools/system_libraries.sh exiftool verapdf chromium
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	$(PY) -m pytest -n 2 -m "not slow" --cov --cov-report=term:skip-covered --cov-fail-under=80
	$(APPEALGEN) check samples/*/*/ --expected

test-all: test
	@sh tools/system_libraries.sh npm
	sh tests/wheel.sh
	$(PY) -m pytest -n 2 -m slow

bench: .venv/installed-test
	$(PY) benchmarks/run.py
	$(PY) benchmarks/playbook.py
	@$(MAKE) --no-print-directory bench-photos

bench-photos: .venv/installed-bench
	OPENBLAS_NUM_THREADS=1 $(PY) benchmarks/photos.py
	OPENBLAS_NUM_THREADS=1 $(PY) -m benchmarks.marks.bench $(PHOTOS)
	$(PY) benchmarks/odd.py

words: .venv/installed-test
	$(PY) tools/compile_words.py
	$(PY) tools/write_rules.py
	$(APPEALGEN) schema > docs/case.schema.json

clean:
	rm -rf .venv $(DEMO) dist build

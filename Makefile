PY := .venv/bin/python
.venv/installed: pyproject.toml
	python3 -m venv .venv && $(PY) -m pip install -q -e '.[test]' && touch $@

# The same as `python3 dev …`, for those whose fingers say make. Everything runs in .venv.
PYTHON ?= python3

.PHONY: run test check lint bench lock clean

run:
	$(PYTHON) dev run

test:
	$(PYTHON) dev test

lint:
	$(PYTHON) dev check

check: lint test

bench:
	$(PYTHON) dev bench $(if $(TEXT),--text "$(TEXT)")
	$(PYTHON) dev bench --report $(if $(TEXT),--text "$(TEXT)")
	$(PYTHON) dev bench --workbench $(if $(TEXT),--text "$(TEXT)")
	$(if $(TEXT),,$(PYTHON) dev bench --camps)

lock:
	$(PYTHON) dev lock

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

"""The sets of sheets under benchmarks/: every pattern is told where it is, and no honest sheet is blocked."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.sheets.__main__ import told
from benchmarks.sheets.fourth import FOURTH
from benchmarks.sheets.fresh import FRESH
from benchmarks.sheets.make import CASES
from benchmarks.sheets.model import Case
from benchmarks.sheets.third import THIRD


@pytest.mark.parametrize("case", (*CASES, *FRESH, *THIRD, *FOURTH), ids=lambda case: case.name)
def test_what_is_told_of_each_sheet(case: Case, tmp_path: Path) -> None:
    found = told(case, tmp_path)
    if case.pattern:
        assert case.pattern in found
    else:
        assert "blocks" not in found.values(), found

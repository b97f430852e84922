"""The sets of sheets under benchmarks/: every pattern is told where it is, and no honest sheet is blocked."""

from __future__ import annotations

from pathlib import Path

import pytest

from appealgen.case.finding import Weight
from appealgen.evidence.looker import Looker
from appealgen.packet.check import check
from benchmarks.sheets.__main__ import told
from benchmarks.sheets.fifth import FIFTH
from benchmarks.sheets.fourth import FOURTH
from benchmarks.sheets.fresh import FRESH
from benchmarks.sheets.make import CASES, write
from benchmarks.sheets.model import Case
from benchmarks.sheets.third import THIRD


@pytest.mark.parametrize("case", (*CASES, *FRESH, *THIRD, *FOURTH), ids=lambda case: case.name)
def test_what_is_told_of_each_sheet(case: Case, tmp_path: Path) -> None:
    found = told(case, tmp_path)
    if case.pattern:
        assert case.pattern in found
    else:
        assert "blocks" not in found.values(), found


NOT_HEARD = ("v-tent-patch", "v-llamada", "v-tried")
"""Of the fifth set: no list and no model knows what is wrong with them."""


@pytest.mark.parametrize("case", FIFTH, ids=lambda case: case.name)
def test_what_only_price_and_strangeness_give_away_is_told_and_what_only_looks_guilty_is_not(
    case: Case, tmp_path: Path
) -> None:
    found = told(case, tmp_path)
    if case.pattern is None:
        assert not found or case.name == "v-plush", found
    elif case.name not in NOT_HEARD:
        assert case.pattern in found


def test_what_a_name_sounds_like_never_blocks(tmp_path: Path) -> None:
    for case in FIFTH:
        for finding in check(write(case, tmp_path), Looker()).findings:
            assert finding.says != "sounds-so" or finding.weight is Weight.WEAKENS

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
from benchmarks.sheets.sixth import SIXTH
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


@pytest.mark.parametrize("case", SIXTH, ids=lambda case: case.name)
def test_honest_names_packs_parts_and_sizes_never_block(case: Case, tmp_path: Path) -> None:
    found = told(case, tmp_path)
    if case.pattern is None:
        assert "blocks" not in found.values(), found
    elif case.name != "w-g-tray-en":
        assert case.pattern in found


def test_a_price_blocks_only_where_the_name_says_nothing_that_may_explain_it(tmp_path: Path) -> None:
    rows = (("Black", 129.0), ("White", 129.0))
    for name, blocked in (("Red", True), ("Type 2", True), ("Quorn", False)):
        case = Case("v-name", "Office chair", "en", "csv", ("Color",), (*rows, (name, 9.0)))
        found = told(case, tmp_path)
        assert found and ("blocks" in found.values()) == blocked, (name, found)


def test_what_a_name_sounds_like_never_blocks(tmp_path: Path) -> None:
    for case in FIFTH:
        for finding in check(write(case, tmp_path), Looker()).findings:
            assert finding.says != "sounds-so" or finding.weight is Weight.WEAKENS


AT_THEIR_PRICE = (
    Case("v-used-oak", "Wall shelf for books", "en", "csv", ("Finish", "Length"), (
        ("Walnut", "40 cm", 18.0), ("Walnut", "60 cm", 24.0), ("Walnut", "80 cm", 31.0), ("Walnut", "100 cm", 39.0),
        ("Used Oak", "60 cm", 24.0), ("Used Oak", "100 cm", 39.0))),
    Case("v-last-season", "Linen cushion cover 45 x 45 cm", "en", "xlsx", ("Color",), (
        ("Sand", 9.9), ("Ink", 9.9), ("Olive", 9.9), ("Brick (last season, discontinued)", 7.4))),
)  # fmt: skip


@pytest.mark.parametrize("case", AT_THEIR_PRICE, ids=lambda case: case.name)
def test_a_word_for_what_is_no_new_product_only_weakens_at_the_price_of_goods(case: Case, tmp_path: Path) -> None:
    assert list(told(case, tmp_path).values()) == ["weakens"]


def test_used_goods_at_their_own_price_block(tmp_path: Path) -> None:
    case = Case("v-used-lens", "Camera lens 50 mm", "en", "csv", ("Mount", "Version"), (
        ("E", "New", 180.0), ("F", "New", 180.0), ("E", "Used, scratches", 95.0)))  # fmt: skip
    assert told(case, tmp_path)["sample-or-used"] == "blocks"

"""A letter that owns up tells in its timeline what was done, each on its day; what is still to come is no part of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from appealgen.evidence.looker import Looker
from appealgen.packet.check import check
from appealgen.packet.compose import compose
from appealgen.violations.catalog import NAMED_IN_NOTICES

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
CORRECTED = {
    "account_closure": "corrected", "image_theft": "corrected", "other": "corrected", "sku_cheating": "corrected-strap",
    "store_association": "related",
}  # fmt: skip


def told(case: Path) -> list[tuple[str, str]]:
    facts = compose(check(case, Looker(None, None, NAMED_IN_NOTICES)), "en").facts
    return [(str(one["date"]), one["kind"]) for one in facts["timeline"]]


@pytest.mark.parametrize(("violation", "case"), CORRECTED.items())
def test_what_was_done_stands_on_its_day(violation: str, case: str) -> None:
    days = told(SAMPLES / violation / case)
    assert "action" in {kind for _, kind in days}
    assert days == sorted(days, key=lambda one: one[0][:10])


def test_what_is_to_come_or_contradicts_the_ground_is_left_out(tmp_path: Path) -> None:
    shutil.copytree(SAMPLES / "store_association" / "related", tmp_path / "case")
    file = tmp_path / "case" / "case.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("date: 2026-11-18", "date: 2026-12-18"), encoding="utf-8")
    assert "action" not in {kind for _, kind in told(tmp_path / "case")}
    file.write_text(text.replace("ground: corrected", "ground: misjudged"), encoding="utf-8")
    assert "action" not in {kind for _, kind in told(tmp_path / "case")}

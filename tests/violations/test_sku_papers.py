"""A supplier bills the model, the store's codes add what it varies in."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from appealgen.evidence.documents.model import Document
from appealgen.violations.sku_cheating.truth import _model_is_named


@pytest.mark.parametrize(
    ("code", "line", "named"),
    [
        ("TV-RJ11-NAVY", "TV-RJ11 Ladies rain jacket 60 18.40 1104.00", True),
        ("TV-RJ110", "TV-RJ11 Ladies rain jacket 60 18.40 1104.00", False),  # another model
        ("2026-N", "Invoice of 2026, 60 pieces", False),  # a year
        ("TV-RJ11-NAVY", "LK-CP26 Cast iron pan 60 18.40 1104.00", False),
        ("T2-RED", "T2 mug", False),  # too short: it stands everywhere
    ],
)
def test_a_model_that_the_code_begins_with(code: str, line: str, named: bool) -> None:
    sku: Any = SimpleNamespace(code=SimpleNamespace(text=code), id=None)
    paper: Any = (None, Document("pdf", "invoice", 1, "text", text=line))
    assert _model_is_named(sku, [paper]) is named

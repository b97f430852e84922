"""The goods that a notice names by their title, and lines of invoices that are of them."""

from __future__ import annotations

import pytest

from appealgen.evidence.documents.notices.goods import goods
from appealgen.violations.documents.titles import shares


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ('Your product 1005007345612890 "Silicone case for phone" was found', ["Silicone case for phone"]),
        ("商品ID 1005007345612890（“便携蓝牙音箱 QS-20”）与店铺高度雷同", ["便携蓝牙音箱 QS-20"]),
        ("товар «Складной стул FC-3» совпадает", ["Складной стул FC-3"]),
        ("el artículo «Silla plegable» coincide", ["Silla plegable"]),
        ('Go to "My Violations" and press "Appeal".', []),
    ],
)
def test_titles(text: str, titles: list[str]) -> None:
    assert [title for title, _, _ in goods(text)] == titles


@pytest.mark.parametrize(
    ("line", "title", "same"),
    [
        ("Speaker QS-20", "2026 New portable QS-20 Bluetooth loudspeaker", True),
        ("Folding chair", "Camping folding chair with bag", True),
        ("Teapot TP-2", "Folding camping chair FC-3", False),
        ("音箱 QS-20", "便携蓝牙音箱", True),
        ("茶壶", "便携蓝牙音箱", False),
    ],
)
def test_lines_of_the_goods(line: str, title: str, same: bool) -> None:
    assert shares(line, title) is same

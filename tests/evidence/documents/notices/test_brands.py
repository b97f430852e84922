"""The brand and the standards that a notice names, and what only looks like one."""

from __future__ import annotations

import pytest

from appealgen.evidence.documents.notices.brands import brands, standards


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("third serious IPR infringement (trademark: NORTHPINE).", ["NORTHPINE"]),
        ("您多次发布侵犯他人商标权（NORTHPINE）的商品", ["NORTHPINE"]),
        ("涉嫌假冒“青云”品牌", ["青云"]),
        ("The goods infringe the brand NORTHPINE OUTDOOR.", ["NORTHPINE OUTDOOR"]),
        ("незаконное использование товарного знака «Северный ветер»", ["Северный ветер"]),
        ("uso de la marca NORTHPINE sin autorización", ["NORTHPINE"]),
        ("NORTHPINE trademark complaint", ["NORTHPINE"]),
        ("TRADEMARK INFRINGEMENT NOTICE", []),
        ("Please send brand authorisation, sales licence or test report.", []),
        ("品牌授权书、销售许可、检测报告等", []),
        ("brand IPR complaint", []),
    ],
)
def test_brands(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in brands(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("selling children's toys without EN 71 test report", ["EN 71"]),
        ("未提供 GB 6675 检测报告", ["GB 6675"]),
        ("без декларации ТР ТС 008/2011", ["ТР ТС 008/2011"]),
        ("Account: en1090021. Case EN20260401", []),
    ],
)
def test_standards(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in standards(text)] == names

"""Reasons that a case gives in the notice's own words ask for what they mean."""

from __future__ import annotations

import pytest

from appealgen.violations.account_closure.reasons import _names


@pytest.mark.parametrize(
    ("reason", "names"),
    [
        ("counterfeit", ("counterfeit",)),
        ("Restricted goods", ("restricted_goods",)),
        ("third serious IPR infringement (trademark: NORTHPINE)", ("counterfeit",)),
        ("продажи товаров без обязательной сертификации", ("safety",)),
        ("您多次发布侵犯他人商标权（NORTHPINE）的商品", ("counterfeit",)),
        ("counterfit", ()),
        ("court_order", ()),
    ],
)
def test_reasons_by_name_and_by_words(reason: str, names: tuple[str, ...]) -> None:
    assert _names(reason) == names

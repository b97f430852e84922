"""What is odd for its field is doubted; what only looks like a currency or a standard is none."""

from __future__ import annotations

import pytest

from appealgen.evidence.documents.fields.candidates import UNSURE, Candidate
from appealgen.evidence.documents.fields.doubts import doubted
from appealgen.evidence.documents.fields.money import currency
from appealgen.evidence.documents.fields.standards import _STANDARD
from appealgen.evidence.documents.pieces import Page, Piece


def goods(name: str) -> Candidate:
    piece = Piece(name, (0, 0, 10, 10))
    return Candidate("products", name, Page(1, (piece,)), piece, 0, len(name), 0.9, 0)


@pytest.mark.parametrize("name", ["LY-K05", "CC-220-LAV", "Quantity", "单价"])
def test_a_code_or_a_column_s_head_is_no_certain_goods(name: str) -> None:
    (told,) = doubted([goods(name)])
    assert told.certainty <= UNSURE


def test_goods_by_their_name_stay_certain() -> None:
    (told,) = doubted([goods("Soy wax candle, lavender, 220 g")])
    assert told.certainty == 0.9


def test_a_turkish_street_is_no_canadian_dollar() -> None:
    assert currency("cad 120.00") == ("CAD", 0.95)
    assert currency("atatürk cad. 12") is None


@pytest.mark.parametrize("name", ["EN 55032:2015/A1:2020", "EN 60335-2-15:2016+A12:2021", "ГОСТ CISPR 14-1-2015"])
def test_a_standard_is_read_whole(name: str) -> None:
    found = _STANDARD.search(f"Tested to {name}, passed")
    assert found is not None
    assert found[0] == name

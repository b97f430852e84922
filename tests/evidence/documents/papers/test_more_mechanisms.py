"""Cards of goods, codes in names, discounts, bills' periods, labels over two lines and below their values."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from random import Random

import pytest

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.cards import cards
from appealgen.evidence.documents.fields.codes import parted_by_code
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.reading import fields_of
from appealgen.evidence.documents.fields.table import _away, _nearest
from appealgen.evidence.documents.fields.tabled import Column
from appealgen.evidence.documents.model import Document, DocumentField
from appealgen.evidence.documents.opening.words import open_text
from appealgen.evidence.documents.pieces import Page, Piece
from appealgen.violations.documents.sums import _goods


def told(folder: Path, text: str) -> Document:
    file = folder / "paper.txt"
    file.write_text(text, encoding="utf-8")
    read = read_document(file)
    assert isinstance(read, Document)
    return read


def said(kind: str, field: str, text: str) -> list[tuple[str, float]]:
    pages = open_text(text.encode(), "text").pages
    return [(one.value, one.certainty) for one in fields_of(kind, pages, True) if one.name == field]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Шуруповёрт аккумуляторный ШД-12", ("Шуруповёрт аккумуляторный", "ШД-12")),
        ("(HX-2040) Garden hose", ("Garden hose", "HX-2040")),
        ("台灯 型号：TD-118", ("台灯", "TD-118")),
        ("Cable USB-3 1.5M", None),
        ("Torch IP67 500ML", None),
        ("Kettle", None),
    ],
)
def test_a_code_is_parted_from_the_name(name: str, parts: tuple[str, str] | None) -> None:
    assert parted_by_code(name) == parts


def test_of_goods_with_a_code_both_readings_are_told_and_neither_is_certain() -> None:
    text = "Item\tQty\tPrice\tAmount\nGarden hose HX-2040\t3\t10.00\t30.00\nWatering can WC-90\t1\t8.00\t8.00\nTotal\t38.00\n"
    goods = said("invoice", "products", text)
    assert {"Garden hose HX-2040", "Garden hose"} <= {value for value, _ in goods}
    assert all(sure < 0.8 for _, sure in goods)
    assert {"HX-2040", "WC-90"} <= {value for value, _ in said("invoice", "models", text)}


def _rows(*lines: str) -> list[tuple[Piece, ...]]:
    return [tuple(Piece(text, (0, 0, 1, 1)) for text in line.split("|")) for line in lines]


def test_cards_are_alike_and_priced() -> None:
    rows = _rows("Order 7", "Drill", "EU plug", "$5.00 x2", "Saw", "Green box", "$3.00 x1", "Total|$13.00")
    shown = cards(rows, [3, 6], lambda row: any("$" in piece.text for piece in row))
    assert [card[0][0].text for card in shown] == ["Drill", "Saw"]
    assert cards(rows, [3, 6], lambda row: False) == []
    uneven = _rows("Order 7", "Drill|$9.00", "10 x $5.00", "Saw|$8.00", "AB-1", "5 x $3.00")
    assert cards(uneven, [2, 5], lambda row: True) == []


def test_of_two_sums_that_a_discount_parts_the_smaller_is_to_pay() -> None:
    text = "RECEIPT\nTotal amount\t80.00\nDiscount\t-5.00\nAmount due\t75.00\n"
    assert said("receipt", "total", text)[0][0] == "75.00"
    plain = "RECEIPT\nTotal amount\t80.00\nVAT included\t5.00\nCash\t100.00\n"
    assert said("receipt", "total", plain)[0][0] == "80.00"


def test_a_bill_tells_what_it_is_for_and_not_when_the_contract_ends() -> None:
    text = "ELECTRICITY BILL\nBill period: 1 March 2026 - 31 March 2026\nContract ends: 14 September 2027\nTotal due £80.90\n"
    assert said("utility_bill", "valid_from", text)[0][0] == "2026-03-01"
    assert said("utility_bill", "valid_until", text)[0][0] == "2026-03-31"
    assert all(sure < 0.8 for _, sure in said("utility_bill", "valid_until", text))
    term = said("utility_bill", "valid_until", "ELECTRICITY BILL\nTerm: 1 March 2026 - 28 February 2028\n")
    assert [sure < 0.8 for _, sure in term] == [True]


def _piece(text: str, x: float, y: float, high: float = 10) -> Piece:
    return Piece(text, (x, y, x + 5 * len(text), y + high))


def _values(*pieces: Piece) -> dict[str, list[str]]:
    page = Labelled(Page(1, pieces))
    return {hit.piece.text: [value.text for value in page.values(hit)] for hit in page.hits}


def test_a_label_over_two_lines_has_its_value_beside_the_first() -> None:
    lines = _values(
        _piece("Nombre y dirección del", 0, 0), _piece("Luces Ribera, S.L.", 200, 0),
        _piece("fabricante", 0, 12), _piece("Calle del Hierro, 27", 200, 12),
    )  # fmt: skip
    assert lines["fabricante"][0] == "Luces Ribera, S.L."


def test_small_print_below_a_line_is_its_label() -> None:
    name, print_ = "РОМАШКИН ИВАН ПЕТРОВИЧ", "фамилия, имя, отчество (при наличии) предпринимателя"
    assert _values(_piece(name, 0, 0, 12), _piece(print_, 0, 14, 7))[print_] == [name]


@pytest.mark.parametrize("text", ["上述公司在平台开设的店", "the above company", "вышеуказанная компания"])
def test_what_only_points_is_no_name(text: str) -> None:
    assert values.name(text) is None


def test_a_law_beside_standards_is_not_certain_and_alone_it_is() -> None:
    both = dict(said("declaration", "standards", "Directive 2014/35/EU\nEN 60598-1:2021\n"))
    assert both["EN 60598-1:2021"] >= 0.8 > both["2014/35/EU"]
    assert dict(said("declaration", "standards", "Directive 2014/35/EU\n"))["2014/35/EU"] >= 0.8


def test_what_is_only_likely_stays_so_however_often_it_stands_there() -> None:
    text = "Item\tCode\tQty\tPrice\tAmount\nHose\t796\t3\t10.00\t30.00\nCan\t796\t1\t8.00\t8.00\n"
    assert all(sure < 0.8 for _, sure in said("invoice", "models", text))


def test_a_person_over_an_address_is_to_whom_it_goes(tmp_path: Path) -> None:
    text = "ELECTRICITY BILL\nBright Grid\nAccount 5521\nMrs Anna Bell\n14 Elm Terrace\nLeeds\nLS2 1XP\nTotal due £80.90\nMeter reading 118 kWh\n"
    assert [one.value for one in told(tmp_path, text).all("recipient")] == ["Mrs Anna Bell"]


def test_a_row_stands_under_the_heads_that_are_nearest_in_all() -> None:
    dice = Random(7)
    for _ in range(40):
        columns = [Column(f"c{at}", _piece("head", 60 * at + dice.random() * 20, 0)) for at in range(7)]
        row = [_piece("cell", x, 20) for x in sorted(dice.uniform(0, 420) for _ in range(dice.randint(1, 7)))]
        ways = (sum(_away(*pair) for pair in zip(some, row, strict=True)) for some in combinations(columns, len(row)))
        chosen = _nearest(row, columns)
        assert sum(_away(*pair) for pair in zip(chosen, row, strict=True)) == pytest.approx(min(ways))


def test_goods_that_are_read_two_ways_are_one_line_of_the_sum() -> None:
    names = ("Speaker", "Speaker QS-20", "Speaker QS-30", "Cable")
    fields = tuple(DocumentField("products", name, 0.78) for name in names)
    assert _goods(Document("pdf", "invoice", 1, "text", fields)) == 3


def test_a_count_may_have_a_word_before_it() -> None:
    text = (
        "ORDER DETAILS\nOrder number: 88120\nGarden hose\nQty: 2\t$10.00\nWatering can\nQty: 3\t$8.00\nTotal $44.00\n"
    )
    assert said("order_confirmation", "quantity", text)[0][0] == "5"

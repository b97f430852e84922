"""Sheets as shops export and type them: every format, code, language and layout; each value with its cell."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from appealgen.evidence.documents.sheets.model import Sheet
from appealgen.evidence.documents.sheets.numbers import amounts, currency_of, digits
from appealgen.evidence.documents.sheets.read import read_sheet
from appealgen.evidence.photos.model import Unreadable


def read(path: Path) -> Sheet:
    sheet = read_sheet(path)
    assert isinstance(sheet, Sheet), sheet
    return sheet


def told(sheet: Sheet) -> list[tuple[str, float | None]]:
    return [(sku.full_name, sku.price.amount if sku.price else None) for sku in sheet.skus]


TEXTS = {
    "utf-8-sig": ("SKU Code,Color,Ships From,Price(USD),Stock\nA1,Black,China,7.90,5\nA2,Red,Spain,8.90,5\n", ["Black / China", "Red / Spain"]),
    "gb18030": ("商家编码,颜色,发货地,零售价(美元),库存\nA1,黑色,中国,7.90,5\nA2,红色,西班牙,8.90,5\n", ["黑色 / 中国", "红色 / 西班牙"]),
    "cp1251": ("Артикул;Цвет;Отправка из;Цена, USD;Остаток\nA1;Чёрный;Китай;7,90;5\nA2;Красный;Испания;8,90;5\n", ["Чёрный / Китай", "Красный / Испания"]),
    "utf-16": ("Referencia\tColor\tEnvío desde\tPrecio (USD)\tExistencias\nA1\tNegro\tChina\t7,90\t5\nA2\tRojo\tEspaña\t8,90\t5\n", ["Negro / China", "Rojo / España"]),
}  # fmt: skip


@pytest.mark.parametrize("code", TEXTS)
def test_text_in_any_code_and_language(code: str, tmp_path: Path) -> None:
    text, names = TEXTS[code]
    file = tmp_path / "skus.csv"
    file.write_bytes(text.encode(code))
    sheet = read(file)
    assert told(sheet) == list(zip(names, [7.9, 8.9], strict=True))
    first = sheet.skus[0]
    assert first.price is not None and (first.price.currency, first.price.cell) == ("USD", "D2")
    assert first.code is not None and (first.code.text, first.code.cell, first.cell) == ("A1", "A2", "B2")
    assert (first.ship_from, first.name) == (names[0].split(" / ")[1], names[0].split(" / ")[0])


def test_headings_below_other_lines_blank_lines_and_totals(tmp_path: Path) -> None:
    file = tmp_path / "hand.csv"
    file.write_text(
        "Product ID: 1005006543219876,,\nTitle,Cotton T-shirt,\n,,\nNo.,Size,Price\n1,S,$5\n\n2,M,$5.50\nTotal,,10.50\n"
    )
    sheet = read(file)
    assert told(sheet) == [("S", 5.0), ("M", 5.5)]
    assert [sku.row for sku in sheet.skus] == [5, 7]
    assert sheet.title is not None and sheet.title.text == "Cotton T-shirt"
    assert sheet.items == ("1005006543219876",)


def test_a_workbook_with_merged_and_hidden_parts(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Shipping notes of the store"])
    table = book.create_sheet("SKU")
    table.append(["Item ID", "Color", "Size", "Retail price", "Qty"])
    for color, size in (("Black", "S"), (None, "M"), ("White", "S"), (None, "M")):
        table.append([1005006543219876, color, size, 12.5, 10])
    table.merge_cells("B2:B3")
    table.merge_cells("B4:B5")
    book.create_sheet("costs").sheet_state = "hidden"
    book.save(tmp_path / "skus.xlsx")
    sheet = read(tmp_path / "skus.xlsx")
    assert [name for name, _ in told(sheet)] == ["Black / S", "Black / M", "White / S", "White / M"]
    assert (sheet.hidden, sheet.other_sheets, sheet.items) == (("costs",), ("Sheet",), ("1005006543219876",))
    assert [(sku.sheet, sku.cell) for sku in sheet.skus][:2] == [("SKU", "B2"), ("SKU", "C3")]


def test_an_ods(tmp_path: Path) -> None:
    document = OpenDocumentSpreadsheet()
    table = Table(name="Hoja1")
    for cells in (["Color", "Talla", "Precio"], ["Rojo", "40", "12,90 €"], ["Azul", "41", "1.012,90 €"]):
        row = TableRow()
        for cell in cells:
            holder = TableCell(valuetype="string")
            holder.addElement(P(text=cell))
            row.addElement(holder)
        table.addElement(row)
    document.spreadsheet.addElement(table)
    document.save(tmp_path / "skus.ods")
    sheet = read(tmp_path / "skus.ods")
    assert (sheet.format, told(sheet)) == ("ods", [("Rojo / 40", 12.9), ("Azul / 41", 1012.9)])


def test_properties_in_one_cell(tmp_path: Path) -> None:
    file = tmp_path / "one.csv"
    file.write_text(
        'SKU attributes,Price\n"Color:Red;Size:M;Ships From:China",5\n"14:193#Blue;5:100014064#L",6\nColour: Green / Size: S,7\n'
    )
    assert told(read(file)) == [("Red / M / China", 5.0), ("Blue / L", 6.0), ("Green / S", 7.0)]


def test_a_page_that_calls_itself_a_workbook(tmp_path: Path) -> None:
    file = tmp_path / "export.xls"
    file.write_text("<html><body><table><tr><th>Color</th><th>Price</th></tr><tr><td>Red</td><td>5</td></tr></table>")
    assert told(read(file)) == [("Red", 5.0)]


@pytest.mark.parametrize(
    ("texts", "values"),
    [
        (["1,299.00", "7.9"], [1299.0, 7.9]),
        (["1.299,00 €", "7,9 €"], [1299.0, 7.9]),
        (["1 299,00 руб.", "899"], [1299.0, 899.0]),
        (["1,299", "980", "1,450"], [1299.0, 980.0, 1450.0]),
        (["1,299", "1,35", "1,4"], [1.299, 1.35, 1.4]),
        (["US $12.50", "$ 0.01"], [12.5, 0.01]),
        (["1'299.50", "１２．５"], [1299.5, 12.5]),
        (["999999.99", "-", ""], [999999.99, None, None]),
    ],
)
def test_amounts_by_the_marks_of_their_column(texts: list[str], values: list[float | None]) -> None:
    assert [amount and amount[0] for amount in amounts(texts)] == values


def test_spans_currencies_and_long_numbers() -> None:
    assert amounts(["US $7.90 - 9.40"]) == [(7.9, 9.4)]
    assert [currency_of(text) for text in ("US $5", "5 €", "5 руб.", "￥5", "R$ 5", "5")] == [
        "USD", "EUR", "RUB", "CNY", "BRL", None,
    ]  # fmt: skip
    assert [digits(text) for text in ("1005006543219876.0", "ID:1005006543219876", "1.00501E+15")] == [
        "1005006543219876", "1005006543219876", None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "reason"), [(b"PK\x03\x04broken", "damaged"), (b"\xd0\xcf\x11\xe0none", "damaged"), (b"\x00\x01\x02" * 90, "unsupported")]
)  # fmt: skip
def test_what_does_not_open_is_told(data: bytes, reason: str, tmp_path: Path) -> None:
    (tmp_path / "skus.xlsx").write_bytes(data)
    unreadable = read_sheet(tmp_path / "skus.xlsx")
    assert isinstance(unreadable, Unreadable) and unreadable.reason == reason


def test_a_text_without_a_table_has_no_skus(tmp_path: Path) -> None:
    (tmp_path / "letter.csv").write_text("Dear sir,\nplease see the price.\n")
    assert read(tmp_path / "letter.csv").skus == ()


@pytest.mark.parametrize("heads", ["Name,Price", "Nombre,Precio", "名称,价格", "Название,Цена"])
def test_a_name_and_a_price_are_a_table(heads: str, tmp_path: Path) -> None:
    file = tmp_path / "skus.csv"
    file.write_text(f"{heads}\nMug red,12.90\nMug blue,13.90\n", encoding="utf-8")
    assert told(read(file)) == [("Mug red", 12.9), ("Mug blue", 13.9)]


def test_a_name_beside_other_options_is_one_of_them(tmp_path: Path) -> None:
    file = tmp_path / "skus.csv"
    file.write_text("Name,Price,Color\nMug,12.90,Red\nStrap,0.99,Red\n", encoding="utf-8")
    assert told(read(file)) == [("Mug / Red", 12.9), ("Strap / Red", 0.99)]

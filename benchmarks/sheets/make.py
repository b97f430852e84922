"""Writes the sheets of the set, each as a case that can be checked: `case.yaml` and the sheet in its own format and language."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from benchmarks.sheets.guilty import GUILTY
from benchmarks.sheets.innocent import INNOCENT
from benchmarks.sheets.model import Case

ITEM = "1005006543219876"
HEADINGS = {
    "en": ("Product ID", "SKU Code", "Price (USD)", "Stock"),
    "zh": ("商品ID", "商家编码", "零售价(元)", "库存"),
    "ru": ("ID товара", "Артикул", "Цена, руб.", "Остаток"),
    "es": ("ID del producto", "Código SKU", "Precio (EUR)", "Existencias"),
}
CASES: tuple[Case, ...] = (*GUILTY, *INNOCENT)


def table(case: Case) -> list[list[Any]]:
    """Headings and rows; where the property is a freight, its column keeps that heading."""
    item, code, price, stock = HEADINGS[case.language]
    head = [item, code, *case.properties, price, stock]
    rows = [[ITEM, f"{case.name[:8]}-{n}", *row[:-1], row[-1], 20 + 7 * n] for n, row in enumerate(case.rows, 1)]
    return [head, *rows]


def write(case: Case, folder: Path) -> Path:
    """The case's folder, written anew."""
    folder = folder / case.name
    folder.mkdir(parents=True, exist_ok=True)
    sheet = folder / f"skus.{ENDINGS.get(case.kind, 'csv')}"
    sheet.write_bytes(WRITERS.get(case.kind, _csv)(case))
    told = {
        "violation": "sku_cheating", "language": "en", "date": "2026-11-20", "store": {"name": "Made up", "id": "1"},
        "notice": {"number": "AE1", "date": "2026-11-17", "deadline": "2026-11-24", "items": [ITEM]},
        "evidence": {
            "listing": {
                "link": f"https://www.aliexpress.com/item/{ITEM}.html", "title": case.title, "sheet": sheet.name,
            }
        },
    }  # fmt: skip
    (folder / "case.yaml").write_text(yaml.safe_dump(told, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return folder


def _csv(case: Case) -> bytes:
    """As `csv` in UTF-8 with its mark, `csv;` with decimal commas, or in the code that the kind names."""
    semicolon = case.kind in ("csv;", "cp1251")
    rows = [[_number(cell, semicolon) for cell in row] for row in table(case)]
    if case.kind == "sale":
        rows = [[*row, "Discount price" if n == 0 else f"US ${float(row[-2]) * 0.8:.2f}"] for n, row in enumerate(rows)]
    if case.kind == "attrs":
        rows = _in_one_cell(rows, case)
    if case.kind == "store":
        rows += [["1005001111111111", "other-1", "Deposit", "0.01", "5"]]
    stream = io.StringIO()
    csv.writer(stream, delimiter=";" if semicolon else "\t" if case.kind == "utf-16" else ",").writerows(rows)
    code = {"gb18030": "gb18030", "cp1251": "cp1251", "utf-16": "utf-16"}.get(case.kind, "utf-8-sig")
    return stream.getvalue().encode(code)


def _in_one_cell(rows: Sequence[Sequence[str]], case: Case) -> list[list[str]]:
    made = [[rows[0][0], rows[0][1], "SKU attributes", *rows[0][-2:]]]
    for row in rows[1:]:
        pairs = zip(case.properties, row[2 : 2 + len(case.properties)], strict=True)
        made.append([row[0], row[1], ";".join(f"{name}:{value}" for name, value in pairs), *row[-2:]])
    return made


def _number(cell: Any, comma: bool) -> str:
    if not isinstance(cell, float):
        return str(cell)
    text = f"{cell:,.2f}"
    return text.replace(",", " ").replace(".", ",") if comma else text


def _xlsx(case: Case) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "SKU"
    rows = table(case)
    if case.kind == "two-heads":
        head = rows[0]
        sheet.append([*head[:-2], "价格", None])
        sheet.append([*[None] * (len(head) - 2), "零售价", "库存"])
        rows = rows[1:]
    else:
        sheet.append([case.title])
        sheet.append([])
    for row in rows:
        sheet.append(row)
    if case.kind == "merged":
        for first in (4, 6):
            sheet.merge_cells(f"C{first}:C{first + 1}")
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _ods(case: Case) -> bytes:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    document = OpenDocumentSpreadsheet()
    sheet = Table(name="SKU")
    for row in table(case):
        line = TableRow()
        for cell in row:
            number = isinstance(cell, float | int)
            holder = TableCell(valuetype="float", value=cell) if number else TableCell(valuetype="string")
            holder.addElement(P(text=str(cell)))
            line.addElement(holder)
        sheet.addElement(line)
    document.spreadsheet.addElement(sheet)
    made = io.BytesIO()
    document.write(made)
    return made.getvalue()


def _page(case: Case) -> bytes:
    """A table of a page that calls itself .xls, as many back offices export it."""
    from html import escape

    lines = ["<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in row) + "</tr>" for row in table(case)]
    return f"<html><meta charset=utf-8><body><table>{''.join(lines)}</table></body></html>".encode()


WRITERS = {"xlsx": _xlsx, "merged": _xlsx, "two-heads": _xlsx, "ods": _ods, "xls": _page}
ENDINGS = {"xlsx": "xlsx", "merged": "xlsx", "two-heads": "xlsx", "ods": "ods", "xls": "xls"}

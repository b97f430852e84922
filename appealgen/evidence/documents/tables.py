"""Sheets and CSV as pages of cells: every sheet that is shown, each cell with its name. What is hidden is told, not read."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Sequence
from typing import Any

from appealgen.evidence.documents.encodings import decoded
from appealgen.evidence.documents.model import DocumentSign
from appealgen.evidence.documents.opening import package
from appealgen.evidence.documents.opening.grid import page_of_rows
from appealgen.evidence.documents.opening.opened import MOST_PAGES, DamagedError, Opened


def open_sheets(data: bytes, form: str) -> Opened:
    """XLSX, XLS, ODS. Raises DamagedError."""
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        shown = [one.name for one in book.sheets_metadata if one.visible == SheetVisibleEnum.Visible][:MOST_PAGES]
        pages = [
            page_of_rows(_texts(book.get_sheet_by_name(name).to_python(skip_empty_area=False)), number, name, True)
            for number, name in enumerate(shown, 1)
        ]
        hidden = len(shown) < min(len(book.sheet_names), MOST_PAGES)
    except (CalamineError, OSError, ValueError) as error:
        if "password" in str(error).lower() or "encrypted" in str(error).lower():
            return Opened(form, (), (DocumentSign("encrypted", "password"),), count=0)
        raise DamagedError(str(error)[:120]) from None
    told = package.private(data) if form != "xls" else ()
    private = tuple(dict.fromkeys([*told, *(["hidden_sheets"] if hidden else [])]))
    return Opened(form, tuple(pages), (DocumentSign("editable", form),), private)


def _texts(rows: Sequence[Sequence[Any]]) -> list[list[str]]:
    return [[cell_text(cell) for cell in row] for row in rows]


def cell_text(cell: object) -> str:
    """All numbers come as fractions: 12.0 is `12`. A day without time is only the day."""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        return cell.date().isoformat()
    return str(cell).strip()


def open_csv(data: bytes) -> Opened:
    """Comma, semicolon or tab. Raises DamagedError when it is no text."""
    text = decoded(data)
    if text is None:
        raise DamagedError("no text")
    head = text[:4000]
    mark = max(",;\t", key=lambda one: (head.count(one), one == ","))
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter=mark))
    except csv.Error as error:
        raise DamagedError(str(error)) from None
    return Opened("csv", (page_of_rows(rows, cells=True),), (DocumentSign("editable", "csv"),))

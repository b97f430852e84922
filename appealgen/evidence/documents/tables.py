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
from appealgen.evidence.documents.opening.grid import MOST_LINES, page_of_rows
from appealgen.evidence.documents.opening.hidden import Hidden, hidden_places
from appealgen.evidence.documents.opening.opened import MOST_PAGES, DamagedError, Opened


def open_sheets(data: bytes, form: str) -> Opened:
    """XLSX, XLS, ODS. Raises DamagedError."""
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        shown = [one.name for one in book.sheets_metadata if one.visible == SheetVisibleEnum.Visible][:MOST_PAGES]
        told = package.private(data) if form != "xls" else ()
        hides = hidden_places(data) if {"hidden_rows", "hidden_columns"} & set(told) else {}
        names = [one.name for one in book.sheets_metadata if "Work" in str(one.typ)]
        cells = {name: _texts(_rows(book, name)) for name in names[:MOST_PAGES]}
        hidden = [name for name in cells if name not in shown]
        concealed = [text for name in hidden for row in cells[name][:MOST_LINES] for text in row]
        pages = []
        for number, name in enumerate((one for one in shown if one in cells), 1):
            seen, unseen = _parted(cells[name], hides.get(name))
            pages.append(page_of_rows(seen, number, name, True))
            concealed += unseen
    except (CalamineError, OSError, ValueError) as error:
        if "password" in str(error).lower() or "encrypted" in str(error).lower():
            return Opened(form, (), (DocumentSign("encrypted", "password"),), count=0)
        raise DamagedError(str(error)[:120]) from None
    private = tuple(dict.fromkeys([*told, *(["hidden_sheets"] if hidden else [])]))
    sign = (DocumentSign("editable", form),)
    return Opened(form, tuple(pages), sign, private, concealed="\n".join(text for text in concealed if text))


def _rows(book: Any, name: str) -> Sequence[Sequence[Any]]:
    rows: Sequence[Sequence[Any]] = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return rows


def _texts(rows: Sequence[Sequence[Any]]) -> list[list[str]]:
    return [[cell_text(cell) for cell in row] for row in rows]


def _parted(rows: list[list[str]], hidden: Hidden | None) -> tuple[list[list[str]], list[str]]:
    """What is shown, and what isn't: that leaves its place empty, so that cells keep their names."""
    if hidden is None:
        return rows, []
    unseen = []
    for number, row in enumerate(rows):
        for place in range(len(row)) if number in hidden.rows else sorted(hidden.columns & set(range(len(row)))):
            unseen.append(row[place])
            row[place] = ""
    return rows, unseen


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

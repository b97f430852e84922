"""CSV and XLSX: the same columns; CSV as Excel opens it by a double click, XLSX with the same bytes each time."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import datetime
from typing import Any

from appealgen.playbook.exports.rows import COLUMNS, disarmed, rows
from appealgen.playbook.model import Playbook

_DAY = (2020, 1, 1, 0, 0, 0)
WIDTHS = {"situation": 26, "stage": 11, "language": 9, "title": 34, "text": 90, "asks": 45, "owner": 18, "reviewed": 12}


def as_csv(playbook: Playbook) -> bytes:
    """UTF-8 with its mark, lines ended as Windows ends them."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([disarmed(cell) for cell in row.cells()] for row in rows(playbook))
    return made.getvalue().encode("utf-8-sig")


def as_xlsx(playbook: Playbook) -> bytes:
    """One sheet, its head fixed; every cell is text, so that none is a formula."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill

    book = Workbook()
    sheet: Any = book.active
    sheet.title = "scripts"
    sheet.append(COLUMNS)
    for number, name in enumerate(COLUMNS, 1):
        sheet.cell(1, number).font = Font(bold=True)
        sheet.cell(1, number).fill = PatternFill("solid", fgColor="EEF4F3")
        sheet.column_dimensions[sheet.cell(1, number).column_letter].width = WIDTHS[name]
    for line, row in enumerate(rows(playbook), 2):
        for number, text in enumerate(row.cells(), 1):
            cell = sheet.cell(line, number)
            cell.value, cell.data_type = text, "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    book.properties.created = book.properties.modified = datetime(*_DAY)
    made = io.BytesIO()
    book.save(made)
    return same_bytes(made)


def same_bytes(saved: io.BytesIO) -> bytes:
    """An Office file without the clock: neither in its archive, nor in what tells of its making."""
    import re

    made = io.BytesIO()
    with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(parts.namelist(), key=lambda one: (one != "[Content_Types].xml", one)):
            entry = zipfile.ZipInfo(name, _DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            data = parts.read(name)
            if name == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2020-01-01T00:00:00Z", data)
            target.writestr(entry, data)
    return made.getvalue()

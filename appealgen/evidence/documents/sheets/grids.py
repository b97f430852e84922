"""A file opened as grids of text: XLSX, XLS and ODS by calamine, text in any code, a page that calls itself .xls."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from appealgen.evidence.documents.encodings import decoded
from appealgen.evidence.documents.page import is_page, without_tags
from appealgen.evidence.photos.model import Unreadable

LARGEST = 30_000_000
"""Bytes; an export of 100,000 SKUs has some 12 million."""
MOST_ROWS = 20_000

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
DELIMITERS = ("\t", ";", ",", "|")


class Grid(Struct, frozen=True):
    """A worksheet; rows and columns from the first, so that places are right."""

    name: str | None
    rows: tuple[tuple[str, ...], ...]
    hidden: bool = False
    merged: tuple[tuple[int, int, int, int], ...] = ()
    """First row and column, last row and column, from 0."""


def open_grids(path: Path) -> tuple[str, tuple[Grid, ...]] | Unreadable:
    """The format and the worksheets."""
    try:
        if path.stat().st_size > LARGEST:
            return Unreadable("too_large")
        data = path.read_bytes()
    except OSError as error:
        return Unreadable("no_access", error.strerror or "")
    if data.startswith((_ZIP, _OLE)):
        return _workbook(data)
    text = decoded(data)
    if text is None or not text.strip():
        return Unreadable("unsupported")
    if is_page(text):
        return "html", (Grid(None, _filled(line.split("\t") for line in without_tags(text).split("\n"))),)
    return "csv", (Grid(None, _separated(text)),)


def _workbook(data: bytes) -> tuple[str, tuple[Grid, ...]] | Unreadable:
    import python_calamine as calamine

    try:
        book = calamine.CalamineWorkbook.from_object(io.BytesIO(data))
        grids = tuple(
            _grid(book, meta, calamine.SheetVisibleEnum.Visible)
            for meta in book.sheets_metadata
            if "Work" in str(meta.typ)
        )
    except calamine.PasswordError:
        return Unreadable("unsupported", "password")
    except Exception as error:  # a library in Rust: whatever is wrong in the file has an error of its own
        return Unreadable("damaged", type(error).__name__)
    kind = "xls" if data.startswith(_OLE) else "ods" if b"opendocument" in data[:200] else "xlsx"
    return kind, grids


def _grid(book: Any, meta: Any, visible: Any) -> Grid:
    sheet = book.get_sheet_by_name(meta.name)
    rows = sheet.to_python(skip_empty_area=False, nrows=MOST_ROWS)
    merged = tuple((r0, c0, r1, c1) for (r0, c0), (r1, c1) in sheet.merged_cell_ranges or ())
    return Grid(meta.name, _filled([_text(cell) for cell in row] for row in rows), meta.visible != visible, merged)


def _text(cell: object) -> str:
    """As the sheet shows it, as far as that can be told without its formats."""
    match cell:
        case bool():
            return "TRUE" if cell else "FALSE"
        case float() if cell.is_integer() and abs(cell) < 1e17:
            return str(int(cell))
        case float():
            return repr(round(cell, 10))
        case dt.datetime() if (cell.hour, cell.minute, cell.second) == (0, 0, 0):
            return cell.date().isoformat()
        case dt.timedelta() | dt.date() | dt.time() | int() | str():
            return str(cell).strip().removeprefix("'")
    return ""


def _separated(text: str) -> tuple[tuple[str, ...], ...]:
    """By the delimiter that gives the most even table."""
    text = re.sub(r"\r\n?", "\n", text).lstrip("\ufeff")
    told = re.match(r"sep=(.)\n", text)
    if told:  # Excel's own line, which it doesn't show: rows are counted from the next one
        return _rows(text[told.end() :], told[1])
    return max((_rows(text, sign) for sign in DELIMITERS), key=_evenness)


def _rows(text: str, sign: str) -> tuple[tuple[str, ...], ...]:
    reader = csv.reader(io.StringIO(text), delimiter=sign)
    rows: list[list[str]] = []
    try:
        for row in reader:
            rows.append([_unguarded(cell) for cell in row])
            if len(rows) >= MOST_ROWS:
                break
    except csv.Error:
        return ()
    return _filled(rows)


def _unguarded(cell: str) -> str:
    """`="00123"` and `'00123`: how numbers are kept from being read as such."""
    cell = cell.strip()
    guarded = re.fullmatch(r'="?(.*?)"?', cell) if cell.startswith('="') else None
    return (guarded[1] if guarded else cell).removeprefix("'").strip()


def _filled(rows: Any) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cell.strip() for cell in row) for row in rows)


def _evenness(rows: Sequence[Sequence[str]]) -> float:
    """How many cells stand in rows of the most common width, above one."""
    widths = [len(row) for row in rows if any(row)]
    if not widths:
        return 0.0
    common = max(set(widths), key=lambda width: (widths.count(width), width))
    return widths.count(common) / len(widths) * (common - 1)


def cell_name(row: int, column: int) -> str:
    """`C5` of row 4, column 2, both from 0."""
    letters, number = "", column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"

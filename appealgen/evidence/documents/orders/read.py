"""A file of orders is read: an export as a table, else one order by its labels. Only text; what is a picture is told as one."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from appealgen.evidence.documents.attached import closed_eye
from appealgen.evidence.documents.kinds import kind_of
from appealgen.evidence.documents.opening.format import format_of
from appealgen.evidence.documents.opening.opened import DamagedError
from appealgen.evidence.documents.orders import cells, single, table
from appealgen.evidence.documents.orders.model import Orders
from appealgen.evidence.documents.pieces import Page
from appealgen.evidence.documents.sheets.grids import MOST_ROWS, open_grids
from appealgen.evidence.files import unreadable
from appealgen.evidence.photos.model import Unreadable

MAILS = ("eml", "msg")
TABLES = ("csv", "xlsx", "xls", "ods", "html", "text", "eml", "msg")
PAGES = ("html", *MAILS)
ONE_ORDER = ("order_confirmation", "receipt", "other")
"""Kinds that may be one order; an invoice has an order's number too, and is none."""


def read_orders(path: Path) -> Orders | Unreadable:
    """What the file says of orders. Unreadable where it doesn't open; without orders its `lines` are ()."""
    try:
        data = path.read_bytes()
        form = format_of(data, path.name) if data.strip() else None
        if form == "picture":
            return Orders("picture", only_seen=True)
        found = _of_tables(path, form) if form is not None and form in TABLES else None
        read = found or _of_one(data, form)
        told = isinstance(read, Orders) and read.lines
        return read if told or form not in MAILS else _of_what_it_carries(data, form) or read
    except (DamagedError, zipfile.BadZipFile, EOFError) as error:
        return Unreadable("damaged", str(error)[:200])
    except OSError as error:
        return unreadable(error)
    except ValueError as error:
        return Unreadable("too_large", str(error)[:200])


def _of_what_it_carries(data: bytes, form: str) -> Orders | None:
    """A mail that tells no order, with a file of orders attached; a mail within it is no file."""
    from appealgen.evidence.documents.attached import files_in

    with tempfile.TemporaryDirectory() as folder:
        for number, (name, content) in enumerate(files_in(data)):
            file = Path(folder) / f"{number}{Path(name).suffix[:8]}"
            file.write_bytes(content)
            read = None if format_of(content, name) in (*MAILS, "picture", None) else read_orders(file)
            if isinstance(read, Orders) and read.lines:
                return replace(read, format=form)
    return None


def _of_tables(path: Path, form: str) -> Orders | None:
    """Every shown worksheet with a table of orders; None where there is none."""
    grids = _grids(path, form)
    tables = [found for rows in grids if (found := table.find_table(rows))]
    if tables and any(len(rows) >= MOST_ROWS for rows in grids):
        return Orders(form, too_long=True)
    lines = tuple(line for one in tables for line in table.lines(one))
    kept = tuple(dict.fromkeys(what for one in tables for what in one.kept_back))
    return Orders(form, lines, kept) if tables else None


def _grids(path: Path, form: str) -> Sequence[table.Rows]:
    if form in PAGES:
        return cells.page_tables(cells.html_of(path.read_bytes(), form))
    opened = open_grids(path)
    return () if isinstance(opened, Unreadable) else [grid.rows for grid in opened[1] if not grid.hidden]


def _of_one(data: bytes, form: str | None) -> Orders | Unreadable:
    pages = _pages(data, form)
    if pages is None:
        return Unreadable("unsupported", form or "")
    text = [page for page in pages if page.read == "text"]
    kept = dict.fromkeys(one.name for one in single.labelled(text) if one.kept)
    tables = cells.page_tables(cells.html_of(data, form)) if form and form in PAGES else []
    lines = tuple(single.lines(text, tables)) if kind_of(text) in ONE_ORDER else ()
    return Orders(form or "", lines, tuple(kept), only_seen=any(page.read == "none" for page in pages))


def _pages(data: bytes, form: str | None) -> Sequence[Page] | None:
    from appealgen.evidence.documents.opening import docx, words

    match form:
        case "pdf":
            from appealgen.evidence.documents.opening.pdf import open_pdf

            return open_pdf(data, closed_eye).pages
        case "docx":
            return docx.open_docx(data, closed_eye).pages
        case "eml":
            return words.open_mail(data).pages
        case "msg":
            return words.open_outlook(data).pages
        case "html" | "text":
            return words.open_text(data, form).pages
        case "csv" | "xlsx" | "xls" | "ods":
            return ()
    return None

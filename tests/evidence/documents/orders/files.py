"""Files of orders as sellers have them. Every buyer is made up; `PERSONS` are the words that may never come out of one:
none of four or five signs that a SHA-256 may hold by chance."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

PERSONS = (
    "Petrova",
    "Ludmila",
    "Vymyshlennaya",
    "Baker Street",
    "221Q",
    "Noexist",
    "79161234567",
    "916 123",
    "ludmila.p",
    "example.com",
    "QX7 9ZT",
    "Springfield",
    "подъезд",
    "gift wrap",
    "birthday",
    "王小明",
    "虚构路",
    "13800138000",
    "Иванова",
    "Calle Inventada",
)
NUMBERS = ("8190023345566771", "8190023345566772", "8190023345566773", "8190023345566774")

FILES = Path(__file__).parent / "files"


def _rows(name: str) -> list[list[str]]:
    with (FILES / name).open(newline="", encoding="utf-8") as stream:
        return list(csv.reader(stream))


ENGLISH, CHINESE, RUSSIAN, SPANISH = map(_rows, ("english.csv", "chinese.csv", "russian.csv", "spanish.csv"))
"""As shops' programs and the marketplace export them: heads, and rows with what may never come out in odd places."""
CONFIRMATION, MAIL, INVOICE = (
    (FILES / name).read_text(encoding="utf-8") for name in ("confirmation.html", "mail.eml", "invoice.html")
)
"""One order, of the first of `NUMBERS`; an invoice, which is none."""


def as_csv(path: Path, rows: Sequence[Sequence[str]], delimiter: str = ",", code: str = "utf-8") -> Path:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    path.write_bytes(stream.getvalue().encode(code))
    return path


def as_xlsx(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """With a second, hidden sheet that holds the same."""
    import openpyxl

    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    hidden = book.create_sheet("all buyers")
    hidden.sheet_state = "hidden"
    for row in rows:
        hidden.append(row)
    book.save(path)
    return path


def as_html(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\n" for row in rows)
    path.write_text(f"<html><body><p>Petrova's orders</p><table>{cells}</table></body></html>", encoding="utf-8")
    return path


def as_pdf(path: Path, page: str) -> Path:
    from weasyprint import HTML

    path.write_bytes(HTML(string=page).write_pdf())
    return path

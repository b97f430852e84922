"""Plain HTML as a Word document: headings, paragraphs, lists, tables; nothing else stands in the handbook."""

from __future__ import annotations

import io
from html.parser import HTMLParser
from typing import Any

from appealgen.playbook.exports.sheets import same_bytes

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4}
LISTS = {"ul": "List Bullet", "ol": "List Number"}


def word(html: str, title: str, language: str) -> bytes:
    """The document, without the clock."""
    from docx import Document

    document = Document()
    document.core_properties.title = title
    document.core_properties.author = ""
    document.core_properties.language = language
    writer = _Writer(document)
    writer.feed(html)
    writer.close()
    made = io.BytesIO()
    document.save(made)
    return same_bytes(made)


class _Writer(HTMLParser):
    """Writes as it reads. Text goes to the paragraph that is open; a cell of a table opens its own."""

    def __init__(self, document: Any) -> None:
        super().__init__()
        self.document = document
        self.open: Any = None
        self.lists: list[str] = []
        self.rows: list[list[str]] | None = None
        self.bold = self.preformatted = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if self.rows is not None:
            self._in_table(tag)
        elif tag in HEADINGS:
            self.open = self.document.add_heading(level=HEADINGS[tag])
        elif tag in ("p", "pre"):
            if not (tag == "p" and self.lists and self.open is not None):
                self.open = self.document.add_paragraph()
            self.preformatted = tag == "pre"
            self.bold = ("class", "lang") in attributes
        elif tag in LISTS:
            self.lists.append(tag)
        elif tag == "li":
            self.open = self.document.add_paragraph(style=LISTS[self.lists[-1]] if self.lists else None)
        elif tag == "table":
            self.rows = []
        elif tag in ("strong", "b"):
            self.bold = True
        elif tag == "br" and self.open is not None:
            self.open.add_run().add_break()

    def _in_table(self, tag: str) -> None:
        assert self.rows is not None
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "table" and self.rows is not None:
            self._table(self.rows)
            self.rows = None
        elif tag in LISTS and self.lists:
            self.lists.pop()
            self.open = None
        elif tag in (*HEADINGS, "p", "pre", "li"):
            self.bold = self.preformatted = False
            self.open = self.open if tag == "p" and self.lists else None
        elif tag in ("strong", "b"):
            self.bold = False

    def handle_data(self, data: str) -> None:
        if self.rows is not None:
            if self.rows and self.rows[-1]:
                self.rows[-1][-1] += data
        elif self.open is not None:
            text = data if self.preformatted else " ".join(data.split(" ")).replace("\n", " ")
            self.open.add_run(text).bold = self.bold or None
        elif data.strip():
            self.open = self.document.add_paragraph(data.strip())

    def _table(self, rows: list[list[str]]) -> None:
        width = max((len(row) for row in rows), default=0)
        if not width:
            return
        table = self.document.add_table(rows=0, cols=width, style="Table Grid")
        for number, row in enumerate(rows):
            cells = table.add_row().cells
            for cell, text in zip(cells, row, strict=False):
                cell.paragraphs[0].add_run(text.strip()).bold = number == 0 or None
        self.document.add_paragraph()

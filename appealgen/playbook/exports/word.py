"""Plain HTML as a Word document: headings, paragraphs, lists, tables; nothing else stands in the handbook."""

from __future__ import annotations

import io
from html.parser import HTMLParser
from typing import Any

from appealgen.playbook.exports.sheets import same_bytes
from appealgen.playbook.exports.word_styles import LABEL, REPLY, numbered_anew, prepared, table_laid_out

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4}
LISTS = {"ul": "List Bullet", "ol": "List Number"}


def word(html: str, title: str, language: str) -> bytes:
    """The document, without the clock."""
    document = prepared(title, language)
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
        self.first = True
        self.number: int | None = None

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if self.rows is not None:
            self._in_table(tag)
        elif tag in HEADINGS:
            self.open = self.document.add_heading(level=HEADINGS[tag])
            self.open.paragraph_format.page_break_before = False if self.first else None  # the title's page goes on
            self.first = False
        elif tag in ("p", "pre"):
            if not (tag == "p" and self.lists and self.open is not None):
                style = REPLY if tag == "pre" else LABEL if ("class", "lang") in attributes else None
                self.open = self.document.add_paragraph(style=style)
            self.preformatted = tag == "pre"
        elif tag in LISTS:
            self.lists.append(tag)
            self.number = numbered_anew(self.document) if tag == "ol" else None
        elif tag == "li":
            self._item()
        elif tag == "table":
            self.rows = []
        elif tag in ("strong", "b"):
            self.bold = True
        elif tag == "br" and self.open is not None:
            self.open.add_run().add_break()

    def _item(self) -> None:
        self.open = self.document.add_paragraph(style=LISTS[self.lists[-1]] if self.lists else None)
        if self.lists and self.lists[-1] == "ol" and self.number:
            self.open._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = self.number

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
        columns = [[row[number].strip() if number < len(row) else "" for row in rows] for number in range(width)]
        table_laid_out(table, rows[0], [max(map(len, column)) for column in columns])
        self.document.add_paragraph()

"""Tables of a page or a mail, cell by cell: an empty cell keeps its place, or an address would stand where goods do."""

from __future__ import annotations

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from html.parser import HTMLParser

from appealgen.evidence.documents.encodings import decoded
from appealgen.evidence.documents.outlook import outlook_page

WIDEST = 200
"""Columns of a row; a cell that claims to be wider is set as one."""


def page_tables(page: str) -> list[list[list[str]]]:
    """Rows of each innermost table."""
    reader = _Tables()
    reader.feed(page)
    reader.close()
    return reader.tables


def html_of(data: bytes, form: str) -> str:
    """The page itself, or that of a mail; empty where it has none."""
    if form == "html":
        return decoded(data) or ""
    if form == "msg":
        return outlook_page(data)
    message = BytesParser(policy=policy.default).parsebytes(data.lstrip(b"\xef\xbb\xbf\r\n"))
    part = message.get_body(("html",)) if isinstance(message, EmailMessage) else None
    payload = part.get_payload(decode=True) if part is not None else None
    return (decoded(payload) or "") if isinstance(payload, bytes) else ""


class _Tables(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self.open: list[list[list[str]]] = []
        self.cell: list[str] | None = None
        self.span = 1
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in ("script", "style")
        if tag == "table":
            self._close_cell()
            self.open.append([])
        elif tag == "tr" and self.open:
            self._close_cell()
            self.open[-1].append([])
        elif tag in ("td", "th") and self.open and self.open[-1]:
            self._close_cell()
            span = dict(attrs).get("colspan") or "1"
            self.span = min(int(span), WIDEST) if span.isdecimal() and int(span) > 0 else 1
            self.cell = []
        elif tag in ("br", "p", "div") and self.cell is not None:
            self.cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in ("script", "style") and self.hidden > 0
        if tag in ("td", "th", "tr", "table"):
            self._close_cell()
        if tag == "table" and self.open:
            self.tables.append(self.open.pop())

    def handle_data(self, data: str) -> None:
        if self.cell is not None and not self.hidden:
            self.cell.append(data)

    def _close_cell(self) -> None:
        if self.cell is None:
            return
        if self.open and self.open[-1]:
            lines = (" ".join(line.split()) for line in "".join(self.cell).split("\n"))
            self.open[-1][-1] += ["\n".join(line for line in lines if line), *[""] * (self.span - 1)]
        self.cell = None

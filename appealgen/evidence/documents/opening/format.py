"""What kind of file the bytes are, whatever the name says."""

from __future__ import annotations

import io
import zipfile

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_COMPOUND = (("encrypted", "EncryptedPackage"), ("msg", "__substg1.0_"), ("xls", "Workbook"), ("xls", "Book"))
"""What old office files hold, by the name of a part."""
_INSIDE = (("word/document.xml", "docx"), ("xl/workbook.xml", "xlsx"), ("xl/workbook.bin", "xlsb"))
MOST_ENTRIES, MOST_INFLATED = 5000, 300_000_000
"""Files in a package, and bytes of them all; beyond is a bomb."""


def format_of(data: bytes, name: str) -> str | None:
    """`pdf`, `docx`, `xlsx`, `xls`, `ods`, `eml`, `msg`, `html`, `csv`, `text`, `picture`, or None.

    The name decides only between CSV and text. Raises BadZipFile for a damaged package, ValueError for a bomb.
    """
    from appealgen.evidence.photos.kinds import kind_of

    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return _package(data)
    if data.startswith(OLE):
        return next((form for form, name in _COMPOUND if name.encode("utf-16-le") in data), None)
    if kind_of(data) not in (None, "SVG"):
        return "picture"
    return _of_text(data, name.lower())


def _package(data: bytes) -> str | None:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        entries = package.infolist()
        if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_INFLATED:
            raise ValueError("too much inside")
        names = {entry.filename for entry in entries}
        told = next((kind for inside, kind in _INSIDE if inside in names), None)
        if told is None and "mimetype" in names:
            kind = package.read("mimetype")[:80]
            told = "ods" if b"opendocument.spreadsheet" in kind else "odt" if b"opendocument.text" in kind else None
        return told


def _of_text(data: bytes, name: str) -> str | None:
    from appealgen.evidence.documents.encodings import decoded
    from appealgen.evidence.documents.mail import is_mail
    from appealgen.evidence.documents.page import is_page
    from appealgen.evidence.photos.kinds import kind_of

    if is_mail(data):
        return "eml"
    text = decoded(data)
    if text is None:
        return None
    if is_page(text[:100_000]):
        return "html"
    if kind_of(data) == "SVG":  # a drawing may hold scripts and fetch pictures: a reviewer would open it in a browser
        return None
    return "csv" if name.endswith((".csv", ".tsv")) else "text"

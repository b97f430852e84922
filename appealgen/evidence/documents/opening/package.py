"""What stands in a package (DOCX, XLSX, ODS) beside its words: authors, comments, what is hidden, what was changed."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

LARGEST = 80_000_000
"""Bytes of one file in it."""
_TOLD = (
    ("author", r"docProps/core\.xml|meta\.xml", rb"<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator)>[^<\s]"),
    ("company", r"docProps/app\.xml", rb"<Company>[^<\s]"),
    (
        "comments",
        r"(?:word|xl)/(?:comments|threadedComments)[^/]*(?:/[^/]+)?\.xml",
        rb"<\w*:?(?:comment|threadedComment)\b",
    ),
    ("comments", r"content\.xml", rb"<office:annotation\b"),
    ("tracked_changes", r"word/document\.xml", rb"<w:(?:ins|del|moveFrom) "),
    ("tracked_changes", r"content\.xml", rb"<text:tracked-changes\b"),
    ("hidden_text", r"word/document\.xml", rb"<w:vanish\b(?! w:val=\"(?:0|false))"),
    ("hidden_sheets", r"xl/workbook\.xml", rb"<sheet [^>]*state=\"(?:hidden|veryHidden)\""),
    ("hidden_rows", r"xl/worksheets/sheet\d+\.xml", rb"<row [^>]*hidden=\"(?:1|true)\""),
    ("hidden_columns", r"xl/worksheets/sheet\d+\.xml", rb"<col [^>]*hidden=\"(?:1|true)\""),
    ("hidden_rows", r"content\.xml", rb"<table:table-row [^>]*table:visibility=\"(?:collapse|filter)\""),
    ("hidden_columns", r"content\.xml", rb"<table:table-column [^>]*table:visibility=\"collapse\""),
    ("hidden_sheets", r"content\.xml", rb"<style:table-properties [^>]*table:display=\"false\""),
    ("macros", r".*vbaProject\.bin", rb""),
    ("external_links", r"xl/externalLinks/externalLink\d+\.xml", rb""),
)


def private(data: bytes) -> tuple[str, ...]:
    """Names of what the package gives away, each once."""
    return tuple(dict.fromkeys(_found(data)))


def _found(data: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for entry in package.infolist():
            asked = [(name, shows) for name, path, shows in _TOLD if re.fullmatch(path, entry.filename)]
            body = part(package, entry.filename) if asked else b""
            yield from (name for name, shows in asked if re.search(shows, body))


def part(package: zipfile.ZipFile, name: str) -> bytes:
    """One file of it; no more than `LARGEST` bytes are ever unpacked."""
    with package.open(name) as stream:
        return stream.read(LARGEST)

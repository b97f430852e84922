"""A paper read for a test, and one value of it."""

from __future__ import annotations

from pathlib import Path

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.model import Document


def read(file: Path) -> Document:
    document = read_document(file)
    assert isinstance(document, Document), document
    return document


def value(document: Document, name: str) -> str | None:
    field = document.get(name)
    return field.value if field else None


def kept(folder: Path, name: str, data: bytes) -> Path:
    file = folder / name
    file.write_bytes(data)
    return file

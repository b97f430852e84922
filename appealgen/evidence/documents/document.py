"""A paper is opened: what kind it is, what it says and where, and what is odd about the file."""

from __future__ import annotations

from pathlib import Path

from appealgen.evidence.documents.model import Document, UnreadableText
from appealgen.evidence.documents.text_file import read_text
from appealgen.evidence.photos.model import Unreadable


def read_document(path: Path) -> Document | Unreadable:
    """What the file says; Unreadable when it can't be opened."""
    text = read_text(path)
    if isinstance(text, UnreadableText):
        return Unreadable("unsupported", text.reason)
    return Document("text", "other", 1, "text", text=text)

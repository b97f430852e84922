"""Reads back what was written: the words of a DOCX, a PDF and an e-mail."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from collections import Counter
from email import message_from_bytes, policy
from html.parser import HTMLParser

import pypdfium2
from lxml import etree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def docx_words(docx: bytes, part: str = "word/document.xml") -> str:
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        root = etree.fromstring(parts.read(part))
    return "\n".join("".join(t.text or "" for t in p.iter(f"{WORD}t")) for p in root.iter(f"{WORD}p"))


def pdf_pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_bounded() for page in document]


def eml_text(eml: bytes) -> str:
    body = message_from_bytes(eml, policy=policy.default).get_body(("plain",))
    assert body is not None
    return str(body.get_content())


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def eml_html(eml: bytes) -> str:
    body = message_from_bytes(eml, policy=policy.default).get_body(("html",))
    assert body is not None
    return str(body.get_content())


def html_words(page: str) -> str:
    parser = _Words()
    parser.feed(page.split("</head>")[1])
    return "".join(parser.said)


def characters(text: str) -> Counter[str]:
    """How often each character stands; white space and soft hyphens do not count."""
    normal = unicodedata.normalize("NFC", text)
    return Counter(c for c in normal if not c.isspace() and c not in "\u00ad\ufffe\u0002")


def together(text: str) -> str:
    """Without white space: a line may break anywhere."""
    return "".join(text.split())

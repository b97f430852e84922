"""The text of a notice as people save it: a text file in any encoding, an e-mail, a page."""

from __future__ import annotations

from pathlib import Path

from appealgen.evidence.documents.encodings import decoded
from appealgen.evidence.documents.model import UnreadableText
from appealgen.evidence.documents.page import is_page, without_tags

LARGEST = 2_000_000
"""Bytes; the longest honest notice, an e-mail with its pictures taken out, has some 60,000."""


def read_text(path: Path) -> str | UnreadableText:
    """The file's text. An e-mail's is its body, with its subject and the day it was sent in front; a page's without its tags."""
    try:
        if path.is_dir():
            return UnreadableText("folder")
        if path.stat().st_size > LARGEST:
            return UnreadableText("too_large")
        data = path.read_bytes()
    except FileNotFoundError:
        return UnreadableText("missing")
    except OSError:
        return UnreadableText("unreadable")
    if not data.strip():
        return UnreadableText("empty")
    return _text(data)


def _text(data: bytes) -> str | UnreadableText:
    from appealgen.evidence.documents.mail import is_mail, mail_text
    from appealgen.evidence.documents.outlook import OUTLOOK, outlook_text

    if data.startswith(OUTLOOK):
        return _with_files(data, outlook_text(data)) or UnreadableText("empty")
    if is_mail(data):
        return _with_files(data, mail_text(data)) or UnreadableText("empty")
    text = decoded(data)
    if text is None:
        return UnreadableText("binary")
    return without_tags(text) if is_page(text) else text


def _with_files(data: bytes, text: str | None) -> str | None:
    """The mail's words, and those of the files that it carries: "see attached" is no notice, what is attached may be."""
    from appealgen.evidence.documents.attached import files_in

    told = [text, *(_words(content) for _, content in files_in(data))]
    return "\n-----Original Message-----\n".join(one for one in told if one and one.strip()) or None


def _words(content: bytes) -> str:
    from appealgen.evidence.documents.attached import words_of_pdf

    if b"%PDF-" in content[:1024]:
        return words_of_pdf(content)
    text = _text(content) if len(content) <= LARGEST else ""
    return text if isinstance(text, str) else ""

"""The text of a notice as people save it: a text file in any encoding, an e-mail, a page."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from appealgen.evidence.documents.model import UnreadableText

LARGEST = 2_000_000
"""Bytes; the longest honest notice, an e-mail with its pictures taken out, has some 60,000."""


def read_text(path: Path) -> str | UnreadableText:
    """The file's text. An e-mail's is its plain part, with the day it was sent in front; a page's without its tags."""
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
    if re.match(rb"(?:[A-Za-z-]+: .*\r?\n(?:[ \t].*\r?\n)*){2,}", data) and re.search(
        rb"(?im)^(?:mime-version|content-type):", data
    ):
        return _mail(data)
    return _plain(data)


def _plain(data: bytes) -> str | UnreadableText:
    text = _decoded(data)
    if text is None:
        return UnreadableText("binary")
    return _without_tags(text) if re.search(r"(?i)<(?:html|body|p|div|br)\b", text) else text


def _decoded(data: bytes) -> str | None:
    """By its mark, else UTF-8, else what Chinese and Russian Windows write; None for what is no text."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    if b"\x00" in data:
        return None
    for encoding in ("utf-8-sig", "gb18030", "cp1251"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == "gb18030" and _looks_cyrillic(data):
            continue
        return text if _is_text(text) else None
    return None


def _looks_cyrillic(data: bytes) -> bool:
    """Russian in cp1251 is letters, most of them small, in runs; read as GB18030 it would be rare characters."""
    high = [byte for byte in data if byte >= 0x80]
    small = sum(byte >= 0xE0 for byte in high)
    runs = len(re.findall(rb"[\xc0-\xff]{5,}[ ,.:;!?\r\n]", data))
    return bool(high) and small > 0.7 * len(high) and runs > 1


def _is_text(text: str) -> bool:
    odd = sum(character < " " and character not in "\n\r\t\f" for character in text)
    return odd <= len(text) / 200


def _mail(data: bytes) -> str | UnreadableText:
    from email import policy
    from email.parser import BytesParser

    message = BytesParser(policy=policy.default).parsebytes(data)
    part = message.get_body(("plain", "html"))
    try:
        text = str(part.get_content()) if part is not None else ""
    except (LookupError, UnicodeError, KeyError):
        return UnreadableText("unreadable")
    if part is not None and part.get_content_subtype() == "html":
        text = _without_tags(text)
    return f"{message.get('subject', '')}\n{text}" if text.strip() else UnreadableText("empty")


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in ("script", "style")
        if tag in ("p", "div", "br", "tr", "li", "h1", "h2", "h3", "table"):
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in ("script", "style") and self.hidden > 0
        self.parts.append(" " if tag in ("td", "th") else "")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(data)


def _without_tags(page: str) -> str:
    reader = _Text()
    reader.feed(page)
    reader.close()
    return "".join(reader.parts)

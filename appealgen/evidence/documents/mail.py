"""The words of a saved mail: its subject, the day it was sent, and its body, also those of mails it carries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesParser

from appealgen.evidence.documents.encodings import decoded
from appealgen.evidence.documents.page import without_tags

_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "hz-gb-2312": "hz", "us-ascii": ""}
"""What programs call a code, and what they write in fact. Empty: found by looking."""


def is_mail(data: bytes) -> bool:
    """Headers from the first line on, and among them one of those that only machines write."""
    head = re.match(rb"(?:From [^\n]*\n)?(?:[A-Za-z-]+:.*\r?\n(?:[ \t].*\r?\n)*){2,}", data.lstrip(b"\xef\xbb\xbf\r\n"))
    return (
        head is not None
        and re.search(rb"(?im)^(?:mime-version|content-type|message-id|received):", head[0]) is not None
    )


def mail_text(data: bytes) -> str | None:
    """None when no part of it can be read."""
    message = BytesParser(policy=policy.default).parsebytes(data.lstrip(b"\xef\xbb\xbf\r\n"))
    told = "\n-----Original Message-----\n".join(_mails(message))
    return told if told.strip() else None


def _mails(message: Message) -> Iterator[str]:
    assert isinstance(message, EmailMessage)
    body = _body(message)
    carried = [part.get_payload(0) for part in message.walk() if part.get_content_type() == "message/rfc822"]
    if body.strip():
        yield f"{_from(message)}Subject: {message.get('subject', '')}\n{_sent(message)}\n{body}"
    for one in carried:
        if isinstance(one, EmailMessage):
            yield from _mails(one)


def _from(message: EmailMessage) -> str:
    """The address alone: a name can be written to look like anybody's."""
    found = re.search(r"[\w.+-]+@[\w.-]+", str(message.get("from", "")).rpartition("<")[2])
    return f"From: {found[0]}\n" if found else ""


def _sent(message: EmailMessage) -> str:
    """The day as the sender's clock showed it."""
    try:
        day = message["date"].datetime
    except (AttributeError, TypeError, ValueError):
        return ""
    return f"Sent: {day.date().isoformat()}\n" if day else ""


def _body(message: EmailMessage) -> str:
    """The plain part, unless it is only a hint that there is a page."""
    plain, page = (_words(message, kind) for kind in ("plain", "html"))
    return page if len(plain.split()) * 3 < len(page.split()) else plain or page


def _words(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    payload = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(payload, bytes):
        return ""
    text = _decoded(payload, str(part.get_content_charset() or ""))
    return without_tags(text) if kind == "html" else text


def _decoded(payload: bytes, code: str) -> str:
    code = _WIDER.get(code.lower(), code)
    try:
        return payload.decode(code, "replace") if code else decoded(payload) or ""
    except LookupError:
        return decoded(payload) or ""

"""A mail as Outlook saves it (`.msg`): who sent it and when, its subject, its words, and what it carries."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from appealgen.evidence.documents.page import without_tags

if TYPE_CHECKING:
    from oxmsg import Message
    from oxmsg.attachment import Attachment

OUTLOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a compound file begins; old Word and Excel files do too, and hold no message."""
CARRIED = "__substg1.0_3701000D"
"""Where an attachment keeps a mail; its properties begin behind a shorter head than a file's own."""
CARRIED_HEAD = 24
SUBJECT, BODY, PAGE = 0x0037, 0x1000, 0x1013
MOST = 20
"""Attachments that are looked at."""


def outlook_text(data: bytes) -> str | None:
    """The mail's words and those of mails within it; None when it holds no message that can be read."""
    try:
        message = _message(data)
        told = [_told(message), *_carried(message)]
    except Exception:  # a damaged compound file fails in olefile in a dozen ways
        return None
    return "\n-----Original Message-----\n".join(one for one in told if one) or None


def outlook_files(data: bytes) -> tuple[tuple[str, bytes], ...]:
    """Name and bytes of each file that it carries."""
    try:
        told = ((one.file_name or "", one.file_bytes) for one in _attachments(_message(data)))
        return tuple((name, content) for name, content in told if content)
    except Exception:
        return ()


def outlook_page(data: bytes) -> str:
    """Its page; empty where it has none."""
    try:
        return _message(data).html_body or ""
    except Exception:
        return ""


def _message(data: bytes) -> Message:
    from oxmsg import Message

    return Message.load(io.BytesIO(data))


def _attachments(message: Message) -> tuple[Attachment, ...]:
    return message.attachments[:MOST]


def _told(message: Message) -> str:
    body = message.body or (without_tags(message.html_body) if message.html_body else "")
    if not body.strip():
        return ""
    address = re.search(r"[\w.+-]+@[\w.-]+", (message.sender or "").rpartition("<")[2])
    sender = f"From: {address[0]}\n" if address else ""
    return f"{sender}Subject: {message.subject or ''}\n{_sent(message)}\n{body}"


def _sent(message: Message) -> str:
    """The day as the sender's clock showed it."""
    from email.utils import parsedate_to_datetime

    if message.sent_date:
        return f"Sent: {message.sent_date.date().isoformat()}\n"
    headers = {name.casefold(): value for name, value in message.message_headers.items()}
    try:
        return f"Sent: {parsedate_to_datetime(headers['date']).date().isoformat()}\n"
    except (KeyError, TypeError, ValueError):
        return ""


def _carried(message: Message) -> Iterator[str]:
    """The words of mails that were attached as mails."""
    from oxmsg.properties import Properties
    from oxmsg.storage import Storage

    for attachment in _attachments(message):
        for inner in (one for one in cast(Storage, attachment._storage).storages if one.name == CARRIED):
            told = Properties(inner, properties_header_offset=CARRIED_HEAD)
            body = told.str_prop_value(BODY) or without_tags(told.str_prop_value(PAGE) or "")
            if body.strip():
                yield f"Subject: {told.str_prop_value(SUBJECT) or ''}\n\n{body}"

"""A mail as Outlook saves it (`.msg`): its subject, the day it was sent, its words."""

from __future__ import annotations

import io

from appealgen.evidence.documents.page import without_tags

OUTLOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a compound file begins; old Word and Excel files do too, and hold no message."""


def outlook_text(data: bytes) -> str | None:
    """None when it holds no message that can be read."""
    from oxmsg import Message

    try:
        message = Message.load(io.BytesIO(data))
        body = message.body or (without_tags(message.html_body) if message.html_body else "")
        day = f"Sent: {message.sent_date.date().isoformat()}\n" if message.sent_date else ""
        told = f"Subject: {message.subject or ''}\n{day}\n{body}"
    except Exception:  # a damaged compound file fails in olefile in a dozen ways
        return None
    return told if body and body.strip() else None

"""Text files, saved pages, saved mails."""

from __future__ import annotations

from email import policy
from email.parser import BytesParser

from appealgen.evidence.documents.encodings import decoded
from appealgen.evidence.documents.mail import mail_text
from appealgen.evidence.documents.model import DocumentSign
from appealgen.evidence.documents.opening.grid import page_of_text
from appealgen.evidence.documents.opening.opened import DamagedError, Opened
from appealgen.evidence.documents.page import without_tags


def open_text(data: bytes, form: str) -> Opened:
    """Raises DamagedError when no text can be made of the bytes."""
    text = decoded(data)
    if text is None:
        raise DamagedError("no text")
    words = without_tags(text) if form == "html" else text
    return Opened(form, (page_of_text(words),), (DocumentSign("editable", form),))


def open_outlook(data: bytes) -> Opened:
    """A mail as Outlook saves it. Raises DamagedError."""
    from appealgen.evidence.documents.outlook import outlook_files, outlook_text

    text = outlook_text(data)
    if text is None:
        raise DamagedError("no text in the mail")
    private = ("mail_headers", "attachments") if outlook_files(data) else ("mail_headers",)
    return Opened("msg", (page_of_text(text),), (DocumentSign("editable", "msg"),), private)


def open_mail(data: bytes) -> Opened:
    """The words of a mail and of those that it carries; what its headers tell is given away by name."""
    text = mail_text(data)
    if text is None:
        raise DamagedError("no text in the mail")
    head = BytesParser(policy=policy.compat32).parsebytes(data, headersonly=True)
    private = (
        ["mail_headers"] if any(name in head for name in ("Received", "X-Originating-IP", "To", "Delivered-To")) else []
    )
    private += ["attachments"] if b"Content-Disposition: attachment" in data else []
    return Opened("eml", (page_of_text(text),), (DocumentSign("editable", "eml"),), tuple(private))

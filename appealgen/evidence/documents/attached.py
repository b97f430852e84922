"""What a mail carries as files: their bytes, and of those that have words, the words. Pictures are not looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

from appealgen.evidence.documents.model import Box, DocumentSign
from appealgen.evidence.documents.outlook import OUTLOOK, outlook_files
from appealgen.evidence.documents.pieces import Page
from appealgen.evidence.photos.picture import Pixels

MOST, LARGEST = 8, 10_000_000
"""Files of one mail, and bytes of one of them."""


def files_in(data: bytes) -> tuple[tuple[str, bytes], ...]:
    """Name and bytes of the files that a mail carries, whichever program saved it."""
    found = outlook_files(data) if data.startswith(OUTLOOK) else tuple(_of_mail(data))
    return tuple((name, content) for name, content in found if content.strip() and len(content) <= LARGEST)[:MOST]


def _of_mail(data: bytes) -> Iterator[tuple[str, bytes]]:
    message = BytesParser(policy=policy.default).parsebytes(data.lstrip(b"\xef\xbb\xbf\r\n"))
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.is_attachment():
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                yield part.get_filename() or "", content


def words_of_pdf(data: bytes) -> str:
    """Its text layer; empty where it has none, or doesn't open."""
    from appealgen.evidence.documents.opening.opened import DamagedError
    from appealgen.evidence.documents.opening.pdf import open_pdf

    try:
        opened = open_pdf(data, closed_eye)
    except (DamagedError, OSError, ValueError):
        return ""
    return "\n".join(page.text for page in opened.pages)


def closed_eye(pixels: Pixels, number: int, box: Callable[[Box], Box]) -> tuple[Page, tuple[DocumentSign, ...]]:
    """A page that is a picture isn't read."""
    return Page(number, (), read="none"), ()

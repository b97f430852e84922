"""The letter as an e-mail that opens as a draft: text, HTML and the attachments, the same bytes each time."""

from __future__ import annotations

import binascii
import hashlib
import mimetypes
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import TYPE_CHECKING

from appealgen.rendering.html import Html
from appealgen.rendering.paper import fill
from appealgen.rendering.text import colon, to_text

if TYPE_CHECKING:
    from appealgen.rendering.letter import Letter

BASE64 = 78 / 57
"""What an attachment grows by: 57 bytes become a line of 76 characters and its end."""
LINE = 76
AT_ONCE = 57 * 500
"""Bytes of an attachment that are encoded together: whole lines."""
HEADERS = 300
"""Bytes that a part's own lines take, more than enough."""

FONTS = "Arial,'PingFang SC','Microsoft YaHei',sans-serif"
CELL = "padding:5px 8px;text-align:left;vertical-align:top;border-bottom:1px solid #c9d1d9;"
STYLES = {
    "h1": "font-size:23px;line-height:1.25;color:#14304f;margin:0 0 16px;",
    "h2": "font-size:16px;color:#14304f;margin:24px 0 8px;",
    "p": "margin:0 0 10px;",
    "ol": "margin:0 0 10px;padding-left:28px;",
    "ul": "margin:0 0 10px;padding-left:28px;",
    "li": "margin:0 0 5px;",
    "hr": "border:0;border-top:1px solid #c9d1d9;margin:28px 0;",
    "a": "color:#1a5a96;",
    "jump": "color:#1a5a96;font-weight:bold;text-decoration:none;",
    "back": "color:#14304f;text-decoration:none;",
    "head": "width:100%;border-collapse:collapse;margin:0 0 14px;background-color:#f1f5f9;",
    "card": "width:100%;border-collapse:collapse;margin:0 0 14px;",
    "around": "overflow-x:auto;margin:0 0 14px;",
    "table": "width:100%;border-collapse:collapse;",
    "wide": "width:100%;min-width:600px;border-collapse:collapse;",
    "head-th": f"{CELL}font-weight:normal;color:#5c6670;",
    "card-th": f"{CELL}font-weight:normal;color:#5c6670;",
    "table-th": f"{CELL}font-weight:bold;color:#14304f;word-break:keep-all;",
    "head-td": f"{CELL}word-break:break-word;",
    "card-td": f"{CELL}word-break:break-word;",
    "table-td": f"{CELL}word-break:keep-all;",
    "table-td-long": f"{CELL}word-break:break-word;",
    "table-td-sum": f"{CELL}word-break:break-word;font-size:13px;",
}


@dataclass(frozen=True)
class Above:
    """What stands above the letter in an e-mail that is one of several."""

    subject: str
    lines: tuple[str, ...]


def to_eml(
    letter: Letter,
    *,
    attachments: Sequence[tuple[str, bytes]] = (),
    to: str | None = None,
    above: Above | None = None,
) -> bytes:
    """`attachments`: the letter's own files and the exhibits, names and bytes, in order.

    Raises ValueError for a name that is not plain ASCII or has a path or a line break in it.
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = above.subject if above else letter.subject
    if to:
        message["To"] = to
    moment = datetime(letter.date.year, letter.date.month, letter.date.day, 12, tzinfo=UTC)
    message["Date"] = format_datetime(moment)
    message["X-Unsent"] = "1"
    lines = above.lines if above else ()
    head = "".join(f"{line}\n\n" for line in ([letter.draft_mark] if letter.draft else []) + list(lines))
    text, page = head + to_text(letter.tree, colon(letter.locale)), to_page(letter, lines)
    encoding = "quoted-printable" if page.isascii() or _mostly_ascii(text) else "base64"
    message.set_content(text, cte=encoding)
    message.add_alternative(page, subtype="html", cte=encoding)
    contents = []
    for file, content in attachments:
        place = hashlib.sha256(content).digest()
        _attach(message, file, place)
        contents.append((place, content))
    _seal(message)
    return b"".join(_filled(message.as_bytes(), contents))


def to_page(letter: Letter, above: Sequence[str] = ()) -> str:
    """The HTML part: no style sheet, no picture, nothing to fetch. `above`: lines that stand over the letter."""
    body = Html(_dress, lambda letter, alt: "").write(letter.tree)
    return fill(
        "email.html",
        lang=letter.locale,
        title=letter.subject,
        fonts=FONTS,
        draft=letter.draft_mark,
        above=above,
        letter=body,
    )


def attached_size(data: bytes) -> int:
    """Bytes that an attachment takes in an e-mail; a little more, never less."""
    return round(len(data) * BASE64) + HEADERS


def _dress(name: str) -> Mapping[str, str]:
    return {"style": STYLES[name]} if name in STYLES else {}


def _filled(written: bytes, contents: Sequence[tuple[bytes, bytes]]) -> Iterator[bytes]:
    """The contents in the places of their sums: over megabytes the standard library takes five times as long."""
    for place, content in contents:
        before, found, written = written.partition(b"\r\n\r\n" + b"".join(_lines(place)))
        assert found
        yield from (before, b"\r\n\r\n", *_lines(content))
    yield written


def _lines(content: bytes) -> Iterator[bytes]:
    """Base64 in lines of 76 characters, each with its end; some hundred at once, since each line by itself takes room."""
    for begun in range(0, len(content), AT_ONCE):
        encoded = binascii.b2a_base64(content[begun : begun + AT_ONCE], newline=False)
        whole, rest = divmod(len(encoded), LINE)
        lines = struct.unpack(f"{LINE}s" * whole + (f"{rest}s" if rest else ""), encoded)  # in half the time of slices
        yield b"\r\n".join((*lines, b""))


def _mostly_ascii(text: str) -> bool:
    return sum(character.isascii() for character in text) > 0.8 * len(text)


def _attach(message: EmailMessage, file: str, content: bytes) -> None:
    if not file.isascii() or "/" in file or "\\" in file or not file.isprintable():
        raise ValueError(f"no name for an attachment: {file!r}")
    kind = mimetypes.guess_type(file, strict=True)[0] or "application/octet-stream"
    main, sub = kind.split("/")
    message.add_attachment(content, maintype=main, subtype=sub, filename=file)


def _seal(message: EmailMessage) -> None:
    """Boundaries and Message-ID from the content: the standard library takes them from chance."""
    digest = hashlib.sha256(str(message["Subject"]).encode())
    for part in _parts(message):
        content = part.get_payload(decode=True)
        digest.update(content if isinstance(content, bytes) else b"")
    seal = digest.hexdigest()[:32]
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"=_{seal}_{number}")
    message["Message-ID"] = f"<{seal}@appealgen.invalid>"


def _parts(message: EmailMessage) -> Iterator[EmailMessage]:
    yield from (part for part in message.walk() if not part.is_multipart())

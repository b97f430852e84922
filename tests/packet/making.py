"""A sample becomes a packet; what a reader finds in its files."""

from __future__ import annotations

import io
import re
import zipfile
from email import message_from_bytes, policy
from pathlib import Path

import pypdfium2

from appealgen.evidence.looker import Looker
from appealgen.packet.check import Checked, check
from tests.facts import looking

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "image_theft"


def words(eml: bytes) -> str:
    """Of the e-mail's text."""
    body = message_from_bytes(eml, policy=policy.default).get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def checked(case: Path | str, looker: Looker | None = None) -> Checked:
    return check(SAMPLES / case, looker or looking())


def together(text: str) -> str:
    """Without white space and capitals: a line may break anywhere."""
    return "".join(text.split()).casefold()


def readable(name: str, data: bytes) -> str:
    """All that a reader can find in a file that is sent."""
    match name.rsplit(".", 1)[-1]:
        case "pdf":
            text = " ".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data))
            text += str(pypdfium2.PdfDocument(data).get_metadata_dict())
        case "docx":
            with zipfile.ZipFile(io.BytesIO(data)) as parts:
                xml = [parts.read(part).decode() for part in parts.namelist() if part.endswith((".xml", ".rels"))]
            text = " ".join(re.sub(r"<[^>]*>", "", one) + one for one in xml)
        case "eml":
            letter = message_from_bytes(data, policy=policy.default)
            bodies = [part.get_content() for part in letter.walk() if part.get_content_maintype() == "text"]
            text = " ".join([str(letter.items()), *bodies])
        case _:
            text = data.decode("utf-8", "ignore")
    return together(text)

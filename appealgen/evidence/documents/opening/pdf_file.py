"""What a PDF tells of itself: who made it with what, when it was changed, forms, signatures, a lock."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from typing import Any

from appealgen.evidence.documents.model import DocumentSign

EDITORS = r"photoshop|illustrator|acrobat|pdf-?xchange|foxit (?:pdf )?(?:editor|phantom)|nitro|pdfelement|wondershare|sejda|smallpdf|ilovepdf|pdfescape|inkscape|canva|pdfill|master pdf|sodapdf|pdf24|gimp|affinity|coreldraw|福昕|万兴"
OFFICE = r"microsoft|word|excel|libreoffice|openoffice|wps|kingsoft|google docs|pages|мойофис|р7"
"""Programs that write what one types. `acrobat distiller` only makes PDFs of prints."""
SIGNED_FROM = 60
"""Bytes that a file may have behind its signature's range: line ends, and the trailer's last word."""


def metadata_signs(paper: Any) -> Iterator[DocumentSign]:
    told = paper.get_metadata_dict(skip_empty=True)
    made_with = " / ".join(filter(None, (told.get("Creator"), told.get("Producer"))))
    created, changed = (_moment(told.get(name, "")) for name in ("CreationDate", "ModDate"))
    editor = re.search(EDITORS, made_with, re.IGNORECASE) and not re.search(r"distiller", made_with, re.IGNORECASE)
    if editor:
        yield DocumentSign("editor", made_with[:120])
    elif re.search(OFFICE, made_with, re.IGNORECASE):
        yield DocumentSign("office_program", made_with[:120])
    if created and changed and changed > created:
        yield DocumentSign("edited_after", f"{created} < {changed}" + (f" ({made_with[:80]})" if made_with else ""))


def _moment(told: str) -> str | None:
    """`D:20260314101500+08'00'` to the minute, without its offset; a program may write both in different zones."""
    found = re.match(r"D?:?(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?", told)
    return "{}-{}-{}T{}:{}".format(*(part or "00" for part in found.groups())) if found else None


def file_signs(paper: Any, data: bytes) -> Iterator[DocumentSign]:
    import pypdfium2.raw as raw

    if raw.FPDF_GetSecurityHandlerRevision(paper) > 0:
        yield DocumentSign("encrypted", "permissions")
    if paper.get_formtype():
        yield DocumentSign("form")
    for index in range(min(max(raw.FPDF_GetSignatureCount(paper), 0), 20)):
        yield DocumentSign("digital_signature", _covers(raw.FPDF_GetSignatureObject(paper, index), len(data)))


def _covers(signature: Any, size: int) -> str:
    """`whole_file` or `part`: whether bytes were added behind what was signed."""
    import pypdfium2.raw as raw

    length = raw.FPDFSignatureObj_GetByteRange(signature, None, 0)
    ranges = (ctypes.c_int * max(length, 1))()
    raw.FPDFSignatureObj_GetByteRange(signature, ranges, length)
    pairs = list(ranges)[:length]
    whole = length >= 4 and pairs[0] == 0 and pairs[-2] + pairs[-1] >= size - SIGNED_FROM
    return "whole_file" if whole else "part"


def private(paper: Any) -> tuple[str, ...]:
    told = paper.get_metadata_dict(skip_empty=True)
    names = [*(["author"] if told.get("Author") else []), *(["attachments"] if paper.count_attachments() else [])]
    return tuple(names)

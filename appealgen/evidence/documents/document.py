"""A paper is opened: what kind it is, what it says and where, and what is odd about the file."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from appealgen.evidence.documents.model import Document, DocumentField, DocumentSign
from appealgen.evidence.documents.opening.format import format_of
from appealgen.evidence.documents.opening.opened import MOST_BYTES, DamagedError, Opened
from appealgen.evidence.documents.pieces import Page
from appealgen.evidence.documents.settled import Settled
from appealgen.evidence.files import unreadable
from appealgen.evidence.photos.model import Unreadable

if TYPE_CHECKING:
    from appealgen.evidence.photos.picture import Picture

KindOf = Callable[[str], str | None]
"""Asked with the text of what is no other paper: `notice`, when it is one."""


def read_document(
    path: Path, picture: Picture | None = None, notice: KindOf = lambda text: None
) -> Document | Unreadable:
    """What the file says; Unreadable when it can't be opened. `picture`: the file, when it was opened as one already."""
    try:
        opened = _opened(path, picture)
    except (DamagedError, zipfile.BadZipFile, EOFError) as error:
        return Unreadable("damaged", str(error)[:200])
    except OSError as error:
        return unreadable(error)
    except ValueError as error:
        return Unreadable("too_large", str(error)[:200], path.stat().st_size)
    return opened if isinstance(opened, Unreadable) else _document(opened, notice)


def _opened(path: Path, picture: Picture | None) -> Opened | Unreadable:
    if path.stat().st_size > MOST_BYTES and picture is None:
        return Unreadable("too_large", f"{path.stat().st_size} bytes", path.stat().st_size)
    data = picture.data if picture else path.read_bytes()
    if not data.strip():
        return Unreadable("empty")
    form = format_of(data, path.name)
    if form == "pdf":
        from appealgen.evidence.documents.opening.pdf import open_pdf
        from appealgen.evidence.documents.signs.looked_at import look

        return open_pdf(data, look)
    if form == "picture":
        from appealgen.evidence.documents.opening.picture import open_paper

        return open_paper(path, picture)
    if form == "docx":
        from appealgen.evidence.documents.opening.docx import open_docx
        from appealgen.evidence.documents.signs.looked_at import look

        return open_docx(data, look)
    return _of_words(data, form)


def _of_words(data: bytes, form: str | None) -> Opened | Unreadable:
    from appealgen.evidence.documents import tables
    from appealgen.evidence.documents.opening import words

    if form in ("xlsx", "xls", "ods", "xlsb"):
        return tables.open_sheets(data, form)
    if form == "csv":
        return tables.open_csv(data)
    if form == "eml":
        return words.open_mail(data)
    if form == "msg":
        return words.open_outlook(data)
    if form in ("html", "text"):
        return words.open_text(data, form)
    if form == "encrypted":
        return Opened("docx", (), (DocumentSign("encrypted", "password"),), count=0)
    return Unreadable("unsupported", form or "")


def _document(opened: Opened, notice: KindOf) -> Document:
    """A photo of a product has no words; then what reads them isn't even loaded: 0.3 s."""
    pages = opened.pages
    text = "\f".join(page.text for page in pages)
    says = bool(text.strip() or opened.concealed)
    kind, certain = _kind(opened, text, notice) if says else Settled("other", True)
    fields = _fields(kind, pages, text) if says and kind != "notice" else ()
    signs, private = _of_text(opened, kind, text) if says else ((), opened.private)
    reads = {page.read for page in pages if page.pieces}
    return Document(
        opened.format,
        kind,
        opened.count if opened.count is not None else len(pages),
        "both" if len(reads) > 1 else next(iter(reads), "none"),
        fields if certain else tuple(map(_doubted, fields)),
        (*opened.signs, *signs),
        text,
        tuple(page.number for page in pages if page.read == "none"),
        tuple(dict.fromkeys(private)),
        certain,
    )


OF_ANY_KIND = ("registration_number", "standards", "currency")
"""Fields that say the same on papers of all kinds."""


def _doubted(field: DocumentField) -> DocumentField:
    """What hangs on a kind that was only heard is not certain."""
    from appealgen.evidence.documents.fields.candidates import UNSURE

    return field if field.name in OF_ANY_KIND else replace(field, certainty=min(field.certainty, UNSURE))


def _of_text(opened: Opened, kind: str, text: str) -> tuple[tuple[DocumentSign, ...], tuple[str, ...]]:
    """Signs that the words give, and what the paper gives away."""
    from appealgen.evidence.documents.private import gives_away
    from appealgen.evidence.documents.signs.found import page_signs

    return tuple(page_signs(opened.pages, text, kind)), gives_away(opened, kind, text)


def _fields(kind: str, pages: tuple[Page, ...], text: str) -> tuple[DocumentField, ...]:
    from appealgen.evidence.documents.fields.reading import fields_of

    return fields_of(kind, pages, day_first(text))


def _kind(opened: Opened, text: str, notice: KindOf) -> Settled:
    """A saved mail or page is asked first whether it is a notice: it may speak of invoices."""
    from appealgen.evidence.documents.kinds import kind_told

    words = opened.format in ("eml", "msg", "html", "text")
    if words and (told := notice(text)):
        return Settled(told, True)
    settled = kind_told(opened.pages)
    told = notice(text) if settled.kind == "other" and not words else None
    return Settled(told, True) if told else settled


_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-]20\d\d(?!\d)")


def day_first(text: str) -> bool | None:
    """Russian and Spanish papers write the day first; an English one may be American, a Chinese one anything."""
    letters = len(re.findall(r"[^\W\d_]", text)) or 1
    if len(re.findall(r"[а-яё]", text.lower())) > 0.4 * letters:
        return True
    told = {int(one) > 12 for one, other in _NUMERIC.findall(text) if (int(one) > 12) != (int(other) > 12)}
    if len(told) == 1:
        return told.pop()  # a paper keeps to one order
    spanish = len(re.findall(r"\b(?:de|del|la|el|los|fecha|factura|cliente|por)\b|[ñáéíóú]", text.lower()))
    return True if spanish * 12 > len(text.split()) and spanish >= 4 else None

"""DOCX: paragraphs, and tables cell by cell; and pictures of papers that were pasted in, left to the eye.

Words that were struck out or moved away by tracked changes aren't read, nor those that are hidden.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree

from msgspec.structs import replace as without_place

from appealgen.evidence.documents.model import DocumentSign
from appealgen.evidence.documents.opening import package as package_file
from appealgen.evidence.documents.opening.grid import page_of_rows
from appealgen.evidence.documents.opening.opened import DamagedError, Eye, Opened
from appealgen.evidence.documents.opening.picture import bounded
from appealgen.evidence.documents.pieces import Page
from appealgen.evidence.photos.model import Unreadable

MOST_PICTURES = 12
"""That are looked at: who pastes a paper into a DOCX pastes its few pages."""
_MEDIA = re.compile(r"word/media/[^/]+\.(?:png|jpe?g|webp|tiff?|bmp)", re.IGNORECASE)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def open_docx(data: bytes, eye: Eye) -> Opened:
    """Raises DamagedError, BadZipFile. One page for its words (where Word would break it, only Word knows), one for each paper in it."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
        parts = [name for name in names if name.startswith("word/header")]
        parts += ["word/document.xml", *(name for name in names if name.startswith("word/footer"))]
        rows = [row for name in parts for row in _rows(package_file.part(package, name))]
        pictures = [package_file.part(package, name) for name in sorted(names) if _MEDIA.fullmatch(name)][
            :MOST_PICTURES
        ]
    words = page_of_rows(rows)
    pages = [words] if words.pieces or not pictures else []
    signs = [DocumentSign("editable", "docx")]
    for picture in pictures:
        page, seen = _pasted(picture, len(pages) + 1, eye)
        pages += [page] if page else []
        signs += seen
    return Opened("docx", tuple(pages) or (words,), tuple(signs), package_file.private(data))


def _pasted(data: bytes, number: int, eye: Eye) -> tuple[Page | None, tuple[DocumentSign, ...]]:
    """A paper that was pasted in as a picture; None when it shows something else. Where on a page it stands only Word knows."""
    from appealgen.evidence.documents.opening.gate import is_paper
    from appealgen.evidence.photos.opening import open_bytes

    picture = open_bytes(data)
    if isinstance(picture, Unreadable) or not is_paper(picture.scaled):
        return None, ()
    page, signs = eye(bounded(picture.full), number, lambda box: box)
    return replace(page, shown=lambda box: None), tuple(without_place(sign, box=None) for sign in signs)


def _rows(xml: bytes) -> Iterator[list[str]]:
    try:
        root = ElementTree.fromstring(xml)
    except ElementTree.ParseError as error:
        raise DamagedError(str(error)) from None
    body = root.find(f"{_W}body")
    yield from _blocks(root if body is None else body)


def _blocks(parent: ElementTree.Element) -> Iterator[list[str]]:
    for block in parent:
        if block.tag == f"{_W}p":
            yield from (line.split("\t") for line in _text(block).split("\n"))
        elif block.tag == f"{_W}tbl":
            for row in (one for one in block.iter(f"{_W}tr") if one.find(f"{_W}trPr/{_W}del") is None):
                yield from _cells([_cell(cell) for cell in row.iter(f"{_W}tc")])
        else:
            yield from _blocks(block)


def _cells(cells: list[list[str]]) -> Iterator[list[str]]:
    """Cells of several lines stand line by line beside each other."""
    for line in range(max(map(len, cells), default=0)):
        yield [cell[line] if line < len(cell) else "" for cell in cells]


def _cell(cell: ElementTree.Element) -> list[str]:
    return [line for paragraph in cell.iter(f"{_W}p") for line in _text(paragraph).split("\n")]


_MARKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n"}
_UNSAID = (f"{_W}del", f"{_W}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
"""What is no longer there; and the second telling of a text box, for old programs."""


def _text(parent: ElementTree.Element) -> str:
    return "".join(_said(parent))


def _said(parent: ElementTree.Element) -> Iterator[str]:
    for one in parent:
        if one.tag == f"{_W}t":
            yield one.text or ""
        elif one.tag in _MARKS:
            yield _MARKS[one.tag]
        elif one.tag not in _UNSAID and not _vanishes(one):
            yield from _said(one)


def _vanishes(run: ElementTree.Element) -> bool:
    """Set as hidden text; `val` can take that back."""
    mark = run.find(f"{_W}rPr/{_W}vanish") if run.tag == f"{_W}r" else None
    return mark is not None and mark.get(f"{_W}val") not in ("0", "false", "off")

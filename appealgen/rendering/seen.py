"""What an eye sees of a PDF, held against the words that its letter must have.

Asked where the style is not ours: one that hides a word makes a PDF that says less than the DOCX and the e-mail do. No
list of properties could tell that; so each page is drawn with its words and without them, and a letter is seen where
that makes a difference, as large as the letter itself.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from appealgen.case import resources
from appealgen.case.errors import Problem
from appealgen.rendering import hiding
from appealgen.rendering.errors import TemplateFailsError
from appealgen.rendering.hiding import SMALLEST
from appealgen.rendering.overlap import clear
from appealgen.rendering.reading_order import misplaced, pieces, shuffled, turns_back

if TYPE_CHECKING:
    import numpy as np
    from markdown_it.tree import SyntaxTreeNode

    from appealgen.rendering.letter import Letter

SCALE = 2
"""Pixels a point: at 144 dots an inch the stem of the smallest letter is more than one pixel wide."""
CONTRAST = 60
"""Of 255, between a letter and its ground, in the colour where they differ most. In our letters, in four languages, no
letter had less than 148; the pale grey of a table's lines, #c9d1d9 on white, has 54."""
WHOLE = 0.5
"""Share of its height and width that is seen of a letter. In our letters none had less than 0.84."""
PICTURE = 20
"""Points, the shorter side of a picture: a smaller one shows nothing."""
TOLD = 80
"""Letters of the words that an error quotes."""
LAYERS = 15
"""Groups within groups in which what is drawn is looked for: pdfium's own default."""


@dataclass(frozen=True)
class Unseen:
    """Words of the letter that its PDF doesn't show, or not where they belong; or a picture."""

    what: str
    """The words; of a picture its alternative text."""
    page: int | None
    """From 1, where they are drawn; None where they aren't."""
    moved: bool = False
    """Seen, but before what they follow."""

    @property
    def kind(self) -> str:
        return "disordered" if self.moved else "unseen" if self.page else "absent"


def unseen(pdf: bytes, letter: Letter) -> tuple[Unseen, ...]:
    """What the letter says and the PDF doesn't show, the first of each kind; () when all is there."""
    pages = [_Page(page) for page in _pages(pdf)]
    seen = Counter("".join(page.seen for page in pages))
    said = list(_said(letter.tree))
    lacks = Counter("".join(_plain(block) for block in said)) - seen
    found = [_place(lacks, said, pages)] if lacks else []
    shown = sum(page.pictures for page in pages)
    wanted = [node.content for node in letter.tree.walk() if node.type == "image"]
    moved = islice(_moved(said, pages, whole=not lacks), 1)
    return (*found, *(Unseen(alt, None) for alt in wanted[shown:][:1]), *moved)


def _moved(said: list[str], pages: list[_Page], whole: bool) -> Iterator[Unseen]:
    """What stands elsewhere than it is read, or is read elsewhere than the letter has it. `whole`: no letter lacks."""
    yield from (Unseen(page.moved, number, moved=True) for number, page in enumerate(pages, 1) if page.moved)
    plain = [_plain(block) for block in said]
    words = misplaced(plain, "".join(page.read for page in pages))
    if not words and whole:
        words = shuffled(plain, [piece for page in pages for piece in page.pieces])
    if words:
        block = next(one for one in said if _plain(one) == words)
        yield Unseen(block, next((number for number, page in enumerate(pages, 1) if words in page.read), 1), moved=True)


def refuse_unseen(pdf: bytes, letter: Letter) -> None:
    """Of a style or page that is not ours. Raises TemplateFailsError: the PDF would say less than the other forms."""
    strange = resources.own("paper/letter.css", "paper/letter.html")
    found = unseen(pdf, letter) if strange else ()
    if found:
        told = [
            Problem(
                f"template/{one.kind}",
                f"templates/{strange[0].name}",
                facts={"what": one.what[:TOLD], "page": one.page},
            )
            for one in found
        ]
        raise TemplateFailsError.of([*told, *_perhaps_by(strange)])


def _perhaps_by(strange: Iterable[resources.Own]) -> Iterator[Problem]:
    """The declarations that may be to blame."""
    for style in (one for one in strange if one.name.endswith(".css")):
        for by in hiding.of_style(style.file.read_text("utf-8", "replace")):
            yield Problem("template/hides", f"templates/{style.name}", by.line, by.column, {"what": by.what})


def _pages(pdf: bytes) -> Iterator[Any]:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        yield from document
    finally:
        document.close()


def _said(tree: SyntaxTreeNode) -> Iterator[str]:
    """The words of each paragraph, heading and cell; a picture's own are not printed."""
    for inline in (node for node in tree.walk() if node.type == "inline"):
        yield "".join(_words(inline))


def _words(node: SyntaxTreeNode) -> Iterator[str]:
    for child in node.children:
        if child.type == "text":
            yield child.content
        elif child.type != "image":
            yield from [" "] if child.type.endswith("break") else _words(child)


def _plain(text: str) -> str:
    """As a PDF may tell it: capitals, ligatures, white space, hyphens at a line's end and brackets from right to left don't
    count."""
    normal = unicodedata.normalize("NFKC", text).casefold().translate(MIRRORED)
    return "".join(one for one in normal if not one.isspace() and unicodedata.category(one) not in UNDRAWN)


MIRRORED = str.maketrans(")]}>", "([{<")
UNDRAWN = ("Cc", "Cf", "Cn", "Pd")


class _Page:
    """The words of one page that are the letter's, seen and unseen; its margins' are not."""

    def __init__(self, page: Any) -> None:
        import pypdfium2.raw as pdfium

        self._height = page.get_height()
        texts = page.get_textpage()
        ours = _in_tree(page, texts)
        full = page.render(scale=SCALE).to_numpy()
        objects = list(page.get_objects(max_depth=LAYERS))
        without = self._without(page, [one for one in objects if one.type == pdfium.FPDF_PAGEOBJ_TEXT], full)
        letters = [(at, chr(pdfium.FPDFText_GetUnicode(texts, at))) for at in range(texts.count_chars())]
        letters = [(at, one) for at, one in letters if _plain(one)]
        alone = dict(zip(letters, clear([texts.get_charbox(at) for at, _ in letters]), strict=True))
        letters = [(at, one) for at, one in letters if at in ours]
        shows = [alone[at, one] and self._is_seen(texts, at, without) for at, one in letters]
        self.all = _plain("".join(one for _, one in letters))
        self.seen = _plain("".join(one for (_, one), shown in zip(letters, shows, strict=True) if shown))
        read = pieces(page, texts, {at for at, _ in letters})
        self.moved = turns_back(texts, read)
        told = dict(letters)
        self.pieces = [_plain("".join(told[at] for at in piece)) for piece in read]
        self.read = "".join(self.pieces)
        images = [one for one in objects if one.type == pdfium.FPDF_PAGEOBJ_IMAGE]
        self.pictures = sum(self._shows(page, one, full) for one in images)

    def _without(self, page: Any, objects: list[Any], full: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        """Where the page looks otherwise without these, and how much."""
        import numpy as np
        import pypdfium2.raw as pdfium

        for one in objects:
            pdfium.FPDFPageObj_SetIsActive(one.raw, False)
        bare = page.render(scale=SCALE).to_numpy()
        for one in objects:
            pdfium.FPDFPageObj_SetIsActive(one.raw, True)
        red, green, blue = np.moveaxis(np.maximum(full, bare) - np.minimum(full, bare), 2, 0)
        strongest: np.ndarray[Any, Any] = np.maximum(np.maximum(red, green), blue)
        return strongest  # ten times as fast as `max` over the last axis

    def _is_seen(self, texts: Any, at: int, drawn: np.ndarray[Any, Any]) -> bool:
        import numpy as np

        x0, y0, x1, y1 = (side * SCALE for side in texts.get_charbox(at))
        _, low, _, high = texts.get_charbox(at, loose=True)
        top = self._height * SCALE - y1
        box = drawn[max(0, int(top) - 1) : int(top + y1 - y0) + 2, max(0, int(x0) - 1) : int(x1) + 2]
        if not box.size or box.max() < CONTRAST or high - low < SMALLEST:
            return False
        across, down = (np.flatnonzero((box >= CONTRAST / 2).any(axis=side)) for side in (0, 1))
        return bool(np.ptp(across) + 1 >= WHOLE * (x1 - x0) and np.ptp(down) + 1 >= WHOLE * (y1 - y0))

    def _shows(self, page: Any, picture: Any, full: np.ndarray[Any, Any]) -> bool:
        x0, y0, x1, y1 = picture.get_bounds()
        return bool(min(x1 - x0, y1 - y0) >= PICTURE and self._without(page, [picture], full).max() >= CONTRAST)


def _in_tree(page: Any, texts: Any) -> set[int]:
    """The letters' numbers that stand in the tree of what is read aloud: the margins' words don't, nor the marks of lists."""
    import pypdfium2.raw as pdfium

    tree = pdfium.FPDF_StructTree_GetForPage(page)
    try:
        read = set[int]()
        for number in range(pdfium.FPDF_StructTree_CountChildren(tree)):
            read |= _marked(pdfium.FPDF_StructTree_GetChildAtIndex(tree, number))
    finally:
        pdfium.FPDF_StructTree_Close(tree)
    marks = (pdfium.FPDFText_GetTextObject(texts, at) for at in range(texts.count_chars()))
    return {at for at, mark in enumerate(marks) if mark and pdfium.FPDFPageObj_GetMarkedContentID(mark) in read}


def _marked(element: Any) -> set[int]:
    import pypdfium2.raw as pdfium

    count = pdfium.FPDF_StructElement_GetMarkedContentIdCount(element)
    found = {pdfium.FPDF_StructElement_GetMarkedContentIdAtIndex(element, number) for number in range(max(count, 0))}
    for number in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, number)
        if child:
            found |= _marked(child)
    return found


def _place(lacks: Counter[str], said: list[str], pages: list[_Page]) -> Unseen:
    """The first words that lack, and the page on which they are drawn without being seen."""
    seen, drawn = "".join(page.seen for page in pages), "".join(page.all for page in pages)
    absent = (block for block in said if _plain(block) and _plain(block) not in seen)
    words = next(absent, "".join(lacks))
    plain = _plain(words)
    page = next((number for number, one in enumerate(pages, 1) if plain in one.all), None)
    return Unseen(words, page if plain in drawn else None)

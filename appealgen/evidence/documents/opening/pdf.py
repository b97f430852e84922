"""PDF: the text layer letter by letter, with its places; a page without one, but with a picture, is left to the eye."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from appealgen.evidence.documents.model import Box, DocumentSign
from appealgen.evidence.documents.opening.opened import MOST_PAGES, DamagedError, Eye, Opened
from appealgen.evidence.documents.opening.pdf_acts import acts
from appealgen.evidence.documents.opening.pdf_bombs import refuse_bombs
from appealgen.evidence.documents.opening.pdf_file import file_signs, metadata_signs, private
from appealgen.evidence.documents.opening.pdf_shapes import has_curves, has_picture, has_slants, is_only_print
from appealgen.evidence.documents.pieces import CJK, Page, Word, around, pieces_of
from appealgen.evidence.photos.picture import Pixels

FEW = 20
"""Letters of a page below which its picture is looked at: a stamp of a scanner's program has fewer."""
MOST_LETTERS = 20_000
"""Of a page; a full page of small print has 8,000."""
DPI = 200
"""At which a scanned page is drawn for the eye."""
STAMPS_DPI = 80
MOST_PIXELS = 9_000_000


def open_pdf(data: bytes, eye: Eye) -> Opened:
    """Raises DamagedError, BombError. A file that wants a password is opened without pages, with the sign `encrypted`."""
    import pypdfium2

    refuse_bombs(data)
    try:
        paper = pypdfium2.PdfDocument(data)
        count = len(paper)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            return Opened("pdf", (), (DocumentSign("encrypted", "password"),), count=0)
        raise DamagedError(str(error)[:120]) from None
    try:
        signs = [*metadata_signs(paper), *file_signs(paper, data)]
        signs += [DocumentSign("acts", kind) for kind in acts(data)]
        pages = []
        for index in range(min(count, MOST_PAGES)):
            page, seen = _page(paper, index, eye)
            pages.append(page)
            signs += seen
        if count > MOST_PAGES:
            signs.append(DocumentSign("pages_not_read", f"{MOST_PAGES + 1}-{count}"))
        return Opened("pdf", tuple(pages), tuple(signs), private(paper), count)
    finally:
        paper.close()


def _page(paper: Any, index: int, eye: Eye) -> tuple[Page, tuple[DocumentSign, ...]]:
    import pypdfium2

    try:
        page = paper[index]
        width, height = page.get_size()
        words = list(_words(page))
    except pypdfium2.PdfiumError:
        return Page(index + 1, (), read="none"), (DocumentSign("damaged_page", page=index + 1),)
    turned = (DocumentSign("pages_turned", str(page.get_rotation()), index + 1),) if page.get_rotation() else ()

    def shown(box: Box) -> Box:
        return _fractions(box, width, height)

    if sum(len(word.text) for word in words) >= FEW:
        told = Page(index + 1, pieces_of(words, "text"), shown)
        return told, (*turned, *_stamps(page, index + 1), *_unsigned(page, told, words), *_code(page, told))
    if not has_picture(page):
        blank = () if words else (DocumentSign("blank_page", page=index + 1),)
        return Page(index + 1, pieces_of(words, "text"), shown), blank
    pixels = drawn(page)
    high, wide = pixels.shape[:2]
    seen, signs = eye(pixels, index + 1, lambda box: _fractions(box, wide, high))
    return seen, (*signs, *turned)


def _stamps(page: Any, number: int) -> tuple[DocumentSign, ...]:
    """Seals and signatures that are set as pictures, or drawn as curves, on a page of text. Nothing is read."""
    if not has_picture(page) and not has_curves(page) and not has_slants(page):
        return ()
    from appealgen.evidence.documents.signs.seen import picture_signs

    pixels = drawn(page, STAMPS_DPI)
    high, wide = pixels.shape[:2]
    return tuple(picture_signs(pixels, number, lambda box: _fractions(box, wide, high)))


def _unsigned(page: Any, told: Page, words: list[Word]) -> Iterator[DocumentSign]:
    """Lines for a signature that bear none: nothing is drawn there, or on the whole page."""
    from appealgen.evidence.documents.signs.unsigned import empty_lines, is_blank

    lines = list(empty_lines(told))
    if not lines:
        return
    only_print = is_only_print(page)
    pixels = drawn(page, STAMPS_DPI)
    for box in lines:
        if only_print or is_blank(pixels, box, words, pixels.shape[1] / page.get_size()[0]):
            yield DocumentSign("empty_line", "only_print" if only_print else "", told.number, told.shown(box))


def _code(page: Any, told: Page) -> tuple[DocumentSign, ...]:
    """The square code of a tax invoice: the only thing on a page of text that is looked at as a picture."""
    from appealgen.evidence.documents.signs.tax_code import may_bear_one, tax_code

    if not may_bear_one(told.text):
        return ()
    pixels = drawn(page)
    high, wide = pixels.shape[:2]
    return tax_code(pixels, told.number, lambda box: _fractions(box, wide, high))


def _fractions(box: Box, width: float, height: float) -> Box:
    x0, y0, x1, y1 = (
        min(max(value / size, 0.0), 1.0) for value, size in zip(box, (width, height, width, height), strict=True)
    )
    return round(x0, 4), round(y0, 4), round(x1, 4), round(y1, 4)


def drawn(page: Any, dpi: int = DPI) -> Pixels:
    """The page as shown, at most `MOST_PIXELS`."""
    width, height = page.get_size()
    scale = min(dpi / 72, (MOST_PIXELS / max(width * height, 1)) ** 0.5)
    return np.asarray(page.render(scale=scale, rev_byteorder=True, may_draw_forms=True).to_numpy())[:, :, :3].copy()


def _words(page: Any) -> Iterator[Word]:
    """Letters as words: a blank, a jump or another line ends one. Places from the top left, as the page is shown."""
    import pypdfium2.raw as raw

    text = page.get_textpage()
    width, height = page.get_size()
    turn = _turned(page.get_rotation(), width, height, page.get_mediabox())
    box = raw.FS_RECTF()
    letters: list[tuple[str, Box]] = []
    for index in range(min(text.count_chars(), MOST_LETTERS)):
        letter = chr(raw.FPDFText_GetUnicode(text, index) or 32).replace(
            "\x02", "-"
        )  # so it tells a hyphen at a line's end
        placed = raw.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box))
        if letter.isspace() or letter in "\x00\ufffe\uffff" or not placed:
            yield from _word(letters)
            letters = []
            continue
        place = turn((box.left, box.bottom, box.right, box.top))
        if letters and _apart(letters[-1], (letter, place)):
            yield from _word(letters)
            letters = []
        letters.append((letter, place))
    yield from _word(letters)


def _apart(left: tuple[str, Box], right: tuple[str, Box]) -> bool:
    """Chinese letters are words of one letter, so that a column may begin after each."""
    height = max(left[1][3] - left[1][1], right[1][3] - right[1][1], 1.0)
    gap = right[1][0] - left[1][2]
    middle = (right[1][1] + right[1][3]) / 2
    elsewhere = gap < -2 * height or gap > 0.5 * height or not left[1][1] - height < middle < left[1][3] + height
    return elsewhere or (gap > 0.2 * height and bool(re.match(f"[{CJK}]", right[0])))


def _word(letters: list[tuple[str, Box]]) -> Iterator[Word]:
    if letters:
        yield Word("".join(letter for letter, _ in letters), around(box for _, box in letters))


def _turned(
    rotation: int, width: float, height: float, frame: tuple[float, float, float, float]
) -> Callable[[Box], Box]:
    """From the page's coordinates (from below, unturned) to those shown, from the top left."""
    left, bottom = frame[0], frame[1]

    def shown(box: Box) -> Box:
        x0, y0, x1, y1 = box[0] - left, box[1] - bottom, box[2] - left, box[3] - bottom
        if rotation == 90:
            return y0, x0, y1, x1
        if rotation == 180:
            return width - x1, y0, width - x0, y1
        if rotation == 270:
            return width - y1, height - x1, width - y0, height - x0
        return x0, height - y1, x1, height - y0

    return shown

"""Whether a PDF's words stand on the page in the order in which they are read aloud, copied and meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from appealgen.rendering.overlap import ALIKE

LINE = 4.0
"""Points: pieces whose feet differ by less stand on one line."""
BESIDE = 1.0
"""Points that a piece may begin before the one that it follows, and still stand beside it."""
TELLING = 8
"""Letters of a paragraph that tells its place; shorter ones stand within others."""

Box = tuple[float, float, float, float]


def pieces(page: Any, texts: Any, ours: set[int]) -> list[list[int]]:
    """The letters' numbers of each piece of text, in the order of reading. `ours`: those that count."""
    return list(_pieces(page, texts, ours))


def turns_back(texts: Any, read: list[list[int]]) -> str | None:
    """The first words that stand before what they follow: above it and not beside it, or left of it on the same line.
    A column, a cell or a line further on stands below or to the right; a large mark behind the words anywhere."""
    boxes = [[texts.get_charbox(at, loose=True) for at in letters] for letters in read]
    around = [(min(one[0] for one in box), box[0][1], max(one[2] for one in box), box[0][3]) for box in boxes]
    usual = sorted(top - foot for _, foot, _, top in around)[len(around) // 2] if around else 0
    words = [(box, letters) for box, letters in zip(around, read, strict=True) if box[3] - box[1] <= ALIKE * usual]
    for (before, _), (here, letters) in pairwise(words):
        if _turns_back(before, here):
            return str(texts.get_text_range(letters[0], len(letters)))
    return None


def misplaced(said: Sequence[str], read: str) -> str | None:
    """The first of the letter's paragraphs that is read before the one that it follows; of those that stand there once."""
    whole = "".join(said)
    once = [words for words in said if len(words) >= TELLING and whole.count(words) == read.count(words) == 1]
    places = [read.find(words) for words in once]
    return next((words for words, (one, other) in zip(once[1:], pairwise(places), strict=True) if other < one), None)


def shuffled(said: Sequence[str], read: Sequence[str]) -> str | None:
    """The first of the letter's paragraphs whose own pieces are not read in its order. `read`: each piece, in the order of
    reading; between those of a cell that goes on upon the next page others may stand."""
    at: dict[str, list[int]] = {}
    for number, piece in enumerate(read):
        at.setdefault(piece[:1], []).append(number)
    return next(
        (words for words in said if words and not any(_reads(words, read[start:]) for start in at.get(words[0], ()))),
        None,
    )


def _reads(words: str, read: Sequence[str]) -> bool:
    for piece in read:
        if piece and words.startswith(piece):
            words = words[len(piece) :]
        if not words:
            return True
    return False


def _turns_back(before: Box, here: Box) -> bool:
    up = here[1] - before[1]
    if abs(up) < LINE:
        return here[0] < before[0] - BESIDE
    return up > 0 and here[0] < before[2] - BESIDE


def _pieces(page: Any, texts: Any, ours: set[int]) -> Iterator[list[int]]:
    """The letters' numbers of each marked piece, in the order of the tree."""
    import pypdfium2.raw as pdfium

    letters: dict[int, list[int]] = {}
    for at in sorted(ours):
        mark = pdfium.FPDFPageObj_GetMarkedContentID(pdfium.FPDFText_GetTextObject(texts, at))
        letters.setdefault(mark, []).append(at)
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    try:
        for number in range(pdfium.FPDF_StructTree_CountChildren(tree)):
            for mark in _marks(pdfium.FPDF_StructTree_GetChildAtIndex(tree, number)):
                if mark in letters:
                    yield letters.pop(mark)
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _marks(element: Any) -> Iterator[int]:
    import pypdfium2.raw as pdfium

    for number in range(pdfium.FPDF_StructElement_CountChildren(element)):
        mark = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, number)
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, number)
        if child:
            yield from _marks(child)
        elif mark >= 0:
            yield mark

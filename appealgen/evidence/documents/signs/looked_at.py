"""A page that is only a picture: read, and looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from appealgen.evidence.documents.model import Box, DocumentSign
from appealgen.evidence.documents.ocr.eye import Seen, read_page
from appealgen.evidence.documents.pieces import Page
from appealgen.evidence.documents.signs.ruled import blank_lines
from appealgen.evidence.documents.signs.seen import letters_signs, picture_signs
from appealgen.evidence.documents.signs.tax_code import may_bear_one, tax_code
from appealgen.evidence.photos.picture import Pixels

EDGE = 0.006
"""Share of the side within which words touch the border: then something may be cut off."""


def look(
    pixels: Pixels, number: int, shown: Callable[[Box], Box], photo: bool = False
) -> tuple[Page, tuple[DocumentSign, ...]]:
    """See `opening.opened.Eye`."""
    seen = read_page(pixels, number, shown, photo)
    signs = [
        *picture_signs(pixels, number, shown),
        *letters_signs(
            seen.given if seen.given is not None else seen.grey, number, seen.height, bool(seen.page.pieces)
        ),
    ]
    if seen.turned:
        signs.append(DocumentSign("pages_turned", str(seen.turned), number))
    signs += _cut(seen, pixels, number, shown)
    signs += _cut_numbers(seen, pixels, number, shown)
    lines = blank_lines(seen.grey, seen.page)
    signs += (DocumentSign("empty_line", "", number, seen.page.shown(line)) for line in lines)
    signs += tax_code(pixels, number, shown) if may_bear_one(seen.page.text) else ()
    return seen.page, tuple(signs)


def _cut(seen: Seen, pixels: Pixels, number: int, shown: Callable[[Box], Box]) -> list[DocumentSign]:
    """Words at the picture's very border, on at least three lines of a side."""
    whole = shown((0, 0, pixels.shape[1], pixels.shape[0]))
    wide, high = whole[2] - whole[0], whole[3] - whole[1]
    boxes = [box for piece in seen.page.pieces if len(piece.text) > 3 and (box := seen.page.shown(piece.box))]
    sides = (
        sum(box[0] - whole[0] < EDGE * wide for box in boxes),
        sum(whole[2] - box[2] < EDGE * wide for box in boxes),
        3 * sum(box[1] - whole[1] < EDGE * high for box in boxes),
        3 * sum(whole[3] - box[3] < EDGE * high for box in boxes),
    )
    told = [name for name, count in zip(("left", "right", "top", "bottom"), sides, strict=True) if count >= 3]
    return [DocumentSign("cut_edges", ", ".join(told), number)] if told else []


def _cut_numbers(seen: Seen, pixels: Pixels, number: int, shown: Callable[[Box], Box]) -> Iterator[DocumentSign]:
    """Long numbers at the left or right border of a screen: their last digits may stand outside it."""
    whole = shown((0, 0, pixels.shape[1], pixels.shape[0]))
    margin = EDGE * (whole[2] - whole[0])
    for _, word in (one for piece in seen.page.pieces for one in piece.words):
        digits = re.search(r"\d{6,}", word.text)
        box = seen.page.shown(word.box)
        if digits and box and (box[0] - whole[0] < margin or whole[2] - box[2] < margin):
            yield DocumentSign("cut_number", digits[0], number, box)

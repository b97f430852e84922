"""A line on which nobody signed: dots or strokes beside the word for a signature, and no ink over them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np

from appealgen.evidence.documents.model import Box
from appealgen.evidence.documents.pieces import Page, Piece, Word
from appealgen.evidence.photos.picture import Pixels

_FILLED = r"(?:[_＿]{4,}|\.{8,}|…{3,})"
LABEL = (
    r"(?:authori[sz]ed )?signature|signed(?: by)?|company (?:seal|stamp)|seal|stamp|подпись|печать|м\. ?п\.|签字|签名|签章|盖章|公章|firma|sello"
    r"|(?:генеральный )?директор|руководитель|director(?:a)?"
)
"""Words by which a line for a signature or a seal stands."""
PARTY = (
    r"landlord|lessor|lessee|tenant|арендодател[ья]|арендатора?|arrendador(?:a)?|arrendatari[oa]|出租方|承租方|甲方|乙方"
    r"|for and on behalf of|от имени|en nombre de|授权人|声明人"
)
"""Who signs there, of a contract or a letter."""
_BESIDE = re.compile(
    rf"(?:^|[\s(（/])(?:{LABEL}|{PARTY})(?:\s*(?:and|y|и|[及和、/&])\s*(?:{LABEL}))?[\s)）:：]*({_FILLED})(?![^_:：]{{2,40}}_{{2,}})(?:\s*(?:$|\t|[(（/])|\s+[^\W\d_])", re.IGNORECASE
)  # fmt: skip
"""`Firma y sello: ______`; behind the line a name in print may stand, or what the line is for."""
_ALONE = re.compile(rf"^\s*{_FILLED}(?:\s*/\s*{_FILLED})?[\s/]*$")
"""`______ / ______ /`: one for the stroke, one for the name."""
_BELOW = re.compile(rf"^[\s(（]*(?:{LABEL})(?!\w)", re.IGNORECASE)
AT = re.compile(rf"^[\s(（]*(?:{LABEL}|{PARTY})(?![\w-])", re.IGNORECASE)
OVER = 3.5
"""Heights of a line of print within which a label stands over it."""
INK = 90
"""How much darker than the paper a pixel must be; a watermark's grey is 30 darker, a pen's stroke over 100."""
BLANK = 0.004
"""Share of a line's room that may be ink. Of 24 drawn pages without a signature none had more than 0 (four in Chinese
0.007, beside a label in another face), of 22 whose signature lay over the line none had less than 0.0057."""
_LINE = re.compile(_FILLED)
FOOT = 0.6
"""Share of a word's height below which the strokes that fill a line stand; over it a pen writes."""
ROOM = 2.0
"""Heights of a line of print above it that a signature would reach into."""


def empty_lines(page: Page) -> Iterator[Box]:
    """Where each line for a signature stands, in the page's own coordinates."""
    for above, row, below in zip(((), *page.rows), page.rows, (*page.rows[1:], ()), strict=False):
        for piece in row:
            if found := _BESIDE.search(piece.text):
                yield piece.box_of(*found.span(1))
            elif _ALONE.match(piece.text) and (
                _said_beside(piece, row)
                or any(_said_below(piece, one) for one in below)
                or any(_said_over(piece, one) for one in above)
            ):
                yield piece.box


def _said_beside(line: Piece, row: Sequence[Piece]) -> bool:
    before = [one for one in row if one.box[2] <= line.box[0] + 1]
    return bool(before) and _BESIDE.search(f"{before[-1].text} {line.text}") is not None


def _said_below(line: Piece, label: Piece) -> bool:
    """`(подпись)` or `Authorised signature` under it."""
    near = label.box[1] - line.box[3] < 2 * (line.box[3] - line.box[1])
    return near and _BELOW.match(label.text) is not None and label.box[0] < line.box[2] and line.box[0] < label.box[2]


def _said_over(line: Piece, label: Piece) -> bool:
    """`Арендодатель: ООО «…»` over it."""
    height = line.box[3] - line.box[1]
    near = line.box[1] - label.box[3] < OVER * height and abs(line.box[0] - label.box[0]) < OVER * height
    return near and AT.match(label.text) is not None


def is_blank(pixels: Pixels, line: Box, words: Sequence[Word], scale: float) -> bool:
    """Whether nothing but print stands on that line and above it. `line`, `words`: in the page's points; `scale`: pixels of one."""
    return ink(pixels, line, words, scale) <= BLANK


def ink(pixels: Pixels, line: Box, words: Sequence[Word], scale: float) -> float:
    """The share of the line's room that is dark, and no word of the page's own."""
    x0, y0, x1, y1 = line
    grey = pixels.min(axis=2).astype(np.int16)
    dark = grey < int(np.median(grey)) - INK
    for word in words:
        left, top, right, bottom = word.box
        if _LINE.search(word.text):
            top += FOOT * (bottom - top)
        left, top, right, bottom = (round(value * scale) for value in (left, top, right, bottom))
        dark[max(top - 2, 0) : bottom + 3, max(left - 2, 0) : right + 3] = False
    high = y1 - y0
    top, bottom, left, right = (round(value * scale) for value in (y0 - ROOM * high, y1 + 0.5 * high, x0, x1))
    room = dark[max(int(top), 0) : int(bottom), max(int(left), 0) : int(right)]
    return float(room.mean()) if room.size else 0.0

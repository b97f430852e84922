"""A table drawn as a picture, with lines of words above it: what a reviewer opens where no file may be sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from appealgen.rendering.exhibits import jpeg
from appealgen.rendering.lettering import INK, SOFT, wrapped, write

if TYPE_CHECKING:
    from PIL import ImageDraw

WIDTH, MARGIN, GAP = 1500, 36, 18
SIZE, LINE = 22, 30
RULE, SHADE = (206, 211, 217), (240, 242, 245)
LINES = 2
"""Of a cell, at most."""


def drawn_table(
    above: Sequence[str], heads: Sequence[str], shares: Sequence[int], rows: Sequence[Sequence[str]]
) -> bytes:
    """A JPEG. `shares`: how wide each column is, against the others. The first line above is its title."""
    from PIL import Image, ImageDraw

    widths = [(WIDTH - 2 * MARGIN) * share // sum(shares) for share in shares]
    cells = [_cells(row, widths) for row in (heads, *rows)]
    words = [line for text in above for line in wrapped(text, SIZE, 4, WIDTH - 2 * MARGIN)]
    heights = [max(map(len, row)) * LINE + GAP for row in cells]
    top = 2 * MARGIN + len(words) * (LINE + 4)
    sheet = Image.new("RGB", (WIDTH, top + sum(heights) + MARGIN), "white")
    pen = ImageDraw.Draw(sheet)
    for number, line in enumerate(words):
        write(pen, (MARGIN, MARGIN + number * (LINE + 4)), line, SIZE, INK if number == 0 else SOFT, bold=number == 0)
    pen.rectangle([MARGIN, top, WIDTH - MARGIN - 1, top + heights[0] - 1], fill=SHADE)
    for number, (row, height) in enumerate(zip(cells, heights, strict=True)):
        _draw(pen, row, widths, top, bold=number == 0)
        top += height
        pen.line([MARGIN, top, WIDTH - MARGIN - 1, top], fill=RULE)
    return jpeg(sheet)


def _cells(row: Sequence[str], widths: Sequence[int]) -> list[list[str]]:
    return [list(wrapped(text, SIZE, LINES, width - GAP)) or [""] for text, width in zip(row, widths, strict=True)]


def _draw(pen: ImageDraw.ImageDraw, row: Sequence[Sequence[str]], widths: Sequence[int], top: int, bold: bool) -> None:
    left = MARGIN
    for lines, width in zip(row, widths, strict=True):
        for number, line in enumerate(lines):
            write(pen, (left + GAP // 2, top + GAP // 2 + number * LINE), line, SIZE, INK, bold=bold)
        left += width

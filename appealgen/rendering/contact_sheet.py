"""A contact sheet: small pictures in rows, each with its words below. Drawn from whole numbers: the same bytes each time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from appealgen.rendering.exhibits import jpeg, open_small
from appealgen.rendering.lettering import INK, SOFT, wrapped, write

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

ACROSS, DOWN = 3, 4
TILE = (420, 400)
"""Width and height of a tile in pixels; three by four of them fill a page."""
PICTURE = (396, 246)
MARGIN, LINE = 12, 30
EDGE, NONE = (206, 211, 217), (244, 245, 247)
MOST = ACROSS * DOWN


class Tile(NamedTuple):
    """One picture with its words. `picture`: the file's bytes, None where there is none."""

    picture: bytes | None
    head: str
    lines: tuple[str, ...]


def contact_sheet(tiles: Sequence[Tile]) -> bytes:
    """A JPEG of at most MOST tiles, as high as they need."""
    from PIL import Image, ImageDraw

    rows = -(-len(tiles) // ACROSS)
    sheet = Image.new("RGB", (ACROSS * TILE[0], max(rows, 1) * TILE[1]), "white")
    pen = ImageDraw.Draw(sheet)
    for number, tile in enumerate(tiles[:MOST]):
        _draw(sheet, pen, tile, (number % ACROSS * TILE[0], number // ACROSS * TILE[1]))
    return jpeg(sheet)


def _draw(sheet: Image.Image, pen: ImageDraw.ImageDraw, tile: Tile, at: tuple[int, int]) -> None:
    left, top = at[0] + MARGIN, at[1] + MARGIN
    pen.rectangle([at[0] + 4, at[1] + 4, at[0] + TILE[0] - 5, at[1] + TILE[1] - 5], outline=EDGE)
    if tile.picture is None:
        pen.rectangle([left, top, left + PICTURE[0] - 1, top + PICTURE[1] - 1], fill=NONE)
        write(pen, (left + PICTURE[0] // 2 - 6, top + PICTURE[1] // 2 - 14), "–", 24, SOFT)
    else:
        image = open_small(tile.picture, PICTURE)
        sheet.paste(image, (left + (PICTURE[0] - image.width) // 2, top + (PICTURE[1] - image.height) // 2))
    line = top + PICTURE[1] + 8
    for text in wrapped(tile.head, 24, 2, PICTURE[0]):
        write(pen, (left, line), text, 24, INK, bold=True)
        line += LINE
    for text in tile.lines:
        write(pen, (left, line), next(wrapped(text, 21, 1, PICTURE[0]), ""), 21, SOFT)
        line += LINE - 3

"""A contact sheet: small pictures in rows, each with its words below. Drawn from whole numbers: the same bytes each time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from appealgen.case import resources
from appealgen.case.glyphs import FONTS, characters
from appealgen.rendering.exhibits import jpeg, open_small

if TYPE_CHECKING:
    from PIL import Image, ImageDraw, ImageFont

ACROSS, DOWN = 3, 4
TILE = (420, 400)
"""Width and height of a tile in pixels; three by four of them fill a page."""
PICTURE = (396, 246)
MARGIN, LINE = 12, 30
INK, SOFT, EDGE, NONE = (38, 44, 52), (96, 104, 114), (206, 211, 217), (244, 245, 247)
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
        _write(pen, (left + PICTURE[0] // 2 - 6, top + PICTURE[1] // 2 - 14), "–", 24, SOFT)
    else:
        image = open_small(tile.picture, PICTURE)
        sheet.paste(image, (left + (PICTURE[0] - image.width) // 2, top + (PICTURE[1] - image.height) // 2))
    line = top + PICTURE[1] + 8
    for text in _wrapped(tile.head, 24, 2):
        _write(pen, (left, line), text, 24, INK, bold=True)
        line += LINE
    for text in tile.lines:
        _write(pen, (left, line), next(_wrapped(text, 21, 1), ""), 21, SOFT)
        line += LINE - 3


def _wrapped(text: str, size: int, lines: int) -> Iterator[str]:
    """At spaces, or anywhere where there are none; what has no room ends with dots."""
    left = text.strip()
    for number in range(lines):
        if not left:
            return
        end = _fitting(left, size)
        if end < len(left) and number < lines - 1:
            space = left.rfind(" ", 0, end + 1)
            end = space if space > end // 2 else end
        part, rest = left[:end].strip(), left[end:].strip()
        yield f"{part[:-1]}…" if rest and number == lines - 1 else part
        left = rest


def _fitting(text: str, size: int) -> int:
    """How many of its first letters the tile's width holds."""
    for end in range(len(text), 0, -1):
        if sum(_width(character, size) for character in text[:end]) <= PICTURE[0]:
            return end
    return 0


def _write(
    pen: ImageDraw.ImageDraw, at: tuple[int, int], text: str, size: int, ink: tuple[int, int, int], bold: bool = False
) -> None:
    """Letter by letter, since two fonts share the world's letters."""
    left = at[0]
    for character in text:
        shown = character if ord(character) in characters() else "?"
        pen.text((left, at[1]), shown, ink, _font(_weight(shown, bold), size))
        left += _width(character, size, bold)


@lru_cache(4000)
def _width(character: str, size: int, bold: bool = True) -> int:
    shown = character if ord(character) in characters() else "?"
    return round(_font(_weight(shown, bold), size).getlength(shown))


def _weight(character: str, bold: bool) -> str:
    weight = "bold" if bold else "regular"
    return weight if ord(character) in _held() else f"latin-{weight}"


@lru_cache(1)
def _held() -> frozenset[int]:
    """The letters of our first font."""
    from fontTools.ttLib import TTFont

    with TTFont(resources.template(FONTS["regular"]), lazy=True) as opened:
        return frozenset(opened["cmap"].getBestCmap())


@lru_cache(16)
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    from PIL import ImageFont

    return ImageFont.truetype(str(resources.template(FONTS[name])), size, layout_engine=ImageFont.Layout.BASIC)

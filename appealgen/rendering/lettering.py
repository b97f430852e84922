"""Letters drawn on a picture: from whole numbers, in our own fonts, the same on each machine."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from appealgen.case import resources
from appealgen.case.glyphs import FONTS, characters

if TYPE_CHECKING:
    from PIL import ImageDraw, ImageFont

INK, SOFT = (38, 44, 52), (96, 104, 114)


def wrapped(text: str, size: int, lines: int, width: int) -> Iterator[str]:
    """At spaces, or anywhere where there are none; what has no room ends with dots."""
    left = text.strip()
    for number in range(lines):
        if not left:
            return
        end = _fitting(left, size, width)
        if end < len(left) and number < lines - 1:
            space = left.rfind(" ", 0, end + 1)
            end = space if space > end // 2 else end
        part, rest = left[:end].strip(), left[end:].strip()
        yield f"{part[:-1]}…" if rest and number == lines - 1 else part
        left = rest


def _fitting(text: str, size: int, width: int) -> int:
    """How many of its first letters the width holds."""
    for end in range(len(text), 0, -1):
        if sum(_width(character, size) for character in text[:end]) <= width:
            return end
    return 0


def write(
    pen: ImageDraw.ImageDraw, at: tuple[int, int], text: str, size: int, ink: tuple[int, int, int], bold: bool = False
) -> None:
    """Letter by letter, since two fonts share the world's letters."""
    left = at[0]
    for character in text:
        shown = character if ord(character) in characters() else "?"
        pen.text((left, at[1]), shown, ink, _font(_weight(shown, bold), size))
        left += _width(character, size, bold)


def length(text: str, size: int, bold: bool) -> int:
    """How wide it is."""
    return sum(_width(character, size, bold) for character in text)


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

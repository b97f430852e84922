"""The small pictures on the exhibits' pages, and the figure that shows original and disputed picture side by side."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from appealgen.case import resources
from appealgen.rendering.paper import FONTS

if TYPE_CHECKING:
    from PIL import Image, ImageFont

BOX = (975, 1275)
"""Width and height in pixels that a page shows: 165 × 216 mm at 150 dots an inch."""
ENOUGH = 0.8
"""Of the box: a JPEG that decodes to so much by itself (120 dots an inch) is not decoded twice as large to be scaled down."""
QUALITY = 80
HALF = (700, 760)
"""Room for each half of a figure, in pixels."""
GAP, CAPTION, FINER = 40, 60, 4
"""Between the halves; below them; and how much finer the outline is drawn before it is scaled down (smooth edges)."""
INK, OUTLINE = (38, 44, 52), (214, 40, 40)

Outline = Sequence[tuple[float, float]]
"""The corners of a polygon, in fractions (0 to 1) of the picture's width and height as shown."""


def small(data: bytes, box: tuple[int, int] = BOX) -> bytes:
    """A JPEG of the picture as shown (EXIF turn applied, on white), that fits the box in pixels. Never enlarged."""
    return _jpeg(open_small(data, box))


def open_small(data: bytes, box: tuple[int, int] = BOX) -> Image.Image:
    """The picture as shown, in RGB, decoded no larger than needed. The caller has looked at it: it is no bomb."""
    from PIL import Image, ImageOps

    if data[4:8] == b"ftyp":  # HEIC, which Pillow alone can't open
        import pillow_heif

        pillow_heif.register_heif_opener()
    image: Image.Image = Image.open(io.BytesIO(data))
    image.draft("RGB", _needed(image, box))
    image = ImageOps.exif_transpose(_plain(image, max(box)))
    image.thumbnail(box, Image.Resampling.HAMMING, reducing_gap=None)  # smooth as BICUBIC here, half as dear
    return image


def _needed(image: Image.Image, box: tuple[int, int]) -> tuple[int, int]:
    """The stored size of which the shown picture fills enough of the box."""
    across, down = box if image.getexif().get(0x0112, 1) < 5 else box[::-1]
    share = min(across / image.width, down / image.height) * ENOUGH
    return max(1, round(image.width * share)), max(1, round(image.height * share))


def _plain(image: Image.Image, side: int) -> Image.Image:
    """Any mode as RGB; what is transparent becomes white, 16 bits become 8. The EXIF turn is kept for later."""
    from PIL import Image

    exif = image.getexif()
    if image.mode.startswith(("I", "F")):
        image = image.point(lambda value: value / 256).convert("L") if image.mode != "F" else image.convert("L")
    if image.mode in ("RGB", "L", "CMYK", "YCbCr", "LAB", "HSV"):
        image.thumbnail((2 * side, 2 * side), Image.Resampling.BICUBIC)
    if image.has_transparency_data:
        above = image.convert("RGBA")
        below = Image.new("RGBA", above.size, "white")
        image = Image.alpha_composite(below, above)
    image = image.convert("RGB")
    image.getexif()[0x0112] = exif.get(0x0112, 1)
    return image


def side_by_side(original: bytes, outline: Outline, disputed: bytes, labels: Sequence[str]) -> bytes:
    """A JPEG: left the original with the outline of what the disputed picture shows, right the disputed picture.

    `labels`: what stands under each half; the exhibits' letters read the same in every language. Coordinates are rounded
    to whole pixels, so every machine draws the same.
    """
    from PIL import Image, ImageDraw

    halves = [open_small(original, HALF), open_small(disputed, HALF)]
    _draw_outline(halves[0], outline)
    height = max(half.height for half in halves)
    width = sum(half.width for half in halves) + GAP
    figure = Image.new("RGB", (width, height + CAPTION), "white")
    left = 0
    for half, label in zip(halves, labels, strict=True):
        figure.paste(half, (left, height - half.height))
        text = ImageDraw.Draw(figure)
        text.text((left, height + CAPTION // 2), label, INK, _font(28), anchor="lm")
        left += half.width + GAP
    return _jpeg(figure)


def _draw_outline(image: Image.Image, outline: Outline) -> None:
    """The outline over the image, white below red so that it is seen on any ground; what lies outside is dimmed."""
    from PIL import Image, ImageDraw

    size = (image.width * FINER, image.height * FINER)
    corners = [(round(x * (size[0] - 1)), round(y * (size[1] - 1))) for x, y in outline]
    inside = Image.new("L", size, 110)
    ImageDraw.Draw(inside).polygon(corners, fill=0)
    image.paste((255, 255, 255), mask=inside.resize(image.size, Image.Resampling.BOX))
    ring = [*corners, corners[0], corners[1]]
    for colour, width in (((255, 255, 255), 9), (OUTLINE, 5)):
        line = Image.new("L", size, 0)
        ImageDraw.Draw(line).line(ring, fill=255, width=width * FINER, joint="curve")
        image.paste(colour, mask=line.resize(image.size, Image.Resampling.BOX))


@lru_cache(4)
def _font(size: int) -> ImageFont.FreeTypeFont:
    from PIL import ImageFont

    path = resources.template(FONTS["regular"])
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)


def _jpeg(image: Image.Image) -> bytes:
    made = io.BytesIO()
    image.save(made, "JPEG", quality=QUALITY, subsampling="4:2:0", optimize=False)
    return made.getvalue()

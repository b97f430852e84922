"""The figure of a disputed picture: beside the original, with what was added framed, and one spot of both close up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from appealgen.case import resources
from appealgen.case.glyphs import FONTS
from appealgen.rendering.close_up import Corners, close_ups
from appealgen.rendering.exhibits import framed, jpeg, open_small

if TYPE_CHECKING:
    from PIL import Image, ImageFont

HALF = (700, 760)
"""Room for each half of a figure, in pixels."""
GAP, CAPTION, FINER = 40, 60, 4
"""Between the halves; below them; and how much finer the outline is drawn before it is scaled down (smooth edges)."""
INK, OUTLINE, ADDED = (38, 44, 52), (214, 40, 40), (20, 92, 190)

FractionBox = tuple[float, float, float, float]


class Half(NamedTuple):
    """One side of the figure. `label`: the exhibit's letter, which reads the same in every language."""

    picture: bytes
    label: str
    outline: Corners = ()
    """What the other side shows of it, or where it shows the other."""
    added: Sequence[FractionBox] = ()
    """Where something was laid over it."""
    whole: bytes = b""
    """The file in full size, where a spot is shown close up."""
    spot: Corners = ()
    """Clockwise, from the corner that is top left in the first half; there an upright box."""


def side_by_side(halves: Sequence[Half]) -> bytes:
    """A JPEG: both pictures, and below them the same spot of each. Coordinates are rounded to whole pixels, so that every
    machine draws the same."""
    from PIL import Image

    close = close_ups([(half.whole, half.spot) for half in halves])
    images = [drawn for drawn in ([_drawn(half) for half in halves], close) if drawn]
    columns = [max(image.width for image in column) for column in zip(*images, strict=True)]
    rows = [_row(row, halves, columns) for row in images]

    figure = Image.new("RGB", (max(row.width for row in rows), sum(row.height for row in rows)), "white")
    top = 0
    for row in rows:
        figure.paste(row, (0, top))
        top += row.height
    return jpeg(figure)


def _row(images: Sequence[Image.Image], halves: Sequence[Half], columns: Sequence[int]) -> Image.Image:
    from PIL import Image, ImageDraw

    height = max(image.height for image in images)
    row = Image.new("RGB", (sum(columns) + GAP * (len(columns) - 1), height + CAPTION), "white")
    left = 0
    for image, half, width in zip(images, halves, columns, strict=True):
        row.paste(image, (left, height - image.height))
        place = (left, height + CAPTION // 2)
        ImageDraw.Draw(row).text(place, half.label, INK, _font(28), anchor="lm")
        left += width + GAP
    return row


def _drawn(half: Half) -> Image.Image:
    image = framed(open_small(half.picture, HALF))
    if half.outline:
        _draw_outline(image, half.outline)
    for box in half.added:
        _draw_frame(image, box)
    return image


def _draw_outline(image: Image.Image, outline: Corners) -> None:
    """The outline over the image, white below red so that it is seen on any ground; what lies outside is dimmed."""
    from PIL import Image, ImageDraw

    size = (image.width * FINER, image.height * FINER)
    corners = [(round(x * (size[0] - 1)), round(y * (size[1] - 1))) for x, y in outline]
    inside = Image.new("L", size, 110)
    ImageDraw.Draw(inside).polygon(corners, fill=0)
    image.paste((255, 255, 255), mask=inside.reduce(FINER))
    ring = [*corners, corners[0], corners[1]]
    for colour, width in (((255, 255, 255), 9), (OUTLINE, 5)):
        line = Image.new("L", size, 0)
        ImageDraw.Draw(line).line(ring, fill=255, width=width * FINER, joint="curve")
        image.paste(colour, mask=line.reduce(FINER))


def _draw_frame(image: Image.Image, box: FractionBox) -> None:
    from PIL import ImageDraw

    x0, y0, x1, y1 = box
    place = [round(x0 * image.width) - 5, round(y0 * image.height) - 5,
             round(x1 * image.width) + 5, round(y1 * image.height) + 5]  # fmt: skip
    pen = ImageDraw.Draw(image)
    pen.rectangle(place, outline="white", width=6)
    pen.rectangle([place[0] + 1, place[1] + 1, place[2] - 1, place[3] - 1], outline=ADDED, width=4)


@lru_cache(4)
def _font(size: int) -> ImageFont.FreeTypeFont:
    from PIL import ImageFont

    path = resources.template(FONTS["regular"])
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)

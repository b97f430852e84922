"""The small pictures on the exhibits' pages."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

DPI = 150
"""Dots an inch, unless asked otherwise: letters of 6 points can still be read."""
BOX = (975, 1275)
"""Width and height in pixels that a page shows: 165 × 216 mm at 150 dots an inch."""
UNREADABLE = (300, 400)
"""Likewise of a page with a number that nobody else needs: a line of 10 points is some 4 pixels high."""
EDGE = (190, 196, 204)
"""The grey of the line around each picture."""
ENOUGH = 0.8
"""Of the box: a JPEG that decodes to so much by itself (120 dots an inch) is not decoded twice as large to be scaled down."""
QUALITY = 80


def box_at(dpi: int) -> tuple[int, int]:
    """The box at so many dots an inch."""
    return BOX[0] * dpi // DPI, BOX[1] * dpi // DPI


def small(data: bytes, box: tuple[int, int] = BOX) -> bytes:
    """A JPEG of the picture as shown (EXIF turn applied, on white), that fits the box in pixels, with an edge. Never enlarged."""
    return jpeg(framed(open_small(data, box)))


def first_page(data: bytes, box: tuple[int, int] = BOX) -> bytes | None:
    """A JPEG of a PDF's first page on white, that fits the box in pixels; None where that page is damaged. The caller has
    looked at the file: it opens."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        page = document[0]
        scale = min(box[0] / page.get_width(), box[1] / page.get_height())
        return jpeg(framed(page.render(scale=scale).to_pil().convert("RGB")))
    except pypdfium2.PdfiumError:
        return None
    finally:
        document.close()


def framed(image: Image.Image) -> Image.Image:
    """A thin line around it: a white screenshot or page could not be told from the page that it stands on."""
    from PIL import ImageDraw

    ImageDraw.Draw(image).rectangle((0, 0, image.width - 1, image.height - 1), outline=EDGE, width=2)
    return image


def open_small(data: bytes, box: tuple[int, int] = BOX) -> Image.Image:
    """The picture as shown, in RGB, that fits the box in pixels."""
    from PIL import Image

    image = open_drafted(data, box)
    image.thumbnail(box, Image.Resampling.HAMMING, reducing_gap=None)  # smooth as BICUBIC here, half as dear
    return image


def open_drafted(data: bytes, box: tuple[int, int]) -> Image.Image:
    """The picture as shown, in RGB, decoded no larger than the box needs, and not scaled further. The caller has looked
    at it: it is no bomb."""
    from PIL import Image, ImageOps

    if data[4:8] == b"ftyp":  # HEIC, which Pillow alone can't open
        import pillow_heif

        pillow_heif.register_heif_opener()
    image: Image.Image = Image.open(io.BytesIO(data))
    image.draft("RGB", needed(image, box))
    image = _plain(image, max(box))
    ImageOps.exif_transpose(image, in_place=True)
    return image


def needed(image: Image.Image, box: tuple[int, int]) -> tuple[int, int]:
    """The stored size of which the shown picture fills enough of the box."""
    across, down = box if image.getexif().get(0x0112, 1) < 5 else box[::-1]
    share = min(across / image.width, down / image.height) * ENOUGH
    return max(1, round(image.width * share)), max(1, round(image.height * share))


def _plain(image: Image.Image, side: int) -> Image.Image:
    """Any mode as RGB; what is transparent becomes white, 16 bits become 8. The EXIF turn is kept for later."""
    from PIL import Image

    if image.mode == "RGB" and not image.has_transparency_data:
        return image  # as cameras write it: no copy of what may be 70 MB
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


def jpeg(image: Image.Image) -> bytes:
    """As every picture in a letter is written."""
    made = io.BytesIO()
    image.save(made, "JPEG", quality=QUALITY, subsampling="4:2:0", optimize=False)
    return made.getvalue()

"""Pixels out of a file's bytes: 8 bits, RGB, on white; whatever the file's own depth, colours and transparency."""

from __future__ import annotations

import io
import logging
import re
import warnings
from collections.abc import Callable
from typing import TypeVar

import numpy as np
import numpy.typing as npt
from PIL import Image

from appealgen.evidence.photos.kinds import READ, kind_of

MOST_PIXELS = 210_000_000
"""The largest phone cameras write 16,384 × 12,288 (201 MP); more than that is read from the header and refused."""
MOST_WHOLE, MOST_DEEP = 80_000_000, 25_000_000
"""Of what is no JPEG, and so must be decoded whole before it is scaled; and of that with 16 bits or transparency. A PNG of 196 MP
took 1.8 GB while two were compared, one of 207 MP with 16 bits and transparency 5.1 GB."""
Answer = TypeVar("Answer")

logging.getLogger("PIL").addHandler(logging.NullHandler())  # else it writes of damaged files to stderr
Image.MAX_IMAGE_PIXELS = MOST_PIXELS  # Pillow's own limit, 179 MP, lies below what cameras write


class TooManyPixelsError(ValueError):
    """The header promises more than `MOST_PIXELS`; the message is how many, "900 MP"."""


def opened(data: bytes) -> Image.Image:
    """The picture by its header, not decoded. Raises TooManyPixelsError, and Pillow's own errors."""
    kind = kind_of(data) or ""
    if kind == "HEIF":
        _learn_heif()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            image = Image.open(io.BytesIO(data), formats=READ.get(kind, []))
        except Image.DecompressionBombError as error:
            pixels = re.search(r"\d+", str(error))
            raise TooManyPixelsError(_megapixels(int(pixels[0]) if pixels else 2 * MOST_PIXELS)) from None
    if image.width * image.height > _most(image, kind):
        raise TooManyPixelsError(_megapixels(image.width * image.height))
    return image


def _most(image: Image.Image, kind: str) -> int:
    if kind in ("JPEG", "MPO"):
        return MOST_PIXELS
    return (
        MOST_WHOLE if image.mode in ("1", "L", "P", "RGB", "CMYK") and "transparency" not in image.info else MOST_DEEP
    )


def _megapixels(pixels: int) -> str:
    return f"{pixels / 1e6:.0f} MP"


def _learn_heif() -> None:
    """Pillow learns HEIC only when the first such file comes: loading libheif costs more than a small JPEG."""
    if "HEIF" not in Image.OPEN:
        import pillow_heif

        pillow_heif.register_heif_opener(thumbnails=False)


def asked(question: Callable[[], Answer], otherwise: Answer) -> Answer:
    """Pillow's answer about a header, in silence; what damaged metadata makes of it is no reason to refuse a picture."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return question()
        except Exception:
            return otherwise


def decoded(data: bytes, side: int | None) -> npt.NDArray[np.uint8]:
    """The first frame's pixels as stored, height × width × 3.

    `side`: no side longer than that many pixels; a JPEG is then decoded at a half, a quarter or an eighth right away.
    Reads the compressed data to its end. Raises what Pillow raises for a damaged or cut-off file.
    """
    image = opened(data)
    ratio = min(1.0, side / max(image.size)) if side else 1.0
    size = max(1, round(image.width * ratio)), max(1, round(image.height * ratio))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if ratio < 1:
            image.draft(None, size)
        image.load()
        image = _eight_bits(image)
        if image.size != size and image.mode in ("RGB", "L", "CMYK", "LAB"):
            # in its own colours, before 12 million pixels are brought into others;
            # as sharp as BICUBIC at this scale, in two thirds of the time
            image = image.resize(_way_round(size, image.size), Image.Resampling.HAMMING, reducing_gap=2.0)
        image = on_white(image)
        if ratio < 1 and max(image.size) > max(size):
            image = image.resize(_way_round(size, image.size), Image.Resampling.HAMMING, reducing_gap=2.0)
    return np.asarray(image)


def decoded_grey(data: bytes, share: float) -> npt.NDArray[np.uint8]:
    """The first frame's brightness as stored; of a JPEG no fewer than that share of its pixels along a side."""
    image = opened(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if share < 1 and image.mode in ("L", "RGB"):
            image.draft("L", (max(1, round(image.width * share)), max(1, round(image.height * share))))
        image.load()
        return np.asarray((image if image.mode == "L" else on_white(image)).convert("L"))


def _way_round(size: tuple[int, int], loaded: tuple[int, int]) -> tuple[int, int]:
    """Pillow turns a TIFF while it loads; its size may then lie the other way."""
    return size if (size[0] > size[1]) == (loaded[0] > loaded[1]) else (size[1], size[0])


def on_white(image: Image.Image) -> Image.Image:
    """As RGB of 8 bits: 16 bits brought down (Pillow would clip them), what is transparent on white."""
    image = _eight_bits(image)
    if image.mode in ("I", "F"):
        return _stretched(image).convert("RGB")
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        shown = image.convert("RGBA")
        ground = Image.new("RGB", shown.size, "white")
        ground.paste(shown, mask=shown.getchannel("A"))
        return ground
    return image if image.mode == "RGB" else image.convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """16-bit grey as 8 bits; else as it is."""
    if not image.mode.startswith("I;16"):
        return image
    return Image.fromarray((np.asarray(image) >> 8).astype(np.uint8))


def _stretched(image: Image.Image) -> Image.Image:
    """32-bit grey: whole numbers up to 65,535 are 16-bit values; all else runs from black to its brightest."""
    values = np.nan_to_num(np.asarray(image, dtype=np.float64), posinf=0.0, neginf=0.0).clip(min=0.0)
    top = float(values.max(initial=0.0))
    if image.mode == "I" and top <= 0xFFFF:
        top = 255.0 if top <= 0xFF else float(0xFFFF)
    elif image.mode == "F" and top <= 1.0:
        top = 1.0
    return Image.fromarray((values * (255.0 / (top or 1.0))).round().astype(np.uint8))

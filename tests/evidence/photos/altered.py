"""Altered copies of a picture, as thieves and shops make them; each with what it shows of the original."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

Quad = tuple[tuple[float, float], ...]
WHOLE: Quad = ((0, 0), (1, 0), (1, 1), (0, 1))


@dataclass(frozen=True)
class Copy:
    """An altered copy, and the corners (fractions of the original) of what it shows."""

    image: Image.Image
    shows: Quad = WHOLE


def jpeg(image: Image.Image, quality: int = 85) -> bytes:
    made = io.BytesIO()
    image.convert("RGB").save(made, "JPEG", quality=quality)
    return made.getvalue()


def _box(image: Image.Image, x0: float, y0: float, x1: float, y1: float) -> Copy:
    w, h = image.size
    cut = (round(x0 * w), round(y0 * h), round(x1 * w), round(y1 * h))
    x0, y0, x1, y1 = cut[0] / w, cut[1] / h, cut[2] / w, cut[3] / h
    return Copy(image.crop(cut), ((x0, y0), (x1, y0), (x1, y1), (x0, y1)))


def _mirrored(copy: Copy) -> Copy:
    return Copy(ImageOps.mirror(copy.image), copy.shows)


def _text(image: Image.Image, lines: int, seed: int) -> Image.Image:
    rng = np.random.default_rng(seed)
    made = image.copy()
    draw = ImageDraw.Draw(made)
    size = image.height // (lines + 6)
    font = ImageFont.load_default(size=size)
    for line in range(lines):
        colour = tuple(int(c) for c in rng.integers(0, 256, 3))
        place = (int(rng.uniform(0, image.width * 0.4)), int(image.height * (line + 0.3) / lines))
        draw.text(place, "BEST PRICE 50% OFF NOW", colour, font=font)
    return made


def _badges(image: Image.Image) -> Image.Image:
    made = _text(image, 7, 5)
    draw = ImageDraw.Draw(made)
    w, h = made.size
    for x, y, colour in ((0.02, 0.02, "red"), (0.8, 0.04, "gold"), (0.82, 0.78, "blue"), (0.05, 0.8, "green")):
        draw.ellipse((x * w, y * h, (x + 0.16) * w, y * h + 0.16 * w), colour)
    return made


def _collage(image: Image.Image, other: Image.Image) -> Image.Image:
    w, h = image.size
    page = Image.new("RGB", (2 * w, h), "white")
    page.paste(image, (0, 0))
    page.paste(other.resize((w, h // 2)), (w, 0))
    page.paste(ImageOps.mirror(other).resize((w, h // 2)), (w, h // 2))
    return page.resize((w, h // 2))


def _screenshot(image: Image.Image) -> Image.Image:
    page = Image.new("RGB", (1080, 1920), "white")
    draw = ImageDraw.Draw(page)
    font = ImageFont.load_default(size=40)
    shown = image.resize((1080, round(1080 * image.height / image.width)))
    page.paste(shown, (0, 160))
    draw.rectangle((0, 0, 1080, 90), (30, 30, 30))
    draw.text((40, 20), "21:04            5G  87%", "white", font=font)
    for line in range(8):
        draw.text((40, 1200 + 80 * line), "US $12.40  free shipping to your country", (60, 60, 60), font=font)
    return page


def _cutout(image: Image.Image) -> Image.Image:
    w, h = image.size
    mask = Image.new("L", (w, h), 0)
    ImageDraw.Draw(mask).ellipse((0.2 * w, 0.15 * h, 0.8 * w, 0.9 * h), 255)
    return Image.composite(image, Image.new("RGB", (w, h), "white"), mask.filter(ImageFilter.GaussianBlur(2)))


def _hue(image: Image.Image) -> Image.Image:
    hsv = np.array(image.convert("HSV"))
    hsv[:, :, 0] = hsv[:, :, 0] + 64
    return Image.fromarray(hsv, "HSV").convert("RGB")


def _perspective(image: Image.Image) -> Image.Image:
    w, h = image.size
    quad = (0.03 * w, 0.02 * h, 0, h, w, h, 0.97 * w, 0)
    return image.transform((w, h), Image.Transform.QUAD, quad, Image.Resampling.BICUBIC)


KINDS: dict[str, Callable[[Image.Image, Image.Image], Copy]] = {
    "resaved": lambda i, o: Copy(Image.open(io.BytesIO(jpeg(i, 35)))),
    "shrunk": lambda i, o: Copy(i.resize((300, round(300 * i.height / i.width)))),
    "grey": lambda i, o: Copy(i.convert("L").convert("RGB")),
    "brighter": lambda i, o: Copy(ImageEnhance.Contrast(ImageEnhance.Brightness(i).enhance(1.3)).enhance(1.2)),
    "hue": lambda i, o: Copy(_hue(i)),
    "equalised": lambda i, o: Copy(ImageOps.equalize(i)),
    "crop 80": lambda i, o: _box(i, 0.05, 0.08, 0.95, 0.97),
    "crop 40": lambda i, o: _box(i, 0.2, 0.15, 0.85, 0.77),
    "crop 20": lambda i, o: _box(i, 0.3, 0.25, 0.75, 0.7),
    "mirror": lambda i, o: Copy(ImageOps.mirror(i)),
    "crop mirror": lambda i, o: _mirrored(_box(i, 0.1, 0.1, 0.8, 0.9)),
    "turn": lambda i, o: Copy(i.transpose(Image.Transpose.ROTATE_90)),
    "border": lambda i, o: Copy(ImageOps.expand(i, i.width // 8, (200, 30, 30))),
    "square": lambda i, o: Copy(ImageOps.pad(i, (800, 800), color="white")),
    "text": lambda i, o: Copy(_text(i, 2, 1)),
    "badges": lambda i, o: Copy(_badges(i)),
    "collage": lambda i, o: Copy(_collage(i, o)),
    "screenshot": lambda i, o: Copy(_screenshot(i)),
    "cut-out": lambda i, o: Copy(_cutout(i)),
    "blur": lambda i, o: Copy(i.filter(ImageFilter.GaussianBlur(i.width / 250))),
    "stretch": lambda i, o: Copy(i.resize((i.width, round(i.height * 0.8)))),
    "perspective": lambda i, o: Copy(_perspective(i), ((0.03, 0.02), (0.97, 0), (1, 1), (0, 1))),
    "tilt": lambda i, o: Copy(i.rotate(4, Image.Resampling.BICUBIC, fillcolor="white")),
}  # fmt: skip

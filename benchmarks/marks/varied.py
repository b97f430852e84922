"""Marks that vary more than `overlays` draws, to fit to: any turn, any colour, letters beside signs, signs put together."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from benchmarks.marks.overlays import Marked, Pen, _layer, _over, _place, _seen, logo, sign, text, tiled
from benchmarks.marks.symbols import SYMBOLS, symbol


def _laid(image: Image.Image, pen: Pen, made: Image.Image) -> Marked:
    """`made`, RGBA, somewhere on the picture."""
    made.thumbnail((round(0.92 * image.width), round(0.92 * image.height)))
    layer = _layer(image)
    x, y = _place(pen.chance, image.size, (0, 0, *made.size))
    layer.paste(made, (round(x), round(y)))
    return _over(image, layer), _seen(layer)


def _any_colour(pen: Pen) -> tuple[int, int, int]:
    red, green, blue = (int(v) for v in pen.chance.integers(0, 256, 3))
    return red, green, blue


def _letters(image: Image.Image, pen: Pen, share: tuple[float, float], alpha: float) -> Image.Image:
    """A line of text on nothing, cut to its ink."""
    words, family = pen.words()
    font = pen.font(family, 100)
    size = min(100 * pen.chance.uniform(*share) * image.width / font.getlength(words), 0.14 * image.height)
    font = font.font_variant(size=max(11, round(size)))
    x0, y0, x1, y1 = font.getbbox(words)
    colour = pen.colour()
    made = Image.new("RGBA", (round(x1 - x0) + 4, round(y1 - y0) + 4), (*colour, 0))
    ImageDraw.Draw(made).text((2 - x0, 2 - y0), words, (*colour, round(255 * alpha)), font)
    return made


def any_turn(
    opacity: tuple[float, float], share: tuple[float, float], degrees: tuple[float, float]
) -> Callable[[Image.Image, Pen], Marked]:
    """A line of text, anywhere, turned by any angle of that range."""

    def draw(image: Image.Image, pen: Pen) -> Marked:
        made = _letters(image, pen, share, pen.chance.uniform(*opacity))
        turn = pen.chance.uniform(*degrees) * pen.chance.choice([-1, 1])
        return _laid(image, pen, made.rotate(turn, Image.Resampling.BICUBIC, expand=True))

    return draw


def beside_a_sign(opacity: tuple[float, float]) -> Callable[[Image.Image, Pen], Marked]:
    """A line of text below or beside a sign of its colour."""

    def draw(image: Image.Image, pen: Pen) -> Marked:
        made = _letters(image, pen, (0.15, 0.4), alpha := pen.chance.uniform(*opacity))
        side = round(pen.chance.uniform(1.2, 3) * made.height)
        ink = Image.new("RGBA", (side, side), made.getpixel((0, 0))[:3])  # type: ignore[index]
        ink.putalpha(symbol(side, int(pen.chance.integers(len(SYMBOLS)))).point(lambda v: round(v * alpha)))
        whole = Image.new("RGBA", (max(made.width, side), side + round(1.2 * made.height)), (0, 0, 0, 0))
        whole.paste(ink, ((whole.width - side) // 2, 0))
        whole.paste(made, ((whole.width - made.width) // 2, whole.height - made.height))
        return _laid(image, pen, whole)

    return draw


def any_badge(image: Image.Image, pen: Pen) -> Marked:
    """A patch of any shape and colour, a little turned, with a word or two on it."""
    chance = pen.chance
    side = round(chance.uniform(0.13, 0.28) * min(image.size))
    shape = symbol(2 * side, int(chance.choice([2, 5, 11, 12, 12, 0])))
    made = Image.new("RGBA", shape.size, (*_any_colour(pen), 255))
    made.putalpha(shape)
    words, family = (str(chance.choice(["-50%", "SALE", "NEW", "1+1", "GIFT", "BEST PRICE", "19.90"])), "latin")
    font = pen.font(family, 100)
    size = min(100 * 1.1 * side / font.getlength(words), 0.5 * side)
    light = sum(made.getpixel((side, side))[:3]) < 380  # type: ignore[index]
    colour = (255, 255, 255, 255) if light else (20, 20, 30, 255)
    ImageDraw.Draw(made).text((side, side), words, colour, font.font_variant(size=max(10, round(size))), anchor="mm")
    made = made.resize((side, side), Image.Resampling.LANCZOS)
    return _laid(image, pen, made.rotate(chance.uniform(-20, 20), Image.Resampling.BICUBIC, expand=True))


def put_together(opacity: tuple[float, float]) -> Callable[[Image.Image, Pen], Marked]:
    """A sign made of two: one cut out of the other, or both side by side."""

    def draw(image: Image.Image, pen: Pen) -> Marked:
        side = round(pen.chance.uniform(0.09, 0.26) * min(image.size))
        mask = symbol(side, int(pen.chance.integers(len(SYMBOLS))))
        inner = symbol(round(side * pen.chance.uniform(0.3, 0.6)), int(pen.chance.integers(len(SYMBOLS))))
        cut = Image.new("L", mask.size)
        cut.paste(inner, ((side - inner.width) // 2, (side - inner.height) // 2))
        mask = ImageChops.subtract(mask, cut).rotate(pen.chance.uniform(-25, 25), Image.Resampling.BICUBIC)
        alpha = pen.chance.uniform(*opacity)
        made = Image.new("RGBA", mask.size, (*pen.colour(), 255))
        made.putalpha(mask.point(lambda v: round(v * alpha)))
        return _laid(image, pen, made)

    return draw


def on_busy(image: Image.Image, pen: Pen) -> Marked:
    """Text over much detail: the picture's middle, sharpened."""
    pixels = np.asarray(image, np.float32)
    grain = pen.chance.normal(0, 9, (image.height // 2 + 1, image.width // 2 + 1, 1)).repeat(2, 0).repeat(2, 1)
    busy = np.clip(pixels + grain[: image.height, : image.width], 0, 255).astype(np.uint8)
    return text((0.4, 0.9), (0.2, 0.6))(Image.fromarray(busy), pen)


VARIED: dict[str, Callable[[Image.Image, Pen], Marked]] = {
    "any turn": any_turn((0.3, 1), (0.2, 0.5), (4, 90)), "any turn faint": any_turn((0.13, 0.25), (0.35, 0.7), (0, 60)),
    "along a side": any_turn((0.4, 1), (0.2, 0.5), (89.9, 90)), "beside a sign": beside_a_sign((0.3, 1)),
    "any badge": any_badge, "put together": put_together((0.4, 1)), "put together faint": put_together((0.15, 0.4)),
    "on busy": on_busy, "faint line": text((0.13, 0.2), (0.25, 0.75)), "any logo": logo((0.15, 1)),
    "any sign": sign((0.15, 1)), "tiled any": tiled((0.12, 0.5), (-45, 45)),
}  # fmt: skip

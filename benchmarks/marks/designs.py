"""Marks of other designs, and other print in scenes, than `overlays` and `scenes` draw: nothing is fitted to these."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from benchmarks.marks.overlays import Marked, Pen, _layer, _over, _place, _seen, text, tiled, turned_text
from benchmarks.marks.scenes import GOODS, _corners, _laid
from benchmarks.marks.symbols import SYMBOLS, symbol

Box = tuple[float, float, float, float]


def _stencil(pen: Pen, words: str, family: str, high: float) -> Image.Image:
    """The words white on black, cut to their ink."""
    font = pen.font(family, high)
    x0, y0, x1, y1 = font.getbbox(words)
    made = Image.new("L", (round(x1 - x0) + 8, round(y1 - y0) + 8))
    ImageDraw.Draw(made).text((4 - x0, 4 - y0), words, 255, font)
    return made


def _inked(image: Image.Image, mask: Image.Image, at: tuple[float, float], alpha: float, ink: Image.Image) -> Marked:
    ink = ink.convert("RGBA")
    ink.putalpha(mask.point(lambda v: round(v * alpha)))
    layer = _layer(image)
    layer.paste(ink, (round(at[0]), round(at[1])))
    return _over(image, layer), _seen(layer)


def _plain(pen: Pen, mask: Image.Image) -> Image.Image:
    return Image.new("RGB", mask.size, pen.colour())


def _put(image: Image.Image, pen: Pen, mask: Image.Image, opacity: tuple[float, float]) -> Marked:
    mask.thumbnail((round(0.9 * image.width), round(0.9 * image.height)))
    at = _place(pen.chance, image.size, (0, 0, *mask.size))
    return _inked(image, mask, at, pen.chance.uniform(*opacity), _plain(pen, mask))


def _high(image: Image.Image, pen: Pen, least: float = 0.025, most: float = 0.06) -> float:
    return float(pen.chance.uniform(least, most) * max(image.size))


def two_lines(image: Image.Image, pen: Pen) -> Marked:
    """A name, a rule, and a smaller line below."""
    h = _high(image, pen)
    first, second = (_stencil(pen, *pen.words(), high) for high in (h, 0.55 * h))
    wide = max(first.width, second.width)
    mask = Image.new("L", (wide, first.height + second.height + round(0.4 * h)))
    mask.paste(first, ((wide - first.width) // 2, 0))
    rule = first.height + round(0.15 * h)
    ImageDraw.Draw(mask).line((0.1 * wide, rule, 0.9 * wide, rule), 255, max(1, round(h / 20)))
    mask.paste(second, ((wide - second.width) // 2, mask.height - second.height))
    return _put(image, pen, mask, (0.45, 0.95))


def handle(opacity: tuple[float, float]) -> Callable[[Image.Image, Pen], Marked]:
    """A sign, and a name beside it."""

    def draw(image: Image.Image, pen: Pen) -> Marked:
        name = _stencil(pen, *pen.words(), _high(image, pen, 0.025, 0.045))
        side = round(1.5 * name.height)
        mask = Image.new("L", (name.width + round(1.3 * side), side))
        mask.paste(symbol(side, int(pen.chance.integers(len(SYMBOLS)))), (0, 0))
        mask.paste(name, (round(1.3 * side), (side - name.height) // 2))
        return _put(image, pen, mask, opacity)

    return draw


def gradient(image: Image.Image, pen: Pen) -> Marked:
    """Letters that go from one colour to another."""
    mask = _stencil(pen, *pen.words(), _high(image, pen))
    mask.thumbnail((round(0.9 * image.width), image.height))
    along = Image.linear_gradient("L").rotate(90).resize(mask.size)
    ink = Image.composite(_plain(pen, mask), _plain(pen, mask), along)
    at = _place(pen.chance, image.size, (0, 0, *mask.size))
    return _inked(image, mask, at, pen.chance.uniform(0.6, 1), ink)


def hollow(image: Image.Image, pen: Pen) -> Marked:
    """Only the letters' outline."""
    whole = _stencil(pen, *pen.words(), _high(image, pen, 0.05, 0.09))
    size = max(3, round(whole.height / 14) | 1)
    return _put(image, pen, ImageChops.subtract(whole, whole.filter(ImageFilter.MinFilter(size))), (0.5, 1))


def embossed(image: Image.Image, pen: Pen) -> Marked:
    """Light on one side of the letters and dark on the other, and the scene in between."""
    mask = _stencil(pen, *pen.words(), _high(image, pen, 0.05, 0.09))
    mask.thumbnail((round(0.9 * image.width), image.height))
    off = max(1, round(mask.height / 22))
    moved = ImageChops.offset(mask, off, off)
    x, y = _place(pen.chance, image.size, (0, 0, *mask.size))
    alpha = pen.chance.uniform(0.35, 0.65)
    image, boxes = _inked(image, ImageChops.subtract(mask, moved), (x, y), alpha, Image.new("RGB", mask.size, "white"))
    image, more = _inked(image, ImageChops.subtract(moved, mask), (x, y), alpha, Image.new("RGB", mask.size, "black"))
    return image, [tuple(f(a, b) for f, a, b in zip((min, min, max, max), boxes[0], more[0], strict=True))]  # type: ignore[misc]


def seal(image: Image.Image, pen: Pen) -> Marked:
    """Words around a ring, a sign in its middle."""
    side = round(pen.chance.uniform(0.2, 0.34) * min(image.size))
    mask = Image.new("L", (side, side))
    d = ImageDraw.Draw(mask)
    for inset in (0, 0.2):
        d.ellipse(
            (inset * side, inset * side, side * (1 - inset) - 1, side * (1 - inset) - 1),
            outline=255,
            width=max(1, side // 60),
        )
    words, family = pen.words("latin")
    font = pen.font(family, 0.13 * side)
    for number, letter in enumerate(words[:24]):
        one = Image.new("L", (side, side))
        ImageDraw.Draw(one).text((side / 2, 0.1 * side), letter, 255, font, anchor="mm")
        mask = ImageChops.lighter(mask, one.rotate(-number * 360 / len(words[:24]), Image.Resampling.BICUBIC))
    inner = round(0.32 * side)
    mask.paste(symbol(inner, int(pen.chance.integers(len(SYMBOLS)))), ((side - inner) // 2, (side - inner) // 2))
    return _put(image, pen, mask, (0.4, 0.95))


def ribbon(image: Image.Image, pen: Pen) -> Marked:
    """A slanting ribbon over the upper left corner."""
    side, high = round(0.5 * min(image.size)), round(0.08 * min(image.size))
    strip = Image.new("RGBA", (2 * side, side), (0, 0, 0, 0))
    d = ImageDraw.Draw(strip)
    d.rectangle(
        (0, side / 2 - high / 2, 2 * side, side / 2 + high / 2),
        (*(int(v) for v in pen.chance.integers(0, 200, 3)), 255),
    )
    word = str(pen.chance.choice(["SALE", "BESTSELLER", "TOP", "2 + 1", "LIMITED"]))
    d.text((side, side / 2), word, (255, 255, 255, 255), pen.font("latin", 0.6 * high), anchor="mm")
    turned = strip.rotate(45, Image.Resampling.BICUBIC, expand=True)
    layer = _layer(image)
    layer.paste(turned, (round(0.17 * side - turned.width / 2), round(0.17 * side - turned.height / 2)))
    return _over(image, layer), _seen(layer)


def pill(image: Image.Image, pen: Pen) -> Marked:
    """A plaque of two halves, as platforms put beside a price."""
    high = round(_high(image, pen, 0.045, 0.075))
    left, right = (
        str(pen.chance.choice(["CHOICE", "Brand+", "HOT", "Plus"])),
        str(pen.chance.choice(["Top Deal", "24H", "Free Ship", "5.0 / 5"])),
    )
    font = pen.font("latin", 0.5 * high)
    split, wide = font.getlength(left) + high, font.getlength(left) + font.getlength(right) + 2 * high
    made = Image.new("RGBA", (round(wide), high), (0, 0, 0, 0))
    d = ImageDraw.Draw(made)
    d.rounded_rectangle((0, 0, wide - 1, high - 1), high / 2, (255, 232, 60, 255))
    d.rounded_rectangle((0, 0, split, high - 1), high / 2, (214, 20, 60, 255))
    d.text((split / 2, high / 2), left, (255, 255, 255, 255), font, anchor="mm")
    d.text(((split + wide) / 2, high / 2), right, (30, 20, 20, 255), font, anchor="mm")
    layer = _layer(image)
    x, y = _place(pen.chance, image.size, (0, 0, *made.size))
    layer.paste(made, (round(x), round(y)))
    return _over(image, layer), _seen(layer)


def upright(image: Image.Image, pen: Pen) -> Marked:
    """A line along a side, read from below."""
    mask = _stencil(pen, *pen.words(), _high(image, pen, 0.025, 0.05)).rotate(90, expand=True)
    mask.thumbnail((image.width, round(0.9 * image.height)))
    side = 0.02 * image.width if pen.chance.random() < 0.5 else 0.98 * image.width - mask.width
    at = (side, pen.chance.uniform(0.03, 0.9) * (image.height - mask.height))
    return _inked(image, mask, at, pen.chance.uniform(0.5, 1), _plain(pen, mask))


def tiled_signs(image: Image.Image, pen: Pen) -> Marked:
    side, step = round(0.05 * max(image.size)), round(pen.chance.uniform(0.13, 0.2) * max(image.size))
    one = symbol(side, int(pen.chance.integers(len(SYMBOLS))))
    mask = Image.new("L", image.size)
    for row in range(image.height // step + 1):
        for column in range(-1, image.width // step + 1):
            mask.paste(one, (column * step + row % 2 * step // 2 + 9, row * step + 9))
    return _inked(image, mask, (0, 0), pen.chance.uniform(0.25, 0.6), _plain(pen, mask))


def stock(image: Image.Image, pen: Pen) -> Marked:
    """Two lines from corner to corner and a name in the middle, as on previews of bought pictures."""
    mask = Image.new("L", image.size)
    d, wide = ImageDraw.Draw(mask), max(1, max(image.size) // 500)
    d.line((0, 0, *image.size), 255, wide)
    d.line((0, image.height, image.width, 0), 255, wide)
    name = _stencil(pen, *pen.words(), _high(image, pen, 0.06, 0.1))
    name.thumbnail((round(0.8 * image.width), image.height))
    mask.paste(name, ((image.width - name.width) // 2, (image.height - name.height) // 2))
    return _inked(image, mask, (0, 0), pen.chance.uniform(0.25, 0.5), _plain(pen, mask))


def price(image: Image.Image, pen: Pen) -> Marked:
    """A toothed disc with a price."""
    side = round(pen.chance.uniform(0.16, 0.28) * min(image.size))
    made = Image.new("RGBA", (2 * side, 2 * side), (0, 0, 0, 0))
    turn = np.arange(48) * np.pi / 24
    far = np.where(np.arange(48) % 2, 0.98, 0.88) * side
    d = ImageDraw.Draw(made)
    d.polygon(
        [(side + r * np.cos(t), side + r * np.sin(t)) for r, t in zip(far, turn, strict=True)],
        (*(int(v) for v in pen.chance.integers(0, 230, 3)), 255),
    )
    d.text((side, 0.75 * side), "only", (255, 255, 255, 255), pen.font("latin", 0.3 * side), anchor="mm")
    d.text(
        (side, 1.2 * side),
        str(pen.chance.choice(["$ 9.90", "€ 14", "¥ 39", "899 ₽"])),
        (255, 255, 255, 255),
        pen.font("latin", 0.5 * side),
        anchor="mm",
    )
    made = made.resize((side, side), Image.Resampling.LANCZOS).rotate(
        pen.chance.uniform(-15, 15), Image.Resampling.BICUBIC
    )
    layer = _layer(image)
    x, y = _place(pen.chance, image.size, (0, 0, side, side))
    layer.paste(made, (round(x), round(y)))
    return _over(image, layer), _seen(layer)


def inner_frame(image: Image.Image, pen: Pen) -> Marked:
    """A thin line all round, a little inside the edge."""
    image, inset = image.copy(), round(0.03 * min(image.size))
    box = (inset, inset, image.width - inset, image.height - inset)
    ImageDraw.Draw(image).rectangle(box, outline=pen.colour(), width=max(2, max(image.size) // 250))
    return image, [box]


def moment(image: Image.Image, pen: Pen) -> Marked:
    """When it was taken, as telephones write it."""
    words = str(
        pen.chance.choice(["2026-03-14 09:26:51", "14.03.2026 18:02", "2026/11/02", "03/14/2026 9:26", "2025-12-30"])
    )
    mask = _stencil(pen, words, "mono", _high(image, pen, 0.02, 0.035))
    at = (image.width - mask.width - 0.03 * image.width, image.height - mask.height - 0.03 * image.height)
    light = Image.new("RGB", mask.size, ["white", (255, 210, 70), (255, 120, 20)][int(pen.chance.integers(3))])  # type: ignore[arg-type]
    shade, _ = _inked(image, mask, (at[0] + 2, at[1] + 2), 0.6, Image.new("RGB", mask.size, "black"))
    return _inked(shade, mask, at, 1.0, light)


def telephone(image: Image.Image, pen: Pen) -> Marked:
    """Rings of a lens, and which telephone it was."""
    words = str(
        pen.chance.choice(["Shot on OnePlus 9", "SHOT ON MI A2 DUAL CAMERA", "Shot on realme 8", "Shot by Galaxy A52"])
    )
    name = _stencil(pen, words, "latin", _high(image, pen, 0.02, 0.032))
    side = name.height * 2
    mask = Image.new("L", (name.width + round(1.4 * side), side))
    d = ImageDraw.Draw(mask)
    for far in (0, 0.25):
        d.ellipse(
            (far * side, far * side, side * (1 - far) - 1, side * (1 - far) - 1), outline=255, width=max(1, side // 12)
        )
    mask.paste(name, (round(1.4 * side), (side - name.height) // 2))
    return _inked(
        image, mask, (0.03 * image.width, 0.97 * image.height - side), 0.95, Image.new("RGB", mask.size, "white")
    )


def shop_sign(image: Image.Image, pen: Pen) -> Image.Image:
    """A lit board with a shop's name, somewhere above, seen from below."""
    made = Image.new("RGB", (1000, 240), tuple(int(v) for v in pen.chance.integers(10, 200, 3)))
    words, family = pen.words()
    font = pen.font(family, 110)
    font = font.font_variant(size=round(min(130, 110 * 900 / font.getlength(words))))
    light = tuple(int(v) for v in pen.chance.integers(215, 255, 3))
    glow = Image.new("RGB", made.size, light)
    mask = Image.new("L", made.size)
    ImageDraw.Draw(mask).text((500, 120), words, 255, font, anchor="mm")
    made.paste(glow, mask=mask.filter(ImageFilter.GaussianBlur(9)).point(lambda v: v // 2))
    made.paste(glow, mask=mask)
    corners = _corners(pen, image.size, pen.chance.uniform(0.3, 0.6), 0.24, 0.1, pen.chance.uniform(-8, 8))
    return _laid(image, made, corners, pen, max(0.7, image.width / 1400), 2)


def carton(image: Image.Image, pen: Pen) -> Image.Image:
    """A carton that shows two faces, each with print."""
    share = pen.chance.uniform(0.18, 0.3)
    front = _corners(pen, image.size, share, 1.2, 0.02, pen.chance.uniform(-4, 4))
    side = np.array([front[1], front[1] + (0.5 * share * image.width, -0.1 * share * image.width),
                     front[2] + (0.5 * share * image.width, -0.2 * share * image.width), front[2]])  # fmt: skip
    ground = tuple(int(v) for v in pen.chance.integers(120, 245, 3))
    for corners, darker in ((side, 0.7), (front, 1.0)):
        made = Image.new("RGB", (520, 640), tuple(round(v * darker) for v in ground))
        d = ImageDraw.Draw(made)
        for line in range(int(pen.chance.integers(2, 6))):
            words = str(pen.chance.choice(GOODS))
            font = pen.font("latin", 60 if line == 0 else 34)
            d.text((40, 60 + 95 * line), words[:18], tuple(round(v * darker) for v in (35, 30, 60)), font)
        image = _laid(image, made, corners, pen, max(0.6, image.width / 1700), 1.5)
    return image


def engraved(image: Image.Image, pen: Pen) -> Image.Image:
    """Letters cut into what is there: a lit edge and a shaded one, both of the thing's own colour."""
    mask = Image.new("L", image.size)
    high = 0.06 * image.width
    d = ImageDraw.Draw(mask)
    d.text(
        (image.width * pen.chance.uniform(0.25, 0.75), image.height * pen.chance.uniform(0.25, 0.75)),
        str(pen.chance.choice(GOODS))[:14],
        255,
        pen.font("latin", high),
        anchor="mm",
    )
    mask = mask.rotate(pen.chance.uniform(-12, 12), Image.Resampling.BICUBIC).filter(
        ImageFilter.GaussianBlur(image.width / 1200)
    )
    off = max(1, image.width // 500)
    edge = np.asarray(mask, np.float32) - np.asarray(ImageChops.offset(mask, off, off), np.float32)
    pixels = np.asarray(image, np.float32) * (1 - edge[..., None] / 255 * 0.4)
    return Image.fromarray(np.clip(pixels + pen.chance.normal(0, 1, pixels.shape), 0, 255).astype(np.uint8))


def cloth(image: Image.Image, pen: Pen) -> Image.Image:
    """A print on cloth, in folds."""
    made = Image.new("RGB", (900, 700), tuple(int(v) for v in pen.chance.integers(20, 235, 3)))
    d = ImageDraw.Draw(made)
    ink = tuple(255 - v for v in made.getpixel((0, 0)))  # type: ignore[union-attr]
    d.text(
        (450, 300),
        str(pen.chance.choice(["STAY WILD", "OCEAN 77", "HELLO", "京都", "ЛЕТО"])),
        ink,
        pen.font("chinese", 150),
        anchor="mm",
    )
    d.text((450, 450), str(pen.chance.choice(GOODS))[:16], ink, pen.font("latin", 60), anchor="mm")
    down, across = np.mgrid[0:700, 0:900].astype(np.float32)
    wave = np.sin(across / 70 + down / 160 + pen.chance.uniform(0, 6))
    folded = cv2.remap(
        np.asarray(made),
        across + 9 * wave,
        down + 7 * np.sin(across / 110),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT,
    )
    shaded = np.clip(folded * (0.85 + 0.15 * wave[..., None]), 0, 255).astype(np.uint8)
    corners = _corners(pen, image.size, pen.chance.uniform(0.35, 0.6), 0.78, 0.03, pen.chance.uniform(-10, 10))
    return _laid(image, Image.fromarray(shaded), corners, pen, max(0.7, image.width / 1300), 2)


def display(image: Image.Image, pen: Pen) -> Image.Image:
    """The lit figures of a clock or a scale."""
    made = Image.new("RGB", (500, 220), (12, 14, 16))
    lit = [(90, 255, 120), (255, 70, 50), (120, 210, 255), (255, 160, 30)][int(pen.chance.integers(4))]
    words = str(pen.chance.choice(["12:45", "03.14", "88.6 kg", "21 °C", "2026 03 14"]))
    font = pen.font("mono", 130)
    ImageDraw.Draw(made).text(
        (250, 110), words, lit, font.font_variant(size=round(min(130, 130 * 440 / font.getlength(words)))), anchor="mm"
    )
    corners = _corners(pen, image.size, pen.chance.uniform(0.15, 0.35), 0.44, 0.05, pen.chance.uniform(-6, 6))
    return _laid(image, made, corners, pen, max(0.7, image.width / 1400), 2)


FRESH: dict[str, Callable[[Image.Image, Pen], Marked]] = {
    "two lines": two_lines, "handle": handle((0.5, 0.95)), "handle faint": handle((0.15, 0.25)), "gradient": gradient,
    "hollow": hollow, "embossed": embossed, "seal": seal, "ribbon": ribbon, "pill": pill, "upright": upright,
    "tiled signs": tiled_signs, "stock": stock, "price": price, "inner frame": inner_frame,
    "faint short": text((0.15, 0.15), (0.2, 0.45)), "faint long": text((0.15, 0.15), (0.45, 0.85)),
    "faint turned": turned_text((0.15, 0.15), (-40, 40)), "tiled fainter": tiled((0.12, 0.2), (-40, 40)),
    "moment": moment, "telephone": telephone,
}  # fmt: skip
FRESH_HONEST: dict[str, Callable[[Image.Image, Pen], Image.Image]] = {
    "shop sign": shop_sign, "carton": carton, "engraved": engraved, "cloth": cloth, "display": display,
}  # fmt: skip
FRESH_STAMPS = {"moment", "telephone"}

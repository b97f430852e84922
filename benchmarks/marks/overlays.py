"""Marks as shops, platforms and cameras draw them: each takes a photo and gives it back marked, with the boxes drawn."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from benchmarks.marks.symbols import SYMBOLS, symbol

Boxes = list[tuple[int, int, int, int]]
Marked = tuple[Image.Image, Boxes]
Chance = np.random.Generator

LATIN = ("teaharbour.example", "TEA HARBOUR STORE", "@lumen_store", "Copyright Mira Shop", "www.nordlicht-shop.example",
         "Official Store No. 8812", "SAMPLE", "best-gadget.example", "Photo by A. Kern", "JOYFUL HOME")  # fmt: skip
CHINESE = ("茶港旗舰店", "版权所有 盗图必究", "晨光数码专营店", "正品保证", "微信号 lumen88", "实拍图片")
CYRILLIC = ("Магазин Северный Свет", "Копирование запрещено", "ЧАЙНАЯ ГАВАНЬ", "светлыйдом.example", "Наш магазин")

OTHER_WORDS = {
    "latin": ("brightfox.example", "CASA MONTE", "@kiwi_goods", "(c) Harper & Lane", "www.silverpine.example", "Do not copy",
              "PREVIEW", "OLD MILL TRADING", "Foto: R. Vance", "SUNNY DAYS 2026"),
    "chinese": ("北山茶叶", "未经许可 禁止转载", "欢乐家居专卖店", "品质保障", "厂家直销 一件代发"),
    "cyrillic": ("Лавка Чудес", "Фото магазина", "НЕ КОПИРОВАТЬ", "домуюта.example", "Мастерская Берёза"),
}  # fmt: skip

BADGE_COLOURS = ((228, 30, 40), (255, 196, 0), (20, 120, 220), (255, 90, 0), (30, 160, 80))


class Pen:
    """The fonts of a set, by script, and a layer to draw on."""

    def __init__(
        self, fonts: dict[str, list[str]], chance: Chance, texts: dict[str, tuple[str, ...]] | None = None
    ) -> None:
        self.fonts, self.chance = fonts, chance
        self.texts = texts or {"latin": LATIN, "chinese": CHINESE, "cyrillic": CYRILLIC}

    def font(self, script: str, size: float) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(str(self.chance.choice(self.fonts[script])), max(9, round(size)))

    def words(self, script: str | None = None) -> tuple[str, str]:
        script = script or str(self.chance.choice(["latin", "latin", "chinese", "cyrillic"]))
        return str(self.chance.choice(self.texts[script])), "chinese" if script == "chinese" else "latin"

    def colour(self) -> tuple[int, int, int]:
        pick = self.chance.random()
        if pick < 0.5:
            return (255, 255, 255)
        if pick < 0.65:
            return (0, 0, 0)
        if pick < 0.75:
            return (int(v := self.chance.integers(90, 200)), v, v)  # type: ignore[return-value]
        return tuple(int(v) for v in self.chance.integers(0, 256, 3))  # type: ignore[return-value]


def _over(image: Image.Image, layer: Image.Image) -> Image.Image:
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")


def _layer(image: Image.Image) -> Image.Image:
    return Image.new("RGBA", image.size, (0, 0, 0, 0))


def _seen(layer: Image.Image) -> Boxes:
    box = layer.getchannel("A").getbbox()
    return [box] if box else []


def _place(chance: Chance, size: tuple[int, int], box: tuple[float, float, float, float]) -> tuple[float, float]:
    """Where the text starts, so that it lies in a corner, in the middle, or in a band."""
    width, height = box[2] - box[0], box[3] - box[1]
    edge = 0.025 * max(size)
    across = {"l": edge, "m": (size[0] - width) / 2, "r": size[0] - width - edge}
    down = {"t": edge, "m": (size[1] - height) / 2, "b": size[1] - height - edge}
    at = str(chance.choice(["lt", "rt", "lb", "rb", "rb", "mb", "mt", "mm", "mm", "free"]))
    if at == "free":
        return chance.uniform(edge, max(edge + 1, across["r"])), chance.uniform(edge, down["b"])
    return across[at[0]] - box[0], down[at[1]] - box[1]


def text(
    opacity: tuple[float, float], share: tuple[float, float], script: str | None = None, style: str = "plain"
) -> Callable[[Image.Image, Pen], Marked]:
    """A line of text; `share`: its width as a share of the picture's."""

    def draw(image: Image.Image, pen: Pen) -> Marked:
        chance = pen.chance
        words, family = pen.words(script)
        alpha = round(255 * chance.uniform(*opacity))
        want = chance.uniform(*share) * image.width
        font = pen.font(family, 100)
        font = font.font_variant(size=max(11, round(100 * want / font.getlength(words))))
        if font.size > 0.14 * image.height:
            font = font.font_variant(size=round(0.14 * image.height))
        layer = _layer(image)
        draw = ImageDraw.Draw(layer)
        colour = pen.colour()
        stroke = max(1, round(font.size / 18)) if style == "outlined" else 0
        x, y = _place(chance, image.size, draw.textbbox((0, 0), words, font, stroke_width=stroke))
        if style == "shadowed":
            off = max(1, font.size // 18)
            draw.text((x + off, y + off), words, (0, 0, 0, alpha), font)
            layer = layer.filter(ImageFilter.GaussianBlur(off / 2))
            draw = ImageDraw.Draw(layer)
        other = (0, 0, 0) if sum(colour) > 380 else (255, 255, 255)
        draw.text((x, y), words, (*colour, alpha), font, stroke_width=stroke, stroke_fill=(*other, alpha))
        return _over(image, layer), _seen(layer)

    return draw


def turned_text(opacity: tuple[float, float], degrees: tuple[float, float]) -> Callable[[Image.Image, Pen], Marked]:
    """One large line across the picture."""

    def draw(image: Image.Image, pen: Pen) -> Marked:
        words, family = pen.words()
        font = pen.font(family, 100)
        font = font.font_variant(size=round(100 * pen.chance.uniform(0.5, 0.75) * image.width / font.getlength(words)))
        if font.size > 0.15 * image.height:
            font = font.font_variant(size=round(0.15 * image.height))
        layer = _layer(image)
        alpha = round(255 * pen.chance.uniform(*opacity))
        ImageDraw.Draw(layer).text(
            (image.width / 2, image.height / 2), words, (*pen.colour(), alpha), font, anchor="mm"
        )
        layer = layer.rotate(pen.chance.uniform(*degrees), Image.Resampling.BICUBIC)
        return _over(image, layer), _seen(layer)

    return draw


def tiled(opacity: tuple[float, float], degrees: tuple[float, float]) -> Callable[[Image.Image, Pen], Marked]:
    def draw(image: Image.Image, pen: Pen) -> Marked:
        chance = pen.chance
        words, family = pen.words()
        font = pen.font(family, chance.uniform(0.022, 0.04) * max(image.size))
        colour = (*pen.colour(), round(255 * chance.uniform(*opacity)))
        side = round(1.5 * max(image.size))
        large = Image.new("RGBA", (side, side), (*colour[:3], 0))
        draw = ImageDraw.Draw(large)
        step_x = font.getlength(words) * chance.uniform(1.25, 1.8)
        step_y = font.size * chance.uniform(3, 6)
        for row in range(int(side / step_y) + 1):
            for column in range(-1, int(side / step_x) + 1):
                draw.text((column * step_x + (row % 2) * step_x / 2, row * step_y), words, colour, font)
        large = large.rotate(chance.uniform(*degrees), Image.Resampling.BICUBIC)
        x, y = (side - image.width) // 2, (side - image.height) // 2
        layer = large.crop((x, y, x + image.width, y + image.height))
        return _over(image, layer), _seen(layer)

    return draw


def logo(opacity: tuple[float, float]) -> Callable[[Image.Image, Pen], Marked]:
    """A ring with letters, a triangle, a wave, or a rounded square with a cut."""

    def draw(image: Image.Image, pen: Pen) -> Marked:
        chance = pen.chance
        side = round(chance.uniform(0.1, 0.22) * min(image.size))
        big = 4 * side
        one = Image.new("L", (big, big))
        d = ImageDraw.Draw(one)
        kind = int(chance.integers(0, 4))
        if kind == 0:
            d.ellipse((0, 0, big - 1, big - 1), outline=255, width=big // 14)
            d.text((big // 2, big // 2), "TH", 255, pen.font("latin", big * 0.42), anchor="mm")
        elif kind == 1:
            d.polygon(((big // 2, 0), (big - 1, big - 1), (0, big - 1)), 255)
            d.polygon(((big // 2, big * 0.4), (big * 0.7, big * 0.86), (big * 0.3, big * 0.86)), 0)
        elif kind == 2:
            for k in range(3):
                d.arc((0, k * big * 0.22, big - 1, big * 0.6 + k * big * 0.22), 200, 340, 255, big // 12)
        else:
            d.rounded_rectangle((0, 0, big - 1, big - 1), big // 5, 255)
            d.ellipse((big * 0.28, big * 0.28, big * 0.72, big * 0.72), 0)
        one = one.resize((side, side), Image.Resampling.LANCZOS)
        alpha = chance.uniform(*opacity)
        layer = _layer(image)
        x, y = _place(chance, image.size, (0, 0, side, side))
        ink = Image.new("RGBA", (side, side), (*pen.colour(), 255))
        ink.putalpha(one.point(lambda v: round(v * alpha)))
        layer.paste(ink, (round(x), round(y)))
        return _over(image, layer), _seen(layer)

    return draw


def sign(opacity: tuple[float, float]) -> Callable[[Image.Image, Pen], Marked]:
    """A sign without letters, of one colour."""

    def draw(image: Image.Image, pen: Pen) -> Marked:
        side = round(pen.chance.uniform(0.08, 0.25) * min(image.size))
        alpha = pen.chance.uniform(*opacity)
        ink = Image.new("RGBA", (side, side), (*pen.colour(), 255))
        ink.putalpha(symbol(side, int(pen.chance.integers(len(SYMBOLS)))).point(lambda v: round(v * alpha)))
        layer = _layer(image)
        x, y = _place(pen.chance, image.size, (0, 0, side, side))
        layer.paste(ink, (round(x), round(y)))
        return _over(image, layer), _seen(layer)

    return draw


def qr(image: Image.Image, pen: Pen) -> Marked:
    code = cv2.QRCodeEncoder_create().encode("https://shop.example/item/" + str(pen.chance.integers(1e6)))
    side = round(pen.chance.uniform(0.14, 0.26) * min(image.size))
    made = Image.fromarray(code).convert("RGB").resize((side, side), Image.Resampling.NEAREST)
    x, y = (round(v) for v in _place(pen.chance, image.size, (0, 0, side, side)))
    image = image.copy()
    image.paste(made, (x, y))
    return image, [(x, y, x + side, y + side)]


def badge(image: Image.Image, pen: Pen, star: bool = False) -> Marked:
    """A round, rounded or starred badge in one colour, with words."""
    chance = pen.chance
    side = round(chance.uniform(0.13, 0.24) * min(image.size))
    big, colour = 4 * side, tuple(int(v) for v in chance.choice(BADGE_COLOURS))
    made = Image.new("RGBA", (big, big), (*colour, 0))
    d = ImageDraw.Draw(made)
    if star:
        turn = np.arange(24) * np.pi / 12
        far = np.where(np.arange(24) % 2, 0.5, 0.4) * big
        d.polygon(
            [(big / 2 + r * np.cos(t), big / 2 + r * np.sin(t)) for r, t in zip(far, turn, strict=True)], (*colour, 255)
        )
    elif chance.random() < 0.5:
        d.ellipse((0, 0, big - 1, big - 1), (*colour, 255))
    else:
        d.rounded_rectangle((0, big * 0.25, big - 1, big * 0.75), big * 0.12, (*colour, 255))
    words, family = [("-30%", "latin"), ("HOT", "latin"), ("NEW", "latin"), ("包邮", "chinese"), ("SALE", "latin")][
        int(chance.integers(0, 5))
    ]
    font = pen.font(family, big * 0.3)
    d.text(
        (big / 2, big / 2),
        words,
        (255, 255, 255, 255),
        font.font_variant(size=round(min(font.size, font.size * 0.7 * big / font.getlength(words)))),
        anchor="mm",
    )
    made = made.resize((side, side), Image.Resampling.LANCZOS)
    layer = _layer(image)
    x, y = _place(chance, image.size, (0, 0, side, side))
    layer.paste(made, (round(x), round(y)))
    return _over(image, layer), _seen(layer)


def starred(image: Image.Image, pen: Pen) -> Marked:
    return badge(image, pen, star=True)


def sticker(image: Image.Image, pen: Pen) -> Marked:
    """A rounded plaque with a line of text."""
    words, family = pen.words()
    font = pen.font(family, pen.chance.uniform(0.03, 0.05) * max(image.size))
    pad = font.size * 0.5
    box = font.getbbox(words)
    width, height = box[2] - box[0] + 2 * pad, box[3] - box[1] + 2 * pad
    x, y = _place(pen.chance, image.size, (0, 0, width, height))
    layer = _layer(image)
    d = ImageDraw.Draw(layer)
    light = pen.chance.random() < 0.5
    ground = (255, 255, 255) if light else tuple(int(v) for v in pen.chance.integers(0, 150, 3))
    d.rounded_rectangle((x, y, x + width, y + height), pad / 2, (*ground, 255))
    d.text((x + pad - box[0], y + pad - box[1]), words, (20, 20, 20, 255) if light else (255, 255, 255, 255), font)
    return _over(image, layer), _seen(layer)


def band(opacity: tuple[float, float]) -> Callable[[Image.Image, Pen], Marked]:
    """A band of one colour along the upper or lower edge with text on it."""

    def draw(image: Image.Image, pen: Pen) -> Marked:
        high = round(pen.chance.uniform(0.06, 0.12) * image.height)
        top = 0 if pen.chance.random() < 0.3 else image.height - high
        layer = _layer(image)
        d = ImageDraw.Draw(layer)
        ground = tuple(int(v) for v in pen.chance.integers(0, 200, 3))
        d.rectangle((0, top, image.width, top + high), (*ground, round(255 * pen.chance.uniform(*opacity))))
        words, family = pen.words()
        d.text(
            (image.width / 2, top + high / 2), words, (255, 255, 255, 255), pen.font(family, high * 0.5), anchor="mm"
        )
        return _over(image, layer), _seen(layer)

    return draw


def frame(image: Image.Image, pen: Pen) -> Marked:
    side = round(pen.chance.uniform(0.012, 0.04) * max(image.size))
    image = image.copy()
    ImageDraw.Draw(image).rectangle((0, 0, image.width - 1, image.height - 1), outline=pen.colour(), width=side)
    return image, [(0, 0, *image.size)]


def corner_date(image: Image.Image, pen: Pen) -> Marked:
    chance = pen.chance
    words = str(chance.choice(["2026/03/14 09:26", "2026.11.02", "'26 3 14", "14/03/2026", "2026-08-14 10:04:31"]))
    font = pen.font("mono", chance.uniform(0.02, 0.035) * max(image.size))
    box = font.getbbox(words)
    edge = 0.03 * max(image.size)
    x = image.width - edge - box[2] if chance.random() < 0.8 else edge
    y = image.height - edge - box[3]
    layer = _layer(image)
    colour = [(255, 140, 20), (255, 200, 40), (255, 90, 10), (255, 255, 255)][int(chance.integers(0, 4))]
    ImageDraw.Draw(layer).text((x, y), words, (*colour, 255), font)
    return _over(image, layer), _seen(layer)


def shot_on(image: Image.Image, pen: Pen) -> Marked:
    chance = pen.chance
    words = str(
        chance.choice(
            ["Shot on Lumen 12 Pro", "SHOT ON REDMI NOTE 8\nAI QUAD CAMERA", "Shot on vivo X90", "SHOT BY Lumen X"]
        )
    )
    font = pen.font("latin", chance.uniform(0.02, 0.03) * max(image.size))
    layer = _layer(image)
    d = ImageDraw.Draw(layer)
    edge = 0.03 * max(image.size)
    d.text(
        (edge, image.height - edge),
        words,
        (255, 255, 255, round(255 * chance.uniform(0.8, 1))),
        font,
        anchor="ld" if "\n" not in words else None,
    ) if "\n" not in words else d.multiline_text(
        (edge, image.height - edge - 2.6 * font.size), words, (255, 255, 255, 230), font
    )
    return _over(image, layer), _seen(layer)


def makers_frame(image: Image.Image, pen: Pen) -> Marked:
    """A white strip below (sometimes all round) with the camera's name and its settings."""
    strip = round(pen.chance.uniform(0.09, 0.13) * image.height)
    side = round(0.025 * image.width) if pen.chance.random() < 0.4 else 0
    page = Image.new("RGB", (image.width + 2 * side, image.height + side + strip), "white")
    page.paste(image, (side, side))
    d = ImageDraw.Draw(page)
    font = pen.font("latin", strip * 0.26)
    middle = side + image.height + strip / 2
    d.text(
        (side + strip * 0.4, middle),
        str(pen.chance.choice(["LUMEN 14 ULTRA", "Leica M11", "NIKON Z 6", "XIAOMI 13"])),
        (10, 10, 10),
        font,
        anchor="lm",
    )
    d.text((page.width - side - strip * 0.4, middle), "35mm  f/1.8  1/120s  ISO 64", (40, 40, 40), font, anchor="rm")
    return page, [(0, side + image.height, *page.size)]


SURE, FAINT = (0.75, 1.0), (0.15, 0.15)
MARKS: dict[str, Callable[[Image.Image, Pen], Marked]] = {
    "corner text": text(SURE, (0.16, 0.34)), "centre text": text((0.3, 0.6), (0.4, 0.7)), "faint text": text(FAINT, (0.4, 0.75)),
    "latin": text((0.4, 1), (0.2, 0.5), "latin"), "chinese": text((0.4, 1), (0.2, 0.4), "chinese"),
    "cyrillic": text((0.4, 1), (0.2, 0.5), "cyrillic"), "outlined": text(SURE, (0.25, 0.5), style="outlined"),
    "shadowed": text(SURE, (0.25, 0.5), style="shadowed"), "turned": turned_text((0.25, 0.6), (20, 40)),
    "tiled": tiled((0.2, 0.5), (20, 35)), "tiled faint": tiled(FAINT, (20, 35)), "logo": logo((0.6, 1)),
    "logo faint": logo((0.2, 0.4)),
    "symbol": sign((0.5, 1)), "symbol faint": sign((0.15, 0.45)), "qr": qr, "badge": badge, "sticker": sticker,
    "band": band((0.5, 1)), "frame": frame,
    "corner date": corner_date, "shot on": shot_on, "maker's frame": makers_frame,
}  # fmt: skip
OTHERS: dict[str, Callable[[Image.Image, Pen], Marked]] = {
    **MARKS,
    "starred badge": starred,
    "tiled level": tiled((0.2, 0.5), (0, 0.01)),
}
STAMPS = {"corner date", "shot on", "maker's frame"}

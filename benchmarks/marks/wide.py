"""Marks and print in a wider spread than `varied` draws, to fit to: any words, many fonts, any opacity, several lines, print of
more sorts."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from PIL import Image, ImageDraw

from benchmarks.marks.overlays import MARKS, Marked, Pen, _layer, _over, _place, _seen, text, tiled
from benchmarks.marks.scenes import HONEST, _corners, _laid
from benchmarks.marks.symbols import symbol
from benchmarks.marks.varied import VARIED, _any_colour, any_turn

_LATIN = """ba be bo da den dor el fa fen ga go hal ho ka kel la len lo ma mer mo na nor o pa per ra ri ro sa sen so ta ti tor
va ver vi wa win za zo"""
_CYRILLIC = """ба бе бо да ден дор ел фа га го ка кел ла лен ло ма мер мо на нор па пер ра ри ро са сен со та ти тор ва вер ви
за жи ша чу"""
_CHINESE = """天地人山水火木金土日月星云雨风花草树鸟鱼龙马家居商城店铺品牌正版
原图拍摄禁止转载微信号淘宝京优美好新大小中东西南北茶酒衣鞋包"""
_SYLLABLES = {
    "latin": _LATIN.split(),
    "cyrillic": _CYRILLIC.split(),
    "chinese": list("".join(_CHINESE.split())),
}
_BEFORE = {"latin": ("", "", "", "@", "© ", "www.", "by "), "cyrillic": ("", "", "© "), "chinese": ("", "")}
_AFTER = {
    "latin": ("", "", " Shop", " Store", ".example", " 2026", " Co."),
    "cyrillic": ("", " магазин", " 24"),
    "chinese": ("", "旗舰店"),
}


class WidePen(Pen):
    """Words that are never the same twice."""

    def words(self, script: str | None = None) -> tuple[str, str]:
        script = script or str(self.chance.choice(["latin", "latin", "chinese", "cyrillic"]))
        joint = "" if script == "chinese" else " "
        made = joint.join(self._word(script) for _ in range(int(self.chance.integers(1, 4))))
        before, after = (str(self.chance.choice(of[script])) for of in (_BEFORE, _AFTER))
        return before + made + after, "chinese" if script == "chinese" else "latin"

    def _word(self, script: str) -> str:
        word = "".join(str(v) for v in self.chance.choice(_SYLLABLES[script], int(self.chance.integers(2, 5))))
        return (word, word.title(), word.upper())[int(self.chance.integers(3))]


def several_lines(opacity: tuple[float, float]) -> Callable[[Image.Image, Pen], Marked]:
    """Two or three lines, one below the other, set left or in the middle."""

    def draw(image: Image.Image, pen: Pen) -> Marked:
        words, family = pen.words()
        every = "\n".join([words] + [pen.words("latin")[0] for _ in range(int(pen.chance.integers(1, 3)))])
        font = pen.font(family, pen.chance.uniform(0.022, 0.06) * max(image.size))
        layer = _layer(image)
        d = ImageDraw.Draw(layer)
        align = str(pen.chance.choice(["left", "center"]))
        box = d.multiline_textbbox((0, 0), every, font, align=align)
        colour = (*pen.colour(), round(255 * pen.chance.uniform(*opacity)))
        d.multiline_text(_place(pen.chance, image.size, box), every, colour, font, align=align)
        return _over(image, layer), _seen(layer)

    return draw


def lettered_logo(opacity: tuple[float, float]) -> Callable[[Image.Image, Pen], Marked]:
    """A sign with a letter or a word cut out of it, or a ring around one."""

    def draw(image: Image.Image, pen: Pen) -> Marked:
        chance = pen.chance
        side = round(chance.uniform(0.09, 0.26) * min(image.size))
        word, family = pen.words()
        word = word.strip("@© ")[: int(chance.integers(1, 6))].strip() or "A"
        whole = chance.random() < 0.5
        mask = symbol(2 * side, int(chance.choice([2, 11, 12, 12]))) if whole else Image.new("L", (2 * side, 2 * side))
        d = ImageDraw.Draw(mask)
        if not whole:
            d.ellipse((0, 0, 2 * side - 1, 2 * side - 1), outline=255, width=max(2, side // 9))
        font = pen.font(family, 100)
        size = min(100 * 1.3 * side / font.getlength(word), 0.9 * side)
        d.text((side, side), word, 0 if whole else 255, font.font_variant(size=max(10, round(size))), anchor="mm")
        alpha = chance.uniform(*opacity)
        ink = Image.new("RGBA", (side, side), (*pen.colour(), 255))
        ink.putalpha(mask.resize((side, side), Image.Resampling.LANCZOS).point(lambda v: round(v * alpha)))
        layer = _layer(image)
        x, y = _place(chance, image.size, (0, 0, side, side))
        layer.paste(ink, (round(x), round(y)))
        return _over(image, layer), _seen(layer)

    return draw


def wide_badge(image: Image.Image, pen: Pen) -> Marked:
    """A patch of one colour with words in any script, sometimes at the very edge."""
    chance = pen.chance
    words, family = pen.words()
    words = words[: int(chance.integers(2, 12))].strip() or "A"
    high = round(chance.uniform(0.035, 0.11) * max(image.size))
    font = pen.font(family, high * chance.uniform(0.4, 0.65))
    wide = min(round(font.getlength(words) + chance.uniform(0.3, 1.5) * high), image.width)
    made = Image.new("RGBA", (wide, high), (0, 0, 0, 0))
    d, ground = ImageDraw.Draw(made), _any_colour(pen)
    d.rounded_rectangle(
        (0, 0, wide - 1, high - 1), high * chance.uniform(0, 0.5), (*ground, round(255 * chance.uniform(0.7, 1)))
    )
    light = (255, 255, 255, 255) if sum(ground) < 400 else (20, 20, 30, 255)
    d.text((wide / 2, high / 2), words, light, font, anchor="mm")
    layer = _layer(image)
    x, y = _place(chance, image.size, (0, 0, wide, high))
    if chance.random() < 0.35:
        x, y = float(chance.choice([0, image.width - wide])), float(chance.choice([0, image.height - high]))
    layer.paste(made, (round(x), round(y)))
    return _over(image, layer), _seen(layer)


def white_print(image: Image.Image, pen: Pen) -> Image.Image:
    """Light ink on what is there: it takes the place's light, and its blur."""
    chance = pen.chance
    words, family = pen.words()
    font = pen.font(family, 100)
    font = font.font_variant(
        size=max(14, round(100 * chance.uniform(0.12, 0.45) * image.width / font.getlength(words)))
    )
    mask = Image.new("L", image.size)
    middle = (chance.uniform(0.3, 0.7) * image.width, chance.uniform(0.2, 0.8) * image.height)
    ImageDraw.Draw(mask).text(middle, words, 255, font, anchor="mm")
    mask = mask.rotate(chance.uniform(-10, 10), Image.Resampling.BICUBIC, center=middle)
    soft = cv2.GaussianBlur(np.asarray(mask, np.float32) / 255, (0, 0), max(0.7, image.width / 1300))[..., None]
    pixels = np.asarray(image, np.float32)
    light = cv2.GaussianBlur(pixels, (0, 0), font.size)
    ink = light / max(1.0, float(light.max())) * np.float32([chance.integers(170, 255) for _ in range(3)])
    out = pixels * (1 - soft * chance.uniform(0.75, 0.95)) + soft * np.maximum(ink, light * 1.1)
    out += chance.normal(0, chance.uniform(0.8, 2.5), out.shape)
    return Image.fromarray(np.clip(out, 0, 255).astype(np.uint8))


def curved(image: Image.Image, pen: Pen) -> Image.Image:
    """A label around a bottle: narrower and darker towards its sides, its lines bent."""
    chance = pen.chance
    ground = tuple(int(v) for v in chance.integers(15, 250, 3))
    made = Image.new("RGB", (900, 620), ground)
    d = ImageDraw.Draw(made)
    ink = tuple(int(v) for v in (chance.integers(5, 90, 3) if sum(ground) > 380 else chance.integers(180, 255, 3)))
    for line in range(int(chance.integers(1, 6))):
        words, family = pen.words()
        font = pen.font(family, 110 if line == 0 else chance.uniform(34, 70))
        d.text((450, 90 + 100 * line), words[:16], ink, font, anchor="mm")
    down, across = np.mgrid[0:620, 0:900].astype(np.float32)
    turn = (across - 450) / 450
    source = 450 + 900 / np.pi * np.arcsin(np.clip(turn, -1, 1)) * 0.9
    bent = cv2.remap(
        np.asarray(made),
        source,
        down - 60 * np.sqrt(np.clip(1 - turn**2, 0, 1)) + 30,
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    shaded = bent * (0.45 + 0.55 * np.sqrt(np.clip(1 - (turn + 0.2) ** 2, 0, 1)))[..., None]
    corners = _corners(pen, image.size, chance.uniform(0.15, 0.4), 0.7, 0.01, chance.uniform(-5, 5))
    return _laid(
        image,
        Image.fromarray(np.clip(shaded, 0, 255).astype(np.uint8)),
        corners,
        pen,
        max(0.6, image.width / 1500),
        1.5,
    )


def board(image: Image.Image, pen: Pen) -> Image.Image:
    """A board with a word or two, and a border, on a wall or over a door."""
    chance = pen.chance
    high, ground = int(chance.integers(180, 420)), tuple(int(v) for v in chance.integers(0, 255, 3))
    made = Image.new("RGB", (1000, high), ground)
    d = ImageDraw.Draw(made)
    words, family = pen.words()
    font = pen.font(family, 150)
    font = font.font_variant(size=round(min(0.6 * made.height, 150 * 900 / font.getlength(words))))
    light = sum(ground) < 380
    ink = tuple(int(v) for v in (chance.integers(190, 250, 3) if light else chance.integers(5, 80, 3)))
    d.text((500, made.height / 2), words, ink, font, anchor="mm")
    if chance.random() < 0.5:
        d.rectangle((8, 8, 991, made.height - 9), outline=ink, width=7)
    corners = _corners(pen, image.size, chance.uniform(0.2, 0.55), made.height / 1000, 0.08, chance.uniform(-10, 10))
    return _laid(
        image, made, corners, pen, max(0.65, chance.uniform(0.7, 1.5) * image.width / 1400), chance.uniform(0.8, 2.5)
    )


WIDE: dict[str, Callable[[Image.Image, Pen], Marked]] = {
    **MARKS, **VARIED, "wide line": text((0.15, 1), (0.12, 0.8)), "wide line faint": text((0.11, 0.22), (0.25, 0.8)),
    "wide centre faint": any_turn((0.13, 0.2), (0.35, 0.8), (0, 50)), "several lines": several_lines((0.25, 1)),
    "several lines faint": several_lines((0.13, 0.25)), "wide tiled": tiled((0.2, 0.5), (-50, 50)),
    "wide tiled faint": tiled((0.12, 0.2), (-50, 50)), "lettered logo": lettered_logo((0.35, 1)),
    "lettered logo faint": lettered_logo((0.15, 0.35)), "wide badge": wide_badge,
}  # fmt: skip
WIDE_HONEST: dict[str, Callable[[Image.Image, Pen], Image.Image]] = {
    **HONEST, "white print": white_print, "curved": curved, "board": board,
}  # fmt: skip

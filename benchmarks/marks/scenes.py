"""Honest pictures that look like marked ones: print on things in the scene, under its light, lens and grain."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from PIL import Image, ImageDraw

from benchmarks.marks.overlays import CHINESE, CYRILLIC, LATIN, Pen

GOODS = ("Jasmine Tea 100 g", "Net weight 250 g", "INGREDIENTS: water, sugar", "Model LX-20  5V 2A", "MADE IN CHINA",
         "Bluetooth speaker", "Keep dry. This side up", "Best before 2027-05", "ORGANIC", "Size M 38-40")  # fmt: skip


def _label(pen: Pen, width: int, height: int, dark: bool | None = None) -> Image.Image:
    """A printed label, flat."""
    chance = pen.chance
    dark = chance.random() < 0.4 if dark is None else dark
    ground = chance.integers(10, 110, 3) if dark else chance.integers(170, 250, 3)
    ink = chance.integers(190, 250, 3) if dark else chance.integers(5, 110, 3)
    made = Image.new("RGB", (width, height), tuple(int(v) for v in ground))
    d = ImageDraw.Draw(made)
    y = height * 0.08
    lines = int(chance.integers(1, 6))
    for line in range(lines):
        pick = chance.random()
        words = str(
            chance.choice(GOODS if pick < 0.6 else CHINESE if pick < 0.8 else CYRILLIC if pick < 0.9 else LATIN)
        )
        size = height * (0.84 / lines) * (0.75 if line == 0 else chance.uniform(0.3, 0.7))
        font = pen.font("chinese" if words in CHINESE else "latin", size)
        font = font.font_variant(size=max(9, round(min(font.size, font.size * 0.86 * width / font.getlength(words)))))
        d.text((width * 0.07, y), words, tuple(int(v) for v in ink), font)
        y += height * 0.86 / lines
    if chance.random() < 0.4:
        d.rectangle((2, 2, width - 3, height - 3), outline=tuple(int(v) for v in ink), width=max(2, height // 60))
    return made


def _shaded(pixels: np.ndarray, chance: np.random.Generator, strong: float = 0.35) -> np.ndarray:
    """Light that falls off across the print, and now and then a shine."""
    height, width = pixels.shape[:2]
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    turn = chance.uniform(0, 2 * np.pi)
    fall = (
        1
        + chance.uniform(0.08, strong)
        * ((across / width - 0.5) * np.cos(turn) + (down / height - 0.5) * np.sin(turn))
        * 2
    )
    shine = chance.uniform(0, 40) * np.exp(
        -(((across / width - chance.uniform()) / 0.3) ** 2 + ((down / height - chance.uniform()) / 0.3) ** 2)
    )
    return pixels * chance.uniform(0.6, 1.0) * fall[..., None] + shine[..., None]


def _laid(
    image: Image.Image, label: Image.Image, corners: np.ndarray, pen: Pen, blur: float, grain: float
) -> Image.Image:
    """The label in the scene, drawn twice as fine, then seen through the lens."""
    chance = pen.chance
    pixels = _shaded(np.asarray(label, np.float32), chance)
    h, w = pixels.shape[:2]
    source = np.float32([[0, 0], [w, 0], [w, h], [0, h]])
    size = image.size
    map_ = cv2.getPerspectiveTransform(source, np.float32(corners))
    over = cv2.warpPerspective(pixels, map_, size, flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.ones((h, w), np.float32), map_, size, flags=cv2.INTER_LINEAR)[..., None]
    out = np.asarray(image, np.float32)
    blurred = cv2.GaussianBlur(out * (1 - mask) + over * mask, (0, 0), blur)
    near = cv2.dilate(mask, np.ones((9, 9)))[..., None] > 0
    out = np.where(near, blurred, out)
    noise = chance.normal(0, grain, out.shape[:2])[..., None] + chance.normal(0, grain / 2, out.shape)
    return Image.fromarray(np.clip(out + noise, 0, 255).astype(np.uint8))


def _corners(pen: Pen, size: tuple[int, int], share: float, ratio: float, tilt: float, degrees: float) -> np.ndarray:
    chance = pen.chance
    width = share * size[0]
    height = width * ratio
    middle = np.array(
        [
            chance.uniform(width * 0.55, size[0] - width * 0.55),
            chance.uniform(height * 0.6, max(height * 0.61, size[1] - height * 0.6)),
        ]
    )
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * (width / 2, height / 2)
    corners = corners * (1 + chance.uniform(-tilt, tilt, (4, 2)))
    turn = np.deg2rad(degrees)
    return corners @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]) + middle


def label(
    tilt: float, degrees: float, blur: tuple[float, float], dark: bool | None = None
) -> Callable[[Image.Image, Pen], Image.Image]:
    def draw(image: Image.Image, pen: Pen) -> Image.Image:
        chance = pen.chance
        share, ratio = chance.uniform(0.22, 0.5), chance.uniform(0.3, 0.8)
        width = max(60, round(2 * share * image.width))
        made = _label(pen, width, round(width * ratio), dark)
        corners = _corners(pen, image.size, share, ratio, tilt, chance.uniform(-degrees, degrees))
        scale = max(image.size) / 1600
        return _laid(image, made, corners, pen, max(0.55, chance.uniform(*blur) * scale), chance.uniform(0.6, 3))

    return draw


def printed_on_thing(image: Image.Image, pen: Pen) -> Image.Image:
    """Letters printed straight on what is there: they take its shading (they multiply)."""
    chance = pen.chance
    share, ratio = chance.uniform(0.2, 0.4), 0.25
    width = round(2 * share * image.width)
    words = str(chance.choice(GOODS))
    font = pen.font("latin", width / 8)
    font = font.font_variant(size=round(font.size * 0.9 * width / font.getlength(words)))
    made = Image.new("L", (width, round(width * ratio)), 0)
    ImageDraw.Draw(made).text((width / 2, width * ratio / 2), words, 255, font, anchor="mm")
    corners = _corners(pen, image.size, share, ratio, 0.08, chance.uniform(-25, 25))
    h, w = made.height, made.width
    map_ = cv2.getPerspectiveTransform(np.float32([[0, 0], [w, 0], [w, h], [0, h]]), np.float32(corners))
    mask = cv2.warpPerspective(np.asarray(made, np.float32) / 255, map_, image.size, flags=cv2.INTER_AREA)
    mask = cv2.GaussianBlur(mask, (0, 0), max(0.7, image.width / 1400))[..., None]
    out = np.asarray(image, np.float32) * (1 - mask * chance.uniform(0.6, 0.9))
    return Image.fromarray(np.clip(out + chance.normal(0, 1.5, out.shape), 0, 255).astype(np.uint8))


def keyboard(image: Image.Image, pen: Pen) -> Image.Image:
    """Keys in rows with a letter each, seen at a slant."""
    chance = pen.chance
    w, h = 1200, 420
    made = Image.new("RGB", (w, h), (28, 28, 30))
    d = ImageDraw.Draw(made)
    font = pen.font("latin", 34)
    for row, keys in enumerate(("1234567890-=", "QWERTYUIOP[]", "ASDFGHJKL;'", "ZXCVBNM,./")):
        for column, key in enumerate(keys):
            x, y = 20 + row * 22 + column * 92, 18 + row * 98
            d.rounded_rectangle((x, y, x + 80, y + 86), 10, (52, 52, 56))
            d.text((x + 14, y + 10), key, (220, 220, 220), font)
    corners = _corners(pen, image.size, 0.7, 0.35, 0.08, chance.uniform(-12, 12))
    return _laid(image, made, corners, pen, max(0.7, image.width / 1500), 1.5)


def page(image: Image.Image, pen: Pen) -> Image.Image:
    """A printed page, nearly frontal."""
    chance = pen.chance
    w, h = 1400, 1100
    made = Image.new("RGB", (w, h), (236, 232, 222))
    d = ImageDraw.Draw(made)
    font = pen.font("latin", 34)
    for line in range(22):
        d.text((70, 60 + line * 46), " ".join(str(v) for v in chance.choice(GOODS, 3))[:72], (40, 38, 36), font)
    corners = _corners(pen, image.size, 0.8, 0.75, 0.02, chance.uniform(-3, 3))
    return _laid(image, made, corners, pen, max(0.7, image.width / 1500), 1.8)


def as_is(image: Image.Image, pen: Pen) -> Image.Image:
    return image


HONEST: dict[str, Callable[[Image.Image, Pen], Image.Image]] = {
    "clean": as_is, "label slanted": label(0.12, 20, (0.7, 1.8)), "label frontal": label(0.004, 0.8, (0.7, 1.3)),
    "label level": label(0.0, 0.0, (0.7, 1.1)), "sign": label(0.06, 6, (0.9, 2.2), True), "printed": printed_on_thing,
    "keyboard": keyboard, "page": page,
}  # fmt: skip

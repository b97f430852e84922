"""What is printed on things: a ground, perhaps a photo or blocks of colour on it, lines of letters of many sizes, a frame."""

from __future__ import annotations

import random
from pathlib import Path

from PIL import Image, ImageDraw

from benchmarks.marks.lettered import Letters


def sheet(chance: random.Random, photos: list[Path], wide: int, high: int) -> Image.Image:
    ground = colour(chance)
    made = Image.new("RGB", (wide, high), ground)
    draw = ImageDraw.Draw(made)
    if chance.random() < 0.3:
        made.paste(photo(chance, photos).resize((wide, high)))
    for _ in range(chance.choice([0, 0, 1, 1, 2])):
        x, y = sorted(chance.uniform(0, wide) for _ in "ab"), sorted(chance.uniform(0, high) for _ in "ab")
        shape = chance.choice((draw.rectangle, draw.ellipse))
        shape((x[0], y[0], x[1] + 1, y[1] + 1), fill=colour(chance))
    y = chance.uniform(0.04, 0.3) * high
    for number in range(chance.randint(1, 7)):
        letters = Letters(chance)
        most = high * (chance.uniform(0.1, 0.3) if number == 0 else chance.uniform(0.03, 0.12))
        mask = letters.mask(letters.words()[:28], chance.uniform(0.4, 0.92) * wide, most)
        if y + mask.shape[0] > 0.97 * high:
            break
        x = chance.choice([0.05 * wide, (wide - mask.shape[1]) / 2, (wide - mask.shape[1]) / 2])
        under = made.getpixel((min(wide - 1, int(x) + 2), min(high - 1, int(y) + 2)))
        made.paste(_ink(chance, under), (int(x), int(y)), Image.fromarray(mask))
        y += mask.shape[0] + chance.uniform(0.01, 0.12) * high
    if chance.random() < 0.3:
        draw.rectangle((4, 4, wide - 5, high - 5), outline=_ink(chance, ground), width=max(2, wide // 120))
    return made


def colour(chance: random.Random) -> tuple[int, int, int]:
    if chance.random() < 0.3:
        return (chance.choice([250, 245, 235, 20, 40]),) * 3
    return (chance.randint(5, 250), chance.randint(5, 250), chance.randint(5, 250))


def _ink(chance: random.Random, under: object) -> tuple[int, int, int]:
    light = sum(under) > 380 if isinstance(under, tuple) else True
    low, high = (0, 110) if light else (170, 255)
    if chance.random() < 0.35:
        return ((10,) if light else (255,)) * 3
    return (chance.randint(low, high), chance.randint(low, high), chance.randint(low, high))


def photo(chance: random.Random, photos: list[Path]) -> Image.Image:
    with Image.open(chance.choice(photos)) as opened:
        return opened.convert("RGB")

"""Pictures that the scenes wrap round their products: prints, weaves, book backs. Drawn from fixed seeds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

INK = (38, 52, 84, 255)
"""Cobalt of the teapot's print."""


def draw_textures(folder: Path) -> None:
    """Every picture that the scenes name, as PNG, into `folder`."""
    teapot_print().save(folder / "teapot_print.png")
    tea_tin_print().save(folder / "tea_tin.png")
    speaker_badge().save(folder / "badge.png")
    speaker_box().save(folder / "speaker_box.png")
    speaker_top().save(folder / "speaker_top.png")
    notebook_page().save(folder / "page.png")
    poster().save(folder / "poster.png")
    for name, seed, warp, weft in WEAVES:
        colour, height = weave(seed, warp, weft)
        Image.fromarray(colour).save(folder / f"{name}.png")
        Image.fromarray(height).save(folder / f"{name}_bump.png")
    for number, (title, ground, ink) in enumerate(BOOKS):
        book_back(title, ground, ink, seed=100 + number).save(folder / f"book{number}.png")


def type_of(size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """The face that Pillow carries, so that a machine's own fonts never change a sample."""
    return ImageFont.load_default(size=size)


WEAVES = (
    ("linen", 5, (196, 180, 152), (210, 197, 172)),
    ("speaker_cloth", 6, (64, 70, 78), (112, 118, 122)),
    ("felt", 7, (66, 78, 72), (80, 92, 84)),
)


def weave(
    seed: int, warp: tuple[int, int, int], weft: tuple[int, int, int]
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Plain weave of 64 x 64 threads, 1024 px square, that tiles: (colour, height)."""
    rng = np.random.default_rng(seed)
    size, threads = 1024, 64
    pitch = size // threads
    y, x = np.mgrid[0:size, 0:size].astype(float)
    column, row = (x // pitch).astype(int), (y // pitch).astype(int)
    across = np.sin(np.pi * ((x % pitch) + 0.5) / pitch)
    along = np.sin(np.pi * ((y % pitch) + 0.5) / pitch)
    thick = rng.uniform(0.75, 1.0, (2, threads))
    over = (column + row) % 2 == 0
    lift = np.where(over, across**0.6 * along**0.25 * thick[0][column], along**0.6 * across**0.25 * thick[1][row])
    tone = rng.normal(0, 0.07, (2, threads))
    slub = rng.normal(0, 0.06, (threads, threads))[row, column]
    fibre = rng.normal(0, 0.05, (size, size))
    shade = 0.45 + 0.6 * lift + np.where(over, tone[0][column], tone[1][row]) + slub + fibre
    base = np.where(over[..., None], np.array(warp, float), np.array(weft, float))
    colour = np.clip(base * shade[..., None], 0, 255).astype(np.uint8)
    height = np.clip(255 * (0.15 + 0.8 * lift + 0.5 * fibre), 0, 255).astype(np.uint8)
    return colour, height


def teapot_print() -> Image.Image:
    """What is fired on the teapot: goes once round the body (53 cm), 9 cm high, see-through elsewhere."""
    sheet = Image.new("RGBA", (4096, 700), (0, 0, 0, 0))
    draw = ImageDraw.Draw(sheet)
    for middle in (1024, 3072):
        draw.ellipse((middle - 205, 60, middle + 205, 470), outline=INK, width=9)
        draw.ellipse((middle - 183, 82, middle + 183, 448), outline=INK, width=4)
        for step in range(-2, 3):
            draw.arc((middle + step * 62 - 58, 240, middle + step * 62 + 58, 356), 190, 350, fill=INK, width=8)
            draw.arc((middle + step * 62 - 40, 275, middle + step * 62 + 40, 355), 190, 350, fill=INK, width=5)
        draw.polygon([(middle, 110), (middle - 70, 240), (middle - 6, 240)], fill=INK)
        draw.polygon([(middle + 8, 130), (middle + 62, 240), (middle + 8, 240)], fill=INK)
        draw.text((middle, 385), "NO. 12", font=type_of(40), fill=INK, anchor="mm")
        draw.text((middle, 540), "SAMPLE HARBOUR", font=type_of(78), fill=INK, anchor="mm")
        draw.text((middle, 622), "stoneware  ·  0.9 l  ·  hand glazed", font=type_of(42), fill=INK, anchor="mm")
    for x in range(0, 4096, 64):
        draw.line([(x, 20), (x + 32, 4), (x + 64, 20)], fill=INK, width=5)
    return sheet


def tea_tin_print() -> Image.Image:
    """The paper round a tea tin: 24 cm round, 11 cm high."""
    rng = np.random.default_rng(21)
    sheet = Image.new("RGB", (1920, 880), (178, 58, 42))
    draw = ImageDraw.Draw(sheet)
    for x, y in rng.uniform((0, 0), (1920, 880), (420, 2)):
        r = rng.uniform(5, 15)
        draw.ellipse((x - 2 * r, y - r / 2, x + 2 * r, y + r / 2), fill=(198, 84, 58))
    for middle in (480, 1440):
        draw.rectangle((middle - 270, 170, middle + 270, 720), fill=(238, 226, 200))
        draw.rectangle((middle - 250, 190, middle + 250, 700), outline=(120, 40, 30), width=6)
        draw.text((middle, 290), "HARBOUR", font=type_of(92), fill=(70, 40, 30), anchor="mm")
        draw.text((middle, 385), "BLACK TEA", font=type_of(70), fill=(70, 40, 30), anchor="mm")
        draw.line((middle - 180, 450, middle + 180, 450), fill=(120, 40, 30), width=4)
        for line, words in enumerate(("second harvest", "loose leaf  125 g", "keep dry and dark")):
            draw.text((middle, 505 + 60 * line), words, font=type_of(44), fill=(70, 40, 30), anchor="mm")
    return sheet


def speaker_badge() -> Image.Image:
    """The woven tag on the speaker's front, 5 x 1.8 cm."""
    sheet = Image.new("RGB", (1000, 360), (232, 228, 216))
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((14, 14, 985, 345), outline=(40, 40, 40), width=7)
    draw.text((500, 140), "MURMUR S2", font=type_of(150), fill=(30, 30, 32), anchor="mm")
    draw.text((500, 268), "sample audio · 12 W", font=type_of(72), fill=(150, 60, 30), anchor="mm")
    return with_grain(sheet, 31, 9)


def speaker_top() -> Image.Image:
    """The keys on top of the speaker, seen from above, 10 cm across."""
    sheet = Image.new("RGB", (1200, 1200), (34, 35, 38))
    draw = ImageDraw.Draw(sheet)
    ink = (205, 205, 200)
    for x, y, mark in ((600, 300, "+"), (600, 900, "–"), (300, 600, "<"), (900, 600, ">")):
        draw.ellipse((x - 110, y - 110, x + 110, y + 110), outline=(70, 71, 75), width=8)
        draw.text((x, y), mark, font=type_of(150), fill=ink, anchor="mm")
    draw.ellipse((470, 470, 730, 730), outline=(90, 91, 95), width=8)
    draw.polygon([(560, 530), (560, 670), (680, 600)], fill=ink)
    return with_grain(sheet, 32, 5)


def speaker_box() -> Image.Image:
    """The front of the speaker's carton, 14 x 20 cm."""
    sheet = Image.new("RGB", (1400, 2000), (226, 210, 184))
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((0, 1500, 1400, 2000), fill=(206, 92, 48))
    draw.rounded_rectangle((480, 380, 920, 1240), 120, fill=(88, 94, 100))
    for y in range(400, 1230, 12):
        draw.line((490, y, 910, y), fill=(70, 75, 80), width=4)
    draw.rectangle((560, 760, 840, 870), fill=(232, 228, 216))
    draw.text((700, 815), "MURMUR", font=type_of(58), fill=(30, 30, 32), anchor="mm")
    draw.text((700, 200), "MURMUR S2", font=type_of(180), fill=(60, 44, 30), anchor="mm")
    draw.text((700, 1390), "small speaker, wide room", font=type_of(84), fill=(60, 44, 30), anchor="mm")
    for line, words in enumerate(
        ("12 W  ·  14 hours  ·  USB-C", "splash proof  ·  two in stereo", "made up for samples")
    ):
        draw.text((110, 1590 + 120 * line), words, font=type_of(78), fill=(250, 240, 226), anchor="lm")
    return with_grain(sheet, 33, 7)


def notebook_page() -> Image.Image:
    """A ruled page with a hand's lines, 13 x 19 cm."""
    rng = np.random.default_rng(34)
    sheet = Image.new("RGB", (1040, 1520), (240, 236, 222))
    draw = ImageDraw.Draw(sheet)
    for row in range(130, 1500, 56):
        draw.line((0, row, 1040, row), fill=(176, 190, 205), width=3)
        if row > 1100:
            continue
        x = 90.0
        while x < rng.uniform(620, 980):
            word = np.cumsum(rng.uniform(5, 11, rng.integers(6, 22))) + x
            stroke = [(float(px), float(row - 14 + rng.normal(0, 11))) for px in word]
            draw.line(stroke, fill=(40, 50, 110), width=4, joint="curve")
            x = float(word[-1]) + 34
    draw.line((70, 0, 70, 1520), fill=(214, 120, 120), width=3)
    return with_grain(sheet, 35, 4)


def poster() -> Image.Image:
    """A print in a frame: hills, a sun, a line of words, 30 x 40 cm."""
    rng = np.random.default_rng(36)
    sheet = Image.new("RGB", (1200, 1600), (232, 214, 186))
    draw = ImageDraw.Draw(sheet)
    draw.ellipse((640, 240, 980, 580), fill=(214, 110, 62))
    for layer, tone in enumerate(((168, 178, 160), (116, 142, 130), (66, 98, 98), (36, 58, 66))):
        walk = np.cumsum(rng.normal(0, 16, 61))
        ridge = [(i * 20, 620 + layer * 170 + float(v)) for i, v in enumerate(walk)]
        draw.polygon([(0, 1420), *ridge, (1200, 1420)], fill=tone)
    draw.rectangle((0, 1420, 1200, 1600), fill=(232, 214, 186))
    draw.text((600, 1505), "THE QUIET COAST", font=type_of(84), fill=(40, 58, 66), anchor="mm")
    return with_grain(sheet, 37, 6)


BOOKS = (
    ("A SHORT HISTORY OF HARBOURS", (120, 44, 40), (236, 214, 160)),
    ("GLAZE & FIRE", (222, 206, 172), (60, 50, 44)),
    ("Letters from the Coast", (40, 74, 92), (226, 226, 214)),
    ("THE TEA ALMANAC", (70, 92, 60), (236, 226, 190)),
    ("Small Rooms", (206, 152, 66), (50, 36, 26)),
    ("FIELD NOTES vol. 4", (52, 50, 56), (214, 120, 70)),
    ("Wood, Joint, Line", (168, 112, 80), (244, 232, 214)),
    ("ON LISTENING", (140, 150, 158), (30, 36, 44)),
)


def book_back(title: str, ground: tuple[int, int, int], ink: tuple[int, int, int], seed: int) -> Image.Image:
    """A book's back, lying: 22 x 3 cm, the words along it."""
    sheet = Image.new("RGB", (1760, 240), ground)
    draw = ImageDraw.Draw(sheet)
    for x in (90, 110, 1650, 1670):
        draw.line((x, 0, x, 240), fill=ink, width=6)
    draw.text((820, 118), title, font=type_of(112 if len(title) < 20 else 84), fill=ink, anchor="mm")
    draw.ellipse((1540, 80, 1620, 160), outline=ink, width=8)
    return with_grain(sheet, seed, 8)


def with_grain(sheet: Image.Image, seed: int, strength: float) -> Image.Image:
    """The same picture with the fine unevenness of paper or cloth; `strength` in levels of 255."""
    pixels = np.asarray(sheet, float)
    grain = np.random.default_rng(seed).normal(0, strength, pixels.shape[:2])[..., None]
    return Image.fromarray(np.clip(pixels + grain, 0, 255).astype(np.uint8))

"""Draws the pictures of the sample listings under samples/sku_cheating: mugs, watches, cables and what belongs to them.

    python tools/draw_skus.py

Shapes and shading are computed, so that the same bytes come each time; nothing is a photograph.
"""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "samples" / "sku_cheating"
SIDE, FINER = 640, 3
COLOURS = {
    "black": (38, 38, 42), "white": (243, 242, 238), "red": (196, 40, 42), "blue": (38, 92, 178), "green": (58, 132, 76),
    "silver": (184, 188, 194), "pink": (232, 150, 172), "yellow": (232, 186, 52), "brown": (122, 78, 46),
}  # fmt: skip


def ground() -> Image.Image:
    """A studio's light grey, brighter in the middle."""
    y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE - 0.5
    light = 232 - 26 * (x**2 + (y - 0.1) ** 2) * 2
    return Image.fromarray(np.dstack([light] * 3).clip(0, 255).astype(np.uint8))


def shaded(mask: Image.Image, colour: tuple[int, int, int], round_: bool = True) -> Image.Image:
    """The colour over a mask, lit from the left like something round."""
    x = np.linspace(0, 1, SIDE)[None, :].repeat(SIDE, 0)
    held = np.asarray(mask) > 0
    columns = np.where(held.any(axis=0))[0]
    left, right = (columns[0], columns[-1]) if len(columns) else (0, SIDE)
    place = ((x * SIDE - left) / max(right - left, 1)).clip(0, 1)
    light = 0.72 + 0.5 * np.exp(-((place - 0.3) ** 2) / 0.05) - 0.28 * place if round_ else 1.0 - 0.16 * place
    pixels = np.asarray(colour, float)[None, None, :] * np.dstack([light] * 3)
    pixels += 34 * np.exp(-((place - 0.28) ** 2) / 0.004)[:, :, None] * (1 if round_ else 0)
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


class Scene:
    """A picture that shapes are laid into."""

    def __init__(self) -> None:
        self.image = ground()

    def shadow(self, box: tuple[int, int, int, int]) -> Scene:
        mask = Image.new("L", (SIDE, SIDE), 0)
        ImageDraw.Draw(mask).ellipse(box, fill=110)
        self.image.paste((70, 72, 78), mask=mask.filter(ImageFilter.GaussianBlur(14)))
        return self

    def add(self, colour: tuple[int, int, int], *shapes: tuple[str, tuple[int, ...]], round_: bool = True, hole: tuple[str, tuple[int, ...]] | None = None) -> Scene:  # fmt: skip
        mask = Image.new("L", (SIDE * FINER, SIDE * FINER), 0)
        pen = ImageDraw.Draw(mask)
        for (kind, box), fill in [*((shape, 255) for shape in shapes), *([(hole, 0)] if hole else [])]:
            scaled = [side * FINER for side in box]
            if kind == "ellipse":
                pen.ellipse(scaled, fill=fill)
            elif kind == "polygon":
                pen.polygon(scaled, fill=fill)
            else:
                pen.rounded_rectangle(scaled, radius=int(kind or 0) * FINER, fill=fill)
        small = mask.resize((SIDE, SIDE), Image.Resampling.BOX)
        self.image.paste(shaded(small, colour, round_), mask=small)
        return self

    def text(self, place: tuple[int, int], words: str, size: int, ink: tuple[int, int, int]) -> Scene:
        font = ImageFont.truetype(str(ROOT / "templates/paper/fonts/AppealSans-Bold.ttf"), size)
        ImageDraw.Draw(self.image).text(place, words, ink, font, anchor="mm")
        return self


def mug(colour: str) -> Image.Image:
    """A mug with its handle on the right."""
    tone = COLOURS[colour]
    scene = Scene().shadow((150, 470, 520, 560))
    scene.add(tone, ("ellipse", (400, 230, 540, 430)), hole=("ellipse", (428, 262, 506, 398)))
    scene.add(tone, ("24", (170, 170, 440, 500)), ("ellipse", (170, 450, 440, 530)))
    inside = tuple(int(part * 0.62) for part in tone)
    return (
        scene.add(tone, ("ellipse", (170, 140, 440, 206)))
        .add(inside, ("ellipse", (184, 150, 426, 198)), round_=False)
        .image
    )  # type: ignore[arg-type]


def watch(colour: str) -> Image.Image:
    """A watch on its strap."""
    tone = COLOURS[colour]
    scene = Scene().shadow((210, 560, 440, 620))
    scene.add(tone, ("20", (262, 30, 378, 240)), ("20", (262, 400, 378, 610)))
    scene.add((92, 96, 104), ("ellipse", (188, 188, 452, 452))).add(
        (24, 26, 30), ("ellipse", (208, 208, 432, 432)), round_=False
    )
    return scene.text((320, 300), "10:08", 56, (230, 238, 246)).text((320, 356), "72 BPM", 26, (120, 210, 160)).image


def strap(colour: str) -> Image.Image:
    """A strap by itself."""
    tone = COLOURS[colour]
    scene = Scene().shadow((160, 470, 480, 540))
    return scene.add(tone, ("30", (150, 200, 300, 500))).add(tone, ("30", (340, 160, 490, 500))).image


def cable(colour: str, metres: float) -> Image.Image:
    """A coil, with more turns the longer it is."""
    tone = COLOURS[colour]
    scene = Scene().shadow((150, 480, 500, 560))
    for turn in range(max(2, round(2 + 2 * metres))):
        wide = 200 - 12 * turn
        scene.add(tone, ("ellipse", (320 - wide, 300 - wide, 320 + wide, 300 + wide)), hole=("ellipse", (329 - wide, 309 - wide, 311 + wide, 291 + wide)))  # fmt: skip
    return scene.add((188, 190, 196), ("6", (470, 420, 560, 470))).add(tone, ("10", (500, 410, 600, 480))).image


def tray(number: int) -> Image.Image:
    """Small clips, as many as the pack holds."""
    across, down = min(number, 5), -(-number // 5)
    scene = Scene()
    for index in range(number):
        left, top = 320 - across * 44 + index % 5 * 88 + 12, 320 - down * 48 + index // 5 * 96
        scene.shadow((left - 4, top + 54, left + 68, top + 86))
        scene.add(COLOURS["silver"], ("8", (left, top, left + 64, top + 70)))
        scene.add(COLOURS["black"], ("4", (left + 8, top + 20, left + 56, top + 36)), round_=False)
    return scene.image


def box(colour: str) -> Image.Image:
    """A speaker: not a mug."""
    scene = Scene().shadow((130, 500, 520, 580))
    scene.add(COLOURS[colour], ("40", (150, 190, 500, 540)))
    scene.add((30, 30, 34), ("ellipse", (220, 250, 430, 460)), round_=False)
    return scene.add((86, 88, 94), ("ellipse", (275, 305, 375, 405))).image


def jpeg(image: Image.Image) -> bytes:
    made = io.BytesIO()
    image.save(made, "JPEG", quality=88)
    return made.getvalue()


def write(case: str, name: str, image: Image.Image) -> None:
    file = SAMPLES / case / "pictures" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(jpeg(image))


def main() -> None:
    for colour in ("black", "white", "red", "blue"):
        write("good-colours", f"mug-{colour}.jpg", mug(colour))
    for metres in (0.5, 1, 2, 3):
        write("good-lengths", f"cable-{metres}m.jpg".replace(".5", "_5"), cable("black", metres))
    for number in (1, 2, 5, 10):
        write("packs-zh", f"clips-{number}.jpg", tray(number))
    for colour in ("black", "silver"):
        write("corrected-strap", f"watch-{colour}.jpg", watch(colour))
        write("accessory", f"watch-{colour}.jpg", watch(colour))
    write("accessory", "strap.jpg", strap("black"))
    for colour in ("green", "yellow"):
        write("bait-price-ru", f"mug-{colour}.jpg", mug(colour))
    write("incomplete-es", "taza-rojo.jpg", mug("green"))
    write("incomplete-es", "taza-azul.jpg", mug("blue"))
    write("other-goods", "mug.jpg", mug("white"))
    write("other-goods", "speaker.jpg", box("black"))
    write("other-goods", "watch.jpg", watch("silver"))


if __name__ == "__main__":
    main()

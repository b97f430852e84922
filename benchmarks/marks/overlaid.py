"""Marks of letters laid over a picture, in the widest spread, each line's corners kept: what `tools.fit_glance` learns from."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from benchmarks.marks.lettered import Letters, Mask

Floats = npt.NDArray[np.float32]
Colour = tuple[int, ...]


@dataclass(frozen=True)
class Ink:
    alpha: float
    colour: Colour
    other: Colour
    """Of the rim, the shadow, and the far end where the colour runs from one to another."""
    mode: str = "normal"
    shadow: float | None = None
    """How soft it is."""
    rim: float = 0.0
    """Its width, in heights of the line."""
    hollow: bool = False
    runs: bool = False


def corners(x: float, y: float, wide: float, high: float, degrees: float = 0.0) -> Floats:
    """Of a box around that middle, turned."""
    turn = np.deg2rad(degrees)
    box = np.array([[-wide, -high], [wide, -high], [wide, high], [-wide, high]]) / 2
    return np.asarray(
        box @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]) + (x, y), np.float32
    )


def any_ink(chance: random.Random, faint: bool) -> Ink:
    share = chance.random()
    strong = 1.0 if share < 0.3 else chance.uniform(0.24, 0.6) if share < 0.75 else chance.uniform(0.6, 1)
    colour = _colour(chance)
    low, high = (180, 255) if sum(colour) < 380 else (0, 90)
    rim = chance.uniform(0.02, 0.07) if chance.random() < 0.15 else 0.0
    return Ink(
        chance.uniform(0.1, 0.24) if faint else strong, colour, tuple(chance.randint(low, high) for _ in "rgb"),
        chance.choice(["normal"] * 9 + ["screen", "overlay", "multiply"]),
        chance.random() if chance.random() < 0.18 else None, rim, rim > 0 and chance.random() < 0.3, chance.random() < 0.08,
    )  # fmt: skip


def _colour(chance: random.Random) -> Colour:
    kind = chance.random()
    if kind < 0.45:
        return (255, 255, 255)
    if kind < 0.7:
        return (chance.randint(0, 60) if kind < 0.6 else chance.randint(90, 230),) * 3
    return tuple(chance.randint(0, 255) for _ in "rgb")


def lay(pixels: Floats, mask: Mask, x: float, y: float, degrees: float, ink: Ink) -> Floats | None:
    """Draws the mask around that middle into the pixels; its corners, None where it lies outside."""
    high, wide = mask.shape
    padded = np.pad(mask, max(4, high // 4))
    if abs(degrees) > 0.01:
        padded = np.asarray(Image.fromarray(padded).rotate(-degrees, Image.Resampling.BICUBIC, expand=True))
    left, top = round(x - padded.shape[1] / 2), round(y - padded.shape[0] / 2)
    rows = slice(max(0, top), max(0, min(pixels.shape[0], top + padded.shape[0])))
    columns = slice(max(0, left), max(0, min(pixels.shape[1], left + padded.shape[1])))
    if rows.stop - rows.start < 4 or columns.stop - columns.start < 4:
        return None
    seen = (
        padded[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left].astype(np.float32) / 255
    )
    pixels[rows, columns] = _inked(pixels[rows, columns], seen, high, ink)
    return corners(x, y, wide, high, degrees)


def _inked(ground: Floats, seen: Floats, high: int, ink: Ink) -> Floats:
    if ink.shadow is not None:
        off = max(1, int(high * 0.05))
        soft = cv2.GaussianBlur(np.roll(seen, (off, off), (0, 1)), (0, 0), ink.shadow * max(0.6, high * 0.05) + 0.3)
        ground = _mixed(ground, soft, np.float32(ink.other), 0.8 * ink.alpha, ink.mode)
    if ink.rim:
        reach = 2 * max(1, int(high * ink.rim)) + 1
        rim = cv2.dilate(seen, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
        rim = np.clip(rim - seen, 0, 1) if ink.hollow else rim
        ground = _mixed(ground, rim, np.float32(ink.other), ink.alpha, ink.mode)
    if ink.hollow:
        return ground
    colour = np.float32(ink.colour)
    if ink.runs:
        along = np.linspace(0, 1, ground.shape[1], dtype=np.float32)[None, :, None]
        colour = colour * (1 - along) + np.float32(ink.other) * along
    return _mixed(ground, seen, colour, ink.alpha, ink.mode)


def _mixed(ground: Floats, seen: Floats, colour: Any, alpha: float, mode: str) -> Floats:
    ways: dict[str, Any] = {
        "screen": lambda: 255 - (255 - ground) * (255 - colour) / 255, "multiply": lambda: ground * colour / 255,
        "overlay": lambda: np.where(ground < 128, ground * colour / 127.5, 255 - (255 - ground) * (255 - colour) / 127.5),
    }  # fmt: skip
    share = (seen * alpha)[..., None]
    return np.asarray(ground * (1 - share) + share * ways.get(mode, lambda: colour)(), np.float32)


KINDS = (
    ("centre",) * 3
    + ("corner",) * 3
    + ("anywhere",) * 3
    + ("tiled",) * 2
    + ("lines",) * 2
    + ("badge", "turned", "turned")
)


def mark(pixels: Floats, chance: random.Random) -> tuple[list[Floats], bool]:
    """Draws a mark: the corners of its lines, and whether it is faint."""
    faint = chance.random() < 0.42
    ink = any_ink(chance, faint)
    if not faint and ink.mode == "multiply" and sum(ink.colour) > 600:
        ink = replace(ink, mode="normal")
    drawn = _WAYS[chance.choice(KINDS)](pixels, Letters(chance), ink)
    return [line for line in drawn if line is not None], faint


Drawn = list[Floats | None]


def _apart(letters: Letters) -> float:
    return letters.chance.uniform(0.05, 0.6) if letters.chance.random() < 0.12 else 0.0


def _centre(pixels: Floats, letters: Letters, ink: Ink, most: float = 0.0) -> Drawn:
    chance, (high, wide) = letters.chance, pixels.shape[:2]
    mask = letters.mask(letters.words(), chance.uniform(0.25, 0.85) * wide, 0.22 * high, _apart(letters))
    x, y = (0.5 + chance.uniform(-0.06, 0.06)) * wide, (0.5 + chance.uniform(-0.1, 0.2)) * high
    return [lay(pixels, mask, x, y, chance.uniform(-most, most), ink)]


def _corner(pixels: Floats, letters: Letters, ink: Ink) -> Drawn:
    chance, (high, wide) = letters.chance, pixels.shape[:2]
    mask = letters.mask(letters.words(), chance.uniform(0.1, 0.42) * wide, 0.1 * high, _apart(letters))
    margin = chance.uniform(0.008, 0.06) * max(high, wide)
    tall, long = mask.shape
    x = chance.choice([margin + long / 2, wide - margin - long / 2, wide / 2])
    return [lay(pixels, mask, x, chance.choice([margin + tall / 2, high - margin - tall / 2]), 0.0, ink)]


def _anywhere(pixels: Floats, letters: Letters, ink: Ink) -> Drawn:
    chance, (high, wide) = letters.chance, pixels.shape[:2]
    mask = letters.mask(letters.words(), chance.uniform(0.1, 0.6) * wide, 0.16 * high, _apart(letters))
    x, y = (
        chance.uniform(side / 2, max(side / 2 + 1, of - side / 2))
        for side, of in zip(mask.shape[::-1], (wide, high), strict=True)
    )
    return [lay(pixels, mask, x, y, 0.0 if chance.random() < 0.7 else chance.uniform(-45, 45), ink)]


def _lines(pixels: Floats, letters: Letters, ink: Ink) -> Drawn:
    chance, (high, wide) = letters.chance, pixels.shape[:2]
    y, size, middle = (
        chance.uniform(0.1, 0.75) * high,
        chance.uniform(0.02, 0.07) * max(high, wide),
        chance.uniform(0.2, 0.8) * wide,
    )
    drawn: Drawn = []
    for number in range(chance.randint(2, 3)):
        mask = letters.mask_of(letters.words(), size * (1 if number == 0 else chance.uniform(0.4, 1)))
        tall, long = mask.shape
        if long > wide:
            break
        y += tall / 2
        drawn.append(lay(pixels, mask, min(max(middle, long / 2), wide - long / 2), y, 0.0, ink))
        y += tall / 2 + 0.45 * size
    return drawn


def _tiled(pixels: Floats, letters: Letters, ink: Ink) -> Drawn:
    chance, (high, wide) = letters.chance, pixels.shape[:2]
    size = max(10.0, chance.uniform(0.018, 0.05) * max(high, wide))
    mask = letters.mask_of(letters.words()[:24], size)
    long = mask.shape[1]
    degrees = chance.choice([0, 0, 30, 45, -30, 20, -45, chance.uniform(-60, 60)])
    across, down, reach = long + chance.uniform(0.6, 5) * size, size * chance.uniform(2.2, 6), np.hypot(high, wide) / 2
    turn = np.deg2rad(degrees)
    drawn: Drawn = []
    for row, y in enumerate(np.arange(-reach, reach, down)[:60]):
        for x in np.arange(-reach - (row % 2) * across / 2, reach, across):
            at = wide / 2 + x * np.cos(turn) - y * np.sin(turn), high / 2 + x * np.sin(turn) + y * np.cos(turn)
            if -long < at[0] < wide + long and -long < at[1] < high + long:
                line = lay(pixels, mask, at[0], at[1], degrees, ink)
                whole = 0.3 * long < at[0] < wide - 0.3 * long and 0 < at[1] < high
                drawn.append(line if whole else None)
    return drawn


def _badge(pixels: Floats, letters: Letters, ink: Ink) -> Drawn:
    chance, (high, wide) = letters.chance, pixels.shape[:2]
    mask = letters.mask(letters.words()[:14], chance.uniform(0.08, 0.35) * wide, 0.09 * high)
    tall, long = mask.shape
    size = int(long + tall * chance.uniform(0.4, 1.6)), int(tall * chance.uniform(1.3, 2.2))
    x, y = (
        chance.choice([side / 2, of - side / 2, chance.uniform(side / 2, max(side / 2 + 1, of - side / 2))])
        for side, of in zip(size, (wide, high), strict=True)
    )
    if chance.random() < 0.25:
        x, size = wide / 2, (wide, size[1])
    ground = tuple(chance.randint(0, 255) for _ in "rgb")
    plate = Image.new("L", size)
    ImageDraw.Draw(plate).rounded_rectangle(
        (0, 0, size[0] - 1, size[1] - 1), size[1] * chance.choice([0, 0, 0.2, 0.5]), 255
    )
    lay(
        pixels,
        np.asarray(plate),
        x,
        y,
        0.0,
        Ink(chance.uniform(0.55, 1), ground, ink.other, runs=chance.random() < 0.2),
    )
    light = (255, 255, 255) if sum(ground) < 400 else (20, 20, 30)
    return [lay(pixels, mask, x, y, 0.0, Ink(1.0, light, ink.other))]


_WAYS: dict[str, Any] = {
    "centre": _centre, "turned": lambda *given: _centre(*given, most=60.0), "corner": _corner, "anywhere": _anywhere,
    "lines": _lines, "tiled": _tiled, "badge": _badge,
}  # fmt: skip

"""Signs of shops without letters: each drawn white on black in a square of that side."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw

Draw = ImageDraw.ImageDraw


def _ray(side: int, far: float, turn: float) -> tuple[float, float]:
    return side / 2 * (1 + far * np.sin(turn)), side / 2 * (1 - far * np.cos(turn))


def star(d: Draw, side: int) -> None:
    d.polygon([_ray(side, 1 if k % 2 == 0 else 0.42, k * np.pi / 5) for k in range(10)], 255)


def heart(d: Draw, side: int) -> None:
    turn = np.linspace(0, 2 * np.pi, 90)
    across = 16 * np.sin(turn) ** 3
    down = -(13 * np.cos(turn) - 5 * np.cos(2 * turn) - 2 * np.cos(3 * turn) - np.cos(4 * turn))
    d.polygon([(side / 2 + side * x / 34, side * 0.47 + side * y / 34) for x, y in zip(across, down, strict=True)], 255)


def hexagon(d: Draw, side: int) -> None:
    d.polygon([_ray(side, 0.98, k * np.pi / 3) for k in range(6)], 255)
    d.polygon([_ray(side, 0.62, k * np.pi / 3) for k in range(6)], 0)


def leaf(d: Draw, side: int) -> None:
    d.pieslice((-side * 0.05, -side * 0.05, side * 1.9, side * 1.9), 180, 270, 255)
    d.pieslice((-side * 0.9, -side * 0.9, side * 1.02, side * 1.02), 270, 360, 0)
    d.ellipse((side * 0.3, side * 0.3, side * 0.9, side * 0.9), 255)


def crown(d: Draw, side: int) -> None:
    points = [(0.02, 0.2), (0.27, 0.55), (0.5, 0.08), (0.73, 0.55), (0.98, 0.2), (0.88, 0.92), (0.12, 0.92)]
    d.polygon([(side * x, side * y) for x, y in points], 255)


def tick(d: Draw, side: int) -> None:
    d.ellipse((0, 0, side - 1, side - 1), 255)
    d.line([(side * 0.25, side * 0.52), (side * 0.44, side * 0.7), (side * 0.76, side * 0.32)], 0, side // 10)


def chevrons(d: Draw, side: int) -> None:
    for k in range(3):
        down = side * (0.1 + 0.25 * k)
        d.line([(side * 0.08, down + side * 0.3), (side / 2, down), (side * 0.92, down + side * 0.3)], 255, side // 8)


def play(d: Draw, side: int) -> None:
    d.ellipse((0, 0, side - 1, side - 1), outline=255, width=side // 11)
    d.polygon([(side * 0.38, side * 0.27), (side * 0.76, side * 0.5), (side * 0.38, side * 0.73)], 255)


def house(d: Draw, side: int) -> None:
    d.polygon([(side / 2, 0), (side, side * 0.48), (0, side * 0.48)], 255)
    d.rectangle((side * 0.15, side * 0.45, side * 0.85, side * 0.98), 255)
    d.rectangle((side * 0.4, side * 0.6, side * 0.6, side * 0.98), 0)


def drop(d: Draw, side: int) -> None:
    d.polygon([(side / 2, 0), (side * 0.82, side * 0.52), (side * 0.18, side * 0.52)], 255)
    d.ellipse((side * 0.12, side * 0.25, side * 0.88, side * 0.98), 255)


def cross(d: Draw, side: int) -> None:
    d.rectangle((side * 0.34, 0, side * 0.66, side), 255)
    d.rectangle((0, side * 0.34, side, side * 0.66), 255)


def plaque(d: Draw, side: int) -> None:
    d.rounded_rectangle((0, side * 0.28, side - 1, side * 0.72), side * 0.1, 255)


def disc(d: Draw, side: int) -> None:
    d.ellipse((0, 0, side - 1, side - 1), 255)


SYMBOLS: tuple[Callable[[Draw, int], None], ...] = (
    star, heart, hexagon, leaf, crown, tick, chevrons, play, house, drop, cross, plaque, disc,
)  # fmt: skip


def symbol(side: int, number: int) -> Image.Image:
    """The sign with that number, smooth at its rim."""
    big = Image.new("L", (4 * side, 4 * side))
    SYMBOLS[number % len(SYMBOLS)](ImageDraw.Draw(big), 4 * side)
    return big.resize((side, side), Image.Resampling.LANCZOS)
